"""Indonesian phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": """jangan|tidak|dilarang|jgn|tdk""",
    "still": "silakan|silahkan|hanya|harap|mohon|cukup",
    "secret": """
        kode otp|otp|kata sandi|sandi|pin atm|pin anda|kode verifikasi|kode rahasia|kode keamanan|password|pin
    """,
    "give": "kirim|kirimkan|masukkan|masukan|berikan|beritahu|sebutkan|balas dengan|infokan|isi",
    "prize": "pemenang|hadiah|menang|undian|poin|uang tunai|mobil|rejeki",
}

TABLE = {
    "ask.secret": ("{give} ~20 {secret}",),
    "ask.identity": (
        """
        {give}|verifikasi|lengkapi|update|perbarui
        ~20 nomor kartu|data diri|ktp|nik|data pribadi|nomor rekening|no rekening
        """,
    ),
    "ask.transfer": (
        """
        transfer|trf|tf|kirim|setor|krm|ditransfer|kirimkan|transferkan
        ~24 uang|dana|ke rekening|ke rek|rek|pulsa|uangnya|duit|uang nya|ke no rek|uangya
        """,
        "rekening|rek|norek|no.rek ~12 bca|bri|bni|mandiri|a/n|an|atas nama|<number>",
        "isikan|belikan|beliin|isiin|kirim ~10 pulsa",
    ),
    "ask.click": (
        """
        klik|kunjungi|buka|cek|akses|lihat|info|silahkan|pin di|situs
        ~20 <link>|link|situs|website|disini|di sini|www.*
        """,
    ),
    "ask.call": (
        """
        hubungi|hub|telp|telepon|hubungin|tlp|call|cs|hp|sms|wa|hbg|kontak|bel
        ~10 <number>|:|segera|kami|no|nomor|ke
        """,
    ),
    "ask.reply": ("balas|ketik|sms ke|bls|kirim ke|sms saja",),
    "ask.add-contact": ("wa|whatsapp|telegram|bbm|pin bb ~6 <number>|kami",),
    "pressure.threat": (
        "rekening|akun|kartu|nomor|layanan|sim ~24 diblokir|ditutup|dinonaktifkan|hangus|terblokir|dibekukan",
    ),
    "pressure.deadline": ("segera|dalam 24 jam|hari ini|terakhir|buruan|sekarang juga|cepat|batas waktu",),
    "lure.reward": (
        """
        selamat|slmt|resmi|anda|no anda|terpilih|mendapatkan|mendapat|dpt|meraih|mendptkn|mendpatkn|mdpt|m-dpt
        |berhak|dapat|info
        ~~40 {prize}
        """,
        "{prize} ~~30 rp*|anda|unit|jt|juta|resmi|selamat|klik|info|honda|pin|kode|dari",
    ),
    "lure.loan": (
        """
        pinjaman|dana tunai|kredit|kta|pinjam|dana cepat|modal|pinjaman online|gadai
        ~~40 bunga|tanpa|cair|proses|cepat|jaminan|juta|jt|rp*|hub|limit|syarat|agunan|bpkb|mudah
        """,
    ),
    "lure.gamble": ("togel|judi|slot|taruhan|poker|angka jitu|mbah|bandar|toto|angka ghoib|ramalan angka|nomor togel",),
    "lure.invest": ("investasi|untung|profit ~24 besar|juta|hari|modal|gabung",),
    "lure.job": (
        "lowongan|kerja|part time|paruh waktu|penghasilan ~24 gaji|per hari|wa|hubungi|juta|sampingan|rumah|online",
    ),
    "topic.parcel": ("paket ~20 tertahan|bea cukai|alamat|gagal|dikirim|kurir",),
    "topic.family": (
        """
        mama|mamah|mamak|papa|ibu|bapak|ayah|bunda
        ~~40 pulsa|nomor baru|no baru|kantor polisi|nomer baru|pakai hp|no ini|nmr baru
        """,
        "ini mama|ini papa|mama minta pulsa|papa minta pulsa",
    ),
    "notice.otp": (
        "{secret}|kode ~20 <code>",
        "<code> ~16 {secret}|adalah kode",
    ),
    "notice.never-share": ("jangan|jgn|rahasiakan ~14 berikan|beritahu|bagikan|sebarkan|kode|siapa|siapapun|otp",),
    "notice.transaction": (
        "saldo|debet|debit|kredit|penarikan|pembayaran|transaksi|pembelian ~20 <amount>|rp*|<number>",
    ),
    "text.instruction": ("abaikan ~14 instruksi|perintah|sebelumnya",),
}

INDONESIAN = Language(SETS, TABLE)
