"""A bill's facts as a pack's TOML file: written new, or refreshed around what an author wrote."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import tomlkit
from tomlkit.exceptions import ParseError, TOMLKitError
from tomlkit.items import AoT, Array, Table

from letterdesk.core.bills import Bill
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.billstatus.reading import refuse

_IDS_ON_A_LINE = 7


def write_facts(bill: Bill, updated: date | None, existing: str = "") -> str:
    """The text of ``bills/<id>.toml``, with facts as of ``updated`` where that is known.

    ``existing`` is the file as it is: what comes from Congress is replaced there; a nickname,
    a companion, explanations and comments that its author wrote stay. Raises UserError when
    it is not valid TOML.
    """
    try:
        document = tomlkit.parse(existing)
    except (ParseError, TOMLKitError, RecursionError):
        refuse(f"bills/{bill.id}.toml", sentence(QT_TRANSLATE_NOOP("core", "the file there is not valid TOML")))  # fmt: skip
    if not existing:
        document.add(tomlkit.comment("Facts of one bill, from govinfo's BILLSTATUS file."))
        document.add(tomlkit.comment("Letterdesk works out the bill's stage on any day from the events below."))  # fmt: skip
        document.add(tomlkit.nl())
    for key, value in _plain(bill, updated).items():
        document[key] = value
    tables: dict[str, AoT | Table] = {
        "referrals": _tables(
            {"code": r.code, "name": r.name, "chamber": r.chamber.value, "since": r.since}
            for r in bill.referrals
        ),
        "events": _tables(
            {
                "date": e.date,
                "kind": e.kind.value,
                **({"chamber": e.chamber.value} if e.chamber else {}),
                "text": e.text,
            }
            for e in bill.events
        ),
        "votes": _tables(
            {
                "date": v.date,
                "chamber": v.chamber.value,
                "yeas": v.yeas,
                "nays": v.nays,
                "number": v.number,
                "question": v.question,
            }
            for v in bill.votes
        ),
        "cosponsors": _cosponsors(bill),
        "withdrawn": _tables(
            {"cosponsor": c.bioguide, "since": c.since, "on": c.withdrawn}
            for c in bill.cosponsors
            if c.withdrawn
        ),
        "parties": _parties(bill),
    }
    for key, table in tables.items():
        if table:
            document[key] = table
        elif key in document:
            del document[key]
    return tomlkit.dumps(document)


def _plain(bill: Bill, updated: date | None) -> dict[str, Any]:
    """The file's single values, those that stay empty left out."""
    values: dict[str, Any] = {
        "id": str(bill.id),
        "title": bill.title,
        "introduced": bill.introduced,
        "sponsor": bill.sponsor,
        "sponsor_name": bill.sponsor_name,
        "public_law": bill.public_law,
        "companion": str(bill.companion) if bill.companion else "",
        "url": bill.url,
        "as_of": updated,
    }
    return {key: value for key, value in values.items() if value}


def _tables(rows: Any) -> AoT:
    tables = tomlkit.aot()
    for row in rows:
        table = tomlkit.table()
        table.update(row)
        tables.append(table)
    return tables


def _cosponsors(bill: Bill) -> Table:
    """Bioguide ids by the day they signed on, those who withdrew left out."""
    days: dict[date, list[str]] = {}
    for cosponsor in bill.cosponsors:
        if cosponsor.withdrawn is None:
            days.setdefault(cosponsor.since, []).append(cosponsor.bioguide)
    table = tomlkit.table()
    for day, names in sorted(days.items()):
        table.add(day.isoformat(), _in_lines(sorted(names)))
    return table


def _parties(bill: Bill) -> Table:
    """The bioguide ids of cosponsors by party, those who withdrew too."""
    parties: dict[str, set[str]] = {}
    for cosponsor in bill.cosponsors:
        if cosponsor.party:
            parties.setdefault(cosponsor.party, set()).add(cosponsor.bioguide)
    table = tomlkit.table()
    for party, names in sorted(parties.items()):
        table.add(party, _in_lines(sorted(names)))
    return table


def _in_lines(names: Sequence[str]) -> Array:
    array = tomlkit.array()
    if len(names) <= _IDS_ON_A_LINE:
        array.extend(names)
        return array
    for first in range(0, len(names), _IDS_ON_A_LINE):
        array.add_line(*names[first : first + _IDS_ON_A_LINE])
    array.add_line(indent="")
    return array
