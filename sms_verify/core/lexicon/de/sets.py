"""Named word sets of the German tables."""

from __future__ import annotations

SETS = {
    "not": "nie|niemals|nicht|kein|keine|keinen|keinem",
    "still": "bitte|nur|sondern|aber|jetzt",
    "scam": "ist betrug|sind betrug|ist gefälscht|sind gefälscht|gefälschte",
    "mask": """
        nicht mehr|nicht verpassen|nicht zugestellt|nicht möglich|nicht bezahlt|nicht bestätigt|wenn sie nicht
        |falls sie nicht|nicht von ihnen|nicht rechtzeitig|wlan passwort|wlan-passwort|nicht sie|keine sorge
        |wie geht's den kindern|wie geht es den kindern|wie geht es deiner|wie geht es deinem
    """,
    "secret": """
        passwort|kennwort|pin|tan|tan-nummer|sicherheitscode|bestätigungscode|verifizierungscode|zugangsdaten
        |sms-code|code|freigabecode|cvv
    """,
    "give": """
        senden sie|sende|schicken sie|schick mir|geben sie|gib mir|nennen sie|teilen sie uns|bestätigen sie
        |antworten sie mit|übermitteln sie|verraten sie|eingeben
    """,
    "account": """
        konto|ihr konto|ihre karte|karte|kreditkarte|girokarte|zugang|online-banking|onlinebanking|banking
        |photo-tan|phototan|pushtan|push-tan|s-pushtan|profil|app|paypal
    """,
    "blocked": """
        gesperrt|eingeschränkt|deaktiviert|blockiert|gelöscht|abgelaufen|läuft ab|läuft heute ab|ausgesetzt
        |sperrung|stillgelegt
    """,
}
