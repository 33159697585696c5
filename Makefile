# The verbs of this repository; `make` alone lists them. One build configuration serves all of them, so that what is
# tested is what runs, and nothing is compiled twice.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := verbs
.PHONY: verbs serve build test check bench format docs endurance deps deps-test

SWIFT_BUILD := swift build -c release
SWIFT_TEST := swift test -c release --skip-build
CARDINAL := .build/release/cardinal
SWIFT_FILES := Sources Tests Package.swift

verbs:
	@echo "make serve    build the server and run it on ./data"
	@echo "make build    build the server: $(CARDINAL)"
	@echo "make test     run every test, with the official clients too"
	@echo "make check    build with tests, lint, and keep the repository tidy"
	@echo "make bench    measure the built server"
	@echo "make endurance  kill it, race it, starve it and load it, for hours; loses nothing"
	@echo "make format   format the Swift files in place"
	@echo "make docs     write docs/reference anew from the built server"

serve: build
	@exec $(CARDINAL) serve

build: deps
	$(SWIFT_BUILD) --product cardinal

test: deps-test
	$(SWIFT_BUILD) --build-tests
	$(SWIFT_TEST)
	Tests/Clients/run

check: deps-test
	$(SWIFT_BUILD) --build-tests
	swift format lint --strict --recursive $(SWIFT_FILES)
	scripts/write-reference --check
	$(SWIFT_TEST) --filter RepositoryTests

bench: build
	Benchmarks/run

endurance: build
	Endurance/run $(ENDURANCE)

format:
	swift format --in-place --recursive $(SWIFT_FILES)

docs: build
	scripts/write-reference

deps:
	@scripts/install-packages build
	@scripts/require-swift

deps-test:
	@scripts/install-packages test
	@scripts/require-swift
