"""How strangers open a chat, in Dutch."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("lang niet gezien|lang geleden|lang niet gesproken|ken je me nog|weet je nog wie ik ben",),
    "chat.small-talk": ("hoe gaat het|hoe is het|alles goed|hoe gaat het met je",),
    "chat.wrong-number": ("verkeerd nummer|verkeerde nummer|verkeerde persoon|sorry voor het storen",),
    "chat.flattery": (
        "lotsbestemming|het lot|vrienden worden|vrienden zijn|beter leren kennen|heel aardig|erg aardig",
    ),
    "chat.introduces": ("ik heet|mijn naam is|hoe heet je|aangenaam|leuk je te ontmoeten",),
}
