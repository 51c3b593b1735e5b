"""Forms of address for members of Congress.

Rules: 'The Honorable' stands before a full name only, never before a surname or beside
another title; the salutation uses the office ('Dear Senator Surname:') and never guesses
Mr. or Ms. (Emily Post's forms for members of Congress; House and Senate style sheets.)
"""

import re

from letterdesk.core.members import Chamber, Member, Office, Role

CHAMBER_LINE = {
    Chamber.SENATE: "United States Senate",
    Chamber.HOUSE: "U.S. House of Representatives",
}
CAPITOL_ZIP = {Chamber.SENATE: "20510", Chamber.HOUSE: "20515"}
CAPITOL_CITY_LINE = {chamber: f"Washington, DC {code}" for chamber, code in CAPITOL_ZIP.items()}
SWITCHBOARD = "202-224-3121"
"""The Capitol switchboard connects to any member's office."""

_TITLE = {
    Role.SENATOR: "Senator",
    Role.REPRESENTATIVE: "Representative",
    Role.DELEGATE: "Delegate",
    Role.RESIDENT_COMMISSIONER: "Resident Commissioner",
}

_OPENING_DOUBLE = re.compile(r'(?<![^\s(])"')
_OPENING_SINGLE = re.compile(r"(?<![^\s(])'")


def title(member: Member) -> str:
    """The member's title in English: 'Senator', 'Delegate', 'Speaker'."""
    return "Speaker" if member.is_speaker else _TITLE[member.role]


def titled_name(member: Member) -> str:
    """'Senator Durbin': title and surname."""
    return f"{title(member)} {member.last_name}"


def full_name(member: Member) -> str:
    """'Senator Richard J. Durbin', 'Representative Robert C. “Bobby” Scott'."""
    return f"{title(member)} {_curled(member.name)}"


def salutation(member: Member) -> str:
    """'Dear Senator Durbin:'."""
    return f"Dear {titled_name(member)}:"


def inside_address(member: Member, office: Office | None = None) -> tuple[str, ...]:
    """Lines of the address block for a letter to ``member`` at ``office``.

    Without ``office`` the Washington office is used; a member without one still gets a
    valid address, because mail to 'name, chamber, Washington' with the chamber's own ZIP
    is delivered (the Senate and House each have a ZIP code to themselves).
    """
    chamber = member.role.chamber
    name = f"The Honorable {member.name}"
    if office is not None and office != member.washington:
        return tuple(map(_curled, (name, *office.lines)))
    lines = [name]
    if member.is_speaker:
        lines.append("Speaker of the House of Representatives")
    if member.washington is not None:
        lines.extend(member.washington.street)
    if not member.is_speaker:
        lines.append(CHAMBER_LINE[chamber])
    lines.append(member.washington.city_line if member.washington else CAPITOL_CITY_LINE[chamber])
    return tuple(map(_curled, lines))


def _curled(text: str) -> str:
    """A line of the directory with a printer's quotation marks, where it has a typewriter's."""
    opened = _OPENING_DOUBLE.sub("“", text)
    return _OPENING_SINGLE.sub("‘", opened).replace('"', "”").replace("'", "’")
