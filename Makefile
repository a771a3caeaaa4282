# The two commands of the README, `make demo` and `make test`, and the few others that people expect.

SHELL := /bin/bash
RELEASE := swift build -c release --product gist-lint $(shell uname -s | grep -q Linux && echo --static-swift-stdlib)
TOOL := .build/release/gist-lint
SAMPLE := Fixtures/corpora/leaflets

# What `Scripts/install-test-tools` brings.
export PATH := $(CURDIR)/.build/test-tools/bin:$(PATH)

.PHONY: demo test test-release torture build release format lint bench fuzz clean install-dependencies

demo: install-dependencies release
	@echo
	@echo "Checking the sample documents in $(SAMPLE) as of 2026-11-20:"
	@echo
	@$(TOOL) check --today 2026-11-20 --format text --format json=compliance-report.json $(SAMPLE); \
	  status=$$?; \
	  echo; \
	  if [ $$status -gt 1 ]; then exit $$status; fi; \
	  echo "The same as a report for auditors: compliance-report.json"; \
	  echo "The tool: $(TOOL) --help"

test: install-dependencies
	swift build --build-tests
	swift test

# The same tests of the optimised program, and those that count what it allocates.
test-release: install-dependencies
	swift test -c release -Xswiftc -enable-testing

# What `make test` tries a few times at random, ten thousand times: repairs of mutated documents, and a kill in the middle
# of writing.
torture: install-dependencies
	swift build --build-tests
	TORTURE=1 swift test --skip-build --filter 'ByteExactTests|KillTests|HostileSchemaTests'

build: install-dependencies
	swift build

release: install-dependencies
	$(RELEASE)

format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift
	swift build --explicit-target-dependency-import-check error

# Options go through BENCH: make bench BENCH="--quick"
bench: release
	python3 Benchmarks/bench.py $(BENCH)

# Ten minutes for each of five targets. Options are variables: make fuzz FUZZ_SECONDS=60 FUZZ_TARGET=YAMLReaderFuzz
fuzz: install-dependencies
	@python3 Tests/Fuzz/fuzz.py

clean:
	swift package clean

# Says what it installs before it does, and installs nothing that is there.
install-dependencies:
	@Scripts/install-dependencies
