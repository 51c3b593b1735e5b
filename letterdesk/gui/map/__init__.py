"""The parts of the district map: paint, projection to the screen, labels."""
