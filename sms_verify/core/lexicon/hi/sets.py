"""Hindi word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "न|ना|नहीं|कभी|कभी न|मत",
    "still": "कृपया|केवल|सिर्फ",
    "secret": "ओटीपी|otp|पासवर्ड|पिन|यूपीआई पिन|एटीएम पिन|सीवीवी|cvv|pin",
    "give": "बताएं|बताइए|भेजें|भेजिए|साझा करें|शेयर करें|दर्ज करें|डालें|दें|बताये|बताओ|भेजे",
}
