"""Share texts and the flyer: sized for where they go, read back from paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.sharing import Channel
from letterdesk.output.flyer import lay_out_flyer, render_flyer
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Tag
from letterdesk.output.share import Flyer, read_flyer, share_texts
from letterdesk.output.typeset import Typesetter
from letterdesk.store.packs import find_campaign
from tests.output.campaign_samples import campaign
from tests.output.read_paper import complaints, text_of
from tests.output.read_qr import read_qr

LANGUAGES = ("en", "es")


def with_share(template: str) -> Campaign:
    return replace(campaign(), templates={"en/share": template})


# --- texts ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bundled", ["sesta-fosta", "starter"])
def test_the_bundled_texts_fit_their_channels_and_invite_both_sides(
    bundled: str, language: str
) -> None:
    theirs = find_campaign(bundled)
    texts = {text.channel: text for text in share_texts(theirs, language)}
    assert list(texts) == list(Channel)
    assert texts[Channel.SMS].parts == 1
    for text in texts.values():
        assert text.over == 0
        assert theirs.url in text.text
        assert not set("{}[]") & set(text.text)
    for short in (Channel.SMS, Channel.POST):
        assert "against" in texts[short].text or "en contra" in texts[short].text
    assert len(read_flyer(theirs, language).points) == 3
    assert render_flyer(theirs, language)


def test_share_texts_in_a_language_the_campaign_lacks_are_english() -> None:
    assert share_texts(campaign(), "vi") == share_texts(campaign(), "en")


def test_text_messages_and_emails_may_be_left_out_and_the_rest_may_not() -> None:
    texts = share_texts(with_share("[post]\nA\n[message]\nB\n[flyer]\nC\n"))
    assert [text.channel for text in texts] == [Channel.POST, Channel.MESSAGE]
    with pytest.raises(UserError, match=r"sesta-fosta/en/share\.j2.*\[message\] is missing"):
        share_texts(with_share("[post]\nA\n[flyer]\nC\n"))


# --- the flyer ----------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("two_up", [False, True])
def test_the_code_on_the_flyer_opens_the_campaigns_page(
    tmp_path: Path, language: str, two_up: bool
) -> None:
    pdf = render_flyer(campaign(), language, two_up=two_up)
    assert complaints(pdf, tmp_path) == ""
    assert read_qr(pdf, dpi=120) == [campaign().url] * (1 + two_up)
    assert campaign().url in "".join(text_of(pdf).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_flyer_says_what_the_campaign_wrote(language: str) -> None:
    flyer = read_flyer(campaign(), language)
    assert len(flyer.points) == 3
    layout = lay_out_flyer(flyer, Typesetter())
    blocks = layout.pages[0].blocks
    assert " ".join(blocks[0].texts) == flyer.title
    assert blocks[0].tag is Tag.TITLE
    assert blocks[0].style.size >= 36
    said = " ".join(line.text for line in layout.pages[0].lines)
    for text in (*flyer.lead, *flyer.points, *flyer.closing):
        assert text in said
    assert layout.pages[0].figures[0].alt.endswith(campaign().url)


def test_a_code_is_an_inch_or_more_on_the_small_flyer_too() -> None:
    for two_up in (False, True):
        layout = lay_out_flyer(read_flyer(campaign()), Typesetter(), two_up=two_up)
        for figure in layout.pages[0].figures:
            left = min(fill.x for fill in figure.fills)
            assert max(fill.x + fill.width for fill in figure.fills) - left >= INCH


@pytest.mark.parametrize("two_up", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_fill_the_page_and_what_it_is_about_stands_out(
    language: str, two_up: bool
) -> None:
    flyer = read_flyer(campaign(), language)
    page = lay_out_flyer(flyer, Typesetter(), two_up=two_up).pages[0]
    blocks = {" ".join(block.texts): block for block in page.blocks}
    about, *more = (blocks[text] for text in flyer.lead)
    assert about.style.role is TextRole.CARD_BOLD
    assert all(block.style.role is TextRole.CARD for block in more)
    last = blocks[flyer.closing[-1]]
    when = next(block for text, block in blocks.items() if text in ("When", "Cuándo"))
    assert 0.3 * INCH < when.y - last.y < 0.8 * INCH


def test_without_a_page_there_is_no_code() -> None:
    layout = lay_out_flyer(read_flyer(replace(campaign(), url="")), Typesetter())
    assert layout.pages[0].figures == ()


def test_a_typed_address_is_broken_after_slashes_only() -> None:
    lines = [
        line.text
        for line in lay_out_flyer(read_flyer(campaign(), "es"), Typesetter()).pages[0].lines
    ]
    first = next(n for n, line in enumerate(lines) if line.startswith("https://"))
    assert "".join(lines[first:]) == campaign().url
    assert all(line.endswith("/") for line in lines[first:-1])
    assert len(lines[-1]) > 8


WORDS = st.text("abcdefg hijklm", max_size=400)


@settings(max_examples=25)
@given(
    title=st.text("ABC def", max_size=90),
    lead=st.lists(WORDS, max_size=3),
    points=st.lists(WORDS, max_size=6),
    two_up=st.booleans(),
)
def test_any_flyer_fits_its_page_or_says_how_many_words_to_cut(
    title: str, lead: list[str], points: list[str], two_up: bool
) -> None:
    flyer = Flyer("a/en/share.j2", "en", campaign().url, title, tuple(lead), tuple(points), ())
    typesetter = Typesetter()
    try:
        layout = lay_out_flyer(flyer, typesetter, two_up=two_up)
    except UserError as error:
        assert "cut about" in str(error)
        return
    (page,) = layout.pages
    assert (page.width, page.height) == ((HEIGHT, WIDTH) if two_up else (WIDTH, HEIGHT))
    for line in page.lines:
        width = typesetter.width(line.style.role, line.style.size, line.text)
        assert line.x >= 0.4 * INCH
        assert line.x + width <= page.width - 0.4 * INCH
        assert line.y <= page.height - 0.4 * INCH
        if two_up:
            assert (line.x < page.width / 2) == (line.x + width < page.width / 2)
