"""What messages are about, and what ordinary notices say, in Tagalog."""

from __future__ import annotations

TOPICS = {
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
    "topic.wrong-transfer": (
        """
        maling send|na-wrong send|wrong send|mali ang na-send|nagkamali|namali ~~60 ibalik|isauli|balik
        |i-send pabalik|pabalik
        """,
        "mali po number|mali ang number|maling number|na-send|nasend|namali ~~60 paki balik|pakibalik|ibalik|balik",
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
    "topic.boss": (
        "boss|manager|director|sir ~~~50 meeting|load cards|gift cards",
        "load cards|gift cards|google play ~~60 codes|code|send|picture|babayaran",
    ),
    "topic.personal-account": ("gcash|maya|gotyme ~4 <number>",),
}
