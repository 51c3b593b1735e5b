"""Findings, members and offices as machines read them: the form that docs promise."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from letterdesk.core.finding import Finding
from letterdesk.core.members import Member, Office, Seat
from letterdesk.store.about import About


def dump(value: object) -> str:
    """JSON as the command line prints it: names as they are spelled, indented for eyes too."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def finding_as_json(finding: Finding) -> dict[str, Any]:
    return {
        "query": finding.query,
        "zip": finding.zip,
        "place": finding.place,
        "county": finding.county,
        "state": finding.state,
        "certainty": finding.certainty.value,
        "basis": str(finding.basis),
        "senators": [member_as_json(member) for member in finding.senators],
        "seats": [seat_as_json(seat) for seat in finding.seats],
        "congress": finding.congress,
        "as_of": finding.as_of.isoformat(),
        "warnings": [str(notice.sentence) for notice in finding.notices],
        "understood": asdict(finding.understood) if finding.understood else None,
    }


def seat_as_json(seat: Seat) -> dict[str, Any]:
    return {
        "state": seat.state,
        "district": seat.district,
        "corner_code": seat.corner_code,
        "vacant": seat.vacant,
        "member": member_as_json(seat.member) if seat.member else None,
        "nearby_places": list(seat.nearby_places),
    }


def member_as_json(member: Member) -> dict[str, Any]:
    return {
        "bioguide": member.bioguide,
        "name": member.name,
        "role": member.role.value,
        "party": member.party,
        "state": member.state,
        "district": member.district,
        "rank": member.rank,
        "since": member.since.isoformat() if member.since else None,
        "term_end": member.term_end.isoformat(),
        "washington": office_as_json(member.washington) if member.washington else None,
        "local_offices": [office_as_json(office) for office in member.local_offices],
        "committees": [
            {"code": seat.code, "name": seat.name, "title": seat.title}
            for seat in member.committees
        ],
        "url": member.url,
        "leadership": member.leadership,
        "appointed": member.appointed,
    }


def office_as_json(office: Office) -> dict[str, Any]:
    """``miles`` is from the place asked about, to a tenth; null where either point is unknown.
    ``corrected``, the day of a correction by hand, is there only where there was one."""
    corrected = {"corrected": office.corrected.isoformat()} if office.corrected else {}
    return {
        "lines": list(office.lines),
        "phone": office.phone,
        "fax": office.fax,
        "hours": office.hours,
        "miles": None if office.miles is None else round(office.miles, 1),
        **corrected,
    }


def about_as_json(about: About, file: Path) -> dict[str, Any]:
    return {
        "congress": about.congress,
        "as_of": about.as_of.isoformat(),
        "districts_as_of": about.districts_as_of.isoformat(),
        "parts": [asdict(part) for part in about.parts],
        "file": str(file),
    }
