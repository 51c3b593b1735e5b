"""How to use the blank letter and script: a page in the writer's language for the table.

The letter and the script are in English, because the offices are. In another language the
page also says what stands in them.
"""

from dataclasses import dataclass

from letterdesk.core.address import SWITCHBOARD
from letterdesk.core.letter import Packet
from letterdesk.output.flow import Flow
from letterdesk.output.fonts import TextRole
from letterdesk.output.page import HEIGHT, INCH, WIDTH, Frame, Layout, Style, Tag
from letterdesk.output.typeset import Typesetter


@dataclass(frozen=True)
class GuideWords:
    title: str
    steps: tuple[str, ...]
    in_english: str
    letter: str
    script: str


ENGLISH = GuideWords(
    title="How to use the blank letter and script",
    steps=(
        "Find your two senators and your representative in Letterdesk’s directory, or ask the Capitol switchboard: {switchboard}.",
        "There is one letter for senators and one for representatives. Use one sheet for each person you write to, and a pen with dark ink.",
        "At the top, write your street address, your city, state and ZIP code, and the date. Offices answer only the people who live where they serve.",
        "Under that, write the full name and the office of the person, and the last name after “Dear Senator” or “Dear Representative”.",
        "Write your city and state in the first sentence.",
        "On the open lines, say in your own words why this matters to you. One true sentence is enough. Offices read this part first.",
        "Sign it, and print your name beside it. Put one Forever stamp on the envelope, and your address in its upper left corner.",
        "To call, read the script aloud, with your own name, city and ZIP code where the brackets are.",
    ),
    in_english="",
    letter="What the letter says",
    script="What the script says",
)

SPANISH = GuideWords(
    title="Cómo usar la carta y el guion en blanco",
    steps=(
        "Busque a sus dos senadores y a su representante en el directorio de Letterdesk, o pregunte a la central del Capitolio: {switchboard}.",
        "Hay una carta para senadores y otra para representantes. Use una hoja para cada persona a quien escribe, y un bolígrafo de tinta oscura.",
        "Arriba, escriba su calle y número, su ciudad, estado y código postal, y la fecha. Las oficinas solo responden a la gente del lugar que representan.",
        "Debajo, escriba el nombre completo y la oficina de la persona, y su apellido después de “Dear Senator” o “Dear Representative”.",
        "Escriba su ciudad y su estado en la primera frase.",
        "En las líneas abiertas, diga con sus propias palabras por qué le importa. Basta con una frase sincera, también en español. Es lo primero que leen en la oficina.",
        "Firme, y escriba su nombre en letra de molde al lado. Ponga una estampilla Forever en el sobre, y su dirección en la esquina superior izquierda.",
        "Para llamar, lea el guion en voz alta, con su propio nombre, ciudad y código postal donde hay corchetes.",
    ),
    in_english="La carta y el guion están en inglés, porque así los leen en las oficinas. Esto es lo que dicen.",
    letter="Lo que dice la carta",
    script="Lo que dice el guion",
)

_WORDS = {"en": ENGLISH, "es": SPANISH}

_FRAME = Frame(0.9 * INCH, 0.8 * INCH, WIDTH - 0.9 * INCH, HEIGHT - 0.8 * INCH)
_TITLE = Style(TextRole.CARD_BOLD, 21, 26)
_HEADING = Style(TextRole.CARD_BOLD, 14, 18)
_STEP = Style(TextRole.CARD, 13, 18)
_NUMBER = Style(TextRole.CARD_BOLD, 13, 18)
_COPY = Style(TextRole.CARD, 11, 14.5)
_LARGE_COPY = Style(TextRole.CARD, 13, 17.5)


def lay_out_sample_guide(packet: Packet, language: str, typesetter: Typesetter) -> Layout:
    """Place the guide to a blank packet: the steps, then its words in the writer's language."""
    words = _WORDS.get(language, ENGLISH)
    guide = _guide(packet, words, typesetter, _COPY)
    if guide.page_count > 1:
        # What does not fit below the steps has room on a page of its own to be read with ease.
        guide = _guide(packet, words, typesetter, _LARGE_COPY, apart=True)
    return Layout(guide.pages())


def _guide(
    packet: Packet, words: GuideWords, typesetter: Typesetter, style: Style, *, apart: bool = False
) -> Flow:
    flow = Flow(typesetter, _FRAME)
    flow.write(words.title, _TITLE, tag=Tag.TITLE)
    for number, step in enumerate(words.steps, start=1):
        flow.skip(7)
        flow.put(f"{number}.", _FRAME.left, flow.y + 0.78 * _STEP.leading, _NUMBER)
        flow.write(step.format(switchboard=SWITCHBOARD), _STEP, indent=24)
    letter, card = packet.letters[0], packet.calls[0]
    if letter.reading_copy:
        if apart:
            flow.new_page()
        flow.skip(14)
        flow.write(words.in_english or ENGLISH.in_english, _NUMBER)
        _write_copy(flow, words.letter, letter.reading_copy, style)
        _write_copy(flow, words.script, card.reading_copy, style)
    return flow


def _write_copy(flow: Flow, heading: str, paragraphs: tuple[str, ...], style: Style) -> None:
    flow.skip(10)
    flow.write(heading, _HEADING, tag=Tag.HEADING)
    for paragraph in paragraphs:
        flow.skip(0.4 * style.size)
        flow.write(paragraph, style)
