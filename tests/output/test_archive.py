"""PDF/A-2u: each rule of ISO 19005-2 that our files could break, read back with pikepdf."""

import io
from pathlib import Path

import pikepdf
import pytest

from letterdesk.output.pdf import render_packet
from letterdesk.output.split import PdfFile, split_packet
from tests.output.paper_samples import PACKET
from tests.output.read_paper import complaints

FILES = split_packet(render_packet(PACKET, archival=True))
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


@each_file
def test_a_file_says_that_it_is_for_the_archive_and_what_its_grays_are(file: PdfFile) -> None:
    with pikepdf.open(io.BytesIO(file.data)) as pdf:
        described = pdf.open_metadata(update_docinfo=False)
        assert described.pdfa_status == "2U"
        title = "Letter" if file.name.startswith("letter") else "Call card"
        assert described["dc:title"] == ("Letters and call cards" if len(pdf.pages) > 1 else title)
        assert described["xmp:CreateDate"] == described["xmp:ModifyDate"]
        assert str(described["xmp:CreateDate"]).startswith("2026-11-23")
        assert "dc:creator" not in described
        assert "/Info" not in pdf.trailer  # what it would say could contradict the XMP
        assert "/ID" in pdf.trailer
        assert "/Filter" not in pdf.Root.Metadata  # may be read without software for PDF
        (intent,) = list(pdf.Root.OutputIntents)
        assert str(intent.S) == "/GTS_PDFA1"
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"


@each_file
def test_every_glyph_that_is_shown_has_its_unicode(file: PdfFile) -> None:
    with pikepdf.open(io.BytesIO(file.data)) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                (shown,) = list(font.DescendantFonts)
                assert {"/FontFile2", "/FontFile3"} & set(shown.FontDescriptor.keys())
                assert "/CIDToGIDMap" in shown
                assert b"beginbf" in font.ToUnicode.read_bytes()


@each_file
def test_nothing_in_it_acts_or_is_locked(file: PdfFile) -> None:
    with pikepdf.open(io.BytesIO(file.data)) as pdf:
        assert not pdf.is_encrypted
        assert not {"/AA", "/AcroForm", "/Names", "/OCProperties"} & set(pdf.Root.keys())
        assert isinstance(pdf.Root.get("/OpenAction", pikepdf.Array()), pikepdf.Array)
        for page in pdf.pages:
            assert not {"/AA", "/Annots", "/Group"} & set(page.obj.keys())
            assert "/ExtGState" not in page.Resources


@each_file
def test_other_tools_have_no_complaint(file: PdfFile, tmp_path: Path) -> None:
    assert complaints(file.data, tmp_path) == ""


def test_equal_packets_give_equal_bytes_here_too() -> None:
    assert split_packet(render_packet(PACKET, archival=True)) == FILES
