"""Names and sentences in the scripts of the world, from the characters typed to the page."""

import io
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import Packet
from letterdesk.output.coverage import missing_from_fonts
from letterdesk.output.direction import runs_right_to_left
from letterdesk.output.fonts import Font, TextRole, shape_word
from letterdesk.output.pdf import render_packet
from letterdesk.output.scripts import BETWEEN_IDEOGRAPHS, by_script, clusters
from letterdesk.output.split import split_packet
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import CARD, NORMAL, PARAGRAPHS
from tests.output.read_paper import complaints, fonts_of, plain_text_of

NAMES = {
    "Arabic": "محمد بن عبد الله الخوارزمي",
    "Armenian": "Անի Սարգսյան",
    "Bengali": "তানিয়া চৌধুরী",
    "Chinese": "王小明",
    "Chinese, traditional": "張學友",
    "Cyrillic": "Жанна Щербакова",
    "Devanagari": "राजेश कुमार क्षत्रिय",
    "Ethiopic": "አበበ ቢቂላ",
    "Georgian": "გიორგი ბერიძე",
    "Greek": "Ελένη Παπαδοπούλου",
    "Gujarati": "હાર્દિક પટેલ",
    "Gurmukhi": "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Hebrew": "שרה כהן־לוי",
    "Japanese": "山田 さくら",
    "Kannada": "ಅನಿಲ್ ಕುಮಾರ್",
    "Khmer": "សុខ សុភា",
    "Korean": "김민준",
    "Lao": "ສົມສັກ",
    "Malayalam": "മോഹൻലാൽ",
    "Myanmar": "အောင်ဆန်း",
    "Persian": "زهرا گیلانی",
    "Sinhala": "සුනිල් පෙරේරා",
    "Tamil": "பிரியா சுப்ரமணியன்",
    "Telugu": "చిరంజీవి",
    "Thai": "สมชาย ใจดี",
    "Urdu": "عائشہ ٹیپو",
    "Vietnamese": "Nguyễn Thị Ánh Tuyết",
}
CHINESE = "今天天气很好，我们去公园散步吧。我想告诉您，这个法律对我们的家庭很重要。谢谢您的帮助！"
HEBREW = "שלום לכולם, זה המכתב (מספר 123) שלי ואני מבקשת תשובה."
ARABIC = "أكتب إليكم من شارع 12، وأطلب منكم النظر في هذا القانون (رقم 1865)."
THAI = "ฉันรักประเทศไทยมากและอยากให้กฎหมายนี้ดีขึ้นสำหรับทุกคนในครอบครัวของเรา"


def said(text: str) -> str:
    """What a text says: without spaces, line ends and characters that nobody sees."""
    shown = (c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")
    return "".join("".join(shown).split())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_reads_back_as_typed_wherever_it_stands(name: str) -> None:
    letter = replace(NORMAL, sender=(name, *NORMAL.sender), signature=name)
    card = replace(CARD, live=(f"Hello, my name is {name}, from Chicago.",))
    packet = Packet((letter,), (card,))
    assert missing_from_fonts(packet) == ()
    assert said(plain_text_of(render_packet(packet).data)).count(said(name)) == 3


def test_other_tools_have_no_complaint_about_a_page_of_many_fonts(tmp_path: Path) -> None:
    packet = Packet((replace(NORMAL, body=tuple(NAMES.values())),), ())
    for file in split_packet(render_packet(packet)):
        assert complaints(file.data, tmp_path) == "", file.name
        fonts = fonts_of(file.data)
        assert len(fonts) > 15
        assert all(flags == ("yes", "yes", "yes") for flags in fonts.values())


@pytest.mark.parametrize("sentence", [CHINESE, THAI, "यह कानून हमारे परिवार के लिए बहुत महत्वपूर्ण है।"])
def test_sentences_that_run_from_left_to_right_read_back_whole(sentence: str) -> None:
    letter = replace(NORMAL, body=(f"My mother wrote: {sentence} Please listen to her.",))
    assert said(sentence) in said(plain_text_of(render_packet(Packet((letter,), ())).data))


forward = st.sampled_from(
    [
        *(name for name in NAMES.values() if not runs_right_to_left(name)),
        *PARAGRAPHS[1].split(),
        CHINESE,
        THAI,
    ]
)


@settings(deadline=None, max_examples=8)
@given(st.lists(forward, min_size=1, max_size=30))
def test_any_mixture_from_left_to_right_reads_back_in_its_order(words: list[str]) -> None:
    text = " ".join(words)
    read = plain_text_of(render_packet(Packet((replace(NORMAL, body=(text,)),), ())).data)
    assert said(f"Durbin: {text} Sincerely,") in said(read)


@pytest.mark.parametrize("sentence", [HEBREW, ARABIC])
def test_every_word_that_runs_from_right_to_left_reads_back(sentence: str) -> None:
    letter = replace(NORMAL, body=(f"My mother wrote: {sentence} Please listen to her.",))
    text = said(plain_text_of(render_packet(Packet((letter,), ())).data))
    for word in sentence.replace("،", " ").split():
        assert said(word).strip("().,") in text


def test_another_reader_finds_the_same_names() -> None:
    names = " ".join(NAMES[script] for script in ("Chinese", "Korean", "Georgian", "Thai"))
    pdf = render_packet(Packet((replace(NORMAL, signature=names),), ())).data
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    # pypdf takes no account of the map of codes that fonts of ideographs come with.
    assert said(names) in said(text.replace("\0", ""))


def test_every_glyph_stands_for_a_character() -> None:
    """What PDF/A-2u asks, and what search and copying need."""
    letter = replace(NORMAL, body=(f"{' '.join(NAMES.values())} ẍ̣ בְּרֵאשִׁית مُحَمَّد",))
    with pikepdf.open(io.BytesIO(render_packet(Packet((letter,), ())).data)) as pdf:
        page = pdf.pages[0]
        codes: dict[str, set[str]] = {}
        font = ""
        for operation in pikepdf.parse_content_stream(page):
            name, values = str(operation.operator), operation.operands
            if name == "Tf":
                font = str(values[0])
            elif name == "TJ":
                strings = list(values[0])
                shown = b"".join(bytes(s) for s in strings if isinstance(s, pikepdf.String))
                codes.setdefault(font, set()).update(re.findall("....", shown.hex().upper()))
        assert len(codes) > 15
        for font, used in codes.items():
            mapped = page.Resources.Font[font].ToUnicode.read_bytes().decode()
            assert used <= set(re.findall("<(....)> <....+>", mapped))


def test_equal_names_give_equal_bytes() -> None:
    packet = Packet((replace(NORMAL, signature=" ".join(NAMES.values())),), ())
    assert render_packet(packet).data == render_packet(packet).data


def test_latin_letters_beside_another_script_stay_in_the_letters_own_font() -> None:
    first, second = shape_word(TextRole.LETTER, "Kim김").runs
    assert first.font is Font.SERIF
    assert second.font is not Font.SERIF


def test_a_comma_does_not_change_the_font_of_a_name() -> None:
    for name in ("王小明", "राजेश", "სახელი"):
        bare, comma = (shape_word(TextRole.LETTER, word) for word in (name, f"({name}),"))
        [font] = {run.font for run in bare.runs}
        assert [run.font for run in comma.runs] == [Font.SERIF, font, Font.SERIF]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("Kim김", [("Latn", "Kim"), ("Hang", "김")]),
        ("“山田さくら”", [("Hani", "“山田さくら”")]),
        ("...", [("", "...")]),
        ("12-राज", [("Deva", "12-राज")]),
    ],
)
def test_punctuation_belongs_to_the_letters_beside_it(
    text: str, stretches: list[tuple[str, str]]
) -> None:
    assert by_script(text) == stretches


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("หน้าที่", ["ห", "น้", "า", "ที่"]),
        ("เก่ง", ["เก่", "ง"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
        ("Ẍ̣y", ["Ẍ̣", "y"]),
        ("👋🏽!", ["👋🏽", "!"]),
    ],
)
def test_a_letter_is_never_parted_from_its_marks(text: str, parts: list[str]) -> None:
    assert clusters(text) == parts


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("你好，世界。", "你 好， 世 界。"),
        ("他说「好」吗？", "他 说 「好」 吗？"),
        ("ちょっと待って", "ちょっ と 待っ て"),
        ("コーヒー（熱）", "コー ヒー （熱）"),
        ("佐々木Anna様", "佐々 木 Anna 様"),
        ("김민준입니다", "김민준입니다"),
    ],
)
def test_ideographs_part_anywhere_but_before_what_closes(text: str, pieces: str) -> None:
    assert BETWEEN_IDEOGRAPHS.split(text) == pieces.split(" ")


def test_chinese_fills_its_lines_and_starts_none_with_a_comma() -> None:
    typesetter = Typesetter()
    lines = typesetter.break_lines(TextRole.LETTER, 12, 200, CHINESE)
    assert "".join(lines) == CHINESE
    assert all(typesetter.width(TextRole.LETTER, 12, line) > 100 for line in lines[:-1])
    assert not any(line[0] in "，。！" for line in lines)


mixed = st.lists(
    st.one_of(
        st.sampled_from([*NAMES.values(), *PARAGRAPHS[1].split()]),
        st.sampled_from([CHINESE, HEBREW, ARABIC, THAI]),
        st.sampled_from(
            ["(", ")", "12-3", "4/5,", "—", "“", "”", "\u200f", "\u202b", "\u2067", "👋"]
        ),
        st.text(max_size=8),
    ),
    max_size=25,
)


@settings(deadline=None, max_examples=40)
@given(mixed, st.integers(60, 500))
def test_lines_of_many_scripts_stay_within_their_measure(words: list[str], measure: int) -> None:
    typesetter = Typesetter()
    text = " ".join(words)
    lines = typesetter.break_lines(TextRole.LETTER, 12, measure, text)
    for line in lines:
        short = len(clusters(said(line))) <= 1
        assert short or typesetter.width(TextRole.LETTER, 12, line) <= measure + 0.5
        drawn = sum(run.width for run in typesetter.set_line(TextRole.LETTER, line))
        assert drawn * 12 / 1000 == pytest.approx(typesetter.width(TextRole.LETTER, 12, line))
    assert said("".join(lines)) == said("".join(c for c in text if c >= " " and c != "\x7f"))
