"""The command that keeps translations up to date notices what a translator must fix."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

COMMAND = Path(__file__).parents[2] / "packaging" / "translations.py"

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es_US"><context><name>core</name><message>
<source>Pages 1 to {{last}}</source>{translation}
</message></context></TS>
"""


@pytest.fixture(scope="module")
def command() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", COMMAND)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        ("<translation>Páginas 1 a {last}</translation>", None),
        ('<translation type="unfinished"></translation>', "no translation"),
        ('<translation type="unfinished">Páginas 1 a {last}</translation>', "no translation"),
        ("<translation></translation>", "no translation"),
        ("<translation>Páginas 1 a {último}</translation>", "other {fields}"),
        ("<translation>Páginas</translation>", "other {fields}"),
        ("<translation>Páginas 1 a {last} {</translation>", "other {fields}"),
    ],
)
def test_a_translation_is_whole(
    command: ModuleType, tmp_path: Path, translation: str, problem: str | None
) -> None:
    ts = tmp_path / "letterdesk_es.ts"
    ts.write_text(TS.format(translation=translation), "utf-8")
    problems = command.problems_in(ts)
    assert len(problems) == (problem is not None)
    assert not problem or problem in problems[0]


def test_other_words_after_the_command_are_refused() -> None:
    done = subprocess.run(
        [sys.executable, str(COMMAND), "--wrong"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "--check" in done.stderr
