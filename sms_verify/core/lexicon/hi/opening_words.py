"""Words of strangers, false relatives and recruiters who open a chat, in Hindi; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        माँ|मम्मी|पापा|दादी|दादा|नानी|चाचा|बुआ|भाई|दीदी
        |papa|mummy|mumma|maa|dadi|nani|chacha|didi|abbu|ammi|baji
    """,
    "phone": """
        फोन|मोबाइल|स्क्रीन
        |phone|mobile|screen
    """,
    "trouble": """
        खराब|टूट|खो गया|चोरी|गिर गया|पानी
        |kho gaya|kho gya|toot gaya|tut gaya|toot gya|kharab|gir gaya|chori|pani mein|paani mein
    """,
    "others_phone": """
        नया नंबर|दोस्त का फोन|दोस्त के फोन|दूसरे नंबर|दोस्त का नंबर
        |naya number|naye number|dost ka phone|dost ke phone|dost k phone|dusre number
    """,
    "pay_me": """
        भेज दो|डाल दो|उधार दे|ट्रांसफर कर|भेजो|दे दो|चाहिए|ज़रूरत|जरूरत
        |bhej do|bhejo|bhej dein|bhej dijiye|dal do|daal do|udhar de|udhar do|transfer kar do|chahiye|zaroorat|zarurat
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|गिफ्ट कार्ड|एप्पल कार्ड|गूगल कार्ड|गूगल प्ले कार्ड|अमेज़न कार्ड
    """,
    "gift_codes": """
        कोड|कोड की फोटो|कोड भेज
        |code bhej|code ki photo|codes bhej
    """,
    "meeting": """
        मीटिंग में|बात नहीं कर सकता|मीटिंग
        |meeting mein|meeting me|baat nahi kar sakta
    """,
    "wrong": """
        गलत नंबर|रॉन्ग नंबर|गलती से
        |galat number|wrong number|ghalat number
        |गलत नंबर लग|रॉन्ग नंबर लग
    """,
    "nice": """
        अच्छे लगते|दोस्ती|बात कर सकते|कहाँ से हैं|कहाँ रहते|जान पहचान
        |dosti karoge|dosti karogi|dosti kar|dost ban|kahan se ho|kahan se hain|kahan rehte|baat kar sakte
    """,
    "love": """
        सच्चा प्यार|गंभीर रिश्ता|जीवनसाथी|सच्चे प्यार
    """,
    "faraway": """
        अमेरिकी सैनिक|सेना में डॉक्टर|संयुक्त राष्ट्र|विधवा|विधुर|सीरिया में|तेल प्लेटफॉर्म
    """,
    "teach": """
        सिखा|सीखना चाहो|सिखाते|सिखाऊं|दिखा सकता
        |sikha sakta|sikha sakti|sikha dunga|sikhna chaho|seekhna chaho|sikhana|sikha dungi
    """,
    "relative": """
        मेरे चाचा|मेरे मामा|मेरी मौसी|मेरे गुरु|मेरे दोस्त|मेरे भाई
        |mere chacha|mere mama|meri khala|mere uncle|meri aunty|mere dost|mere ustad|mere sir
    """,
    "trade": """
        क्रिप्टो|बिटकॉइन|ट्रेडिंग|शेयर|फॉरेक्स|निवेश
        |crypto|bitcoin|trading|share market|forex|invest
    """,
    "task": """
        होटल रिव्यू|रिव्यू|वीडियो लाइक|रेटिंग|ऐप टेस्ट
        |hotel review|google review|youtube like|video like|rating dena|like karna
    """,
    "home": """
        घर से|घर बैठे|ऑनलाइन|पार्ट टाइम
        |ghar se|ghar baithe|ghar bethe|online|part time
    """,
    "hiring": """
        एचआर|भर्ती|काम|नौकरी|जॉब
        |hr|bharti|naukri|job|vacancy
    """,
    "perday": """
        रोज़|रोज|प्रतिदिन|हर दिन|हर रोज
        |roz|rozana|har din|daily
    """,
    "hush": """
        मत बताना|किसी को मत बताना|मत कहना
        |kisi ko mat batana|mat batana|kisi ko na batana
    """,
    "hold": """
        रिकॉर्ड किया|वीडियो बना|आपका वीडियो|आपकी वीडियो|कैमरा हैक|बेटा हमारे पास|बेटी हमारे पास|अगवा|अश्लील वीडियो
        |video record|aapki video|apki video|camera hack
    """,
    "publish": """
        वायरल|सबको भेज|दोस्तों को|परिवार को|सबको दिखा|पुलिस को मत
        |viral|sabko bhej|dosto ko bhej|family ko bhej
    """,
    "own_account": """
        बैंक खाता|बैंक खाते|खाता|खाते
        |bank account|account
    """,
    "rent_out": """
        किराए|किराये|बेचें|खरीदते
        |kiraye|rent par|rent pe|bechna
    """,
    "code_word": """
        कोड|ओटीपी|otp|6 अंक
        |code|otp|6 digit
    """,
    "forward_me": """
        भेज दो|बता दो|बताइए|गलती से आपके|फॉरवर्ड|बताओ
        |bhej do|bata do|batao|forward kar|galti se aapke
    """,
    "officer": """
        इंस्पेक्टर|दरोगा|अधिकारी|कमिश्नर|सीबीआई
        |inspector|officer|cbi officer|asi|sho
    """,
    "won": """
        जीता|जीते|विजेता|जीत गए
        |jeeta|jeete|jeet gaye|winner
    """,
    "taxes": """
        टैक्स|शुल्क|फीस|जीएसटी
        |tax|fees|charges|gst
    """,
    "denied": """
        आपने नहीं किया|नहीं किया|ऑर्डर नहीं
        |aapne nahi|order nahi kiya
    """,
}
