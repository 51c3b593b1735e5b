"""`letterdesk bill text`, `attach` and `detach`, and `pack logo`."""

import json
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.store.packs import installed, read_pack
from letterdesk.store.packs.new_folder import write_new
from letterdesk.store.paths import user_config
from tests.store.attachment_samples import PDF, TEXTS, jpeg, png
from tests.store.hostile_archives import good_files


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A campaign of one's own, that is also offered."""
    folder = tmp_path / "ours"
    write_new(folder, good_files())
    monkeypatch.setattr(installed, "list_packs", lambda: (folder,))
    return folder


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Official texts as they were downloaded, by their names."""
    found = {}
    for name, data in TEXTS.items():
        path = tmp_path / Path(name).name
        path.write_bytes(data)
        found[path.name] = path
    return found


def test_a_text_goes_in_is_read_saved_as_received_and_taken_out(
    pack: Path, files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["bill", "attach", *map(str, files.values()), "--pack", str(pack)]) == 0
    assert "Attached: " in capsys.readouterr().out
    assert run(["bill", "text", "s35-117"]) == 0
    told = capsys.readouterr()
    assert told.err == "BILLS-117s35enr.xml: the bill as passed by both chambers.\n"
    assert "SEC. 2. Letters to be plain" in told.out
    assert max(map(len, told.out.splitlines())) <= 90
    for out, name in (("a.xml", "BILLS-117s35enr.xml"), ("a.pdf", "BILLS-117s35enr.pdf"), ("a.txt", "BILLS-117s35is.txt"), ("whole", "BILLS-117s35enr.xml")):  # fmt: skip
        assert run(["bill", "text", "S. 35", "--out", str(tmp_path / "new" / out)]) == 0
        assert (tmp_path / "new" / out).read_bytes() == TEXTS[f"texts/{name}"]
    assert run(["bill", "text", "s35-117", "--out", str(tmp_path / "new" / "a.xml")]) == 2
    assert "already has a file a.xml" in capsys.readouterr().err
    assert run(["bill", "detach", *files, "--pack", str(pack)]) == 0
    assert run(["bill", "text", "s35-117"]) == 1


def test_a_campaign_with_texts_goes_from_its_maker_to_a_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Built, signed, checked, installed and listed; then its text is found and saved as received."""
    for name in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    write_new(tmp_path / "ours", {**good_files(), **TEXTS, "logo.jpg": jpeg()})
    packed, key = str(tmp_path / "ours.letterpack"), str(tmp_path / "church")
    for words in (
        ["pack", "build", str(tmp_path / "ours"), "--out", str(tmp_path)],
        ["pack", "key", key],
        ["pack", "sign", packed, "--key", f"{key}.key"],
    ):
        assert run(words) == 0
    (user_config() / "keys").mkdir(parents=True)
    Path(f"{key}.pub").rename(user_config() / "keys" / "church.pub")
    assert run(["pack", "check", packed]) == 0
    assert run(["pack", "install", packed]) == 0
    assert "signed by church" in capsys.readouterr().out
    assert run(["bill", "text", "s35-117", "--out", str(tmp_path / "saved.pdf")]) == 0
    assert (tmp_path / "saved.pdf").read_bytes() == PDF
    assert run(["bill", "text", "s35-117", "--json"]) == 0
    assert '"campaign": "ours"' in capsys.readouterr().out.partition("Saved")[2]


def test_it_says_which_texts_there_are_and_where_to_find_others(
    pack: Path, files: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = "https://www.congress.gov/bill/117th-congress/senate-bill/35/text"
    out = str(tmp_path / "x.xml")
    assert run(["bill", "text", "s35-117", "--out", out]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "The official text of S. 35 did not come with this campaign.", f"You find it at {page}",
    ]  # fmt: skip
    assert not Path(out).exists()
    assert run(["bill", "attach", str(files["BILLS-117s35enr.pdf"]), "--pack", str(pack)]) == 0
    assert run(["bill", "text", "s35-117"]) == 1
    assert "saves PDF files and does not show them" in capsys.readouterr().err
    assert run(["bill", "text", "s35-117", "--version", "is"]) == 2
    assert "It has: BILLS-117s35enr.pdf." in capsys.readouterr().err
    assert run(["bill", "text", "s35-117", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "id": "s35-117", "citation": "S. 35", "campaign": "ours", "saved": None,
        "official_text": page,
        "texts": [{"file": "BILLS-117s35enr.pdf", "version": "enr", "form": "pdf",
                   "about": "as passed by both chambers", "bytes": len(PDF)}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("bill.pdf", [], "does not tell which text"),
        ("bill.pdf", ["--as", "BILLS-117s35is.xml"], "cannot be put into the campaign"),
        ("bill.pdf", ["--as", "../BILLS-117s35is.pdf"], "does not tell which text"),
        ("bill.pdf", ["--as", "BILLS-117s36is.pdf"], "no bill in this campaign"),
        ("nothing.pdf", ["--as", "BILLS-117s35is.pdf"], "no file"),
    ],
)
def test_what_cannot_be_attached_changes_nothing(
    pack: Path, tmp_path: Path, name: str, words: list[str], said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / "bill.pdf").write_bytes(PDF)
    assert run(["bill", "attach", str(tmp_path / name), *words, "--pack", str(pack)]) == 2
    assert said in capsys.readouterr().err
    assert not (pack / "texts").exists()


def test_the_maker_of_a_broken_campaign_is_told_where_to_look(
    pack: Path, files: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Not to ask whoever made it."""
    (pack / "pack.toml").write_text('id = "theirs"\n', encoding="utf-8")
    assert run(["bill", "attach", *map(str, files.values()), "--pack", str(pack)]) == 2
    said = capsys.readouterr().err
    assert said.endswith(f"To see everything there is to mend: letterdesk pack check {pack}\n")
    assert "whoever made" not in said


def test_a_file_under_another_name_is_attached_under_its_own(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "download (1).pdf").write_bytes(PDF)
    words = [str(tmp_path / "download (1).pdf"), "--as", "BILLS-117s35is.pdf", "--pack", str(pack)]
    assert run(["bill", "attach", *words]) == 0
    assert (pack / "texts" / "BILLS-117s35is.pdf").read_bytes() == PDF
    assert run(["bill", "attach", *words]) == 2
    assert run(["bill", "attach", *words, "--replace"]) == 0


def test_a_logo_is_put_in_replaced_and_taken_out(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, data in (("a.png", png()), ("b.jpeg", jpeg()), ("c.svg", b"<svg/>")):
        (tmp_path / name).write_bytes(data)
    assert run(["pack", "logo", str(pack), str(tmp_path / "a.png")]) == 0
    assert (pack / "logo.png").read_bytes() == png()
    assert run(["pack", "logo", str(pack), str(tmp_path / "b.jpeg")]) == 0
    assert [path.name for path in pack.glob("logo.*")] == ["logo.jpg"]
    logo = read_pack(pack).campaign.logo
    assert logo is not None
    assert logo.form == "jpeg"
    assert run(["pack", "logo", str(pack), str(tmp_path / "c.svg")]) == 2
    assert "not a picture of the kinds PNG and JPEG" in capsys.readouterr().err
    assert run(["pack", "logo", str(pack)]) == 0
    assert list(pack.glob("logo.*")) == []
    assert run(["pack", "logo", str(tmp_path)]) == 2
