"""What the kit says to writers, in each of its languages.

The organiser's own papers are in English; what goes onto a letter or an envelope is in
English everywhere, as the offices are.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class KitWords:
    """Words for those who write. What stands in braces is filled in."""

    signs: tuple[tuple[str, str], ...]
    """For each station its name, and what happens there."""
    write_title: str
    begin: str
    begin_hint: str
    beginnings: tuple[str, ...]
    """In the writer's language."""
    beginnings_in_english: tuple[str, ...]
    """The same for the letter, where the writer's language is another one."""
    prompts: str
    letter_steps_title: str
    letter_steps: tuple[str, ...]
    ask: str
    ask_hint: str
    address: str
    address_hint: str
    whom: str
    on_the_envelope: str
    in_the_letter: str
    find_title: str
    find_hint: str
    your_zip: str
    senators: str
    representative: str
    your_district: str
    full_name: str
    last_name: str
    building: str
    several: str
    find_foot: str
    sign_up_title: str
    sign_up_hint: str
    sign_up_box: str
    name: str
    email_or_phone: str
    sign_up_foot: str
    thanks_title: str
    thanks: tuple[str, ...]


ENGLISH = KitWords(
    signs=(
        ("Sign in", "Come in. Take a pen and a slip. Nobody keeps your name."),
        ("Learn", "What is the bill about? Hear both sides, and find out who represents you."),
        ("Write", "One letter for each person. Your own words count most."),
        (
            "Check",
            "Signed? Address on the letter and on the envelope? Then we count it, without your name.",
        ),
        ("Mail", "One Forever stamp on each envelope. Thank you!"),
    ),
    write_title="Write your letter",
    begin="Three ways to begin",
    begin_hint="Take one, or begin your own way. One true sentence is enough. Offices read it first.",
    beginnings=(
        "“I live in ______, and {bill} matters to me because ______.”",
        "“Let me tell you what I have seen in my own life or work: ______.”",
        "“When I think about {bill}, I worry (or hope) that ______.”",
    ),
    beginnings_in_english=(),
    prompts="Questions that may help",
    letter_steps_title="What goes where",
    letter_steps=(
        "One sheet for each person you write to. About fifteen minutes each.",
        "At the top: your street address, city, state and ZIP code, and the date. Offices answer only the people they represent.",
        "Then who it is for: full name, office building, and “Dear ...” with the last name.",
        "In your own words: where you live, why you write, and your one request.",
        "Sign it, and print your name below.",
    ),
    ask="Ask for one thing",
    ask_hint="Say at the end what you want them to do, as a question they can answer. Such as:",
    address="How to address them",
    address_hint="“The Honorable” goes before the full name, never before the last name alone.",
    whom="You write to",
    on_the_envelope="On the envelope and at the top",
    in_the_letter="The letter begins",
    find_title="Who represents me?",
    find_hint="Ask at the Learn table, or look in Letterdesk. Write the names here, and copy them onto your letters.",
    your_zip="My ZIP code",
    senators="My two senators",
    representative="My representative",
    your_district="District",
    full_name="Full name",
    last_name="last name",
    building="Office building",
    several="Your ZIP code may lie in more than one district. Please ask before you choose.",
    find_foot="This slip is yours. Take it home. Phone for every office: {switchboard}.",
    sign_up_title="Would you like to hear from us?",
    sign_up_hint="You do not have to fill this in. Your letter goes out just the same, and this slip is kept apart from it.",
    sign_up_box="Yes, please tell me about the next letter night.",
    name="Name",
    email_or_phone="Email or phone",
    sign_up_foot="Kept by {organiser} for this only. Tell us, and we remove it.",
    thanks_title="Thank you for writing!",
    thanks=(
        "Your letters will be read in the offices of the people who represent you. Mail to Washington is checked first, so a reply often takes weeks.",
        "You can write again, or call, at any time: {switchboard}.",
    ),
)

SPANISH = KitWords(
    signs=(
        ("Entrada", "Pase. Tome un bolígrafo y una hojita. Nadie guarda su nombre."),
        (
            "Aprender",
            "¿De qué trata el proyecto? Escuche los dos lados y averigüe quién le representa.",
        ),
        ("Escribir", "Una carta para cada persona. Lo que más cuenta son sus propias palabras."),
        (
            "Revisar",
            "¿Firmada? ¿La dirección en la carta y en el sobre? Entonces la contamos, sin su nombre.",
        ),
        ("Enviar", "Una estampilla Forever en cada sobre. ¡Gracias!"),
    ),
    write_title="Escriba su carta",
    begin="Tres maneras de empezar",
    begin_hint="Use una, o empiece a su manera. Basta con una frase sincera, también en español. Es lo primero que leen en la oficina.",
    beginnings=(
        "“Vivo en ______, y el proyecto {bill} me importa porque ______.”",
        "“Le cuento lo que he visto en mi propia vida o en mi trabajo: ______.”",
        "“Cuando pienso en el proyecto {bill}, me preocupa (o espero) que ______.”",
    ),
    beginnings_in_english=ENGLISH.beginnings,
    prompts="Preguntas que pueden ayudar",
    letter_steps_title="Qué va en cada lugar",
    letter_steps=(
        "Una hoja para cada persona a quien escribe. Unos quince minutos cada una.",
        "Arriba: su calle y número, ciudad, estado y código postal, y la fecha. Las oficinas solo responden a la gente que representan.",
        "Después, para quién es: nombre completo, edificio, y “Dear ...” con el apellido.",
        "Con sus propias palabras: dónde vive, por qué escribe y lo único que pide.",
        "Firme, y escriba debajo su nombre en letra de molde.",
    ),
    ask="Pida una sola cosa",
    ask_hint="Diga al final qué quiere que hagan, como una pregunta que puedan responder. En la carta va en inglés, por ejemplo:",
    address="Cómo dirigirse a ellos",
    address_hint="“The Honorable” va delante del nombre completo, nunca delante del apellido solo.",
    whom="Usted escribe a",
    on_the_envelope="En el sobre y arriba en la carta",
    in_the_letter="La carta empieza",
    find_title="¿Quién me representa?",
    find_hint="Pregunte en la mesa Aprender, o busque en Letterdesk. Escriba aquí los nombres y cópielos en sus cartas.",
    your_zip="Mi código postal",
    senators="Mis dos senadores",
    representative="Mi representante",
    your_district="Distrito",
    full_name="Nombre completo",
    last_name="apellido",
    building="Edificio",
    several="Su código postal puede estar en más de un distrito. Pregunte antes de elegir.",
    find_foot="Esta hojita es suya. Llévesela. Teléfono de todas las oficinas: {switchboard}.",
    sign_up_title="¿Quiere saber de nosotros?",
    sign_up_hint="No tiene que llenarla. Su carta sale igual, y esta hojita se guarda aparte.",
    sign_up_box="Sí, avísenme de la próxima noche de cartas.",
    name="Nombre",
    email_or_phone="Correo electrónico o teléfono",
    sign_up_foot="La guarda {organiser} solo para esto. Avísenos y la borramos.",
    thanks_title="¡Gracias por escribir!",
    thanks=(
        "Sus cartas se leerán en las oficinas de quienes le representan. El correo a Washington se revisa antes, así que la respuesta suele tardar semanas.",
        "Puede volver a escribir, o llamar, cuando quiera: {switchboard}.",
    ),
)

_WORDS = {"en": ENGLISH, "es": SPANISH}


def kit_words(language: str) -> KitWords:
    """The words in ``language``, or in English where Letterdesk has none."""
    return _WORDS.get(language, ENGLISH)
