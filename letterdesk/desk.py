"""What Letterdesk does, as verbs over plain values."""
