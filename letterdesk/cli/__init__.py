"""The command line: one small file per verb, on the same desk as the window."""
