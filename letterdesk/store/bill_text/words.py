"""Words of an official text, as one line that holds nothing hidden."""


def tidy(words: str) -> str:
    """One line: white space as single spaces, control and direction marks left out."""
    line = " ".join(words.split())
    return line if line.isprintable() else "".join(c for c in line if c.isprintable())
