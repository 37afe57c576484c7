"""What messages ask of their reader, in Malay."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{give} ~20 {secret}",),
    "ask.hand-over": (
        "serahkan|berikan|serah ~30 kad|kad atm|wang tunai|emas|barang kemas ~30 kurier|pegawai|polis|wakil|runner",
        "kurier|pegawai|wakil|runner ~30 ambil|mengambil|kutip ~24 kad|kad atm|wang tunai|emas",
    ),
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
    "ask.login": (
        """
        log masuk|sahkan|aktifkan|kemaskini|pulihkan|pengesahan|daftar ~~20 akaun|<link>|kad|maklumat|di
        """,
    ),
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
        "bayar|bank in|masukkan|pindahkan|transfer ~10 ke akaun|ke account|dalam akaun",
        "bank in ~10 <amount>|rm*|dulu",
    ),
    "ask.reply": ("balas|jawab|mesej balik|reply ~10 ya|ini|saya|y|1|sms",),
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
        """
        pinjam|pinjamin|pinjamkan|butuh|perlu ~24 <amount>|juta|ribu|rb|rm ~~60 balikin|kembalikan|besok|ganti|esok
        |bayar balik|pulangkan
        """,
    ),
    "ask.keep-secret": ("jangan bilang|jangan beritahu|jangan cakap|jangan kasih tau",),
}
