"""One office: where it is, when it is open, whom to ring, and buttons that copy it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from letterdesk.core.corrections import marked
from letterdesk.core.members import Office
from letterdesk.gui.aloud import say_aloud
from letterdesk.gui.widgets.box import Card, Columns
from letterdesk.gui.widgets.button import button
from letterdesk.gui.widgets.text import IconText, text
from letterdesk.gui.wording import say


def office_card(title: str, office: Office | None, address: Sequence[str], phone: str) -> Card:
    """A card of an office.

    ``address`` is what a letter to it is addressed to, () where it takes no mail; ``phone``
    the number that reaches it. ``office`` is None where only the chamber's address is known.
    """
    card = Card()
    card.body.addWidget(text(title, "strong"))
    if office is not None and office.miles is not None:
        miles = max(1, round(office.miles))
        words = (
            QCoreApplication.translate("OfficeCard", "1 mile from your ZIP code")
            if miles == 1
            else QCoreApplication.translate(
                "OfficeCard", "{miles} miles from your ZIP code"
            ).format(miles=miles)
        )
        card.body.addWidget(text(words))
    if address:
        card.body.addWidget(text("\n".join(address)))
    elif office is not None:
        card.body.addWidget(text(office.city_line))
        card.body.addWidget(
            text(
                QCoreApplication.translate(
                    "OfficeCard", "No street address is listed. Please ring."
                ),
                "hint",
            )
        )
    number = IconText(
        "phone", phone or QCoreApplication.translate("OfficeCard", "No phone number is listed.")
    )
    card.body.addWidget(number)
    if office is not None and office.fax:
        card.body.addWidget(
            text(QCoreApplication.translate("OfficeCard", "Fax: {fax}").format(fax=office.fax))
        )
    if office is not None and office.hours:
        card.body.addWidget(
            text(
                QCoreApplication.translate("OfficeCard", "Hours: {hours}").format(
                    hours=office.hours
                )
            )
        )
    if office is not None and (mark := marked(office)) is not None:
        card.body.addWidget(text(f"({say(mark)})", "hint"))
    copied = text("", "hint")
    copied.hide()

    def copy(words: str, said: str) -> None:
        QGuiApplication.clipboard().setText(words)
        copied.setText(said)
        copied.show()
        say_aloud(card, said)

    actions = []
    if address:
        by_address = button(
            QCoreApplication.translate("OfficeCard", "Copy address"), "quiet", "copy"
        )
        by_address.setAccessibleName(f"{by_address.text()}: {title}")
        said = QCoreApplication.translate("OfficeCard", "The address is copied.")
        by_address.clicked.connect(lambda: copy("\n".join(address), said))
        actions.append(by_address)
    if phone:
        by_phone = button(QCoreApplication.translate("OfficeCard", "Copy phone"), "quiet", "copy")
        by_phone.setAccessibleName(f"{by_phone.text()}: {title}")
        heard = QCoreApplication.translate("OfficeCard", "The phone number is copied.")
        by_phone.clicked.connect(lambda: copy(phone, heard))
        actions.append(by_phone)
    if actions:
        card.body.addWidget(Columns(actions, narrowest=9))
    card.body.addWidget(copied)
    card.body.addStretch(1)
    return card
