"""fpdf2 without what is never asked of it: papers come out, and the rest says that it is gone."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import letterdesk

PRINTING = """
import json, sys
from letterdesk.output.lean_fpdf import LEFT_OUT
from letterdesk.output.pdf import render_packet
from letterdesk.output.split import split_packet
from tests.output.paper_samples import PACKET

files = split_packet(render_packet(PACKET))
there = [name for name in sys.modules if any(f"{name}.".startswith(f"{one}.") for one in LEFT_OUT)]
import fontTools.ttLib, fpdf.svg, PIL.Image  # by somebody else: what they always are
real = [hasattr(module, "__file__") for module in (fontTools.ttLib, fpdf.svg, PIL.Image)]
print(json.dumps({"files": [file.data.hex() for file in files], "there": there, "real": real}))
"""
WITH_ALL = "import fpdf.svg, fpdf.template, fontTools.subset, PIL.Image\n"

REFUSED = """
from letterdesk.output.lean_fpdf import FPDF, NotImported

pdf = FPDF()
pdf.add_page()
try:
    {asked}
except NotImported as error:
    print("left out:", error)
"""


def said_by(program: str) -> str:
    """What a fresh Python says: in this one a test may have imported all of fpdf2 before."""
    command = [sys.executable, "-W", "error", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_papers_are_the_same_and_what_is_left_out_is_not_loaded() -> None:
    lean, whole = (json.loads(said_by(f"{first}{PRINTING}")) for first in ("", WITH_ALL))
    assert lean["files"] == whole["files"]
    assert lean["there"] == []
    assert lean["real"] == [True, True, True]


@pytest.mark.parametrize(
    "asked",
    [
        "pdf.image('letter.png')",
        "pdf.write_html('<b>Dear Senator</b>')",
        "pdf.set_encryption('secret')",
        "pdf.table().__enter__()",
        "pdf.output(linearize=True)",
    ],
)
def test_what_is_left_out_says_so(asked: str) -> None:
    assert said_by(REFUSED.format(asked=asked)).startswith("left out: fpdf.")


def test_everybody_takes_fpdf2_from_there() -> None:
    """Who imported it elsewhere, and first, would load all of it."""
    imported = re.compile(r"^\s*(from|import) fpdf\b", re.MULTILINE)
    files = Path(letterdesk.__file__).parent.rglob("*.py")
    found = {file.name for file in files if imported.search(file.read_text(encoding="utf-8"))}
    assert found == {"lean_fpdf.py"}
