"""How strangers open a chat, in Hindi."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": (
        "बहुत दिनों बाद|बहुत दिन हो गए|याद है मैं|पहचाना",
        "bahut din ho gaye|kitne din ho gaye|pehchana mujhe|pehchana|yaad hai main",
    ),
    "chat.small-talk": (
        "कैसे हो|कैसी हो|कैसे हैं|क्या हाल",
        "kaise ho|kaisi ho|kya haal|kaise hain",
    ),
    "chat.wrong-number": ("गलत नंबर|रॉन्ग नंबर|गलती से मैसेज|परेशान करने के लिए",),
    "chat.flattery": ("किस्मत|दोस्ती करोगे|दोस्त बन|दोस्ती कर",),
    "chat.introduces": (
        "मेरा नाम|आपका नाम क्या|तुम्हारा नाम|मिलकर खुशी",
        "पहचाना मुझे|मुझे पहचाना|याद हूँ मैं|याद है मैं कौन",
        "आप कहाँ से|कहाँ रहते|कहाँ से हैं|क्या काम करते",
        "सीखना चाहोगे|सिखा सकता|सिखा दूँ|सीखना चाहेंगे|सिखाऊं",
        "एचआर|एच आर|भर्ती विभाग|जॉब एजेंसी",
        "pehchana mujhe|mujhe pehchana|naam kya hai|kahan se ho",
    ),
    "chat.approach": (
        "क्या आप|आप ~16 हैं|हो ~~~40 गलत नंबर|सॉरी|रॉन्ग नंबर",
        "मेरे चाचा|मेरे मामा|मेरी मौसी|मेरे गुरु|मेरे दोस्त ~~60 क्रिप्टो|ट्रेडिंग|शेयर|बिटकॉइन|निवेश",
    ),
}
