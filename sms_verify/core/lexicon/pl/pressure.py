"""Why the reader should hurry, fear or hope, in Polish."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        komornik|egzekucj*|windykacj*|postępowanie|sąd|odłączenie ~30 unikn*|wszczęt*|zostanie|skierowan*|twoj*|prądu
        |energii
        """,
        "uniknąć|uniknij|pod groźbą ~24 blokady|odłączenia|egzekucji|kary|komornika|zawieszenia",
        """
        komornik|egzekucja|nakaz aresztowania|odłączenie prądu|odlaczenie pradu|odcięcie prądu|zostanie odłączon*
        |zostanie odlaczon*|zostanie zablokowan*|zajęcie konta|zajecie konta|wpis do krd|postępowanie sądowe
        |dzis odlaczenie
        """,
        "wszczęto egzekucję|wszczeto egzekucje|zajęcie wynagrodzenia|tytuł wykonawczy",
    ),
    "pressure.deadline": (
        """
        w ciągu 24|natychmiast|pilne|pilnie|dzisiaj|dziś|ostatnie wezwanie|ostatnie przypomnienie|ostatnia szansa
        |niezwłocznie|do końca dnia|ostateczne wezwanie
        """,
    ),
    "lure.prize": (
        """
        wygrałeś|wygrałaś|wygrana|zostałeś wybrany|zostałaś wybrana|zwycięzca|gratulacje ~~~50 wygra*|nagrod*|wybran*
        |<link>|zwycięz*|odbierz
        """,
        "twoja nagroda|twoja wygrana ~30 odbierz|czeka|<link>|odebra*",
    ),
    "lure.reward": ("wygra*|nagrod*|bon|voucher|prezent|premia ~~40 <link>|<amount>|odbierz|odebra*|czeka",),
    "lure.refund": (
        "zwrot|nadpłata|zwrotu|nadpłaty ~~40 <amount>|<link>|odbierz|podatku|podatek|przysługuje|potwierdź",
    ),
    "lure.job": (
        """
        praca|pracy|praca zdalna|dorywcza|zatrudni*|rekrut*|oferta pracy ~~50 dziennie|za dzień|z domu|<amount>
        |whatsapp|godzin*|zarob*
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 dziennie|za dzień|za godzinę|tygodniowo|na godzinę|na dzień",
        "zarabiaj|zarobki|zarób|zarobić|dziennie ~16 <amount>",
    ),
    "lure.loan": ("pożyczka|kredyt|chwilówka ~~30 bez bik|<amount>|od ręki|natychmiast|<link>|online",),
    "lure.loan-advert": (
        """
        pożyczka|pozyczka|kredyt|chwilówka|chwilowka|gotówka|gotowka|pożyczki|pozyczki ~~60 bez bik|bez krd|na dowód
        |na dowod|bez zaświadczeń|bez zaswiadczen|szybka|w 15 minut|dla zadłużonych|od ręki|bez baz
        """,
    ),
    "pressure.loss": (
        """
        obciążon*|obciazon*|pobran*|płatność|platnosc|zakup|transakcja|przelew ~30 <amount> ~~60 jeśli to nie
        |jesli to nie|anuluj|to nie ty|odwoł*|zadzwoń
        """,
    ),
    "lure.invest": (
        """
        inwestuj|inwestycja|inwestycje|zainwestuj|bitcoin|krypto*|akcje|orlen|baltic pipe ~~50 zarab*|zysk*|gwarant*
        |dziennie|<amount>|%|zwrot|podwój*
        """,
    ),
    "lure.subsidy": (
        """
        dopłata|dofinansowanie|zasiłek|800+|500+|dodatek|świadczenie|swiadczenie|zus|bon ~~40 <amount>|<link>|złóż
        |zloz|odbierz|przyznan*|wniosek|należy
        """,
    ),
}
