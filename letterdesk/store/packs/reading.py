"""A pack's files into a Campaign."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TypeVar

from letterdesk.core.ask import asks_of
from letterdesk.core.bills import (
    Bill,
    BillId,
    Cosponsor,
    Event,
    Referral,
    Vote,
    link_companions,
    parse_bill_id,
)
from letterdesk.core.campaign import (
    BillSection,
    BothSides,
    Campaign,
    Explanation,
    Guide,
    Point,
    explanation_file,
)
from letterdesk.core.finding import FileNotice
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs import schema
from letterdesk.store.packs.attachments import TEXTS, PackTexts, read_logo
from letterdesk.store.packs.metered import Metered
from letterdesk.store.packs.on_demand import OnDemand
from letterdesk.store.packs.source import PackSource, open_source
from letterdesk.store.packs.toml_file import (
    LARGEST_TEMPLATE,
    TomlFile,
    read_text,
    read_toml,
)
from letterdesk.store.packs.toml_places import Path as Place

T = TypeVar("T")


@dataclass(frozen=True)
class Pack:
    """A campaign as read from its folder, with what its author should know."""

    campaign: Campaign
    notices: tuple[FileNotice, ...]


def load_campaign(path: Path) -> Campaign:
    """The campaign in a folder or ``.letterpack`` file. Raises UserError when it cannot be used.

    Its facts are read now; guides, asks and templates when each is first asked for, which
    can raise UserError too. The window's first step needs a tenth of a pack.
    """
    if path.is_dir():
        return _open_pack(Metered(open_source(path)), [])
    from letterdesk.store.packs.archive import leave_in_archive

    source, texts = leave_in_archive(path, TEXTS)
    return _open_pack(Metered(source), [], texts)


def read_pack(path: Path) -> Pack:
    """The campaign in a folder or ``.letterpack`` file, read to the last file, and what its author should know.

    Raises UserError when any part of it cannot be used.
    """
    return read_source(open_source(path))


def read_source(source: PackSource) -> Pack:
    """The campaign in ``source``, read to the last file. Raises UserError."""
    notices: list[FileNotice] = []
    campaign = _open_pack(Metered(source), notices)
    for part in (campaign.guides, campaign.asks, campaign.templates, campaign.explanations):
        for key in part:
            part[key]
    PackTexts(source).read_all()
    return Pack(campaign, tuple(notices))


def _open_pack(
    source: Metered, notices: list[FileNotice], texts: PackSource | None = None
) -> Campaign:
    """The campaign in ``source``; ``notices`` grows with each file that is read.

    Official texts are in ``texts``, where that is another place.
    """
    file = read_toml(source, "pack.toml", schema.PackFile)
    notices += file.notices
    _check_pack(file, source)
    pack = file.value
    guides: Mapping[str, Guide] = OnDemand(
        pack.languages, lambda language: _read_guide(source, language, pack, guides, notices)
    )
    return Campaign(
        id=pack.id,
        organiser=pack.organiser,
        version=pack.version,
        expires=pack.expires,
        url=pack.url,
        practice=pack.practice,
        bills=link_companions(tuple(_read_bill(source, b, notices) for b in pack.bills)),
        guides=guides,
        templates=OnDemand(
            _template_names(pack), lambda name: read_text(source, f"{name}.j2", LARGEST_TEMPLATE)
        ),
        asks=OnDemand(pack.languages, lambda language: _read_asks(source, language, pack, notices)),
        explanations=OnDemand(
            (name for name in _bill_names(pack) if source.holds(explanation_file(name))),
            lambda name: _read_explanation(source, name, notices),
        ),
        texts=PackTexts(texts or source.as_received),
        logo=read_logo(source.as_received),
    )


def is_id(name: str) -> bool:
    """Whether a pack may be called so: small letters, digits and hyphens, at most 40."""
    return re.fullmatch(schema.PACK_ID, name) is not None


def _check_pack(file: TomlFile[schema.PackFile], source: PackSource) -> None:
    pack = file.value
    if pack.format > schema.FORMAT:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "it needs a newer Letterdesk")), "format")
    if not is_id(pack.id):
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'id' may hold small letters, digits and hyphens only")), "id")  # fmt: skip
    if pack.id != source.name:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'id' must be the name of its folder, {name}"), name=in_brief(source.name)), "id")  # fmt: skip
    if "en" not in pack.languages:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'languages' must hold \"en\", because letters go out in English")), "languages")  # fmt: skip
    for number, language in enumerate(pack.languages):
        if not re.fullmatch(schema.LANGUAGE, language):
            file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not the code of a language, such as es"), key=in_brief(language)), "languages", number)  # fmt: skip
    listed: dict[str, list[str]] = {
        "languages": pack.languages, "bills": pack.bills, "positions": [*pack.positions],
    }  # fmt: skip
    for key, names in listed.items():
        if not names:
            file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'bills' and 'positions' must each name at least one")), key)  # fmt: skip
        if len(set(names)) < len(names):
            file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'{key}' names something twice"), key=key), key)  # fmt: skip
    for number, bill_id in enumerate(pack.bills):
        _bill_id(file, bill_id, ("bills", number))
    _check_url(file, pack.url)


def _read_bill(source: PackSource, bill_id: str, notices: list[FileNotice]) -> Bill:
    file = read_toml(source, f"bills/{bill_id}.toml", schema.BillFile)
    notices += file.notices
    facts = file.value
    if facts.id != bill_id:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'id' must be the file's own name, {name}"), name=in_brief(bill_id)), "id")  # fmt: skip
    _check_url(file, facts.url)
    bill = _bill_id(file, facts.id, ("id",))
    companion = _bill_id(file, facts.companion, ("companion",)) if facts.companion else None
    if companion and companion.type.chamber is bill.type.chamber:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'companion' must be a bill of the other chamber")), "companion")  # fmt: skip
    parties = {who: party for party, names in facts.parties.items() for who in names}
    return Bill(
        id=bill,
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
            *(
                Cosponsor(who, day, party=parties.get(who, ""))
                for day, names in facts.cosponsors.items()
                for who in names
            ),
            *(
                Cosponsor(w.cosponsor, w.since, w.on, parties.get(w.cosponsor, ""))
                for w in facts.withdrawn
            ),
        ),
        public_law=facts.public_law,
        companion=companion,
        url=facts.url,
        as_of=facts.as_of,
    )


def _check_url(file: TomlFile[T], url: str) -> None:
    """A page's address is offered to open in a browser, where "file:" or "javascript:" would act."""
    if url and not re.fullmatch(schema.WEB_PAGE, url):
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'url' must be the address of a web page, such as https://example.org/")), "url")  # fmt: skip


def _bill_id(file: TomlFile[T], written: str, place: Place) -> BillId:
    bill_id = parse_bill_id(written)
    if bill_id is None or str(bill_id) != written:
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'{key}' is not a bill, which is written like hr1865-115"), key=in_brief(written)), *place)  # fmt: skip
    return bill_id


def _missing(file: TomlFile[T], *place: str) -> NoReturn:
    file.refuse(sentence(QT_TRANSLATE_NOOP("core", "'{key}' is missing"), key=".".join(place)), *place)  # fmt: skip


def _read_guide(
    source: PackSource,
    language: str,
    pack: schema.PackFile,
    guides: Mapping[str, Guide],
    notices: list[FileNotice],
) -> Guide:
    file = read_toml(source, f"{language}/guide.toml", schema.GuideFile)
    notices += file.notices
    words = file.value
    for position in pack.positions:
        if position not in words.positions:
            _missing(file, "positions", position.value)
    for bill in pack.bills:
        if bill not in words.bill_summaries:
            _missing(file, "bill_summaries", bill)
    seen: set[tuple[str, str]] = set()
    for number, point in enumerate(words.points):
        if (point.position, point.key) in seen:
            file.refuse(sentence(QT_TRANSLATE_NOOP("core", "it has two points called '{key}'"), key=in_brief(point.key)), "points", number, "key")  # fmt: skip
        seen.add((point.position, point.key))
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


def _check_same_points(english: Guide, guide: Guide, file: TomlFile[schema.GuideFile]) -> None:
    """A point ticked in one language must exist in the other: the letter goes out in English."""
    ours = [(p.key, p.position) for p in guide.points]
    different = {(p.key, p.position) for p in english.points} ^ set(ours)
    for point in sorted(different, key=lambda point: (point not in ours, point)):
        place: Place = ("points", ours.index(point), "key") if point in ours else ("points",)
        file.refuse(sentence(QT_TRANSLATE_NOOP("core", "the point '{key}' is not the same here and in the English guide"), key=in_brief(point[0])), *place)  # fmt: skip


def _bill_names(pack: schema.PackFile) -> tuple[str, ...]:
    return tuple(f"{language}/{bill}" for language in pack.languages for bill in pack.bills)


def _read_explanation(source: PackSource, name: str, notices: list[FileNotice]) -> Explanation:
    file = read_toml(source, explanation_file(name), schema.ExplanationFile)
    notices += file.notices
    words = file.value
    return Explanation(
        words.text,
        tuple(BillSection(s.number, s.heading, s.words) for s in words.sections),
        words.version,
    )


def _read_asks(
    source: PackSource, language: str, pack: schema.PackFile, notices: list[FileNotice]
) -> dict[str, str]:
    file = read_toml(source, f"{language}/asks.toml", schema.AsksFile)
    notices += file.notices
    asks = schema.words_of_asks(file.value)
    for position in pack.positions:
        for ask in asks_of(position):
            if ask not in asks:
                _missing(file, ask)
    return asks


def _template_names(pack: schema.PackFile) -> tuple[str, ...]:
    """The names of the pack's templates: 'es/letter-support', 'es/share'."""
    kinds = [f"{kind}-{position}" for kind in ("letter", "call") for position in pack.positions]
    return tuple(f"{language}/{kind}" for language in pack.languages for kind in (*kinds, "share"))
