"""Words of strangers, false relatives and recruiters who open a chat, in Dutch; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mam|mama|ma|pap|papa|pa|oma|opa|tante|oom
    """,
    "phone": """
        telefoon|mobiel|gsm|scherm|iphone|toestel
    """,
    "trouble": """
        kapot|kwijt|gestolen|gevallen|water|stuk|reparatie|verloren|wasmachine
    """,
    "others_phone": """
        nieuw nummer|nieuwe nummer|tijdelijk nummer|telefoon van een vriend|telefoon van een vriendin|ander nummer
    """,
    "pay_me": """
        kun je mij|kun je me|kan je me|overmaken|voorschieten|leen me|maak je|stuur me
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|apple-kaarten|google-kaarten|steam-kaarten|cadeaukaarten
        |cadeaubonnen|giftcards|bol-kaarten|paysafecards
    """,
    "gift_codes": """
        codes|de codes|foto's van de codes|foto van de code|kras
    """,
    "meeting": """
        in vergadering|in een vergadering|in een meeting|kan niet bellen
    """,
    "wrong": """
        verkeerd nummer|verkeerde nummer|verkeerd verbonden|vergis me|vergist|verkeerde persoon
    """,
    "nice": """
        klinkt aardig|lijkt aardig|waar kom je vandaan|waar woon je|vrienden worden|leren kennen|erg aardig
        |kunnen we praten
        |aardig mens|waar komt u vandaan
    """,
    "love": """
        ware liefde|de ware|serieuze relatie|eerlijke vrouw|eerlijke man|zielsverwant|grote liefde
    """,
    "faraway": """
        booreiland|olieplatform|legerarts|amerikaanse soldaat|militair in|op missie|weduwnaar|weduwe|amerikaanse leger
    """,
    "teach": """
        je leren|leer je|laat je zien|je laten zien|leg je uit
        |het je laten zien|heeft me geleerd|zal ik het je|leer het je
    """,
    "relative": """
        mijn oom|mijn tante|mijn neef|mijn mentor|mijn broer|mijn zwager
    """,
    "trade": """
        crypto|bitcoin|forex|trading|trader|beurs|aandelen|belegg*|handelaar
    """,
    "task": """
        hotels beoordelen|hotels te beoordelen|video's liken|apps testen|recensies|producten beoordelen
    """,
    "home": """
        thuis|thuiswerk|vanuit huis|online|parttime|thuiswerken
    """,
    "hiring": """
        zoeken mensen|recruiter|uitzendbureau|personeelszaken|vacature|zoeken personen|wij zoeken
    """,
    "perday": """
        per dag|elke dag|dagelijks|per uur|per week
    """,
    "hush": """
        zeg het tegen niemand|niet tegen mama|niet tegen papa|vertel het niemand|niks zeggen
    """,
    "hold": """
        gefilmd|opgenomen|je webcam|video van jou|naaktfoto*|wij hebben uw zoon|we hebben je dochter|ontvoerd
    """,
    "publish": """
        openbaar|publiceren|naar je contacten|naar je vrienden|naar je familie|online zetten|geen politie
    """,
    "own_account": """
        bankrekening|bankpas|rekening|bankrekeningen
    """,
    "rent_out": """
        huren|te huur|verhuren|uitlenen|gezocht
    """,
    "code_word": """
        code|sms-code|zes cijfers|pincode
    """,
    "forward_me": """
        stuur mij|stuur me|doorsturen|geef mij|per ongeluk naar|zeg me
    """,
    "officer": """
        inspecteur|rechercheur|agent|brigadier
    """,
    "won": """
        gewonnen|winnaar
    """,
    "taxes": """
        belasting|verzendkosten|kosten|administratiekosten
    """,
    "denied": """
        niet besteld|niet geautoriseerd|niet gedaan|niet uitgevoerd
    """,
    "new_number": """
        nieuwe nummer|nieuw nummer|tijdelijke nummer|tijdelijk nummer
    """,
    "digits": "6 cijfers|zes cijfers|6-cijferig*|zescijferig*|4 cijfers",
    "tell_me": "kun je het me|kan je het me|kunt u het me|wil je het me|zeg het me|geef het me|kun je die me",
    "mistaken": """
        per ongeluk|per abuis|per vergissing
    """,
    "met": """
        we hebben elkaar ontmoet|wij hebben elkaar ontmoet|we ontmoetten elkaar|we leerden elkaar kennen
    """,
    "event": """
        beurs|conferentie|feest|tentoonstelling|tinder|facebook|instagram|cursus|congres|reis
    """,
    "remember": """
        weet je nog wie ik ben|ken je me nog|kent u mij nog|herinner je je mij|weet je nog
    """,
    "photo": """
        ik zag je foto|ik zag je profiel|ik zag uw foto|je foto gezien|je profiel gezien
    """,
    "acquaint": """
        leren kennen|knappe man|mooie vrouw|hallo knapperd|vrienden worden
    """,
    "are_you": """
        bent u|ben jij|spreek ik met|is dit
    """,
    "role": """
        dierenarts|dokter|trainer|makelaar|makelaardij|agent|docent|rijinstructeur
    """,
    "errand": """
        mijn hond|mijn kat|mijn paard|over de villa|over het huis|over het appartement
    """,
    "lost": """
        lang niet gesproken|lang geleden|lang niets gehoord|lang niet van je gehoord
    """,
    "how": """
        hoe gaat het met je|hoe gaat het met u|hoe is het met je|hoe is het ermee
    """,
}
