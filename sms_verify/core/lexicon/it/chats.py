"""How strangers open a chat, in Italian."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("da quanto tempo|quanto tempo|ti ricordi di me|ti ricordi ancora",),
    "chat.small-talk": ("come stai|come va|come sta|che fai di bello|tutto bene",),
    "chat.wrong-number": ("numero sbagliato|sbagliato numero|persona sbagliata|scusa il disturbo|scusi il disturbo",),
    "chat.flattery": (
        "destino|diventare amici|essere amici|fare amicizia|conoscerti meglio|molto gentile|persona gentile",
    ),
    "chat.introduces": ("mi chiamo|il mio nome è|come ti chiami|piacere di conoscerti",),
}
