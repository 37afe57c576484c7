"""What messages ask of their reader, in Polish."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.hand-over": (
        """
        przekaż|przekazać|oddaj|wydaj|proszę przekazać
        ~30 kartę|karty|gotówkę|pieniądze|biżuterię|złoto
        ~30 kurierowi|policjantowi|funkcjonariuszowi|pracownikowi|agentowi
        """,
        """
        kurier|policjant|funkcjonariusz|pracownik
        ~30 odbierze|zabierze|odebrać
        ~24 kartę|karty|gotówkę|pieniądze|biżuterię
        """,
    ),
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
    "ask.cancel": (
        """
        anuluj|anulować|anulowac|odwołać|cofnąć|zablokuj|jeśli to nie ty|jesli to nie ty ~30 <number>|<link>|zadzwoń
        |zadzwon
        """,
    ),
    "ask.lend": ("potrzebuję|pożycz|pożyczysz|brakuje mi ~24 <amount>|zł|złotych|euro ~~60 oddam|zwrócę|jutro",),
    "ask.keep-secret": ("nie mów|nikomu nie mów|nie mów nikomu|nie mów mamie|zachowaj to dla siebie",),
}
