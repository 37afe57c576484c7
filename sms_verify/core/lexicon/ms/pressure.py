"""Why the reader should hurry, fear or hope, in Malay."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~12 {account}",
        "tindakan undang-undang|waran|tangkap|mahkamah|disita|saman ~24 anda|akan|dikeluarkan|elak*|terhadap",
        """
        waran tangkap|tindakan undang-undang|disenarai hitam|senarai hitam|ditangkap|akan dibekukan|akan digantung
        |dipotong|akan disekat|digantung|dibekukan|akan ditamatkan
        """,
        "tindakan mahkamah|tindakan undang-undang|waran tangkap|senarai hitam|akaun dibekukan|ditangkap",
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
        """
        kerja paruh waktu|kerja online|kerja sampingan|part time|kerja dari rumah|kerja separuh masa ~~40 berminat
        |komisen|komisi|gaji|per hari|harian|sehari|tertarik|menawarkan
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 sehari|sejam|seminggu|harian",
        "sehari|gaji|pendapatan|jana ~14 <amount>",
        "komisen|komisi|gaji|penghasilan ~12 harian|sehari|per hari|setiap hari",
    ),
    "lure.loan": (
        """
        pinjaman|pinjaman peribadi|loan ~~24 <amount>|lulus|segera|ccris|blacklist|ctos|<number>|whatsapp
        """,
    ),
    "lure.loan-advert": (
        """
        pinjaman|loan|pinjaman peribadi|kredit|pinjaman wang ~~60 tanpa dokumen|tanpa penjamin|lulus|serta-merta
        |segera|blacklist|ccris|ctos|kelulusan|tanpa cagaran|cepat
        """,
    ),
    "lure.invest": (
        """
        pelaburan|labur|melabur|saham|kripto|bitcoin|forex|emas ~~50 untung|keuntungan|pulangan|dijamin|sehari|%|rm
        |kumpulan|telegram
        """,
    ),
    "lure.points": ("mata ganjaran|points|poin|mata ~~40 tamat|tebus|luput|hadiah|<link>",),
}
