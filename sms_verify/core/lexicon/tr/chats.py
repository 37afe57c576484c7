"""How strangers open a chat, in Turkish."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "uzun zamandır görüş*|uzun zaman oldu|beni hatırladın mı|beni hatırlıyor musun|ne zamandır görüş*",
    ),
    "chat.small-talk": ("nasılsın|nasılsınız|naber|ne yapıyorsun|neler yapıyorsun",),
    "chat.wrong-number": ("yanlış numara|numarayı yanlış|yanlış kişi|rahatsız ettiğim için",),
    "chat.flattery": (
        "kader|arkadaş olabilir miyiz|arkadaş olalım|tanışalım|tanışmak|çok naziksin|çok kibarsın|iyi birine",
        """
        profilini gördüm|fotoğrafını gördüm|ciddi ilişki|gerçek aşk|ruh eşi|tanışmak ister*|seni düşün*|güzelim
        |yakından tanı*
        """,
    ),
    "chat.introduces": (
        "benim adım|adım|ismin ne|adın ne|adınız nedir|memnun oldum",
        "beni hatırladın mı|beni hatırlıyor musun|hatırladınız mı|tanıdın mı beni",
        "nerelisin|nerede yaşıyorsun|ne iş yapıyorsun|nerelisiniz",
        "asker*|ordu doktoru|askeri doktor|mühendis*|dul ~~40 suriye*|yemen*|görev*|petrol|arıyorum|nato|birleşmiş",
        "öğreteyim mi|öğretebilirim|sana öğret*|öğrenmek ister misin",
        "insan kaynakları*|iş ajansı*|işe alım",
    ),
    "chat.approach": (
        "sen misin|siz misiniz|ile mi görüşüyorum ~~~40 yanlış numara|pardon|özür",
        "amcam|dayım|teyzem|hocam|kuzenim ~~60 kripto|bitcoin|borsa|yatırım|forex|trade",
    ),
}
