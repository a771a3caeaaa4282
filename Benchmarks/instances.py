"""Makes what `validate` is measured on, below `.build-bench/`: many small YAML files and one large one, each for the
built-in schema of front matter and for GitLab's schema of pipelines, which comes with check-jsonschema.

The front matters are those of the corpus, without fences and without planted defects, so that all files are valid.
"""

import glob
import json
import os
import random
import shutil
from collections import namedtuple

import corpus
import front_matter
import pipelines
import prepare

# `title` is for people; `target` what a folder walk starts at; `schema` and `files` are paths.
Load = namedtuple("Load", "key title schema target files")
SOURCES = ["corpus.py", "front_matter.py", "instances.py", "pipelines.py", "words.py"]
PER_FOLDER = 200
DOCUMENT_SCHEMA = os.path.join("Schemas", "document.schema.json")


def loads(count, megabytes, programs):
    """The four work loads; the two of GitLab's schema only where the packages are there that bring it."""
    out = os.path.join(prepare.BUILD, f"validate-{count}-{megabytes}")
    recipe = prepare.recipe(SOURCES)
    if prepare.read(out + ".stamp") != recipe:
        shutil.rmtree(out, ignore_errors=True)
        write_all(out, count, megabytes)
        prepare.write(out + ".stamp", recipe)
    out = os.path.relpath(out, prepare.ROOT)
    found = [
        load("front-matters", "{} front matters, default schema", DOCUMENT_SCHEMA, os.path.join(out, "front-matters")),
        load("records", "{} of front matters, default schema", list_schema(), os.path.join(out, "records.yml")),
    ]
    schema = gitlab_schema(programs)
    if schema:
        found += [
            load("pipelines", "{} pipelines, schema of GitLab", schema, os.path.join(out, "pipelines")),
            load("pipeline", "{}, a pipeline, schema of GitLab", schema, os.path.join(out, "pipeline.yml")),
        ]
    return found


def load(key, title, schema, target):
    files = [os.path.relpath(path, prepare.ROOT) for path in yaml_files(os.path.join(prepare.ROOT, target))]
    size = sum(os.path.getsize(os.path.join(prepare.ROOT, path)) for path in files) / 1e6
    one, many = f"one file of {size:.1f} MB", f"{len(files):,} files of {size:.1f} MB,"
    return Load(key, title.format(one if len(files) == 1 else many), schema, target, files)


def yaml_files(target):
    if not os.path.isdir(target):
        return [target]
    return sorted(os.path.join(place, name) for place, _, names in os.walk(target) for name in names)


def list_schema():
    """A list of what the default schema describes; it holds that schema, so that nobody has to look for it."""
    document = json.loads(prepare.read(os.path.join(prepare.ROOT, DOCUMENT_SCHEMA)))
    schema = {"$schema": document["$schema"], "type": "array", "items": {"$ref": document["$id"]},
              "$defs": {"document": document}}
    path = os.path.join(prepare.BUILD, "documents.schema.json")
    prepare.write(path, json.dumps(schema, indent=1))
    return os.path.relpath(path, prepare.ROOT)


def gitlab_schema(programs):
    place = os.path.join(os.path.dirname(programs or ""), "lib", "python3*", "site-packages", "check_jsonschema")
    found = glob.glob(os.path.join(place, "builtin_schemas", "vendor", "gitlab-ci.json"))
    return os.path.relpath(found[0], prepare.ROOT) if programs and found else None


def write_all(out, count, megabytes):
    for index in range(count):
        folder = f"{index // PER_FOLDER + 1:03d}"
        name = f"{index:05d}.yml"
        prepare.write(os.path.join(out, "front-matters", folder, name), fields(index))
        prepare.write(os.path.join(out, "pipelines", folder, name), pipelines.small(prepare.SEED, index))
    prepare.write(os.path.join(out, "records.yml"), records(megabytes * 1_000_000))
    prepare.write(os.path.join(out, "pipeline.yml"), pipelines.large(prepare.SEED, megabytes * 1_000_000))


def fields(index):
    """The front matter of a document of the corpus."""
    rng = random.Random(f"{prepare.SEED}:{index}")
    source = corpus.source_of(prepare.SEED, index)
    slug = corpus.slug_of(front_matter.title_of(index, source))
    text = front_matter.render(rng, front_matter.make_fields(rng, index, source, slug))
    return text.removeprefix("---\n").removesuffix("---\n\n")


def records(size):
    """A list of front matters, about `size` bytes long."""
    pieces, length = [], 0
    while length < size:
        pieces.append("- " + fields(len(pieces)).rstrip("\n").replace("\n", "\n  ") + "\n")
        length += len(pieces[-1])
    return "".join(pieces)
