"""Who takes part in `validate`, and the goals: see README.md. What they work on comes from instances.py."""

import os

import contenders
import prepare
import results
from contenders import Contender

JSONSCHEMA_RS = "jsonschema-rs"
CHECK_JSONSCHEMA = "check-jsonschema"

# The goals of the project, set before the first measurement.
FLOOR_RATIO = 3.0
RIVAL_RATIO = 1.0


def on(load, tools):
    """The contenders over one work load, in the order of the table."""
    result = [contenders.floor_command(tools, load.target)]
    if "gist-lint" in tools:
        result += ours(load, tools)
    if "jsonschema-rs" in tools:
        driver = os.path.join("Benchmarks", "with_jsonschema_rs.py")
        result.append(Contender(JSONSCHEMA_RS, [tools["jsonschema-rs"], driver, load.schema, times(load), *load.files],
                                None, {0}, count_of_valid(load)))
    if "check-jsonschema" in tools:
        result.append(Contender(CHECK_JSONSCHEMA, [tools["check-jsonschema"], "--schemafile", load.schema, *load.files],
                                None, {0}, "ok -- validation done", once=True))
    return result


def ours(load, tools):
    """gist-lint with one thread and with many. It is given a folder: the parser of its arguments takes time by the
    square of their number."""
    command = [tools["gist-lint"], "validate", "--schema", load.schema, "--jobs"]
    jobs = {contenders.ONE_JOB: 1, contenders.many_jobs_name(): contenders.many_jobs()}
    return [Contender(name, [*command, str(count), load.target], None, {0}, count_of_valid(load))
            for name, count in jobs.items()]


def count_of_valid(load):
    """What one says who has found all files valid."""
    count = len(load.files)
    return f"{count} of {count} file"


def times(load):
    return os.path.join(prepare.BUILD, f"times-{load.key}")


def note(load):
    """How much of jsonschema-rs's time is not validating; from its last run."""
    figures = prepare.read(times(load)).split()
    if len(figures) != 2:
        return ""
    reading, validating = (1000 * float(figure) for figure in figures)
    return (f"jsonschema-rs: {results.number(reading)} ms for reading and YAML, "
            f"{results.number(validating)} ms for validating.")


def goals(measured):
    """One verdict for each work load against the floor, and one for each rival over all of them; all with one thread,
    since that is what the floor and the rivals have."""
    found = [floor_goal(load, samples) for load, samples, _ in measured]
    return found + [rival_goal(name, measured) for name in (JSONSCHEMA_RS, CHECK_JSONSCHEMA)]


def floor_goal(load, samples):
    value = results.ratio(samples, contenders.ONE_JOB, contenders.FLOOR)
    return results.judged(f"validate against libyaml: {load.title}", value, "×", FLOOR_RATIO, at_most=True)


def rival_goal(name, measured):
    ratios = [results.ratio(samples, name, contenders.ONE_JOB) for _, samples, _ in measured]
    value = None if not ratios or None in ratios else min(ratios)
    return results.judged(f"validate, speed against {name}, the worst case", value, "×", RIVAL_RATIO, at_most=False)
