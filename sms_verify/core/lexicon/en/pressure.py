"""Why the reader should hurry or fear, in English."""

from __future__ import annotations

PRESSURE = {
    "pressure.deadline": (
        "tonight ~~20 disconnect*|cut|suspend*|expire*|block*|deadline",
        "disconnected|cut off|expires|suspended|blocked|pay ~16 tonight",
        """
        within|in the next|in next|less than|in under
        ~6 24|48|12|72|36|1|2|3|6|10|15|30|5|two|twenty four|twenty-four|one|a few
        ~3 hours|hour|hrs|hr|h|minutes|mins|min|days|day|hours.|business days
        """,
        """
        immediately|immediate|urgent|urgently|asap|a.s.a.p|final notice|final reminder|final warning|final call
        |last chance|last notice|last reminder|last warning|last day|today only|expires today|expire today|expiring
        |expires soon|expire soon|will expire|before it expires|by midnight|end of today|by today|before midnight
        |as soon as possible|act now|act fast|limited time|time-sensitive|time sensitive|hurry|right away
        |without delay|don't delay|do not delay|final attempt|last attempt|ends today|ends tonight|ends soon
        |running out|before it's too late|before its too late|today itself|expired|has expired|at once|promptly
        |valid 12hrs|in 24 hours|in 24hrs|in 24 hrs|in 48 hours|second attempt|2nd attempt|final day
        |by the end of the day|instant action|before tomorrow|immediatly|immidiately|important notice|hours left
        |only today
        """,
        """
        avoid|prevent
        ~26 late fee|late fees|excess|additional|extra charges|further charges|charges|being returned|return
        """,
    ),
    "pressure.threat": (
        """
        car|vehicle|motorbike|goods|property
        ~~24 repossess*|seized|towed|impounded
        ~~24 today|unless|if you|now|immediately
        """,
        "{account} ~34 {blocked}",
        """
        we have|we've|have been|has been|temporarily|permanently|will be|to be|automatically|being
        ~10 suspend*|locked|blocked|restricted|deactivat*|disabled|terminated|frozen|banned|disconnected|blacklisted
        |cut off
        """,
        """
        avoid|prevent|avert|or face|or risk|otherwise|escape|stop
        ~26 suspen*|closure|termination|interruption|disconnection|penalt*|arrest|prosecution|legal|fine|fines
        |deactivation|cancellation|limitation|restriction*|lock|block*|further action|losing access|losing your
        |being blocked|being locked|being suspended|being closed|blocked|court|enforcement
        """,
        """
        legal action|legal proceedings|arrest warrant|warrant for|be arrested|you arrested|be prosecuted|prosecution
        |court action|court proceedings|face fines|legal consequences|sue you|be sued|in jail|enforcement action
        |additional penalties|license suspension|licence suspension|your arrest|be deported|deportation|visa revoked
        |police case against|late fees|excessive late|increased penalty|bailiffs|be seized|criminal charges
        """,
        "escalat* ~~30 court|legal|dmv|collection*|police|fine*|arrest|case|warrant|against|<amount>",
        """
        affect|damage|impact|harm|lower|hurt
        ~16 your credit|credit score|credit rating|credit record|credit history
        """,
        "returned to sender|return to sender|be returned|sent back|sent back to|returned to the sender",
        """
        lose|losing|loss of
        ~12 access|your account|your benefits|your money|your points|your funds|your number|your card
        """,
        """
        suspended|locked|blocked|restricted|deactivat*|terminated|disabled|limited|frozen
        ~16 account|card|access|online|profile|services|service|debit|membership
        """,
        """
        recorded you|recorded your|filmed you|video of you|your webcam|through your webcam|intimate video|nude*
        ~~60 send|everyone|contacts|friends|family|post|publish|share|bitcoin
        """,
        "warrant|arrest ~~40 your name|for you|call me back|call back|turn yourself|missed jury",
        "missed jury duty|failure to appear|contempt of court",
        "payments|benefits|pension ~8 stop|will stop|be stopped|suspended|cut",
        """
        recorded you|recorded your|filmed you|hacked your|video of you|your webcam ~~~70 send|everyone|contacts
        |friends|family|post|publish|share|bitcoin
        """,
    ),
    "pressure.loss": (
        """
        will be|shall be|be|to be|is being|going to be
        ~6 charged|auto-renewed|auto renewed|automatically renewed|auto-debited|billed|auto-charged
        |automatically charged|automatically deducted
        ~~24 <amount>|annual|month*|year*|you|your|for|from|subscription|card|account|today|to
        """,
        """
        auto-renew*|auto renew*|automatically renew*|auto-debit|auto debit|automatic renewal|renews automatically
        |automatically be charged|automatically charged|will renew|automatically debited|autorenew*
        """,
        """
        charged|charge|deducted|deduction|payment|order|purchase|transaction|transfer|withdrawal|debit of|debited
        |paid
        ~~24 <amount>
        ~~60 not you|not authorise|not authorize|did not|didn't|dispute|cancel|not made|unauthori*|if this was
        |wasn't you|wasn't|to stop|refund|not done|not authorised|not authorized
        """,
        "points|miles|rewards|balance|credit ~24 expire*|expiring|forfeited|lapse|be lost",
        """
        you will be charged|you'll be charged|we will charge|we'll charge|subscription has been renewed
        """,
        """
        debit of|deduction of|debited|deducted|withdrawn|withdrawal of|charged|charge of ~16 <amount> ~~80 look into
        |examine|details|dispute|<link>|call assistance|call support|call us|ring us|contact us
        """,
        "<amount> ~12 withdrawn|debited|deducted|was taken|charged ~~60 dispute|not you|look into|details|<link>|call",
    ),
}
