"""Official texts of bills as words to read, whatever form they come in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.bill_text import Block, Shape, as_lines
from letterdesk.core.errors import UserError
from letterdesk.core.official_texts import TextFile, parse_text_name
from letterdesk.store.bill_text import read_bill_text
from tests.store.bill_text_samples import (
    BILL_DTD,
    BILL_DTD_READS,
    DOCTYPE,
    PLAIN,
    USLM,
    USLM_READS,
)

GPO_SAMPLE = Path("../shared/data/bills/USLM-sample-S1000_IS.XML")


def named(name: str) -> TextFile:
    file = parse_text_name(name)
    assert file is not None
    return file


XML, TXT = named("BILLS-117hr5rh.xml"), named("BILLS-117hr5ih.txt")


@pytest.mark.parametrize(("xml", "reads"), [(BILL_DTD, BILL_DTD_READS), (USLM, USLM_READS)])
def test_both_kinds_of_xml_read_as_they_are_printed(xml: str, reads: str) -> None:
    text = read_bill_text(XML, xml.encode())
    assert "\n".join(as_lines(text, 200)) == reads


def test_headings_of_the_bill_are_told_from_those_it_quotes() -> None:
    text = read_bill_text(XML, BILL_DTD.encode())
    assert [block.words for _, block in text.headings] == [
        "SECTION 1. Short title", "SEC. 2. Letters to be plain", "Title I—Envelopes",
        "SEC. 101. Size",
    ]  # fmt: skip
    assert Block("“§ 702. Plainness", Shape.HEADING, 1, quoted=True, level=7) in text.blocks


def test_an_outline_has_as_many_ranks_as_the_bill_has_levels() -> None:
    outline = read_bill_text(XML, BILL_DTD.encode()).outline
    assert [(h.rank, h.words) for h in outline] == [
        (1, "SECTION 1. Short title"), (1, "SEC. 2. Letters to be plain"),
        (0, "Title I—Envelopes"), (1, "SEC. 101. Size"),
    ]  # fmt: skip
    assert {h.rank for h in read_bill_text(TXT, PLAIN.encode()).outline} == {0}


def test_what_a_committee_struck_is_marked_so() -> None:
    struck = [b.words for b in read_bill_text(XML, BILL_DTD.encode()).blocks if b.struck]
    assert struck == ["(b) This subsection was struck by the committee."]


@pytest.mark.parametrize(
    ("kind", "clause"),
    [
        ("house-joint", "Resolved by the Senate and House of Representatives of the United States of America in Congress assembled,"),
        ("senate-concurrent", "Resolved by the Senate (the House of Representatives concurring),"),
        ("house-resolution", "Resolved,"),
    ],
)  # fmt: skip
def test_a_resolution_has_its_own_clause(kind: str, clause: str) -> None:
    xml = f"""<!DOCTYPE resolution PUBLIC "-//US Congress//DTDs/res.dtd//EN" "res.dtd">
    <resolution resolution-type="{kind}"><preamble><whereas><text>Whereas letters are read: Now, therefore, be it</text></whereas></preamble>
    <resolution-body><section><enum/><text>That letters be plain.</text></section></resolution-body></resolution>"""
    blocks = read_bill_text(XML, xml.encode()).blocks
    assert [block.words for block in blocks] == [
        "Whereas letters are read: Now, therefore, be it", clause, "That letters be plain.",
    ]  # fmt: skip


def test_plain_text_is_unwrapped_and_keeps_its_levels() -> None:
    blocks = read_bill_text(TXT, PLAIN.encode()).blocks
    assert [b.words for b in blocks if b.shape is Shape.HEADING] == [
        "SECTION 1. SHORT TITLE.", "SEC. 2. LETTERS TO BE PLAIN.",
    ]  # fmt: skip
    assert [(b.depth, b.words[:24], b.words[-12:]) for b in blocks[-4:]] == [
        (0, "(a) In General.--Chapter", "ters shall--"),
        (1, "(1) write in short sente", " a page; and"),
        (1, "(2) explain itself.", "lain itself."),
        (0, "(b) Keeping.--Letters sh", "all be kept."),
    ]


@pytest.mark.skipif(not GPO_SAMPLE.is_file(), reason="the source data is not beside the checkout")
def test_gpos_own_sample_reads_whole() -> None:
    text = read_bill_text(named("BILLS-116s1000is.xml"), GPO_SAMPLE.read_bytes())
    assert [block.words for _, block in text.headings] == [
        "SECTION 1. SHORT TITLE.", "SEC. 2. ADDITIONAL DESIGNATIONS OF OPPORTUNITY ZONES.",
    ]  # fmt: skip
    assert text.blocks[-1].words == "“(iv) in the case of the Camp, Woolsey, and Hill wildfire disaster area, November 8, 2018.”."  # fmt: skip
    assert text.blocks[-1].quoted
    assert max(block.depth for block in text.blocks) == 4


LAUGHS = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
BOMBS = {
    "entities": f"<!DOCTYPE bill [{LAUGHS}]><bill>&b;</bill>",
    "entities beside a dtd": f'<!DOCTYPE bill SYSTEM "bill.dtd" [{LAUGHS}]><bill>&b;</bill>',
    "a file of this computer": '<!DOCTYPE bill [<!ENTITY f SYSTEM "file:///etc/passwd">]><bill>&f;</bill>',
    "parameter entity": '<!DOCTYPE bill [<!ENTITY % p SYSTEM "http://x.example/p"> %p;]><bill/>',
    "default attributes": '<!DOCTYPE bill [<!ATTLIST a x CDATA "long">]><bill><a/></bill>',
    "undeclared entity": f"{DOCTYPE}<bill>&nbsp;</bill>",
    "deep": "<a>" * 200_000 + "</a>" * 200_000,
    "deep and a bill": "<bill><legis-body>" + "<text>" * 101 + "x" + "</text>" * 101 + "</legis-body></bill>",
    "wide": "<bill>" + "<a/>" * 900_000 + "</bill>",
    "many attributes": "<bill " + " ".join(f'a{n}=""' for n in range(810_000)) + "/>",
    "cut short": BILL_DTD[:2000],
    "no words": "<bill/>",
    "no xml": "A bill to be plain.",
    "unknown encoding": '<?xml version="1.0" encoding="klingon"?><bill>x</bill>',
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_what_is_no_bill_is_refused_by_name(name: str) -> None:
    with pytest.raises(UserError, match=r"The text BILLS-117hr5rh\.xml cannot be shown: "):
        read_bill_text(XML, BOMBS[name].encode())


def test_a_document_type_that_is_only_named_is_let_by() -> None:
    assert BILL_DTD.count(DOCTYPE) == 1
    assert read_bill_text(XML, BILL_DTD.encode()).blocks


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_any_plain_text_is_blocks_of_one_visible_line(text: str) -> None:
    try:
        blocks = read_bill_text(TXT, text.encode()).blocks
    except UserError:
        return
    assert all(block.words and block.words.isprintable() for block in blocks)


@given(st.lists(st.sampled_from(
    ["<text>", "</text>", "<quoted-block>", "</quoted-block>", "<enum>(a)</enum>", "<header>H</header>",
     "<section>", "</section>", "<after-quoted-block>.</after-quoted-block>", "words ", "<quote>q</quote>"]), max_size=14))  # fmt: skip
def test_oddly_nested_elements_lose_no_words(parts: list[str]) -> None:
    xml = f"<bill><legis-body>end {''.join(parts)}</legis-body></bill>"
    try:
        blocks = read_bill_text(XML, xml.encode()).blocks
    except UserError:
        return
    assert sum(block.words.count("words") for block in blocks) == parts.count("words ")
