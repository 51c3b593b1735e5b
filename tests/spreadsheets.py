"""Small spreadsheets written by hand, so that what reads them is not what wrote them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def xlsx(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Text as shared strings, numbers as numbers, empty cells left out."""
    texts = [cell for row in rows for cell in row if isinstance(cell, str)]
    shared = {text: n for n, text in enumerate(dict.fromkeys(texts))}
    body = "".join(
        f'<row r="{r}">' + "".join(_cell(r, c, v, shared) for c, v in enumerate(row) if v != "") + "</row>"
        for r, row in enumerate(rows, 1)
    )  # fmt: skip
    strings = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
    return xlsx_of(body, f'<sst xmlns="{_MAIN}">{strings}</sst>')


def xlsx_of(sheet_rows: str, shared: str = f'<sst xmlns="{_MAIN}"/>') -> bytes:
    """A workbook whose first sheet is hidden and whose second has these rows."""
    sheets = '<sheet name="H" state="hidden" sheetId="1" r:id="r1"/><sheet name="A" sheetId="2" r:id="r2"/>'
    links = "".join(
        f'<Relationship Id="r{n}" Type="x" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2)
    )
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{links}</Relationships>",
        "xl/sharedStrings.xml": shared,
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"/>',
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{sheet_rows}</sheetData></worksheet>',
    }
    return archive(parts)


def archive(parts: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return out.getvalue()


def _cell(row: int, column: int, value: str | float, shared: dict[str, int]) -> str:
    at = f"{chr(ord('A') + column)}{row}"
    if isinstance(value, str):
        return f'<c r="{at}" t="s"><v>{shared[value]}</v></c>'
    return f'<c r="{at}"><v>{value}</v></c>'


def ods(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Text as paragraphs, numbers with their shown form, and the empty rest of the sheet."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)  # fmt: skip
    return ods_of(body)


def ods_of(table_rows: str) -> bytes:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    rest = '<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f"<table:table>{table_rows}{rest}</table:table><table:table><table:table-row>"
        "<table:table-cell><text:p>second sheet</text:p></table:table-cell></table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return archive(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    )


def _ods_cell(value: str | float) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, str):
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{paragraphs}</table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value:g}</text:p></table:table-cell>'
