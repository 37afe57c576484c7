"""How strangers open a chat, in Dutch."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("lang niet gezien|lang geleden|lang niet gesproken|ken je me nog|weet je nog wie ik ben",),
    "chat.small-talk": ("hoe gaat het|hoe is het|alles goed|hoe gaat het met je",),
    "chat.wrong-number": ("verkeerd nummer|verkeerde nummer|verkeerde persoon|sorry voor het storen",),
    "chat.flattery": (
        "lotsbestemming|het lot|vrienden worden|vrienden zijn|beter leren kennen|heel aardig|erg aardig",
        """
        je profiel gezien|je foto gezien|jouw profiel|ware liefde|serieuze relatie|zielsverwant|beter leren kennen
        |eerlijke vrouw|eerlijke man|aan je denken
        """,
    ),
    "chat.introduces": (
        "ik heet|mijn naam is|hoe heet je|aangenaam|leuk je te ontmoeten",
        "ken je me nog|weet je nog wie ik ben|herinner je je mij|herken je me",
        "waar woon je|waar kom je vandaan|wat doe je voor werk",
        """
        ik ben|ben ~20 soldaat|militair|legerarts|ingenieur|weduwe|weduwnaar ~~40 syrië|jemen|missie|booreiland|vn
        |zoek|oekraïne
        """,
        "zal ik het je|ik kan het je|ik leer je|wil je leren|ik kan je leren ~16 leren|laten zien|hoe|handelen",
        "uitzendbureau|recruiter|personeelszaken|wervingsbureau",
    ),
    "chat.approach": (
        """
        ben jij|bent u|is dit|spreek ik met ~20 van de|van het|trainer|dokter|mevrouw|meneer ~~~40 verkeerd nummer
        |verkeerde nummer|sorry|oeps
        """,
        "mijn oom|mijn tante|mijn mentor|mijn neef ~~60 crypto|bitcoin|handelaar|trading|beurs|beleggen|aandelen",
    ),
}
