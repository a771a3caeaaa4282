"""Who takes part in checking documents, with which command, and how to see that each did all its work.

Who takes part in `validate` stands in validation.py. A benchmark of another part (facts) is one more file like that.
"""

import os
import re
import subprocess
import sys
from collections import namedtuple

import front_matter
import prepare

# `stdin` is a file or None; `success` the exit codes of a program that did its work; `says` what it then prints, where
# that is looked at; `once` that it is too slow for rounds.
Contender = namedtuple("Contender", "name command stdin success says once", defaults=[None, False])

FLOOR = "floor, 1 thread"
ONE_JOB = "gist-lint, 1 thread"
RUMDL = "rumdl, no cache"


def many_jobs():
    return max(2, os.cpu_count() or 2)


def many_jobs_name():
    return f"gist-lint, {many_jobs()} threads"


def report_path(name):
    return os.path.join(prepare.BUILD, f"report-{name}.json")


def floor_command(tools, target):
    return Contender(FLOOR, [tools["floor"], target], None, {0})


def gist_lint_command(tools, name, target, report, jobs=()):
    command = [tools["gist-lint"], "check", "--today", front_matter.TODAY.isoformat(), *jobs]
    return Contender(name, command + ["--format", f"json={report}", target], None, {0, 1})


def rumdl_command(tools, target, silent=("--silent",)):
    """All defaults, but no cache, no configuration from outside, and no .gitignore: git ignores the corpus."""
    command = [tools["rumdl"], "check", "--no-cache", "--no-config", "--respect-gitignore=false", *silent, target]
    return Contender(RUMDL, command, None, {0, 1})


def whole_corpus(tools, corpus, file_list):
    """The contenders over all documents, in the order of the table."""
    result = [Contender("cat", ["xargs", "-0", "cat"], file_list, {0}), floor_command(tools, corpus)]
    if "gist-lint" in tools:
        jobs = many_jobs()
        result.append(gist_lint_command(tools, ONE_JOB, corpus, report_path(1), ["--jobs", "1"]))
        result.append(gist_lint_command(tools, many_jobs_name(), corpus, report_path(jobs), ["--jobs", str(jobs)]))
    if "rumdl" in tools:
        result.append(rumdl_command(tools, corpus))
    return result


def one_document(tools, document):
    """The contenders over one small document, each with its defaults: what a person waits for in an editor."""
    result = [floor_command(tools, document)]
    if "gist-lint" in tools:
        result.append(gist_lint_command(tools, "gist-lint", document, report_path("small")))
    if "rumdl" in tools:
        result.append(rumdl_command(tools, document))
    return result


def markdown_files(folder):
    """All documents of the corpus, sorted."""
    found = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    return sorted(path for path in found if path.endswith(".md"))


def check_reports(documents):
    """Stops unless gist-lint's report names every document, and is the same with one thread and with many."""
    one, many = (read_bytes(report_path(jobs)) for jobs in (1, many_jobs()))
    if one != many:
        sys.exit("bench: the reports of gist-lint with one thread and with many are not the same")
    # Each file name ends in the number of its document, so this needs to know nothing of the report's format.
    named = set(re.findall(rb"-(\d{5,})\.md", one))
    if len(named) != documents:
        sys.exit(f"bench: gist-lint's report names {len(named)} of {documents} documents")


def check_rumdl(tools, corpus, documents):
    """Stops unless rumdl looked at every document; run once, not timed."""
    command = rumdl_command(tools, corpus, silent=()).command
    output = subprocess.run(command, cwd=prepare.ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout
    match = re.search(r"in (?:\d+/)?(\d+) files?", output[-400:])
    if not match or int(match.group(1)) != documents:
        sys.exit(f"bench: rumdl did not check {documents} files; its last words: {output[-400:].strip()}")


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()
