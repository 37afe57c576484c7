"""What messages are about, in German."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        paket|sendung|lieferung|päckchen|dhl|hermes|dpd|gls|zustellung|bestellung ~~50 zurückgehalten|zoll*|warte*
        |lager*|nicht zugestellt|fehlgeschlagen|unvollständig*|adresse|gebühr*|nachporto|bestätigen|ausstehend
        |unterwegs|angehalten|einfuhr*|verzollung|abhol*
        """,
    ),
    "topic.tax": (
        """
        finanzamt|elster|steuer*|bundeszentralamt ~~50 erstattung|rückzahlung|nachzahlung|<amount>|<link>|offen
        |ausstehend|bestätigen
        """,
    ),
    "topic.fine": (
        """
        busgeld|bussgeld|strafzettel|maut|vignette|verwarnung|parkversto* ~~40 zahlen|offen|unbezahlt|ausstehend
        |<link>|<amount>
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        ungewöhnliche|verdächtige|unbekannte|unberechtigte|neues gerät|neue anmeldung|unbefugter ~16 aktivität*
        |anmeldung|zugriff|transaktion|zahlung|login|registriert
        """,
    ),
    "topic.family": (
        """
        mama|papa|mutti|vati|oma|opa ~~60 neue nummer|neues handy|handy ist|handy kaputt|alte nummer|nummer ist
        |handy ist kaputt|kaputt|nummer speichern
        """,
        """
        das ist meine neue nummer|meine neue nummer|neue handynummer ~~60 mama|papa|handy|kaputt|speichern|whatsapp
        |alte
        """,
        """
        oma|opa|mama|papa|mutti|vati|tante|onkel|sohn|tochter ~~50 unfall|neue nummer|neue handynummer|handy
        |dringend|notfall|krankenhaus|polizei|geld|überweisen
        """,
        "mutti|mama|papa|vati|oma|opa ~~40 neue nr|neue nummer|handy kaputt|handy ist|handy weg|handy verloren",
        """
        mama|papa|mutti|vati|oma|opa ~~~50 ersatznummer|ersatzhandy|ins klo gefallen|ins wasser gefallen|neue nummer
        |handy kaputt|handy verloren|display kaputt
        """,
        "papa|mama|oma|opa|hallo papa|hallo mama ~~~80 ersatznummer|neue nummer|andere nummer",
    ),
    "topic.police": (
        """
        polizei|kripo|kriminalpolizei|staatsanwaltschaft|europol|interpol|kommissar|bka|lka|ermittler
        ~~50 haftbefehl|ermittlung*|verfahren|straftat|geldwäsche|geldwaesche|ausweis|missbrauch*|vorladung
        |festnahme|verdächtig*|identität*
        """,
        """
        europol|interpol|polizei|kripo|bka ~~60 personalausweis|ausweis|drücken sie|druecken sie|straftat|geldwäsche
        |geldwaesche|konto
        """,
    ),
    "topic.court": (
        """
        gericht|gerichtsvollzieher|mahnbescheid|vollstreckung|pfändung|pfaendung|inkasso|vorladung|amtsgericht
        |zwangsvollstreckung ~~50 gegen sie|<link>|<number>|zahlen|vermeiden|abwenden|forderung|letzte|konto
        """,
    ),
    "topic.wrong-transfer": (
        """
        versehentlich|aus versehen|irrtümlich|irrtuemlich|falsch überwiesen ~~60 zurück*|zurueck*|rücküberweis*
        |retour
        """,
    ),
    "topic.utility": (
        """
        strom|stadtwerke|e.on|gas|vattenfall|enbw|rundfunkbeitrag|gez ~~50 sperr*|offen*|rückstand|unbezahlt*
        |mahnung|<link>|nachzahlung|abgeschaltet
        """,
    ),
    "topic.toll": (
        "maut|vignette|asfinag|toll collect ~~40 offen*|unbezahlt*|nicht bezahlt|<link>|bußgeld|strafe|zahlen",
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|prime|abo|abonnement|mitgliedschaft|icloud|dazn ~~50 zahlung*|pausiert|abgelaufen
        |aktualisier*|gekündigt|gesperrt|fehlgeschlagen|verläng*
        """,
    ),
    "topic.kyc": (
        """
        pushtan|photo-tan|phototan|tan-verfahren|securego|registrierung|legitimation|identifizierung|finanzonline
        |id austria|elster|handysignatur ~~50 läuft ab|laeuft ab|abgelaufen|ablauf*|erneuer*|verlänger*|verlaenger*
        |aktualisier*|deaktiviert
        """,
    ),
    "topic.boss": (
        """
        hier ist der chef|dein chef|ihr chef|der chef|geschäftsführer|vorgesetzter ~~~60 meeting|besprechung|sitzung
        |gutscheinkarten|google-play|karten
        """,
        """
        gutscheinkarten|geschenkkarten|google-play-karten|steam-karten|apple-karten|paysafecard* ~~60 codes|code
        |schick|foto
        """,
    ),
}
