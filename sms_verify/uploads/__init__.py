"""Tables that agents upload: kept encrypted in small pieces, judged piece by piece, and given back whole.

Each piece and its answers are written in one transaction, so that a service that is killed goes on where it was and
no row is judged into the result twice.
"""
