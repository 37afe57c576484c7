"""What messages are about, in English."""

from __future__ import annotations

TOPICS = {
    "topic.etc": (
        """
        fastag|fast tag|autopass|e-zpass|ezpass|electronic toll
        ~~40 account|balance|blocked|blacklisted|kyc|recharge|expired|suspend*|low|toll|card|unpaid|invoice|vehicle
        |payment
        """,
    ),
    "topic.parcel": (
        """
        parcel|parcels|package|packages|shipment|delivery|courier|consignment|item|order|usps|u.s.p.s|uspost|us post
        |uspservice|usps service|fedex|fed ex|dhl|ups|evri|hermes|dpd|royal mail|royalmail|post office|auspost
        |australia post|an post|singpost|speedpost|india post|bluedart|blue dart|canada post|yodel|postal|mail
        |hongkong post|sf express|ninja van|amazon
        ~~60 held|hold|on hold|undeliver*|failed|fail|unable|cannot|could not|couldn't|address|reschedul*|redeliver*
        |re-deliver*|customs|warehouse|pending|delayed|missed|waiting|attempt*|fee|return*|incomplete|delivered
        |track*|shipping|scheduled|confirm|collect|pick up|claim|suspended|arrived|issue|incorrect|stuck|on its way
        |out for delivery|mismatch*|delivery|notice|shipped|status|postage|unclaimed|ready
        """,
        """
        held at customs|stuck at customs|customs clearance
        |delivery attempt|missed delivery|failed delivery|delivery failed|your parcel|your package|ur package
        |the usps package|tracking number|redelivery
        """,
        """
        your item|your order|your shipment|shipment|delivery
        ~~30 customs|import tax|import duty|unpaid duty|waiting for payment|needs to be paid
        """,
        """
        delivery details|delivery preferences|missing details|shipping details|your parcel|your package
        ~~50 <link>|here|asap|schedule|reschedule|set|send|confirm
        """,
        """
        delivery failed|failed delivery|delivery attempt|redeliver*|re-deliver*|out for delivery ~~60 click|return*
        |warehouse|<link>|reschedul*|re-schedul*|item
        """,
        "parcel is cleared|package is cleared|lost in transit|parcel cleared ~~60 <link>|update|schedul*|re-schedul*",
    ),
    "topic.toll": (
        """
        toll|tolls|e-zpass|ezpass|ez pass|e-z pass|sunpass|fastrak|txtag|ipass|i-pass|peach pass|toll road
        |toll roads|linkt|toll services|toll invoice|turnpike|toll balance|expresstoll|good to go|pikepass
        |dart charge|congestion charge|eflow|salik|e-toll|etoll
        ~~60 unpaid|outstanding|due|pay|balance|invoice|late|overdue|owed|fee|fees|amount|charge|penalty|notice|bill
        |account|settle|<amount>|violation
        """,
        "unpaid toll|toll violation|toll charges|toll fee|outstanding toll|toll due|toll balance",
    ),
    "topic.fine": (
        """
        fine|fines|ticket|penalty|violation|challan|e-challan|echallan|pcn|parking charge|citation|infringement
        |summons|traffic offence|traffic violation|dmv|dvla|vehicle tax|car tax|parking
        ~~50 pay|unpaid|outstanding|overdue|issued|due|vehicle|traffic|parking|notice|late|dmv|speeding|payment
        |<amount>|pending|license|licence|registration|tax|penalty|failed
        """,
    ),
    "topic.utility": (
        """
        electricity|electric|power|gas|water|energy|utility|broadband|meter|internet|mobile|phone|o2|ee|vodafone
        |three|verizon|at&t|t-mobile|tmobile|telstra|optus|octopus|british gas|bill
        ~~36 bill|disconnect*|cut|unpaid|overdue|supply|payment failed|unable to process|rebate|discount|refund
        |outstanding|declined|arrears|service will|suspended|billing|paid for|failed
        """,
    ),
    "topic.tax": (
        """
        hmrc|irs|i.r.s|inland revenue|income tax|tax refund|tax return|tax rebate|tax office|ato|mygov|iras|revenue
        |revenue and customs|hm revenue|council tax|tax credit|federal return|self assessment|tax|ird|cra|gst|itr
        |e-filing|tax department|franchise tax|fedril return|us federal
        ~~50 refund|rebate|owed|claim|return|due|arrest|pay|unpaid|overdue|fraud|notice|penalty|calculat*
        |outstanding|eligible|evasion|submit|<link>|<amount>|information|ban|payment|overpaid|department|stimulus
        """,
        "tax refund|tax rebate|hmrc|tax return",
    ),
    "topic.court": (
        """
        court|lawsuit|subpoena|legal department|law firm|solicitor*|attorney|jury duty|tribunal|summons|court order
        |warrant|legal notice|bailiff*|judgment|hearing|prosecutor|ministry of justice|fir
        ~~60 case|appear|order|notice|action|against|issued|pay|fine|arrest|file|call|contact|immediate*|failure|you
        |number
        """,
        "jury duty|warrant|summons|subpoena|contempt ~~50 call|contact|<number>|fine|arrest|missed",
    ),
    "topic.insurance": (
        """
        insurance|protection plan|membership|coverage|policy|premium|protect plan|warranty|extended warranty
        |antivirus|norton|mcafee|geek squad|free trial|trial period|subscription
        ~~50 renew*|charged|deduct*|expire*|cancel|activated|auto*|lapse*|debit|deducted|billing|invoice|<amount>
        |ended|ends
        """,
    ),
    "topic.student-loan": (
        "student loan|student loans|student debt|student account|student finance|loan forgiveness|college loan|fafsa",
    ),
    "topic.credit-record": (
        """
        credit score|credit report|credit history|credit rating|credit record|cibil|credit bureau|equifax|experian
        |transunion|credit file
        """,
    ),
    "topic.kyc": (
        """
        kyc|e-kyc|ekyc|ckyc|re-kyc|pan card|pan|aadhaar|aadhar|know your customer
        ~~40 update*|expire*|complet*|pending|verif*|suspend*|block*|link*|submit|required|incomplete|documents
        |details|process|number|due
        """,
        """
        identity document|id document|your identity|customer information|customer details|documents
        ~~24 expired|update|verif*|outdated|required
        """,
        """
        centrelink|medicare|social security|ssi|universal credit|dwp|snap|ebt|unemployment|pension|benefits
        ~~40 overpayment|suspend*|stop*|review*|expire*|update|terminate*
        """,
    ),
    "topic.bank-account": (
        "{odd} ~16 {event}",
        """
        your|ur|bank|online|credit|debit|the|citi|chase|hsbc|wells fargo|paypal|amazon|apple|cash app|venmo|zelle
        |netflix|account|card
        ~24 account|accounts|acct|a/c|card|access|profile|banking|id|netbanking|debit|membership
        ~~30 {blocked}|problem|issue|verify|verification|compromised|at risk|under review|unusual|unauthor*
        |attention|security|breach|irregular|hacked|violat*|error|expire*
        """,
        """
        new device|new payee|new login|new sign-in|new sign in|new log-in|another device|unrecognised device
        |unrecognized device|unknown device|new location|payee was|new payment|password was changed|someone tried
        |someone has|someone is trying|someone is using|someone is attempting|someone logged|login attempt
        |log-in attempt|sign-in attempt|logged in from|signed in from
        """,
        """
        fraud|security|alert|important|bank|support|urgent
        ~8 alert|team|department|notice|notification|update|centre|center|message|warning
        ~~60 account|card|login|call|visit|<link>|payment|transaction|debit|{odd}|suspend*|verify|profile|action
        """,
        """
        account update|update your account|account information|billing problem|problem billing|billing issue
        |suspicious operation|unusual operation
        """,
        "deducted from your account ~ contact|call",
        """
        suspicious operation|suspicious sign|unusual sign|billpay|bill pay|zelle pay|zelle payment
        |zelle transfer|wire transfer
        ~~40 hold|on hold|did not process|review|cancel|confirm|pending|visit|<link>
        """,
        """
        contact information|phone number|email|address|password|device
        ~14 was updated|has been updated|was changed|was added|is linked|has been linked|was removed
        """,
        """
        fraud alert|security alert|critical notification|critical notice|account notification|account alert|billpay
        |bill pay|online banking ~~70 <link>
        """,
        "accessed in|login from|logged in from|signed in from ~8 russia|china|nigeria|moscow|lagos|another country",
    ),
    "topic.limit-raise": (
        """
        credit limit|spending limit|card limit|limit|credit line|card upgrade
        ~~24 increase*|raise*|upgrade*|enhance*|higher|raised|extend*|boost
        """,
        "increase*|raise|enhance*|upgrade*|boost ~~20 credit limit|card limit|your limit|limit|credit line",
    ),
    "topic.wallet": (
        """
        paypal|cash app|cashapp|venmo|zelle|paytm|phonepe|google pay|gpay|apple pay|apple wallet|payme|alipay
        |alipayhk|wechat pay|grabpay|paylah|paynow|e-wallet|ewallet|digital wallet|coinbase|metamask|trust wallet
        |binance|revolut|wise|skrill|gcash|touch 'n go|samsung pay|mobikwik|crypto wallet
        """,
    ),
    "topic.survey": (
        "complete|take|fill in|fill out|answer|participate in|join|finish ~16 survey|questionnaire|poll|study|servey",
        """
        survey|questionnaire|feedback|poll|polling|opinion|rate your experience|rate us|review us|study|servey
        |few questions|quick questions
        ~~50 complete|take|fill|reward|gift|minute*|min|answer*|paid|short|quick|<link>|satisfaction|participate
        |we'd|your|earn|<amount>|experience
        """,
        "survey|servey ~~60 <amount>|reward*|earn|credit|<link>",
    ),
    "topic.debt-collection": (
        """
        debt|debts|collections|collection agency|debt collector|debt recovery|arrears|overdue loan|delinquent
        |outstanding loan|defaulted|recovery agent|unpaid loan|past due
        ~~50 pay|collect*|recover*|legal|settle|account|owe|agency|action|contact|outstanding|call|court|balance
        |clear|case
        """,
    ),
    "topic.health-insurance": (
        """
        health insurance|medicare|medicaid|obamacare|nhs|health card|health plan|medical card|ehic|ghic|ayushman
        |health cover|healthcare benefit*|vaccine|vaccination|covid pass|ohip|pcr test|omicron|social security
        ~~50 eligible|apply|expire*|benefit*|refund|enroll*|free|claim|update|card|order|appointment|number|suspend*
        |call|<link>|register
        """,
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|disney+|amazon prime|prime|apple|icloud|youtube|hulu|paramount|microsoft|office 365
        |tv licence|tv license|tv licensing|subscription|membership|whatsapp|linkedin|ntlfix|netfllx|apple id|itunes
        ~~50 payment|expire*|renew*|suspend*|billing|hold|failed|update*|cancel*|declined|locked|overdue|ended
        |charged|unsucces*|on-hold|problem|limited
        """,
        """
        netflx|nflx|ntflx|netfllx|nflxid|your sub|yoursubscription|your subscription
        ~~60 renew*|expire*|hold|fix|bill|failed|suspend*
        """,
        "subcript*|subscripti*|subs|your sub|nt#flix|netflix|nflx|hoid ~~40 renew*|re-new*|hoid|hold|expire*|bill*|pay",
    ),
}
