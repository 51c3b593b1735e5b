"""The print system of Linux and macOS: what it is told, what it answers, and waiting for it.

CUPS is reached through the commands that it installs, never through a socket of our own.
"""
