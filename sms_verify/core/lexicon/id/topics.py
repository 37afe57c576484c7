"""What messages are about, and what ordinary notices say, in Indonesian."""

from __future__ import annotations

TOPICS = {
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
    "topic.tax": (
        "pajak|djp|bea cukai ~~24 tunggakan|<link>|<amount>|pengembalian|refund|denda|ditagih",
        "pajak|djp|ditjen pajak|kurang bayar|tunggakan pajak ~~40 <link>|<amount>|lunasi|segera|diblokir|bayar",
    ),
    "topic.fine": ("tilang|e-tilang|etle|denda ~~24 <link>|<amount>|apk|bayar|konfirmasi|pelanggaran",),
    "topic.bank-account": (
        """
        tarif|biaya transfer|biaya admin|perubahan tarif
        ~~40 setuju|<link>|per bulan|150.000|6.500|konfirmasi|formulir
        """,
        "rekening|akun|kartu ~24 diblokir|terblokir|dibekukan|bermasalah|mencurigakan|ditangguhkan",
        "mencurigakan|tidak wajar|perangkat baru ~14 transaksi|login|aktivitas|akses",
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
    "topic.police": (
        """
        polisi|polda|polri|bareskrim|kejaksaan|jaksa|bnn|kpk|penyidik|reskrim ~~50 kasus|tersangka|pencucian uang
        |surat|panggil*|laporan|ditangkap|penangkapan|terlibat|narkoba|hubungi
        """,
        "tppu|pencucian uang|narkoba|terorisme|jaksa|kejaksaan ~~40 hubungi|hub|<number>|terlibat|anda",
        "rekening|nomor|nama anda ~24 pencucian uang|narkoba|terindikasi|kasus|penipuan",
        """
        kompol|iptu|akbp|ipda|aiptu|bareskrim|polda|polres|kejaksaan|inspektur ~~60 hubungi|kasus|<number>
        |terindikasi|rekening|panggilan
        """,
    ),
    "topic.court": (
        """
        pengadilan|gugatan|sidang|somasi|surat panggilan|surat tilang|e-tilang|etle|tilang elektronik ~~50 anda|cek
        |buka|denda|<link>|apk|hadir|bayar|blokir|hubungi|pelanggaran
        """,
    ),
    "topic.wrong-transfer": (
        "salah transfer|salah kirim|keliru transfer|salah tf ~~60 kembali*|balik*|transfer|tolong|mohon|rekening",
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
        "bos|direktur|pengarah|manajer|pengurus ~~~50 rapat|mesyuarat|meeting|voucher|kartu hadiah",
        "kartu hadiah|gift card|voucher google|kad hadiah|voucher game ~~60 kode|kod|kirim*|hantar|foto",
    ),
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
}
