"""The wizard as a kiosk's session: another frame around it, other services behind it."""
