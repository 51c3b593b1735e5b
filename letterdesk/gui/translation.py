"""The window's language: load the translations and let every widget word itself anew."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from letterdesk.store.paths import bundled

LANGUAGES = ("en", "es")
"""English is what the source code says; each other one has a letterdesk_xx.ts."""
_OURS = "letterdesk-translator"


def translations_folder() -> Path:
    return bundled("resources") / "i18n"


def install_language(app: QApplication, language: str) -> None:
    """Let ``app`` speak ``language``, one of LANGUAGES, from now on.

    Widgets get a LanguageChange event. Qt's own words (buttons, file dialogs) follow; a word
    without a translation stays English.
    """
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("letterdesk", translations_folder()),
    ):
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(f"{name}_{language}", str(folder)):
            app.installTranslator(translator)
    # Dates and numbers in the window; what goes on paper does not depend on it.
    QLocale.setDefault(QLocale(language))
