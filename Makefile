# make run      start the app            make test   run every test, with what they need
# make check    format, lint, types, layers, content
# make coverage   follow every line and branch of what must be covered whole
# make bench    measure speed and memory, and write docs/figures.md
# make soak     long tests: memory over 2,000 runs, ten minutes offline, changes in the code that tests must notice
# make screenshots   draw every screen into docs/screenshots
# make examples   write every document of the fictional example into docs/examples
# make audit    ask for known weaknesses of the packages (needs the internet)
#
# Needs Python 3.11 or newer, with its venv module, and nothing else; the packages go to .venv.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run

# Servers that are started again and again, and tests that run side by side, use what was compiled once.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= python3
BIN := .venv/bin
# What is never used need not be compiled; Python compiles the rest when it is first asked for.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile
APP := .venv/.app-installed
DEV := .venv/.dev-installed
CHECK := .venv/.check-installed

.PHONY: run test coverage check format bench soak screenshots examples audit browser clean

run: $(APP)
	$(BIN)/streamlit run app.py

test: $(DEV) browser
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist worksteal $(TESTS)

# Following every line takes as long as the tests themselves, so it is done apart, and only beside the code that needs it.
coverage: $(DEV)
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 8 --dist worksteal --cov --cov-report=term-missing:skip-covered \
		tests/model tests/logic tests/content tests/storage tests/intake tests/report

check: $(CHECK)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python -m wizard check

format: $(CHECK)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV) browser
	$(BIN)/python -m tests.benchmarks

soak: $(DEV) browser
	$(BIN)/python -m tests.soak

screenshots: $(DEV) browser
	$(BIN)/python -m tests.browser.screenshots

examples: $(APP)
	mkdir -p build
	$(BIN)/python -m wizard example > build/example.json
	rm -rf docs/examples
	$(BIN)/python -m wizard report build/example.json docs/examples

audit: $(DEV)
	$(BIN)/python -m venv .venv/audit
	.venv/audit/bin/python -m pip install --quiet pip-audit
	.venv/audit/bin/pip-audit --strict --requirement requirements.txt --requirement constraints.txt

# Finds a browser, or installs one; a machine where that fails still runs the other tests, and says what it left out.
browser: $(DEV)
	$(BIN)/python -m tests.browser.browser_path

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv .venv || { rm -rf .venv; echo "On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }

$(APP): requirements.txt constraints.txt | .venv/bin/python
	$(PIP) -r requirements.txt
	touch $@

$(DEV): requirements-dev.txt requirements.txt constraints.txt | .venv/bin/python
	$(PIP) -r requirements-dev.txt
	touch $(APP) $@

# Apart, as the checker of types brings 200 MB along that no test needs.
$(CHECK): requirements-check.txt requirements-dev.txt requirements.txt constraints.txt | .venv/bin/python
	$(PIP) -r requirements-check.txt
	touch $(APP) $(DEV) $@

clean:
	rm -rf .venv build .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage*
