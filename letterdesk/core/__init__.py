"""Values and rules. Standard library only; reads no file and no clock."""
