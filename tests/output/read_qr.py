"""QR codes on printed pages, read back by a decoder that is not the one that made them."""

import subprocess
from io import BytesIO

import pytest


def read_qr(pdf: bytes, page: int = 1, dpi: int = 100) -> list[str]:
    """What the codes on a page say, as a phone would read them off rough paper."""
    rendered = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-f", str(page), "-l", str(page), "-png", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    ).stdout
    return read_picture(rendered)


def read_picture(picture: bytes) -> list[str]:
    """What the codes in a picture say."""
    zxingcpp = pytest.importorskip("zxingcpp", reason="needs zxing-cpp to read a code back")
    image = pytest.importorskip("PIL.Image")
    return [code.text for code in zxingcpp.read_barcodes(image.open(BytesIO(picture)))]
