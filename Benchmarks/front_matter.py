"""Makes the front matter of one benchmark document: the fields, and their YAML text.

Sources, licences and review frequencies go together as they do in a real knowledge base. About half of all
documents are overdue on `TODAY`. Key order and quoting vary a little, as they do when several tools write files.
"""

import datetime
import math
from collections import namedtuple

import words

TODAY = datetime.date(2026, 11, 20)
INTERVAL_DAYS = {"monthly": 28, "quarterly": 89, "annual": 365}
# Documents without an interval are never overdue, so the others are overdue a little more often than half.
OVERDUE_SHARE = 0.58

Source = namedtuple("Source", "type name publisher licences frequency share")
SOURCES = [
    Source("01_suchi_oncotalks", "SCCF", "Suchi Oncotalks", ["sccf_owned"], "quarterly", 15),
    Source("02_nci_core", "NCI", "National Cancer Institute", ["public_domain"], "quarterly", 35),
    Source("03_who_public_health", "WHO", "World Health Organization", ["cc_by_nc_sa"], "annual", 10),
    Source("04_iarc_stats", "IARC", "Agency for Research on Cancer", ["cc_by_nc_sa", "cc_by"], "annual", 8),
    Source("05_india_ncg", "NCG", "National Cancer Grid", ["public_info", "open_access"], "quarterly", 10),
    Source("06_pmc_selective", "PMC", "PubMed Central", ["cc_by", "open_access"], "as_needed", 14),
    Source("99_local_navigation", "Local", "City help desk", ["public_info"], "monthly", 8),
]


def title_parts(index):
    """Topic, cancer and angle of document `index`; the first 25,200 combinations are all different."""
    count = len(words.TOPICS) * len(words.CANCERS) * len(words.ANGLES)
    stride = 7919
    assert math.gcd(stride, count) == 1, "the stride must reach every combination"
    place = index * stride % count
    place, topic = divmod(place, len(words.TOPICS))
    angle, cancer = divmod(place, len(words.CANCERS))
    part = "" if index < count else f", part {index // count + 1}"
    return words.TOPICS[topic], words.CANCERS[cancer], words.ANGLES[angle] + part


def title_of(index, source):
    topic, cancer, angle = title_parts(index)
    return f"{topic} in {cancer[1]}{angle} - {source.name}"


def choose_source(rng):
    return rng.choices(SOURCES, weights=[source.share for source in SOURCES])[0]


def make_fields(rng, index, source, slug):
    """The fields as a dictionary, in the order in which they will be written."""
    reviewed = review_date(rng, source.frequency)
    title = title_of(index, source)
    url = f"https://{source.name.lower()}.example.org/{slug}"
    fields = {
        "audienceLevel": rng.choices(["patient", "caregiver"], weights=[85, 15])[0],
        "cancerTypes": cancer_types(rng, index),
        "citation": citation(rng, index, source, title, url, reviewed.year),
        "language": "en",
        "lastReviewed": reviewed.isoformat(),
        "license": rng.choice(source.licences),
        "reviewFrequency": source.frequency,
        "source": source.name,
        "sourceType": source.type,
        "status": "active",
        "tags": rng.sample(words.TAGS, 1 + int(rng.random() * 4)),
        "title": title,
        "url": url,
        "version": "v" + str(1 + int(rng.random() * 3)),
    }
    return reorder(rng, fields)


def cancer_types(rng, index):
    first = title_parts(index)[1][0]
    second = rng.choice(words.CANCERS)[0]
    return [first] if second == first or rng.random() < 0.7 else [first, second]


def review_date(rng, frequency):
    """A date that makes the document due later, or overdue by up to a year and a half."""
    interval = INTERVAL_DAYS.get(frequency, 700)
    overdue = frequency in INTERVAL_DAYS and rng.random() < OVERDUE_SHARE
    days = interval + 4 + int(rng.random() * 540) if overdue else int(rng.random() * interval)
    return TODAY - datetime.timedelta(days=days)


def citation(rng, index, source, title, url, year):
    """Six in ten are as thin as "NCI, 2025"; the others name the title and a URL, and papers a DOI."""
    if rng.random() < 0.6:
        return f"{source.name}, {year}"
    full = f"{source.publisher}. {title}. {year}. {url}"
    return full + f" doi:10.5555/bench.{index}" if source.frequency == "as_needed" else full


def reorder(rng, fields):
    """Most files are sorted by key; some put the title first, some the dates last."""
    draw = rng.random()
    if draw < 0.8:
        return fields
    if draw < 0.9:
        return {"title": fields["title"], **fields}
    moved = ("lastReviewed", "reviewFrequency", "version")
    rest = {key: value for key, value in fields.items() if key not in moved}
    return {**rest, **{key: fields[key] for key in moved}}


def render(rng, fields):
    """The fields as YAML between two fences."""
    indent = "  " if rng.random() < 0.3 else ""
    date_quote = rng.choices(["'", '"', ""], weights=[70, 15, 15])[0]
    lines = []
    for key, value in fields.items():
        if isinstance(value, list):
            lines.append(f"{key}:")
            lines += [f"{indent}- {item}" for item in value]
        elif key == "lastReviewed":
            lines.append(f"{key}: {date_quote}{value}{date_quote}")
        else:
            lines.append(f"{key}: {scalar(value)}")
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def scalar(text):
    """Plain where YAML allows it, else in single quotes; enough for the texts made here."""
    if text == "" or ": " in text or " #" in text:
        return "'" + text.replace("'", "''") + "'"
    return text
