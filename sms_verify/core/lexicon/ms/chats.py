"""How strangers open a chat, in Malay."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lama tak jumpa|lama tidak berjumpa|ingat saya lagi|masih ingat saya",
        "lama tak jumpa|lama tidak jumpa|dah lama tak|ingat saya tak|ingat lagi|masih ingat saya|kamu ingat saya",
        """
        lama tidak berjumpa|lama tidak jumpa|lama tak jumpa|sudah lama tidak|lama tak berjumpa|dah lama tak
        |lama ga ketemu
        """,
    ),
    "chat.small-talk": ("apa khabar|sihat|tengah buat apa",),
    "chat.wrong-number": (
        "salah nombor|tersalah nombor|salah orang|maaf mengganggu",
        "nombor baru saya|ingat saya tak|ini nombor ~6 ke|salah nombor|maaf mengganggu",
        "salah sambung|salah nomor|salah nombor|silap nombor|tersalah nombor",
    ),
    "chat.flattery": (
        "takdir|jodoh|jadi kawan|berkawan|berkenalan",
        """
        boleh kenalan|boleh berkenalan|nak berkenalan|lihat profil|tengok profil|cinta sejati|hubungan serius
        |kenal lebih dekat
        """,
    ),
    "chat.introduces": (
        "nama saya|siapa nama|selamat berkenalan",
        "masih ingat saya|ingat saya|masih ingat aku|ingat lagi tak|kenal saya lagi|masih kenal",
        "kerja mana|kerja di mana|tinggal di mana|asal mana|dari mana asal|duduk mana",
        """
        saya ~20 tentara|dokter militer|askar|doktor tentera|insinyur|janda|duda ~~40 suriah|yaman|misi|pbb|mencari
        |mencari cinta|syria
        """,
        "mau saya ajari|saya bisa ajari|mau belajar|nak saya ajar|saya boleh ajar|mau diajari",
        "hrd|bagian rekrutmen|agensi pekerjaan|agensi pekerja|perekrut|sumber manusia",
    ),
    "chat.source": (
        "dapat nombor awak|dapat nomor anda|dapat nomor kamu|dapat kontak|nombor awak dari|nomor anda dari",
    ),
    "chat.approach": (
        """
        apa benar|apakah ini|ini ~16 pak|bu|mas|mbak|farah|encik|puan|coach ~~~40 salah sambung|salah nomor
        |salah nombor|maaf
        """,
        """
        paman saya|om saya|tante saya|pakcik saya|makcik saya|mentor saya|sepupu saya ~~60 trading|kripto|crypto
        |bitcoin|saham|forex|emas|pelaburan
        """,
    ),
}
