"""Many letters in one file, and single ones out of one: pages, structure and words survive."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from letterdesk.core.letter import Letter, Packet, PaperForm
from letterdesk.output import print_run
from letterdesk.output.pdf import render_packet
from letterdesk.output.print_run import RunResult, write_run
from letterdesk.output.split import split_packet
from tests.output.paper_samples import NORMAL, TOO_LONG
from tests.output.read_paper import complaints, fonts_of, text_of


@pytest.fixture(autouse=True)
def _few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_run, "LETTERS_AT_ONCE", 3)


def letters(count: int) -> list[Letter]:
    return [
        replace(NORMAL, signature=f"Writer Number{n}", corner_code=f"IL-{n:02}")
        for n in range(count)
    ]


def a_run(
    count: int = 8, form: PaperForm = PaperForm.STANDARD, *, archival: bool = False
) -> tuple[bytes, RunResult]:
    out = io.BytesIO()
    result = write_run(letters(count), out, form=form, archival=archival)
    return out.getvalue(), result


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 8])
def test_a_run_is_every_letter_in_order_whatever_fits_into_one_document(
    count: int, tmp_path: Path
) -> None:
    pdf, result = a_run(count)
    assert result == RunResult(count, count, ())
    assert complaints(pdf, tmp_path) == ""
    pages = text_of(pdf).split("\f")[:-1]
    expected = [text_of(render_packet(Packet((letter,), ())).data) for letter in letters(count)]
    assert [page + "\f" for page in pages] == expected


@pytest.mark.parametrize("archival", [False, True])
def test_a_run_says_its_title_language_and_date_once(archival: bool, tmp_path: Path) -> None:
    pdf, _ = a_run(archival=archival)
    assert complaints(pdf, tmp_path) == ""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.Root.Lang) == "en-US"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert pikepdf.Name.OpenAction not in file.Root
        if archival:
            assert "/Info" not in file.trailer
            assert file.open_metadata()["dc:title"] == "Letters"
            assert file.open_metadata().pdfa_status == "2U"
            assert len(file.Root.OutputIntents) == 1
        else:
            assert dict(file.docinfo) == {
                "/Title": "Letters",
                "/CreationDate": "D:20261123000000Z",
            }
        streams = [o for o in file.objects if isinstance(o, pikepdf.Stream)]
        assert sum(s.get("/Type") == "/Metadata" for s in streams) == archival


@pytest.mark.parametrize("form", PaperForm)
def test_every_page_of_a_run_leads_to_its_part_of_the_structure(form: PaperForm) -> None:
    pdf, result = a_run(7, form)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        root = file.Root.StructTreeRoot
        tree = pikepdf.NumberTree(root.ParentTree)
        assert list(tree) == list(range(result.pages)) == [p.obj.StructParents for p in file.pages]
        for page, elements in zip(file.pages, tree.values(), strict=True):
            for element in elements:
                assert element.P.P == root.K
                assert page.obj.objgen in pages_of(element)
        assert [str(section.S) for section in root.K.K] == ["/Sect"] * 7


def pages_of(element: pikepdf.Object) -> set[tuple[int, int]]:
    if "/Pg" in element:
        return {element.Pg.objgen}
    return {mark.Pg.objgen for mark in element.K}


def test_a_run_takes_letters_only_as_it_needs_them() -> None:
    taken: list[int] = []
    written: list[int] = []

    class Watched(io.BytesIO):
        def write(self, data: object) -> int:
            written.append(len(taken))
            return super().write(data)  # type: ignore[arg-type]

    def each() -> Iterator[Letter]:
        for number, letter in enumerate(letters(9)):
            taken.append(number)
            yield letter

    write_run(each(), Watched())
    assert {6, 9} <= set(written)  # one document ahead, to see whether there is more than one


def test_equal_letters_give_equal_bytes() -> None:
    assert a_run() == a_run()


def test_a_letter_that_is_too_long_is_named_by_its_place() -> None:
    out = io.BytesIO()
    result = write_run([*letters(4), TOO_LONG], out)
    ((place, words),) = result.too_long
    assert place == 4
    assert words > 0


def test_a_run_of_no_letters_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="needs a letter"):
        write_run([], io.BytesIO())


@pytest.mark.parametrize("archival", [False, True])
def test_a_split_file_holds_its_own_pages_and_their_fonts_alone(
    archival: bool, tmp_path: Path
) -> None:
    printed = render_packet(Packet(tuple(letters(3)), ()), archival=archival)
    *files, _whole = split_packet(printed)
    for number, file in enumerate(files):
        assert complaints(file.data, tmp_path) == ""
        words = text_of(file.data)
        assert f"Number{number}" in words
        assert sum(f"Number{n}" in words for n in range(3)) == 1
        assert len(fonts_of(file.data)) == 1
        assert unreachable(file.data) == []


def unreachable(pdf: bytes) -> Sequence[int]:
    """Objects that nothing in a file leads to: somebody else's words, left behind."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        seen: set[tuple[int, int]] = set()
        waiting: list[pikepdf.Object] = [file.trailer]
        while waiting:
            thing = waiting.pop()
            if thing.is_indirect:
                if thing.objgen in seen:
                    continue
                seen.add(thing.objgen)
            if isinstance(thing, pikepdf.Array):
                waiting += [o for o in thing if isinstance(o, pikepdf.Object)]
            elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
                waiting += [o for o in thing.values() if isinstance(o, pikepdf.Object)]
        return [o.objgen[0] for o in file.objects if o.objgen not in seen and o is not None]
