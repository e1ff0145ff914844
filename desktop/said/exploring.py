"""What the engine says while it explores, and of what it found."""

from __future__ import annotations

from desktop.languages import translatable

SENTENCES = (
    translatable("engine", "Gathering vectors"),
    translatable("engine", "Comparing files"),
    translatable("engine", "Comparing texts"),
    translatable("engine", "Comparing passages"),
    translatable("engine", "Reading texts"),
    translatable("engine", "Laying out the map"),
    translatable("engine", "Finding topics"),
    translatable("engine", "Naming topics"),
    translatable("engine", "identical bytes"),
    translatable("engine", "the same size, beginning, middle and end"),
    translatable("engine", "the same in other words"),
    translatable("engine", "the same text in different bytes"),
    translatable("engine", "the same text as {formats}"),
    translatable("engine", "about {count} % of the words differ"),
    translatable("engine", "No file here has a meaning yet; it comes as files are read."),
    translatable("engine", "{count} of {total} passages are exact so far; the rest is a sketch."),
    translatable("engine", "{count} of the {total} files most like it lie in {folder}, {number} here."),
    translatable(
        "engine",
        "{count} of the {total} files most like it lie in {folder}, {number} here; it is about {topic}.",
    ),
    translatable(
        "engine",
        "Nothing was refused yet, so confidences may be too high; an answer to the questions helps most.",
    ),
    translatable("engine", "A label needs a name."),
    translatable("engine", "The name of a label holds no comma, quotation mark or line break."),
    translatable("engine", "Of {name}, {count} of {total} passages were compared, from its whole length."),
    translatable("engine", "{what}; as {formats}"),
    translatable("engine", "There is no label {name}; give it to a file first."),
    translatable("engine", "There is no label {name} to remove."),
    translatable("engine", "No file that has {name} has a meaning; give it to one that says something."),
    translatable(
        "engine",
        "{name} has 1 example so far; with {number} or more the confidences begin to mean something.",
    ),
    translatable(
        "engine",
        "{name} has {count} examples so far; with {number} or more the confidences begin to mean something.",
    ),
    translatable(
        "engine",
        "{first} has {name} and {second}, which says the same, does not: they contradict each other.",
    ),
    translatable("engine", "There is no text to compare in {name}."),
    translatable("engine", "There is no text to compare in what you gave."),
    translatable("engine", "Of the text, {count} of {total} passages were compared, from its whole length."),
)
