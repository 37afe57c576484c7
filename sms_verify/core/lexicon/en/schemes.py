"""What frauds make up about people, the police, travels and devices, in English."""

from __future__ import annotations

SCHEMES = {
    "topic.redirect": (
        """
        send|deposit|transfer|pay|wire
        ~24 to this number|to this other number|to this account|to this new account|to my other number|on this number
        ~~~60 name is|in the name|names are|the name|has a problem|is not working|isn't working|has an issue
        """,
        """
        my account|my line|my number|the other account|the old account|my mpesa|my momo
        ~30 has a problem|is not working|isn't working|is blocked|is full|has an issue|has reached its limit
        ~~~50 send|deposit|transfer|pay ~24 to this|on this
        """,
        "tuma*|nitumie ~~24 hii number|hii namba|namba hii|number hii ~~~24 shida|ingine|yangu iko|ile yangu|jina",
    ),
    "topic.family": (
        """
        mum|mom|dad|daddy|mummy|mam|papa|grandma|grandad|nan|hi mum|hey mum|hi mom|hi dad|hello mum|hello mom
        |hey dad|hey mom|mother|father
        ~~60 new number|new phone|broken|broke|lost my phone|smashed|dropped|temporary number|temp number
        |different number|friend's phone|friends phone|this number|another phone|changed my number|old number
        |damaged|cracked|washing machine
        """,
        "new number ~~50 mum|mom|dad|save|old one|delete|text me|broke*|whatsapp|me|lost|old phone|phone|message",
        """
        my phone broke|my phone is broken|phone is broken|lost my phone|dropped my phone|smashed my phone
        |this is my new number|my new number|it's your daughter|it's your son|its your daughter|its your son
        |i changed my number|changed my number|guess who|it's me
        ~~50 new number|mum|mom|dad|save this|new phone|whatsapp me|my new|who i am|remember
        """,
    ),
    "topic.police": (
        """
        police|officer|detective|constable|fbi|interpol|cbi|customs officer|cyber crime|cybercrime|narcotics
        |money laundering|action fraud|home office|immigration|border force|law enforcement|spf|anti-scam|sheriff
        |federal agent|nca|investigat*
        ~~60 case|arrest|investigat*|warrant|call|contact|suspect*|crime|drug*|laundering|court|report|fraud|illegal
        |name|involved|officer|cooperate|department
        """,
    ),
    "topic.safe-account": (
        """
        safe|secure|secured|protected|holding|escrow|temporary|new|safety
        ~3 account|a/c|wallet
        ~~60 transfer|move|moved|funds|money|savings|deposit|send|set up|opened|protect|been
        """,
        """
        transfer|move|moving|funds|money|savings|set up|opened
        ~~50 safe account|secure account|holding account|safety account|protected account|safe wallet|secure wallet
        |new account
        """,
        "safe account",
    ),
    "topic.personal-account": (
        """
        bsb|sort code|acc no|acc number|acct no|account number|opay|palmpay|kuda|moniepoint|zelle|venmo
        |cashapp|cash app|paytm|gcash|m-pesa|mpesa|iban|payid|interac|acc
        ~8 <number>
        """,
        "<number> ~6 opay|palmpay|kuda|moniepoint|gtb|uba|access bank|zenith|first bank",
    ),
    "topic.exchange": (
        """
        coinbase|binance|kraken|crypto.com|metamask|trust wallet|ledger|trezor|gemini|bybit|okx|kucoin|bitget
        |bitfinex|blockchain.com|robinhood crypto|whatsapp|telegram|instagram|facebook|apple id|icloud|google
        |gmail|microsoft|outlook|amazon
        """,
    ),
    "topic.flight": (
        """
        flight|flights|your booking ~~60 cancelled|canceled|delayed|rebook*|technical|fault|rescheduled
        """,
        "cancelled|canceled ~12 flight|flights",
    ),
    "topic.infected": (
        """
        virus|viruses|malware|malicious|trojan|spyware|infected|compromised|hacked|corrupted|comprimised
        ~40 phone|device|iphone|android|mobile|files|gadget|sim
        """,
        """
        your phone|your device|your iphone|your android|your mobile|ur phone
        ~24 virus|viruses|malware|infected|compromised|comprimised|hacked|damaged|corrupted|at risk|out of storage
        """,
        """
        icloud|apple id|iphone|phone|account ~30 accessed|hacked|breached|logged ~16 russia|china|nigeria
        |another country|hacker*
        """,
        "do not use your phone|don't use your phone|stop using your phone",
    ),
    "topic.boss": (
        """
        need you to|can you|could you|want you to|help me|do me a favour|do me a favor|i need
        ~~60 gift card*|handle a payment|handle a confidential|confidential payment|process a payment|wire out
        |urgent payment|itunes card*|vouchers
        ~~~100 in a meeting|cannot talk|can't talk|can not talk|reimburse*|for a client|for clients|confidential
        |right now|director|ceo|text me when
        """,
        """
        in a meeting|cannot talk|can't talk|conference call|tied up|are you available
        ~~~100 gift card*|confidential payment|handle a payment|urgent payment|itunes card*|need you to purchase
        """,
        """
        are you free|are you available|in a meeting|can't talk ~~~60 vouchers|gift cards|amazon cards|steam cards
        |apple cards
        """,
    ),
    "topic.wrong-transfer": (
        """
        sent you by mistake|sent to you by mistake|transferred by mistake|wrong transfer|sent to you in error
        |sent by error|sent you wrongly|paid you by mistake
        ~~~80 refund|return|send it back|pay back|give back|kindly
        """,
        """
        sent by mistake|by mistake|wrongly sent|mistakenly|in error|wrong number ~~60 send it back|send back
        |return it|refund it|reverse it|kindly return|send the money back
        """,
        """
        more than the price|more than the asking|paid too much|sent too much|overpaid|extra by mistake
        ~~~60 refund|return|send back|give back
        """,
    ),
}
