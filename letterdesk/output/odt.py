"""A letter as an OpenDocument text, to change in a word processor.

It is made of the same parts as the letter on paper, with its type sizes, line distances and
spaces, and carries its fonts, so that it looks alike where they are not installed. Source:
OpenDocument 1.3, part 2 (packages: the file 'mimetype' comes first and uncompressed) and
part 3 (schema). The same letter gives the same bytes.
"""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.flow import BASELINE
from letterdesk.output.fonts import Font, TextRole, font_file
from letterdesk.output.letter_layout import fitted_parts
from letterdesk.output.letter_parts import FRAME
from letterdesk.output.marks import CODE_STYLE, EXAMPLE_MARK, EXAMPLE_STYLE, MARK_BASELINE
from letterdesk.output.page import HEIGHT, WIDTH, Stroke, Style
from letterdesk.output.typeset import Typesetter, hold_citations
from letterdesk.output.window import fold_marks

_MIME = "application/vnd.oasis.opendocument.text"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_NAMESPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BASELINE = 0.8
"""Where LibreOffice puts the baseline in a line of fixed height."""
_SPARE = 14.4
"""How much lower than on our page text may go: a stand-in font must not start a new page."""


@dataclass(frozen=True, slots=True)
class _Face:
    """A font as a word processor knows it."""

    family: str
    stand_ins: str
    """For programs that do not read fonts inside a document, nearest first."""
    font: Font
    bold: bool = False


_HYPERLEGIBLE = "Atkinson Hyperlegible"
_FACES = {
    TextRole.LETTER: _Face("Source Serif Pro", "'Source Serif 4', Georgia, 'Liberation Serif'", Font.SERIF),
    TextRole.CARD: _Face(_HYPERLEGIBLE, "Verdana, 'Liberation Sans'", Font.HYPERLEGIBLE),
    TextRole.CARD_BOLD: _Face(_HYPERLEGIBLE, "Verdana, 'Liberation Sans'", Font.HYPERLEGIBLE_BOLD, bold=True),
}  # fmt: skip


def letter_odt(letter: Letter, form: PaperForm = PaperForm.STANDARD) -> bytes:
    """The letter to edit, placed as on paper. One to write by hand is given in standard form.

    Raises UserError when an address cannot be shown in a window envelope.
    """
    parts = fitted_parts(letter, form, Typesetter())
    # The large copy says itself that it is an example, and is not for sorting.
    marked = form is not PaperForm.LARGE_PRINT
    roles = {part.style.role for part in parts}
    roles |= {EXAMPLE_STYLE.role} if marked and letter.example else set()
    faces = [face for role, face in _FACES.items() if role in roles]
    header = _header(letter) if marked else ""
    styles = list(dict.fromkeys((part.above, part.style) for part in parts))
    paragraphs = [
        _paragraph(f"P{styles.index((part.above, part.style)) + 1}", part.text) for part in parts
    ]
    folds = fold_marks() if form is PaperForm.WINDOW else ()
    return _package(
        {
            "content.xml": _content(faces, styles, folds, paragraphs),
            "styles.xml": _styles(faces, header, parts[0].style.leading),
            **{f"Fonts/{font_file(face.font).name}": font_file(face.font).read_bytes() for face in faces},
        }
    )  # fmt: skip


def _content(
    faces: Iterable[_Face],
    styles: Iterable[tuple[float, Style]],
    folds: Iterable[Stroke],
    paragraphs: Iterable[str],
) -> str:
    numbered = "\n".join(
        f'<style:style style:name="P{number}" style:family="paragraph" '
        'style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:margin-top="{_points(above)}" '
        f'fo:line-height="{_points(style.leading)}"/>{_text_properties(style)}</style:style>'
        for number, (above, style) in enumerate(styles, 1)
    )
    lines = "\n".join(map(_drawn, folds))
    body = "\n".join(paragraphs)
    return f"""{_HEAD}<office:document-content {_NAMESPACES} office:version="1.3">
{_font_faces(faces)}
<office:automatic-styles>
<style:style style:name="Fold" style:family="graphic"><style:graphic-properties \
svg:stroke-color="#808080" svg:stroke-width="0.5pt" style:run-through="background"/></style:style>
{numbered}
</office:automatic-styles>
<office:body><office:text>
{lines}
{body}
</office:text></office:body>
</office:document-content>
"""


def _styles(faces: Iterable[_Face], header: str, leading: float) -> str:
    """The page, and what all paragraphs share; ``header`` stands in the top margin.

    ``leading`` is that of the first line, which stands where it does on paper.
    """
    body = FRAME.top + (BASELINE - _BASELINE) * leading
    top = MARK_BASELINE - _BASELINE * CODE_STYLE.leading if header else body
    return f"""{_HEAD}<office:document-styles {_NAMESPACES} office:version="1.3">
{_font_faces(faces)}
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:text-align="start" fo:widows="2" fo:orphans="2" \
fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties fo:language="en" fo:country="US" fo:hyphenate="false" \
style:letter-kerning="true"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:line-height="{_points(CODE_STYLE.leading)}">
<style:tab-stops><style:tab-stop style:position="{_points(FRAME.width)}" style:type="right"/>\
</style:tab-stops>
</style:paragraph-properties>
</style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Code" style:family="text">{_text_properties(CODE_STYLE)}</style:style>
<style:style style:name="Mark" style:family="text">{_text_properties(EXAMPLE_STYLE)}</style:style>
<style:page-layout style:name="Letter">
<style:page-layout-properties fo:page-width="{_points(WIDTH)}" fo:page-height="{_points(HEIGHT)}" \
style:print-orientation="portrait" fo:margin-top="{_points(top)}" \
fo:margin-bottom="{_points(HEIGHT - FRAME.bottom - _SPARE)}" fo:margin-left="{_points(FRAME.left)}" \
fo:margin-right="{_points(WIDTH - FRAME.right)}"/>
<style:header-style><style:header-footer-properties fo:min-height="{_points(body - top)}" \
fo:margin-bottom="0pt"/></style:header-style>
</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Letter">{header}</style:master-page>
</office:master-styles>
</office:document-styles>
"""


def _header(letter: Letter) -> str:
    """What stands in the top margin: at the left that it is an example, at the right the code."""
    mark = EXAMPLE_MARK if letter.example else ""
    if not (mark or letter.corner_code):
        return ""
    return (
        '<style:header><text:p text:style-name="Header">'
        f'<text:span text:style-name="Mark">{_escaped(mark)}</text:span><text:tab/>'
        f'<text:span text:style-name="Code">{_escaped(letter.corner_code)}</text:span>'
        "</text:p></style:header>"
    )


def _font_faces(faces: Iterable[_Face]) -> str:
    """The fonts by family, with the files inside the package that hold them."""
    families: dict[tuple[str, str], list[str]] = {}
    for face in faces:
        families.setdefault((face.family, face.stand_ins), []).append(
            f'<svg:font-face-uri xlink:href="Fonts/{font_file(face.font).name}" '
            'xlink:type="simple"><svg:font-face-format svg:string="truetype"/></svg:font-face-uri>'
        )
    rows = (
        f'<style:font-face style:name="{family}" svg:font-family="\'{family}\', {stand_ins}">'
        f"<svg:font-face-src>{''.join(files)}</svg:font-face-src></style:font-face>"
        for (family, stand_ins), files in families.items()
    )
    return f"<office:font-face-decls>{''.join(rows)}</office:font-face-decls>"


def _text_properties(style: Style) -> str:
    face = _FACES[style.role]
    gray = f"{round(255 * style.gray):02x}" * 3
    weight = "bold" if face.bold else "normal"
    return (
        f'<style:text-properties style:font-name="{face.family}" '
        f'fo:font-size="{_points(style.size)}" fo:color="#{gray}" '
        f'fo:font-weight="{weight}"/>'
    )


def _drawn(line: Stroke) -> str:
    places = zip(("x1", "y1", "x2", "y2"), (line.x1, line.y1, line.x2, line.y2), strict=True)
    where = " ".join(f'svg:{name}="{_points(value)}"' for name, value in places)
    return (
        '<draw:line text:anchor-type="page" text:anchor-page-number="1" '
        f'draw:style-name="Fold" {where}/>'
    )


def _points(value: float) -> str:
    return f"{value:.4g}pt" if abs(value) < 100 else f"{value:.5g}pt"


def _paragraph(style: str, text: str) -> str:
    lines = "<text:line-break/>".join(_escaped(hold_citations(line)) for line in text.splitlines())
    return f'<text:p text:style-name="{style}">{lines}</text:p>'


def _escaped(text: str) -> str:
    """Text for XML 1.0, which has no place for control characters even escaped."""
    allowed = "".join(
        c for c in text if c >= " " and not 0xD800 <= ord(c) <= 0xDFFF and c not in "\ufffe\uffff"
    )
    return escape(allowed)


def _package(files: dict[str, str | bytes]) -> bytes:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="'
        f'{"text/xml" if name.endswith(".xml") else "application/x-font-ttf"}"/>\n'
        for name in files
    )
    manifest = f"""{_HEAD}<manifest:manifest \
xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_MIME}"/>
{entries}</manifest:manifest>
"""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        _store(package, "mimetype", _MIME, zipfile.ZIP_STORED)
        for name, data in {**files, "META-INF/manifest.xml": manifest}.items():
            _store(package, name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _store(package: zipfile.ZipFile, name: str, data: str | bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = method
    entry.create_system = 3  # the same bytes on every system
    package.writestr(entry, data.encode("utf-8") if isinstance(data, str) else data)
