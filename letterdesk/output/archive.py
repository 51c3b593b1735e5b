"""What PDF/A-2u asks of a file beyond what every file of ours has (ISO 19005-2).

Embedded fonts with Unicode maps, no active content and no encryption are always so. A file
for the archive also says which Grays its grays are, and states its title and dates in XMP.
"""

from datetime import datetime
from html import escape

from letterdesk.output.lean_fpdf import FPDF, OutputIntentSubType, PDFICCProfile

LEVEL = "PDF/A-2u"
_CONDITION = "sRGB"
_TITLE_BEGIN, _TITLE_END = '<rdf:li xml:lang="x-default">', "</rdf:li>"
_PROFILE_DATE = slice(24, 36)
"""Where an ICC profile keeps the time it was made (ICC.1:2022, 7.2): set to nothing here."""


def add_archival_parts(pdf: FPDF, title: str, date: datetime) -> None:
    """Give a document that is made as :data:`LEVEL` its colours and its XMP description."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_PROFILE_DATE] = bytes(12)
    pdf.add_output_intent(
        OutputIntentSubType.PDFA,
        output_condition_identifier=_CONDITION,
        dest_output_profile=PDFICCProfile(bytes(profile), n=3, alternate="DeviceRGB"),
    )
    pdf.set_xmp_metadata(description(title, date))


def retitled(described: str, title: str) -> str:
    """The XMP of one file of ours, for another file with a title of its own."""
    before, opening, rest = described.partition(_TITLE_BEGIN)
    return f"{before}{opening}{escape(title)}{_TITLE_END}{rest.partition(_TITLE_END)[2]}"


def description(title: str, date: datetime) -> str:
    """The XMP of a file: only its generic title, its date and what made it. No author."""
    when = date.isoformat(timespec="seconds")
    return f"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 pdfaid:part="2" pdfaid:conformance="U"
 xmp:CreatorTool="Letterdesk" xmp:CreateDate="{when}" xmp:ModifyDate="{when}">
<dc:title><rdf:Alt>{_TITLE_BEGIN}{escape(title)}{_TITLE_END}</rdf:Alt></dc:title>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>"""
