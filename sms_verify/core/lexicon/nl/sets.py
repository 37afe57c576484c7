"""Dutch word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "niet|nooit|geen",
    "still": "alleen|alstublieft|maar|graag",
    "scam": "is oplichting|zijn oplichting|is nep|zijn nep|is vals|is phishing",
    "mask": """
        niet gelukt|niet bezorgd|als u niet|indien u niet|niet thuis|niet mis|niet vergeten|niet door u|niet u
        |was u dit niet|nog niet|wifi wachtwoord|wifi-wachtwoord|niet betaald|geen zorgen|hoe is het met de
        |hoe is het met jullie|hoe gaat het met de|hoe gaat het met jullie|hoe is het met je moeder
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
