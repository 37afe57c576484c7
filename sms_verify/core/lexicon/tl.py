"""Tagalog phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "huwag|hindi|wag|never",
    "still": "lamang|pakisuyo|paki",
    "scam": "ay scam|ay peke|ay panloloko",
    "mask": "huwag palampasin|wag palampasin|kung hindi ikaw|hindi ikaw|huwag kalimutan|wag kalimutan",
    "secret": "password|mpin|otp|pin|verification code|code|one-time pin",
    "give": "ibigay|ipadala|i-send|isend|sabihin|i-reply|ireply|ilagay|i-enter",
    "account": "account|account mo|gcash|maya|card|sim|sim mo|bank account|wallet|numero",
    "blocked": """
        ma-block|mablock|na-block|naka-block|suspendido|na-suspend|masususpinde|made-deactivate|ma-deactivate
        |mag-expire|mawawala|isasara|naka-hold|na-lock|locked
    """,
}

TABLE = {
    "ask.secret": ("{give} ~20 {secret}",),
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
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~16 {account}",
        "kaso|demanda|makukulong|warrant|aresto ~24 laban|ikaw|sa iyo|iwasan",
        """
        ipapa-barangay|ipapabarangay|ipapapulis|ipapahuli|makukulong|kakasuhan|puputulan|ma-block|mabablock
        |masususpend|ma-suspend|naka-lock|na-lock|na-block|idedemanda|made-deactivate|magiging inactive
        """,
    ),
    "pressure.deadline": (
        "sa loob ng 24|agad|ngayon din|ngayong araw|huling paalala|huling babala|huling pagkakataon|bago mag-expire",
    ),
    "lure.prize": (
        """
        nanalo ka|nanalo|congratulations|binabati ka|napili ka|ikaw ang nanalo ~~~30 premyo|panalo|<link>|<amount>
        |napili|claim|raffle
        """,
        "nanalo|napili|panalo|nagwagi ~~50 raffle|promo|p1*|premyo|<amount>|tumawag|claim|i-claim|<link>",
    ),
    "lure.reward": ("premyo|panalo|libreng|libre|bonus|ayuda|reward* ~~24 <link>|<amount>|i-claim|claim|kunin",),
    "lure.refund": ("refund|ibabalik|cashback ~~24 <link>|<amount>|i-claim|kunin",),
    "lure.subsidy": (
        """
        ayuda|sap|4ps|dswd|tulong pinansyal|financial assistance ~~24 <link>|<amount>|i-claim|mag-register|kunin
        |makuha
        """,
    ),
    "lure.job": (
        """
        trabaho|part-time|part time|work from home|hiring|raket|sideline ~~30 araw|kada araw|<amount>|telegram
        |whatsapp|kita|kumita|sahod
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 araw|kada araw|bawat araw|daily|per day",
        "kumita|kita|sahod|araw-araw ~14 <amount>",
    ),
    "lure.loan": ("pautang|utang|loan|pahiram ~~24 <amount>|mabilis|approved|walang|requirements|<link>|agad",),
    "lure.gamble": ("casino|sabong|slot|bet|jili ~~24 bonus|libre*|<link>|<amount>|register|panalo",),
    "topic.parcel": (
        """
        parcel|package|padala|order mo|delivery|lbc|j&t|shopee|lazada ~~30 naka-hold|hindi na-deliver|hindi maihatid
        |address|customs|bayad*|fee|<link>|nakabinbin|ibabalik
        """,
    ),
    "topic.bank-account": (
        "{account} ~20 {blocked}",
        """
        kahina-hinalang|di-awtorisadong|bagong device|unauthorized ~16 login|transaksyon|device|aktibidad|transaction
        """,
    ),
    "topic.family": (
        """
        ma|pa|nay|tay|mama|papa|lola|kuya|ate|mommy|daddy ~~30 bagong number|bago kong number|nasira ang cellphone
        |nawala ang cellphone|bagong numero|bago kong numero|sira cp|nasira cp
        """,
        "bago kong number|bagong number ko|bago kong numero ~~30 ma|pa|save|nasira|cellphone|cp",
        """
        anak|mama|papa|nanay|tatay|ma|pa|kuya|ate|lola|lolo ~~60 bagong number|bagong numero|new number
        |sira ang phone|nasira|nawala ang phone|nabasa
        """,
        "ate|kuya|tita|tito|ma|pa|nay|tay ~~30 bago number|bagong number|bago kong number|new number|bagong sim",
    ),
    "notice.otp": (
        "{secret} ~~16 <code>",
        "<code> ~~12 {secret}",
    ),
    "notice.never-share": ("huwag|wag ~14 ibahagi|i-share|ibigay|sabihin|ishare",),
    "notice.warning": (
        "{scam}",
        "mag-ingat|ingat|babala|beware ~~24 scam*|manloloko|peke|panloloko",
    ),
    "notice.if-not-you": ("kung hindi ikaw|hindi ikaw ito|kung hindi mo|hindi mo ginawa",),
    "notice.settled": ("refund|bayad|hulog ~16 natanggap|na-credit|matagumpay|naibalik",),
    "notice.arrival": ("maaari nang kunin|pwede nang kunin|pick up sa|nasa tindahan|sa store",),
    "chat.lost-touch": ("matagal na tayong|tagal na natin|naaalala mo ba ako|natatandaan mo ba ako|tagal nating",),
    "chat.small-talk": ("kumusta|kamusta|musta|ano ginagawa mo",),
    "chat.wrong-number": ("maling number|wrong send|na-wrong send|mali ang number|pasensya sa abala",),
    "chat.flattery": ("tadhana|maging magkaibigan|makipagkaibigan|makilala ka|mabait ka",),
    "chat.introduces": ("ang pangalan ko|ako si|anong pangalan mo|ano pangalan mo|nice to meet you",),
    "topic.police": (
        """
        pulis|pnp|nbi|barangay|cidg|imbestigador|atty|abogado|korte|hukuman ~~60 kaso|utang|warrant|aresto|hulihin
        |ipapa*|reklamo|subpoena|estafa|kulong|demanda
        """,
    ),
    "topic.court": (
        "korte|hukuman|demanda|subpoena|kaso|warrant|legal ~~50 ikaw|iyo|mo|<link>|<number>|tumawag|bayad*|utang",
    ),
    "topic.debt-collection": (
        """
        utang|loan|balance|bayarin ~~50 bayad*|bayaran|hindi pa bayad|overdue|barangay|legal|contacts|ipapahiya
        |singil*
        """,
    ),
    "lure.loan-advert": (
        """
        pautang|loan|utang|pahiram|cash loan|quick loan ~~60 walang collateral|no collateral|agad|approved
        |walang requirement*|isang valid id|mabilis|5 minuto|low interest
        """,
        "loan|pautang|cash ~~30 approved|isang valid id|1 valid id|valid id lang|walang requirements",
    ),
    "topic.wrong-transfer": (
        """
        maling send|na-wrong send|wrong send|mali ang na-send|nagkamali|namali ~~60 ibalik|isauli|balik
        |i-send pabalik|pabalik
        """,
    ),
    "lure.invest": (
        """
        invest|investment|puhunan|crypto|bitcoin|forex|kita ~~50 tubo|garantisado|araw-araw|%|doble|profit|kikita
        |payout
        """,
    ),
    "topic.fine": ("lto|multa|violation|mmda|nctap|ncap|huli ~~50 <link>|bayad*|suspend*|lisensya|settle",),
    "topic.utility": (
        "meralco|kuryente|maynilad|tubig|manila water ~~50 puputul*|disconnect*|overdue|<link>|bayad*|bayaran",
    ),
    "topic.kyc": (
        """
        account|sim|gcash|simcard|lisensya|maya ~~30 na-lock|naka-lock|i-verify|verify|register|ma-deactivate
        |limited|expired|update
        """,
    ),
    "topic.tax": ("bir|buwis|tax ~~40 refund|<link>|bayad*|utang",),
    "ask.lend": (
        """
        pa-gcash|pahiram|pautang|padala|pasend|utang muna|pakisend ~20 muna|naman|3k|5k|<amount> ~~40 bayaran
        |babayaran|bukas|sweldo|emergency
        """,
    ),
}

TAGALOG = Language(SETS, TABLE)
