"""Compiling the directory of Congress from its public sources. Needs the ``compile`` extra."""
