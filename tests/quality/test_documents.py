"""What the documents promise exists: targets, files, commands, options, samples, and a reader that reads."""

from __future__ import annotations

import re
from typing import Any

import click
import pytest

from indexer.cli import cli
from indexer.errors import UnreadableFile
from indexer.reading import Limits, Reader, Source
from tests.quality.source import ROOT, modules, scripts

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_that_is_named_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE))
    assert named <= targets()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_is_linked_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    linked = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    assert [target for target in linked if target and not (ROOT / target).exists()] == []


@pytest.mark.parametrize("document", [*DOCUMENTS, "desktop/README.md", "resources/style-guide.md"])
def test_every_module_that_is_named_exists(document: str) -> None:
    named = set(re.findall(r"`([\w/]+\.py)\b[^`\n]*`", (ROOT / document).read_text(encoding="utf-8")))
    there = [f"/{file.as_posix()}" for file in modules() + scripts()]
    assert [name for name in sorted(named) if not any(file.endswith(f"/{name}") for file in there)] == []


def test_the_readme_begins_with_how_to_run_it() -> None:
    block = re.search(r"```sh\n(.*?)```", README, re.DOTALL)
    assert block
    assert [line.partition("#")[0].strip() for line in block[1].splitlines()] == ["make run", "make test"]


def commands() -> dict[str, click.Command]:
    return {name: command for name, command in cli.commands.items() if not command.hidden}


def promised() -> dict[str, set[str]]:
    """Command to options, as the README's table of commands lists them; the bare `hunch` is left out."""
    lines = re.findall(r"^\| `hunch ([^`]+)` \|", README, re.MULTILINE)
    table: dict[str, set[str]] = {}
    for line in lines:
        name, *rest = line.split()
        table.setdefault(name, set()).update(re.findall(r"--[a-z-]+", " ".join(rest)))
    return table


def test_the_readme_lists_every_command() -> None:
    assert set(promised()) == set(commands())


@pytest.mark.parametrize("name", sorted(promised()))
def test_the_readme_lists_the_options_of(name: str) -> None:
    options = {option for parameter in commands()[name].params for option in parameter.opts if option.startswith("--")}
    assert promised()[name] == options - {"--library", "--help"}


def test_the_samples_are_of_many_formats_and_small() -> None:
    files = [file for file in (ROOT / "resources" / "samples").rglob("*") if file.is_file()]
    assert len(files) >= 40
    assert len({file.suffix for file in files}) >= 20
    assert sum(file.stat().st_size for file in files) < 2 * 2**20


def example_reader() -> Reader:
    """The reader that CONTRIBUTING.md shows, made from its text."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert example
    module: dict[str, Any] = {}
    exec(example[1], module)
    readers: tuple[Reader] = module["READERS"]
    return readers[0]


def playlist(content: bytes) -> Source:
    return Source("", "party.m3u", len(content), content, Limits(), content=content)


def test_the_example_of_a_reader_reads() -> None:
    source = playlist(b"#EXTM3U\n#EXTINF:215,Three Wet Sparrows\nsparrows.ogg\n#EXTINF:90,Lullaby\n")
    reader = example_reader()

    assert reader.claims(source) == 95
    assert [(block.text, block.at.line) for block in reader.read(source).blocks] == [
        ("Three Wet Sparrows", 2),
        ("Lullaby", 4),
    ]


def test_the_example_of_a_reader_declines_and_refuses() -> None:
    reader = example_reader()

    assert reader.claims(playlist(b"RIFF")) == 0
    with pytest.raises(UnreadableFile, match="no track"):
        reader.read(playlist(b"#EXTM3U\n"))
