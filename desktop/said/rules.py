"""What the rules say of a file that is left out."""

from __future__ import annotations

from desktop.languages import translatable

SENTENCES = (
    translatable("engine", "{what} are skipped ({name})"),
    translatable("engine", "looks like a secret ({what})"),
    translatable("engine", "private key"),
    translatable("engine", "password store"),
    translatable("engine", "credentials"),
    translatable("engine", "browser profile"),
    translatable("engine", "wallet"),
    translatable("engine", "version control folders"),
    translatable("engine", "caches"),
    translatable("engine", "installed packages"),
    translatable("engine", "compiled files"),
    translatable("engine", "programs and libraries packed as folders"),
    translatable("engine", "trash folders"),
    translatable("engine", "unfinished downloads"),
    translatable("engine", "temporary files"),
    translatable("engine", "lock files"),
    translatable("engine", "files of the system"),
    translatable("engine", "virtual environments"),
    translatable("engine", "hidden folders"),
    translatable("engine", "hidden files"),
    translatable("engine", "build trees are skipped ({built} beside {recipe})"),
    translatable("engine", "your rules leave out files of the kind “{label}”"),
    translatable("engine", "your rules leave out files above {size} MB"),
    translatable("engine", "your rules, line {number}: {text}"),
    translatable("engine", "{file} line {number}: {text}"),
    translatable("engine", "lies outside the indexed folder"),
    translatable("engine", "is where Hunch keeps its own files"),
    translatable("engine", "is a folder already seen under another name"),
    translatable("engine", "is a file system of the system's own"),
    translatable("engine", "is a link to {target}; links are not followed"),
    translatable("engine", "is {what} and not a file"),
    translatable("engine", "a pipe"),
    translatable("engine", "a socket"),
    translatable("engine", "a device"),
    translatable("engine", "something"),
    translatable("engine", "Other rules took the place of these."),
)
