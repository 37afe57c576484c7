"""Words of strangers, false relatives and recruiters who open a chat, in Indonesian; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        ma|mama|pa|papa|bu|ibu|ayah|bapak|nek|nenek|kakek|om|tante|bunda|nak
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
        kirimin|kirim dulu|transfer dulu|tolong transfer|pinjam|pinjemin|pinjamin|kirimkan|transferin|tolong kirim
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
        lagi rapat|sedang rapat|lagi meeting|tidak bisa telepon
    """,
    "wrong": """
        salah nomor|salah sambung|salah kirim|salah orang|keliru nomor
    """,
    "nice": """
        tinggal di mana|boleh kenalan|kenalan|berteman|asal mana|baik banget|ngomong-ngomong|ramah sekali
    """,
    "love": """
        cinta sejati|hubungan serius|jodoh yang ikhlas|mencari jodoh|pasangan hidup|pendamping hidup
    """,
    "faraway": """
        tentara amerika|dokter militer|insinyur minyak|pengeboran minyak|kilang lepas pantai|janda|duda|di suriah
        |di yaman|pbb
    """,
    "teach": """
        diajarin|ajarin|mau saya ajari|saya ajari|nak saya ajar|saya ajar|mau diajari|boleh ajar|aku ajarin
    """,
    "relative": """
        om saya|paman saya|tante saya|tanteku|omku|pamanku|sepupuku|sepupu saya|mentor saya|guruku|abangku
    """,
    "trade": """
        kripto|crypto|bitcoin|forex|trading|trader|saham|investasi|pelaburan|emas
    """,
    "task": """
        like video|rating hotel|ulasan hotel|review hotel|like dan subscribe|follow akun|menilai hotel|cap amplop
    """,
    "home": """
        dari rumah|di rumah|online|paruh waktu|rumahan|sampingan
    """,
    "hiring": """
        agensi|lowongan|hrd|dibutuhkan|mencari orang|kerja|rekrut
    """,
    "perday": """
        per hari|sehari|tiap hari|setiap hari|harian|per jam|per minggu
    """,
    "hush": """
        jangan bilang|jangan kasih tau|jangan beritahu|jangan bagitau|jangan cakap|rahasiakan|rahsiakan
    """,
    "hold": """
        videomu|video kamu|video awak|rekam kamu|rakam awak|merekam|kamera hp|anakmu ada|anak awak ada|culik
        |video tidak senonoh
        |video pribadi|punya video|video pribadimu|foto pribadi
    """,
    "publish": """
        kusebar|sebarkan|sebar ke|semua kontak|ke teman|ke keluarga|viralkan|semua kenalan|jangan lapor
        |jangan bagitahu polis
        |akan kami sebar|kami sebar|sebarkan ke semua
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
