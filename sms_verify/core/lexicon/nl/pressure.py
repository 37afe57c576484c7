"""Why the reader should hurry, fear or hope, in Dutch."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        beslaglegging|beslag|deurwaarder|incasso|gerechtelijke|dwangbevel ~30 voorkom*|gelegd|volgt|op uw|uw|wordt
        |procedure|kosten
        """,
        "blokkade|blokkering|beslag*|afsluiting ~16 voorkomen|vermijden",
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
    "lure.loan-advert": (
        "lening|krediet|geld lenen|lenen ~~60 zonder bkr|bkr|direct|binnen 24 uur|zonder toetsing|snel",
    ),
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
}
