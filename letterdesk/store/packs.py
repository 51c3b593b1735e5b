"""Campaign packs: a folder of facts and words, read into a Campaign.

    pack.toml            who, which bills, which languages and positions
    bills/<id>.toml      the facts of each bill
    <language>/          guide.toml, asks.toml, letter-*.j2, call-*.j2, share.j2

Every failure is a UserError that names the file, and the line where there is one.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

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

T = TypeVar("T")

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
    """The campaign in ``folder``. Raises UserError when it cannot be used.

    Its facts are read now; guides, asks and templates when each is first asked for, which
    can raise UserError too. The window's first step needs a tenth of a pack.
    """
    return _open_pack(folder, [])


def read_pack(folder: Path) -> Pack:
    """The campaign in ``folder``, read to the last file, and what its author should know.

    Raises UserError when any part of it cannot be used.
    """
    notices: list[Notice] = []
    campaign = _open_pack(folder, notices)
    for part in (campaign.guides, campaign.asks, campaign.templates):
        for key in part:
            part[key]
    return Pack(campaign, tuple(notices))


class _OnDemand(Mapping[str, T]):
    """A mapping that reads each value when it is first asked for, and keeps it."""

    def __init__(self, keys: Iterable[str], read: Callable[[str], T]) -> None:
        self._keys = tuple(keys)
        self._read = read
        self._values: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        if key not in self._values:
            if key not in self._keys:
                raise KeyError(key)
            self._values[key] = self._read(key)
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def _open_pack(folder: Path, notices: list[Notice]) -> Campaign:
    """The campaign in ``folder``; ``notices`` grows with each file that is read."""
    file = folder / "pack.toml"
    pack, found = read_toml(file, pack_schema.PackFile)
    notices += found
    _check_pack(pack, file)
    guides: Mapping[str, Guide] = _OnDemand(
        pack.languages, lambda language: _read_guide(folder, language, pack, guides, notices)
    )
    return Campaign(
        id=pack.id,
        organiser=pack.organiser,
        version=pack.version,
        expires=pack.expires,
        url=pack.url,
        bills=tuple(_read_bill(folder / "bills" / f"{b}.toml", notices) for b in pack.bills),
        guides=guides,
        templates=_OnDemand(
            _template_names(pack), lambda name: read_text(folder / f"{name}.j2", LARGEST_TEMPLATE)
        ),
        asks=_OnDemand(
            pack.languages, lambda language: _read_asks(folder / language / "asks.toml", pack)
        ),
    )


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


def _read_bill(file: Path, notices: list[Notice]) -> Bill:
    facts, found = read_toml(file, pack_schema.BillFile)
    notices += found
    if facts.id != file.stem:
        fail(file, 1, sentence(QT_TRANSLATE_NOOP("core", "'id' must be the file's own name, {name}"), name=file.stem))  # fmt: skip
    return Bill(
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


def _bill_id(file: Path, written: str) -> BillId:
    bill_id = parse_bill_id(written)
    if bill_id is None or str(bill_id) != written:
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not a bill, which is written like hr1865-115"), key=written))  # fmt: skip
    return bill_id


def _read_guide(
    folder: Path,
    language: str,
    pack: pack_schema.PackFile,
    guides: Mapping[str, Guide],
    notices: list[Notice],
) -> Guide:
    file = folder / language / "guide.toml"
    words, found = read_toml(file, pack_schema.GuideFile)
    notices += found
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
    if language != "en":
        _check_same_points(guides["en"], guide, file)
    return guide


def _check_same_points(english: Guide, guide: Guide, file: Path) -> None:
    """A point ticked in one language must exist in the other: the letter goes out in English."""
    different = {(p.key, p.position) for p in english.points} ^ {
        (p.key, p.position) for p in guide.points
    }
    for key, _ in sorted(different):
        fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "the point '{key}' is not the same here and in the English guide"), key=key))  # fmt: skip


def _read_asks(file: Path, pack: pack_schema.PackFile) -> dict[str, str]:
    asks, _ = read_toml(file, pack_schema.AsksFile)
    for position in pack.positions:
        for ask in asks_of(position):
            if ask not in asks:
                fail(file, 0, sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=ask))
    return asks


def _template_names(pack: pack_schema.PackFile) -> tuple[str, ...]:
    """The names of the pack's templates: 'es/letter-support', 'es/share'."""
    kinds = [f"{kind}-{position}" for kind in ("letter", "call") for position in pack.positions]
    return tuple(f"{language}/{kind}" for language in pack.languages for kind in (*kinds, "share"))
