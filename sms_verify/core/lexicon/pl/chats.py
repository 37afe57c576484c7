"""How strangers open a chat, in Polish."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("dawno się nie|dawno nie|kopę lat|pamiętasz mnie|poznajesz mnie",),
    "chat.small-talk": ("co słychać|jak się masz|co u ciebie|jak leci|jak tam",),
    "chat.wrong-number": (
        "zły numer|pomyłka|pomyliłam numer|pomyliłem numer|niewłaściwy numer|przepraszam, że przeszkadzam",
    ),
    "chat.flattery": (
        """
        przeznaczenie|zaprzyjaźnić|zostać przyjaciółmi|poznać się|poznać cię|bardzo miły|bardzo miła|bardzo uprzejm*
        """,
    ),
    "chat.introduces": ("mam na imię|nazywam się|jak masz na imię|jak się nazywasz|miło mi|miło cię poznać",),
}
