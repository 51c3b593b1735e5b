"""Sign-up lists of people who do not exist: every state, many scripts, as messy as real ones.

A seed decides everything, so a list can be made again. About a fifth of the rows live in a ZIP
code that several districts share.
"""

import csv
import io
import random
from collections.abc import Iterator
from functools import cache

from letterdesk.core.finding import ZipArea
from letterdesk.core.states import REPRESENTED
from letterdesk.store.directory import open_directory

HEADINGS = ("Full Name", "Street Address", "Apt #", "City", "State", "ZIP Code", "Phone", "E-mail", "Your story")  # fmt: skip

_NAMES = (
    "Maria Alvarez", "Nguyễn Thị Ánh", "Олена Шевченко", "Ελένη Παππά", "José Ñuñez", "Zoë O’Brien",
    "Åsa Lindqvist", "Kealiʻi Kaʻaihue", "李小龍", "김민수", "محمد علي", "דוד כהן", "प्रिया शर्मा",
    "Anne-Marie D'Angelo", "Jean Claude de la Cruz Jr.", "X Æ A-12", "Łukasz Żak", "さくら 田中",
)  # fmt: skip
_STREETS = (
    "Main St",
    "Ave. of the Americas",
    "2nd St NE",
    "Old Mill Rd.",
    "CALLE SOL",
    "county rd 5",
)
_STORIES = (
    "", "", "", "My sister was hurt by somebody who advertised her on a website.",
    "I run a small forum, and I worry about what this does to it.\nPlease think of us too.",
    "=HYPERLINK(\"http://example.org\",\"click\")",
)  # fmt: skip


def rows(count: int, seed: int = 1865) -> Iterator[list[str]]:
    """The rows of a list, without its headings."""
    chance = random.Random(seed)  # noqa: S311 - the same people every time
    plain, split = _areas()
    states = sorted(plain)
    for number in range(count):
        shared = chance.random() < 0.2
        area = (
            chance.choice(split) if shared else chance.choice(plain[states[number % len(states)]])
        )
        name = f"{chance.choice(_NAMES)} {number}"
        yield [
            _messy(chance, name),
            _messy(chance, f"{chance.randint(1, 9999)} {chance.choice(_STREETS)}"),
            chance.choice(("", "", "4", "Apt 2B", "#12")),
            _messy(chance, area.city),
            chance.choice((area.state, area.state.lower(), REPRESENTED[area.state])),
            chance.choice((area.zip, f"{area.zip}-{chance.randint(1, 9999):04}", area.zip.lstrip("0"))),
            chance.choice(("", "312-555-0142", "(312) 555-0199", "+1 312 555 0123")),
            f"person{number}@example.org",
            chance.choice(_STORIES),
        ]  # fmt: skip


def sign_ups_csv(count: int, seed: int = 1865) -> bytes:
    """A list as CSV, as a form's export has it."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(HEADINGS)
    writer.writerows(rows(count, seed))
    return table.getvalue().encode()


def _messy(chance: random.Random, text: str) -> str:
    return chance.choice((text, text, f"  {text} ", text.replace(" ", "  "), text.upper()))


@cache
def _areas() -> tuple[dict[str, list[ZipArea]], list[ZipArea]]:
    """ZIP codes of one district by state, and those of several."""
    plain: dict[str, list[ZipArea]] = {}
    split = []
    with open_directory() as directory:
        for zip5 in directory.zip_codes()[::7]:
            area = directory.zip_area(zip5)
            if area is None or area.placed_by != "census" or area.state not in REPRESENTED:
                continue
            if len(area.districts) == 1:
                plain.setdefault(area.state, []).append(area)
            elif len(area.states) == 1:
                split.append(area)
    return plain, split
