"""Words of strangers, false relatives and recruiters who open a chat, in Tagalog; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        ma|mama|nay|nanay|pa|papa|tay|tatay|lola|lolo|tita|tito|kuya|ate|mommy|daddy|anak
    """,
    "phone": """
        phone|cp|cellphone|selpon|cell
    """,
    "trouble": """
        nasira|nawala|nahulog|nabasag|ninakaw|sira|nabasa|basag
    """,
    "others_phone": """
        bagong number|new number|bago kong number|hiram lang|cp ng kaibigan|phone ng kaibigan|bagong sim|bagong numero
    """,
    "pay_me": """
        padala ka|padalhan mo|pahiram|pa-gcash|pasend|pakisend|pautang|kailangan ko pera|kailangan ko ng pera|load ng
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|google play|load cards|load card|itunes
    """,
    "gift_codes": """
        send mo yung code|codes|yung code|picture ng code|send mo codes
    """,
    "meeting": """
        nasa meeting|nasa conference|di ako makatawag
    """,
    "wrong": """
        wrong number|maling number|mali ang number|na-wrong send|mali number
    """,
    "nice": """
        ang bait|taga saan|makipagkaibigan|pwede makilala|ang ganda mo|makilala|pwede ba tayong
    """,
    "love": """
        tunay na pagmamahal|tunay na pag-ibig|seryosong relasyon|true love|pagmamahal|makakasama habambuhay
    """,
    "faraway": """
        us soldier|us army|nurse in|doctor in|deployed in|sundalo|oil rig|widow|biyuda|byudo|engineer sa barko
    """,
    "teach": """
        turuan kita|turuan ka|gusto mo turuan|ituturo ko|turuan
    """,
    "relative": """
        tita ko|tito ko|kuya ko|pinsan ko|mentor ko|kaibigan ko|ate ko
    """,
    "trade": """
        crypto|bitcoin|forex|trade|trading|trader|invest*|stocks
    """,
    "task": """
        pag-review ng hotel|mag-like|like ng video|review ng hotel|rate ng|i-like|follow ng
    """,
    "home": """
        sa bahay|home based|work from home|online|part time|home-based
    """,
    "hiring": """
        hr|hiring|naghahanap|recruiter|job|trabaho|agency
    """,
    "perday": """
        /day|kada araw|per day|a day|araw-araw|kada linggo
    """,
    "hush": """
        wag mo sabihin|wag mo muna sabihin|huwag mo sabihin|wag mong sabihin|sikreto
    """,
    "hold": """
        video ako sayo|video mo|may video|na-record kita|nirecord|webcam mo|hawak namin ang anak|dinukot
    """,
    "publish": """
        ikakalat|ipapakalat|sa lahat ng friends|sa pamilya mo|ipost|i-post|huwag tumawag ng pulis|wag magsumbong
    """,
    "own_account": """
        bank account|atm|gcash account|sim
    """,
    "rent_out": """
        upa|uupahan|bibilhin|binibili|rent
    """,
    "code_word": """
        otp|code|6 digit|pin
    """,
    "forward_me": """
        paki forward|pakiforward|paki send|na-send kong|pakibigay|sabihin mo|forward
        |pa-send|pasend|paki-send|napunta sa number mo|napunta sayo
    """,
    "officer": """
        sgt|sgt.|pulis|imbestigador|officer|kapitan|tenyente|major|atty
    """,
    "won": """
        nanalo|panalo|napili
    """,
    "taxes": """
        buwis|tax|processing fee|shipping fee
    """,
    "denied": """
        hindi ikaw|di ka umorder|hindi mo inorder
    """,
}
