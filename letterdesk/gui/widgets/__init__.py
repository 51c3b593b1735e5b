"""The few kinds of controls that every step is made of."""
