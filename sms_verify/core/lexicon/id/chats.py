"""How strangers open a chat, in Indonesian."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "lama tidak bertemu|lama tak jumpa|lama ga ketemu|masih ingat saya|ingat aku",
        "lama tak jumpa|lama tidak jumpa|lama gak ketemu|masih ingat saya|ingat aku|apa kabar lama",
        """
        lama tidak berjumpa|lama tidak jumpa|lama tak jumpa|sudah lama tidak|lama tak berjumpa|dah lama tak
        |lama ga ketemu
        """,
    ),
    "chat.small-talk": ("apa kabar|lagi apa|gimana kabar|bagaimana kabar",),
    "chat.wrong-number": (
        "salah nomor|salah kirim|salah sambung|salah orang|maaf mengganggu",
        "salah sambung|salah nomor|salah nombor|silap nombor|tersalah nombor",
    ),
    "chat.flattery": (
        "takdir|jodoh|berteman|jadi teman|kenalan|berkenalan",
        """
        boleh kenalan|boleh berkenalan|nak berkenalan|lihat profil|tengok profil|cinta sejati|hubungan serius
        |kenal lebih dekat
        """,
    ),
    "chat.introduces": (
        "nama saya|nama aku|siapa namamu|siapa nama|senang berkenalan",
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
