"""Who is claimed, and whose the sender and the contacts of a message are."""
