"""What messages are about, and what ordinary notices say, in Malay."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        bungkusan|parcel|bungkusan anda|penghantaran|pos laju|poslaju|j&t|barang|kurier ~~30 ditahan|kastam|gagal
        |alamat|caj|tertahan|duti|dipulangkan|<link>|tidak lengkap|menunggu
        """,
    ),
    "topic.tax": (
        "lhdn|hasil|cukai|kastam ~~24 bayaran balik|tertunggak|<link>|<amount>|tunggakan|refund",
        "lhdn|cukai|tunggakan cukai|hasil ~~40 <link>|<amount>|bayar|elak|mahkamah|tindakan|bayaran balik",
    ),
    "topic.fine": ("saman|jpj|pdrm|kompaun|tol ~~24 <link>|<amount>|tertunggak|diskaun|semak|bayar",),
    "topic.bank-account": (
        "{account} ~20 {blocked}",
        """
        mencurigakan|luar biasa|tidak dibenarkan|peranti baharu|peranti baru ~14 transaksi|aktiviti|log masuk|akses
        |dikesan
        """,
        "transaksi|aktiviti|log masuk|akses ~14 mencurigakan|luar biasa|tidak sah|peranti",
    ),
    "topic.family": (
        "mak|ayah|ibu|abah|mama|papa|nenek ~~30 nombor baru|nombor baharu|telefon rosak|telefon hilang|tukar nombor",
        "nombor baru saya|nombor baru ~~30 mak|ayah|ibu|simpan|telefon|whatsapp",
        """
        mak|ayah|abah|mama|papa|ibu|kakak|abang|adik ~~60 nombor baru|no baru|telefon rosak|hilang telefon
        |tukar nombor|telefon jatuh|guna telefon kawan
        """,
        """
        abang|adik|kakak|mak|ayah|ibu ~~40 phone jatuh|telefon jatuh|phone rosak|phone hilang|phone masuk air
        |nombor lain|ni nombor
        """,
    ),
    "notice.otp": (
        "{secret} ~~16 <code>",
        "<code> ~~12 {secret}|ialah kod|adalah kod",
    ),
    "notice.never-share": (
        "jangan|tidak ~14 kongsi*|dedah*|berikan|beritahu",
        "tidak akan meminta|tidak pernah meminta",
    ),
    "notice.warning": (
        "{scam}",
        "awas|amaran|berhati-hati|waspada ~~24 penipu*|scam|palsu|scammer",
    ),
    "notice.if-not-you": ("jika bukan anda|bukan anda|jika anda tidak|sekiranya bukan|jika tidak dilakukan",),
    "notice.settled": ("bayaran balik|ansuran|bayaran ~16 telah diterima|telah dikreditkan|berjaya|perlu dibayar",),
    "notice.arrival": ("sedia diambil|boleh diambil|di kedai|sedia untuk diambil|di cawangan",),
    "topic.police": (
        """
        pdrm|polis|bukit aman|inspektor|sarjan|sprm|pegawai penyiasat|jabatan siasatan|kastam|interpol ~~60 kes
        |waran|tangkap*|pengubahan wang|dadah|siasatan|terlibat|laporan|akaun|hubungi|jenayah
        """,
        """
        kes jenayah|jenayah|kes polis|waran|siasatan ~~50 kad pengenalan|hubungi|sarjan|inspektor|tuan|ic anda
        |terlibat
        """,
        "sarjan|inspektor|koperal|asp|dsp|tuan pegawai ~14 <number>",
        "pdrm|inspektor|sarjan|polis|sprm|bank negara ~~60 waran|kes|tangkap|dadah|haram|wang|hubungi|siasatan",
    ),
    "topic.court": (
        """
        mahkamah|saman|waran|tindakan undang-undang|notis ~~50 <link>|<number>|belum dibayar|hubungi|bayar|hadir
        |terhadap
        """,
    ),
    "topic.wrong-transfer": (
        """
        tersilap|tersalah|silap transfer|salah transfer|salah akaun ~~60 pulang*|hantar balik|kembali*
        |transfer balik|pindah*
        """,
    ),
    "topic.utility": ("tnb|elektrik|air|syabas|bil ~~40 potong*|tertunggak|tunggakan|belum dibayar|<link>|bayar",),
    "topic.kyc": (
        "akaun|kad|mykad|ic|nombor telefon|sim ~~30 dibekukan|digantung|sahkan|pengesahan|kemaskini|tamat|disekat",
    ),
    "topic.boss": (
        "bos|direktur|pengarah|manajer|pengurus ~~~50 rapat|mesyuarat|meeting|voucher|kartu hadiah",
        "kartu hadiah|gift card|voucher google|kad hadiah|voucher game ~~60 kode|kod|kirim*|hantar|foto",
    ),
}
