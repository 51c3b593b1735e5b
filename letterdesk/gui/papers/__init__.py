"""Papers about a campaign that hold nothing personal, to print, save and hand out."""
