# The verbs of this repository; `make` alone lists them. One build configuration serves all of them, so that what is
# tested is what runs, and nothing is compiled twice.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := verbs
.PHONY: verbs serve build test fuzz sanitize check bench bench-check bench-build endurance format docs deps deps-test

SWIFT_BUILD := swift build -c release
SWIFT_TEST := scripts/run-swift-tests -c release --skip-build
CARDINAL := .build/release/cardinal
SWIFT_FILES := Sources Tests Fuzz Package.swift
# How long `make fuzz` runs each target.
FUZZ_SECONDS ?= 60

verbs:
	@echo "make serve    build the server and run it on ./data"
	@echo "make build    build the server: $(CARDINAL)"
	@echo "make test     run every test, with the official clients too"
	@echo "make fuzz     feed every reader of foreign bytes with generated ones, FUZZ_SECONDS each"
	@echo "make sanitize run the Swift tests under the thread and the address sanitizer"
	@echo "make check    build with tests, lint, and keep the repository tidy"
	@echo "make bench    measure the built server beside its peers and limits"
	@echo "make bench-check    count instructions, and fail where they have clearly grown"
	@echo "make endurance      kill, race, starve and load the built server, for hours; nothing may be lost"
	@echo "make format   format the Swift files in place"
	@echo "make docs     write docs/reference anew from the built server"

serve: build
	@exec $(CARDINAL) serve

build: deps
	$(SWIFT_BUILD) --product cardinal

test: deps-test
	$(SWIFT_BUILD) --build-tests
	$(SWIFT_TEST)
	Fuzz/run --seconds 20
	Tests/Clients/run

fuzz: build
	Fuzz/run --seconds $(FUZZ_SECONDS)

sanitize: deps-test
	scripts/sanitize thread
	scripts/sanitize address

check: deps-test
	$(SWIFT_BUILD) --build-tests
	swift format lint --strict --recursive $(SWIFT_FILES)
	scripts/write-reference --check
	$(SWIFT_TEST) --filter RepositoryTests

bench: bench-build
	Benchmarks/run

bench-check: bench-build
	Benchmarks/run --check

bench-build: build
	$(SWIFT_BUILD) --product cardinal-bench

endurance: deps-test build
	Endurance/run $(ENDURANCE)
	$(if $(ENDURANCE),,Fuzz/run --seconds 1800 --report .build/fuzz/report.jsonl)

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
