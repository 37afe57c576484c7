"""What messages are about, and what ordinary notices say, in Dutch."""

from __future__ import annotations

TOPICS = {
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
        """
        mam|mama|pap|papa|oma|opa ~~~50 telefoon kapot|telefoon is kapot|nieuwe nummer|nieuw nummer
        |telefoon in het water|tijdelijk nummer
        """,
        "mam|mama|pap|papa|hoi mam|hoi pap|oma|opa ~~~80 nieuwe nummer|nieuw nummer|ander nummer",
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
    "topic.wrong-transfer": ("per ongeluk|verkeerd overgemaakt|per abuis ~~60 terug*|terugstort*",),
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
    "topic.boss": (
        "directeur|baas|chef|leidinggevende ~~~50 vergadering|meeting|cadeaubonnen|cadeaukaarten",
        "cadeaubonnen|cadeaukaarten|giftcards|google play-kaarten|steam-kaarten ~~60 codes|code|stuur|foto",
    ),
}
