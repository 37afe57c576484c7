"""Hindi and Urdu as people type them, in Latin letters: the same asks, pressure and stories."""

from __future__ import annotations

SETS = {
    "do_it": "karo|kare|karein|karen|kijiye|kariye|karain|kar dein|kar do|karlo|kar len|kar lein|karwayein",
    "send_it": """
        bhejo|bhej do|bhej dijiye|bhejiye|bhejein|bhejain|bhejen|bhej dein|bhej de|bhejna|transfer karo|transfer kare
        |transfer karein|transfer kijiye|transfer kar do|dal do|daal do|dal dein|send karo|send karein|send kare
    """,
    "my_account": "account|acount|khata|khaata|khate|card|sim|wallet|number|upi|easypaisa|jazzcash|paytm",
    "shut": "block|band|suspend|freeze|deactivate|expire|hold|bund",
    "becomes": "ho|hone|hua|kar|kiya|jayega|jaega|jayegi|jaye ga|gaya|gya|gayi|raha|diya|dia",
    "family_latin": "papa|mummy|mumma|maa|beta|bhai|didi|chacha|abbu|ammi|baji",
}

TABLE = {
    "ask.identity": (
        """
        aadhaar|aadhar|pan card|shanakhti card|cnic|account number|card number|card details|bank details ~16 {send_it}
        """,
        "aadhaar|aadhar|pan|cnic|details ~10 update|verify ~4 {do_it}",
    ),
    "ask.call": (
        "call|contact|sampark|rabta|phone|whatsapp ~8 {do_it}",
        "turant|foran|fauran|jaldi|abhi ~6 call|rabta|sampark",
    ),
    "ask.click": ("link|click|neeche ~10 par|pe|{do_it}|<link>",),
    "ask.login": ("update|verify|activate|login|reactivate ~8 {do_it}",),
    "ask.fee": (
        """
        fee|fees|charge|charges|registration|tax|security|deposit|advance|file charges ~24 {send_it}|jama karein
        |jama karo|jama kijiye|pay karo|pay karein|bharo|bharein|dena hoga|deni hogi
        """,
    ),
    "ask.transfer": (
        "paise|paisa|rupaye|rupees|rupay|rs|raqam|<amount>|<code> ~20 {send_it}",
        """
        <amount>|<code> ~20 easypaisa|jazzcash|paytm|gpay|phonepe|google pay ~10 kar do|kar dein|karo|karwa do
        |kar dijiye
        """,
        "<amount>|<code> ~~36 {send_it}",
    ),
    "ask.add-contact": (
        """
        whatsapp|telegram|group|channel ~12 join karo|join karein|join kare|judein|message karein|msg karo
        """,
    ),
    "ask.lend": ("udhar|zaroorat|zarurat|chahiye ~~40 kal lauta*|kal wapas|wapas kar dunga|lauta dunga|wapis kar don",),
    "pressure.threat": (
        "{my_account} ~20 {shut} ~10 {becomes}",
        "bijli|gas|connection|light ~24 kat jayega|kaat di jayegi|kat jayegi|kat di jayegi|kaat diya|band ~8 {becomes}",
        "warrant|girftar|giraftar|arrest ~16 {becomes}|nikla|jari",
    ),
    "pressure.deadline": ("turant|foran|fauran|jaldi|aaj hi|aaj raat|24 ghante|abhi ke abhi|warna|verna",),
    "topic.bank-account": ("{my_account} ~20 {shut} ~10 {becomes}", "{my_account} ~~30 suspicious|mashkook"),
    "topic.kyc": ("kyc ~20 expire*|update|pending|khatam|adhoora",),
    "topic.utility": ("bijli ~~30 kat*|kaat*|disconnect*|bill update|bill jama nahi",),
    "topic.family": (
        """
        {family_latin} ~~60 naya number|naye number|new number|phone kho|phone toot|phone tut|phone kharab|mobile kho
        |mobile toot|accident|hospital|police ne|emergency
        """,
        "{family_latin} ~~30 phone|mobile ~14 kho|toot|tut|kharab|gir|chori",
    ),
    "topic.police": (
        """
        cyber cell|cyber crime|cbi|fia|police|narcotics|crime branch|customs|inspector ~~60 aapke naam|apke naam
        |aap ke naam|ap ke naam|parcel mila|girftar|giraftar|warrant nikla|case darj|case ho gaya|arrest ho|arrest kar
        """,
    ),
    "topic.wrong-transfer": ("galti se|ghalti se|galtee se ~~50 wapas|wapis|wapas kar*|lauta*|return kar*",),
    "lure.prize": (
        """
        jeeta|jeete|jeet gaye|jeet chuke|jeeti|mubarak|mubarak ho|badhai|badhaai|qurandazi ~~50 lakh|crore|inaam|inam
        |inam nikla|lottery|lucky draw|prize|gift|winner|bisp|kbc|rupaye
        """,
        "inaam|inam|lottery|prize ~16 nikla|nikli|jeeta|lga|laga|mila|nikal aaya",
    ),
    "lure.job": (
        """
        ghar baithe|ghar bethe|ghar betha|part time|online kaam|online kam ~~40 kamaiye|kamao|kamaye|kamayein|kamaen
        |kama*
        """,
        "ghar baithe|ghar bethe|part time|online kaam ~~30 roz|rozana|daily|salary",
    ),
    "lure.daily-pay": ("roz|rozana|har din|daily ~12 <amount>|<code>|rupaye|hazar ~16 kama*|kamaiye|milenge|salary",),
    "lure.refund": ("refund|cashback ~16 pending hai|ruka*|milega|claim karein|lene ke liye",),
    "lure.invest": (
        """
        invest|investment|trading|crypto|share market|paisa lagao ~~50 double karo|double hoga|dugna|munafa|profit roz
        |roz profit
        """,
    ),
    "lure.loan-advert": ("loan|qarza|qarz ~~40 bina guarantor|ghar baithe|minute mein|minute me|bagair|bina kagaz",),
    "notice.never-share": (
        """
        kisi ko|kisi ke saath|kisi k sath|kisi se ~14 na batayein|na bataye|mat batana|mat bataye|share na|share mat
        |na dein
        """,
    ),
    "notice.if-not-you": ("agar aapne nahi|agar aap ne nahi|agar ye aap nahi|yadi aapne nahi",),
    "lure.mule": ("bank account|khata|account ~4 rent par|rent pe|kiraye par|kiraye pe",),
}
