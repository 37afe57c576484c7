"""The three ways out of the service: a TXT record is looked up, an alert is posted, a mail is sent.

Nothing pasted ever goes there.
"""
