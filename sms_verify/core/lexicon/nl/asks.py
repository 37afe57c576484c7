"""What messages ask of their reader, in Dutch."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~24 {secret}",
        "voer|vul|typ|toets ~16 pincode|wachtwoord|pin|beveiligingscode|cvc ~8 in",
        "stuur|sturen ~24 {secret} ~10 door",
    ),
    "ask.hand-over": (
        """
        geef|overhandig|afgeven|meegeven
        ~30 bankpas|pas|passen|contant geld|sieraden|goud
        ~30 koerier|medewerker|agent|collega|politie
        """,
        """
        koerier|medewerker|agent|collega
        ~30 ophalen|haalt|op te halen|komt
        ~24 bankpas|pas|passen|contant geld|sieraden|goud
        """,
    ),
    "ask.identity": (
        """
        bevestig|werk|update|controleer|vul|verifieer|actualiseer|wijzig ~24 uw gegevens|je gegevens|gegevens|adres
        |bankgegevens|rekeninggegevens|kaartgegevens|betaalgegevens|accountgegevens|adresgegevens|identiteit
        |persoonsgegevens
        """,
    ),
    "ask.fee": (
        """
        invoerkosten|douanekosten|verzendkosten|bezorgkosten|invoerrechten|kosten|administratiekosten
        |verwerkingskosten|portokosten|toeslag ~~30 <amount>|betaal|betalen|betaling|voldoen|voldaan|openstaan*
        """,
        "betaal|betalen|betaling|voldoe ~~30 invoerkosten|douane*|verzendkosten|kosten|invoerrechten",
        "<amount> ~~24 invoerkosten|douanekosten|verzendkosten|kosten|invoerrechten",
    ),
    "ask.pay": (
        """
        betaal|betalen|betaling|voldoe|voldoen|voldaan|afrekenen ~~24 <link>|hier|direct|nu|via|<amount>|vandaag|boete
        """,
        """
        openstaand*|onbetaald*|achterstallig*|uitstaand* ~14 bedrag|rekening|schuld|factuur|boete|betaling|belasting
        |vordering
        """,
    ),
    "ask.click": (
        "klik|volg|bezoek|open|ga naar|via|hier|bekijk|op|controleer ~24 <link>|de link|link|hier|onderstaande",
    ),
    "ask.call": (
        "bel|bel ons|neem contact|belt u|telefonisch|contacteer ~24 <number>|met ons|direct|op|naar|ons",
        "bel|bellen|neem contact op|contact|app naar ~16 <number>",
    ),
    "ask.login": (
        """
        log in|inloggen|verifieer|bevestig|activeer|heractiveer|deblokkeer|vernieuw|verleng|update|koppel|aanvragen
        ~24 rekening|account|<link>|pas|toegang|digid|app|via|gegevens|bankpas|identiteit
        """,
    ),
    "ask.reply": (
        """
        antwoord|reageer|app me|app mij|stuur me|stuur mij|stuur een|bericht ~16 mij|me|ja|hier|terug|bericht|op dit
        |appje|even
        """,
        "stuur|app|stuur je|reageer|laat ~14 appje|berichtje|weten|me|terug",
        "appen|app me|stuur een appje|stuur me een bericht|whatsappen|laat iets weten",
    ),
    "ask.add-contact": (
        "stuur|app|bericht|contact|voeg|appje|berichtje ~30 whatsapp|telegram|signal",
        "whatsapp|telegram ~10 <number>|<link>|op",
        "app me|app mij|stuur me een appje|stuur even een appje",
    ),
    "ask.transfer": (
        """
        overmaken|maak over|overboeken|tikkie|voorschieten|betalen ~30 voor mij|voor me|<amount>|geld|rekening|iban
        |mij
        """,
        "kun je|kan je|wil je|zou je ~30 overmaken|betalen|voorschieten|geld|lenen|rekening",
        "tikkie|overmaken|overboeken|geld ~24 kun je|kan je|wil je|dringend|voor mij|spoed",
        "kun je|kan je|wil je|zou je ~30 overmaken|iets betalen|voorschieten|tikkie|overboeken|geld lenen|geld",
    ),
    "ask.cancel": ("annuleren|blokkeren|niet van u|niet van jou|storneren|stoppen ~30 bel|<number>|<link>|klik",),
    "ask.lend": (
        "lenen|voorschieten|nodig|betalen ~24 <amount>|euro ~~60 terug|terugbetalen|morgen|krijg je",
        "rekening ~20 <amount>|euro ~20 betalen|voldoen ~~60 voorschieten|terug|morgen",
    ),
    "ask.keep-secret": (
        "zeg het tegen niemand|niet tegen mama|niet tegen papa|vertel het niemand|houd het stil|niks tegen",
    ),
}
