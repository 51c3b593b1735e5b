"""Bring the translations up to date: python packaging/translations.py [--check]

Reads every string that the program marks for translation into resources/i18n/*.ts, where
translators work (Qt Linguist opens these files), and compiles them to the .qm files that
the program loads. With --check nothing is written; it fails when a string has no
translation, when a placeholder got lost, or when a file is not up to date.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FIELD = re.compile(r"\{\w*\}|[{}]")
"""A placeholder, or a brace that str.format would stumble over."""


def main(arguments: list[str]) -> int:
    """Update, or with --check verify, all translations; give the exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    check = bool(arguments)
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        for ts in sorted(FOLDER.glob("*.ts")):
            work = Path(shutil.copy(ts, scratch))
            update(work)
            qm = compile_ts(work)
            wrong += [f"{ts.name}: {problem}" for problem in problems_in(work)]
            for made, kept in ((work, ts), (qm, ts.with_suffix(".qm"))):
                if kept.exists() and made.read_bytes() == kept.read_bytes():
                    continue
                if check:
                    wrong.append(f"{kept.name} is not up to date: python packaging/translations.py")
                else:
                    shutil.copy(made, kept)
    print("\n".join(wrong) or "Translations are complete and up to date.")
    return 1 if wrong else 0


def update(ts: Path) -> None:
    """Read the marked strings of the whole package into ``ts``; drop those that are gone."""
    # Without line numbers and in a fixed order, a change of code changes only its own strings.
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "letterdesk").rglob("*.py"))
    run("pyside6-lupdate", "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
        "-disable-heuristic", "similartext", "-source-language", "en_US",
        *sources, "-ts", str(ts))  # fmt: skip


def compile_ts(ts: Path) -> Path:
    """Compile ``ts`` and give the .qm beside it."""
    qm = ts.with_suffix(".qm")
    run("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))
    return qm


def problems_in(ts: Path) -> list[str]:
    """What keeps the translations in ``ts`` from being used as they are."""
    problems = []
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        translation = message.find("translation")
        said = "" if translation is None else translation.text or ""
        if not said or (translation is not None and translation.get("type")):
            problems.append(f"no translation of {source!r}")
        elif sorted(FIELD.findall(source)) != sorted(FIELD.findall(said)):
            problems.append(f"other {{fields}} than {source!r}: {said!r}")
    return problems


def run(*words: str) -> None:
    subprocess.run(words, cwd=ROOT, check=True)  # noqa: S603 - Qt's own tools


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
