"""What finished files are called: by office, never by a person's name."""

from letterdesk.core.letter import Packet

PACKET = "packet"


def document_names(packet: Packet) -> tuple[str, ...]:
    """A name without suffix for each letter, then each call card: 'letter-FL-SR', 'call-FL-SR'.

    A blank one, which is for no office, is named by its role: 'letter-senator'. Two documents
    never share one: the second letter to an office is 'letter-FL-SR-2'.
    """
    stems = [f"letter-{letter.corner_code or letter.to.role}" for letter in packet.letters]
    stems += [f"call-{card.corner_code or card.to.role}" for card in packet.calls]
    seen: dict[str, int] = {}
    names = []
    for stem in stems:
        seen[stem] = seen.get(stem, 0) + 1
        names.append(stem if seen[stem] == 1 else f"{stem}-{seen[stem]}")
    return tuple(names)
