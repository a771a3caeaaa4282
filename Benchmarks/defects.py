"""The planted defects: 2 % of the benchmark documents have exactly one, all kinds equally often.

A defect is a function that changes the fields before they are written, or the text after. Later kinds of defects
are one more function and one more line in `IN_FIELDS` or `IN_TEXT`.
"""

EVERY = 50
OFFSET = 7
REQUIRED = ["title", "lastReviewed", "license", "source", "sourceType", "citation", "reviewFrequency", "audienceLevel"]
MISSPELT = {"reviewFrequency": "quaterly", "sourceType": "02_nci_cor", "audienceLevel": "pateint"}


def missing_field(fields, rng, other_title):
    del fields[rng.choice(REQUIRED)]


def impossible_date(fields, rng, other_title):
    fields["lastReviewed"] = "2024-02-30"


def future_date(fields, rng, other_title):
    fields["lastReviewed"] = "2027-06-15"


def unknown_licence(fields, rng, other_title):
    fields["license"] = "all_rights_reserved"


def misspelt_value(fields, rng, other_title):
    key = rng.choice(list(MISSPELT))
    fields[key] = MISSPELT[key]


def misspelt_key(fields, rng, other_title):
    fields["lastReveiwed"] = fields.pop("lastReviewed")


def duplicate_title(fields, rng, other_title):
    fields["title"] = other_title


def empty_title(fields, rng, other_title):
    fields["title"] = ""


def text_for_list(fields, rng, other_title):
    fields["cancerTypes"] = fields["cancerTypes"][0]


def broken_url(fields, rng, other_title):
    fields["url"] = fields["url"].replace("https://", "htps:/")


def curly_quotes(fields, rng, other_title):
    fields["title"] = "\u201c" + fields["title"].replace(" ", "\u00a0", 1) + "\u201d"


def carriage_returns(text):
    return text.replace("\n", "\r\n")


def byte_order_mark(text):
    return "\ufeff" + text


def no_front_matter(text):
    return text.split("\n---\n", 1)[1].lstrip("\n")


def no_closing_fence(text):
    return text.replace("\n---\n", "\n", 1)


def duplicate_key(text):
    return text.replace("\n---\n", "\nstatus: archived\n---\n", 1)


def broken_yaml(text):
    return text.replace("\nsource: ", '\nsource: "', 1)


IN_FIELDS = [
    missing_field, impossible_date, future_date, unknown_licence, misspelt_value, misspelt_key, duplicate_title,
    empty_title, text_for_list, broken_url, curly_quotes,
]
IN_TEXT = [
    carriage_returns, byte_order_mark, no_front_matter, no_closing_fence, duplicate_key, broken_yaml,
]


def defect_for(index):
    """The defect planted in document `index`, or None."""
    if index % EVERY != OFFSET:
        return None
    kinds = IN_FIELDS + IN_TEXT
    return kinds[index // EVERY % len(kinds)]
