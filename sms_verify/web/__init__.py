"""The service: a page for people, an API for programs."""
