"""What a batch consists of: for programs as JSON, for the table as a page. Without names."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.signups import ToDo
from letterdesk.desk.batch.assembling import Finished, Printed
from letterdesk.desk.batch.deciding import Decided
from letterdesk.desk.batch.orders import Arrange, Order
from letterdesk.output.batch_summary import FileLine, OfficeLine, Summary
from letterdesk.store.about import About
from letterdesk.store.files import read_bounded

NAME = "manifest.json"
_LARGEST = 200_000_000


def describe(
    order: Order,
    decided: Decided,
    to_do: Sequence[ToDo],
    printed: Sequence[Printed],
    finished: Iterable[Finished],
    *,
    about: About,
    key: str,
    names: bool,
) -> dict[str, Any]:
    """The manifest. Pages and checksums are those that were read back from ``finished`` files.

    ``names`` adds the writer's name to each letter; nothing else in it is about a person but
    the number of their row.
    """
    files = sorted(finished, key=lambda file: file.name)
    totals = {
        kind: sum(1 for item in printed if item.kind == kind)
        for kind in ("letter", "call", "envelope")
    }
    writers = {writer.row: writer.constituent.name for writer in decided.writers}
    return {
        "key": key,
        "campaign": order.campaign,
        "position": order.position.value,
        "date": order.day.isoformat(),
        "arranged": order.arrange.value,
        "directory": {"congress": about.congress, "as_of": about.as_of.isoformat()},
        "rows": decided.rows,
        "written": decided.rows - len(to_do),
        "to_do": len(to_do),
        "letters": totals["letter"],
        "calls": totals["call"],
        "envelopes": totals["envelope"],
        "pages": sum(file.pages for file in files),
        "offices": _offices(order, decided, printed),
        "files": [asdict(file) for file in files],
        "items": [asdict(item) | {"name": writers[item.row]} for item in printed]
        if names
        else printed,
        "to_do_rows": [{"row": t.row, "code": t.code, "message": str(t.message)} for t in to_do],
    }


def _offices(order: Order, decided: Decided, printed: Iterable[Printed]) -> list[dict[str, Any]]:
    by_code: dict[str, list[Printed]] = {}
    for item in printed:
        by_code.setdefault(item.code, []).append(item)
    offices = []
    for addressee in sorted(decided.addressees.values()):
        items = by_code.get(addressee.code, [])
        letters = [item for item in items if item.kind == "letter"]
        if not items:
            continue
        office: dict[str, Any] = {
            "code": addressee.code,
            "to": addressee.name,
            "letters": len(letters),
            "calls": sum(1 for item in items if item.kind == "call"),
        }
        if order.arrange is Arrange.BY_OFFICE:
            last = letters[-1]
            office |= {
                "first_letter": letters[0].number,
                "last_letter": last.number,
                "first_page": letters[0].page,
                "last_page": last.page + last.pages - 1,
            }
        offices.append(office)
    return offices


def as_bytes(manifest: Mapping[str, Any]) -> bytes:
    """JSON that a person can look into: one line for each office, file and letter."""
    parts = [b"{\n "]
    for key, value in manifest.items():
        parts.append(_json(key) + b": ")
        if isinstance(value, Sequence) and not isinstance(value, str) and value:
            parts.append(b"[\n  ")
            parts += (part for row in value for part in (_json(row), b",\n  "))
            parts[-1] = b"\n ]"
        else:
            parts.append(_json(value))
        parts.append(b",\n ")
    parts[-1] = b"\n}\n"
    return b"".join(parts)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=asdict).encode()


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a finished batch in ``folder``; None when there is none, or no whole one."""
    path = folder / NAME
    if not path.is_file():
        return None
    try:
        manifest = json.loads(read_bounded(path, _LARGEST))
    except ValueError:
        return None
    return manifest if isinstance(manifest, dict) and "key" in manifest else None


def summary_of(manifest: Mapping[str, Any], order: Order, about: About) -> Summary:
    """The manifest as its page says it."""
    single = order.arrange is Arrange.FILES
    return Summary(
        campaign=manifest["campaign"],
        day=order.day,
        directory=f"Directory as of {long_date(about.as_of)}, {congress_name(about.congress)}.",
        rows=manifest["rows"],
        written=manifest["written"],
        to_do=manifest["to_do"],
        letters=manifest["letters"],
        calls=manifest["calls"],
        envelopes=manifest["envelopes"],
        pages=manifest["pages"],
        offices=[
            OfficeLine(o["code"], o["to"], o["letters"], o["calls"], _where(o))
            for o in manifest["offices"]
        ],
        files=()
        if single
        else [FileLine(f["name"], f["pages"], f["sha256"]) for f in manifest["files"]],
    )


def _where(office: Mapping[str, Any]) -> str:
    if "first_page" not in office:
        return ""
    return f"{office['first_page']:,}–{office['last_page']:,}"
