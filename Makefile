# One command for each habit. `make` alone lists them; ./start and ./check make .venv first.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: check test format types directory proofs translations schemas screenshots benchmarks peers benchmark-peers contact-sheet references campaigns
check: ## every check and every test, as the continuous integration runs them
	./check

test: ## the tests alone, the quickest way to know
	pytest -n auto -q

format: ## put the code in order: ruff's formatter, and what its linter can mend
	ruff format .
	ruff check --fix .

types: ## mypy in strict mode
	mypy

directory: ## compile the directory of Congress from ../shared/data
	letterdesk directory build --from ../shared/data --out resources/directory/directory.sqlite

proofs: ## count again what is proved about the directory, into docs/directory-proof.md
	letterdesk directory check --report docs/directory-proof.md

translations: ## collect the sentences of the window and compile their translations
	python packaging/translations.py

schemas: ## make the JSON Schema of a campaign pack's files from the types that read them
	python -m letterdesk.store.packs.json_schema resources/schemas

screenshots: ## draw every step of the wizard into docs/screenshots; look at them
	python -m tests.gui.screenshots docs/screenshots

benchmarks: ## what is promised about speed and memory, measured as ratios
	python -m tests.benchmarks

peers: ## install the programs that letters a second are compared with, for that alone
	tests/benchmarks/peers/set-up.sh

benchmark-peers: ## letters a second beside other programs, into docs/letters-per-second.md
	python -m tests.benchmarks.peers --write

contact-sheet: ## draw every document there is into docs/contact-sheet; look at it
	python -m tests.contact_sheet

references: ## make the expected pages and asks in tests/reference anew; look at them before committing
	LETTERDESK_WRITE_REFERENCES=1 pytest -q tests/output/test_reference_pages.py tests/core/test_every_ask.py

campaigns: ## the long fuzzing campaigns, beside the ordinary tests
	pytest -n auto --campaigns
