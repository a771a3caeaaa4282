"""Seeds for the fuzz targets: files of the repository, of the folder `shared` beside it where that exists, and a few
that are too large to be mutated and are only read."""

import glob
import hashlib
import json
import os

DRAFTS = ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"]
MARK = b"\xff"


def files(root, *patterns):
    for folder in (root, os.path.join(os.path.dirname(root), "shared")):
        for pattern in patterns:
            yield from sorted(glob.glob(os.path.join(folder, pattern), recursive=True))


def contents(paths, limit=8192):
    for path in paths:
        if os.path.isfile(path) and os.path.getsize(path) <= limit:
            with open(path, "rb") as file:
                yield file.read()


def front_matter(text):
    parts = text.split(b"---", 2)
    return parts[1] if len(parts) == 3 and not parts[0].strip() else None


def yaml_seeds(root):
    yield from contents(files(root, "Fixtures/**/*.yml", "Schemas/*.yml"))
    documents = contents(files(root, "Fixtures/**/*.md", "corpus/odd-cases/*/*", "corpus/gds-way/**/*.md"), 65536)
    yield from filter(None, map(front_matter, documents))
    yield from (b"a: &a [1, {b: *a}]\n", b"? - x\n: y\n", b"%YAML 1.2\n--- !!str |-2\n  x\n...\n", b"<<: {a: 1}\na: '''' # c\n")


def json_seeds(root):
    yield from contents(files(root, "Fixtures/**/*.json", "Schemas/**/*.json", "suites/**/*.json"), 4096)
    yield from (b'{"a":[1,-0.5e+9,true,null,"\\ud83d\\ude00\\n"],"":{}}', b"\xef\xbb\xbf[]")


def suite_groups(root):
    """The draft, the schema and the tests of each group of the official suite."""
    for path in files(root, "suites/json-schema/tests/**/*.json"):
        draft = next((DRAFTS.index(name) for name in DRAFTS if f"/{name}/" in path), None)
        if draft is None:
            continue
        with open(path, encoding="utf-8") as file:
            for group in json.load(file):
                yield draft, group["schema"], group["tests"]


def encoded(value):
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def schema_seeds(root):
    for draft, schema, _ in suite_groups(root):
        yield bytes([draft]) + encoded(schema)
    for schema in contents(files(root, "Schemas/**/*.json", "Fixtures/**/*.schema.*"), 16384):
        yield b"\x04" + schema
    for name, value in KEYWORDS.items():
        yield b"\x04" + encoded({name: value})


def evaluator_seeds(root):
    for draft, schema, tests in suite_groups(root):
        for test in tests:
            yield bytes([draft]) + encoded(schema) + MARK + encoded(test["data"])
    for name, value in KEYWORDS.items():
        yield b"\x04" + encoded({name: value}) + MARK + encoded({"a": [1, "x", None, {"b": 1.5}]})
    for text in contents(files(root, "Fixtures/**/*.md"), 4096):
        yield b'\x04{"type": "object", "required": ["x"]}' + MARK + (front_matter(text) or b"")


# A value for each keyword, so that those of no official test take part too.
KEYWORDS = {
    "anyOf": [{"type": "string"}, {"type": "number"}], "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
    "not": {"required": ["a"]}, "if": {"required": ["a"]}, "enum": ["x", 1, None], "const": {"a": 1},
    "pattern": "^(a+)+$", "patternProperties": {"^\\p{L}+$": {"format": "date"}}, "format": "spdx",
    "unevaluatedProperties": False, "unevaluatedItems": False, "$dynamicRef": "#", "$ref": "#/$defs/a",
    "$defs": {"a": {"$anchor": "b", "$dynamicAnchor": "c"}}, "multipleOf": 1e-400, "minimum": 10**400,
    "uniqueItems": True, "contains": {"minLength": 1}, "propertyNames": {"pattern": "a"}, "errorMessage": {"type": "x"},
    "dependentSchemas": {"a": {"required": ["c"]}}, "dependentRequired": {"a": ["c"]}, "title": "x", "examples": ["x"],
}


def prose_seeds(root):
    yield from contents(files(root, "Fixtures/**/*.md", "gold/docs/*", "corpus/odd-cases/*/*", "corpus/gds-way/**/*.md"))
    yield from (b"Use:\n\n- a:\n- b\n\n|a|b|\n|---|---|\n|c||\n", b"A title\nText [b](c 'd') ![e](f).[^1]\n\n[^1]: g. Smith JD 2012;1:23-4.\n",
                b"Some:   - one  - two   More:  - three\n\xe2\x80\xa2 four<br>&lt;`x`\\\n")


def large(target):
    """Inputs of about a megabyte."""
    many = 100_000
    if target == "YAMLReaderFuzz":
        yield from (b"[" * many, b"a: " * many, b"- &a x\n" + b"- *a\n" * many, b"k: 'x'\n" * many, b"x" * 10 * many)
    elif target == "JSONReaderFuzz":
        yield from (b"[" * many, b"9" * 10 * many, b"[" + b"1," * many + b"1]", b'"' + b"\\u00e4" * many + b'"')
    elif target == "ProseFuzz":
        yield from (b"- " * many, b"> " * many, b"(A b. " * many, b"a:\n- b " * many, b"[a](b) *c " * many, b"x" * 10 * many)
    else:
        instance = b"[" + b'"abc",' * 20_000 + b"1e999999999999]"
        for schema in (b'{"uniqueItems": true}', b'{"items": {"pattern": "^(a|b|c)+$", "multipleOf": 1e-300}}'):
            yield b"\x04" + schema + (MARK + instance if target == "EvaluatorFuzz" else b"")


SEEDS = {"YAMLReaderFuzz": yaml_seeds, "JSONReaderFuzz": json_seeds, "SchemaFuzz": schema_seeds,
         "EvaluatorFuzz": evaluator_seeds, "ProseFuzz": prose_seeds}


def write(target, root, corpus, large_folder):
    """Writes the seeds, each under the digest of its content, and returns their number."""
    count = 0
    for folder, inputs in ((corpus, SEEDS[target](root)), (large_folder, large(target))):
        for data in inputs:
            path = os.path.join(folder, hashlib.sha1(data).hexdigest())
            count += 1
            if not os.path.exists(path):
                with open(path, "wb") as file:
                    file.write(data)
    return count
