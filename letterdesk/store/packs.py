"""Campaign packs: a folder of facts and words, read into a Campaign.

    pack.toml            who, which bills, which languages and positions
    bills/<id>.toml      the facts of each bill
    <language>/          guide.toml, asks.toml, letter-*.j2, call-*.j2, share.j2

Every failure is a UserError that names the file, and the line where there is one.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from letterdesk.core.ask import asks_of
from letterdesk.core.bills import (
    Bill,
    BillId,
    Cosponsor,
    Event,
    Referral,
    Vote,
    parse_bill_id,
)
from letterdesk.core.campaign import BothSides, Campaign, Guide, Point
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store import pack_schema
from letterdesk.store.pack_file import LARGEST_TEMPLATE, fail, read_text, read_toml
from letterdesk.store.paths import bundled

FORMAT = 1
"""The pack format this Letterdesk reads; a higher number is refused."""


@dataclass(frozen=True)
class Pack:
    """A campaign as read from its folder, with what its author should know."""

    campaign: Campaign
    notices: tuple[Notice, ...]


def list_packs() -> tuple[Path, ...]:
    """The folders of all installed packs, by name. Reads none of them."""
    return tuple(sorted(file.parent for file in bundled("templates").glob("*/pack.toml")))


def find_campaign(campaign_id: str) -> Campaign:
    """The installed campaign of that id. A pack's folder has the name of its id."""
    folders = {folder.name: folder for folder in list_packs()}
    if campaign_id not in folders:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no campaign called '{id}'."), id=campaign_id),
            sentence(QT_TRANSLATE_NOOP("core", "These are installed: {ids}."), ids=", ".join(folders) or "none"),
            wrong_input=True,
        )  # fmt: skip
    return load_campaign(folders[campaign_id])


def load_campaign(folder: Path) -> Campaign:
    """The campaign in ``folder``. Raises UserError when it cannot be used."""
    return read_pack(folder).campaign


def read_pack(folder: Path) -> Pack:
    """The campaign in ``folder``, with a notice for each key Letterdesk does not know."""
    file = folder / "pack.toml"
    pack, notices = read_toml(file, pack_schema.PackFile)
    _check_pack(pack, file)
    bills = []
    for bill_id in pack.bills:
        bill, more = _read_bill(folder / "bills" / f"{bill_id}.toml")
        bills.append(bill)
        notices += more
    guides: dict[str, Guide] = {}
    asks: dict[str, dict[str, str]] = {}
    templates: dict[str, str] = {}
    for language in pack.languages:
        guides[language], more = _read_guide(folder / language / "guide.toml", language, pack)
        notices += more
        asks[language] = _read_asks(folder / language / "asks.toml", pack)
        templates |= _read_templates(folder, language, pack)
    _check_same_points(guides, folder)
    campaign = Campaign(
        id=pack.id,
        organiser=pack.organiser,
        version=pack.version,
        expires=pack.expires,
        url=pack.url,
        bills=tuple(bills),
        guides=guides,
        templates=templates,
        asks=asks,
    )
    return Pack(campaign, notices)


def _check_pack(pack: pack_schema.PackFile, file: Path) -> None:
    if pack.format > FORMAT:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "it needs a newer Letterdesk")))
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", pack.id):
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'id' may hold small letters, digits and hyphens only")))  # fmt: skip
    if pack.id != file.parent.name:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'id' must be the name of its folder, {name}"), name=file.parent.name))  # fmt: skip
    if "en" not in pack.languages:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'languages' must hold \"en\", because letters go out in English")))  # fmt: skip
    for language in pack.languages:
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", language):
            fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not the code of a language, such as es"), key=language))  # fmt: skip
    if not pack.bills or not pack.positions:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'bills' and 'positions' must each name at least one")))  # fmt: skip
    for bill_id in pack.bills:
        _bill_id(file, bill_id)


def _read_bill(file: Path) -> tuple[Bill, tuple[Notice, ...]]:
    facts, notices = read_toml(file, pack_schema.BillFile)
    if facts.id != file.stem:
        fail(file, 1, sentence(QT_TRANSLATE_NOOP("core", "'id' must be the file's own name, {name}"), name=file.stem))  # fmt: skip
    bill = Bill(
        id=_bill_id(file, facts.id),
        title=facts.title,
        nickname=facts.nickname,
        introduced=facts.introduced,
        sponsor=facts.sponsor,
        sponsor_name=facts.sponsor_name,
        # Stable, so that events of one day keep the order they are written in.
        events=tuple(
            sorted(
                (Event(e.date, e.kind, e.chamber, e.text) for e in facts.events),
                key=lambda event: event.date,
            )
        ),
        referrals=tuple(Referral(r.code, r.name, r.chamber, r.since) for r in facts.referrals),
        votes=tuple(
            Vote(v.date, v.chamber, v.yeas, v.nays, v.number, v.question) for v in facts.votes
        ),
        cosponsors=(
            *(Cosponsor(who, day) for day, names in facts.cosponsors.items() for who in names),
            *(Cosponsor(w.cosponsor, w.since, w.on) for w in facts.withdrawn),
        ),
        public_law=facts.public_law,
        companion=_bill_id(file, facts.companion) if facts.companion else None,
        url=facts.url,
    )
    return bill, notices


def _bill_id(file: Path, written: str) -> BillId:
    bill_id = parse_bill_id(written)
    if bill_id is None or str(bill_id) != written:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not a bill, which is written like hr1865-115"), key=written))  # fmt: skip
    return bill_id


def _read_guide(
    file: Path, language: str, pack: pack_schema.PackFile
) -> tuple[Guide, tuple[Notice, ...]]:
    words, notices = read_toml(file, pack_schema.GuideFile)
    missing = [f"positions.{p}" for p in pack.positions if p not in words.positions]
    missing += [f"bill_summaries.{b}" for b in pack.bills if b not in words.bill_summaries]
    for key in missing:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=key))
    guide = Guide(
        language=language,
        title=words.title,
        summary=words.summary,
        bill_summaries=words.bill_summaries,
        positions={p: words.positions[p] for p in pack.positions},
        points=tuple(Point(p.key, p.label, p.sentence, p.position) for p in words.points),
        prompts=tuple(words.prompts),
        both_sides=BothSides(
            tuple(words.both_sides.supporters),
            tuple(words.both_sides.critics),
            tuple(words.both_sides.sources),
        ),
    )
    return guide, notices


def _check_same_points(guides: dict[str, Guide], folder: Path) -> None:
    """A point ticked in one language must exist in the other: the letter goes out in English."""
    english = {(p.key, p.position) for p in guides["en"].points}
    for language, guide in guides.items():
        for key, _ in english ^ {(p.key, p.position) for p in guide.points}:
            fail(folder / language / "guide.toml", 0, sentence(QT_TRANSLATE_NOOP("core", "the point '{key}' is not the same here and in the English guide"), key=key))  # fmt: skip


def _read_asks(file: Path, pack: pack_schema.PackFile) -> dict[str, str]:
    asks, _ = read_toml(file, pack_schema.AsksFile)
    for position in pack.positions:
        for ask in asks_of(position):
            if ask not in asks:
                fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=ask))
    return asks


def _read_templates(folder: Path, language: str, pack: pack_schema.PackFile) -> dict[str, str]:
    """The templates of one language, by name: 'es/letter-support', 'es/share'."""
    names = [f"{language}/{kind}-{p}" for kind in ("letter", "call") for p in pack.positions]
    names.append(f"{language}/share")
    return {name: read_text(folder / f"{name}.j2", LARGEST_TEMPLATE) for name in names}
