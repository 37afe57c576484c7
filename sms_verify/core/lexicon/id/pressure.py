"""Why the reader should hurry, fear or hope, in Indonesian."""

from __future__ import annotations

PRESSURE = {
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
        """
        kerja paruh waktu|kerja online|kerja sampingan|part time|kerja dari rumah|kerja separuh masa ~~40 berminat
        |komisen|komisi|gaji|per hari|harian|sehari|tertarik|menawarkan
        """,
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
        "komisen|komisi|gaji|penghasilan ~12 harian|sehari|per hari|setiap hari",
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
        """
        modal usaha|modal kerja|tambahan modal ~~60 bunga rendah|bunga ringan|tanpa jaminan|tanpa agunan|chat via wa
        |minat wa|hubungi wa
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
    "pressure.loss": (
        """
        tarif|biaya|tarip|biaya transfer|biaya admin ~~40 berubah|perubahan|menjadi|naik ~~40 150|<amount>|bulan
        |setuju|konfirmasi|<link>
        """,
    ),
    "lure.mule": (
        "sewa|beli|cari|butuh ~3 rekening bank|buku rekening|rekening kosong ~~40 per bulan|juta|<amount>|perbulan|rb",
    ),
}
