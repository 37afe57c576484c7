"""What messages only tell, and what is said to the machine that reads them, in English."""

from __future__ import annotations

NOTICES = {
    "notice.otp": (
        """
        {secret}|code|security key|login pin|token|passkey|2fa|coce|verifycode|one-time|authcode|tac|ota|otac|g-
        |verification
        ~~24 <code>
        """,
        "<code> ~~24 {secret}|code|otp|verification|as your|is your|tac|2fa",
        "use|enter ~4 <code> ~~16 to|as|for|into|on",
        "{secret}|code ~20 valid for|expires in|is valid|will expire in|valid only",
    ),
    "notice.never-share": (
        """
        do not|don't|dont|never|avoid|nor|must not|not to
        ~18 share|disclose|reveal|give|tell|send|forward|provide|divulge|show|enter|respond|pass|hand
        """,
        """
        never|will not|won't|does not|doesn't|do not|would never|wont|doesnt|not|nor
        ~20 ask|asks|request|requests|call you|call for|calls|asking
        """,
        """
        keep|kept
        ~10 it|this|code|password|pin|otp|your|them
        ~10 secret|confidential|private|safe|secure|to yourself
        """,
        "beware of|beware|stay alert|be alert|watch out ~20 fraud*|scam*|phishing|fake|calls|links",
        "if anyone|anyone who|if someone|anyone asking ~12 asks|ask|requests|asking",
    ),
    "notice.warning": (
        "{scam}",
        "scam warning|scam alert|scam awareness|fraud awareness|stay scam aware|beware of scams|watch out for scams",
        """
        beware of|watch out for|be aware of|be wary of|look out for|alert to
        ~20 scam*|fraud*|fake|phishing|imposter*|impostor*|impersonat*
        """,
        "scammers|fraudsters|criminals|crooks ~12 pretend*|pose|posing|are|may|will|send|call|impersonat*|ask*|use",
        """
        never call you for|will never call|never ask you for|we will never ask|don't share this
        |do not share this
        ~~~40 <code>|call
        ~~~60 if you gave|if you shared|if you gave
        """,
    ),
    "notice.paid": (
        "debited|spent|charged|withdrawn|paid|purchase|payment of|sent|transferred|deducted|dr|used ~~30 <amount>",
        "<amount> ~~30 debited|spent|charged|withdrawn|deducted|transferred|was sent|has been sent|was paid|dr|used",
        "did you ~24 use|send|make|pay|try ~30 <amount>",
    ),
    "notice.received": (
        "credited|received|deposited|added|refunded|cr|sent you|paid you|credit of|deposit of ~~30 <amount>",
        "<amount> ~~30 credited|received|deposited|added to|refunded|cr",
    ),
    "notice.transaction": (
        """
        debited|credited|withdrawn|deposited|spent|purchase of|available balance|avl bal|avail bal|aval bal|avbl bal
        |avl limit|avl lmt|avail limit|available limit|balance is|bal:|current balance|clr bal|ledger balance
        |new balance|cleared balance|updated balance|ending balance|salary|txn|transaction|withdrawal|deposit|bal
        |transferred|received|paid|dr|cr|payment|sent
        ~~30 <amount>|<number>|xx*|ending|balance|a/c|account|card|successful
        """,
        """
        <amount>
        ~~30 debited|credited|withdrawn|deposited|spent|was spent|paid|transferred|received|has been|sent|was sent
        |used|was charged|deducted|is debited|is credited|dr|cr
        """,
    ),
    "notice.if-not-you": (
        """
        if not you|not you|if not done by|not done by you|if you did not|if you didn't|if you didnt
        |if this was not you|if this wasn't you|if it wasn't you|wasn't you|wasnt you|if you do not recogni*
        |if you don't recogni*|not recogni*|not authorised by you|not authorized by you|if not authori*
        |not made by you|not initiated by|did not make|didn't make|not you?|if not by you|if not u|haven't requested
        |if you have not|didn't request|did not request|if this is not you|if not used by|if not initiated
        |did you make|did you attempt|if this was you|if not requested|not this you|to dispute|to report
        |if this isn't you|if unauthori*|not by you|if you dont recogni*|not authorize by|was this you|is this you
        """,
    ),
    "notice.opt-out": (
        """
        reply|text|txt|send|sms|msg|type|rply|reply with
        ~4 stop|'stop'|end|out|opt-out|optout|unsubscribe|stp|quit|cancel|unsub|"stop"|stop2end
        """,
        """
        stop to|stop 2|stop=|stop2|opt out|opt-out|optout|to unsubscribe|unsubscribe|to stop|stop texts|stop msg
        |stopmsg|stop-msg|stop sms|2stop|2 stop|to end|txt stop|2end|to opt|to quit|text stop|reply stop|opt 2 out
        |end survey|stop all|stop promotions|stop receiving|stop to end|remove from list
        """,
    ),
    "text.instruction": (
        """
        ignore|disregard|forget|override|skip|bypass
        ~14 previous|prior|above|all|earlier|your|any|preceding|system
        ~12 instruction|instructions|prompt|prompts|rule|rules|context|guidelines|directions|training|checks
        """,
        """
        system prompt|you are an ai|as an ai|you are a language model|as a language model|developer mode|<system>
        |[system]|system:|assistant:|you are now|ai model|new instructions
        """,
        """
        classify|label|mark|flag|treat|rate|report|output|answer|respond|return|score|judge|verdict
        ~18 this|message|it|as|is|:|with|sms|text
        ~14 safe|genuine|legitimate|ham|not spam|not fraud|not a scam|benign|trusted|harmless|official|verified
        |consistent
        """,
    ),
    "notice.settled": (
        """
        refund of|refund for|refund
        ~14 has been processed|was processed|has been issued|has been credited|was credited|is complete
        |has been sent|was sent
        """,
        """
        loan|repayment|instalment|installment|payment
        ~10 received|was received|has been received|is due on|due on|will be collected|will be taken on
        |is settled|paid in full|thank you
        """,
        "has been refunded|was refunded|refunded to your|we have refunded|we've refunded",
    ),
    "notice.arrival": (
        """
        arrived at our|is ready for collection|ready for pick up|ready for pickup|ready to collect
        |ready to be collected|available for collection|collect it at|collect at our|pick up at our
        |has arrived at|in store|at our shop|at our store|in our shop
        """,
    ),
}
