"""``letterdesk pack``: a campaign is begun, looked over and handed out by its organiser."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.core.bills import BillType
from letterdesk.store.packs import read_pack
from letterdesk.store.paths import bundled
from tests.store.billstatus_samples import billstatus, path_of

BUNDLED = ("sesta-fosta", "starter")


def checked(pack: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    run(["pack", "check", str(pack), "--json"])
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", folder)
    return folder


@pytest.mark.parametrize("name", BUNDLED)
def test_the_packs_in_the_box_have_nothing_to_mend(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["pack", "check", str(bundled("templates") / name)]) == 0
    assert capsys.readouterr().out == "Nothing to mend. This campaign is ready to hand out.\n"


def test_a_new_pack_is_complete_and_says_what_is_still_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    file = tmp_path / "BILLSTATUS-117hr5.xml"
    file.write_text(billstatus(BillType.HR, "3.0.0", path_of(BillType.HR)[:3]), encoding="utf-8")
    folder = tmp_path / "clean-water"
    words = ["--title", "Clean water", "--organiser", 'The "Friends"', "--language", "es"]
    assert run(["pack", "new", str(folder), *words, "--billstatus", str(file)]) == 0
    campaign = read_pack(folder).campaign
    assert (campaign.id, campaign.organiser) == ("clean-water", 'The "Friends"')
    assert list(campaign.guides) == ["en", "es"]
    assert [str(bill.id) for bill in campaign.bills] == ["hr5-117"]
    flaws = checked(folder, capsys)
    assert {flaw["code"] for flaw in flaws} == {"unfinished"}
    marks = {(flaw["file"], flaw["line"]) for flaw in flaws}
    assert len(marks) == len(flaws)  # each at a line of its own
    for name, line in marks:
        text = (folder / str(name)).read_text(encoding="utf-8").splitlines()
        assert "[[write here" in text[int(str(line)) - 1]


def test_questions_are_asked_of_somebody_at_the_keyboard(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Keyboard("Clean water\nThe Friends\nS. 7-119\nes, vi\n"))
    assert run(["pack", "new", str(tmp_path / "water")]) == 0
    campaign = read_pack(tmp_path / "water").campaign
    assert campaign.guide("en").title == "Clean water"
    assert [str(bill.id) for bill in campaign.bills] == ["s7-119"]
    assert list(campaign.guides) == ["en", "es", "vi"]
    assert "Which bill?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Clean Water"], "cannot be called 'Clean Water'"),
        (["there"], "already something called"),
        (["new-one", "--bill", "FOSTA"], "'FOSTA' is not a bill"),
        (["new-one", "--language", "../en"], "'../en' is not the code of a language"),
        (["new-one", "--billstatus", "nothing.xml"], "There is no file nothing.xml"),
    ],
)
def test_a_pack_that_cannot_be_begun_leaves_nothing(
    words: list[str],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    (tmp_path / "there").mkdir()
    assert run(["pack", "new", *words]) == 2
    assert said in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


LONG = "I also want to say at length what everybody who knows the matter has been saying. " * 30


def edit(file: str, change: Callable[[str], str]) -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        changed = change(text)
        assert changed != text
        (folder / file).write_text(changed, encoding="utf-8")

    return apply


GUIDE, LETTER, CALL, ASKS = "en/guide.toml", "en/letter-support.j2", "en/call-support.j2", "en/asks.toml"  # fmt: skip


WHOLE_FILE = {
    "letter-long", "little-room", "hard-to-read", "no-ask", "characters", "template", "untranslated",
}  # fmt: skip
"""Codes of what is not wrong at one line; of templates, only what the whole lacks."""
SHARE, SHEET = "en/share.j2", "en/bill-s35-117.toml"
HARD = (
    "Notwithstanding jurisdictional determinations, administrative authorities promulgating interdisciplinary regulations undoubtedly necessitate congressional reconsideration. "
    * 9
)


def explain(language: str, words: str) -> Callable[[Path], None]:
    """Have the bill explained in one section of these words."""

    def apply(folder: Path) -> None:
        text = f'text = "As introduced."\n[[sections]]\nnumber = "1"\nheading = "All"\nwords = "{words[:2900]}"\n'
        more = "".join(text[text.index("[[") :] for _ in range(len(words) // 2900))
        (folder / language / "bill-s35-117.toml").write_text(text + more, encoding="utf-8")

    return apply


@pytest.mark.parametrize(
    ("spoil", "code", "file"),
    [
        (edit("pack.toml", lambda t: t + "expires = 2020-01-01\n"), "expired", "pack.toml"),
        (edit("pack.toml", lambda t: t.replace("https://", "http://")), "url", "pack.toml"),
        (edit("pack.toml", lambda t: t.replace("organiser", "organizer")), "unreadable", "pack.toml"),
        (edit("pack.toml", lambda t: t + 'colour = "red"\n'), "unknown-key", "pack.toml"),
        (edit(ASKS, lambda t: 'thanks = "Will you?"\n' + t), "unknown-key", ASKS),
        (edit("bills/s35-117.toml", lambda t: 'companion = "hr305-117"\n' + t), "companion", "bills/s35-117.toml"),
        (edit(GUIDE, lambda t: t.replace("Courage deserves", "[[write here]] Courage")), "unfinished", GUIDE),
        (edit(GUIDE, lambda t: t.replace('position = "oppose"', 'position = "support"', 1)), "unreadable", "es/guide.toml"),
        (edit(GUIDE, lambda t: t.replace("One officer, alone", "Senator Schumer, alone")), "names-member", GUIDE),
        (edit(GUIDE, lambda t: t[: t.index("critics = [")] + "critics = []\n"), "one-sided", GUIDE),
        (edit(GUIDE, lambda t: t.replace("Young people learn what", "Notwithstanding any congressional constitutional determination, jurisdictional administrative authorities promulgating interdisciplinary regulations undoubtedly learn " * 12)), "hard-to-read", GUIDE),
        (edit(ASKS, lambda t: t.replace("Will you cosponsor {{ bill }}?", "Please cosponsor {{ bill }}.")), "no-question", ASKS),
        (edit(ASKS, lambda t: t.replace("Will you cosponsor", "Will you, as somebody whom all of us here in this large and beautiful state have long known and trusted in such matters, now please cosponsor")), "long-ask", ASKS),
        (edit(ASKS, lambda t: t.replace("Will you cosponsor", "Will you, Senator Schumer, cosponsor")), "names-member", ASKS),
        (edit(LETTER, lambda t: t.replace("{{ ask }}", "")), "no-ask", LETTER),
        (edit(LETTER, lambda t: t.replace("{{ story }}", "")), "template", LETTER),
        (edit(LETTER, lambda t: t.replace("{{ story }}", "{{ storey }}")), "template", LETTER),
        (edit(LETTER, lambda t: t.replace("{{ ask }}", f"{LONG}\n\n{{{{ ask }}}}")), "letter-long", LETTER),
        (edit(LETTER, lambda t: t.replace("{{ ask }}", f"{LONG[:1200]}\n\n{{{{ ask }}}}")), "little-room", LETTER),
        (edit(LETTER, lambda t: t.replace("Thank you for your time", "Senator Schumer, thank you for your time")), "names-member", LETTER),
        (edit(LETTER, lambda t: t.replace("Thank you for your time", "\ue123 Thank you for your time")), "characters", "en/"),
        (edit(CALL, lambda t: t.replace("[voicemail]\n", f"[voicemail]\n{LONG[:500]}\n")), "long-voicemail", CALL),
        (edit(CALL, lambda t: t.replace("[live]\n", f"[live]\n{LONG[:900]}\n")), "long-call", CALL),
        (edit(CALL, lambda t: t.replace("{% if law %}", "{% if 7 ** 7 %}", 1)), "template", CALL),
        (edit(LETTER, lambda t: f"{HARD}\n\n{t}"), "hard-to-read", LETTER),
        (edit(ASKS, lambda t: t.replace('cosponsor = "', 'cosponsor = "{{ nobody }} ', 1)), "template", ASKS),
        (edit("es/asks.toml", lambda t: t.replace('set-aside = "', 'set-aside = "{{ nobody }} ')), "template", "es/asks.toml"),
        (edit(SHARE, lambda t: t + "{{ storey }}"), "template", SHARE),
        (edit(SHARE, lambda t: t.replace("[flyer]", "[flier]")), "template", SHARE),
        (edit(SHARE, lambda t: t.replace("[post]\n", f"[post]\n{LONG[:300]}\n")), "long-share", SHARE),
        (edit(SHARE, lambda t: t.replace("[flyer]\n", f"[flyer]\nTitle\n\n{LONG * 3}\n")), "template", SHARE),
        (explain("en", "Two pages of it. " * 400), "template", SHEET),
        (explain("en", HARD), "hard-to-read", SHEET),
        (explain("en", "[[write here what it does]]"), "unfinished", SHEET),
        (explain("en", "It gives a medal to an officer."), "untranslated", "es/bill-s35-117.toml"),
        (edit("es/asks.toml", lambda t: t.replace("¿Copatrocinará usted el proyecto {{ bill }}?", "Will you cosponsor {{ bill }}?")), "untranslated", "es/asks.toml"),
    ],
)  # fmt: skip
def test_the_check_finds_what_is_wrong_and_says_where(
    pack: Path,
    spoil: Callable[[Path], None],
    code: str,
    file: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spoil(pack)
    flaws = [flaw for flaw in checked(pack, capsys) if flaw["code"] == code]
    assert flaws
    assert flaws[0]["file"] == file
    assert flaws[0]["what"]
    assert flaws[0]["hint"]
    assert flaws[0]["line"] or code in WHOLE_FILE


def test_unknown_and_missing_keys_have_file_and_line(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(GUIDE, lambda t: t.replace("[both_sides]", '[both_sides]\nneutral = ["x"]'))(pack)
    line = (pack / GUIDE).read_text(encoding="utf-8").split("\n").index('neutral = ["x"]') + 1
    (flaw,) = checked(pack, capsys)
    assert flaw == {
        "severity": "warning",
        "code": "unknown-key",
        "file": GUIDE,
        "line": line,
        "what": "Letterdesk does not know 'both_sides.neutral' and leaves it out",
        "hint": "Take it out, or find its right name in docs/pack-format.md.",
    }
    edit(GUIDE, lambda t: t.replace("critics = [", "crtics = ["))(pack)
    assert run(["pack", "check", str(pack)]) == 1
    said = capsys.readouterr().out
    assert f"{GUIDE}:{line - 1}: error: 'both_sides.critics' is missing" in said


def test_a_checked_pack_is_built_into_one_file(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / ".editor-left-this").write_text("x", encoding="utf-8")
    (pack / "notes.docx").write_text("x", encoding="utf-8")
    out = tmp_path / "out"
    assert run(["pack", "build", str(pack), "--out", str(out)]) == 0
    (built,) = out.iterdir()
    assert built.name == "starter.letterpack"
    assert read_pack(built).campaign.bills == read_pack(pack).campaign.bills
    assert run(["pack", "check", str(built)]) == 0
    assert run(["pack", "build", str(pack), "--out", str(out)]) == 2  # it is there already
    assert run(["pack", "build", str(pack), "--out", str(out), "--replace"]) == 0


@pytest.mark.parametrize("what", ["starter.letterpack", "nowhere"])
def test_only_a_campaigns_folder_is_built(
    pack: Path, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not the one file that was made of it, which would come out as starter.letterpack.letterpack."""
    assert run(["pack", "build", str(pack), "--out", str(tmp_path)]) == 0
    assert run(["pack", "build", str(tmp_path / what), "--out", str(tmp_path / "out")]) == 2
    assert f"{what} is not the folder of a campaign." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_pack_with_an_error_is_not_built(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pack / "en" / "letter-support.j2").write_text("{{ story }}\n", encoding="utf-8")
    assert run(["pack", "build", str(pack), "--out", str(tmp_path / "out")]) == 2
    assert "it never asks for anything" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
