"""Addresses in the Postal Service's style: capitals, order of lines, and nothing lost."""

import re
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from letterdesk.core.address import inside_address
from letterdesk.core.constituent import Constituent, tidy
from letterdesk.core.members import Member
from letterdesk.core.postal import postal_lines
from letterdesk.core.searching import Entry
from letterdesk.desk import list_congress
from letterdesk.store.directory import Directory


@pytest.mark.parametrize(
    ("street", "delivery"),
    [
        # the unit, however it is written, ends the line
        ("1250 W Addison St, Apt 3", ["1250 W ADDISON ST APT 3"]),
        ("1250 W. Addison Street Apartment 3", ["1250 W ADDISON ST APT 3"]),
        ("1250 W Addison St, Apt. #3", ["1250 W ADDISON ST APT 3"]),
        ("1250 W Addison St, 3B", ["1250 W ADDISON ST # 3B"]),
        ("1250 W Addison St #3B", ["1250 W ADDISON ST # 3B"]),
        ("15 Henry St., Room. 100 A-F", ["15 HENRY ST RM 100 A-F"]),
        ("60 Nelson Pl, 14th Floor", ["60 NELSON PL FL 14"]),
        ("12 North Front Street, Rear", ["12 N FRONT ST REAR"]),
        ("200 Oak Road, Building 4, Suite 12", ["200 OAK RD BLDG 4 STE 12"]),
        # directions and suffixes, only where they are that
        ("1800 5th Avenue North", ["1800 5TH AVE N"]),
        ("1401 K Street Northwest", ["1401 K ST NW"]),
        ("100 South Street", ["100 SOUTH ST"]),
        ("100 South Court Street", ["100 S COURT ST"]),
        ("701 Avenue North", ["701 AVENUE NORTH"]),
        ("35 Street Road", ["35 STREET RD"]),
        ("12 Front St", ["12 FRONT ST"]),
        ("842 E. 1700 S.", ["842 E 1700 S"]),
        ("120 Luck Avenue, SW", ["120 LUCK AVE SW"]),
        ("8930 Highway 92", ["8930 HIGHWAY 92"]),
        ("1 Saint Street Drive", ["1 SAINT STREET DR"]),
        # punctuation that a number needs (appendix D) stays
        ("101½ Main Street", ["101 1/2 MAIN ST"]),
        ("560 39.2 Road", ["560 39.2 RD"]),
        ("112-10 Flatlands Ave.", ["112-10 FLATLANDS AVE"]),
        # boxes, military mail, rural routes
        ("P.O. Box 728", ["PO BOX 728"]),
        ("Post Office Box 12-A", ["PO BOX 12-A"]),
        ("300 Fayetteville St., P. O. Box 1548", ["300 FAYETTEVILLE ST", "PO BOX 1548"]),
        ("PSC 802, Box 74", ["PSC 802 BOX 74"]),
        ("Unit 2050, Box 4190", ["UNIT 2050 BOX 4190"]),
        ("HC 1 Box 29030", ["HC 1 BOX 29030"]),
        ("General Delivery", ["GENERAL DELIVERY"]),
        # Puerto Rico: the urbanization above, the street's own words kept
        ("Urb. Las Gladiolas, 150 Calle A", ["URB LAS GLADIOLAS", "150 CALLE A"]),
        ("605 Calle Plaza", ["605 CALLE PLAZA"]),
        ("Cond. Bayside Cove, 105 Ave. Arterial Hostos, Apt. 262", ["COND BAYSIDE COVE", "105 AVE ARTERIAL HOSTOS APT 262"]),
        # who receives it stands above
        ("c/o Peña, 100 Oak Ln.", ["C/O PEÑA", "100 OAK LN"]),
    ],
)  # fmt: skip
def test_a_writers_street(street: str, delivery: Sequence[str]) -> None:
    lines = postal_lines(("Ana", street, "Chicago, IL 60613"))
    assert lines == ("ANA", *delivery, "CHICAGO IL 60613")


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("José Peña", "JOSÉ PEÑA"),
        ("Anne-Marie O’Brien", "ANNE-MARIE OBRIEN"),
        ("The Honorable Henry C. \"Hank\" Johnson, Jr.", "THE HONORABLE HENRY C HANK JOHNSON JR"),
        ("The Honorable G.K. Butterfield", "THE HONORABLE GK BUTTERFIELD"),
        ("Kaleo Kāneʻohe", "KALEO KĀNEʻOHE"),
        ("Trần Thị Ế", "TRẦN THỊ Ế"),
        ("Straße & Söhne", "STRASSE AND SÖHNE"),
        ("Street Apartment", "STREET APARTMENT"),
    ],
)  # fmt: skip
def test_a_name_keeps_its_letters_and_accents(name: str, printed: str) -> None:
    assert postal_lines((name, "1 Oak St", "Reno, NV 89501"))[0] == printed


@pytest.mark.parametrize(
    ("city", "printed"),
    [
        ("St. Louis, MO 63102-1234", "ST LOUIS MO 63102-1234"),
        ("APO, AE 09499", "APO AE 09499"),
        ("Coeur d'Alene, ID 83814", "COEUR D ALENE ID 83814"),
        ("Lee’s Summit, MO 64063", "LEES SUMMIT MO 64063"),
        ("Street, MD 21154", "STREET MD 21154"),
    ],
)
def test_a_city_keeps_its_words(city: str, printed: str) -> None:
    assert postal_lines(("Ana", "1 Oak St", city))[-1] == printed


def test_the_delivery_line_stands_right_above_the_city() -> None:
    assert postal_lines(
        (
            "The Honorable Richard J. Durbin",
            "711 Hart Senate Office Building",
            "United States Senate",
            "Washington, DC 20510",
        )
    ) == (
        "THE HONORABLE RICHARD J DURBIN",
        "UNITED STATES SENATE",
        "711 HART SENATE OFFICE BUILDING",
        "WASHINGTON DC 20510",
    )


def test_a_building_above_and_a_suite_given_twice() -> None:
    lines = (
        "Ana",
        "5th Avenue Place",
        "Suite 603",
        "350 Fairfield Ave.",
        "Suite 603",
        "X, CT 06604",
    )
    assert postal_lines(lines) == (
        "ANA", "5TH AVENUE PLACE", "350 FAIRFIELD AVE STE 603", "X CT 06604",
    )  # fmt: skip


# --- any address ------------------------------------------------------------


def assert_postal(given_lines: Sequence[str], printed: Sequence[str]) -> None:
    """Capitals; only the punctuation that is let through; every number still there."""
    for line in printed:
        assert line == line.strip() != ""
        assert line.upper() == line
        for match in re.finditer(r"[^\w\s#-]", line):
            if unicodedata.category(match[0])[0] in "PS":
                around = line[max(0, match.start() - 1) : match.end() + 1]
                assert re.fullmatch(r"[0-9][./][0-9]|C/O", around), line
    numbers = set(re.findall("[0-9]+", " ".join(given_lines)))
    assert numbers <= set(re.findall("[0-9]+", " ".join(printed)))


def offices(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    members = [entry for entry in entries if isinstance(entry, Member)]
    return [
        inside_address(member, office)
        for member in members
        for office in (None, *(o for o in member.local_offices if o.takes_mail))
    ]


def test_every_office_in_the_box(directory: Directory) -> None:
    addresses = offices(list_congress(directory))
    assert len(addresses) > 1500
    for address in addresses:
        printed = postal_lines(address)
        assert_postal(address, printed)
        assert printed[0].startswith("THE HONORABLE ")
        assert re.search(r" [A-Z]{2} [0-9]{5}(-[0-9]{4})?$", printed[-1])
        assert len(printed) <= len(address) + 1
        if any(re.match(r"[0-9]+ [A-Za-z]", line) for line in address[1:-1]):
            assert re.search("[0-9]", printed[-2])


words = st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"]), max_size=30)
numbers = st.integers(1, 99999).map(str)
suffixes = st.sampled_from(["Street", "St.", "Avenue", "Blvd", "Road North", "Ct. NW", "Calle", ""])
units = st.sampled_from(["", "Apt 3", "Suite #200", "4B", "#7", "2nd Floor", "Box 12", "Rear"])
streets = st.one_of(
    st.builds("{} {} {}".format, numbers, words, suffixes),
    st.builds("P.O. Box {}".format, numbers),
    st.builds("PSC {}, Box {}".format, numbers, numbers),
    st.builds("Urb. {}, {} Calle {}".format, words, numbers, words),
    words,
)
zips = st.from_regex(r"[0-9]{5}(-[0-9]{4})?", fullmatch=True)
constituents = st.builds(
    Constituent,
    name=words,
    street=streets,
    unit=units,
    city=words,
    state=st.sampled_from(["IL", "PR", "AE", "DC"]),
    zip=zips,
).map(tidy)


@given(constituents)
@example(Constituent("A", "1250½ Main St", "", "¼0", "IL", "60613"))
@example(Constituent("ŉ ß ΐ", "12 ﬁ St", "", "ǰ", "IL", "60613"))
def test_whatever_a_writer_types(writer: Constituent) -> None:
    lines = (writer.name, writer.street_line, writer.city_line)
    printed = postal_lines(lines)
    # A superscript or a circled digit is no number of an address.
    plain = [re.sub(r"[^\W\d_]|[^\x00-\x7f]", " ", line) for line in lines]
    assert_postal(plain, printed)
    assert printed[-1].endswith(f"{writer.state} {writer.zip}")
