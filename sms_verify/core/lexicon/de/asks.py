"""What messages ask for, in German."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~24 {secret}",
        "{secret} ~14 zurücksenden|zusenden|mitteilen|schicken|senden|nennen|durchgeben|weiterleiten",
        "leiten|leite|leitet ~40 {secret} ~10 weiter",
    ),
    "ask.hand-over": (
        """
        karte|karten|bargeld|schmuck|gold|geld|wertsachen|ec-karte|bankkarte
        ~40 polizist|beamten|beamte|kollegen|kollege|kurier|mitarbeiter|boten|abholer
        ~30 übergeben|aushändigen|übergabe|geben|mitgeben|mitnehmen
        """,
        """
        übergeben|übergebt|geben sie|händigen
        ~30 karte|karten|bargeld|schmuck|gold|wertsachen|ec-karte
        ~30 polizist|beamten|kollegen|kurier|mitarbeiter|boten
        """,
        """
        kurier|polizist|beamter|kollege|mitarbeiter
        ~30 holt|abholen|abholt
        ~30 karte|karten|bargeld|schmuck|gold|wertsachen|geld
        """,
    ),
    "ask.identity": (
        """
        bestätigen sie|aktualisieren sie|verifizieren sie|prüfen sie|geben sie|ergänzen sie|vervollständigen
        ~24 ihre daten|ihre kontodaten|zugangsdaten|bankdaten|bankverbindung|bankverbindungsdaten|kartendaten
        |persönlichen daten|ihre angaben|ihre identität|adresse
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
        """
        rufen|anrufen|zurückrufen|zurueck*|zurückruf|melden sie sich|stornieren unter|kontaktieren|hotline
        |telefonisch ~24 <number>
        """,
        "<number> ~14 zurück|zurueck|anrufen|an",
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
        "schreib|schreibe|antworte|meld|melde|speicher|speichere ~16 mir|zurück|zurueck|dich|nummer|nr|sie ein",
        "kannst du mir|schreib mir|schreibe mir|meld dich|melde dich ~16 schreiben|whatsapp|hier|antworten|kurz|zurück",
    ),
    "ask.add-contact": (
        "schreib|schreibe|schreiben sie|melde|kontaktier*|nachricht|adde|füge ~30 whatsapp|telegram|signal",
        "whatsapp|telegram ~10 <number>|<link>|nachricht|schreiben",
    ),
    "ask.transfer": (
        "überweis*|überweisung|überweisen ~24 mir|für mich|<amount>|auf dieses konto|das geld|iban",
        "kannst du|könntest du ~30 überweisen|bezahlen|geld schicken|geld leihen",
        """
        überweisen|überweise|überweist|geld schicken|geld senden|echtzeitüberweisung|sofortüberweisung ~24 kannst
        |dringend|für mich|sofort
        """,
        """
        kannst du|könntest du|kannst du mir|könntest du mir|brauche dringend|brauche sofort ~40 überweisen|überweise
        |ueberweisen|geld|auslegen|vorstrecken|euro leihen|<amount>
        """,
    ),
    "ask.cancel": (
        """
        stornieren|storno|stornierung|widerrufen|kündigen|kuendigen|stoppen|abbrechen ~30 <number>|unter|anrufen
        |rufen|<link>|telefon
        """,
    ),
    "ask.lend": (
        """
        leihen|borgen|auslegen|vorstrecken|brauche ~24 euro|<amount>|geld ~~60 morgen|zurück|zurückzahlen
        |gebe ich dir|bald
        """,
        "bis morgen|bis freitag|bis montag ~24 <amount>|euro|geld ~12 leihen|borgen|vorstrecken",
    ),
    "ask.keep-secret": (
        """
        sag es keinem|sag es niemandem|sag mama nichts|sag papa nichts|erzähl es niemandem|bitte sag nichts
        |behalte es für dich|sag niemandem
        """,
    ),
}
