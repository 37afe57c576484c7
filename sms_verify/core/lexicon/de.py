"""German phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "nie|niemals|nicht|kein|keine|keinen|keinem",
    "still": "bitte|nur|sondern|aber|jetzt",
    "scam": "ist betrug|sind betrug|ist gefälscht|sind gefälscht|gefälschte",
    "mask": """
        nicht mehr|nicht verpassen|nicht zugestellt|nicht möglich|nicht bezahlt|nicht bestätigt|wenn sie nicht
        |falls sie nicht|nicht von ihnen|nicht rechtzeitig|wlan passwort|wlan-passwort|nicht sie|keine sorge
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

TABLE = {
    "ask.secret": (
        "{give} ~24 {secret}",
        "{secret} ~14 zurücksenden|zusenden|mitteilen|schicken|senden|nennen|durchgeben",
    ),
    "ask.identity": (
        """
        bestätigen sie|aktualisieren sie|verifizieren sie|prüfen sie|geben sie|ergänzen sie|vervollständigen
        ~24 ihre daten|ihre kontodaten|kartendaten|persönlichen daten|ihre angaben|ihre identität|adresse
        |lieferadresse
        """,
    ),
    "ask.fee": (
        """
        zollgebühr*|zollkosten|einfuhrgebühr*|versandkosten|bearbeitungsgebühr*|zustellgebühr*|liefergebühr*|nachporto
        |portokosten|gebühr|gebühren|einfuhrabgaben|rücksendegebühr ~~30 <amount>|zahlen|bezahlen|begleichen|fehlt
        |offen|entrichten|ausstehend
        """,
        "<amount> ~~30 zollgebühr*|zollkosten|versandkosten|gebühr*|nachporto",
        "zahlen|bezahlen|begleichen|entrichten ~~30 zollgebühr*|zollkosten|gebühr*|versandkosten|nachporto",
    ),
    "ask.pay": (
        """
        zahlen sie|bezahlen sie|begleichen sie|überweisen sie|jetzt zahlen|zahlung ~~24 <link>|hier|sofort|umgehend
        |<amount>|ausstehend|offen|unter
        """,
        """
        offene|offener|ausstehende|unbezahlte|unbezahlter ~14 rechnung|betrag|forderung|zahlung|busgeld|bussgeld|maut
        """,
    ),
    "ask.click": (
        """
        klicken sie|klicke|folgen sie|besuchen sie|öffnen sie|gehen sie|hier|unter|über|via|link|jetzt ~20 <link>
        |den link|link|hier
        """,
        "<link> ~12 klicken|öffnen|bestätigen",
    ),
    "ask.call": (
        """
        rufen sie|ruf mich|ruf|anrufen|kontaktieren sie|telefonisch|hotline ~20 <number>|uns an|an unter|umgehend
        |sofort
        """,
    ),
    "ask.login": (
        """
        melden sie sich|loggen sie sich|anmelden|einloggen|verifizieren sie|bestätigen sie|aktualisieren sie
        |reaktivieren|entsperren|freischalten|verlängern sie ~24 konto|<link>|an|ein|zugang|app|karte|pushtan|push-tan
        |phototan|registrierung
        """,
    ),
    "ask.reply": (
        """
        antworten sie|antworte|schreib mir|schreibe mir|schreiben sie|melde dich|meld dich ~12 mir|mit|bitte|zurück|ja
        |hier|auf|kurz|bei
        """,
        "schreib mir|schreibe mir|schreib bitte",
    ),
    "ask.add-contact": (
        "schreib|schreibe|schreiben sie|melde|kontaktier*|nachricht|adde|füge ~30 whatsapp|telegram|signal",
        "whatsapp|telegram ~10 <number>|<link>|nachricht|schreiben",
    ),
    "ask.transfer": (
        "überweis*|überweisung|überweisen ~24 mir|für mich|<amount>|auf dieses konto|das geld|iban",
        "kannst du|könntest du ~30 überweisen|bezahlen|geld schicken|geld leihen",
    ),
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~16 {account}",
        """
        inkasso|gerichtsvollzieher|zwangsvollstreckung|haftbefehl|strafverfahren|mahnbescheid|pfändung ~30 droh*
        |eingeleitet|vermeiden|ihnen|gegen|sie|verfahren
        """,
    ),
    "pressure.deadline": (
        """
        innerhalb von 24|innerhalb von 48|binnen 24|sofort|umgehend|letzte mahnung|letzte erinnerung|heute noch
        |dringend|letzte chance|bis heute|läuft heute ab|unverzüglich
        """,
    ),
    "lure.prize": (
        """
        sie haben gewonnen|du hast gewonnen|als gewinner|gewinner ausgewählt|herzlichen glückwunsch ~~~50 gewonnen
        |gewinn|gewinner|preis|ausgewählt|<link>
        """,
        "ihr gewinn|dein gewinn ~40 abholen|sichern|<link>|wartet",
    ),
    "lure.reward": (
        "gewonnen|gewinner|gewinn|gutschein|prämie|geschenk ~~40 sichern|abholen|<link>|<amount>|einlösen|ausgewählt",
    ),
    "lure.refund": (
        """
        rückerstattung|erstattung|rückzahlung|guthaben|steuererstattung ~~40 <amount>|<link>|beantragen|ihnen|zusteht
        |bestätigen|erhalten
        """,
    ),
    "lure.job": (
        """
        nebenjob|minijob|heimarbeit|job|arbeit|homeoffice|online-job|teilzeit ~~50 pro tag|täglich|am tag|von zuhause
        |<amount>|whatsapp|stunde
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 am tag|pro tag|täglich|pro stunde|pro woche",
        "täglich|am tag|verdienen ~14 <amount>",
    ),
    "lure.loan": ("kredit|sofortkredit|darlehen ~~30 ohne schufa|sofort|<amount>|auszahlung|zinsen|<link>",),
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
    ),
    "notice.otp": (
        "{secret}|einmalcode|tan ~~20 <code>",
        "<code> ~~16 {secret}|ist ihr|ist dein",
    ),
    "notice.never-share": (
        "nicht|niemals|nie|niemandem ~20 weitergeben|weiter|mitteilen|teilen|verraten|herausgeben",
        "geben sie ~24 nicht weiter|niemals weiter|niemandem weiter",
    ),
    "notice.warning": (
        "{scam}",
        """
        vorsicht|achtung|warnung|warnen vor|betrüger|phishing ~~40 betrug*|betrüger*|gefälscht*|phishing|sms
        |nachrichten|fake
        """,
    ),
    "notice.if-not-you": (
        """
        waren sie das nicht|nicht von ihnen|nicht sie|falls sie das nicht|wenn sie das nicht|nicht beauftragt
        |haben sie das nicht|nicht autorisiert|das warst du nicht
        """,
    ),
    "notice.settled": (
        """
        erstattung|rückzahlung|rate|ihre zahlung ~24 wurde überwiesen|wurde gutgeschrieben|ist eingegangen|eingegangen
        |abgebucht|eingezogen|ist fällig
        """,
    ),
    "notice.arrival": ("abholbereit|zur abholung bereit|liegt zur abholung|in der filiale|im geschäft",),
    "chat.lost-touch": (
        "lange nicht gesehen|lange nichts gehört|lange nichts von dir|erinnerst du dich an mich|kennst du mich noch",
    ),
    "chat.small-talk": ("wie geht es dir|wie geht's|wie gehts|was machst du so|wie geht es ihnen",),
    "chat.wrong-number": (
        "falsche nummer|falschen kontakt|falsche person|nummer verwechselt|nummer in meinen kontakten",
    ),
    "chat.flattery": ("schicksal|freunde werden|kennenlernen|kennen lernen|sehr nett|sehr freundlich|sehr höflich",),
    "chat.introduces": ("ich heise|ich heisse|mein name ist|wie heist du|wie heisst du|wie heisen sie|freut mich",),
}

GERMAN = Language(SETS, TABLE)
