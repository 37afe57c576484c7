"""Czech and Slovak words of what messages ask, threaten, promise and tell; `essentials` puts them together.

The two are written so alike that a table serves both.
"""

from __future__ import annotations

from sms_verify.core.lexicon.essentials import of_words

CZECH = of_words(
    {
        "not": "ne|nikdy|nikomu|není|nie je|žádn*|žiadn*",
        "still": "ale|pouze|prosím|len",
        "scam": "je podvod|jsou podvodné|sú podvodné|je falešn*|je falošn*",
        "mask": """
            nepropásněte|nezapomeňte|nezabudnite|pokud jste nebyl*|nebylo možné|poštovní kód|kód od dveří
            |slevový kód
        """,
        "secret": "heslo|pin|kód|kod|kód z sms|cvv|ověřovací kód|overovací kód|přihlašovací údaje|prihlasovacie údaje",
        "give": "zadejte|zadajte|pošlete|pošlite|uveďte|sdělte|oznámte|přepošlete|preposlite",
        "share": "nesdělujte|nesdílejte|nezdieľajte|neposkytujte|sdělujte|sdílejte",
        "never": "nikdy|nikomu|nesdělujte|nezdieľajte",
        "confirm": """
            potvrďte|potvrdte|ověřte|overte|aktualizujte|přihlaste se|prihláste sa|doplňte|obnovte|odblokujte|vyplňte
            |aktivujte
        """,
        "details": "údaje|adresu|adresa|totožnost|totožnosť|identitu|informace|informácie|číslo popisné",
        "account": "účet|účtu|karta|kartu|karty|bankovnictví|bankovníctvo|přístup|prístup|profil|aplikace|služby",
        "blocked": "zablokov*|pozastaven*|omezen*|obmedzen*|uzamčen*|uzamknut*|zrušen*|deaktivov*|odpojen*",
        "expires": "vyprší|vyprš*|končí platnost|stratí platnosť",
        "suspicious": "podezřel*|podozriv*|neobvykl*|neoprávněn*|neoprávnen*|neznám*",
        "movement": "přihlášení|prihlásenie|transakc*|platb*|aktivit*|zařízení|zariaden*|převod|prevod",
        "fee": "poplatek|poplatok|poplatk*|clo|cla|doplatek|doplatok|poštovné|doplaťte|doplatte",
        "pay": "zaplaťte|zaplatte|uhraďte|uhradte|doplaťte|doplatte|zaplatit|uhradit|zaplatiť|uhradiť",
        "now": "nyní|teď|ihned|okamžitě|okamžite|zde|tu|dnes|teraz",
        "debt": "dluh|dlh|nedoplatek|nedoplatok|neuhrazen*|neuhraden*|po splatnosti|nezaplacen*|nezaplaten*",
        "open": "klikněte|kliknite|otevřete|otvorte|navštivte|navštívte|přejděte|prejdite|sledujte|zjistěte|pokračujte",
        "here": "zde|tu|odkaz|odkazu|na odkaz",
        "call": "zavolejte|zavolajte|volejte|volajte|kontaktujte",
        "us": "nás|nám|ihned|na|linku|číslo",
        "cancel": "zrušte|zrušit|stornujte|zrušiť|zablokujte",
        "write": "napiš|napište|napíš|napíšte|piš|ulož|odepiš",
        "me": "mi|mně|na toto|sem|nové číslo",
        "avoid": "abyste předešli|aby ste predišli|jinak|inak|předejděte|vyhnout|vyhnúť",
        "harm": "exekuc*|exekúc*|pokut*|odpojen*|blokac*|vrácen*|vráten*|zablokov*",
        "urgent": "ihned|okamžitě|okamžite|do 24|dnes|poslední výzva|posledná výzva|naléhav*|urgent*",
        "charged": "strženo|stržena|platba|nákup|transakce|převod|odúčtovan*",
        "notyou": "pokud jste to nebyl*|nejste to vy|ak ste to neboli|nie ste to vy|pokud nejste|neprováděl*",
        "prize": "vyhráli|vyhrál|výhra|výhru|cena|gratulujeme|blahopřejeme|poukaz|poukázk*",
        "claim": "vyzvedněte|vyzdvihnite|získejte|získajte|uplatněte|klikněte|kliknite",
        "refund": "přeplatek|preplatok|vrácení|vrátenie|refund*|vratka|náhrada",
        "subsidy": "příspěvek|príspevok|dávk*|dotac*|dotác*|přídavek|úřad práce|sociálna poisťovňa|mpsv",
        "profit": "vyděl*|zarob*|zisk*|garant*|denně|denne|zdvojnásob*",
        "parcel": """
            zásilka|zásilku|zásielka|zásielku|balík|balíček|balíka|pošta|dpd|ppl|zásilkovna|packeta|doručení
            |objednávka
        """,
        "held": """
            čeká|čaká|nemohl*|nepodařilo|nepodarilo|adres*|celn*|colnic*|pozastaven*|vrácen*|vráten*|zadržen*|zadržan*
            |neúpln*|doplat*|popisné
        """,
        "taxman": "finanční úřad|finančný úrad|finanční správa|finančná správa|daň|daně|dane",
        "fine": "pokuta|pokutu|pokuty|přestupek|priestupok|parkovn*",
        "toll": "mýtné|mýto|dálniční známka|diaľničná známka|edalnice",
        "utility": "elektřin*|elektrin*|čez|plyn|energi*",
        "court": "exekutor|exekuce|exekúcia|soud|súd|předvolání|predvolanie|vymáhání|vymáhanie",
        "police": "policie|polícia|policajt|interpol|státní zástup*",
        "failed": "selhala|zlyhala|zamítnut*|neproběhla|neprebehla",
        "warn": "pozor|varujeme|varování|upozorňujeme|dejte si pozor",
        "fraud": "podvod*|falešn*|falošn*|phishing*",
        "settled": "byla přijata|bola prijatá|byla zaznamenána|proběhla úspěšně",
        "ready": "připravena k vyzvednutí|pripravená na vyzdvihnutie|k vyzvednutí|na vyzdvihnutie",
        "kin": "mami|tati|mamko|mamka|babi|babičko|dědo|dedo|oci|teto|strejdo",
        "phone": "telefon|mobil|telefón|displej|telefonu",
        "trouble": "rozbil*|ztratil*|stratil*|ukradli|spadl*|spadol|nefunguje|utopil*|pokazil*",
        "others_phone": "nové číslo|dočasné číslo|číslo kamarádky|kamarádův telefon|jiného čísla",
        "new_number": "nové číslo|moje číslo|dočasné číslo",
        "digits": "6 číslic|šest číslic|šesť číslic|6-místn*|šestimístn*|6-miestn*|šesťmiestn*",
        "tell_me": "řekni mi|povedz mi|můžeš mi|môžeš mi|nadiktuj",
        "mistaken": "omylem|omylom",
        "pay_me": "můžeš mi poslat|pošli mi|půjč mi|pôžič mi|môžeš mi poslať|zaplatíš za mě",
        "wrong": "špatné číslo|zlé číslo|spletl* jsem|pomýlil*|omylem",
        "nice": "odkud jste|odkiaľ ste|odkud jsi|být přátelé|velmi milá|velmi milý|můžeme si psát",
        "love": "pravou lásku|pravá láska|vážný vztah|vážny vzťah|spřízněnou duši",
        "faraway": "vojenský lékař|americký voják|ropné plošině|vdova|vdovec|mírové misi",
        "teach": "naučím tě|můžu tě naučit|ukážu ti|ukážem ti|naučil mě|naučila mě|naučil ma",
        "relative": "můj strýc|môj strýko|moje teta|můj mentor|můj bratranec|můj bratr|môj brat",
        "trade": "krypto*|bitcoin*|forex|trading|obchodu*|burz*|invest*",
        "task": "hodnotit hotely|lajkovat videa|hodnotiť hotely|testovat aplikace",
        "home": "z domova|domova|domu|online|na dálku|na diaľku",
        "hiring": "hledáme|hľadáme|personální|hr|práce|práca|brigáda",
        "perday": "denně|denne|za den|na den|za deň|na hodinu|týdně|týždenne",
        "hush": "neříkej|nikomu to neříkej|nehovor|jen mezi námi",
        "code_word": "kód|kod|šest číslic|sms kód",
        "forward_me": "pošli mi|přepošli|prepošli|řekni mi|nadiktuj",
        "officer": "kapitán|vyšetřovatel|vyšetrovateľ|komisař|nadporučík",
        "won": "vyhráli|vyhrál|výherce",
        "taxes": "daň|poplatek|poplatok|doprav*",
        "denied": "neobjednal*|neautorizoval*|neprováděl*",
        "met": "seznámili jsme se|zoznámili sme sa|potkali jsme se|stretli sme sa",
        "event": "veletrhu|výstavě|výstave|konferenci|konferencii|večírku|tinderu|facebooku",
        "remember": "pamatuješ si mě|pamätáš si ma|pamatujete si mě|poznáváš mě",
        "photo": "tvoje fotka|tvoji fotku|tvůj profil|tvoj profil|tvoju fotku",
        "acquaint": "poznat tě|poznať ťa|seznámit se|zoznámiť sa|krasavče|fešáku",
        "are_you": "jste|jsi|ste|mluvím s|hovorím s",
        "role": "veterinář*|veterinár*|doktor*|trenér*|realitní*|realitn*|makléř*|maklér*",
        "errand": "můj pes|môj pes|moje kočka|moja mačka|jde o vilu|jde o chatu|ide o vilu",
        "lost": "dlouho jsme se neviděli|dlouho jsme se neslyšeli|dlho sme sa nevideli|dlho sme sa nepočuli",
        "how": "jak se máš|jak se máte|ako sa máš|ako sa máte|co nového|čo nové",
    }
)
"""What messages ask of their reader, in Czech and Slovak."""
