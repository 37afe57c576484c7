"""Malay word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "jangan|tidak akan|usah",
    "still": "sila|hanya|tetapi|mohon",
    "scam": "adalah penipuan|adalah palsu|adalah scam",
    "mask": """
        jangan lepaskan|jangan lupa|jika bukan anda|bukan anda|kata laluan wifi|poskod|kod diskaun
        |nombor penjejakan
    """,
    "secret": "kata laluan|nombor tac|kod tac|tac|kod otp|otp|kod pengesahan|nombor pin|pin|kod keselamatan",
    "give": "berikan|hantar|hantarkan|masukkan|maklumkan|kongsi|balas dengan|beritahu",
    "account": "akaun|akaun anda|kad|kad anda|perbankan|talian|nombor|aplikasi|maybank2u|cimb clicks|perkhidmatan",
    "blocked": "disekat|digantung|dibekukan|ditamatkan|tamat|dibatalkan|dihadkan|ditutup|dinyahaktif*|dikunci",
}
