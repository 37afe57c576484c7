"""English word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "card": """
        card|cards|bank card|bank cards|debit card|credit card|card and pin|passbook|cheque book|chequebook
        |phone and bank card
    """,
    "savings": "cash|money|savings|jewellery|jewelry|gold|gold bars|valuables|the money|the cash",
    "carrier": "courier|driver|taxi driver|messenger|rider",
    "visitor": """
        visitor|collector|officer|agent|our colleague|our staff|our representative|representative|investigator
        |inspector|member of our staff|security team|our agent|our officer|bank agent|police officer|the officer
        |undercover officer|constable|our man|our driver
    """,
    "hand": "hand|hand over|give|pass|surrender|leave|put",
    "fetch": "collect|pick up|picks up|take|takes|pick|collects|fetch|collecting|picking up|come for|comes for",
    "not": """
        never|do not|don't|dont|will not|won't|wont|does not|doesn't|doesnt|must not|should not|shouldn't|nobody
        |no one|if anyone|anyone who|anyone asking|if someone|someone who|scammers|fraudsters|criminals|no bank
        |needn't|asks you|ask you|instead of|would not|wouldn't|would never|not to|not be asked|if you are asked
        |if you're asked|if asked|when asked|asking you|never to|bring|please bring
    """,
    "still": "but|just|only|please|pls|plz|kindly|instead|simply|then|must|now|urgently",
    "scam": """
        is a scam|are scams|is fraud|is a fraud|are fraud|is fake|are fake|are fraudsters|are scammers|a scammer
        |is not us|isn't us
    """,
    "joined": "or|nor|including|even|under any|for any reason|not even",
    "around": "including|even|under any|for any reason|not even|whether",
    "mask": """
        don't worry|do not worry|dont worry|don't miss|do not miss|dont miss|don't delay|do not delay|dont delay
        |don't forget|do not forget|dont forget|do not hesitate|don't hesitate|don't wait|do not wait|dont wait
        |don't panic|do not panic|don't be late|do not ignore|don't ignore|dont ignore|do not fail|don't fail
        |not fail|if you do not|if you don't|if you dont|if you did not|if not you|not you|not done by|not made by
        |not initiated|not authorised|not authorized|not recognise|not recognize|if not|not yet|not verified
        |not updated|not been|not able|not completed|has not|was not|were not|is not|are not|not requested
        |not request|not received|not only|could not|why not|no one else|cannot be|can't be|did not|promo code
        |promotion code|coupon code|voucher code|discount code|zip code|zipcode|post code|postal code|source code
        |dress code|qr code|tracking code|area code|sort code|swift code|ifsc code|use code|bar code|claim code
        |pin it|pin point|pin-up|pin your|pinned|will send|we'll send|we send|have sent|has sent|was sent
        |forgot password|forgot your password|reset your password|change your password|changed your password
        |reset password|password reset|change password|password change|password changed|password was|password has
        |no fee|no fees|no handling fee|free delivery|no processing fee|without pin|card cash pin|pin message
        |scratch card|free shipping|no delivery fee|new password|apply code|call me|code of conduct|identifier code
        |call cost|calls cost|card account|stop to end|services limited|service limited|won't|wont be|help for help
        |help for info|reply help|text help|email address|e-mail address|following verification code|following code
        |enter this code|use this code|this code in|code below|wrong pin|incorrect pin|invalid pin|wrong password
        |incorrect password|invalid password|request to update|request to change|requested to change|pin change
        |account manager|calling card|call charges|reference code|text message|without delay|does not work
        |doesn't work|does not open|does not match|we ask you|we kindly ask you|we would ask you|we are asking you
        |kindly ask you|must ask you|we have to ask you|never mind|not a scam|not fraud|enter this otp|use this otp
        |this otp to|enter this pin|enter this one|wifi password|wifi code|wi-fi password|wifi pass|wifi pin
        |password for wifi|password for the wifi|code for wifi|code for the wifi|door code|gate code|alarm code
        |key code|code for the door|code for the gate|netflix password|netflix code|password for netflix
        |code for netflix|zoom password|zoom code|password for zoom|password for the zoom|code for the zoom
        |code for zoom|the code for netflix|the code for the zoom|the code for the door|the code for the gate
        |the code for the wifi|the code for wifi|the code for zoom|meeting password|meeting code|stop transferring
        |stop sending money|stop paying|stop all transfers|stop all payments|stop any transfer|stop making transfers
        |do not send any money|how are the kids|how are your kids|how is your mum|how is your mom
        |how are the children
    """,
    "give": """
        reply|reply with|send|send us|send me|send back|provide|share|confirm|verify|enter|re-enter|reenter|give me
        |give us|give your|give the|give our|tell us|tell me|tell our|tell the|submit|forward|text us|text me
        |text back|text your|text the|input|validate|disclose|reveal|supply|fill in|fill out|type|type in|key in
        |read out|read us|update|respond with|authenticate|message us|message me|dm us|whatsapp|email us|share with
    """,
    "secret": """
        password|passwords|passcode|passcodes|passphrase|pin|pins|pin code|pin number|upi pin|atm pin|mpin|m-pin
        |tpin|t-pin|otp|otps|one-time password|one time password|one-time passcode|one time passcode|one-time pin
        |one time pin|one-time code|one time code|verification code|verification codes|security code|security codes
        |confirmation code|authentication code|authorisation code|authorization code|login code|access code
        |auth code|6-digit code|6 digit code|six-digit code|six digit code|4-digit code|4 digit code|activation code
        |cvv|cvv2|cvc|cvc2|cvn|3-digit|3 digit|three digits|seed phrase|recovery phrase|secret phrase|private key
        |memorable word|memorable information|secret code|google code|sms code|whatsapp code|security number
        |security answer|the code|your code|that code|this code|a code|codes|login details|login credentials
        |credentials|login information|log in details|online banking details|user id and|netbanking details
        |username and|otp's|passwd|code number
    """,
    "agent": """
        agent|agents|our agent|officer|our officer|staff|our staff|executive|our executive|representative
        |our representative|our team|our support|support team|manager|advisor|adviser|us|our|me|helpdesk|technician
        |customer care|customer service|employee|employees|official|officials|authorised|authorized
    """,
    "identity": """
        card number|card numbers|card no|card details|card information|card info|debit card details
        |credit card details|debit card number|credit card number|card expiry|expiry date|bank details
        |banking details|bank information|bank account details|account details|account number|account no
        |account information|account info|personal information|personal details|personal info|personal data
        |billing information|billing details|billing info|billing address|payment information|payment details
        |payment method|payment info|date of birth|birth date|birthdate|dob|ssn|social security number
        |social security|mother's maiden|maiden name|national insurance number|ni number|aadhaar|aadhaar number
        |aadhar|aadhar number|pan card|pan number|pan details|pan|nric|passport number|id number|id card|national id
        |identity|your identity|driver's license|driving licence|driver license|your information|your details
        |your info|contact information|contact details|kyc|kyc details|your data|financial information|bank account
        |account and routing|routing number|full name|residential address|sim number|information in the link
        |login information|ur details|documents|income details|profile details
    """,
    "address": """
        address|address details|delivery address|shipping address|zip code|house number|street number
        |delivery information|delivery details|shipping information|shipping details|delivery preferences
        |door number|address information
    """,
    "give_identity": """
        confirm|verify|update|provide|enter|submit|send|complete|validate|reply with|review|correct|reconfirm
        |re-confirm|fill in|fill out|give|supply|authenticate|check|edit|link|add|share|forward|input|upload
        |register|updating|confirming|verifying|completing|re-verify|reverify
    """,
    "fee": """
        customs fee|customs fees|custom fee|custom fees|customs charge|customs charges|customs duty|custom duty
        |import duty|import fee|delivery fee|delivery fees|redelivery fee|re-delivery fee|shipping fee|shipping fees
        |shipping charge|shipping charges|shipping cost|shipping costs|handling fee|handling charge|processing fee
        |processing fees|processing charge|release fee|admin fee|administration fee|administrative fee|clearance fee
        |activation fee|registration fee|postage|postage fee|unpaid fee|upfront fee|upfront payment|advance fee
        |advance payment|small fee|security deposit|refundable deposit|verification fee|unlock fee|insurance fee
        |ship fee|delivery charge|delivery charges|delivery costs|vat fee|tax fee|reschedule fee|rescheduling fee
        |redelivery charge|storage fee|transport fee|settlement of|withdrawal fee|joining fee|training fee
    """,
    "account": """
        account|accounts|acct|a/c|card|cards|debit card|credit card|atm card|online access|access|profile|sim
        |sim card|number|phone number|mobile number|line|membership|subscription|wallet|netbanking|net banking
        |internet banking|online banking|mobile banking|banking|service|services|paypal|apple id|icloud|id|benefits
        |license|licence|registration|vehicle|connection|electricity|power|power supply|fastag|kyc|payments|deposits
        |ebt|funds|transactions|mailbox|email|data|bundle|device|debit|credit|user|app|bank|profil|acc|accnt|yono
        |paytm
    """,
    "blocked": """
        suspend*|locked|blocked|restricted|deactivat*|disabled|terminated|closed|closure|limited|frozen|freeze
        |on hold|placed on hold|put on hold|banned|revoked|disconnected|cut off|cancelled|canceled|discontinued
        |inactive|expire today|expires today|will lock|be lock|lock within|will block|be block|get block
        |block within|block today|block in 24|auto block|limitation|terminate|termination|invalid|flagged
        |blacklisted|hold|interrupted|stopped|barred|paused|blockd|lockd|suspnd*|removed|deleted
    """,
    "odd": """
        unusual|suspicious|unauthorised|unauthorized|irregular|abnormal|fraudulent|unrecognised|unrecognized|unknown
        |strange|unexpected|suspected|unverified|illegal|multiple failed|failed|repeated|invalid
    """,
    "event": """
        activity|activities|login|logins|log-in|log in|log-on|logon|sign-in|sign in|signin|sign-on|sign on
        |transaction|transactions|payment|payments|charge|charges|purchase|purchases|attempt|attempts|device|access
        |transfer|transfers|payee|withdrawal|usage|actions|logon attempt|use
    """,
}
