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
    ),
    "chat.introduces": ("benim adım|adım|ismin ne|adın ne|adınız nedir|memnun oldum",),
}
