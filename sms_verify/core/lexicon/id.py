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
    "ask.secret": (
        "{give} ~20 {secret}",
        """
        kirim*|kirimkan|sebutkan|berikan|infokan|balas|mohon kirim|beritahu|bacakan ~20 otp|kode otp|kode|pin
        |password|kode verifikasi|kode 6 digit|sandi
        """,
    ),
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
        """
        tolong|tlg|mohon|minta|bisa|bisakah|segera|harap|pinjam ~20 transfer*|tf|transferin|kirimkan|pinjami uang
        |uang dulu|kirim uang
        """,
        """
        transfer|kirim|tf|kirimkan|transferkan ~8 ke rek|ke no rek|ke norek|ke rekening|kesini|ke sini|no rek*|500rb
        |dulu
        """,
        "uangnya|uang|dananya ~16 di transfer|ditransfer|transfer aja|di kirim ke|dikirim ke",
        """
        norek|rekeningnya|no.rek*|rekening baru|nmr rek*|no rekeningnya ~24 a/n|an|a.n|atas nama|bri|mandiri|bca|bni
        |<number>
        """,
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
        """
        hub|hubungi|hbg|hubngi|tlp|telp|telpon|cp|wa|sms|call|info|kontak|cs|hub kantor|hub pak|hub bpk|hub bapak
        |hub dr|hub ibu|hub suami*|segera hubungi ~24 <number>
        """,
    ),
    "ask.reply": (
        "balas|ketik|sms ke|bls|kirim ke|sms saja",
        "balas|ketik|reply ~14 ya|ok|yes|minat|info|1|setuju|kirim ke",
    ),
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
    "lure.gamble": (
        "togel|judi|slot|taruhan|poker|angka jitu|mbah|bandar|toto|angka ghoib|ramalan angka|nomor togel",
        """
        togel|toto|jitu|angka jitu|mbah|ki|tembus|slot|gacor|casino|judi|bandar|pesugihan|dana gaib|dukun ~~40 2d*
        |3d*|4d*|tembus|menang|bonus|deposit|<number>|<link>|jamin*|terbukti|sukses|daftar*|hub
        """,
        "pesugihan|dana gaib|uang gaib|penglaris|angka gaib|angka jitu|nomor jitu",
    ),
    "lure.invest": ("investasi|untung|profit ~24 besar|juta|hari|modal|gabung",),
    "lure.job": (
        "lowongan|kerja|part time|paruh waktu|penghasilan ~24 gaji|per hari|wa|hubungi|juta|sampingan|rumah|online",
        """
        kerja|lowongan|loker|paruh waktu|freelance|penghasilan|part time
        ~~30 per hari|<amount>|whatsapp|wa|telegram|rumah|harian|komisi|gaji|like
        """,
        """
        kerja|pekerjaan|lowongan|loker|freelance|kerja paruh waktu|paruh waktu|kerjaan|part time|kerja online
        ~~50 <amount>|per hari|/hari|perhari|wa|whatsapp|telegram|balas|hrd|gaji|dari rumah|like|subscribe|komisi
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
        """
        mah|mama|ma|pa|papa|pah|bapak|ibu|bu|pak|yank|sayang|ayah|bunda|kak|kakak|dek|bang|mamah|nak|say
        ~~60 no baru|nomor baru|nmr baru|no ini|nomor ini|nmr ini|hp teman|hp tmn|no baruku|nmrku|pake hp|pakai hp
        |hp ku rusak|hp rusak|kantor polisi|no as ini
        """,
        "isi*|isikan|isiin|belikan|beliin|kirim*|tolong isi|tlong isi*|tukokno|minta ~12 pulsa",
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
        """
        selamat|slmt|selamat!! ~~~60 hadiah|pemenang|m-dpt|mendapat*|mendpt|dpt|men-dpt|undian|terpilih|cek tunai
        |mobil|jt|juta|motor|tabungan|pemenang*
        """,
        "pemenang|hadiah ~~40 pin|undian|klik|hub|<link>|<number>|juta|jt",
    ),
    "lure.daily-pay": (
        "<amount> ~10 per hari|/hari|perhari|per jam|per minggu|sehari",
        "penghasilan|gaji|komisi|hasilkan ~14 <amount>",
        "<amount>|ribu|rb|500rb|300rb ~10 /hari|per hari|perhari|sehari|setiap hari|per minggu",
        "gaji|penghasilan|komisi|dapat ~20 per hari|perhari|/hari|sehari",
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
    "chat.lost-touch": (
        "lama tidak bertemu|lama tak jumpa|lama ga ketemu|masih ingat saya|ingat aku",
        "lama tak jumpa|lama tidak jumpa|lama gak ketemu|masih ingat saya|ingat aku|apa kabar lama",
    ),
    "chat.small-talk": ("apa kabar|lagi apa|gimana kabar|bagaimana kabar",),
    "chat.wrong-number": ("salah nomor|salah kirim|salah sambung|salah orang|maaf mengganggu",),
    "chat.flattery": ("takdir|jodoh|berteman|jadi teman|kenalan|berkenalan",),
    "chat.introduces": ("nama saya|nama aku|siapa namamu|siapa nama|senang berkenalan",),
    "topic.police": (
        """
        polisi|polda|polri|bareskrim|kejaksaan|jaksa|bnn|kpk|penyidik|reskrim ~~50 kasus|tersangka|pencucian uang
        |surat|panggil*|laporan|ditangkap|penangkapan|terlibat|narkoba|hubungi
        """,
        "tppu|pencucian uang|narkoba|terorisme|jaksa|kejaksaan ~~40 hubungi|hub|<number>|terlibat|anda",
    ),
    "topic.court": (
        """
        pengadilan|gugatan|sidang|somasi|surat panggilan|surat tilang|e-tilang|etle|tilang elektronik ~~50 anda|cek
        |buka|denda|<link>|apk|hadir|bayar|blokir|hubungi|pelanggaran
        """,
    ),
    "lure.loan-advert": (
        """
        pinjaman|dana tunai|dana cepat|kredit|pinjol|kta|pinjam uang|danatunai ~~60 tanpa bi checking|tanpa agunan
        |tanpa angunan|tanpa jaminan|tanpa survey|tanpa survei|cair|bunga ringan|langsung cair|proses cepat
        |bunga rendah|syarat ktp|bpkb|tanpa ribet|syarat mudah|bunga *|jaminan bpkb
        """,
        """
        penutupan kartu kredit|pelunasan kartu kredit|pemutihan|gestun|gesek tunai|penutupan cc|penutupan kta
        |keringanan hutang|solusi kartu kredit|solusi hutang
        """,
    ),
    "topic.wrong-transfer": (
        "salah transfer|salah kirim|keliru transfer|salah tf ~~60 kembali*|balik*|transfer|tolong|mohon|rekening",
    ),
    "ask.lend": (
        """
        isi*|isikan|isiin|belikan|belikn|beliin|beli|kirim*|kirimi|kirimin|tolong isi*|tukokno|minta|isi dl|isi dulu
        |isi'in|isi'n|isikn ~14 pulsa ~~40 no ini|nomor ini|nmr ini|no baru*|nmrku|<number>|di no|di nmr|ke no
        |ke nomor|no as|nomer
        """,
        """
        bisa|boleh|tolong|pinjam|pinjem|minjam ~14 1jt|500rb|<amount>|uang|duit|dulu ~~50 diganti|ganti|besok|nanti
        |balikin|kembalikan
        """,
    ),
    "topic.personal-account": (
        "no ini|nomor ini|nmr ini|nmrku|di no|di nmr|ke no|no baru*|no as ini|nomer ini ~14 <number>|ya|yacc|nanti",
        "rek|rekening|norek|no.rek|no rek ~24 <number>",
    ),
    "topic.boss": (
        """
        sebelum di transfer|sebelum transfer|sebelum di bayar|sebelum dibayar|kalau mau transfer|mau ditransfer
        |kalau mau di bayar|mau dibayar|kalo mau di bayar|pembayaran|penyetoran angsuran*|angsuran* ~~60 atasan|bos
        |pimpinan ~~40 <number>
        """,
    ),
    "lure.refund": (
        "pengembalian|refund|kelebihan bayar|klaim|kompensasi|cashback ~~40 <amount>|<link>|dana|pajak|klaim|klik",
    ),
    "lure.subsidy": (
        """
        bantuan|bansos|blt|bpnt|pkh|subsidi|bsu|kartu prakerja|prakerja ~~40 <link>|cek|daftar|klaim|cair|<amount>
        |terima|penerima
        """,
    ),
    "lure.points": ("poin|point ~~40 hangus|kadaluarsa|tukar*|hadiah|kedaluwarsa|<link>",),
    "topic.utility": (
        "pln|listrik|pdam|air|token listrik ~~40 putus|diputus|menunggak|tunggakan|tagihan|denda|<link>|bayar",
    ),
    "topic.kyc": (
        """
        nonaktif*|tidak aktif|diblokir|dinonaktifkan|terblokir|registrasi ulang|verifikasi ulang|error|monitor ulang
        ~24 kartu|bpjs|nomor|akun|rekening|atm|stnk|data
        """,
        """
        kartu|rekening|rekning|akun|atm|tabungan|tbungn|bpjs ~24 nonaktif*|dinonaktif*|diblokir|terblokir|error|eror
        |monitor ulang|hangus
        """,
    ),
    "pressure.loss": (
        """
        tarif|biaya|tarip|biaya transfer|biaya admin ~~40 berubah|perubahan|menjadi|naik ~~40 150|<amount>|bulan
        |setuju|konfirmasi|<link>
        """,
    ),
}

INDONESIAN = Language(SETS, TABLE)
