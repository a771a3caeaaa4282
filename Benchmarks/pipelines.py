"""Writes GitLab CI pipelines for the benchmark of `validate`: small ones, and one with as many jobs as fit a size.

They use what real pipelines use: images by name or with options, scripts, rules, artifacts, caches, needs with and
without options, matrices, services, environments and retries, so that most branches of the large schema are taken.
"""

import random

IMAGES = ["swift:6.3", "gcc:12", "python:3.13-slim", "node:22", "alpine:3.20", "rust:1.80", "golang:1.24"]
PARTS = ["api", "web", "worker", "docs", "search", "mail", "import", "billing", "login", "report", "media", "queue"]
COMMANDS = [
    "make build", "make test", "make lint", "./Scripts/prepare --quiet", "npm ci", "npm run check -- --max-warnings 0",
    "pip install --requirement requirements.txt", "python -m pytest -q", "cargo build --release", "go vet ./...",
    "echo \"$CI_COMMIT_SHORT_SHA\" > version.txt", "tar -czf out.tar.gz build", "swift build -c release",
]
PATHS = ["build/", "dist/**/*.js", "coverage.xml", "reports/junit.xml", ".cache/pip", "node_modules/", "out.tar.gz"]
CONDITIONS = [
    "$CI_COMMIT_BRANCH == \"main\"", "$CI_PIPELINE_SOURCE == \"merge_request_event\"", "$CI_COMMIT_TAG",
    "$CI_COMMIT_BRANCH =~ /^release-/ && $DEPLOY != \"never\"",
]
STAGES = ["build", "test", "deploy"]
HEADER = """\
stages:
- build
- test
- deploy
workflow:
  rules:
  - if: $CI_COMMIT_BRANCH
  - when: never
default:
  interruptible: true
  retry: 1
"""


def small(seed, index):
    """A pipeline of two to four jobs."""
    rng = random.Random(f"{seed}:pipeline:{index}")
    jobs = [job(rng, number) for number in range(2 + int(rng.random() * 3))]
    return HEADER + variables(rng) + "".join(jobs)


def large(seed, size):
    """One pipeline of about `size` bytes."""
    rng = random.Random(f"{seed}:pipeline")
    pieces, length = [HEADER], len(HEADER)
    while length < size:
        pieces.append(job(rng, len(pieces)))
        length += len(pieces[-1])
    return "".join(pieces)


def variables(rng):
    lines = [f"  {part.upper()}_LEVEL: \"{int(rng.random() * 9)}\"" for part in rng.sample(PARTS, 2)]
    return "\n".join(["variables:", *lines, "  DEPLOY:", "    value: never", "    description: When to deploy", ""])


def job(rng, number):
    stage = rng.choice(STAGES)
    lines = [f"{stage}-{rng.choice(PARTS)}-{number}:", f"  stage: {stage}", *image(rng)]
    lines += block("script", rng.sample(COMMANDS, 1 + int(rng.random() * 3)))
    options = [before, rules, artifacts, cache, needs, services, matrix, retry, tags]
    for option in rng.sample(options, 2 + int(rng.random() * 4)):
        lines += option(rng)
    if stage == "deploy":
        lines += environment(rng)
    return "\n".join(lines) + "\n"


def block(key, items, indent="  "):
    return [f"{indent}{key}:"] + [f"{indent}- {item}" for item in items]


def image(rng):
    name = rng.choice(IMAGES)
    if rng.random() < 0.7:
        return [f"  image: {name}"]
    return ["  image:", f"    name: {name}", "    entrypoint: [\"\"]", "    pull_policy: if-not-present"]


def before(rng):
    return block("before_script", rng.sample(COMMANDS, 1 + int(rng.random() * 2)))


def rules(rng):
    lines = ["  rules:"]
    for condition in rng.sample(CONDITIONS, 1 + int(rng.random() * 2)):
        lines += [f"  - if: {condition}", f"    when: {rng.choice(['on_success', 'manual', 'always'])}"]
    return lines + (["    changes:", "    - src/**/*", "    allow_failure: true"] if rng.random() < 0.4 else [])


def artifacts(rng):
    lines = ["  artifacts:"] + block("paths", rng.sample(PATHS, 1 + int(rng.random() * 3)), "    ")
    return lines + ["    expire_in: 1 week", "    reports:", "      junit: reports/junit.xml"]


def cache(rng):
    return ["  cache:", "    key: $CI_COMMIT_REF_SLUG", f"    policy: {rng.choice(['pull', 'pull-push'])}"] \
        + block("paths", rng.sample(PATHS, 1), "    ")


def needs(rng):
    lines = ["  needs:"] + [f"  - build-{part}-0" for part in rng.sample(PARTS, 1 + int(rng.random() * 2))]
    return lines + ["  - job: build-base", "    artifacts: true", "    optional: true"]


def services(rng):
    return ["  services:", f"  - {rng.choice(['redis:7', 'rabbitmq:4'])}", "  - name: postgres:16", "    alias: db"]


def matrix(rng):
    versions = ", ".join(f"\"{number}\"" for number in rng.sample(range(1, 30), 3))
    return ["  parallel:", "    matrix:", "    - SYSTEM: [linux, macos]", f"      VERSION: [{versions}]"]


def retry(rng):
    return ["  retry:", f"    max: {1 + int(rng.random() * 2)}", "    when:", "    - runner_system_failure",
            f"  timeout: {10 + int(rng.random() * 50)} minutes"]


def tags(rng):
    return block("tags", rng.sample(["linux", "docker", "large", "arm64"], 2))


def environment(rng):
    place = rng.choice(["staging", "production"])
    return ["  environment:", f"    name: {place}", f"    url: https://{place}.example.org", "    on_stop: stop",
            f"  resource_group: {place}"]
