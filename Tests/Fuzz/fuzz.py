"""Builds the fuzz targets and runs them one after the other: `make fuzz`. CONTRIBUTING.md says what they check.

The environment sets what differs from the usual: FUZZ_SECONDS (600 for each target), FUZZ_TARGET (all of them),
FUZZ_OPTIONS (more options of libFuzzer, such as `-seed=1`). What was learned stays in .build-fuzz and helps the next run.
"""

import glob
import os
import re
import subprocess
import sys

import seeds

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SCRATCH = os.path.join(ROOT, ".build-fuzz")
# Each target with its dictionary. Longer inputs come from the seeds only: mutating them finds little and takes long.
TARGETS = {"YAMLReaderFuzz": "yaml", "JSONReaderFuzz": "json", "SchemaFuzz": "schema", "EvaluatorFuzz": "schema",
           "ProseFuzz": "prose"}
MAX_LENGTH = 4096
LIMITS = ["-timeout=1", "-rss_limit_mb=1024", f"-max_len={MAX_LENGTH}"]
ENVIRONMENT = os.environ | {
    "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "quarantine_size_mb=16:detect_leaks=0", "FUZZ": "1"}


def build(target):
    """Builds one target with libFuzzer and the address sanitizer; Swift has no other one for Linux that goes with it."""
    # The option of the package manager leaves `main` to libFuzzer; the flags of the compiler name both sanitizers,
    # of which the package manager would pass on the last one only.
    command = ["swift", "build", "--configuration", "release", "--scratch-path", SCRATCH, "--sanitize=fuzzer",
               "-Xswiftc", "-sanitize=fuzzer,address", "--product", target]
    if sys.platform == "linux":
        command += ["-Xswiftc", "-use-ld=lld"]
    result = subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        sys.exit(result.stdout)
    return os.path.join(SCRATCH, "release", target)


def run(binary, arguments, log):
    with open(log, "w") as output:
        code = subprocess.run([binary] + arguments, cwd=SCRATCH, env=ENVIRONMENT, stdout=output, stderr=output).returncode
    with open(log, errors="replace") as output:
        return code, output.read()


def first_problem(text):
    """The line of a log that says best what went wrong."""
    for pattern in (r"Fatal error.*", r"ERROR: \w+Sanitizer.*", r"ERROR: libFuzzer.*"):
        if match := re.search(pattern, text):
            return match.group(0)[:300]
    return text.strip().splitlines()[-1] if text.strip() else "no word"


def fuzz(target, seconds):
    """Runs one target; true where nothing was found."""
    binary = build(target)
    corpus, found, large = (os.path.join(SCRATCH, kind, target) for kind in ("corpus", "found", "large"))
    for folder in (corpus, found, large):
        os.makedirs(folder, exist_ok=True)
    count = seeds.write(target, ROOT, corpus, large)
    log = os.path.join(SCRATCH, target + ".log")
    dictionary = os.path.join(HERE, "Dictionaries", TARGETS[target] + ".dict")
    limits = LIMITS + [f"-artifact_prefix={found}/"]
    arguments = limits + [f"-dict={dictionary}", f"-max_total_time={seconds}", "-print_final_stats=1"]
    print(f"{target}: {count} seeds, {seconds} s", flush=True)
    code, text = run(binary, limits + sorted(glob.glob(large + "/*")), log)
    if code == 0:
        code, text = run(binary, arguments + os.environ.get("FUZZ_OPTIONS", "").split() + [corpus], log)
    executions = re.search(r"stat::number_of_executed_units:\s*(\d+)", text)
    memory = re.search(r"stat::peak_rss_mb:\s*(\d+)", text)
    print(f"  {int(executions.group(1)) if executions else 0} executions, "
          f"{memory.group(1) if memory else '?'} MB at most", flush=True)
    if code == 0:
        return True
    artifact = re.search(r"Test unit written to (\S+)", text)
    print(f"  FOUND: {first_problem(text)}\n  log: {log}")
    if artifact:
        print(f"  again:   SWIFT_BACKTRACE=enable=no {binary} -timeout=1 {artifact.group(1)}\n"
              f"  smaller: {binary} -minimize_crash=1 -runs=100000 {artifact.group(1)}")
    return False


def main():
    wanted = os.environ.get("FUZZ_TARGET")
    if wanted and wanted not in TARGETS:
        sys.exit(f"FUZZ_TARGET must be one of {', '.join(TARGETS)}")
    seconds = int(os.environ.get("FUZZ_SECONDS") or 600)
    results = [fuzz(target, seconds) for target in ([wanted] if wanted else TARGETS)]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
