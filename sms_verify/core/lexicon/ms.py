"""Malay phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "jangan|tidak akan|usah",
    "still": "sila|hanya|tetapi|mohon",
    "scam": "adalah penipuan|adalah palsu|adalah scam",
    "mask": """
        jangan lepaskan|jangan lupa|jika bukan anda|bukan anda|kata laluan wifi|poskod|kod diskaun
        |nombor penjejakan
    """,
    "secret": "kata laluan|nombor tac|kod tac|tac|kod otp|otp|kod pengesahan|nombor pin|pin|kod keselamatan",
    "give": "berikan|hantar|hantarkan|masukkan|maklumkan|kongsi|balas dengan|beritahu",
    "account": "akaun|akaun anda|kad|kad anda|perbankan|talian|nombor|aplikasi|maybank2u|cimb clicks|perkhidmatan",
    "blocked": "disekat|digantung|dibekukan|ditamatkan|tamat|dibatalkan|dihadkan|ditutup|dinyahaktif*|dikunci",
}

TABLE = {
    "ask.secret": ("{give} ~20 {secret}",),
    "ask.identity": (
        "kemaskini|sahkan|isi|lengkapkan|berikan ~20 maklumat|butiran|alamat|nombor ic|kad pengenalan|identiti",
    ),
    "ask.fee": (
        """
        caj penghantaran|cukai import|duti kastam|yuran|bayaran pemprosesan|caj|duti ~~24 bayar
        |tertunggak|jelaskan
        """,
        "bayar|jelaskan|bayaran ~~24 caj|yuran|cukai|duti",
    ),
    "ask.pay": (
        "bayar|jelaskan|bayaran|selesaikan ~~20 <link>|segera|sekarang|hari ini|di|<amount>|saman|hutang",
        "tertunggak|belum dibayar|tunggakan ~~20 <amount>|saman|bil|bayaran|tol|<link>",
    ),
    "ask.click": (
        "klik|tekan|layari|lawati|semak|buka|sila|akses|log masuk|daftar|di ~~16 <link>|pautan|link|di sini|laman",
    ),
    "ask.call": (
        "hubungi|telefon|call|sila hubungi ~14 <number>|kami|segera|di talian|pegawai",
        "hubungi|call|telefon|wasap|whatsapp|sms|hubungi inspektor*|hubungi tuan|hubungi pegawai ~30 <number>",
    ),
    "ask.login": ("log masuk|sahkan|aktifkan|kemaskini|pulihkan|pengesahan|daftar ~~20 akaun|<link>|kad|maklumat|di",),
    "ask.add-contact": (
        "whatsapp|wasap|telegram|ws ~10 <number>|<link>|hubungi|kami|saya|di",
        "hubungi|mesej|tambah|add ~14 whatsapp|wasap|telegram",
    ),
    "ask.transfer": (
        """
        pindahkan|transfer|masukkan|bank in|pinjam|tolong ~24 duit|wang|akaun ini|ke akaun|pada saya
        |kepada saya
        """,
        "tolong|boleh|pinjam|minta|nak pinjam|bagi pinjam ~24 transfer|bank in|duit|wang|pindahkan|tng|masukkan duit",
    ),
    "ask.reply": ("balas|jawab|mesej balik|reply ~10 ya|ini|saya|y|1|sms",),
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~12 {account}",
        "tindakan undang-undang|waran|tangkap|mahkamah|disita|saman ~24 anda|akan|dikeluarkan|elak*|terhadap",
        """
        waran tangkap|tindakan undang-undang|disenarai hitam|senarai hitam|ditangkap|akan dibekukan|akan digantung
        |dipotong|akan disekat|digantung|dibekukan|akan ditamatkan
        """,
    ),
    "pressure.deadline": (
        """
        dalam 24 jam|dalam masa 24|segera|serta-merta|serta merta|hari ini|notis terakhir|peringatan terakhir
        |amaran terakhir|peluang terakhir
        """,
    ),
    "lure.prize": (
        """
        tahniah|anda telah menang|anda menang|anda terpilih|pemenang ~~~30 hadiah|menang|terpilih|<link>|pemenang
        |tuntut
        """,
        "hadiah anda ~24 tuntut|menanti|<link>",
        "memenangi|menang|pemenang|bertuah|tuntut|tuntutan ~~40 rm|<amount>|hubungi|<number>|<link>|hadiah|telefon",
    ),
    "lure.reward": ("hadiah|baucar|ganjaran|mata ganjaran|percuma ~~24 <link>|<amount>|tuntut|tebus|menang|luput",),
    "lure.refund": ("bayaran balik|refund|pulangan ~~24 <link>|<amount>|tuntut|lhdn|cukai|layak",),
    "lure.subsidy": (
        "bantuan|str|bkm|bsh|subsidi|brim|sumbangan ~~24 <link>|layak|mohon|daftar|<amount>|tuntut|semak",
    ),
    "lure.job": (
        """
        kerja|kerja kosong|jawatan|kerja sambilan|part time|kerja dari rumah|pendapatan ~~30 sehari|<amount>|whatsapp
        |wasap|rumah|komisen|gaji|harian
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 sehari|sejam|seminggu|harian",
        "sehari|gaji|pendapatan|jana ~14 <amount>",
    ),
    "lure.loan": ("pinjaman|pinjaman peribadi|loan ~~24 <amount>|lulus|segera|ccris|blacklist|ctos|<number>|whatsapp",),
    "topic.parcel": (
        """
        bungkusan|parcel|bungkusan anda|penghantaran|pos laju|poslaju|j&t|barang|kurier ~~30 ditahan|kastam|gagal
        |alamat|caj|tertahan|duti|dipulangkan|<link>|tidak lengkap|menunggu
        """,
    ),
    "topic.tax": ("lhdn|hasil|cukai|kastam ~~24 bayaran balik|tertunggak|<link>|<amount>|tunggakan|refund",),
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
    ),
    "topic.court": (
        """
        mahkamah|saman|waran|tindakan undang-undang|notis ~~50 <link>|<number>|belum dibayar|hubungi|bayar|hadir
        |terhadap
        """,
    ),
    "lure.loan-advert": (
        """
        pinjaman|loan|pinjaman peribadi|kredit|pinjaman wang ~~60 tanpa dokumen|tanpa penjamin|lulus|serta-merta
        |segera|blacklist|ccris|ctos|kelulusan|tanpa cagaran|cepat
        """,
    ),
    "topic.wrong-transfer": (
        """
        tersilap|tersalah|silap transfer|salah transfer|salah akaun ~~60 pulang*|hantar balik|kembali*
        |transfer balik|pindah*
        """,
    ),
    "lure.invest": (
        """
        pelaburan|labur|melabur|saham|kripto|bitcoin|forex|emas ~~50 untung|keuntungan|pulangan|dijamin|sehari|%|rm
        |kumpulan|telegram
        """,
    ),
    "topic.utility": ("tnb|elektrik|air|syabas|bil ~~40 potong*|tertunggak|tunggakan|belum dibayar|<link>|bayar",),
    "topic.kyc": (
        "akaun|kad|mykad|ic|nombor telefon|sim ~~30 dibekukan|digantung|sahkan|pengesahan|kemaskini|tamat|disekat",
    ),
    "lure.points": ("mata ganjaran|points|poin|mata ~~40 tamat|tebus|luput|hadiah|<link>",),
    "ask.cancel": ("batal|batalkan|bukan anda ~24 hubungi|<number>|<link>|klik",),
    "ask.lend": (
        """
        boleh|tolong|nak pinjam|pinjam ~16 bank in|transfer|duit|rm|<amount> ~~60 bayar balik|ganti|nanti|esok
        |pulangkan
        """,
        """
        boleh bank in|tolong bank in|boleh transfer|pinjam duit|pinjam dulu ~~~60 bayar balik|ganti balik
        |nanti bayar|esok bayar|pulangkan
        """,
    ),
}

MALAY = Language(SETS, TABLE)
