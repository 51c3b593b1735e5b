"""Which districts each Census ZIP area touches, in either form that the Census's list comes in."""

import re
from collections import defaultdict
from collections.abc import Iterator

from letterdesk.core.members import SeatKey
from letterdesk.core.states import ALL
from letterdesk.store.compiling.fips import AT_LARGE, NOWHERE, STATE_OF

CensusDistricts = dict[str, tuple[SeatKey, ...]]

_MOST_ROWS = 200_000
_OF_DISTRICT = re.compile("GEOID_CD([0-9]{3})_20")
_OF_AREA = "GEOID_ZCTA5_20"


def parse_census(text: str) -> tuple[CensusDistricts, int | None]:
    """The districts that each ZIP area touches, in order, and the Congress they are of, where
    the list says (the Bureau's own does, in the name of a column; the compiled one does not).

    The Bureau's list has the land that each share covers. It is not read: a share says where
    land lies, not where people live, and no share makes a match surer.
    Raises ValueError on another shape.
    """
    lines = text.splitlines()
    if not lines or len(lines) > _MOST_ROWS:
        raise ValueError("no rows, or far too many")
    header = lines[0].split("|")
    if _OF_AREA in header:
        congresses = [int(match[1]) for match in map(_OF_DISTRICT.fullmatch, header) if match]
        if len(congresses) != 1:
            raise ValueError("no column GEOID_CD..._20, or several")
        pairs = _bureau_rows(header, lines, f"GEOID_CD{congresses[0]}_20")
        return _by_area(pairs), congresses[0]
    return _by_area(_compiled_rows(lines)), None


def _by_area(pairs: Iterator[tuple[str, SeatKey]]) -> CensusDistricts:
    districts: dict[str, set[SeatKey]] = defaultdict(set)
    for zip5, seat in pairs:
        if not re.fullmatch("[0-9]{5}", zip5):
            raise ValueError(f"{zip5[:40]!r} is no ZIP area")
        districts[zip5].add(seat)
    if not districts:
        raise ValueError("no rows")
    return {zip5: tuple(sorted(found)) for zip5, found in districts.items()}


def _bureau_rows(
    header: list[str], lines: list[str], district: str
) -> Iterator[tuple[str, SeatKey]]:
    """Rows of tab20_cd..._zcta520_natl.txt; parts of districts outside every ZIP area are blank."""
    at_district, at_area = header.index(district), header.index(_OF_AREA)
    for row, line in enumerate(lines[1:], start=2):
        cells = line.split("|")
        if len(cells) != len(header):
            raise ValueError(f"row {row} has {len(cells)} columns instead of {len(header)}")
        code, zip5 = cells[at_district], cells[at_area]
        if not re.fullmatch("[0-9]{2}([0-9]{2}|ZZ)", code) or code[:2] not in STATE_OF:
            raise ValueError(f"row {row}: {code[:40]!r} is no district")
        if zip5 and code[2:] != NOWHERE:
            yield zip5, (STATE_OF[code[:2]], 0 if code[2:] in AT_LARGE else int(code[2:]))


def _compiled_rows(lines: list[str]) -> Iterator[tuple[str, SeatKey]]:
    """Rows of zccd.csv: state_fips,state_abbr,zcta,cd. No field of it is ever quoted."""
    header = lines[0].split(",")
    if not {"state_abbr", "zcta", "cd"} <= set(header):
        raise ValueError("not the columns of a list of ZIP areas and districts")
    for row, line in enumerate(lines[1:], start=2):
        cells = dict(zip(header, line.split(","), strict=False))
        state, number = cells.get("state_abbr", ""), cells.get("cd", "")
        if state not in ALL or not re.fullmatch("[0-9]{1,2}", number):
            raise ValueError(f"row {row} is of another form: {line[:40]!r}")
        yield cells.get("zcta", ""), (state, int(number))
