"""Tagalog word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "huwag|hindi|wag|never",
    "still": "lamang|pakisuyo|paki",
    "scam": "ay scam|ay peke|ay panloloko",
    "mask": "huwag palampasin|wag palampasin|kung hindi ikaw|hindi ikaw|huwag kalimutan|wag kalimutan",
    "secret": "password|mpin|otp|pin|verification code|code|one-time pin",
    "give": "ibigay|ipadala|i-send|isend|sabihin|i-reply|ireply|ilagay|i-enter",
    "account": "account|account mo|gcash|maya|card|sim|sim mo|bank account|wallet|numero",
    "blocked": """
        ma-block|mablock|na-block|naka-block|suspendido|na-suspend|masususpinde|made-deactivate|ma-deactivate
        |mag-expire|mawawala|isasara|naka-hold|na-lock|locked
    """,
}
