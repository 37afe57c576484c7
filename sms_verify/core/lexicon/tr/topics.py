"""What messages are about, and what ordinary notices say, in Turkish."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        kargonuz|kargo|paketiniz|gönderiniz|ptt|siparişiniz|teslimat|yurtiçi kargo|aras kargo|mng ~~50 bekle*|gümrük*
        |adres*|teslim edile*|edilemedi|ücret*|iade|eksik*|dağıtım|şube*|askı*|güncelle*
        """,
    ),
    "topic.tax": (
        """
        vergi|gib|gelir idaresi|vergi dairesi|mtv ~~50 borc*|iade*|ödenmemiş|<amount>|<link>|icra|gecik*
        """,
    ),
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
        """
        anne|baba|abla|abi|teyze ~~~50 telefonum bozuldu|yeni numaram|telefonum kırıldı|telefonum düştü
        |geçici numara*
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
    "topic.wrong-transfer": (
        "yanlışlıkla|yanlislikla|hatalı|yanlış hesaba ~~60 iade|geri gönder*|geri at*|geri yolla*",
    ),
    "topic.personal-account": ("iban ~8 <number>|tr*",),
    "topic.utility": (
        "elektrik|doğalgaz|su faturası|enerjisa|igdaş|iski|faturanız ~~50 kesil*|borç*|ödenmemiş|gecik*|<link>",
    ),
    "topic.kyc": ("telif|hesabınız|mavi tik|instagram ~40 kapat*|itiraz|ihlal|<link>",),
    "topic.boss": (
        "müdür*|patron*|yönetici* ~~~50 toplantı*|hediye kart*",
        "hediye kartı*|google play kart*|steam kart* ~~60 kod*|gönder*|fotoğraf*",
    ),
}
