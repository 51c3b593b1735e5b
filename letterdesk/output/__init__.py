"""Core values to artefacts: composed text, PDF, plain text, ODT."""
