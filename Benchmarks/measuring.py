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
    """One warm-up of each contender, then `count` rounds A B C, A B C, so that a slow minute hits all alike."""
    samples = {contender.name: [] for contender in contenders}
    for turn in range(count + 1):
        for contender in contenders:
            sample = one_run(measure, contender)
            if turn > 0:
                samples[contender.name].append(sample)
    return samples


def one_run(measure, contender):
    """Runs the command once from the top of the repository, its output to nowhere."""
    figures, errors = os.path.join(prepare.BUILD, "figures"), os.path.join(prepare.BUILD, "stderr")
    with open(contender.stdin or os.devnull, "rb") as stdin, open(errors, "wb") as stderr:
        status = subprocess.call([measure, figures, *contender.command], cwd=prepare.ROOT,
                                 stdin=stdin, stdout=subprocess.DEVNULL, stderr=stderr)
    if status != 0:
        stop(contender, "could not be started", errors)
    wall, user, system, peak, code = (int(field) for field in prepare.read(figures).split())
    if code not in contender.success:
        stop(contender, f"ended with exit code {code}", errors)
    return Sample(wall / 1e6, (user + system) / 1e3, peak)


def stop(contender, what, errors):
    sys.exit(f"bench: {contender.name} {what}: {' '.join(contender.command)}\n{prepare.read(errors)[-2000:]}")


def middle(samples, field):
    return median(getattr(sample, field) for sample in samples)


def least_and_most(samples, field):
    values = [getattr(sample, field) for sample in samples]
    return min(values), max(values)
