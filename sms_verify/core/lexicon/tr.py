"""Turkish phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "asla|kimseyle|kimseye|hiçbir zaman|hiç kimse",
    "still": "lütfen|sadece|ama|yalnızca",
    "scam": "dolandırıcılıktır|sahtedir|dolandırıcıdır",
    "mask": """
        kaçırmayın|unutmayın|siz değilseniz|değilseniz|siz yapmadıysanız|wifi şifresi|kapı kodu|posta kodu
        |indirim kodu|kampanya kodu|takip kodu
    """,
    "secret": """
        şifre|şifrenizi|şifreniz|parola|parolanızı|doğrulama kodu|doğrulama kodunu|sms kodu|onay kodu
        |onay kodunu|güvenlik kodu|kodu|kod|pin|cvv|tek kullanımlık
    """,
    "give": """
        gönderin|gönder|paylaşın|girin|giriniz|bildirin|söyleyin|iletin|yazın|onaylayın|gönderiniz|yazınız
        |söyle|ilet
    """,
    "account": """
        hesabınız|hesap|hesabı|kartınız|kart|kredi kartınız|erişiminiz|hattınız|aboneliğiniz|bankacılık
        |internet şubeniz|e-devlet|üyeliğiniz|aracınız|hgs
    """,
    "blocked": """
        bloke|askıya*|kapatıl*|kısıtlan*|iptal edil*|donduruldu|sona er*|dolmuş*|engellen*|durdurul*|kilitlen*
        |kapanacak*|haciz
    """,
}

TABLE = {
    "ask.secret": ("{secret} ~24 {give}",),
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
    "pressure.threat": (
        "{account} ~34 {blocked}",
        """
        icra|haciz|icra takibi|yasal işlem|dava|tutuklama|savcılık ~30 başlat*|kaçın*|hakkınızda|uygulan*|edilecek*
        |önlemek|açıl*|adınıza
        """,
        "hakkınızda ~30 icra|dava|yakalama|soruşturma|işlem|yasal",
        "yakalama kararı|gözaltı|tutuklama|telefonu kapatmadan|kapatılacak*|kesilecek*|haciz uygulan*|cezalı|men edil*",
    ),
    "pressure.deadline": (
        """
        24 saat içinde|48 saat içinde|hemen|acil|son gün|son uyarı|bugün|derhal|son şans|en kısa sürede|son ihtar
        |aksi halde|aksi takdirde
        """,
    ),
    "lure.prize": (
        """
        kazandınız|kazandin|kazandiniz|çekiliş*|tebrikler|seçildiniz|talihli ~~~50 kazan*|ödül*|hediye*|çekiliş*
        |seçildi*|<link>|talihli
        """,
        "hediyeniz|ödülünüz ~30 almak|<link>|bekliyor|teslim",
    ),
    "lure.reward": ("kazan*|ödül*|hediye*|çekiliş*|bonus|puan* ~~40 <link>|<amount>|almak|hemen|tıkla*",),
    "lure.refund": (
        """
        iade|iadeniz|geri ödeme|aidat iadesi|kart aidatı|dosya masrafı ~~40 <amount>|<link>|almak|başvur*|hak kazan*
        |talep|iade|tıkla*
        """,
    ),
    "lure.job": (
        """
        iş|iş ilanı|part time|part-time|ek gelir|evden çalış*|iş fırsatı|eleman ~~50 günlük|evden|<amount>|whatsapp
        |telegram|kazan*|saatlik|maaş
        """,
    ),
    "lure.daily-pay": (
        "günlük|günde|haftalık|saatlik ~14 <amount>|kazan*",
        "<amount> ~10 günlük|kazan*|günde",
    ),
    "lure.loan": ("kredi|ihtiyaç kredisi ~~30 anında|hemen|<amount>|faizsiz|onaylan*|<link>|kefilsiz",),
    "topic.parcel": (
        """
        kargonuz|kargo|paketiniz|gönderiniz|ptt|siparişiniz|teslimat|yurtiçi kargo|aras kargo|mng ~~50 bekle*|gümrük*
        |adres*|teslim edile*|edilemedi|ücret*|iade|eksik*|dağıtım|şube*|askı*|güncelle*
        """,
    ),
    "topic.tax": ("vergi|gib|gelir idaresi|vergi dairesi|mtv ~~50 borc*|iade*|ödenmemiş|<amount>|<link>|icra|gecik*",),
    "topic.fine": (
        "ceza|trafik cezası|hgs|ogs|kgm|geçiş ihlali|kaçak geçiş ~~50 öde*|ödenmemiş|borc*|<link>|<amount>|indirim*",
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        "şüpheli|olağandışı|yetkisiz|bilinmeyen|yeni cihaz ~20 işlem*|giriş*|hareket*|harcama*|cihaz*|ödeme*|tespit",
        """
        kredi kartınızın|kartınızın|kartinizin|kart ~16 limiti|limit*|puanları ~~30 onaylamak|<link>|artırıl*
        |artiril*
        """,
    ),
    "topic.family": (
        """
        anne|baba|annem|babam|anneciğim|babacığım|abi ~~60 yeni numara*|telefonum|bozuldu|kırıldı|hattım|numaram
        |çalındı|kayboldu
        """,
        "yeni numaram|bu benim yeni numaram|numaram değişti ~~60 anne|baba|telefon*|kaydet|whatsapp|eski",
        """
        anne|baba|abla|abi|teyze ~~50 telefonumu|telefonum|arkadaşımın numarası|arkadasimin numarasi ~~40 düşürdüm
        |dusurdum|kırıldı|bozuldu|kayboldu|numarası|numarasi
        """,
    ),
    "notice.otp": (
        "{secret}|şifreniz|kodunuz ~~20 <code>",
        "<code> ~~16 {secret}|şifreniz|kodunuz",
    ),
    "notice.never-share": (
        """
        kimseyle|kimse ile|hiç kimse|başkaları*|kimseye ~20 paylaşmayın|paylaşmayınız|vermeyin|söylemeyin|bildirmeyin
        """,
        "paylaşmayınız|paylaşmayın",
    ),
    "notice.warning": (
        "{scam}",
        "dikkat|uyarı|sakın|inanmayın|itibar etmeyin ~~40 dolandır*|sahte|oltalama|phishing",
        "dolandırıcı*|sahte ~~40 dikkat|inanmayın|itibar etmeyin|aman",
    ),
    "notice.if-not-you": (
        """
        siz değilseniz|siz yapmadıysanız|bilginiz dışında|bilginiz dahilinde değilse|size ait değilse|işlem size ait
        |bu işlemi siz|onayınız dışında
        """,
        """
        işlem size ait değilse|size ait değilse|siz değilseniz|tarafınızca yapılmadıysa|bilginiz dışındaysa
        |siz yapmadıysanız|tanımıyorsanız
        """,
    ),
    "notice.settled": (
        """
        iade|taksit|ödemeniz|ödeme ~24 yapıldı|yapılmıştır|alındı|alınmıştır|hesabınıza geçti|tahsil edildi
        |son ödeme tarihi
        """,
    ),
    "notice.arrival": ("mağazada|mağazamızda|teslim almaya hazır|mağazadan alabilirsiniz|şubeden alabilirsiniz",),
    "chat.lost-touch": (
        "uzun zamandır görüş*|uzun zaman oldu|beni hatırladın mı|beni hatırlıyor musun|ne zamandır görüş*",
    ),
    "chat.small-talk": ("nasılsın|nasılsınız|naber|ne yapıyorsun|neler yapıyorsun",),
    "chat.wrong-number": ("yanlış numara|numarayı yanlış|yanlış kişi|rahatsız ettiğim için",),
    "chat.flattery": (
        "kader|arkadaş olabilir miyiz|arkadaş olalım|tanışalım|tanışmak|çok naziksin|çok kibarsın|iyi birine",
    ),
    "chat.introduces": ("benim adım|adım|ismin ne|adın ne|adınız nedir|memnun oldum",),
    "topic.police": (
        """
        polis|savcı|savcılık|savcilik|emniyet|jandarma|terör şube|komiser|asayiş|siber suçlar ~~60 dosya*|adınız
        |isminiz|terör|arama|yakalama|gözaltı|karış*|soruşturma|suç|fetö|arayın|telefonu kapatma*
        """,
    ),
    "topic.court": (
        """
        mahkeme|icra|haciz|dava|uyap|arabulucu*|avukat|tebligat|icra dairesi ~~50 dosya*|borç*|<link>|<number>
        |aleyhin*|ödeyin|sorgula*|arayın|başlat*
        """,
    ),
    "lure.loan-advert": (
        """
        kredi|nakit|borç|finansman|senetle ~~60 sicil temizl*|sicil|kara liste|kefilsiz|kredi notu*|kredi notunuz
        |belgesiz|anında|şartsız|icralık*|ev hanımı*|dosya masrafsız|faizsiz
        """,
        "sicil temizleme|kredi notu yükselt*|kredi notu temizl*",
        "kredi|kredisi|nakit ~~30 sicili bozuk*|sicil*|kara listede|herkese|bozuk olanlara",
    ),
    "topic.wrong-transfer": (
        "yanlışlıkla|yanlislikla|hatalı|yanlış hesaba ~~60 iade|geri gönder*|geri at*|geri yolla*",
    ),
    "ask.lend": (
        """
        acil|borç|lazım|lazim|gönderir misin|atar mısın ~24 <amount>|para|iban ~~50 yarın|akşama|veririm|öderim
        |gönderirim|haftaya
        """,
    ),
    "topic.personal-account": ("iban ~8 <number>|tr*",),
    "ask.cancel": ("iptal|itiraz|bloke|durdurmak ~24 <number>|<link>|arayın|için",),
    "pressure.loss": (
        "çekildi|çekilmiş*|tahsil edil*|harcama|işlem|ödeme ~30 değilse|iptal|itiraz|yapmadıysanız",
        "<amount> ~20 çekildi|çekilmiş*|tahsil*|harcama ~~50 değilse|iptal|itiraz|yapmadıysanız",
    ),
    "lure.invest": (
        """
        yatırım|borsa|kripto|bitcoin|forex|hisse|aselsan|tesla ~~50 kazan*|kâr|kar|getiri|garanti*|günlük|<amount>|%
        |grup*
        """,
    ),
    "lure.gamble": (
        """
        bahis|casino|bonus|deneme bonusu|slot|rulet|yatırımsız|freespin ~~40 <amount>|<link>|üye|kayıt|kazan*|bedava
        |yatırım*
        """,
    ),
    "lure.subsidy": (
        """
        destek|yardım|sosyal yardım|devlet desteği|ödenek|hibe|iade ~~40 <amount>|<link>|başvur*|hak kazan*|hakkınız
        |onaylan*
        """,
    ),
    "topic.utility": (
        "elektrik|doğalgaz|su faturası|enerjisa|igdaş|iski|faturanız ~~50 kesil*|borç*|ödenmemiş|gecik*|<link>",
    ),
    "topic.kyc": ("telif|hesabınız|mavi tik|instagram ~40 kapat*|itiraz|ihlal|<link>",),
}

TURKISH = Language(SETS, TABLE)
