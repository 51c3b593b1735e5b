"""The paper kit of a letter night: what lies on its tables, hangs on its walls, and goes home."""
