"""The web service: pages for people and an HTTP API for programs."""
