"""Why the reader should hurry, fear or hope, and what notices and chats tell, in German."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~16 {account}",
        """
        inkasso|gerichtsvollzieher|zwangsvollstreckung|haftbefehl|strafverfahren|mahnbescheid|pfändung ~30 droh*
        |eingeleitet|vermeiden|ihnen|gegen|sie|verfahren
        """,
        """
        haftbefehl|pfändung|pfaendung|zwangsvollstreckung|rechtliche schritte|strafverfahren|strafanzeige|sperrung
        |wird gesperrt|wird eingestellt|stromsperre|wird abgeschaltet|kontosperrung|gerichtsvollzieher
        """,
        "für geldwäsche|fuer geldwaesche ~20 benutzt|verwendet|missbraucht",
        "bilder|fotos|daten ~16 gelöscht|geloescht",
    ),
    "pressure.deadline": (
        """
        innerhalb von 24|innerhalb von 48|binnen 24|sofort|umgehend|letzte mahnung|letzte erinnerung|heute noch
        |dringend|letzte chance|bis heute|läuft heute ab|unverzüglich
        """,
    ),
    "lure.prize": (
        """
        sie haben gewonnen|du hast gewonnen|als gewinner|gewinner ausgewählt|herzlichen glückwunsch ~~~50 gewonnen
        |gewinn|gewinner|preis|ausgewählt|<link>
        """,
        "ihr gewinn|dein gewinn ~40 abholen|sichern|<link>|wartet",
    ),
    "lure.reward": (
        "gewonnen|gewinner|gewinn|gutschein|prämie|geschenk ~~40 sichern|abholen|<link>|<amount>|einlösen|ausgewählt",
    ),
    "lure.refund": (
        """
        rückerstattung|erstattung|rückzahlung|guthaben|steuererstattung ~~40 <amount>|<link>|beantragen|ihnen|zusteht
        |bestätigen|erhalten
        """,
    ),
    "lure.job": (
        """
        nebenjob|minijob|heimarbeit|job|arbeit|homeoffice|online-job|teilzeit ~~50 pro tag|täglich|am tag|von zuhause
        |<amount>|whatsapp|stunde
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 am tag|pro tag|täglich|pro stunde|pro woche",
        "täglich|am tag|verdienen ~14 <amount>",
    ),
    "lure.loan": ("kredit|sofortkredit|darlehen ~~30 ohne schufa|sofort|<amount>|auszahlung|zinsen|<link>",),
    "notice.otp": (
        "{secret}|einmalcode|tan ~~20 <code>",
        "<code> ~~16 {secret}|ist ihr|ist dein",
    ),
    "notice.never-share": (
        "nicht|niemals|nie|niemandem ~20 weitergeben|weiter|mitteilen|teilen|verraten|herausgeben",
        "geben sie ~24 nicht weiter|niemals weiter|niemandem weiter",
    ),
    "notice.warning": (
        "{scam}",
        """
        vorsicht|achtung|warnung|warnen vor|betrüger|phishing ~~40 betrug*|betrüger*|gefälscht*|phishing|sms
        |nachrichten|fake
        """,
    ),
    "notice.if-not-you": (
        """
        waren sie das nicht|nicht von ihnen|nicht sie|falls sie das nicht|wenn sie das nicht|nicht beauftragt
        |haben sie das nicht|nicht autorisiert|das warst du nicht
        """,
        "nicht sie|sie waren das nicht|nicht von ihnen|waren sie das nicht|falls nicht von ihnen",
    ),
    "notice.settled": (
        """
        erstattung|rückzahlung|rate|ihre zahlung ~24 wurde überwiesen|wurde gutgeschrieben|ist eingegangen|eingegangen
        |abgebucht|eingezogen|ist fällig
        """,
    ),
    "notice.arrival": ("abholbereit|zur abholung bereit|liegt zur abholung|in der filiale|im geschäft",),
    "chat.lost-touch": (
        "lange nicht gesehen|lange nichts gehört|lange nichts von dir|erinnerst du dich an mich|kennst du mich noch",
    ),
    "chat.small-talk": ("wie geht es dir|wie geht's|wie gehts|was machst du so|wie geht es ihnen",),
    "chat.wrong-number": (
        "falsche nummer|falschen kontakt|falsche person|nummer verwechselt|nummer in meinen kontakten",
    ),
    "chat.flattery": (
        "schicksal|freunde werden|kennenlernen|kennen lernen|sehr nett|sehr freundlich|sehr höflich",
        "dein profil|dein foto|deine fotos|ihr profil ~16 gesehen|gefallen|gefunden|entdeckt",
        "ehrliche frau|ehrlichen mann|frau fürs leben|mann fürs leben|wahre liebe|ernste beziehung|grose liebe",
        "muss immer an dich denken|kann nicht aufhören|verliebt in dich",
    ),
    "chat.introduces": (
        "ich heise|ich heisse|mein name ist|wie heist du|wie heisst du|wie heisen sie|freut mich",
        """
        erinnerst du dich an mich|weist du noch wer ich bin|weist du noch, wer ich bin|weisst du noch
        |kennst du mich noch
        """,
        "woher kommst du|woher kommen sie|wo wohnst du|was machst du beruflich",
        "ich bin|bin ~14 soldat|soldatin|militärarzt|militärärztin|ingenieur auf|witwe|witwer|un-mission|bohrinsel",
        """
        soll ich es dir|ich kann es dir|kann ich dir|ich zeige dir|willst du lernen|möchtest du lernen ~16 zeigen
        |beibringen|wie|zeige
        """,
        "personalagentur|personalabteilung|personalvermittlung|recruiterin|recruiter|personalerin",
    ),
    "lure.loan-advert": (
        """
        kredit|sofortkredit|darlehen|bargeld ~~60 ohne schufa|trotz schufa|ohne bonität*|sofort*|in 24 stunden
        |ohne bürgen|ohne nachweis*|auch bei
        """,
    ),
    "pressure.loss": (
        """
        belastet|abgebucht|abbuchung|eingezogen|kostenpflichtig|verlängert|verlaengert|abo|bestellung ~40 <amount>
        ~~60 storn*|nicht sie|wenn sie das nicht|widerruf*|kündig*|rufen
        """,
        "<amount> ~16 belastet|abgebucht|eingezogen ~~60 storn*|nicht sie|wenn sie das nicht|widerruf*|kündig*|rufen",
    ),
    "lure.invest": (
        """
        investieren|investiere|investition|bitcoin|krypto*|trading|aktien|festgeld|anlage ~~50 verdien*|gewinn*
        |rendite|garantiert*|pro tag|täglich|taeglich|<amount>|%|verdoppel*
        """,
    ),
    "lure.subsidy": (
        """
        klimabonus|energiepauschale|heizkostenzuschuss|bonus|zuschuss|familienkasse|kindergeld|einmalzahlung
        |energiegeld|hilfsgeld ~~40 <amount>|<link>|beantrag*|anspruch|ausgezahlt|auszahlung|bestätig*
        """,
    ),
    "lure.points": ("punkte|payback|bonuspunkte|meilen ~~40 verfall*|einlös*|ablauf*|<link>|prämie*",),
    "chat.source": ("habe deine nummer|hab deine nummer ~20 von|bekommen|gefunden",),
    "chat.approach": (
        """
        bist du|sind sie|ist das|bin ich ~20 vom|aus dem|aus der|von der|trainer|trainerin|dr|frau|herr
        ~~~40 falsche nummer|verwählt|tut mir leid|entschuldig*
        """,
        """
        mein onkel|meine tante|mein mentor|mein cousin|mein bruder|ein freund von mir ~~60 börse|krypto|bitcoin
        |trading|händler|aktien|signale|gold
        """,
    ),
}
