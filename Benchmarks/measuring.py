"""Runs the contenders in turn and collects what each run cost."""

import os
import subprocess
import sys
from collections import namedtuple
from statistics import median

import prepare

# Milliseconds, milliseconds, bytes.
Sample = namedtuple("Sample", "wall cpu peak")


def rounds(measure, contenders, count):
    """One warm-up of each contender, then `count` rounds A B C, A B C, so that a slow minute hits all alike. One that
    is measured once only takes its turn after the others, without a warm-up."""
    samples = {contender.name: [] for contender in contenders}
    for turn in range(count + 1):
        for contender in contenders:
            if contender.once:
                continue
            sample = one_run(measure, contender)
            if turn > 0:
                samples[contender.name].append(sample)
    for contender in contenders:
        if contender.once:
            samples[contender.name].append(one_run(measure, contender))
    return samples


def one_run(measure, contender):
    """Runs the command once from the top of the repository; its output goes to nowhere, or is searched for what the
    command says when it has done all its work."""
    figures, errors = os.path.join(prepare.BUILD, "figures"), os.path.join(prepare.BUILD, "stderr")
    output = os.path.join(prepare.BUILD, "stdout") if contender.says else os.devnull
    with open(contender.stdin or os.devnull, "rb") as stdin, open(errors, "wb") as stderr, open(output, "wb") as stdout:
        status = subprocess.call([measure, figures, *contender.command], cwd=prepare.ROOT,
                                 stdin=stdin, stdout=stdout, stderr=stderr)
    if status != 0:
        stop(contender, "could not be started", errors)
    wall, user, system, peak, code = (int(field) for field in prepare.read(figures).split())
    if code not in contender.success:
        stop(contender, f"ended with exit code {code}", errors)
    if contender.says and contender.says not in prepare.read(output):
        stop(contender, f"did not say “{contender.says}”", output)
    return Sample(wall / 1e6, (user + system) / 1e3, peak)


def stop(contender, what, words):
    command = " ".join(contender.command)
    sys.exit(f"bench: {contender.name} {what}: {command[:1000]}\n{prepare.read(words)[-2000:]}")


def middle(samples, field):
    return median(getattr(sample, field) for sample in samples)


def least_and_most(samples, field):
    values = [getattr(sample, field) for sample in samples]
    return min(values), max(values)
