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
        """
        pinjaman|dana tunai|dana|kta|kredit|pinjol|butuh dana
        ~~30 <amount>|cepat|bunga|tanpa jaminan|proses|juta|jt|cair|<number>
        """,
    ),
    "lure.gamble": ("togel|judi|slot|taruhan|poker|angka jitu|mbah|bandar|toto|angka ghoib|ramalan angka|nomor togel",),
    "lure.invest": ("investasi|untung|profit ~24 besar|juta|hari|modal|gabung",),
    "lure.job": (
        "lowongan|kerja|part time|paruh waktu|penghasilan ~24 gaji|per hari|wa|hubungi|juta|sampingan|rumah|online",
        """
        kerja|lowongan|loker|paruh waktu|freelance|penghasilan|part time
        ~~30 per hari|<amount>|whatsapp|wa|telegram|rumah|harian|komisi|gaji|like
        """,
    ),
    "topic.parcel": (
        "paket ~20 tertahan|bea cukai|alamat|gagal|dikirim|kurir",
        """
        paket|kiriman|barang|ekspedisi|jne|j&t|kurir|pesanan
        ~~30 tertahan|bea cukai|alamat|gagal|biaya|ditahan|<link>|retur|resi|gudang
        """,
    ),
    "topic.family": (
        """
        mama|mamah|mamak|papa|ibu|bapak|ayah|bunda
        ~~40 pulsa|nomor baru|no baru|kantor polisi|nomer baru|pakai hp|no ini|nmr baru
        """,
        "ini mama|ini papa|mama minta pulsa|papa minta pulsa",
        """
        mama|papa|ibu|bapak|ayah|bunda|mah|pah
        ~~40 nomor baru|no baru|hp rusak|hp hilang|nomer baru|ganti nomor|kantor polisi
        """,
        "mama minta pulsa|ini nomor baru|nomor baru mama|nomor baru papa|no baru mama",
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
    "ask.fee": (
        """
        biaya|bea cukai|ongkir|ongkos kirim|pajak|biaya admin|biaya administrasi|bea masuk
        ~~24 bayar|tertunda|dibayar
        """,
        "bayar|transfer|lunasi ~~24 biaya|bea|ongkir|pajak|denda",
    ),
    "ask.pay": (
        "bayar|lunasi|pembayaran|segera bayar ~~20 <link>|sekarang|hari ini|segera|tagihan|denda|<amount>|di",
        "tunggakan|belum dibayar|tertunggak|menunggak ~~20 <amount>|tagihan|<link>|bayar|denda",
    ),
    "ask.login": (
        """
        login|verifikasi|aktifkan|perbarui|konfirmasi|isi formulir|isi form|batalkan
        ~~20 akun|rekening|<link>|data|kartu|disini|di
        """,
    ),
    "ask.install": ("unduh|instal|install|download|buka ~14 aplikasi|apk|file|lampiran",),
    "topic.tax": ("pajak|djp|bea cukai ~~24 tunggakan|<link>|<amount>|pengembalian|refund|denda|ditagih",),
    "topic.fine": ("tilang|e-tilang|etle|denda ~~24 <link>|<amount>|apk|bayar|konfirmasi|pelanggaran",),
    "topic.bank-account": (
        """
        tarif|biaya transfer|biaya admin|perubahan tarif
        ~~40 setuju|<link>|per bulan|150.000|6.500|konfirmasi|formulir
        """,
        "rekening|akun|kartu ~24 diblokir|terblokir|dibekukan|bermasalah|mencurigakan|ditangguhkan",
        "mencurigakan|tidak wajar|perangkat baru ~14 transaksi|login|aktivitas|akses",
    ),
    "lure.prize": (
        """
        selamat|anda pemenang|sebagai pemenang|anda mendapatkan|anda dapat|anda memenangkan|terpilih sebagai
        ~~~40 pemenang|hadiah|undian|<link>|pin|cek tunai|juta|jt
        """,
        "pemenang|pmenang|m-dapat|m-dptkan|mendptkan ~30 hadiah|undian|gebyar|cek|mobil",
    ),
    "lure.daily-pay": (
        "<amount> ~10 per hari|/hari|perhari|per jam|per minggu|sehari",
        "penghasilan|gaji|komisi|hasilkan ~14 <amount>",
    ),
    "notice.warning": ("waspada|hati-hati|awas ~~24 penipu*|palsu|modus|phishing",),
    "notice.if-not-you": ("jika bukan anda|bukan anda|apabila anda tidak|jika anda tidak melakukan|bila bukan anda",),
    "notice.settled": (
        """
        refund|pengembalian dana|cicilan|angsuran|pembayaran
        ~16 berhasil|telah diterima|jatuh tempo|telah dikembalikan
        """,
    ),
    "notice.arrival": ("siap diambil|dapat diambil di|sudah sampai di toko|ambil di toko|di toko kami",),
    "chat.lost-touch": ("lama tidak bertemu|lama tak jumpa|lama ga ketemu|masih ingat saya|ingat aku",),
    "chat.small-talk": ("apa kabar|lagi apa|gimana kabar|bagaimana kabar",),
    "chat.wrong-number": ("salah nomor|salah kirim|salah sambung|salah orang|maaf mengganggu",),
    "chat.flattery": ("takdir|jodoh|berteman|jadi teman|kenalan|berkenalan",),
    "chat.introduces": ("nama saya|nama aku|siapa namamu|siapa nama|senang berkenalan",),
}

INDONESIAN = Language(SETS, TABLE)
