"""Swahili phrases: a short list of the asks, the pressure and the commonest stories of East Africa."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language, joined
from sms_verify.core.lexicon.openings import OPENINGS

SETS = {
    "not": "usimpe|usitoe|usishiriki|usimwambie|kamwe|usitume",
    "still": "tafadhali|lazima",
    "secret": "pin|namba ya siri|nambari ya siri|neno la siri|neno siri|nywila|msimbo|otp|code ya siri",
    "give": "tuma|tutumie|nitumie|weka|ingiza|jibu|toa|tupe|nipe|andika",
    "account": "akaunti|laini|line|kadi|namba yako|m-pesa|mpesa|airtel money|tigo pesa|halopesa",
    "blocked": "imefungwa|itafungwa|imesimamishwa|itasimamishwa|itazuiwa|imezuiwa|imehacked|itafungiwa|imefungiwa",
    "kin": "mama|baba|dada|kaka|bibi|babu|shangazi|mjomba|mwanangu",
    "prize": "zawadi|tuzo|milioni|laki|ksh|tsh|ugx|hela|ela|pesa|bonasi|mshindi|gari|simu|fedha",
}

WORDS = {
    "kin": "mama|baba|bibi|babu|shangazi|mjomba",
    "phone": "simu|kioo",
    "trouble": "imeanguka|imeharibika|imepotea|imeibiwa|imevunjika|maji",
    "others_phone": "namba mpya|namba yangu mpya|simu ya rafiki|ya rafiki|namba ya rafiki",
    "pay_me": "nitumie|naomba|niazime|nikopeshe|tuma|nahitaji",
    "giftcard": """
        apple card|google play card|google play cards|steam card|amazon card|itunes card|gift card|gift cards
        |kadi za google play|kadi tano za google play|kadi ya google
    """,
    "gift_codes": "picha ya code|code zake|picha za code|nitumie code",
    "meeting": "kwenye mkutano|mkutanoni|siwezi kuongea",
    "wrong": "nimekosea namba|namba si sahihi|wrong number",
    "nice": "tunaweza kuwa marafiki|mtu mwema|tufahamiane|unaishi wapi|unatoka wapi",
    "love": "mapenzi ya kweli|mchumba|mwenza wa maisha|upendo wa kweli",
    "faraway": "jeshi la marekani|niko syria|niko yemen|umoja wa mataifa|mjane|mke wangu alifariki",
    "teach": "nitakufundisha|kujifunza|nikufundishe|nitakuonyesha",
    "relative": "mjomba wangu|shangazi yangu|rafiki yangu|kaka yangu|mwalimu wangu",
    "trade": "crypto|bitcoin|forex|hisa|biashara ya sarafu",
    "task": "like video|kulike video|ku-like|kutoa maoni|review",
    "home": "ya nyumbani|nyumbani|mtandaoni|online",
    "hiring": "kazi|ajira|tunaajiri|nafasi",
    "perday": "kwa siku|kila siku",
    "hush": "usimwambie mtu|usiambie mtu",
    "hold": "tuna video yako|video yako|tumekurekodi|mtoto wako tunaye",
    "publish": "tutaisambaza|kusambaza|tutasambaza|marafiki zako|kwa familia",
    "own_account": "akaunti yako ya benki|akaunti ya benki",
    "rent_out": "tunakodi|kukodisha|tunanunua|kodisha",
    "code_word": "code|otp|tarakimu|msimbo",
    "forward_me": "nitumie|tafadhali nitumie|imekuja kwako kimakosa|nisomee",
    "officer": "inspekta|afisa upelelezi|mpelelezi",
    "won": "umeshinda|umejishindia",
    "taxes": "kodi|ada|ushuru",
    "denied": "hukuagiza|hujafanya",
}
"""Words of strangers, false relatives and recruiters who open a chat; `openings` puts them together."""

TABLE = {
    "chat.lost-touch": ("siku nyingi hatujaonana|siku nyingi|unanikumbuka",),
    "chat.introduces": ("unanikumbuka|unaitwa nani|jina langu",),
    "chat.small-talk": ("habari yako|habari za siku|mambo vipi",),
    "ask.secret": ("{give} ~12 {secret}", "{secret} ~14 {give}"),
    "ask.identity": (
        """
        {give} ~14 namba yako|kitambulisho|taarifa zako|jina lako kamili|namba ya kadi|namba ya kitambulisho
        """,
    ),
    "ask.click": (
        "bonyeza|bofya|fungua|tembelea ~12 hapa|link|kiungo|linki|<link>",
        "bonyeza|bofya|fungua ~~30 <link>",
    ),
    "ask.call": (
        "piga|pigia|mpigie|wasiliana|wasiliana na|tupigie ~12 <number>|simu|namba",
        "piga simu|tupigie|wasiliana nasi ~20 <number>",
    ),
    "ask.login": ("thibitisha|sasisha|hakiki|wezesha ~14 akaunti|taarifa|neno|njia ya malipo|<link>",),
    "ask.fee": (
        """
        ada|gharama|kodi|ushuru|registration fee|registration|usajili|malipo ya ~16 <amount>|<code>|ksh|tsh|tuma|lipa
        |lipia
        """,
        "tuma|lipa|lipia ~14 ada|gharama|kodi|registration fee|usajili",
    ),
    "ask.pay": ("lipa|lipia|malipo ~14 <link>|<amount>|sasa|hapa",),
    "ask.transfer": (
        """
        nitumie|utanitumia|tutumie|itume|ile pesa|ile hela|ile kodi ~24 kwa|<number>|<amount>|<code>|namba hii|airtel
        |mpesa|tigo
        """,
        "tuma|nitumie|naomba ~10 pesa|hela|<amount>|<code> ~20 namba hii|kwa hii|<number>|haraka",
        "utanitumia|nitumie|itume ~16 kwa hii|kwa hi'i|kwa namba hii|kwenye namba hii",
        "rudisha|nirudishie|unirudishie ~14 pesa|hela|<amount>|<code>",
    ),
    "ask.reply": ("jibu|nijibu|nitumie ujumbe ~10 sms|ujumbe|yes|ndiyo|whatsapp",),
    "ask.add-contact": (
        "whatsapp|telegram|kikundi|group ~14 jiunge|<number>|<link>|tuma ujumbe",
        "jiunge ~14 whatsapp|telegram|group|kikundi",
    ),
    "ask.keep-secret": ("usimwambie mtu|usiambie mtu|iwe siri",),
    "pressure.threat": ("{account} ~20 {blocked}", "utakamatwa|kukamatwa|kushtakiwa|mahakamani"),
    "pressure.deadline": ("haraka|sasa hivi|leo hii|ndani ya saa|mara moja|kabla ya",),
    "topic.bank-account": ("{account} ~20 {blocked}",),
    "topic.parcel": ("kifurushi|mzigo|parcel ~~30 ushuru|forodha|anwani|<link>|lipa|umekwama|kimekwama",),
    "topic.police": ("polisi|mahakama|dci|upelelezi ~~40 kesi|kukamatwa|utakamatwa|hati",),
    "topic.family": (
        """
        {kin} ~~60 namba mpya|namba yangu mpya|simu imeharibika|simu imepotea|simu yangu imeharibika
        |nimebadilisha namba|hospitali|ajali
        """,
    ),
    "topic.wrong-transfer": (
        "kimakosa|kwa makosa|kwa bahati mbaya ~~50 rudisha|nirudishie|unirudishie|nitumie",
        "rudisha|nirudishie ~~40 kimakosa|kwa makosa",
    ),
    "lure.prize": (
        "umeshinda|umejishindia|hongera|mshindi|umechaguliwa ~~30 {prize}",
        "kupata|upate|kuchukua|kupokea ~8 zawadi|tuzo|zawadi yako",
    ),
    "lure.job": ("kazi|ajira|nafasi za kazi ~~30 nyumbani|mtandaoni|kwa siku|online|whatsapp|mshahara",),
    "lure.daily-pay": ("kwa siku|kila siku ~16 <amount>|<code>|ksh|tsh", "<amount>|<code> ~8 kwa siku|kila siku"),
    "lure.loan-advert": ("mkopo|mikopo ~~30 bila dhamana|haraka|dakika|riba nafuu ~~~40 <number>|<link>|whatsapp",),
    "lure.invest": ("wekeza|uwekezaji|forex|bitcoin|crypto ~~40 faida|mara mbili|kila siku|uhakika",),
    "notice.otp": ("{secret}|code|nambari ~14 <code>", "<code> ~12 {secret}"),
    "notice.never-share": ("usimpe|usitoe|usishiriki|usimwambie ~16 mtu|yeyote|pin|namba",),
    "notice.warning": ("jihadhari|tahadhari|kuwa makini ~~30 matapeli|utapeli|ulaghai",),
    "notice.if-not-you": ("kama sio wewe|kama si wewe|ikiwa si wewe|ikiwa sio wewe",),
    "lure.mule": ("tunakodi|tunanunua|kukodisha ~3 akaunti yako|akaunti ya benki|akaunti za benki|laini",),
}

SWAHILI = Language({**SETS, **WORDS}, joined(TABLE, OPENINGS))
