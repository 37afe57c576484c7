"""What messages ask of their reader, in Tagalog."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~20 {secret}",
        "pakibigay|paki bigay|pakisend|paki send ~14 otp|code|pin",
        "otp|code ~14 na natanggap|natanggap ~~30 ibigay|send|bigay|refund",
    ),
    "ask.hand-over": (
        """
        ibigay|iabot|isuko
        ~30 card|atm|atm card|cash|pera|alahas|ginto
        ~30 rider|courier|ahente|pulis|tauhan|staff
        """,
        "rider|courier|ahente|pulis|tauhan ~30 kukuha|kukunin|kunin ~24 card|atm|cash|pera|alahas",
    ),
    "ask.identity": (
        """
        i-update|iupdate|i-verify|iverify|ibigay|kumpletuhin|i-confirm ~20 impormasyon|detalye|address|account
        |pagkakakilanlan|information|kyc
        """,
    ),
    "ask.fee": (
        "bayaran|bayad|buwis|magbayad ng fee|bayaran ang fee ~~24 bayaran|magbayad|bayad|<amount>|kailangan",
        "bayaran|magbayad|bayad ~~24 fee|customs|buwis|shipping",
    ),
    "ask.pay": ("magbayad|bayaran|bayad|i-settle ~~20 <link>|ngayon|agad|<amount>|dito|multa|utang",),
    "ask.click": (
        """
        i-click|iclick|pindutin|bisitahin|buksan|mag-login|tingnan|i-claim|mag-register|i-update|click ~~16 <link>
        |link|dito|ang link|ito
        """,
    ),
    "ask.call": (
        "tumawag|tawagan|kontakin|tumawag sa|tawag ~14 <number>|sa|agad|kami",
        "tumawag|tawagan|i-text|text|itext|mag-text|call|kontakin|tawag ~20 <number>",
    ),
    "ask.login": (
        """
        i-verify|iverify|i-update|iupdate|mag-login|i-activate|i-unlock|kumpirmahin ~~20 account|<link>|gcash|maya
        |dito|card|sim
        """,
    ),
    "ask.add-contact": (
        "i-message|mag-message|i-add|kontakin|sumali|pm|message ~14 whatsapp|telegram|viber|messenger",
        "telegram|whatsapp|viber ~10 <number>|<link>|kami|sa",
        "pm lang|pm me|pm is key|message lang|dm lang",
    ),
    "ask.transfer": (
        "magpadala|padala|pahiram|padalhan|pasend|pa-send|i-send|hiram ~24 pera|<amount>|gcash|ako|muna|load|sa akin",
        """
        padala ka|padalhan mo|pahiram|pasend|pakisend|magpadala ka|padalhan ~24 gcash|pera|5k|maya|naman|muna
        |<amount>|load
        """,
        "pa-load|paload|pasaload|pa load",
    ),
    "ask.reply": ("sumagot|mag-reply|magreply|i-reply|text ~10 yes|dito|oo|ako|mo",),
    "ask.lend": (
        """
        pa-gcash|pahiram|pautang|padala|pasend|utang muna|pakisend ~20 muna|naman|3k|5k|<amount> ~~40 bayaran
        |babayaran|bukas|sweldo|emergency
        """,
        "pahiram|pautang|pahiram naman|hiram ~24 <amount>|5k|3k|2k|pera ~~60 ibabalik|bayaran|babayaran|bukas",
        "pa-load|pa load|padalhan ~24 <amount>|load|2,000 ~~40 emergency|gcash",
        """
        tulungan nyo|tulungan mo|kailangan ng pang-ospital|pang-ospital|pampaospital|naaksidente ~~50 gcash|<number>
        |padala*|kailangan|<amount>
        """,
    ),
    "ask.keep-secret": ("wag mo sabihin|huwag mo sabihin|wag mo na lang sabihin|sikreto lang|wag mong sabihin",),
}
