"""Words of strangers, false relatives and recruiters who open a chat, in English; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mum|mom|mam|dad|nan|nana|gran|grandma|granny|grandad|grandpa|auntie|aunty|uncle|son|daughter
    """,
    "phone": """
        phone|mobile|cell|cellphone|handset|iphone
    """,
    "trouble": """
        broke|broken|smashed|cracked|dropped|lost|stolen|water|wash|washing machine|toilet|sink|damaged|repair
        |dead for good
    """,
    "others_phone": """
        new number|temporary number|temp number|friend's phone|friends phone|borrowed phone|someone else's phone
        |this number for now|old number
    """,
    "pay_me": """
        can you send|could you send|can you pay|could you pay|can you transfer|could you transfer|can you wire
        |please send me|lend me|send me|can u send
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|apple giftcards|giftcard|giftcards|vouchers|razer gold
        |playstation card|vanilla card
    """,
    "gift_codes": """
        codes|the code|pictures of the back|photos of the back|picture of the back|scratch the back
        |pics of the codes|photo of the code
    """,
    "meeting": """
        in a meeting|in meeting|prayer session|conference call|can't take calls|cannot take calls|can't talk right now
    """,
    "wrong": """
        wrong number|wrong person|wrong contact|wrong one|misdialed|misdialled|my bad|mixed up|my mistake|oh sorry
    """,
    "nice": """
        you seem nice|you seem kind|you seem like|you sound|how is your day|how's your day|where are you from
        |get to know|be friends|you look lovely|out of the blue|so kind of you|nice of you|can we chat|can we talk
    """,
    "love": """
        true love|grow old with|looking for someone honest|looking for love|serious relationship|soulmate|soul mate
        |honest woman|honest man|someone special|the one for me|find love|looking for a wife|looking for a husband
    """,
    "faraway": """
        us army|us soldier|american soldier|army doctor|army officer|military doctor|un doctor|un peacekeeper
        |peacekeeper|deployed in|marine engineer|engineer offshore|offshore|oil rig|widowed|widower|i am a widow
        |i'm a widow
    """,
    "teach": """
        i can teach|i'll teach|teach you|show you how|i can show|introduce you|want to learn|want to try|let you in
    """,
    "relative": """
        my uncle|my aunt|my cousin|my mentor|my brother|my teacher|my analyst|my boss
    """,
    "trade": """
        crypto|bitcoin|forex|trading|trader|arbitrage|usdt|gold futures|stock market|binary options|mining pool
    """,
    "task": """
        rate hotels|rating hotels|rating restaurants|review hotels|reviewing hotels|like videos|liking videos
        |optimise apps|optimize apps|app optimization|subscribe to channels|rating apps|rate apps|data entry
        |boost products|merchant reviews
    """,
    "home": """
        from home|from your phone|work remotely|remotely|online|at home|part-time|part time|flexible hours
    """,
    "hiring": """
        recruiter|recruiting|hiring|hr|staffing|agency|need people|looking for people|we need|job offer
    """,
    "perday": """
        a day|per day|daily|each day|every day|/day|an hour|per hour|a week|weekly|per week
    """,
    "hush": """
        don't tell|dont tell|do not tell|keep it secret|keep this between us|between us|tell nobody|tell no one
        |don't mention
    """,
    "hold": """
        recorded you|filmed you|your webcam|video of you|videos of you|intimate video|hacked your camera
        |nudes of you|we have your son|we have your daughter|kidnapped
    """,
    "publish": """
        send it to|publish|post it|everyone sees|all your contacts|your friends|your family|share it
        |don't call the police|do not call the police|no police
    """,
    "own_account": """
        bank account|bank accounts|your account|savings account|debit card|sim card
    """,
    "rent_out": """
        rent|rented|rent out|buy your|looking for accounts|lease|sell your
    """,
    "code_word": """
        code|otp|six digits|6 digits|pin|passcode
    """,
    "forward_me": """
        send it to me|forward it|read it to me|tell me the|give me the|can you send me|send me the
        |sent to your phone by mistake|by mistake to your
    """,
    "officer": """
        officer|sergeant|inspector|detective|constable|deputy|lieutenant|sgt|insp
    """,
    "won": """
        you won|you have won|you've won|winner of|has won|won a
    """,
    "taxes": """
        tax|release fee|processing fee|delivery fee|clearance|insurance fee|customs fee
    """,
    "denied": """
        didn't order|did not order|didn't authorise|didn't authorize|didn't make|did not place|didn't place
        |not ordered by you|order was not placed by you|didn't request
    """,
    "new_number": """
        new number|temp number|temporary number|temp no|save this number|number for now|my new no
    """,
    "digits": "6 digit*|6-digit*|six digit*|six-digit*|4 digit*|4-digit*",
    "tell_me": "tell me|read it|read me|give it to me|let me have it|say it",
    "mistaken": """
        by mistake|accidentally|by accident|mistakenly
    """,
}
