"""Words of strangers, false relatives and recruiters who open a chat, in German; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mama|papa|mutti|vati|oma|opa|tante|onkel
    """,
    "phone": """
        handy|telefon|smartphone|display|iphone
    """,
    "trouble": """
        kaputt|defekt|verloren|gestohlen|geklaut|weg|gefallen|wasser|waschmaschine|zerbrochen|reparatur
    """,
    "others_phone": """
        neue nummer|ersatznummer|andere nummer|ersatzhandy|telefon einer freundin|handy einer freundin
        |telefon eines freundes|handy von
    """,
    "pay_me": """
        kannst du mir|könntest du mir|überweist du mir|überweise mir|schick mir|leih mir
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|apple-karten|google-play-karten|steam-karten|geschenkkarten
        |gutscheinkarten|guthabenkarten|paysafecards|paysafekarten
    """,
    "gift_codes": """
        codes|die codes|code schicken|fotos der codes|rubbel*
    """,
    "meeting": """
        besprechung|meeting|konferenz|kann nicht telefonieren|sitzung
    """,
    "wrong": """
        falsche nummer|falsch verbunden|verwählt|verwechselt|nummer verwechselt|vertan
    """,
    "nice": """
        klingen nett|wirken nett|klingst nett|wirkst nett|sehr nett|sehr freundlich|kennenlernen|freunde werden
        |woher kommst du|woher kommen sie|wo wohnst du|können wir schreiben
        |wirken sehr freundlich
    """,
    "love": """
        große liebe|grose liebe|wahre liebe|ernste beziehung|frau fürs leben|mann fürs leben|ehrliche frau
        |ehrlichen mann|die richtige|den richtigen
    """,
    "faraway": """
        bohrinsel|ölplattform|militärarzt|militärärztin|us-soldat|us-armee|amerikanischer soldat|verwitwet|witwer
        |witwe|friedensmission|un-arzt|in syrien|im jemen
    """,
    "teach": """
        beibringen|zeige dir|dir zeigen|es dir zeigen|zeig dir|lernen willst|kann dir helfen zu
        |soll ich es dir zeigen|beigebracht|zeig es dir
    """,
    "relative": """
        mein onkel|meine tante|mein cousin|mein mentor|mein bruder|mein schwager|mein lehrer
    """,
    "trade": """
        krypto|bitcoin|forex|trading|börse|aktien|händler|signale|kryptowährung*
    """,
    "task": """
        hotels bewerten|apps testen|videos liken|produkte bewerten|bewertungen schreiben|restaurants bewerten
        |hotelbewertungen
    """,
    "home": """
        zu hause|zuhause|homeoffice|home-office|von daheim|online|nebenjob|teilzeit
    """,
    "hiring": """
        personalagentur|recruiterin|recruiter|personalabteilung|suchen leute|suchen mitarbeiter|marketingfirma
        |suchen personen|stellenangebot
    """,
    "perday": """
        am tag|pro tag|täglich|jeden tag|pro stunde|pro woche|wöchentlich
    """,
    "hush": """
        sag es keinem|sag es niemandem|sag mama nichts|sag papa nichts|behalt es für dich|erzähl es keinem
    """,
    "hold": """
        gefilmt|aufgenommen|deine webcam|deine kamera|video von dir|nacktbilder|wir haben ihre tochter
        |wir haben ihren sohn|entführt
    """,
    "publish": """
        veröffentlich*|an alle kontakte|an deine freunde|an deine familie|ins netz|keine polizei|polizei informieren
    """,
    "own_account": """
        bankkonto|konto|girokonto|bankkonten|sim-karte
    """,
    "rent_out": """
        vermieten|mieten|verleihen|kaufen ihr|zur verfügung stellen|gesucht
    """,
    "code_word": """
        code|sms-code|tan|pin|zahlen
    """,
    "forward_me": """
        schick mir|weiterleiten|sag mir|nenn mir|versehentlich an dich|aus versehen|leite mir
    """,
    "officer": """
        kommissar|kriminalhauptkommissar|oberkommissar|wachtmeister|kripo
    """,
    "won": """
        gewonnen|gewinner
    """,
    "taxes": """
        steuer|gebühr|versandkosten|bearbeitungsgebühr|zollgebühr
    """,
    "denied": """
        nicht bestellt|nicht beauftragt|nicht veranlasst|nicht getätigt
    """,
    "new_number": """
        neue nummer|neue handynummer|vorübergehende nummer|meine nummer jetzt
    """,
    "digits": "6 stellige*|6-stellige*|6stellige*|sechsstellige*|6 ziffern|sechs ziffern|4-stellige*",
    "tell_me": "kannst du mir|kannst du sie mir|können sie mir|können sie sie mir|mir sagen|sag sie mir|gib mir",
    "mistaken": """
        aus versehen|versehentlich|irrtümlich
    """,
    "met": """
        wir haben uns|wir hatten uns
    """,
    "event": """
        messe|konferenz|party|ausstellung|tinder|facebook|instagram|kurs|kongress|reise|kennengelernt
    """,
    "remember": """
        erinnerst du dich an mich|erinnern sie sich an mich|kennst du mich noch|kennen sie mich noch
        |erinnerst du dich|weißt du noch wer ich bin
    """,
    "photo": """
        dein foto gesehen|dein profil gesehen|ihr foto gesehen|ihr profil gesehen|dein bild gesehen
    """,
    "acquaint": """
        dich kennenlernen|gerne kennenlernen|sie kennenlernen|schöner mann|schöne frau|hallo hübscher|hallo schöner
        |freunde werden
    """,
    "are_you": """
        sind sie|bist du|spreche ich mit|ist das
    """,
    "role": """
        tierarzt|tierärztin|doktor|trainer|trainerin|immobilienbüro|makler|maklerin|agentur|lehrer|reitlehrer
    """,
    "errand": """
        mein hund|meine katze|mein pferd|meine stute|um die villa|um das haus|um die wohnung|reitstunde
    """,
    "lost": """
        lange nichts gehört|lange nicht gehört|lange nicht gesprochen|lange nichts von dir
    """,
    "how": """
        wie geht es dir|wie geht es ihnen|wie geht's dir|wie ist es dir ergangen
    """,
}
