"""Hindi word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": """
        न|ना|नहीं|कभी|कभी न|मत|kisi ko na|kisi ko mat|kisi ke saath|kisi k sath|kisi se|share na|share mat
        |otp mat|otp na|pin mat|pin na|code mat|code na|password mat|password na
    """,
    "still": "कृपया|केवल|सिर्फ",
    "secret": "ओटीपी|otp|पासवर्ड|पिन|यूपीआई पिन|एटीएम पिन|सीवीवी|cvv|pin|upi pin|atm pin",
    "give": """
        बताएं|बताइए|भेजें|भेजिए|साझा करें|शेयर करें|दर्ज करें|डालें|दें|बताये|बताओ|भेजे|भेजो|बोलिए|साझा कीजिए
        |bhejiye|bhejo|bhejein|bhejain|bhejen|bhej do|bhej dein|bataiye|batao|batayein|batain|bataen|bata do|bata dein
        |share karo|share kare|share karein|share kariye|share kijiye|share karen|share karain|share kar dein|daaliye
        |daalo|daalein|dalo|dalein|enter karo|enter karein|enter kijiye|enter kare|dijiye|de dein|de do
        |send karo|send karein|send kare|send kar dein|forward karein|forward karo
    """,
}
