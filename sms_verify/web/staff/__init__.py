"""What the desks share: the page's frame, the views of audit and API keys, the confirmation page."""
