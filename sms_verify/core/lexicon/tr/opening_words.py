"""Words of strangers, false relatives and recruiters who open a chat, in Turkish; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        anne|baba|babaanne|anneanne|dede|teyze|amca|abla|abi|dayı
    """,
    "phone": """
        telefonum|telefon|cep|ekran|iphone|cihazım
    """,
    "trouble": """
        bozuldu|kırıldı|kayboldu|çalındı|düştü|suya|tamirde|arızalandı
    """,
    "others_phone": """
        yeni numaram|yeni numara|geçici numara|arkadaşımın telefonu|arkadaşımın numarası|bu numaradan
        |bunu kullanıyorum
    """,
    "pay_me": """
        atar mısın|gönderir misin|havale yap|yollar mısın|borç ver|atabilir misin|gönderebilir misin|eft yap
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|apple kartı|google play kartı|steam kartı|hediye kartı
        |hediye kartları|apple kart
    """,
    "gift_codes": """
        kodlarını|kodları|kodun|kodların|fotoğrafını gönder|kodu
    """,
    "meeting": """
        toplantıdayım|toplantıda|konuşamam|telefona bakamıyorum
    """,
    "wrong": """
        yanlış numara|yanlış aramışım|yanlış kişi|numarayı karıştırdım|yanlış yazdım
    """,
    "nice": """
        çok kibarsın*|nerelisin|arkadaş olalım|tanışalım|konuşalım mı|çok naziksin*|tanışmak
        |çok nazik|nerelisiniz
    """,
    "love": """
        gerçek aşk*|ciddi ilişki|ruh eşi|hayat arkadaşı|dürüst bir
    """,
    "faraway": """
        petrol platformu*|askeri doktor*|amerikalı asker*|görevli asker|ordusunda|dul|barış gücü|suriye'de|yemen'de
    """,
    "teach": """
        öğreteyim|öğretebilirim|göstereyim|öğretirim|gösterebilirim
        |bana öğretti|göstereyim mi|öğreteyim mi|kazanmayı öğretti
    """,
    "relative": """
        amcam|dayım|teyzem|halam|kuzenim|hocam|abim
    """,
    "trade": """
        kripto|bitcoin|forex|borsa|hisse|yatırım|trade*
    """,
    "task": """
        otel yorum*|video beğen*|otel değerlendir*|uygulama test*|ürün yorum*
    """,
    "home": """
        evden|evde|online|uzaktan|yarı zamanlı
    """,
    "hiring": """
        arıyoruz|insan kaynakları*|işe alım|ajans*|eleman|iş ilanı|personel
    """,
    "perday": """
        günlük|günde|her gün|saatlik|haftalık
    """,
    "hush": """
        kimseye söyleme|söyleme|aramızda kalsın|kimse bilmesin
    """,
    "hold": """
        kaydettim|kayda aldım|kameran*|görüntülerin|video* var|oğlun elimizde|kızın elimizde|kaçırdık
    """,
    "publish": """
        yayınla*|herkese|arkadaşların*|ailene|rehberindeki*|paylaş*|polise haber
    """,
    "own_account": """
        banka hesab*|hesabını|hesap|kartını
    """,
    "rent_out": """
        kirala*|satın al*|kiralık|aranıyor
    """,
    "code_word": """
        kod|kodu|altı haneli|6 haneli
    """,
    "forward_me": """
        bana gönder|iletir misin|söyler misin|yanlışlıkla|bana yolla|paylaşır mısın
    """,
    "officer": """
        komiser|başkomiser|memur|savcı|müfettiş|astsubay
    """,
    "won": """
        kazandınız|kazandın|kazanan
    """,
    "taxes": """
        vergi*|kargo ücreti|masraf*|harç|ücret*
    """,
    "denied": """
        siz yapmadıysanız|sipariş vermediyseniz|onaylamadıysanız|size ait değilse
    """,
    "new_number": """
        yeni numara*|geçici numara*|numaram bu|bunu kullanıyorum
    """,
    "digits": "6 haneli|altı haneli|6 rakam*|altı rakam*|4 haneli",
    "tell_me": "bana söyle*|söyler misin|bana ver*|bana at*|söyleyebilir misin",
    "mistaken": """
        yanlışlıkla|kazara
    """,
    "met": """
        tanışmıştık|tanıştık|karşılaşmıştık
    """,
    "event": """
        fuar*|konferans*|parti*|sergi*|tinder*|facebook*|instagram*|kurs*|gezi*
    """,
    "remember": """
        beni hatırladın mı|beni hatırladınız mı|beni tanıdın mı|hatırladın mı
    """,
    "photo": """
        fotoğrafını gördüm|profilini gördüm|fotoğrafınızı gördüm|profilinizi gördüm
    """,
    "acquaint": """
        seninle tanışmak|sizinle tanışmak|merhaba yakışıklı|selam yakışıklı|merhaba güzel|arkadaş olmak
    """,
    "are_you": """
        siz misiniz|ile mi görüşüyorum|sen misin|bey misiniz|hanım misiniz|veteriner|emlakçı|antrenör
    """,
    "role": """
        siz misiniz|görüşüyorum|misiniz
    """,
    "errand": """
        köpeğim|kedim|atım|villa için|ev için|daire için
    """,
    "lost": """
        uzun zamandır görüş*|uzun zaman oldu|uzun zamandır konuş*
    """,
    "how": """
        nasılsın|nasılsınız|ne yapıyorsun|neler yapıyorsun
    """,
}
