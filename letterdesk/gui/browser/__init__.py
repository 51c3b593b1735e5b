"""The directory of Congress to look around in, without starting a letter."""
