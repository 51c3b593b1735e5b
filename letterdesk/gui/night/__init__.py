"""The letter night's window, for its organiser: counting, letters from a list, kit, report."""
