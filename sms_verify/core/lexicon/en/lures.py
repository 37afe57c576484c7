"""What the reader is to hope for, in English."""

from __future__ import annotations

LURES = {
    "lure.reward": (
        """
        won|winner|winners|winning|you've won|u've won|you have won|u have won|prize|prizes|reward|rewards|gift
        |gifts|gift card|giftcard|gift cards|giveaway|jackpot|lottery|lucky draw|bonus|award|awarded|voucher
        |vouchers|free iphone|iphone|ipad|cash prize|cashback|sweepstakes|raffle|free entry|exclusive offer
        |guaranteed|surprise|special offer
        ~~50 claim|collect|<link>|redeem|congrat*|selected|chosen|call|click|txt|text|waiting|receive|prize
        |guaranteed|you have won|to you|for you|for u
        """,
        """
        congratulation|congratulations|congrats|congratz
        ~~~60 won|win|winner|selected|prize|reward|gift|<amount>|<link>|claim|awarded|chosen|approved|eligible|you
        """,
        """
        selected|chosen|picked|shortlisted
        ~20 to receive|winner|as a|to win|reward|for a|prize|gift|to get|for an|randomly
        """,
        """
        you have won|you've won|youve won|u have won|you are a winner|you won|ur a winner|randomly selected
        |lucky winner|claim your|claim now|claim it|claim here|claim ur|free gift|gift for you|little gift
        |here's a gift|a gift|win a|win up to|chance to win|unclaimed|to claim|redeem your|free money|inheritance
        |next of kin|compensation fund|will be rewarded|collect your reward|a surprise
        """,
        """
        earn|receive|get|obtain|win|reserve*|up to
        ~14 up to <amount>|<amount>
        ~~40 survey|servey|minute*|min|questions|credit|gift|reward*|claim|rich|<link>
        """,
        "survey|servey ~~40 <amount>|reward*|payment|gift|prize|earn|credit|get paid|paid",
        "quiz|questions|servey|survey ~14 got|get|made|earned|gave me ~10 <amount>|bucks|paid",
        """
        <amount> ~14 when you submit|when you answer|for answering|for 1-2 minute|for a minute|to answer
        |for your time|for your opinion
        """,
        "great chances for you|give away|giving away ~20 <amount> ~~60 <link>",
    ),
    "lure.refund": (
        """
        refund|refunds|rebate|reimbursement|overpaid|overpayment|compensation|repayment|money back|cash back
        |tax return|payout|settlement|reimburse*|stimulus|unclaimed
        ~~50 <amount>|claim|<link>|you|your|eligible|due|tax|receive|owed|pending|process|click|issued|request
        |entitled|approved|account|available
        """,
        """
        owed a|entitled to|eligible for|due a|you are due|you're due
        ~16 refund|rebate|compensation|payment|repayment|<amount>|claim
        """,
    ),
    "lure.points": (
        """
        points|reward points|rewards points|loyalty points|miles|redeem points|bonus points|rewardpoints|reward pts
        |net points|thank you points
        ~~40 expire*|expiring|redeem*|worth|cash|claim|convert*|rs|<amount>|today|click|<link>|lapse|exchange
        """,
        "redeem*|convert*|claim|expir*|un-redeemed|unredeemed ~~20 points|miles|reward points|rewardpoints",
    ),
    "lure.loan": (
        """
        loan|loans|personal loan|payday loan|instant loan|cash advance|business loan|home loan|credit line
        |line of credit|mortgage|borrow|overdraft
        ~~50 approved|pre-approved|preapproved|instant|apply|interest|rate|rates|low|<amount>|up to|upto|%|no credit
        |bad credit|disburse*|eligible|available|offer|cash|click|call|get|quick|fast|within|without|secured|reply
        """,
        """
        pre-approved|preapproved|pre approved|get cash|instant cash|quick cash|easy cash|no credit check|bad credit
        |urgent cash|cash now
        ~~40 loan|limit|<amount>|credit|card|call|today|apply|click
        """,
        """
        refused a loan|need a loan|need cash|need money|need a quick loan|debt relief|consolidate your debt
        |reduce your debt|write off|clear your debt|debt free|cheap loan
        """,
    ),
    "lure.subsidy": (
        """
        eligible for|entitled to|apply for|claim|receive|qualify for
        ~24 government grant|grant|subsidy|relief payment|cost of living|energy rebate|stimulus
        """,
        """
        grant|grants|subsidy|subsidies|government payment|government grant|stimulus|relief fund|relief payment
        |relief grant|cost of living|financial aid|assistance payment|energy rebate|energy bill support
        |energy support|winter fuel|household support|support scheme|support payment|benefit payment|welfare|covid
        |cdc vouchers|cdc voucher|scheme|yojana|pm kisan|child benefit|universal credit|economic impact|ebt
        |snap benefits|discount scheme|gst voucher|living payment|medicare|palliative|unemployment benefit*
        |centrelink
        ~~50 apply|eligible|entitled|claim|<amount>|<link>|receive|approved|qualify|free|register|owed|available
        |application|pending|you
        """,
    ),
    "lure.invest": (
        """
        invest|investment|investments|investing|investor*|bitcoin|btc|crypto|cryptocurrency|forex|trading|stock
        |stocks|shares|ethereum|eth|usdt|nft|token|mining|fixed deposit|deposit rate|deposit rates|mutual fund|ipo
        |ai trading|coin|coins|airdrop|coinbase|binance|metamask
        ~~50 profit*|return*|earn*|guarantee*|daily|double|<amount>|group|%|tip*|signals|join|platform|opportunity
        |mentor|rate|withdraw*|wallet|target|sure|promo*|claim|expert*|recommend*
        """,
        """
        guaranteed returns|high returns|double your money|passive income|financial freedom|risk-free|risk free
        |stock tips|trading signals|multibagger|sure shot
        """,
    ),
    "lure.curiosity": (
        """
        look who died|see who died|who died in|did you hear what happened|have you heard what happened|has died today
        |passed away today|says goodbye to|you won't believe what|cant believe what happened ~~~80 <link>
        """,
        "is this you|is it you|look what|look at this|seen this|you in this|your photo|your video ~~~30 <link>",
        "video of you|photo of you|photos of you|pictures of you|is this your photo ~~40 <link>",
    ),
    "lure.job": (
        """
        part-time|part time|parttime|work from home|work at home|wfh|remote job|full-time|full time|home based
        |home-based|online job|online jobs|freelance|flexible|data entry|mystery shopper*|mystery shopping|typing
        |vacancy|vacancies|hiring|recruit*|recruiter
        ~~60 job|jobs|work|salary|earn|income|paid|per day|a day|<amount>|daily|position|opportunity|recruit*
        |candidates|hustle|resume|career|staff|whatsapp
        """,
        """
        job|jobs|vacancy|position|hiring|recruit*|recruiting|opportunity|earn|earning|earnings|you make|make up to
        |can make|income|salary|paid|wage|wages|profit
        ~~50 per day|a day|/day|daily|weekly|per week|a week|every week|/week|per hour|an hour|hourly|per month
        |monthly|from home|commission|perday|each day|per task|no experience|/hr|every day|perweek|/hour
        """,
        """
        mystery shopper*|car wrap|wrap your car|vinyl sticker|sticker on your|get paid to|paid to drive|like videos
        |rate hotels|simple tasks|easy money|extra income|side hustle|side income|job offer|work from home
        |saw your resume|reviewed your resume|your resume has|your cv was|your cv has|selected for the job
        |selected for a job|selected for a part|earn money|earn extra|work online|job opportunity|part-time job
        |part time job offer
        """,
        """
        sugar baby|sugar babies|sugar daddy|sugar mummy|sugar momma|text buddy|texting buddy ~~80 allowance|pay*
        |weekly|<amount>|spoil*
        """,
        """
        your picture*|your photo*|your profile|instagram profile|your posts|one of your ~~80 art project|mural
        |painting|portrait|artwork|drawing ~~~120 paid|pay you|<amount>
        """,
        """
        ad|add|advert|advertisement|sticker|logo ~8 on your vehicle|on your car|on your truck ~~40 paid|pay|<amount>
        |weekly|wkly
        """,
        """
        flexible job|job from home|online job|remote job|part-time role|part time role|online part-time
        ~~40 would you like|interested|day|tell you more|like a|pay
        """,
    ),
    "lure.gamble": (
        """
        casino|betting|bets|bet|bookmaker|bookie|odds|spins|free spins|slots|slot|jackpot|poker|roulette|lottery
        |lotto|rummy|teen patti|gambling|wager|sportsbook|satta|matka|4d
        ~~40 free|bonus|<amount>|win|deposit|play|register|join|<link>|credit|get|tips|promo*
        """,
    ),
    "lure.romance": (
        """
        hot|sexy|s3xy|single|singles|lonely|naked|nude|nudes|horny|dating|intimate|date|girls|ladies|naughty|flirt
        |sex|xxx|adult|hookup|romantic|dates|women|private pics|pics|18+|porn|erotic|admirer|marry|boyfriend|sugar
        ~~40 chat|meet up|pics|pictures|photos|video*|txt|<link>|tonight|in your area|near you|profile|waiting
        |with you|with u
        """,
        """
        nice to meet you|are you the smith|wrong number|is this your number|do u remember me|still remember me
        |do you remember me|friend recommended|what is your name|we met|my name is
        ~~60 friend|meet|name|you|number|remember|sorry
        """,
        """
        pics|photos|pictures|selfies|video i
        ~~40 wanted to share|for you|4 you|4 u|for u|i forgot to send|of me|sent you|shared
        ~~~60 <link>
        """,
        """
        grab a drink|grab drinks|meet for a drink|want to meet me|wanna meet|wanna chat|get to know one another
        |get to know each other|lets meet|let's meet|wanna see|meet for a bite|im lonely
        ~~~80 <link>
        """,
        "dating service|secret admirer|fancies you|fancies u|looks like we live|live really close",
    ),
    "lure.prize": (
        """
        you have won|you've won|youve won|u have won|u've won|you won|ur a winner|you are a winner
        |you're a winner|u r a winner|you are the winner|are our winner|was awarded|been awarded|ur awarded
        |are awarded|have been selected to receive|been chosen to receive|selected to receive
        |randomly selected|lucky winner|prize winner|prize is waiting|unclaimed prize|cash prize
        |prize guaranteed|guaranteed prize|claim your prize|your prize|claim ur prize|next of kin
        |little gift for you|here is a gift|here's a gift|a gift to|this is a gift|your giveaway|giveaway to
        |is a giveaway|here is your gift
        """,
        """
        winner|won|awarded|prize|congrat*
        ~~40 claim|guaranteed|prize|collect
        ~~40 call|txt|text|<link>|<number>|reply
        """,
        """
        holiday|cash|prize|camera phone|voucher|gift
        ~30 await* collection|awaits collection|needs your urgent collection|is yours call|are yours call
        """,
        """
        gift for u|present for u|present for you|gift for you|giveaway|thank you for your|small gift|tiny gift
        |little present
        ~~60 payment history|payment record|outstanding payment|bill|invoice|congrat*|<link>
        """,
        """
        receive your assigned|your assigned|receive your allotted|grocery bonus|grocery payment|your bonus deposit
        |deposit your bonus ~~60 <amount>|type|text|reply|deposit|institution|<link>
        """,
    ),
    "lure.daily-pay": (
        """
        <amount>
        ~12 per day|a day|/day|daily|per hour|an hour|/hr|/hour|per week|a week|weekly|each day|every day
        |perday|per task
        """,
        "daily|per day|a day|weekly|hourly|earn|earning|salary|income|make ~24 <amount>",
        """
        weekly allowance|allowance weekly|allowance every week|monthly allowance|times a week ~~30 <amount>|pay*|get
        |sugar
        """,
        "<amount> ~14 times a week|three times a week|twice a week|every month|wkly|as allowance|allowance",
        "will get paid for it|you'll get paid for it|totally get paid|seven hundred dollars|five hundred dollars",
    ),
    "lure.mule": (
        """
        rent|buy|buying|renting ~8 your bank account|bank accounts|your account|your bank card|unused bank ~~40 month
        |week|day|<amount>|paid|pay you
        """,
    ),
}
