"""Indonesian word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": """jangan|tidak|dilarang|jgn|tdk""",
    "still": "silakan|silahkan|hanya|harap|mohon|cukup",
    "secret": """
        kode otp|otp|kata sandi|sandi|pin atm|pin anda|kode verifikasi|kode rahasia|kode keamanan|password|pin
    """,
    "give": "kirim|kirimkan|masukkan|masukan|berikan|beritahu|sebutkan|balas dengan|infokan|isi",
    "prize": "pemenang|hadiah|menang|undian|poin|uang tunai|mobil|rejeki",
}
