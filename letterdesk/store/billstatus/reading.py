"""A BILLSTATUS file as a Bill."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError

from letterdesk.core.bills import (
    Bill,
    BillId,
    BillType,
    Cosponsor,
    Referral,
    parse_bill_id,
)
from letterdesk.core.congress import ordinal
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.members import Chamber
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.store.billstatus.events import (
    CONFERENCE,
    Action,
    events_of,
    read_actions,
    votes_of,
)
from letterdesk.store.files import read_bounded

LARGEST = 5_000_000
"""Bytes; the largest file that govinfo has is about 4 MB."""
MOST_ELEMENTS = 120_000
"""The file of a law with 174 cosponsors has 4,400 in its 200,000 bytes."""
MOST_ACTIONS = 10_000
LONGEST_HISTORY = 800_000
"""Characters of all actions; that law's have 16,000."""
LONGEST_FIELD = 20_000
"""Characters of one action, title or name; the longest known action has 3,200."""
_SEARCHED = {"actions", "title", "titles", "sponsors", "committees", "laws", "relatedBills", "number",
             "billNumber", "type", "billType", "congress", "cosponsors"}  # fmt: skip
_NAMES = {"number": ("number", "billNumber"), "type": ("type", "billType")}
"""What the generations call the same thing, the newest first."""
_WASHINGTON = timezone(timedelta(hours=-5))
"""Times of committee activities are universal; a hearing at seven in the evening is not
tomorrow's. An hour off in summer does not change a day on which Congress sits."""

_TITLES = ("Short Titles as Enacted", "Short Title(s) as Enacted", "Short Titles as Passed",
           "Short Title(s) as Passed", "Short Titles as Reported", "Short Title(s) as Reported",
           "Short Titles as Introduced", "Short Title(s) as Introduced", "Popular Title")  # fmt: skip
"""In the order in which one is preferred as the bill's name."""
_PERSON = re.compile(
    r"(?P<role>Rep\.|Sen\.|Del\.|Resident Commissioner|Res\. Comm\.|Com\.) "
    r"(?P<last>[^,\[]+), (?P<first>[^\[]+?) ?\[(?P<party>[^\]]+)\]"
)


@dataclass(frozen=True)
class Imported:
    """A bill's facts from its file, and what whoever imported it should look at."""

    bill: Bill
    updated: date
    """The day the file was last brought up to date: its facts are as of then."""
    notices: tuple[Notice, ...] = ()


def read_billstatus(path: Path) -> Imported:
    """The bill in a BILLSTATUS file of any generation.

    Raises UserError, with the file's name, when it is too large, damaged, or no such file.
    """
    data = read_bounded(path, LARGEST)
    root = _parse(data, path.name)
    try:
        return _read(root, path.name)
    except (ValueError, OverflowError) as error:
        refuse(path.name, sentence(QT_TRANSLATE_NOOP("core", "a date or number in it cannot be read ({said})"), said=in_brief(str(error), 120)))  # fmt: skip


def _parse(data: bytes, shown: str) -> Element:
    """The file's root element. Entities and document types are refused: they can be bombs."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    # In any but UTF-8, which these files are in, the signs counted here could be others.
    if max(data.count(b"<"), data.count(b"=")) > 2 * MOST_ELEMENTS:
        _refuse_too_much(shown)
    parser = DefusedXMLParser(encoding="utf-8", forbid_dtd=True)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is damaged, or not an XML file")))
    if root.tag != "billStatus" or root.find("bill") is None:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it is not a BILLSTATUS file")))
    return root


def _check_fields(bill: Element, shown: str) -> None:
    """Hold what is searched to what Congress writes. Summaries may be long: nobody reads them."""
    actions = bill.findall("actions/item")
    history = sum(len(action.findtext("text") or "") for action in actions)
    if len(actions) > MOST_ACTIONS or history > LONGEST_HISTORY:
        _refuse_too_much(shown)
    searched = (part for part in bill if part.tag in _SEARCHED)
    for element in (element for part in searched for element in part.iter()):
        if element.text and len(element.text) > LONGEST_FIELD:
            refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "'{name}' is longer than {limit} characters"), name=in_brief(element.tag), limit=LONGEST_FIELD))  # fmt: skip


def _read(root: Element, shown: str) -> Imported:
    bill = root.find("bill")
    if bill is None:
        raise AssertionError("looked at in _parse")
    _check_fields(bill, shown)
    bill_id = _bill_id(bill, shown)
    actions = read_actions(bill.iterfind("actions/item"))
    sponsors = bill.findall("sponsors/item")
    if not sponsors:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it names no sponsor")))
    events = events_of(actions, bill_id.type)
    facts = Bill(
        id=bill_id,
        title=_title(bill, shown),
        nickname="",
        introduced=date.fromisoformat(_text(bill, "introducedDate", shown)),
        sponsor=_text(sponsors[0], "bioguideId", shown),
        sponsor_name=_person(_text(sponsors[0], "fullName", shown)),
        events=events,
        referrals=tuple(_referrals(bill, actions)),
        votes=votes_of(actions),
        cosponsors=_cosponsors(bill.findall("cosponsors/item"), shown),
        public_law=_public_law(bill),
        companion=_companion(bill, bill_id),
        url=congress_gov(bill_id),
    )
    updated = _day(_text(bill, "updateDate", shown))
    return Imported(facts, updated, _notices(bill, facts, actions))


def _bill_id(bill: Element, shown: str) -> BillId:
    kind, number = (
        next((text for name in _NAMES[what] if (text := bill.findtext(name))), "")
        for what in ("type", "number")
    )
    congress = _text(bill, "congress", shown)
    found = parse_bill_id(f"{kind}{number}-{congress}")
    if found is None:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it does not say which bill it is about")))
    return found


def _title(bill: Element, shown: str) -> str:
    """The bill's short title, or the official one where it has none."""
    titles = [
        (item.findtext("titleType") or "", " ".join((item.findtext("title") or "").split()))
        for item in bill.iterfind("titles/item")
    ]
    for wanted in _TITLES:
        for kind, title in titles:
            # A part of a bill may have a short title of its own, which is not the bill's.
            if kind.startswith(wanted) and title and "for portions" not in kind.casefold():
                return title
    return " ".join(_text(bill, "title", shown).split()).rstrip(".")


def _referrals(bill: Element, actions: Iterable[Action]) -> Iterable[Referral]:
    """Committees and subcommittees, each with the day it first had the bill."""
    first: dict[str, date] = {}
    for action in actions:
        for code in action.committees:
            first.setdefault(code, action.date)
    # 1.0.0 has a level between, which 3.0.0 left out.
    committees = bill.findall("committees/billCommittees/item") or bill.findall("committees/item")
    for committee in committees:
        chamber = Chamber.SENATE if committee.findtext("chamber") == "Senate" else Chamber.HOUSE
        for item in (committee, *committee.iterfind("subcommittees/item")):
            code = (item.findtext("systemCode") or "").strip().casefold()
            written = (a.findtext("date") for a in item.iterfind("activities/item"))
            days = [_day(day) for day in written if day]
            since = first.get(code) or min(days, default=None)
            if not code or since is None:
                continue
            name = " ".join((item.findtext("name") or "").split())
            shown = f"{chamber.value.title()} {name}" if item is committee else name
            # 'hsju00' is the committee that Congress's lists of members call HSJU.
            yield Referral(code.removesuffix("00").upper(), shown, chamber, since)


def _day(written: str) -> date:
    """The day in Washington of '2021-03-02T00:08:10Z', which is March 1 there."""
    moment = datetime.fromisoformat(written)
    return moment.astimezone(_WASHINGTON).date() if moment.tzinfo else moment.date()


def _cosponsors(items: Iterable[Element], shown: str) -> tuple[Cosponsor, ...]:
    """The bill's own; amendments in the same file have cosponsors too, which are not these."""
    found = []
    for item in items:
        withdrawn = (item.findtext("sponsorshipWithdrawnDate") or "").strip()
        found.append(
            Cosponsor(
                _text(item, "bioguideId", shown),
                date.fromisoformat(_text(item, "sponsorshipDate", shown)),
                date.fromisoformat(withdrawn) if withdrawn else None,
                (item.findtext("party") or "").strip(),
            )
        )
    return tuple(sorted(found, key=lambda cosponsor: (cosponsor.since, cosponsor.bioguide)))


def _public_law(bill: Element) -> str:
    for law in bill.iterfind("laws/item"):
        number = (law.findtext("number") or "").strip()
        if law.findtext("type") == "Public Law" and re.fullmatch(r"\d+-\d+", number):
            return number
    return ""


def _companion(bill: Element, bill_id: BillId) -> BillId | None:
    """The identical bill of the other chamber. One that is only related is not chosen."""
    for item in bill.iterfind("relatedBills/item"):
        kinds = {kind.text for kind in item.iterfind("relationshipDetails/item/type")}
        related = _related(item)
        if (
            related
            and "Identical bill" in kinds
            and related.type.chamber is not bill_id.type.chamber
        ):
            return related
    return None


def _related(item: Element) -> BillId | None:
    return parse_bill_id(
        f"{item.findtext('type') or ''}{item.findtext('number') or ''}-{item.findtext('congress') or ''}"
    )


def _notices(bill: Element, facts: Bill, actions: Iterable[Action]) -> tuple[Notice, ...]:
    notices = []
    if any(CONFERENCE.search(action.text) for action in actions):
        notices.append(
            Notice(
                "conference",
                sentence(QT_TRANSLATE_NOOP("core", "The two chambers sent {bill} to a conference. Please check that its stage below is right."), bill=facts.id.citation),
            )
        )  # fmt: skip
    others = [
        related
        for item in bill.iterfind("relatedBills/item")
        if (related := _related(item))
        and related.type.chamber is not facts.id.type.chamber
        and not related.type.is_simple_resolution
    ]
    if facts.companion is None and others:
        names = ", ".join(str(other) for other in others[:5])
        notices.append(
            Notice(
                "related",
                sentence(QT_TRANSLATE_NOOP("core", "Congress lists bills of the other chamber as related: {bills}. If one of them is the companion, add it as 'companion'."), bills=names),
            )
        )  # fmt: skip
    return tuple(notices)


def _person(full: str) -> str:
    """'Rep. Wagner, Ann [R-MO-2]' as 'Rep. Ann Wagner (R-MO-2)'."""
    match = _PERSON.fullmatch(" ".join(full.split()))
    if match is None:
        return full
    first, *suffix = (part.strip() for part in match["first"].split(","))
    name = ", ".join((f"{first} {match['last']}", *suffix))
    return f"{match['role']} {name} ({match['party']})"


def congress_gov(bill_id: BillId) -> str:
    """The bill's page at congress.gov."""
    names = {
        BillType.HR: "house-bill", BillType.S: "senate-bill",
        BillType.HJRES: "house-joint-resolution", BillType.SJRES: "senate-joint-resolution",
        BillType.HCONRES: "house-concurrent-resolution", BillType.SCONRES: "senate-concurrent-resolution",
        BillType.HRES: "house-resolution", BillType.SRES: "senate-resolution",
    }  # fmt: skip
    return f"https://www.congress.gov/bill/{ordinal(bill_id.congress)}-congress/{names[bill_id.type]}/{bill_id.number}"


def _text(element: Element, name: str, shown: str) -> str:
    text = (element.findtext(name) or "").strip()
    if not text:
        refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "'{name}' is missing"), name=name))
    return text


def _refuse_too_much(shown: str) -> NoReturn:
    refuse(shown, sentence(QT_TRANSLATE_NOOP("core", "it holds more than the facts of one bill")))


def refuse(shown: str, what: Sentence) -> NoReturn:
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "{file} cannot be imported: {what}."), file=shown, what=what),
        sentence(QT_TRANSLATE_NOOP("core", "Get a fresh BILLSTATUS file of the bill from govinfo.gov. Nothing was changed.")),
        wrong_input=True,
    )  # fmt: skip
