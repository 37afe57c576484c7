"""The two ways out of the service: a TXT record is looked up, an alert is posted. Nothing pasted ever goes there."""
