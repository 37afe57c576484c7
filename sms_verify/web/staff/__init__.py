"""What the desks' pages share: the page itself, the view of the audit, the view of keys."""
