"""The chained record of every change, and questions about it."""
