"""What messages ask of their reader, in Turkish."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{secret} ~24 {give}",),
    "ask.hand-over": (
        """
        kartınızı|kartı|parayı|altınları|altınlarınızı|nakit|paranızı
        ~30 kuryeye|polise|memura|görevliye|görevlimize|personele
        ~20 teslim|verin|veriniz
        """,
        "kurye|görevli|memur|polis ~30 kartınızı|altınları|parayı|nakit ~20 alacak|teslim alacak|gelip",
    ),
    "ask.identity": (
        """
        bilgilerinizi|kimlik bilgilerinizi|adres|adresinizi|adres bilgilerinizi|kart bilgilerinizi|kimliğinizi
        |tc kimlik ~24 güncelleyin|doğrulayın|girin|giriniz|onaylayın|paylaşın|gönderin|güncelleyiniz|tamamlayın|eksik
        """,
    ),
    "ask.fee": (
        """
        gümrük ücreti|gümrük vergisi|kargo ücreti|teslimat ücreti|ücret|ücreti|harç|masraf|dosya masrafı|ödemesi
        ~~30 ödeyin|ödeyiniz|ödenmemiş|ödemeniz|ödeme|yatırın
        """,
        "<amount> ~~24 gümrük*|kargo ücreti",
    ),
    "ask.pay": (
        """
        ödeyin|ödeyiniz|ödeme yapın|ödemeniz|ödemek için|ödeme|borcunuzu|öde ~~24 <link>|hemen|buradan|<amount>|bugün
        |tıklayın|yapınız
        """,
        """
        ödenmemiş|gecikmiş|ödenmeyen|vadesi geçmiş|borç|borcunuz ~24 fatura*|borç*|ceza*|tutar|<amount>|geçiş
        |bulunmaktadır|icra
        """,
    ),
    "ask.click": (
        """
        tıklayın|tıklayınız|tıkla|giriş yapın|ziyaret edin|bağlantı|link|buradan|adresinden|adresine|detay|detaylar
        |inceleyin|için ~24 <link>|link*|bağlantı*|bağlantıya|buraya
        """,
        "<link> ~14 tıklayın|tıklayınız|adresinden|adresine|girin|ziyaret|linkinden",
    ),
    "ask.call": (
        """
        arayın|arayınız|ara|iletişime geçin|bizi arayın|irtibat|çağrı merkezi|numaralı ~20 <number>|hemen|geçin
        |numarayı|hattı
        """,
        "<number> ~16 arayın|arayınız|arayarak|irtibata",
    ),
    "ask.login": (
        """
        giriş yapın|doğrulayın|güncelleyin|aktif edin|onaylayın|aktifleştirin|yenileyin|kaldırmak için|doğrulama
        ~24 hesap*|hesabınızı|<link>|kart*|e-devlet|giriş|internet şube*
        """,
        """
        hesabınızı|kartınızı|aboneliğinizi|hesabını|üyeliğinizi ~24 doğrulayın|güncelleyin|aktif|yenileyin|açmak
        |onaylayın|doğrulamak
        """,
        "onaylamak|aktifleştirmek|kullanmak ~12 için|icin ~12 <link>",
    ),
    "ask.reply": (
        "cevap|yanıt|cevaplayın|yanıtlayın|yaz ~14 verin|evet|ver|bana|yazın|bekliyorum|hayır",
        "yaz|mesaj at|dönüş yap|kaydet|geri dön ~16 bana|numarayı|whatsapptan|hemen",
    ),
    "ask.add-contact": (
        """
        whatsapp|telegram|whatsapptan|whatsapp'tan|whatsaptan|telegramdan ~24 yaz*|<number>|<link>|iletişim|ulaş*
        |ekle*|mesaj|katıl*
        """,
        "yazın|ulaşın|ekleyin|katılın|mesaj ~24 whatsapp|telegram",
    ),
    "ask.transfer": (
        """
        havale|eft|para|parayı|iban|ibana|papara ~30 gönder*|yap*|at|yatır*|yolla*|atar mısın|<amount>|gönderir misin
        |lazım
        """,
        "<amount> ~14 gönderir misin|atar mısın|yollar mısın|gönder|borç",
        "lazım|lazim|gerek|ihtiyacım ~24 <amount>|para|iban",
        "iban ~60 yarın veririm|atar mısın|gönder|yolla|yarın|hemen at",
        "<amount> ~14 lazım|lazim|gönder|atsana|yolla|yollasana",
        "<amount> ~8 gönderir misin|gonderir misin|atar mısın|atar misin|yollar mısın",
    ),
    "ask.lend": (
        """
        acil|borç|lazım|lazim|gönderir misin|atar mısın ~24 <amount>|para|iban ~~50 yarın|akşama|veririm|öderim
        |gönderirim|haftaya
        """,
        "lazım|borç ver*|ödünç|ihtiyacım var|acil ~24 <amount>|lira|tl|bin ~~60 geri ver*|öderim|yarın|iade",
        "acil ~24 <amount>|lira|tl ~12 lazım|gönder* ~~60 yarın|geri|öderim",
    ),
    "ask.cancel": ("iptal|itiraz|bloke|durdurmak ~24 <number>|<link>|arayın|için",),
    "ask.keep-secret": ("söyleme|kimseye söyleme|anneme söyleme|babama söyleme|aramızda kalsın|kimseye bahsetme",),
}
