"""A new pack: complete from the first minute, with marks where its author has to write."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letterdesk.core.bills import Bill, BillId, Event, EventKind
from letterdesk.core.campaign_review import FEWEST_POINTS, UNFINISHED
from letterdesk.core.congress import congress_start
from letterdesk.store.billstatus import read_billstatus, write_facts
from letterdesk.store.packs.for_editors import naming_schemas, read_schemas
from letterdesk.store.packs.new_folder import check_languages, check_new, write_new
from letterdesk.store.packs.working import encoded
from letterdesk.store.paths import bundled

STARTER = "starter"
_POSITIONS = ("support", "oppose")


def begin(
    folder: Path,
    *,
    title: str,
    organiser: str,
    bills: tuple[BillId, ...],
    billstatus: tuple[Path, ...],
    languages: tuple[str, ...],
) -> Path:
    """Write the pack; see :func:`letterdesk.desk.packs.begin_pack`."""
    folder = folder.absolute()
    check_new(folder)
    check_languages(languages)
    facts = _facts(bills, billstatus)
    texts = dict(_texts(folder.name, title, organiser, tuple(facts), languages))
    texts |= {f"bills/{bill}.toml": text for bill, text in facts.items()}
    write_new(folder, {**encoded(naming_schemas(texts)), **read_schemas()})
    return folder


def _facts(bills: tuple[BillId, ...], billstatus: tuple[Path, ...]) -> dict[str, str]:
    """The facts' files by bill id; those of the practice bill where none was named."""
    facts: dict[str, str] = {}
    for file in billstatus:
        imported = read_billstatus(file)
        facts[str(imported.bill.id)] = write_facts(imported.bill, imported.updated)
    for bill_id in bills:
        if str(bill_id) not in facts:
            facts[str(bill_id)] = _by_hand(bill_id)
    if not facts:
        (practice,) = (bundled("templates") / STARTER / "bills").glob("*.toml")
        facts[practice.stem] = practice.read_text(encoding="utf-8")
    return facts


def _by_hand(bill_id: BillId) -> str:
    """A bill's facts to be filled in by hand, for somebody without its BILLSTATUS file."""
    start = congress_start(bill_id.congress)
    chamber = bill_id.type.chamber
    bill = Bill(
        id=bill_id,
        title=f"{UNFINISHED} its title]]",
        nickname="",
        introduced=start,
        sponsor="X000000",
        sponsor_name=f"{UNFINISHED} who sponsors it, such as Rep. Jane Doe (D-OR-4)]]",
        events=(Event(start, EventKind.INTRODUCED, chamber, "Introduced"),),
    )
    comment = (
        "# The bill's BILLSTATUS file from govinfo.gov has all of this, and what happened since:\n"
        f"#   letterdesk bill import BILLSTATUS-{bill_id.congress}{bill_id.type.value}{bill_id.number}.xml --pack FOLDER\n"
        "# Without it, please correct every line below by hand.\n\n"
    )
    return comment + write_facts(bill, None)


def _texts(
    pack_id: str, title: str, organiser: str, bills: tuple[str, ...], languages: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """Every file but the bills' facts, by its name in the pack."""
    listed = dict.fromkeys(("en", *languages))
    yield "pack.toml", _pack_toml(pack_id, organiser, bills, tuple(listed))
    starter = bundled("templates") / STARTER
    kinds = [f"{kind}-{position}.j2" for kind in ("letter", "call") for position in _POSITIONS]
    for language in listed:
        source = starter / (language if (starter / language).is_dir() else "en")
        for name in ("asks.toml", "share.j2", *kinds):
            yield f"{language}/{name}", (source / name).read_text(encoding="utf-8")
        yield (
            f"{language}/guide.toml",
            _guide_toml(
                title, bills, tomllib.loads((source / "guide.toml").read_text(encoding="utf-8"))
            ),
        )


def _pack_toml(
    pack_id: str, organiser: str, bills: tuple[str, ...], languages: tuple[str, ...]
) -> str:
    return f"""# A campaign. docs/pack-format.md explains every line; `letterdesk pack check` helps.
format = 1

# The folder's name. It stays the same in later versions.
id = {_quoted(pack_id)}

# Who is behind the campaign, as you call yourselves. Writers see it.
organiser = {_quoted(organiser or f"{UNFINISHED} who you are]]")}

# Change it each time you hand the campaign out anew.
version = "1.0"

# A page about the campaign or the bill, if there is one.
# url = "https://"

# The last day on which the campaign should be used.
# expires = 2027-01-02

# "en" is always there, because letters go out in English.
languages = {_list(languages)}

# The first is the one proposed to writers.
bills = {_list(bills)}

# A writer chooses. Take one out only if nobody could want it.
positions = ["support", "oppose"]
"""


def _guide_toml(title: str, bills: tuple[str, ...], practice: dict[str, Any]) -> str:
    """A guide to fill in; prompts and positions are the practice pack's, which fit any bill."""
    prompts = "".join(f"    {_quoted(prompt)},\n" for prompt in practice["prompts"])
    positions = "\n".join(f"{p} = {_quoted(practice['positions'][p])}" for p in _POSITIONS)
    summaries = "\n".join(
        f'{bill} = "{UNFINISHED} what the bill would do, in plain words]]"' for bill in bills
    )
    points = "\n".join(_point(position, number) for position in _POSITIONS for number in range(1, FEWEST_POINTS + 1))  # fmt: skip
    return f"""# What a writer reads. Short sentences, everyday words.
title = {_quoted(title or f"{UNFINISHED} a title of a few words]]")}
summary = "{UNFINISHED} one or two sentences on what this is about]]"

# Questions that help a person begin their own sentence or story.
prompts = [
{prompts}]

# What choosing each position means, in a phrase.
[positions]
{positions}

# What each bill would do. Neutral: people of both minds read it.
[bill_summaries]
{summaries}

# Talking points to tick: a label, and the sentence that it puts in the letter.
{points}
# The note on both sides. Say what each side holds in its own best words.
[both_sides]
supporters = ["{UNFINISHED} what supporters say]]"]
critics = ["{UNFINISHED} what critics say]]"]
sources = []
"""


def _point(position: str, number: int) -> str:
    return f"""[[points]]
key = "{position}-{number}"
label = "{UNFINISHED} a short label for reason {number} to {position}]]"
sentence = "{UNFINISHED} one sentence for reason {number} to {position}]]"
position = "{position}"
"""


def _quoted(text: str) -> str:
    """A TOML string. Control characters have no place in it."""
    plain = "".join(c for c in text if c.isprintable())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _list(items: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, items))}]"
