"""What messages ask of their reader, in Indonesian."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~20 {secret}",
        """
        kirim*|kirimkan|sebutkan|berikan|infokan|balas|mohon kirim|beritahu|bacakan ~20 otp|kode otp|kode|pin
        |password|kode verifikasi|kode 6 digit|sandi
        """,
        "balas|reply|kirim|sms ~16 pin|no kartu|nomor kartu|otp|password",
    ),
    "ask.hand-over": (
        """
        serahkan|berikan|titipkan
        ~30 kartu|kartu atm|uang tunai|perhiasan|emas|buku tabungan
        ~30 kurir|petugas|polisi|staf|utusan
        """,
        "kurir|petugas|utusan|staf ~30 mengambil|jemput|menjemput ~24 kartu|kartu atm|uang tunai|emas|perhiasan",
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
        """
        pinjam|pinjamin|pinjamkan|butuh|perlu ~24 <amount>|juta|ribu|rb|rm ~~60 balikin|kembalikan|besok|ganti|esok
        |bayar balik|pulangkan
        """,
        "pinjam|pinjem ~16 <amount>|juta|ribu|dulu ~~40 balikin|ganti|besok|kembali*",
    ),
    "ask.keep-secret": ("jangan bilang|jangan beritahu|jangan cakap|jangan kasih tau",),
}
