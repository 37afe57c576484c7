"""The outgoing connections: TXT look-ups, posted alerts, mails, and files that the command line fetches.

Nothing that was pasted is ever sent out.
"""
