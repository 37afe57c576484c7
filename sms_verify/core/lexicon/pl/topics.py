"""What messages are about, and what ordinary notices say, in Polish."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        paczka|paczki|paczkę|przesyłka|przesyłki|przesyłkę|inpost|kurier|dpd|poczta|dostawa|dostawy|zamówienie
        ~~50 dopłat*|wstrzyman*|czeka*|adres*|celn*|cło|nie została|opłat*|niepełn*|magazyn*|zatrzyman*|zwrócon*
        |dostarczon*|potwierd*|niedopłat*
        """,
    ),
    "topic.tax": (
        """
        urząd skarbowy|podatek|podatku|skarbowy|krajowa administracja|kas|zus|pit ~~50 zwrot|zaległoś*|<amount>|<link>
        |dopłat*|nadpłat*|niedopłat*
        """,
    ),
    "topic.fine": (
        """
        mandat|wykroczeni*|opłata drogowa|etoll|e-toll|autostrad* ~~50 zapłać|opłać|nieopłacon*|<link>|<amount>
        |zaległ*
        """,
    ),
    "topic.utility": (
        """
        pge|tauron|enea|energa|prąd|prądu|energii|gaz|rachunek ~~40 odłączen*|zaległ*|niedopłat*|wyłączen*|odcięci*
        |zadłużen*
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        podejrzan*|nietypow*|nieautoryzowan*|nowe urządzenie|nieznane ~20 logowani*|aktywnoś*|transakcj*|płatnoś*
        |przelew|dodano|urządzeni*
        """,
    ),
    "topic.family": (
        """
        mamo|tato|cześć mamo|hej mamo|hej tato|cześć tato|babciu|dziadku ~~60 nowy numer|nowego numeru|telefon|zepsuł*
        |zgubił*|mój numer|rozbił*|pisz na
        """,
        "to mój nowy numer|mój nowy numer|nowy numer ~~60 mamo|tato|telefon|stary|zapisz|whatsapp",
        """
        mamo|tato|mama|tata|babciu|dziadku|ciociu|wujku ~~50 nowy numer|nowym numerem|zepsuł*|zepsul*|telefon
        |wypadek|stłukł*|zgubił*
        """,
    ),
    "notice.otp": (
        "{secret} ~~20 <code>",
        "<code> ~~16 {secret}|to twój",
    ),
    "notice.never-share": (
        "nie|nigdy|nikomu ~20 udostępniaj|podawaj|przekazuj|ujawniaj|udostępniać|podawać",
        "nigdy nie prosi|nie prosimy|nigdy nie pyta",
    ),
    "notice.warning": (
        "{scam}",
        "uwaga|ostrzegamy|ostrzeżenie|uważaj|ostrzega ~~40 oszu*|fałszyw*|phishing|wyłudz*",
    ),
    "notice.if-not-you": (
        """
        jeśli to nie ty|jeżeli to nie ty|to nie ty|nie ty?|jeśli nie zlecałeś|nie zlecałeś|nie rozpoznajesz
        |jeśli nie wykonywałeś|nie autoryzowałeś
        """,
        """
        jeśli to nie ty|jesli to nie ty|to nie ty|jeśli nie zlecałeś|nie rozpoznajesz|jeżeli to nie ty
        |jezeli to nie ty
        """,
    ),
    "notice.settled": (
        "zwrot|rata|płatność|wpłata ~24 został* wykonan*|zaksięgowan*|wpłynęł*|otrzyman*|pobran*|zrealizowan*",
    ),
    "notice.arrival": (
        "czeka w sklepie|do odbioru w sklepie|gotowe do odbioru|gotowa do odbioru|odbierz w sklepie|w salonie",
    ),
    "topic.police": (
        """
        policja|policji|prokuratura|prokurator|cbśp|cbsp|interpol|komisarz|funkcjonariusz|abw ~~50 sprawa|śledztwo
        |sledztwo|nakaz|aresztowan*|pranie|przestępstw*|przestepstw*|zatrzyman*|wezwanie
        """,
    ),
    "topic.court": (
        """
        sąd|sad|komornik|egzekucj*|wezwanie|windykacj*|nakaz zapłaty|nakaz zaplaty|pozew|krd|big ~~50 <link>
        |<number>|zadłużen*|zadluzen*|zapłać|zaplac|dług|dlug|przeciwko|uniknąć|uniknac|zajęci*|dzwoń
        """,
        "komornik|egzekucj*|egzekucję|windykator ~~40 kontakt|<number>|wszcz*|zaję*",
    ),
    "topic.wrong-transfer": (
        "przez pomyłkę|przez pomylke|omyłkowo|omylkowo|błędnie|pomyłkowo ~~60 zwr*|odesł*|odesl*|oddaj*|przelej",
    ),
    "topic.toll": (
        """
        e-toll|autostrada|viatoll|autopay|opłata za przejazd ~~40 nieopłacon*|nieoplacon*|<link>|zapłać|zaplac
        |zaległ*|kara
        """,
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|hbo|prime|subskrypcj*|abonament|icloud ~~50 płatno*|platno*|zawieszon*|odnow*
        |zaktualizuj|odrzucon*|wygasł*
        """,
    ),
    "topic.kyc": (
        """
        konto|profil zaufany|mobywatel|epuap|bankowość|aplikacja|karta|dane ~~30 zablokowan*|zablokuj*|odblokuj
        |wygas*|zaktualizuj|zweryfikuj|potwierdź|potwierdz|zawieszon*
        """,
    ),
    "topic.boss": (
        "prezes|dyrektor|szef|szefowa|kierownik ~~~50 spotkaniu|zebraniu|kart podarunkowych|karty podarunkowe",
        "kart podarunkowych|karty podarunkowe|kart google|kart steam|bonów ~~60 kody|kod|wyślij|prześlij|zdjęcie",
    ),
}
