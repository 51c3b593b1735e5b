"""Addresses as the Postal Service's machines read them best.

Capitals, no punctuation, the unit at the end of the delivery line, and the delivery line
right above the city (USPS Publication 28, 'Postal Addressing Standards', sections 211 to
213 and 222). Words are abbreviated only where a street's own form shows that they are a
suffix, a direction or a unit; a name, a city or a line that is not understood keeps its words.
"""

import re
import unicodedata
from collections.abc import Sequence

_SUFFIXES = {
    "ALLEY": "ALY", "AVENUE": "AVE", "BOULEVARD": "BLVD", "CIRCLE": "CIR", "COURT": "CT",
    "CROSSING": "XING", "DRIVE": "DR", "EXPRESSWAY": "EXPY", "FREEWAY": "FWY",
    "HIGHWAY": "HWY", "LANE": "LN", "PARKWAY": "PKWY", "PLACE": "PL", "PLAZA": "PLZ",
    "ROAD": "RD", "SQUARE": "SQ", "STREET": "ST", "TERRACE": "TER", "TRAIL": "TRL",
    "TURNPIKE": "TPKE",
}  # fmt: skip
"""Publication 28, appendix C1: those that end most streets and mean nothing else there."""
_SUFFIX_WORDS = {*_SUFFIXES, *_SUFFIXES.values(), "LOOP", "ROW", "RUN", "WAY"}
_DIRECTIONS = {
    "NORTH": "N", "SOUTH": "S", "EAST": "E", "WEST": "W", "NORTHEAST": "NE",
    "NORTHWEST": "NW", "SOUTHEAST": "SE", "SOUTHWEST": "SW",
}  # fmt: skip
_DIRECTION_WORDS = {*_DIRECTIONS, *_DIRECTIONS.values()}
_SPANISH = {"AVENIDA", "CALLE", "CALLEJON", "CAMINO", "CARRETERA", "PASEO"}
"""A street that begins with one of these ends in its name, as in Puerto Rico."""

_UNITS = {
    "APARTMENT": "APT", "APT": "APT", "BUILDING": "BLDG", "BLDG": "BLDG",
    "DEPARTMENT": "DEPT", "DEPT": "DEPT", "FLOOR": "FL", "FL": "FL", "HANGAR": "HNGR",
    "LOT": "LOT", "OFFICE": "OFC", "OFC": "OFC", "PIER": "PIER", "ROOM": "RM", "RM": "RM",
    "SLIP": "SLIP", "SPACE": "SPC", "SPC": "SPC", "STE": "STE", "SUITE": "STE",
    "TRAILER": "TRLR", "TRLR": "TRLR", "UNIT": "UNIT",
}  # fmt: skip
"""Publication 28, appendix C2: units that need a number."""
_BARE_UNITS = {
    "BASEMENT": "BSMT", "BSMT": "BSMT", "FRONT": "FRNT", "FRNT": "FRNT", "LOBBY": "LBBY",
    "LBBY": "LBBY", "LOWER": "LOWR", "LOWR": "LOWR", "PENTHOUSE": "PH", "PH": "PH",
    "REAR": "REAR", "UPPER": "UPPR", "UPPR": "UPPR",
}  # fmt: skip
"""The same: units that stand alone."""
_FLOORS = {
    "FIRST": "1", "SECOND": "2", "THIRD": "3", "FOURTH": "4", "FIFTH": "5", "SIXTH": "6",
    "SEVENTH": "7", "EIGHTH": "8", "NINTH": "9", "TENTH": "10",
}  # fmt: skip
_NUMBER_WORDS = "ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN"

# What a unit is called: 200, B, 12C, 8-111, 23.360, 100 A-F.
_NUMBER = r"(?:[A-Z]{0,2}-?[0-9][A-Z0-9.-]*|[A-Z])(?: (?:[0-9]+|[A-Z](?:-[A-Z])?))?"
_UNIT = re.compile(
    rf"(?P<word>{'|'.join(_UNITS)}) (?:\# |NO )?(?P<number>{_NUMBER})"
    rf"|(?P<bare>{'|'.join(_BARE_UNITS)})"
    rf"|(?P<floor>[0-9]+(?:ST|ND|RD|TH)|{'|'.join(_FLOORS)}) (?:FLOOR|FL)"
    rf"|\# (?P<plain>{_NUMBER})"
)
_UNIT_AT_END = re.compile(rf"(?P<street>\S+ .+?) (?:{_UNIT.pattern})")
_NAKED_NUMBER = re.compile(r"[0-9]+-?[A-Z]?|[A-Z]-?[0-9]*")
_BOX = re.compile(
    r"(?:PO BOX|(?:PSC|CMR|UNIT|RR|HC|USS|USCGC)\b.*\b(?:BOX|HULL)) ?#? ?[A-Z0-9-]*"
    r"|(?:PSC|CMR|RR|HC) [0-9].*"
)
_STREET = re.compile(rf"(?:[A-Z]{{0,2}}-?[0-9]\S*|{_NUMBER_WORDS}) .+")
_ORDINAL = re.compile(r"[0-9]+(?:ST|ND|RD|TH)\b.*")


def postal_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """An address in postal style: name first, city, state and ZIP code last.

    ``lines`` are a name, what stands between, and the city's line, as on a letter. What
    belongs to no delivery line, such as a building or a chamber of Congress, goes above it.
    """
    name, *between, city = lines
    above, delivery = _sorted_out(between)
    # The Postal Service's own city names: COEUR D ALENE, O FALLON.
    placed = [_plain(name), *above, delivery, _plain(_AFTER_INITIAL.sub(" ", city))]
    return tuple(line for line in placed if line)


def _sorted_out(lines: Sequence[str]) -> tuple[list[str], str]:
    """The lines above the delivery line, and the delivery line with its units."""
    parts = [part for line in lines for part in _parts(line)]
    units = [unit for part in parts if (unit := _unit(part))]
    rest = [part for part in parts if not _unit(part)]
    if not rest:
        return [], " ".join(dict.fromkeys(units))
    where = _delivery_index(rest)
    street, unit = _split_unit(rest[where])
    if unit:
        units.insert(0, unit)
    above = [*rest[:where], *rest[where + 1 :]]
    return above, " ".join([_street(street), *dict.fromkeys(units)])


def _parts(line: str) -> list[str]:
    """A line in capitals, taken apart at those commas that divide street, unit and the rest."""
    whole = _plain(line)
    if _BOX.fullmatch(whole):
        return [whole]
    pieces = [piece for text in line.split(",") if (piece := _plain(text))]
    if len(pieces) > 1 and _is_delivery(pieces[0]) and _NAKED_NUMBER.fullmatch(pieces[-1]):
        pieces[-1] = f"# {pieces[-1]}"
    parts: list[str] = []
    for piece in pieces:
        if parts and not (_unit(piece) or _is_delivery(piece) or _unit(parts[-1])):
            parts[-1] += f" {piece}"  # 'Howard Baker, Jr. Courthouse', '120 Luck Avenue, SW'
        else:
            parts.append(piece)
    return parts


def _is_delivery(part: str) -> bool:
    return bool(_BOX.fullmatch(part) or _STREET.fullmatch(part)) and not _unit(part)


def _delivery_index(parts: Sequence[str]) -> int:
    """Which part mail is delivered to: a box, a house number, or else the last part there is."""
    candidates = [index for index, part in enumerate(parts) if _is_delivery(part)]
    # '2nd Floor Council Chambers' and '5th Avenue Place' begin with a digit too.
    numbered = [index for index in candidates if not _ORDINAL.fullmatch(parts[index])]
    # Of two, mail goes to the lower one (section 215, 'Dual Addresses').
    return (numbered or candidates or [len(parts) - 1])[-1]


def _unit(part: str) -> str:
    """A unit in standard form, 'STE 200'; '' for what is none."""
    match = None if _BOX.fullmatch(part) else _UNIT.fullmatch(part)
    return _worded(match) if match else ""


def _worded(unit: re.Match[str]) -> str:
    if unit["word"]:
        return f"{_UNITS[unit['word']]} {unit['number']}"
    if unit["bare"]:
        return _BARE_UNITS[unit["bare"]]
    if unit["floor"]:
        return f"FL {_FLOORS.get(unit['floor']) or unit['floor'][:-2]}"
    return f"# {unit['plain']}"


def _split_unit(street: str) -> tuple[str, str]:
    """'12 MAIN ST APT 4' as street and unit; the unit is '' where there is none."""
    match = None if _BOX.fullmatch(street) else _UNIT_AT_END.fullmatch(street)
    # A street may be called Front or Lower; it is a unit after a suffix only.
    if match and (not match["bare"] or match["street"].split()[-1] in _SUFFIX_WORDS):
        return match["street"], _worded(match)
    return street, ""


def _street(street: str) -> str:
    """A delivery line without its unit, suffix and directions abbreviated where sure."""
    number, *words = street.split(" ")
    if _BOX.fullmatch(street) or not words or words[0] in _SPANISH:
        return street
    after = []
    if len(words) > 2 and words[-1] in _DIRECTION_WORDS and words[-2] in _SUFFIX_WORDS:
        after = [_DIRECTIONS.get(words[-1], words[-1])]
        words = words[:-1]
    if len(words) > 1:
        words[-1] = _SUFFIXES.get(words[-1], words[-1])
    # 'South Street' is a name; 'South Clinton Street' has a direction.
    if len(words) > 2 or (len(words) == 2 and words[-1] not in _SUFFIX_WORDS):
        words[0] = _DIRECTIONS.get(words[0], words[0])
    return " ".join([number, *words, *after])


# --- capitals without punctuation -------------------------------------------

_POST_OFFICE_BOX = re.compile(r"\b(?:P ?O|POST OFFICE) ?BOX\b")
_INITIALS = re.compile(r"(?<=\b[^\W\d])\.(?=[^\W\d]\b)")
_APOSTROPHES = re.compile(r"(?<=\w)['’‘`´](?=\w)")
_AFTER_INITIAL = re.compile(r"(?<=\b[^\W\d])['’](?=[^\W\d]{2})")
_OF_A_NUMBER = re.compile(r"(?<=[0-9])[./](?=[0-9])")
_CARE_OF = re.compile(r"(?<=\bC)/(?=O\b)")


def _plain(text: str) -> str:
    """Capitals and single spaces; no punctuation but hyphens, and what a number needs."""
    text = re.sub(r"[¼½¾⅓⅔]", lambda half: f" {unicodedata.normalize('NFKC', half[0])} ", text)
    text = unicodedata.normalize("NFC", text.replace("⁄", "/").upper())
    text = _APOSTROPHES.sub("", _INITIALS.sub("", text)).replace("&", " AND ")
    kept = {match.start() for rule in (_OF_A_NUMBER, _CARE_OF) for match in rule.finditer(text)}
    text = "".join(
        character if index in kept else _without_punctuation(character)
        for index, character in enumerate(text)
    )
    return _POST_OFFICE_BOX.sub("PO BOX", " ".join(text.replace("#", " # ").split()))


def _without_punctuation(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Pd":
        return "-"
    # Joiners (Cf) stay: Persian and Hindi names are spelled with them.
    return " " if (category[0] in "PS" or category == "Cc") and character != "#" else character
