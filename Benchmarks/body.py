"""Writes the Markdown body of one benchmark document: headings, paragraphs, lists, links and tables.

The shape follows real patient leaflets: one long line per paragraph, a heading every few blocks, some lists, few
tables, and curly apostrophes and dashes in about half of the documents.
"""

import words

NOTE = "*This page is invented text for a benchmark. It gives no medical advice.*"


class Filler:
    """Gives each slot of a template a random word, or the words of the document at hand."""

    def __init__(self, rng, cancer, with_medicines):
        self.rng = rng
        self.with_medicines = with_medicines
        self.fixed = {"cancer": cancer}

    def pick(self, choices):
        return choices[int(self.rng.random() * len(choices))]

    def fill(self, template):
        if "{medicine}" in template:
            self.choose_medicine()
        return template.format_map(self)

    def choose_medicine(self):
        name, doses, ways = self.pick(words.MEDICINES)
        self.fixed.update(medicine=name, dose=self.pick(doses), way=self.pick(ways))

    def __getitem__(self, slot):
        if slot in words.SLOTS:
            return self.pick(words.SLOTS[slot])
        if slot in words.NUMBERS:
            low, high = words.NUMBERS[slot]
            return low + int(self.rng.random() * (high - low + 1))
        return self.fixed[slot]


def write_body(rng, title, cancer, size, with_medicines):
    """Returns a body of about `size` bytes, ending in a line feed."""
    filler = Filler(rng, cancer, with_medicines)
    blocks = ["# " + title, paragraph(filler)]
    length = len(NOTE) + sum(len(block) + 2 for block in blocks)
    for heading in headings(rng):
        blocks.append(heading)
        length += len(heading) + 2
        for _ in range(2 + int(rng.random() * 3)):
            block = next_block(filler)
            blocks.append(block)
            length += len(block) + 2
            if length >= size:
                return finish(rng, blocks + [NOTE])


def finish(rng, blocks):
    text = "\n\n".join(blocks) + "\n"
    return typeset(text) if rng.random() < 0.5 else text


def typeset(text):
    """Curly apostrophes and dashes, as word processors write them."""
    return text.replace("'", "\u2019").replace(" - ", " \u2013 ")


def headings(rng):
    """Endless second-level headings; from the second time round they carry a number."""
    order = list(words.HEADINGS)
    rng.shuffle(order)
    lap = 1
    while True:
        for text in order:
            yield "## " + text + ("" if lap == 1 else f" ({lap})")
        lap += 1


def next_block(filler):
    """One block; paragraphs are the most common, tables the rarest."""
    draw = filler.rng.random()
    if draw < 0.62:
        return paragraph(filler)
    if draw < 0.80:
        return bullet_list(filler)
    if draw < 0.87:
        return numbered_list(filler)
    if draw < 0.95:
        return question(filler)
    return medicine_table(filler) if filler.with_medicines else side_effect_table(filler)


def paragraph(filler):
    return " ".join(sentence(filler) for _ in range(2 + int(filler.rng.random() * 4)))


def sentence(filler):
    draw = filler.rng.random()
    if filler.with_medicines and draw < 0.25:
        return filler.fill(filler.pick(words.MEDICINE_SENTENCES))
    if draw > 0.92:
        return filler.fill(filler.pick(words.LINKS))
    return filler.fill(filler.pick(words.SENTENCES))


def list_items(filler):
    items = words.LIST_ITEMS + (words.MEDICINE_ITEMS if filler.with_medicines else [])
    return [filler.fill(filler.pick(items)) for _ in range(3 + int(filler.rng.random() * 4))]


def bullet_list(filler):
    lines = ["- " + item for item in list_items(filler)]
    return filler.pick(words.LIST_LEADS) + "\n\n" + "\n".join(lines)


def numbered_list(filler):
    lines = [f"{number}. {item}" for number, item in enumerate(list_items(filler), 1)]
    return filler.pick(words.LIST_LEADS) + "\n\n" + "\n".join(lines)


def question(filler):
    return "### " + filler.pick(words.QUESTIONS) + "\n\n" + paragraph(filler)


def table(header, rows):
    lines = [header, ["---"] * len(header)] + rows
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def side_effect_table(filler):
    row = ["{symptom}", "{often}", "tell {helper} within {hours} hours"]
    rows = [[filler.fill(cell) for cell in row] for _ in range(3 + int(filler.rng.random() * 3))]
    return table(["Side effect", "How often", "What to do"], rows)


def medicine_table(filler):
    rows = [filler.fill("{medicine}|{dose}|{way}").split("|") for _ in range(3 + int(filler.rng.random() * 3))]
    return table(["Medicine", "Usual dose", "How it is taken"], rows)
