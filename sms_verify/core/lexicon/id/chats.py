"""How strangers open a chat, in Indonesian."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lama tidak bertemu|lama tak jumpa|lama ga ketemu|masih ingat saya|ingat aku",
        "lama tak jumpa|lama tidak jumpa|lama gak ketemu|masih ingat saya|ingat aku|apa kabar lama",
    ),
    "chat.small-talk": ("apa kabar|lagi apa|gimana kabar|bagaimana kabar",),
    "chat.wrong-number": ("salah nomor|salah kirim|salah sambung|salah orang|maaf mengganggu",),
    "chat.flattery": ("takdir|jodoh|berteman|jadi teman|kenalan|berkenalan",),
    "chat.introduces": ("nama saya|nama aku|siapa namamu|siapa nama|senang berkenalan",),
}
