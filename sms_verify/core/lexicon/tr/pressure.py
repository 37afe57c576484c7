"""Why the reader should hurry, fear or hope, in Turkish."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        """
        icra|haciz|icra takibi|yasal işlem|dava|tutuklama|savcılık ~30 başlat*|kaçın*|hakkınızda|uygulan*|edilecek*
        |önlemek|açıl*|adınıza
        """,
        "hakkınızda ~30 icra|dava|yakalama|soruşturma|işlem|yasal",
        """
        yakalama kararı|gözaltı|tutuklama|telefonu kapatmadan|kapatılacak*|kesilecek*|haciz uygulan*|cezalı
        |men edil*
        """,
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
    "lure.loan-advert": (
        """
        kredi|nakit|borç|finansman|senetle ~~60 sicil temizl*|sicil|kara liste|kefilsiz|kredi notu*|kredi notunuz
        |belgesiz|anında|şartsız|icralık*|ev hanımı*|dosya masrafsız|faizsiz
        """,
        "sicil temizleme|kredi notu yükselt*|kredi notu temizl*",
        "kredi|kredisi|nakit ~~30 sicili bozuk*|sicil*|kara listede|herkese|bozuk olanlara",
    ),
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
}
