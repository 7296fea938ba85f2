# `make run` shows the site, `make test` tests it. Both need Python 3.11 or later with venv, and nothing else:
# the rest, PostgreSQL included, they bring themselves. README.md says more.

PYTHON ?= python3
PORT ?= 8000
VENV_PYTHON ?= .venv/bin/python
TEST_PROCESSES ?= auto

# Of the production server: where it listens, how many processes, how many threads (and so database connections) each.
LISTEN ?= 127.0.0.1
WORKERS ?= 2
THREADS ?= 4

export PORT
export PYTHONUNBUFFERED = 1
BUILD_ENVIRONMENT = @command -v $(PYTHON) >/dev/null || { echo "Python is missing. On Debian or Ubuntu, install it as root: apt install python3-venv"; exit 1; }; \
	$(PYTHON) -I cannes_intl/development/environment.py

.PHONY: help run test quick check format style release serve lock fonts icons clean catalogues

help:
	@echo "make run       the site with its content on http://localhost:8000/ (another port: make run PORT=8001)"
	@echo "make test      all tests; some of them: make test ARGS=\"tests/website -k calendar\""
	@echo "make quick     the tests that need neither a browser nor processes of their own"
	@echo "make check     format and style of Python, CSS, JavaScript and templates; import rules, missing migrations"
	@echo "make release   production: tables, content of an empty site, catalogues, static files"
	@echo "make serve     production: the server, on PORT; needs the settings named in README.md"
	@echo "make lock      newest versions of the packages into requirements.txt and requirements-dev.txt"
	@echo "make fonts     the fonts cut anew to the letters the city writes"
	@echo "make icons     the site's icons drawn anew from static/img/icon.svg"
	@echo "make clean     delete what these commands made, the development database and its files included"

run: .venv/.ready catalogues
	@$(VENV_PYTHON) manage.py run

PYTEST = $(VENV_PYTHON) -m pytest --numprocesses=$(TEST_PROCESSES) --maxprocesses=4 --dist=loadgroup --no-loadscope-reorder

test: .venv/.ready catalogues
	@$(PYTEST) $(ARGS)

quick: .venv/.ready catalogues
	@$(PYTEST) -m "not browser and not processes" $(ARGS)

check: .venv/.ready format style
	@.venv/bin/lint-imports
	@$(VENV_PYTHON) manage.py check
	@$(VENV_PYTHON) manage.py makemigrations --check --dry-run

# The two parts of `make check` that read every file as text. Each program lies beside the Python it was installed with.
PROGRAMS = $(dir $(VENV_PYTHON))

format: .venv/.ready
	@$(VENV_PYTHON) -m ruff format --check
	@$(PROGRAMS)oxfmt --check static/css static/js
	@$(PROGRAMS)djade --check $(shell find templates -name '*.html')

style: .venv/.ready
	@$(VENV_PYTHON) -m ruff check
	@$(PROGRAMS)oxlint --deny-warnings static/js
	@$(VENV_PYTHON) -m djlint --lint --quiet templates
	@$(VENV_PYTHON) -m pytest --quiet --no-header -p no:tests.cost tests/test_stylesheet.py

catalogues: .venv/.ready
	@$(VENV_PYTHON) manage.py compile_translations

release serve: export DJANGO_SETTINGS_MODULE ?= cannes_intl.settings

release: .venv/.ready-production
	@$(VENV_PYTHON) manage.py check --deploy --fail-level WARNING
	@$(VENV_PYTHON) manage.py compile_translations
	@$(VENV_PYTHON) manage.py set_up
	@$(VENV_PYTHON) manage.py collectstatic --no-input
	@$(VENV_PYTHON) manage.py check --deploy --database default

serve: .venv/.ready-production
	@test -e "$${VAR_DIR:-var}/static/staticfiles.json" || { echo "The static files are missing. Run first: make release"; exit 1; }
	exec $(VENV_PYTHON) -m granian --interface wsgi --http 1 --no-ws --host $(LISTEN) --port $(PORT) \
		--workers $(WORKERS) --blocking-threads $(THREADS) --blocking-threads-idle-timeout 600 \
		--respawn-failed-workers --workers-kill-timeout 10 cannes_intl.wsgi:application

.venv/.ready: requirements-dev.txt
	$(BUILD_ENVIRONMENT) $<

.venv/.ready-production: requirements.txt
	$(BUILD_ENVIRONMENT) $<

LOCK = $(VENV_PYTHON) -m uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate

lock: .venv/.ready
	$(LOCK) --output-file requirements.txt
	$(LOCK) --group dev --output-file requirements-dev.txt

fonts: .venv/.ready
	@$(VENV_PYTHON) manage.py make_fonts

icons: .venv/.ready
	@$(VENV_PYTHON) manage.py make_icons

# Where root may not show its folder to the database, var/postgres is a link to where that stands.
clean:
	@if [ -L var/postgres ]; then rm -rf "$$(readlink var/postgres)"; fi
	rm -rf .venv .venv.lock var .pytest_cache .ruff_cache .import_linter_cache
	find cannes_intl partnerships programmes events tests locale \( -name __pycache__ -o -name '*.mo' \) -prune -exec rm -rf {} +
