"""Polish phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "nie|nigdy|nikomu|żadn*",
    "still": "prosimy|tylko|ale|proszę",
    "scam": "to oszustwo|jest oszustwem|są fałszywe|jest fałszyw*",
    "mask": """
        nie przegap|nie zapomnij|jeśli nie|jeżeli nie|nie ty|nie zlecałeś|nie udało się|nie została
        |nie zostało|nie została opłacona|hasło do wifi|kod do furtki|kod do bramy|kod pocztowy|kod rabatowy
        |to nie ty
    """,
    "secret": """
        hasło|hasła|pin|kod sms|kod autoryzacyjny|kod weryfikacyjny|kod blik|kod|cvv|dane logowania
        |login i hasło
    """,
    "give": "podaj|wyślij|prześlij|wpisz|potwierdź|odpowiedz|przekaż|wprowadź|udostępnij|podyktuj|napisz",
    "account": """
        konto|twoje konto|konta|karta|karty|twoja karta|dostęp|rachunek|profil|bankowość|aplikacja|energia
        |energii|prąd|prądu|usługi|usługa|numer
    """,
    "blocked": """
        zablokowan*|zawieszon*|ograniczon*|wygas*|odłączen*|wstrzyman*|blokad*|dezaktywowan*|zamknięt*|odcięt*
    """,
}

TABLE = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.identity": (
        """
        zaktualizuj|potwierdź|zweryfikuj|uzupełnij|podaj|wypełnij|aktualizacja ~24 dane|swoje dane|adres|adresu
        |tożsamość|danych|formularz
        """,
    ),
    "ask.fee": (
        """
        dopłata|dopłatę|dopłaty|dopłacić|opłata|opłatę|opłaty|cło|koszty przesyłki|należność|niedopłata
        |niedopłaty ~~30 <amount>|zapłać|opłać|ureguluj|wymaga*|dopłać|wpłać|zapłacić
        """,
        "zapłać|opłać|ureguluj|dopłać|uiść ~~30 opłat*|cło|dopłat*|należność|przesyłk*",
        "<amount> ~~24 dopłat*|opłat*|cło|przesyłk*|niedopłat*",
    ),
    "ask.pay": (
        """
        zapłać|zaplac|opłać|ureguluj|wpłać|płatność|dopłać|spłać|uiść ~~24 <link>|teraz|tutaj|na|<amount>|dziś
        |natychmiast|mandat
        """,
        """
        zaległość|zaległości|zadłużenie|niezapłacon*|nieopłacon*|należność|niedopłata|mandat ~24 <amount>|<link>
        |ureguluj|zapłać|opłać|rachunek|faktura
        """,
    ),
    "ask.click": (
        """
        kliknij|wejdź|sprawdź|odwiedź|otwórz|pod adresem|szczegóły|przejdź|zobacz|na stronie|śledź ~24 <link>|link
        |tutaj|w link|stronę
        """,
    ),
    "ask.call": (
        "zadzwoń|zadzwon|skontaktuj się|kontakt|dzwoń|oddzwoń|infolinia ~20 <number>|pod|z nami|natychmiast|numer",
        "zadzwoń|zadzwon|dzwoń|dzwon|kontakt|skontaktuj*|tel|oddzwoń|infolinia ~20 <number>|pod",
    ),
    "ask.login": (
        """
        zaloguj|zaloguj się|zweryfikuj|potwierdź|aktywuj|odblokuj|zaktualizuj|odnów ~24 konto|<link>|karta|kartę
        |dostęp|na|aplikację|tożsamość|dane|profil|konta
        """,
    ),
    "ask.reply": (
        "odpisz|odpowiedz|napisz do mnie|napisz ~14 tak|sms|mi|do mnie|na ten|proszę|szybko",
        "pisz|napisz|odpisz|daj znać|zapisz ~14 na ten|mi|numer|tu|whatsapp",
    ),
    "ask.add-contact": (
        "napisz|skontaktuj|dodaj|dołącz|pisz|wiadomość ~30 whatsapp|telegram|whatsappie|whatsappa|signal|messenger",
        "whatsapp|telegram ~10 <number>|<link>|na",
    ),
    "ask.transfer": (
        "przelew|przelej|blik|wpłać|prześlij|pożycz|przelać ~30 mi|mnie|<amount>|pieniądze|konto|na konto|kasę|zł",
        "czy możesz|możesz|mogłabyś|mógłbyś|dasz radę ~30 przelać|blik|blika|pożyczyć|zapłacić|przelew|pieniądze",
        "blik|przelew|przelej|kod blik|przelać ~24 pilnie|możesz|mozesz|potrzebuję|potrzebuje|pożycz*",
        """
        możesz|mozesz|pożyczysz|pozyczysz|potrzebuję|potrzebuje ~30 przelew|blik|przelać|przelac|pożyczyć|pozyczyc
        |pieniędzy|kod blik
        """,
    ),
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
    "chat.lost-touch": ("dawno się nie|dawno nie|kopę lat|pamiętasz mnie|poznajesz mnie",),
    "chat.small-talk": ("co słychać|jak się masz|co u ciebie|jak leci|jak tam",),
    "chat.wrong-number": (
        "zły numer|pomyłka|pomyliłam numer|pomyliłem numer|niewłaściwy numer|przepraszam, że przeszkadzam",
    ),
    "chat.flattery": (
        """
        przeznaczenie|zaprzyjaźnić|zostać przyjaciółmi|poznać się|poznać cię|bardzo miły|bardzo miła|bardzo uprzejm*
        """,
    ),
    "chat.introduces": ("mam na imię|nazywam się|jak masz na imię|jak się nazywasz|miło mi|miło cię poznać",),
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
    "lure.loan-advert": (
        """
        pożyczka|pozyczka|kredyt|chwilówka|chwilowka|gotówka|gotowka|pożyczki|pozyczki ~~60 bez bik|bez krd|na dowód
        |na dowod|bez zaświadczeń|bez zaswiadczen|szybka|w 15 minut|dla zadłużonych|od ręki|bez baz
        """,
    ),
    "topic.wrong-transfer": (
        "przez pomyłkę|przez pomylke|omyłkowo|omylkowo|błędnie|pomyłkowo ~~60 zwr*|odesł*|odesl*|oddaj*|przelej",
    ),
    "ask.cancel": (
        """
        anuluj|anulować|anulowac|odwołać|cofnąć|zablokuj|jeśli to nie ty|jesli to nie ty ~30 <number>|<link>|zadzwoń
        |zadzwon
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
}

POLISH = Language(SETS, TABLE)
