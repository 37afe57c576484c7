"""Dutch phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "niet|nooit|geen",
    "still": "alleen|alstublieft|maar|graag",
    "scam": "is oplichting|zijn oplichting|is nep|zijn nep|is vals|is phishing",
    "mask": """
        niet gelukt|niet bezorgd|als u niet|indien u niet|niet thuis|niet mis|niet vergeten|niet door u|niet u
        |was u dit niet|nog niet|wifi wachtwoord|wifi-wachtwoord|niet betaald|geen zorgen
    """,
    "secret": """
        wachtwoord|pincode|pin|beveiligingscode|verificatiecode|bevestigingscode|inlogcode|code|inloggegevens
        |cvc|tan-code|tan|signeercode
    """,
    "give": """
        stuur|stuur ons|stuur mij|geef|geef mij|vul in|bevestig|antwoord met|deel met ons|voer in|vermeld
        |verstrek|mail ons|noem
    """,
    "account": """
        rekening|uw rekening|je rekening|pas|bankpas|uw pas|account|toegang|digid|mijn ing|bankieren|app
        |creditcard|betaalpas|abonnement|scanner|bankzaken|raboscanner|sim
    """,
    "blocked": """
        geblokkeerd|blokkeren|opgeschort|beperkt|verloopt|verlopen|vervalt|gedeactiveerd|gesloten|afgesloten
        |buiten gebruik|stopgezet|geschorst
    """,
}

TABLE = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.identity": (
        """
        bevestig|werk|update|controleer|vul|verifieer|actualiseer|wijzig ~24 uw gegevens|je gegevens|gegevens|adres
        |adresgegevens|identiteit|persoonsgegevens
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
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        beslaglegging|beslag|deurwaarder|incasso|gerechtelijke|dwangbevel ~30 voorkom*|gelegd|volgt|op uw|uw|wordt
        |procedure|kosten
        """,
        "voorkom|voorkomen|vermijd ~24 blokkade|blokkering|beslag*|afsluiting|extra kosten|deurwaarder|boete",
        """
        beslag|beslaglegging|dwangbevel|gerechtelijke stappen|juridische stappen|wordt geblokkeerd|wordt afgesloten
        |wordt opgeheven|aanhoudingsbevel|deurwaarder
        """,
    ),
    "pressure.deadline": (
        """
        binnen 24 uur|binnen 48 uur|vandaag nog|direct|onmiddellijk|spoed|laatste herinnering|laatste waarschuwing
        |laatste kans|per direct|dringend|zo spoedig mogelijk|laatste aanmaning
        """,
    ),
    "lure.prize": (
        """
        u heeft gewonnen|je hebt gewonnen|bent geselecteerd|u bent de winnaar|gefeliciteerd ~~~50 gewonnen|prijs
        |winnaar|geselecteerd|<link>
        """,
        "uw prijs|je prijs ~30 claim*|<link>|wacht|ophalen",
    ),
    "lure.reward": ("gewonnen|winnaar|prijs|cadeaubon|cadeau|tegoed ~~40 <link>|<amount>|claim*|ophalen|verzilver*",),
    "lure.refund": (
        """
        teruggave|terugbetaling|restitutie|teruggaaf|tegoed|terugbetaald|energietoeslag ~~40 <amount>|<link>|recht
        |aanvragen|ontvangen|belastingdienst
        """,
    ),
    "lure.job": (
        "baan|werk|bijbaan|thuiswerk|vacature|parttime|werken ~~50 per dag|thuis|<amount>|whatsapp|per uur|verdien*",
    ),
    "lure.daily-pay": (
        "<amount> ~10 per dag|per uur|per week|dagelijks",
        "verdien* ~16 <amount>",
    ),
    "lure.loan": ("lening|krediet ~~30 direct|zonder bkr|<amount>|rente|<link>",),
    "topic.parcel": (
        """
        pakket|pakketje|zending|levering|bezorging|postnl|dhl|dpd|bestelling|bpost|post ~~50 wacht*|douane*|vast*
        |adres|niet gelukt|mislukt|kosten|invoer*|ingehouden|niet bezorgd|bezorgen|retour*|betaling|gemist*|depot
        |sorteercentrum
        """,
    ),
    "topic.tax": (
        """
        belastingdienst|belasting|fiscus|toeslagen|mijnoverheid|berichtenbox|cjib ~~50 teruggave|schuld|openstaan*
        |<amount>|<link>|betal*|achterstand|bericht|beslag*|terugbetaling
        """,
    ),
    "topic.fine": (
        """
        boete|bekeuring|cjib|verkeersboete|parkeerboete|tol ~~50 betal*|openstaan*|<link>|<amount>|verhoging|onbetaald
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        verdacht*|ongebruikelijk*|onbekend*|ongeautoriseerd*|nieuw apparaat ~20 activiteit|inlog*|transactie|betaling
        |apparaat|overschrijving|aangemeld
        """,
        """
        nieuwe pas|nieuwe bankpas|nieuw apparaat|nieuwe telefoon ~30 aanvragen|vervangen|geregistreerd|gekoppeld
        |aangemeld
        """,
    ),
    "topic.family": (
        """
        mam|pap|mama|papa|hoi mam|hoi pap|hey mam|oma|opa ~~60 nieuw nummer|nieuwe nummer|telefoon kapot|telefoon is
        |mobiel|kapot|gevallen|mijn nummer|nieuwe telefoon
        """,
        """
        dit is mijn nieuwe nummer|mijn nieuwe nummer|nieuw nummer|nieuwe nummer ~~60 mam|pap|telefoon|kapot|oude
        |opslaan|app
        """,
        """
        mam|pap|mama|papa|oma|opa|ma|pa ~~50 nieuwe nummer|nieuw nummer|telefoon kapot|telefoon is kapot|kapot|appje
        |app me|gevallen|gestolen
        """,
        "pap|mam|pa|ma|oma|opa ~~50 nieuw nummer|telefoon gestolen|telefoon is gestolen|mobiel kwijt|in het water",
    ),
    "notice.otp": (
        "{secret} ~~20 <code>",
        "<code> ~~16 {secret}|is uw|is je",
    ),
    "notice.never-share": (
        "niet|nooit|niemand ~20 delen|deel|doorgeven|geef|verstrek*|af",
        "vraagt nooit|vragen nooit|zal nooit vragen",
    ),
    "notice.warning": (
        "{scam}",
        "let op|pas op|waarschuwing|wees alert|waarschuwt ~~40 oplicht*|fraud*|nep*|phishing|valse|vals",
    ),
    "notice.if-not-you": (
        """
        was u dit niet|was jij dit niet|niet door u|niet van u|heeft u dit niet|heb je dit niet|als u dit niet
        |bent u dit niet|niet u?|deed u dit niet
        """,
        """
        niet van u|niet van jou|was u dit niet|was jij dit niet|herkent u deze|niet door u|niet herkend
        |bent u dit niet
        """,
    ),
    "notice.settled": (
        """
        terugbetaling|teruggave|termijn|betaling|restitutie ~24 is overgemaakt|overgemaakt|is ontvangen|ontvangen
        |afgeschreven|bijgeschreven|verwerkt
        """,
    ),
    "notice.arrival": ("ligt klaar in|klaar om op te halen|ligt klaar|afhalen in de winkel|in de winkel",),
    "chat.lost-touch": ("lang niet gezien|lang geleden|lang niet gesproken|ken je me nog|weet je nog wie ik ben",),
    "chat.small-talk": ("hoe gaat het|hoe is het|alles goed|hoe gaat het met je",),
    "chat.wrong-number": ("verkeerd nummer|verkeerde nummer|verkeerde persoon|sorry voor het storen",),
    "chat.flattery": (
        "lotsbestemming|het lot|vrienden worden|vrienden zijn|beter leren kennen|heel aardig|erg aardig",
    ),
    "chat.introduces": ("ik heet|mijn naam is|hoe heet je|aangenaam|leuk je te ontmoeten",),
    "topic.police": (
        """
        politie|openbaar ministerie|recherche|europol|interpol|inspecteur|fiod ~~50 arrestatie*|onderzoek|witwassen
        |verdacht*|zaak|misbruik*|dagvaarding|aanhouding
        """,
    ),
    "topic.court": (
        """
        rechtbank|deurwaarder|beslag|dwangbevel|dagvaarding|incasso|beslaglegging|gerechtsdeurwaarder ~~50 <link>
        |<number>|voorkom*|betaal*|openstaand*|bel|schuld
        """,
    ),
    "lure.loan-advert": (
        "lening|krediet|geld lenen|lenen ~~60 zonder bkr|bkr|direct|binnen 24 uur|zonder toetsing|snel",
    ),
    "topic.wrong-transfer": ("per ongeluk|verkeerd overgemaakt|per abuis ~~60 terug*|terugstort*",),
    "ask.cancel": ("annuleren|blokkeren|niet van u|niet van jou|storneren|stoppen ~30 bel|<number>|<link>|klik",),
    "pressure.loss": (
        """
        betaling|afschrijving|afgeschreven|aankoop|transactie ~30 <amount>|euro ~~60 niet van u|niet van jou
        |annuleer*|niet herken*|bel|blokkeer*
        """,
    ),
    "lure.invest": (
        """
        beleggen|investeren|investeer|bitcoin|crypto*|trading|aandelen ~~50 winst|rendement|gegarandeerd*|per dag
        |<amount>|%|verdien*|verdubbel*
        """,
    ),
    "lure.subsidy": (
        """
        energietoeslag|toeslag|zorgtoeslag|energiecompensatie|subsidie|compensatie ~~40 <amount>|<link>|aanvragen
        |recht op|aanvraag|ontvang*
        """,
    ),
    "topic.utility": (
        """
        energie|stroom|gas|vattenfall|eneco|essent|vitens|water ~~50 afgesloten|afsluiting|achterstand|openstaand*
        |<link>|betaal*
        """,
    ),
    "topic.kyc": (
        """
        digid|bankpas|itsme|pas|scanner|identiteit|mobiel bankieren|account|berichtenbox ~~40 verloopt|verlopen
        |verlengen|verleng|vernieuw*|blokke*|aanvragen|vraag|bevestig*
        """,
    ),
}

DUTCH = Language(SETS, TABLE)
