"""Validates YAML files with jsonschema-rs: `python with_jsonschema_rs.py SCHEMA TIMES FILE...`

What one would write who wants to be fast: libyaml's loader of PyYAML, one compiled validator, only the question
whether a file is valid, and no garbage collector, which a large tree keeps busy. Dates stay texts, as JSON Schema wants
them. TIMES receives the seconds that went into
reading and YAML, and those that went into validating.
"""

import gc
import json
import sys
from time import perf_counter

import jsonschema_rs
import yaml


class Loader(yaml.CSafeLoader):
    """The loader of libyaml, without dates."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def main():
    gc.disable()
    schema, times, *files = sys.argv[1:]
    with open(schema, "rb") as file:
        validator = jsonschema_rs.validator_for(json.load(file), validate_formats=True)
    valid, reading, validating = 0, 0.0, 0.0
    for path in files:
        start = perf_counter()
        with open(path, "rb") as file:
            instance = yaml.load(file.read(), Loader)
        middle = perf_counter()
        valid += validator.is_valid(instance)
        reading += middle - start
        validating += perf_counter() - middle
    with open(times, "w", encoding="utf-8") as file:
        file.write(f"{reading:.3f} {validating:.3f}\n")
    print(f"{valid} of {len(files)} files valid")


if __name__ == "__main__":
    main()
