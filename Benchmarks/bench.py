"""The benchmark of gist-lint: `python3 Benchmarks/bench.py`, or `make bench`. README.md says what it measures.

It makes a corpus, builds the floor, fetches the rivals, runs all of them in turn and prints medians beside each other:
first for `check`, then for `validate`. Only `--record` writes into the repository.
"""

import argparse
import datetime
import os
import sys

import contenders
import instances
import measuring
import prepare
import results
import validation

SMALL_ROUNDS = 40
SMALL_BYTES = 5000
RIVALS = ["rumdl", "jsonschema-rs", "check-jsonschema"]


def parse_arguments():
    parser = argparse.ArgumentParser(description="Measure gist-lint beside cat, a one-thread floor and its rivals.")
    parser.add_argument("--documents", type=int, help="size of the corpus (default: 20000)")
    parser.add_argument("--rounds", type=int, help="rounds after the warm-up (default: 5)")
    parser.add_argument("--megabytes", type=int, help="size of the large files of `validate` (default: 20)")
    parser.add_argument("--quick", action="store_true",
                        help="2000 documents, 2 MB, 3 rounds, and without check-jsonschema")
    parser.add_argument("--only", choices=["check", "validate"], help="measure only this command")
    parser.add_argument("--without", action="append", default=[], choices=["gist-lint", *RIVALS], help="leave it out")
    parser.add_argument("--binary", default=os.path.join(prepare.ROOT, ".build", "release", "gist-lint"),
                        metavar="PATH", help="the gist-lint to measure (default: .build/release/gist-lint)")
    parser.add_argument("--record", action="store_true", help="write Benchmarks/results.json and results.md")
    parser.add_argument("--date", type=datetime.date.fromisoformat, help="date of the record, YYYY-MM-DD")
    options = parser.parse_args()
    if options.record and (options.quick or options.only or not options.date):
        parser.error("--record needs --date and does not go with --quick or --only")
    options.documents = options.documents or (2000 if options.quick else 20_000)
    options.megabytes = options.megabytes or (2 if options.quick else 20)
    options.rounds = options.rounds or (3 if options.quick else 5)
    if options.quick:
        options.without.append("check-jsonschema")
    return options


def gist_lint(options):
    path = os.path.abspath(options.binary)
    if not os.path.exists(path):
        sys.exit(f"bench: there is no {path}\nbuild it first: make release")
    return path


def make_tools(options):
    """The programs that take part, by name."""
    os.makedirs(prepare.BUILD, exist_ok=True)
    tools = {"gist-lint": gist_lint(options)} if "gist-lint" not in options.without else {}
    tools["measure"] = prepare.c_program("measure")
    tools["floor"] = prepare.c_program("floor", [("yaml-0.1", "yaml"), ("md4c", "md4c")])
    if "rumdl" not in options.without and options.only != "validate":
        tools["rumdl"] = prepare.rumdl()
    if options.only != "check":
        tools.update(validators(options))
    return {name: path for name, path in tools.items() if path}


def validators(options):
    """Fetched even if both are left out: one of them brings a schema."""
    programs = prepare.from_pypi(prepare.VALIDATORS)
    if not programs:
        return {}
    wanted = {"jsonschema-rs": "python", "check-jsonschema": "check-jsonschema"}
    return {"validators": programs,
            **{name: os.path.join(programs, file) for name, file in wanted.items() if name not in options.without}}


def write_file_list(files):
    path = os.path.join(prepare.BUILD, "files")
    prepare.write(path, "\0".join(files))
    return path


def small_document(files, corpus, summary):
    """The first document under 5,000 bytes without a planted defect."""
    planted = {os.path.join(corpus, path) for paths in summary["defects"].values() for path in paths}
    return next(path for path in files if path not in planted and os.path.getsize(path) < SMALL_BYTES)


def check(tools, corpus, summary):
    """A fast run that left out half of the work counts for nothing."""
    if "gist-lint" in tools:
        contenders.check_reports(summary["documents"])
    if "rumdl" in tools:
        contenders.check_rumdl(tools, corpus, summary["documents"])


def warn_when_busy():
    """Ratios survive a busy machine, times do not."""
    load = os.getloadavg()[0]
    if load > 0.5 * (os.cpu_count() or 1):
        print(f"Note: the machine is busy (load {load:.1f} before the first run); look at CPU time and ratios.")


def show(title, rows):
    print(f"\n{title}\n{results.plain(rows)}", flush=True)


def measure_check(options, tools):
    """The tables of `check`: what the corpus is, the runs over all of it and those over one document."""
    corpus, summary = prepare.corpus(options.documents)
    # Short paths, as a person types them: all commands run at the top of the repository.
    corpus = os.path.relpath(corpus, prepare.ROOT)
    files = contenders.markdown_files(corpus)
    whole = measuring.rounds(tools["measure"], contenders.whole_corpus(tools, corpus, write_file_list(files)),
                             options.rounds)
    check(tools, corpus, summary)
    show(f"{len(files):,} documents, {summary['bytes'] / 1e6:.1f} MB, {options.rounds} rounds", results.table(whole))

    document = small_document(files, corpus, summary)
    small = measuring.rounds(tools["measure"], contenders.one_document(tools, document), SMALL_ROUNDS)
    show(f"one document, {os.path.getsize(document):,} bytes, {SMALL_ROUNDS} rounds", results.table(small))
    return summary, whole, small


def measure_validate(options, tools):
    """The tables of `validate`: each work load with its runs and a note on them."""
    measured = []
    for load in instances.loads(options.documents, options.megabytes, tools.get("validators")):
        samples = measuring.rounds(tools["measure"], validation.on(load, tools), options.rounds)
        note = validation.note(load)
        measured.append((load, samples, note))
        show(f"validate: {load.title}, {options.rounds} rounds", results.table(samples))
        print(f"  {note}", flush=True)
    return measured


def main():
    options = parse_arguments()
    tools = make_tools(options)
    os.chdir(prepare.ROOT)
    warn_when_busy()
    goals = []
    if options.only != "validate":
        summary, whole, small = measure_check(options, tools)
        goals += results.goals(whole, small)
    if options.only != "check":
        measured = measure_validate(options, tools)
        goals += validation.goals(measured)
    show("goals", results.goal_rows(goals))
    if options.record:
        results.record(options.date.isoformat(), tools, goals, summary, whole, small, measured)
        print("\nWritten: Benchmarks/results.json, Benchmarks/results.md")


if __name__ == "__main__":
    main()
