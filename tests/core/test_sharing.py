"""How long each channel lets a text be, and how it counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.sharing import Channel, measure


@pytest.mark.parametrize(
    ("text", "size", "limit", "parts"),
    [
        ("x" * 160, 160, 160, 1),
        ("x" * 161, 161, 160, 2),
        ("x" * 306, 306, 160, 2),
        ("x" * 307, 307, 160, 3),
        ("¿Él, señor? ¡Qué à ü!".replace("É", "é"), 21, 160, 1),
        ("[5 €]", 8, 160, 1),
        ("í" + "x" * 69, 70, 70, 1),
        ("í" + "x" * 70, 71, 70, 2),
        ("😀" + "x" * 68, 70, 70, 1),
        ("It’s “here” – now…", 20, 160, 1),
        ("", 0, 160, 1),
    ],
)
def test_a_text_message_is_counted_as_phones_do(
    text: str, size: int, limit: int, parts: int
) -> None:
    counted = measure(Channel.SMS, text)
    assert (counted.size, counted.limit, counted.parts) == (size, limit, parts)
    assert counted.over == 0


@pytest.mark.parametrize(
    ("text", "size", "over"),
    [
        ("x" * 280, 280, 0),
        ("x" * 281, 281, 1),
        ("¿Qué? “Sí”", 10, 0),
        ("国会", 4, 0),
        ("see https://example.org/a-page", 30, 0),
    ],
)
def test_a_post_is_counted_with_its_address_in_full(text: str, size: int, over: int) -> None:
    counted = measure(Channel.POST, text)
    assert (counted.size, counted.over) == (size, over)


def test_of_an_email_the_subject_is_counted() -> None:
    assert measure(Channel.EMAIL, "Write to Congress\n\nHello, " + "x" * 900).size == 17
    assert measure(Channel.EMAIL, "x" * 70 + "\n\nHello").over == 1


@given(st.text(max_size=330))
def test_parts_always_hold_the_whole_message(text: str) -> None:
    counted = measure(Channel.SMS, text)
    if counted.parts == 1:
        assert counted.size <= counted.limit
    else:
        part = {160: 153, 70: 67}[counted.limit]
        assert (counted.parts - 1) * part < counted.size <= counted.parts * part
