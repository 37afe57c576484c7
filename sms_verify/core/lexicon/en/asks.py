"""What messages ask of their reader, in English."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~30 {secret}",
        "reply|respond|text|message ~8 with|back|us|me ~24 {secret}",
        "what is|what's|whats|need|require|give ~8 your|the|ur ~6 {secret}",
        "need your|require your ~40 password|passcode|social security number|tax file number|bank login|seed phrase",
        """
        !{secret}
        ~~30 except|other than|apart from|unless|but only|only with|only to|only share|only give|save
        ~12 {agent}
        """,
        "read|tell|give ~20 code|passcode|otp ~6 we ~4 text|send|sent",
        """
        share it|tell it|forward it|read it
        ~ with|to|out
        ~12 agent|officer|executive|representative|support|manager|advisor|staff
        """,
        """
        {secret}
        ~~~60 send it|give it
        ~ with|to|out
        ~12 agent|officer|executive|representative|support|manager|advisor|staff
        """,
        """
        send|forward|share|give|reply|text
        ~12 code|codes
        ~20 you received|you receive|you get|you just|sent to you|we sent|i sent|to me|to us|back|to this|you got
        |came
        """,
        """
        ask|asks|asked|call|calls|calling
        ~12 you
        ~12 give|read|tell|share
        ~14 {secret}
        ~~40 genuine|is fine|is safe|our own staff
        """,
        """
        need|want|send|give|tell|forward ~14 code ~16 that was just|just sent|was sent to your|that came|you got
        |that i sent|was sent by mistake
        """,
    ),
    "ask.hand-over": (
        "{hand} ~40 {card} ~30 to|with|for ~16 {carrier}|{visitor}",
        "hand over ~24 phone|sim|sim card|laptop ~24 to ~8 {visitor}|police",
        "{hand} ~40 {savings} ~30 to|with|for ~16 {visitor}",
        "give|hand|pass ~10 {carrier}|{visitor} ~12 {card}|{savings}|him your|her your|them your",
        "{carrier}|{visitor} ~40 {fetch} ~24 {card}|{savings}",
        """
        {carrier}|{visitor}
        ~24 {fetch} it|{fetch} them
        ~~40 him|her|them|ready|give|hand
        ~16 {card}|{savings}
        """,
        "{card}|{savings} ~30 in a bag|in an envelope|in the envelope|in a sealed ~~40 {carrier}|{visitor}",
        "{card}|{savings} ~~40 {carrier}|{visitor} ~16 pick it up|pick them up|collect it|collect them|take it away",
        "give|hand ~10 it|them ~8 to ~8 {carrier}|{visitor} ~~40 {card}",
        "{card} ~~40 give it|hand it|give them|hand them ~8 to ~8 {carrier}|{visitor}",
        "{savings} ~~40 give it|hand it|give them|hand them|hand over ~8 to|with ~8 {visitor}",
        "withdraw|take out ~20 {savings} ~~60 {carrier}|{visitor} ~24 {fetch}|come|comes|come to|be there|door",
        "{carrier}|{visitor} ~30 come|comes|coming|sent ~30 {fetch} ~16 it|them|{card}|{savings}",
    ),
    "ask.identity": (
        "{give_identity} ~26 {identity}",
        """
        confirm|verify|update|correct|reconfirm|re-confirm|validate|complete|provide|modify|supplement|fill in
        |updating|confirming
        ~20 {address}
        """,
        "apply|claim|register ~12 with your|using your ~10 {identity}",
        "enter|provide|submit ~20 {address} ~30 <link>|link|online|website",
        """
        verify it's you|verify its you|verify it is you|verify that it's you|verify yourself|identity verification
        |confirm it's you|confirm who you are
        """,
        """
        personal|account|billing|payment|your
        ~8 information|details|info
        ~~20 incomplete|required|missing|outdated|incorrect|needs|update
        """,
    ),
    "ask.transfer": (
        """
        transfer|move|send|deposit|wire|pay|withdraw|remit
        ~16 money|funds|savings|balance|cash|bitcoin|btc|usdt|crypto|amount|payment|everything
        ~24 to|into
        ~24 account|wallet|address|a/c|safe|number|details
        """,
        "send me|lend me|transfer me|wire me|loan me|spot me|pay for me ~12 money|cash|<amount>|funds|some",
        """
        can you|could you|need you to|can u|could u|would you|please
        ~8 pay|transfer|send|lend
        ~14 <amount>|money|bill|invoice|for me|rent|it for me|someone
        """,
        """
        buy|purchase|get
        ~14 gift cards|gift card|itunes card|steam card|google play card|amazon card|vouchers
        ~30 send|codes|photo|scratch|me
        """,
        "transfer|move ~8 your money|your funds|your savings|your balance",
        "bank details ~~12 sort code|account number|acc|sort",
        "sort code ~~40 account|acc|name",
        "western union|moneygram",
        "send|pay|transfer ~10 bitcoin|btc|usdt|ethereum",
    ),
    "ask.pay": (
        """
        pay|settle|clear your|make payment|make a payment|make the payment|repay
        ~14 now|your|the|immediately|it|this|<amount>|today|online|bill|outstanding|balance|overdue|due|invoice|at
        |toll|fine|here|via|dues|before|charges
        """,
        "settle|pay|bill|invoice|toll|dues|fine|penalty|fee ~~24 <link>",
        """
        outstanding|unpaid|overdue|past due|past-due|owed|owing|missed
        ~14 payment|balance|bill|toll|tolls|amount|invoice|charge|charges|fee|fine|debt|tax|ticket|penalty|fare|dues
        """,
        """
        you owe|you still owe|payment is due|payment due|amount due|is overdue|is unpaid|remains unpaid
        |due for payment|awaiting payment|payment required|payment pending
        """,
    ),
    "ask.fee": (
        """
        pay|owe|settle|outstanding|unpaid|require*|cover|payment of|complete|deposit|remit|subject to|incur*
        ~~30 {fee}|service fee|transfer fee|a fee|the fee|fee of
        """,
        """
        {fee}
        ~~30 <amount>|required|unpaid|outstanding|is due|not paid|unsettled|must be|needs to|to be paid|has not
        |before delivery
        """,
        "<amount> ~~20 {fee}",
        """
        first|upfront|before we|in advance
        ~~14 pay|deposit|payment
        ~~24 release|withdraw*|loan|receive|funds|prize|winnings
        """,
    ),
    "ask.call": (
        """
        call us|call now|please call|pls call|plz call|call back|callback|call immediately|contact us
        |contact customer|contact our|call on|call free|call customer|call our|call the|call support|call your
        |contact support|call toll|kindly call|call bank|call at|just call|now call|give us a call|phone us|ring us
        |call helpline|call care|speak to|get in touch|contact care|call from|call asap|contact your|to claim call
        |call to|urgently call|contact the|contact immediately|dial|call this|contact on|contact at
        """,
        """
        call|dial|phone|contact|ring|ph|tel|helpline|hotline|toll free|toll-free|care no|customer care|txt|helpdesk
        |call me|reach us|mobile|cell
        ~8 <number>
        """,
        "call|contact|dial|phone|ring ~26 <number>",
        "call|ring ~6 assistance|support|us|helpline|helpdesk ~12 <number>",
    ),
    "ask.cancel": (
        """
        to cancel|cancel it|cancel this|cancel your|cancel the|cancel or|to stop this|to stop it|for a refund
        |get a refund|to get refund|claim a refund|to dispute|stop the charge|if not authori*|not authorised
        |not authorized|did not authorise|did not authorize|didn't authorise|didn't authorize
        ~~30 call|ring|dial|phone|contact|<number>|click|tap|visit|go to|<link>
        """,
        "call|ring|dial|phone|contact|<number> ~20 to cancel|for a refund|to stop it|to dispute|to stop this",
    ),
    "ask.click": (
        """
        click|tap|visit|follow|open|go to|press|use|see|check|access|view|browse|clicking|tapping|visiting|go
        |head to|start|click on|click here
        ~30 here|link|below|<link>|url|website|site|page|portal|attachment|button|web
        """,
        """
        verify|confirm|update|claim|review|schedule|reschedule|pay|register|apply|start|login|log in|sign in|log on
        |logon|restore|unlock|details|more|info|now|avoid|cancel|rebook|collect|track|activate|reactivate|proceed
        |here|at|via|validate|reply|join|secure|complete|settle|manage|get|go|visit|check|learn
        ~~14 <link>
        """,
        """
        click here|tap here|click below|tap below|click the|click on|tap the|follow the link|click this|link below
        |below link|following link|secure link|copy the link|open the link|click link|the link
        """,
        "look into|examine|see|view|check ~10 details|the details|results|your results ~~10 <link>",
    ),
    "ask.reply": (
        """
        reply|text|txt|respond|text back|send|sms|type|press|message|msg
        ~6 y|yes|1|2|ok|n|no|help|back|now|info|go|start|claim|win|call|me|yes to|shop|chat|play|'y'|'yes'
        |interested|agree|confirm|with y|with 1|with yes|(y)|free
        """,
        """
        please reply|reply back|text back|message me|msg me|text me|get back to me|reply asap|reply to this
        |reply here|hit me up|write me|write back|write to me|message back|drop me a|reply with|reply to confirm
        |reply urgently|reply if
        """,
    ),
    "ask.install": (
        """
        download|install|downloading|installing|sideload|get
        ~20 app|apk|application|software|anydesk|teamviewer|quicksupport|quick support|rustdesk|supremo|plugin
        |certificate|update|file|security tool|app here|antivirus|vpn|app:
        """,
        "anydesk|teamviewer|quicksupport|rustdesk|.apk|apk",
        "get|update ~8 our app|the app|new app|the latest version",
    ),
    "ask.share-screen": (
        "install|download|open|get|run ~12 anydesk|teamviewer|quicksupport|rustdesk|airdroid|supremo",
        "share|sharing|mirror ~6 your screen|screen|the screen|desktop",
        """
        screen sharing|screen-sharing|screen share|screenshare|remote access|remote control|remotely access
        |remote desktop|remote support
        """,
        "access|control ~8 your computer|your device|your phone ~12 remote*|fix|screen",
    ),
    "ask.scan": (
        "scan|scanning ~14 qr|code|below|barcode|the qr|qr-code|image",
        "qr code ~12 scan|below|pay|attached",
    ),
    "ask.add-contact": (
        """
        add|contact|message|msg|text|dm|reach|chat|write|join|ping|inbox|hmu|talk|connect|call|reply|interested|hr
        |manager|number
        ~16 whatsapp|whats app|whatsap|wa|telegram|telegrm|wechat|line id|line app|on line|signal|viber|kik|snapchat
        |messenger|skype|zalo|kakao|teams|discord|instagram|insta
        """,
        """
        whatsapp|telegram|wechat|line id|whats app|wa.me|t.me|kakao|snapchat|kik
        ~6 <number>|me|us|number|group|id|:|@|hr|contact|chat|link|now|on
        """,
        """
        whatsapp|telegram|wechat
        ~4 our|my|the
        ~24 manager|agent|advisor|adviser|officer|team|specialist|consultant
        """,
        "join ~14 group|channel|community",
        "add me|add us ~14 on|as|contact|friend",
        "save|add ~8 my new number|this number|this as my|my number",
        "whatsapp://|wa.me|t.me",
    ),
    "ask.login": (
        """
        log in|login|log-in|sign in|sign-in|log on|logon|signin|log into|sign into|log onto|log back
        ~24 to|at|here|<link>|now|via|using|with|your|and|on|immediately|below|link|our|the
        """,
        """
        verify|verifying|confirm|validate|restore|reactivate|re-activate|unlock|unblock|activate|update|secure
        |review|recover|reverify|re-verify|authenticate|upgrade|unfreeze|reinstate|renew|check|restoring|unsuspend
        |regain|protect|unlocking|remove|lift|resolve|re-authenticate|reauthenticate|certify|register
        ~24 account|accounts|acct|a/c|access|card|wallet|apple id|profile|membership|subscription|netbanking
        |online banking|internet banking|limitation|limitations|restriction|restrictions|mobile banking|sim|token
        |secure key|security|identity|login|logon|device|number|ownership|kyc|payee|paypal|debit|billing|id|hold
        |transaction|details
        """,
        """
        verification required|verification needed|verify now|verify here|verify immediately|must verify
        |needs verification|need to verify|requires verification|to verify|please verify|confirm here|verify at
        |verify via|needs to be verified|verify your|please confirm|secure your|verification is required
        |required to verify|pending verification|verification link|verification process|account verification
        """,
        "update|verify|confirm|complete|renew|link|linking ~10 pan|kyc|aadhaar|aadhar|e-kyc|ekyc",
    ),
    "ask.keep-secret": (
        """
        do not|don't|dont|never|must not|cannot|can't
        ~8 tell|inform|discuss|mention|alert|speak|talk|notify|disclose
        ~20 family|friends|wife|husband|partner|police|the bank|bank staff|colleagues|anyone about|anybody about
        |parents|dad|mum|mom|the teller|branch staff|investigation|this case|this matter|this call|your family
        |relatives|about it|about this
        """,
        """
        keep|kept|remain
        ~8 this|it|strictly|completely|matter|between
        ~14 confidential|secret|between us|to yourself|quiet|private
        """,
        """
        strictly confidential|utmost confidentiality|gag order|non-disclosure|keep it between|keep this between
        |don't tell mum|don't tell dad|dont tell mum|dont tell dad|confidential investigation|don't tell mom
        |dont tell mom
        """,
    ),
    "ask.lend": (
        """
        send me|lend me|borrow me|spot me|loan me|help me with|help me out with|assist me with|send 20k
        |need to borrow|urgently need|can you send|could you send|can you lend|please send
        ~~~90 pay you back|pay back|return it|pay it back|refund you|give it back|will return|i will pay
        |return the money|reimburse you|send it back
        """,
        """
        emergency|hospital|stranded|stuck|left my card|card declined|app is down|bank app|locked out
        |my bank is
        ~~~60 send me|lend me|help me with|help me out|can you send|could you transfer|please transfer|borrow
        """,
    ),
}
