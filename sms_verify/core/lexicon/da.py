"""Danish and Norwegian words of what messages ask, threaten, promise and tell; `essentials` puts them together.

The two are written so alike that a table serves both.
"""

from __future__ import annotations

from sms_verify.core.lexicon.essentials import of_words

DANISH = of_words(
    {
        "not": "ikke|aldrig|aldri|ingen|intet|ikkje",
        "still": "men|kun|bare|venligst|vennligst",
        "scam": "er svindel|er falsk*|er bedrageri|er snyd",
        "mask": "gå ikke glip|glem ikke|ikke glem|hvis du ikke|postkode|dørkode|rabatkode|rabattkode|kunne ikke",
        "secret": "adgangskode|passord|pinkode|pin-kode|kode|koden|engangskode|bekræftelseskode|sikkerhetskode|cvv",
        "give": "indtast|send|oplys|oppgi|tast|skriv inn|angiv",
        "share": "del|videregiv|oplys|oppgi|dele",
        "never": "aldrig|aldri|ikke|ingen",
        "confirm": """
            bekræft|bekreft|verificer|verifiser|opdater|oppdater|log ind|logg inn|genaktiver|reaktiver|aktiver
            |forny|lås op
            |lås opp|legitimer|gennemfør
        """,
        "details": """
            oplysninger|opplysninger|adresse|adressen|identitet|informationer|informasjon|husnummer|kontonummer
        """,
        "account": """
            konto|kontoen|kort|kortet|mitid|nemid|bankid|mobilepay|vipps|abonnement|adgang|tilgang|netbank|nettbank
        """,
        "blocked": """
            spærret|sperret|blokeret|blokkert|suspenderet|suspendert|begrænset|begrenset|lukket|stengt|deaktiver*|lukkes
            |stenges|spærres|sperres|låst
        """,
        "expires": "udløber|utløper|ophører|opphører",
        "suspicious": "mistænkelig*|mistenkelig*|usædvanlig*|uvanlig*|uautoriser*|ukendt*|ukjent*",
        "movement": """
            login*|innlogging*|transaktion*|transaksjon*|køb|kjøp|aktivitet*|overførsel*|overføring*|enhed|enhet
        """,
        "fee": "gebyr|gebyret|told|toll|tollavgift|porto|fragt|frakt|afgift|avgift|moms|ekspeditionsgebyr",
        "pay": "betal|betale|betales|betaling",
        "now": "nu|nå|her|straks|med det samme|i dag|omgående|umiddelbart",
        "debt": "ubetalt*|gæld|gjeld|forfalden|forfalt|restance|inkasso|udestående|utestående",
        "open": "klik|klikk|tryk|trykk|gå ind|gå inn|åbn|åpne|besøg|besøk|følg|se mere|se mer|hent|spor",
        "here": "her|linket|lenken|link|lenke",
        "call": "ring|kontakt|ring tilbage|ring tilbake",
        "us": "os|oss|straks|omgående|på|kundeservice|tilbage|tilbake|dette nummer|dette nummeret",
        "cancel": "annuller|annuler|stop|stopp|kanseller|afbryd|avbryt",
        "write": "skriv|svar|send|gem|lagre",
        "me": "mig|meg|her|nummeret|dette nummer|nye nummer",
        "avoid": "for at undgå|for å unngå|undgå|unngå|ellers",
        "harm": "inkasso|gebyr*|spær*|sperr*|foged*|namsmann*|retslig*|rettslig*|returner*|bøde*|bot",
        "urgent": """
            omgående|straks|hurtigst|snarest|inden 24|innen 24|i dag|sidste påmind*|siste påmin*|haster
            |sidste chance
        """,
        "charged": "trukket|hævet|belastet|køb|kjøp|betaling|overførsel|overføring",
        "notyou": "hvis det ikke var dig|ikke dig|hvis det ikke var deg|ikke deg|genkender du ikke|kjenner du ikke",
        "prize": "vundet|vunnet|gevinst|vinder|vinner|præmie|premie|tillykke|gratulerer|gavekort",
        "claim": "hent|indløs|løs inn|klik|klikk|svar|bekræft|bekreft",
        "refund": "tilbagebetaling|refusjon|refusion|til gode|overskydende|tilgode|skattepenge*|tilbakebetaling",
        "subsidy": "tilskud|tilskudd|støtte|strømstøtte|varmecheck|udbetaling danmark|nav",
        "profit": "tjen*|fortjeneste|garanter*|afkast|avkastning|om dagen|per dag",
        "parcel": "pakke|pakken|din pakke|forsendelse|forsendelsen|sending|sendingen|postnord|posten|levering|ordre",
        "held": """
            kunne ikke|venter|holdt tilbage|holdt tilbake|tilbageholdt|adresse*|told*|toll*|returner*|mangler
            |husnummer|stoppet
            |porto|ufuldstændig*|ufullstendig*
        """,
        "taxman": "skat|skatt|skattestyrelsen|skatteetaten|skattekort|årsopgørelse",
        "fine": "bøde|bot|parkeringsafgift|parkeringsgebyr|fartbøde|p-afgift",
        "toll": "bomafgift|bompenger|vejafgift|veiavgift|brobizz|autopass|storebælt",
        "utility": "strøm|strømmen|el|elregning|regning|faktura",
        "court": "inkasso|foged*|namsmann*|stævning|retten|tingretten|betalingspåkrav",
        "police": "politi|politiet|anklager|interpol|økokrim",
        "failed": "mislykkedes|mislyktes|afvist|avvist|fejlede|feilet",
        "warn": "advarsel|pas på|advarer|obs",
        "fraud": "svindel*|bedrag*|falske|snyd",
        "settled": "er modtaget|er mottatt|er gennemført|er gjennomført|tak for din betaling|takk for betalingen",
        "ready": "klar til afhentning|klar til henting|kan hentes|leveret til pakkeshoppen|klar for henting",
        "kin": "mor|far|mamma|pappa|bedste|bedstemor|mormor|farmor|bestemor|bestefar|mor/far",
        "phone": "telefon|telefonen|mobil|mobilen|skærm|skærmen|skjerm|skjermen",
        "trouble": "i stykker|ødelagt|tabt|tabte|mistet|stjålet|smadret|knust|vand|vann|toilettet|doen",
        "others_phone": "nyt nummer|nytt nummer|nye nummer|midlertidigt nummer|midlertidig nummer|venindes telefon",
        "new_number": """
            nyt nummer|nytt nummer|nye nummer|mit nummer|midlertidigt nummer|midlertidig nummer|nye nummeret
        """,
        "digits": "6 cifre*|6-cifre*|seks cifre*|sekscifre*|6 sifre*|seks siffer|6 siffer|4 cifre",
        "tell_me": "sige det til mig|sig det til mig|si det til meg|kan du sige|kan du si|giv mig|gi meg",
        "mistaken": "ved en fejl|ved en feil|forkert nummer|feil nummer",
        "pay_me": """
            kan du overføre|kan du betale|kan du vippse|kan du mobilepaye|lån mig|lån meg|send mig|send meg|vipps meg
        """,
        "giftcard": "gavekort|apple-kort|google play-kort|steam-kort|itunes-kort",
        "gift_codes": "koderne|kodene|billede af koderne|bilde av kodene|skrab",
        "meeting": "til møde|i møte|i et møde|kan ikke tale|kan ikke snakke",
        "wrong": "forkert nummer|feil nummer|forkert person|feil person|min fejl|min feil",
        "nice": "virker sød|virker meget sød|virker snill|hvor kommer du fra|blive venner|bli venner|meget sød",
        "love": """
            ægte kærlighed|sann kjærlighet|seriøst forhold|sjæleven|ærlig mand|ærlig kvinde|ærlig mann|ærlig kvinne
        """,
        "faraway": """
            militærlæge|militærlege|amerikansk soldat|fredsbevar*|olieplatform|oljeplattform|enke|enkemand|enkemann
        """,
        "teach": "lære dig|vise dig|lært mig|lære deg|vise deg|lært meg|skal jeg vise",
        "relative": """
            min onkel|min moster|min tante|min mentor|min fætter|min bror|onkelen min|tanten min|broren min|mentoren min
        """,
        "trade": "krypto*|bitcoin*|forex|trading|aktier|aksjer|invester*",
        "task": "like videoer|bedømme hoteller|vurdere hoteller|teste apps|teste apper",
        "home": "hjemmefra|hjemmekontor|hjemme|online|deltid",
        "hiring": "vi søger|vi søker|rekrutter*|hr|vikarbureau|bemanning*|job|jobb",
        "perday": "om dagen|per dag|dagligt|daglig|i timen|per time|om ugen|i uka",
        "hush": "sig det ikke|ikke si|fortæl ikke|mellem os|mellom oss|hold det hemmeligt",
        "hold": """
            filmet dig|filmet deg|optaget dig|webkamera|video af dig|video av deg|vi har din søn|vi har din datter
        """,
        "publish": "offentliggør|publiser*|sender den til|dine venner|alle dine kontakter|ring ikke",
        "own_account": "bankkonto|din konto|bankkort|simkort",
        "rent_out": "leje|leie|udleje|leie ut|købe din|kjøpe din",
        "code_word": "kode|koden|seks cifre|seks siffer|sms-kode",
        "forward_me": "send den til mig|send den til meg|videresend|kan du sende|sig koden|gi meg koden|giv mig koden",
        "officer": "kriminalassistent|politiassistent|inspektør|betjent|politibetjent|anklager",
        "won": "vundet|vunnet|vinder|vinner",
        "taxes": "skat|skatt|gebyr|fragt|frakt|told|toll",
        "denied": "ikke bestilt|ikke godkendt|ikke godkjent",
        "met": "mødtes|møttes|traf hinanden|traff hverandre|lærte hinanden at kende",
        "event": "messen|konferencen|konferansen|festen|tinder|facebook|kurset|turen|ferien",
        "remember": "kan du huske mig|husker du mig|husker du meg|kender du mig|kjenner du meg igjen",
        "photo": "dit billede|bildet ditt|din profil|profilen din|så dit|så bildet",
        "acquaint": "lære dig at kende|bli kjent med deg|bli bedre kjent|flotte|kjekken|smukke|vakre|blive venner",
        "are_you": "er du|er det|taler jeg med|snakker jeg med|er de",
        "role": """
            dyrlæge*|veterinær*|læge*|lege*|træner*|trener*|ejendomsmægler*|eiendomsmegler*|mægler*|megler*|agent*
        """,
        "errand": """
            min hund|hunden min|min kat|katten min|min hest|gælder villaen|gælder huset|gjelder hytta|gjelder huset
        """,
        "lost": "længe siden|lenge siden|ikke set dig længe|ikke hørt fra dig",
        "how": "hvordan går det|hvordan har du det|går det bra",
    }
)
"""What messages ask of their reader, in Danish and Norwegian."""
