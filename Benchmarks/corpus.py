"""Writes the benchmark corpus: `python3 Benchmarks/corpus.py --seed 1 --documents 20000 OUT`.

The same seed gives the same bytes on every machine. Each document has its own random generator, seeded by its
number, so a smaller corpus is the beginning of a larger one. Beside OUT, in OUT.json, lies what was made: counts,
sizes, a digest over all bytes and the place of every planted defect. All text is invented (see words.py).
"""

import argparse
import hashlib
import json
import os
import random
import re
import sys

import body
import defects
import front_matter

SMALL_BODY = (3900, 6900)
LARGE_BODY = 500_000
LARGE_EVERY = 2000
PER_FOLDER = 200
MEDICINE_SHARE = 0.34


def source_of(seed, index):
    """Drawn from a generator of its own, so that another document can ask for it."""
    return front_matter.choose_source(random.Random(f"{seed}:{index}:source"))


def body_size(rng, index):
    if index % LARGE_EVERY == LARGE_EVERY // 2:
        return LARGE_BODY
    return rng.randint(*SMALL_BODY)


def slug_of(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def make_document(seed, index, source):
    """Returns the file name, the text and the name of the planted defect, if any."""
    rng = random.Random(f"{seed}:{index}")
    title = front_matter.title_of(index, source)
    slug = slug_of(title)
    fields = front_matter.make_fields(rng, index, source, slug)
    defect = defects.defect_for(index)
    if defect in defects.IN_FIELDS:
        other = front_matter.title_of(index - 1, source_of(seed, index - 1))
        defect(fields, rng, other)
    cancer = front_matter.title_parts(index)[1][1]
    with_medicines = rng.random() < MEDICINE_SHARE
    text = front_matter.render(rng, fields)
    text += body.write_body(rng, title, cancer, body_size(rng, index), with_medicines)
    if defect in defects.IN_TEXT:
        text = defect(text)
    return f"{slug}-{index:05d}.md", text, defect.__name__ if defect else None


def folder_for(source, written):
    """The next folder of this source type; `written` counts what each of them holds."""
    place = written.get(source.type, 0)
    written[source.type] = place + 1
    return f"{source.type}/{place // PER_FOLDER + 1:03d}"


def write_corpus(out, seed, documents):
    """Writes all files and returns the summary of what was written."""
    written, planted, digest, size = {}, {}, hashlib.sha256(), 0
    for index in range(documents):
        source = source_of(seed, index)
        name, text, defect = make_document(seed, index, source)
        path = f"{folder_for(source, written)}/{name}"
        data = text.encode("utf-8")
        write_file(os.path.join(out, path), data)
        digest.update(data)
        size += len(data)
        if defect:
            planted.setdefault(defect, []).append(path)
    return {
        "seed": seed, "documents": documents, "bytes": size, "sha256": digest.hexdigest(),
        "sources": dict(sorted(written.items())), "defects": planted,
    }


def write_file(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Write the benchmark corpus of gist-lint.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("out", metavar="OUT", help="a folder that does not exist yet")
    return parser.parse_args()


def main():
    options = parse_arguments()
    out = options.out.rstrip("/")
    if os.path.exists(out):
        sys.exit(f"corpus.py: {out} exists already; remove it first")
    summary = write_corpus(out, options.seed, options.documents)
    with open(out + ".json", "w", encoding="utf-8") as file:
        json.dump(summary, file, indent=1)
    print(f"{out}: {summary['documents']:,} documents, {summary['bytes']:,} bytes, sha256 {summary['sha256']}")


if __name__ == "__main__":
    main()
