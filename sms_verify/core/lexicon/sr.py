"""Serbian, Croatian and Bosnian words of what messages ask, threaten, promise and tell; `essentials` joins them.

They are written so alike that a table serves all. It stands in the Latin alphabet; `cyrillic` says it in the other.
"""

from __future__ import annotations

from sms_verify.core.lexicon.essentials import of_words

_LETTERS = {
    "lj": "љ",
    "nj": "њ",
    "dž": "џ",
    **dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)),
}
_FOREIGN = frozenset("qwxy")


def cyrillic(words: str) -> str:
    """Return alternatives in both alphabets.

    >>> cyrillic("njegov|pin-kod")
    'njegov|pin-kod|његов|пин-код'
    """
    return "|".join([words, *(_spelt(word) for word in words.split("|") if _FOREIGN.isdisjoint(word))])


def _spelt(word: str) -> str:
    for latin, other in _LETTERS.items():
        word = word.replace(latin, other)
    return word


_WORDS = {
    "not": "ne|nikad|nikada|nemojte|nikome|nije",
    "still": "ali|samo|molimo",
    "scam": "je prevara|su lažne|je lažna|je prijevara",
    "mask": "ne propustite|ne zaboravite|ako niste|nije moguće|poštanski broj|šifra ulaza|kod za popust|nije uspela",
    "secret": "lozinka|lozinku|pin|pin kod|kod|šifra|šifru|cvv|jednokratni kod|verifikacioni kod|token",
    "give": "unesite|pošaljite|dostavite|recite|upišite|prosledite|proslijedite",
    "share": "delite|dijelite|otkrivajte|šaljite|saopštavajte",
    "never": "ne|nikada|nikad|nikome|nemojte",
    "confirm": """
        potvrdite|verifikujte|verificirajte|ažurirajte|prijavite se|aktivirajte|odblokirajte|otključajte
        |obnovite|dopunite
        |proverite|provjerite|verifikaciju|verifikacija
    """,
    "details": "podatke|podataka|adresu|adresa|identitet|identiteta|informacije|obrazac",
    "account": """
        račun|račun|nalog|kartica|karticu|pristup|profil|e-banking|aplikacija|osobna iskaznica|lična karta|broj
    """,
    "blocked": """
        blokiran*|suspendovan*|suspendiran*|ograničen*|zaključan*|zatvoren*|ugašen|deaktiviran*|isključen*|obustavljen*
        |blokirajte|obrisan*
    """,
    "expires": "ističe|istekao|istekla|ističu",
    "suspicious": "sumnjiv*|neobičn*|neovlašten*|neovlašćen*|nepoznat*|izgubljen*|novog uređaja|novi uređaj",
    "movement": "prijav*|transakcij*|plaćanj*|aktivnost*|uređaj*|kupnj*|kupovin*",
    "fee": "carina|carinu|carine|doplatu|doplata|troškove|poštarinu|taksu|naknadu|doplatite",
    "pay": "platite|uplatite|plaćanje|doplatite|podmirite|izmirite",
    "now": "sada|odmah|ovde|ovdje|danas|hitno|online",
    "debt": "dug|dugovanj*|neplaćen*|nepodmiren*|prekoračen*",
    "open": "kliknite|otvorite|posetite|posjetite|preuzmite|pratite|pogledajte|preko linka",
    "here": "ovde|ovdje|link|linku|linka",
    "call": "pozovite|nazovite|kontaktirajte|javite se",
    "us": "nas|nam|odmah|hitno|na broj|na",
    "cancel": "otkažite|poništite|stornirajte|blokirajte",
    "write": "piši|pišite|javi|javite|sačuvaj|odgovori",
    "me": "mi|ovamo|na ovaj|novi broj",
    "avoid": "da biste izbegli|da biste izbjegli|izbegnite|izbjegnite|u suprotnom|inače",
    "harm": "kazn*|izvršenj*|ovrh*|isključenj*|blokad*|vraćen*|prekršajn*",
    "urgent": "hitno|odmah|u roku od|24h|48h|danas|poslednja opomena|zadnja opomena|poslednje upozorenje|reagujte",
    "charged": "naplaćeno|skinuto|transakciju|kupnju|plaćanje|zaduženo",
    "notyou": "ako niste vi|ako niste to vi|niste vi|ako to niste vi|ne prepoznajete|ako niste",
    "prize": "osvojili|dobili|nagrada|nagradu|nagradna|čestitamo|vaučer|besplatno|dobitnik|poklon",
    "claim": "preuzmite|preuzimanje|kliknite|podignite|unesite|potvrdite",
    "refund": "povrat|povraćaj|refundacij*|pretplata vraćena",
    "subsidy": "pomoć|subvencij*|naknad*|socijaln*|dodatak|vaučer",
    "profit": "zarad*|zarađ*|dobit*|garantov*|dnevno|udvostruč*",
    "parcel": "paket|paketa|pošiljka|pošiljku|pošta|dostava|dostave|narudžba|pošiljke",
    "held": "ne može|nije moguće|čeka|zadržan*|adres*|carin*|vraćen*|skladišt*|neuspešn*|neuspješn*|isporuč*",
    "taxman": "poreska|porezna|porez|poreska uprava",
    "fine": "kazna|kaznu|prekršajni|prekršaj|parking|parkiranj*|kaznena",
    "toll": "putarina|putarinu|cestarina|vinjeta|enc",
    "utility": "struja|struju|eps|hep|elektrodistribucij*|gas|plin",
    "court": "sud|suda|izvršitelj|ovrha|tužba|prekršajni|nalog za plaćanje|kaznena prijava",
    "police": "mup|policija|policije|tužilaštvo|interpol",
    "failed": "nije uspelo|neuspešno|neuspješno|odbijeno",
    "warn": "oprez|upozorenje|pazite|upozoravamo",
    "fraud": "prevar*|prijevar*|lažn*|phishing",
    "settled": "uspešno ste|uspješno ste|je izvršena|je uspešno|je uspješno|je odobrena",
    "ready": "možete je preuzeti|možete ga preuzeti|spremna za preuzimanje|spreman za preuzimanje|je uručena",
    "kin": "mama|tata|bako|deko|mamo|djede|tetka",
    "phone": "telefon|mobitel|mobilni|ekran",
    "trouble": "pokvari*|razbi*|izgubi*|ukrali|upao|pao",
    "others_phone": "novi broj|privremeni broj|telefon drugarice|tuđeg telefona",
    "new_number": "novi broj|moj broj|privremeni broj",
    "digits": "6 cifara|šest cifara|6 znamenki|šest znamenki",
    "tell_me": "reci mi|možeš li mi reći|daj mi",
    "mistaken": "greškom|slučajno",
    "pay_me": "možeš li mi poslati|pošalji mi|pozajmi mi|posudi mi|uplati mi",
    "wrong": "pogrešan broj|krivi broj|pogrešila broj|pogrešio broj",
    "nice": "odakle ste|odakle si|budemo prijatelji|deluješ ljubazno|jako ljubaz*",
    "love": "pravu ljubav|ozbiljnu vezu|srodnu dušu",
    "faraway": "vojni lekar|vojni liječnik|američki vojnik|naftnoj platformi|udovica|udovac|mirovnoj misiji",
    "teach": "naučiću te|naučit ću te|mogu te naučiti|pokazaću ti|pokazat ću ti|naučio me|naučila me",
    "relative": "moj ujak|moj stric|moja tetka|moj mentor|moj rođak|moj brat",
    "trade": "kripto*|bitcoin*|forex|trading|berz*|burz*|invest*",
    "task": "lajkovanje|ocenjivanje hotela|ocjenjivanje hotela|recenzije",
    "home": "od kuće|kuće|online|na daljinu",
    "hiring": "tražimo|ljudskih resursa|hr|posao|zapošljav*",
    "perday": "dnevno|na dan|na sat|nedeljno|tjedno",
    "hush": "ne govori nikome|nemoj reći|samo između nas",
    "code_word": "kod|šifra|šest cifara|sms",
    "forward_me": "pošalji mi|prosledi|proslijedi|reci mi",
    "officer": "inspektor|komesar|tužilac|tužitelj",
    "won": "osvojili|dobitnik",
    "taxes": "porez|taksa|troškov*|dostava",
    "denied": "niste naručili|niste odobrili|niste izvršili",
    "met": "upoznali smo se|sreli smo se",
    "event": "sajmu|konferenciji|žurci|izložbi|tinderu|fejsbuku",
    "remember": "sećaš me se|sjećaš me se|sećate me se|pamtiš me",
    "photo": "tvoju sliku|tvoj profil|tvoja slika",
    "acquaint": "da te upoznam|upoznamo|lepotane|zgodni",
    "are_you": "jeste li|da li ste|jesi li|razgovaram sa|pričam sa",
    "role": "veterinar*|doktor*|trener*|agencije za nekretnine|nekretnin*",
    "errand": "moj pas|moja mačka|za vilu|zbog vile|zbog stana",
    "lost": "dugo se nismo|davno se nismo",
    "how": "kako si|kako ste|šta ima|što ima",
}

SERBIAN = of_words({name: cyrillic(" ".join(words.split()).replace(" |", "|")) for name, words in _WORDS.items()})
"""What messages ask of their reader, in Serbian, Croatian and Bosnian."""
