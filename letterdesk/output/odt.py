"""A letter as an OpenDocument text, to change in a word processor.

OpenDocument 1.3 part 2 (packages): the file 'mimetype' comes first and uncompressed. The
same letter gives the same bytes.
"""

import io
import zipfile
from xml.sax.saxutils import escape

from letterdesk.core.letter import Letter
from letterdesk.output.marks import EXAMPLE_MARK

_MIME = "application/vnd.oasis.opendocument.text"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

_MANIFEST = f"""{_HEAD}<manifest:manifest \
xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""

# Paragraph styles by name: space above and below, in points.
_SPACING = {
    "Line": (0, 0),
    "Part": (13, 0),
    "Signature": (50, 0),
}


def _styles(header: str) -> str:
    """Page and paragraph styles; ``header`` is what stands in the top margin of each page."""
    paragraphs = "\n".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:margin-top="{above}pt" fo:margin-bottom="{below}pt"/>'
        "</style:style>"
        for name, (above, below) in _SPACING.items()
    )
    return f"""{_HEAD}<office:document-styles {_NAMESPACES} office:version="1.3">
<office:font-face-decls>
<style:font-face style:name="Serif" svg:font-family="'Source Serif Pro', 'Liberation Serif', 'Times New Roman'" \
style:font-family-generic="roman" style:font-pitch="variable"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="129%" fo:text-align="start" fo:widows="2" fo:orphans="2"/>
<style:text-properties style:font-name="Serif" fo:font-size="12pt" fo:language="en" fo:country="US" \
fo:hyphenate="false"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
{paragraphs}
<style:style style:name="Mark" style:family="paragraph" style:parent-style-name="Line">
<style:text-properties fo:font-weight="bold"/>
</style:style>
<style:style style:name="Corner" style:family="paragraph" style:parent-style-name="Line">
<style:paragraph-properties fo:text-align="end"/>
<style:text-properties fo:font-size="11pt" fo:color="#595959"/>
</style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Letter">
<style:page-layout-properties fo:page-width="8.5in" fo:page-height="11in" \
style:print-orientation="portrait" fo:margin-top="0.5in" fo:margin-bottom="1in" \
fo:margin-left="1in" fo:margin-right="1in"/>
<style:header-style>
<style:header-footer-properties fo:min-height="0.4in" fo:margin-bottom="0.1in"/>
</style:header-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Letter">{header}</style:master-page>
</office:master-styles>
</office:document-styles>
"""


def letter_odt(letter: Letter) -> bytes:
    """The letter in the same order and look as on paper: serif 12 pt, margins of one inch."""
    first, *rest = letter.sender or ("",)
    paragraphs = [_paragraph("Line", first), *(_paragraph("Line", line) for line in rest)]
    for part in ((letter.date,), letter.inside_address, (letter.reference,), (letter.salutation,)):
        paragraphs += _block("Part", part)
    for paragraph in letter.body:
        paragraphs += _block("Part", (paragraph,))
    paragraphs += _block("Part", (letter.closing,))
    paragraphs += _block("Signature", (letter.signature, *letter.contact))
    body = "\n".join(paragraphs)
    content = (
        f'{_HEAD}<office:document-content {_NAMESPACES} office:version="1.3">\n'
        f"<office:body><office:text>\n{body}\n</office:text></office:body>\n"
        "</office:document-content>\n"
    )
    header = _paragraph("Corner", letter.corner_code) if letter.corner_code else ""
    if letter.example:
        header = _paragraph("Mark", EXAMPLE_MARK) + header
    styles = _styles(f"<style:header>{header}</style:header>" if header else "")
    return _package(
        {"content.xml": content, "styles.xml": styles, "META-INF/manifest.xml": _MANIFEST}
    )


def _block(style: str, lines: tuple[str, ...]) -> list[str]:
    """The lines of one part, the first with space above it."""
    filled = [line for line in lines if line]
    return [_paragraph(style if not i else "Line", line) for i, line in enumerate(filled)]


def _paragraph(style: str, text: str) -> str:
    lines = "<text:line-break/>".join(_escaped(line) for line in text.splitlines())
    return f'<text:p text:style-name="{style}">{lines}</text:p>'


def _escaped(text: str) -> str:
    """Text for XML 1.0, which has no place for control characters even escaped."""
    allowed = "".join(
        c for c in text if c >= " " and not 0xD800 <= ord(c) <= 0xDFFF and c not in "\ufffe\uffff"
    )
    return escape(allowed)


def _package(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        _store(package, "mimetype", _MIME, zipfile.ZIP_STORED)
        for name, text in files.items():
            _store(package, name, text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _store(package: zipfile.ZipFile, name: str, text: str, method: int) -> None:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = method
    entry.create_system = 3  # the same bytes on every system
    package.writestr(entry, text.encode("utf-8"))
