"""Turns samples into tables and goals, and writes them to results.json and results.md."""

import json
import os
import platform
from collections import namedtuple

import contenders
import prepare
from measuring import least_and_most, middle

Goal = namedtuple("Goal", "text value limit met")

# The goals of the project, set before the first measurement.
FLOOR_RATIO = 1.0
RUMDL_RATIO = 8.0
PEAK_MEGABYTES = 120
START_MILLISECONDS = 10


def table(samples):
    """Rows of text: header, then one row per contender; ratios are of the medians."""
    floor = middle(samples[contenders.FLOOR], "wall")
    rows = [["", "wall, ms", "min – max", "× floor", "CPU, ms", "cores", "peak, MB"]]
    for name, runs in samples.items():
        wall, cpu = middle(runs, "wall"), middle(runs, "cpu")
        low, high = least_and_most(runs, "wall")
        peak = least_and_most(runs, "peak")[1]
        rows.append([name, number(wall), f"{number(low)} – {number(high)}", f"{wall / floor:.2f}",
                     number(cpu), f"{cpu / wall:.1f}", f"{peak / 1e6:.1f}"])
    return rows


def number(milliseconds):
    return f"{milliseconds:,.0f}" if milliseconds >= 100 else f"{milliseconds:.1f}"


def plain(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("  " + "  ".join(cells))
    return "\n".join(lines)


def markdown(rows):
    rule = ["---"] + ["---:"] * (len(rows[0]) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], rule] + rows[1:])


def goals(whole, small):
    """The four goals of `check`; `met` is None where a contender is missing."""
    return [floor_goal(whole), rumdl_goal(whole), peak_goal(whole), start_goal(small)]


def floor_goal(whole):
    value = ratio(whole, contenders.many_jobs_name(), contenders.FLOOR)
    text = f"wall time with {contenders.many_jobs()} threads against the one-thread floor"
    return judged(text, value, "×", FLOOR_RATIO, at_most=True)


def rumdl_goal(whole):
    value = ratio(whole, contenders.RUMDL, contenders.many_jobs_name())
    return judged("speed against rumdl without cache", value, "×", RUMDL_RATIO, at_most=False)


def peak_goal(whole):
    ours = [runs for name, runs in whole.items() if name.startswith("gist-lint")]
    value = max(least_and_most(runs, "peak")[1] for runs in ours) / 1e6 if ours else None
    return judged("peak memory, any run", value, "MB", PEAK_MEGABYTES, at_most=True)


def start_goal(small):
    value = middle(small["gist-lint"], "wall") if "gist-lint" in small else None
    return judged("start to finish on one small document", value, "ms", START_MILLISECONDS, at_most=True)


def ratio(samples, above, below):
    if above not in samples or below not in samples:
        return None
    return middle(samples[above], "wall") / middle(samples[below], "wall")


def judged(text, value, unit, limit, at_most):
    met = None if value is None else (value <= limit if at_most else value >= limit)
    shown = "not measured" if value is None else f"{value:.2f} {unit}"
    return Goal(text, shown, f"{'at most' if at_most else 'at least'} {limit:g} {unit}", met)


def goal_rows(judgements):
    words = {True: "met", False: "missed", None: "not measured"}
    rows = [["goal", "measured", "limit", "verdict"]]
    return rows + [[goal.text, goal.value, goal.limit, words[goal.met]] for goal in judgements]


def machine():
    lines = prepare.read("/proc/cpuinfo").splitlines()
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    model = models[0] if models else prepare.output_of(["sysctl", "-n", "machdep.cpu.brand_string"]).strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {"cpu": model or platform.machine(), "cores": os.cpu_count(), "memory_gb": round(memory / 1e9, 1),
            "system": system()}


def system():
    release = dict(line.split("=", 1) for line in prepare.read("/etc/os-release").splitlines() if "=" in line)
    name = release.get("PRETTY_NAME", "").strip('"') or f"{platform.system()} {platform.mac_ver()[0]}"
    return f"{name}, kernel {platform.release()}"


def versions(tools):
    commands = {
        "gist-lint": [tools.get("gist-lint", ""), "--version"],
        "rumdl": [tools.get("rumdl", ""), "--version"],
        "validators": [os.path.join(tools.get("validators", ""), "pip"), "list", "--format", "freeze"],
        "libyaml": ["pkg-config", "--modversion", "yaml-0.1"],
        "md4c": ["pkg-config", "--modversion", "md4c"],
        "cc": ["cc", "--version"],
        "swift": ["swift", "--version"],
        "cat": ["cat", "--version"],
        "commit": ["git", "-C", prepare.ROOT, "rev-parse", "--short", "HEAD"],
    }
    found = {name: first_line(command) for name, command in commands.items() if command[0]}
    return {**found, "python": platform.python_version()}


def first_line(command):
    return (prepare.output_of(command).splitlines() or ["unknown"])[0]


def record(date, tools, judgements, summary, whole, small, measured):
    """Writes results.json (all samples) and results.md (the tables)."""
    about = {"date": date, "machine": machine(), "versions": versions(tools),
             "corpus": {key: summary[key] for key in ("seed", "documents", "bytes", "sha256")}}
    data = {**about, "whole": as_lists(whole), "small": as_lists(small),
            "validate": {load.title: as_lists(samples) for load, samples, _ in measured},
            "goals": [goal._asdict() for goal in judgements]}
    prepare.write(os.path.join(prepare.HERE, "results.json"), json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    prepare.write(os.path.join(prepare.HERE, "results.md"), page(about, judgements, whole, small, measured))


def as_lists(samples):
    """Each field of all runs as one list, in the order of the rounds."""
    return {name: {"wall_ms": [round(run.wall, 3) for run in runs], "cpu_ms": [round(run.cpu, 3) for run in runs],
                   "peak_bytes": [run.peak for run in runs]} for name, runs in samples.items()}


def page(about, judgements, whole, small, measured):
    corpus, rig = about["corpus"], about["machine"]
    runs, small_runs = len(whole[contenders.FLOOR]), len(small[contenders.FLOOR])
    return "\n\n".join([
        "# Results of the benchmark",
        "Written by `make bench` with `--record`; do not edit. [README.md](README.md) says how to read it.",
        f"Date: {about['date']}. Machine: {rig['cpu']}, {rig['cores']} cores, {rig['memory_gb']} GB, {rig['system']}.",
        "Versions: " + ", ".join(f"{name} {version}" for name, version in about["versions"].items()) + ".",
        f"## Check: {corpus['documents']:,} documents, {corpus['bytes'] / 1e6:.1f} MB",
        f"Seed {corpus['seed']}, SHA-256 `{corpus['sha256']}`. Medians of {runs} rounds.",
        markdown(table(whole)),
        "## Check: one small document, start to finish",
        f"Medians of {small_runs} rounds.",
        markdown(table(small)),
        *[part for run in measured for part in validation_parts(*run)],
        "## Goals",
        markdown(goal_rows(judgements)),
    ]) + "\n"


def validation_parts(load, samples, note):
    runs = f"Medians of {len(samples[contenders.FLOOR])} rounds."
    return [f"## Validate: {load.title}", f"{runs} {note}".strip(), markdown(table(samples))]
