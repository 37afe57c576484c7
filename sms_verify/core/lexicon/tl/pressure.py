"""Why the reader should hurry, fear or hope, in Tagalog."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~16 {account}",
        "kaso|demanda|makukulong|warrant|aresto ~24 laban|ikaw|sa iyo|iwasan",
        """
        ipapa-barangay|ipapabarangay|ipapapulis|ipapahuli|makukulong|kakasuhan|puputulan|ma-block|mabablock
        |masususpend|ma-suspend|naka-lock|na-lock|na-block|idedemanda|made-deactivate|magiging inactive
        """,
    ),
    "pressure.deadline": (
        "sa loob ng 24|agad|ngayon din|ngayong araw|huling paalala|huling babala|huling pagkakataon|bago mag-expire",
    ),
    "lure.prize": (
        """
        nanalo ka|nanalo|congratulations|binabati ka|napili ka|ikaw ang nanalo ~~~30 premyo|panalo|<link>|<amount>
        |napili|claim|raffle
        """,
        "nanalo|napili|panalo|nagwagi ~~50 raffle|promo|p1*|premyo|<amount>|tumawag|claim|i-claim|<link>",
    ),
    "lure.reward": ("premyo|panalo|libreng|libre|bonus|ayuda|reward* ~~24 <link>|<amount>|i-claim|claim|kunin",),
    "lure.refund": ("refund|ibabalik|cashback ~~24 <link>|<amount>|i-claim|kunin",),
    "lure.subsidy": (
        """
        ayuda|sap|4ps|dswd|tulong pinansyal|financial assistance ~~24 <link>|<amount>|i-claim|mag-register|kunin
        |makuha
        """,
    ),
    "lure.job": (
        """
        trabaho|part-time|part time|work from home|hiring|raket|sideline ~~30 araw|kada araw|<amount>|telegram
        |whatsapp|kita|kumita|sahod
        """,
        """
        naghahanap|hiring|encoder|part time job|work from home ~~40 sweldo|sahod|daily|per day|day|interesado
        |sa bahay
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 araw|kada araw|bawat araw|daily|per day",
        "kumita|kita|sahod|araw-araw ~14 <amount>",
        "sweldo|sahod|bayad ~10 <amount>|<code>",
    ),
    "lure.loan": ("pautang|utang|loan|pahiram ~~24 <amount>|mabilis|approved|walang|requirements|<link>|agad",),
    "lure.gamble": ("casino|sabong|slot|bet|jili ~~24 bonus|libre*|<link>|<amount>|register|panalo",),
    "lure.loan-advert": (
        """
        pautang|loan|utang|pahiram|cash loan|quick loan ~~60 walang collateral|no collateral|agad|approved
        |walang requirement*|isang valid id|mabilis|5 minuto|low interest
        """,
        "loan|pautang|cash ~~30 approved|isang valid id|1 valid id|valid id lang|walang requirements",
    ),
    "lure.invest": (
        """
        invest|investment|puhunan|crypto|bitcoin|forex|kita ~~50 tubo|garantisado|araw-araw|%|doble|profit|kikita
        |payout
        """,
        "double your money|doble|invest ~~30 legit|24 hours|pm|garantisado|get",
        "double your money|invest ~16 get|doble|in 24 hours ~~30 legit|pm|get|hours|kita",
    ),
    "lure.mule": ("rentahan|nirerentahan|nirerent|uupahan|binibili|bibilhin ~8 bank account|gcash account|atm",),
}
