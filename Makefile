PORT ?= 8000
HOST ?= 127.0.0.1
VENV := .venv
DEMO := var/demo
PYTHON := $(VENV)/bin/python
UV := $(VENV)/bin/uv

.PHONY: run demo pictures test test-engines check sbom bench lock

run: $(VENV)/run.done  ## serve the page with the starter registry
	$(VENV)/bin/sms-verify serve --host $(HOST) --port $(PORT)

demo: $(VENV)/run.done  ## the same on a database of its own, filled for a look around
	test -e $(DEMO)/sms_verify.sqlite3 || SMS_VERIFY_DATA=$(DEMO) $(VENV)/bin/sms-verify demo
	SMS_VERIFY_DATA=$(DEMO) $(VENV)/bin/sms-verify serve --host $(HOST) --port $(PORT)

test: $(VENV)/dev.done  ## every test
	$(PYTHON) -m pytest -n auto

test-engines: $(VENV)/engines.done  ## the examples for Spark and Ray (Spark needs Java 17); those for others are in `test`
	$(PYTHON) -m pytest tests/engines/heavy.py

check: $(VENV)/dev.done  ## style, types, import directions, the registry's files, known flaws of what is locked
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/sms-verify registry lint data/registry
	$(PYTHON) -m tests.supply_chain check

sbom: $(VENV)/dev.done  ## what the service is made of, as CycloneDX
	$(PYTHON) -m tests.supply_chain sbom build/sbom.json

bench: $(VENV)/bench.done  ## measured figures, printed as tables
	$(PYTHON) -m tests.bench

pictures: $(VENV)/dev.done  ## the pictures in the documents, made from the demonstration; needs chromium
	$(PYTHON) -m tests.pictures docs/img

lock: $(UV)  ## choose newer versions
	$(UV) pip compile pyproject.toml --universal --generate-hashes --no-annotate --no-header -q -o requirements/run.txt
	$(UV) pip compile pyproject.toml --all-extras --group dev -c requirements/run.txt --universal --generate-hashes --no-annotate --no-header -q -o requirements/dev.txt
	$(UV) pip compile pyproject.toml --group bench -c requirements/dev.txt --universal --generate-hashes --no-annotate --no-header -q -o requirements/bench.txt
	$(UV) pip compile pyproject.toml --group engines -c requirements/dev.txt --universal --generate-hashes --no-annotate --no-header -q -o requirements/engines.txt

$(UV):
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q --disable-pip-version-check uv==0.13.9

$(VENV)/run.done: $(UV) requirements/run.txt pyproject.toml
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/run.txt
	$(UV) pip install -q --python $(PYTHON) --no-deps -e .
	touch $@

$(VENV)/dev.done: $(UV) requirements/dev.txt pyproject.toml
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/dev.txt
	$(UV) pip install -q --python $(PYTHON) --no-deps -e .
	touch $@ $(VENV)/run.done

$(VENV)/engines.done: $(VENV)/dev.done requirements/engines.txt
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/engines.txt
	touch $@

$(VENV)/bench.done: $(VENV)/dev.done requirements/bench.txt
	$(UV) pip install -q --python $(PYTHON) --require-hashes -r requirements/bench.txt
	touch $@
