"""Some pages of a PDF as a PDF."""

import io
from collections.abc import Iterable

import pikepdf


def take_pages(pdf: bytes, ranges: Iterable[tuple[int, int]], title: str) -> bytes:
    """The pages from the first to the last of each range, counted from 1, and nothing else.

    For paper: the tags that a screen reader follows stay behind.
    """
    with pikepdf.open(io.BytesIO(pdf)) as whole, pikepdf.new() as taken:
        for first, last in ranges:
            taken.pages.extend(whole.pages[first - 1 : last])
        for page in taken.pages:
            if "/StructParents" in page.obj:
                del page.obj.StructParents
        taken.docinfo[pikepdf.Name.Title] = title
        out = io.BytesIO()
        taken.save(out, deterministic_id=True)
        return out.getvalue()
