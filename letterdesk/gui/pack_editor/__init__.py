"""The pack editor: an organiser makes a campaign of their own, with the real letter beside it."""
