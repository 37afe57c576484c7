"""Words of strangers, false relatives and recruiters who open a chat, in Malay; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mak|ma|mama|ayah|abah|papa|nenek|atuk|pakcik|makcik|kakak|abang|tok
    """,
    "phone": """
        hp|handphone|ponsel|telepon|telefon|phone|layar
    """,
    "trouble": """
        rusak|hilang|kecebur|jatuh|dicuri|pecah|rosak|masuk air|servis|diservis
    """,
    "others_phone": """
        nomor baru|nomor sementara|hp teman|pinjam punya teman|pinjam hp|nombor baru|phone kawan|telefon kawan
        |nombor sementara
    """,
    "pay_me": """
        tolong bank in|bank in|transfer rm|pinjam rm|tolong transfer|hantar duit|pinjam duit|pinjam|transfer
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|kad google play|kad apple|kartu hadiah|kartu google play
        |voucher google play|kad hadiah|kad steam|voucher steam
    """,
    "gift_codes": """
        kode|kodenya|gambar kod|kod|foto kode|foto kodenya|kod di belakang
    """,
    "meeting": """
        sedang mesyuarat|dalam mesyuarat|tak boleh cakap|tengah meeting
    """,
    "wrong": """
        salah nombor|silap nombor|tersalah nombor|tersalah orang|salah orang
    """,
    "nice": """
        tinggal mana|boleh kenal|berkenalan|berkawan|asal mana|kerja mana|baik hati|comel
    """,
    "love": """
        cinta sejati|hubungan serius|jodoh yang ikhlas|mencari jodoh|pasangan hidup|pendamping hidup
    """,
    "faraway": """
        askar amerika|doktor tentera|pelantar minyak|jurutera minyak|balu|duda|janda|di syria|di yaman|bangsa bersatu
    """,
    "teach": """
        diajarin|ajarin|mau saya ajari|saya ajari|nak saya ajar|saya ajar|mau diajari|boleh ajar|aku ajarin
    """,
    "relative": """
        pakcik saya|makcik saya|sepupu saya|mentor saya|abang saya|kawan saya|cikgu saya
    """,
    "trade": """
        kripto|crypto|bitcoin|forex|trading|trader|saham|investasi|pelaburan|emas
    """,
    "task": """
        like video|ulasan hotel|review hotel|tulis review|rating hotel|follow akaun
    """,
    "home": """
        dari rumah|di rumah|online|separuh masa|part time|sambilan
    """,
    "hiring": """
        agensi|kekosongan|hr|mencari pekerja|jawatan|kerja|ambil pekerja
    """,
    "perday": """
        sehari|setiap hari|harian|per hari|sejam|seminggu
    """,
    "hush": """
        jangan bilang|jangan kasih tau|jangan beritahu|jangan bagitau|jangan cakap|rahasiakan|rahsiakan
    """,
    "hold": """
        videomu|video kamu|video awak|rekam kamu|rakam awak|merekam|kamera hp|anakmu ada|anak awak ada|culik
        |video tidak senonoh
    """,
    "publish": """
        kusebar|sebarkan|sebar ke|semua kontak|ke teman|ke keluarga|viralkan|semua kenalan|jangan lapor
        |jangan bagitahu polis
    """,
    "own_account": """
        rekening|rekening bank|akaun bank|akaun|kad atm|kartu atm
    """,
    "rent_out": """
        sewa|disewa|menyewa|beli rekening|jual rekening|beli akaun|sewakan
    """,
    "code_word": """
        kode|kod|otp|6 digit|tac
    """,
    "forward_me": """
        kirim ke saya|kirimkan|sebutkan|beritahu|hantar pada|bagi saya|tersalah hantar|salah kirim ke|bacakan
    """,
    "officer": """
        kompol|iptu|akp|akbp|inspektor|sarjan|kapten|detektif|pegawai penyiasat|asp
    """,
    "won": """
        menang|pemenang|dimenangkan
    """,
    "taxes": """
        pajak|cukai|biaya|ongkir|admin|caj|yuran
    """,
    "denied": """
        tidak memesan|bukan anda|tidak melakukan|tak buat|tidak membuat pesanan
    """,
}
