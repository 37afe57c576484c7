"""How strangers open a chat, in Malay."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lama tak jumpa|lama tidak berjumpa|ingat saya lagi|masih ingat saya",
        "lama tak jumpa|lama tidak jumpa|dah lama tak|ingat saya tak|ingat lagi|masih ingat saya|kamu ingat saya",
    ),
    "chat.small-talk": ("apa khabar|sihat|tengah buat apa",),
    "chat.wrong-number": (
        "salah nombor|tersalah nombor|salah orang|maaf mengganggu",
        "nombor baru saya|ingat saya tak|ini nombor ~6 ke|salah nombor|maaf mengganggu",
    ),
    "chat.flattery": ("takdir|jodoh|jadi kawan|berkawan|berkenalan",),
    "chat.introduces": ("nama saya|siapa nama|selamat berkenalan",),
}
