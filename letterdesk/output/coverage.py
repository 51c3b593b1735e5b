"""What a packet says that no font of ours can print."""

from letterdesk.core.letter import Packet
from letterdesk.output.fonts import TextRole, missing_characters
from letterdesk.output.text import call_text, letter_text


def missing_from_fonts(packet: Packet) -> tuple[str, ...]:
    """The characters that would print as an empty box, each once, in the order met."""
    letters = missing_characters(map(letter_text, packet.letters), TextRole.LETTER)
    cards = missing_characters(map(call_text, packet.calls), TextRole.CARD)
    return tuple(dict.fromkeys((*letters, *cards)))
