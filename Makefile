# The commands of a developer. Everything runs from .venv, which `make setup` builds and keeps current.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed
RUN := $(BIN)/python

.PHONY: run test setup lint format translations samples screenshots pictures reliability hostile-files benchmark relevance explore-quality reading-report soak clean

run: setup  ## opens Hunch on the sample documents; without a display, answers three questions and writes a picture
	@$(RUN) packaging/linux/libraries.py
	$(RUN) -m desktop --tour

test: setup  ## the whole test suite
	@$(RUN) packaging/linux/libraries.py
	$(RUN) -m pytest

setup: $(INSTALLED)  ## .venv with everything in it; does nothing when it is current

$(INSTALLED): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@# As pip does for a wheel: a reader may write nothing, so it would compile what it runs at every start.
	$(RUN) -m compileall -q desktop indexer
	touch $@

lint: setup  ## everything that looks at the code without running it
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup  ## puts the code in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

UPDATE := $(BIN)/pyside6-lupdate -silent -no-obsolete -sort-messages -locations none \
	-tr-function-alias QT_TRANSLATE_NOOP+=translatable -extensions py desktop

translations: setup  ## brings resources/translations up to date with the source, and builds what the window loads
	$(UPDATE) -ts resources/translations/hunch_de.ts resources/translations/hunch_fr.ts resources/translations/hunch_zh_CN.ts
	$(UPDATE) -pluralonly -ts resources/translations/hunch_en.ts
	$(BIN)/pyside6-lrelease -silent resources/translations/*.ts

samples: setup  ## builds resources/samples from packaging/samples
	QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 $(RUN) packaging/samples/make_samples.py

screenshots: setup  ## drives the real program under Xvfb and writes resources/screenshots, and the contact sheets
	$(RUN) tests/end_to_end/screenshots.py
	$(RUN) tests/desktop/pictures.py build/pictures

pictures: setup  ## contact sheets of every page, scheme and language, and what differs from the approved (APPROVE=--approve)
	$(RUN) tests/desktop/pictures.py build/pictures $(APPROVE)

reliability: setup  ## kills engines 500 times, damages their libraries, and sends 100 000 malformed messages
	$(RUN) tests/reliability/kill_cycles.py --cycles 500
	$(RUN) tests/reliability/fuzz_protocol.py --messages 100000

hostile-files: setup  ## FILES=DIR: indexes a folder of hostile files; no engine may die, no file be left without a state
	@test -n "$(FILES)" || { echo 'Say which folder to read: make hostile-files FILES=DIR' >&2; exit 2; }
	$(RUN) tests/reliability/hostile_files.py $(FILES)

benchmark: setup  ## every benchmark, each against its named alternative in the same run
	$(RUN) tests/benchmarks/run_all.py

relevance: setup  ## SETS="DIR ...": answers' quality on labelled questions, against the saved figures
	@test -n "$(SETS)" || { echo 'Say which sets to use: make relevance SETS="DIR ..."' >&2; exit 2; }
	$(RUN) tests/relevance/run.py $(SETS) --compare tests/relevance/baseline.json

explore-quality: setup  ## SETS="DIR ...": quality of exploring on labelled documents and pairs, and its time at 50 000 files
	@test -n "$(SETS)" || { echo 'Say which sets to use: make explore-quality SETS="DIR ..."' >&2; exit 2; }
	$(RUN) tests/relevance/exploring.py $(SETS)
	$(RUN) tests/benchmarks/exploring.py

reading-report: setup  ## FILES=DIR: what the readers make of every file in a folder, text in pictures included
	@test -n "$(FILES)" || { echo 'Say which folder to read: make reading-report FILES=DIR' >&2; exit 2; }
	$(RUN) tests/quality/reading_report.py $(FILES) --ocr

soak: setup  ## MINUTES=n: changes and questions for so long, then the library against a fresh one
	$(RUN) tests/reliability/soak.py --minutes $(or $(MINUTES),5)

clean:  ## everything that can be made again
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
