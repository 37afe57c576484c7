"""How strangers open a chat, in Hindi."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("बहुत दिनों बाद|बहुत दिन हो गए|याद है मैं|पहचाना",),
    "chat.small-talk": ("कैसे हो|कैसी हो|कैसे हैं|क्या हाल",),
    "chat.wrong-number": ("गलत नंबर|रॉन्ग नंबर|गलती से मैसेज|परेशान करने के लिए",),
    "chat.flattery": ("किस्मत|दोस्ती करोगे|दोस्त बन|दोस्ती कर",),
    "chat.introduces": ("मेरा नाम|आपका नाम क्या|तुम्हारा नाम|मिलकर खुशी",),
}
