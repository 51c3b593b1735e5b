"""The scanner finds what is planted: in every encoding, in every container, in names."""

import gzip
import io
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from letterdesk.core.letter import Packet
from letterdesk.output.pdf import render_packet
from tests.kiosk.scanner import Scanner, encodings
from tests.output.paper_samples import NORMAL

WORD = "Quetzalüberfluß-41"
PLAIN = "Quetzal41crimson"


def _zip(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner", data)
    return out.getvalue()


def _pdf_stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    head = b"%PDF-1.7\n1 0 obj <</Filter /FlateDecode /Length "
    return head + str(len(packed)).encode() + b">> stream\n" + packed + b"\nendstream endobj"


CONTAINERS: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": gzip.compress,
    "zip": _zip,
    "PDF stream": _pdf_stream,
    "gzip in zip": lambda data: _zip(gzip.compress(data)),
}


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("encoding", encodings(WORD))
def test_a_planted_word_is_found(tmp_path: Path, encoding: str, container: str) -> None:
    for number, form in enumerate(encodings(WORD)[encoding]):
        file = tmp_path / f"cache-{number}"
        file.write_bytes(CONTAINERS[container](b"before " + form + b" after"))
        found = Scanner([WORD, "something else"]).scan([tmp_path], 0, [])
        assert {(find.word, find.encoding) for find in found} >= {(WORD, encoding)}
        file.unlink()


@pytest.mark.parametrize("before", ["", "x", "xy", "xyz"])
def test_base64_is_found_wherever_in_it_the_word_begins(tmp_path: Path, before: str) -> None:
    import base64

    (tmp_path / "f").write_bytes(base64.b64encode(f"{before}{WORD} and more".encode()))
    assert Scanner([WORD]).scan([tmp_path], 0, [])


def test_the_words_of_a_real_page_are_found(tmp_path: Path) -> None:
    printed = render_packet(Packet((replace(NORMAL, signature=PLAIN),), ()))
    (tmp_path / "spool").write_bytes(printed.data)
    assert Scanner([PLAIN]).scan([tmp_path], 0, [])


def test_names_count_and_what_is_set_apart_does_not(tmp_path: Path) -> None:
    (tmp_path / f"letter of {PLAIN}.pdf").touch()
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "letter").write_text(PLAIN)
    found = Scanner([PLAIN]).scan([tmp_path], 0, [tmp_path / "stick"])
    assert len({find.where for find in found}) == 1
    assert not Scanner([PLAIN]).scan([tmp_path], time.time() + 60, [])
