"""Words of strangers, false relatives and recruiters who open a chat, in Polish; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mamo|tato|mama|tata|babciu|dziadku|ciociu|wujku|babcia
    """,
    "phone": """
        telefon|komórka|komórkę|smartfon|ekran|iphone
    """,
    "trouble": """
        zepsuł*|zgubił*|ukradli|upadł|wpadł|zbił*|wodzie|naprawie|rozbił*
    """,
    "others_phone": """
        nowy numer|tymczasowy numer|telefon koleżanki|telefon kolegi|inny numer|z innego numeru
    """,
    "pay_me": """
        przelejesz mi|przelej mi|wyślij mi|pożycz mi|pożyczysz mi|możesz mi przelać|zrób mi przelew|blikiem
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|karty apple|karty google|karty steam|karty podarunkowe
        |kart podarunkowych|karty paysafe
    """,
    "gift_codes": """
        kody|kodów|zdjęcia kodów|zdjęcie kodu|zdrap
    """,
    "meeting": """
        na spotkaniu|na zebraniu|nie mogę rozmawiać|na naradzie
    """,
    "wrong": """
        zły numer|pomyłka|pomyliłem|pomyliłam|pomylony numer|niewłaściwy numer
    """,
    "nice": """
        miły głos|skąd jesteś|zaprzyjaźnić|poznać|możemy porozmawiać|możemy popisać|wydaje się pan*|bardzo miła
        |bardzo miły
    """,
    "love": """
        prawdziwej miłości|prawdziwą miłość|szukam miłości|poważnego związku|bratniej duszy|uczciwej kobiety
        |uczciwego mężczyzny
    """,
    "faraway": """
        platformie wiertniczej|na platformie|lekarzem wojskowym|amerykańskim żołnierzem|na misji|wdowcem|wdową
        |armii amerykańskiej|żołnierzem
    """,
    "teach": """
        nauczyć cię|nauczę cię|pokazać ci|pokażę ci|cię nauczyć
    """,
    "relative": """
        mój wujek|moja ciocia|mój kuzyn|mój mentor|mój brat|moja ciotka
    """,
    "trade": """
        krypto*|bitcoin*|forex|trading|trader*|giełd*|akcj*|inwest*
    """,
    "task": """
        oceny hoteli|oceniać hotele|lajkować|polubienia|testować aplikacje|opinie o hotelach|recenzje
    """,
    "home": """
        z domu|w domu|zdalna|zdalną|zdalnie|online|dorywcza
    """,
    "hiring": """
        szukamy osób|rekruterką|rekruter|agencja|zatrudnimy|praca|pracę|oferta pracy
    """,
    "perday": """
        dziennie|na dzień|za dzień|codziennie|na godzinę|tygodniowo
    """,
    "hush": """
        nie mów|nikomu nie mów|nikomu ani słowa|zachowaj dla siebie
    """,
    "hold": """
        nagrałem|nagrał*|twoja kamera|twoją kamerę|film z tobą|twój film|mamy twojego syna|mamy twoją córkę|porwal*
    """,
    "publish": """
        opublikuj*|do znajomych|do rodziny|do wszystkich kontaktów|udostępni*|bez policji|nie dzwoń na policję
    """,
    "own_account": """
        konto bankowe|konta bankowe|twoje konto|kartę sim
    """,
    "rent_out": """
        wynajmę|wynajem|wypożycz*|kupię konto|odkupię|skup kont
    """,
    "code_word": """
        kod|kod z sms|sześć cyfr|blik
    """,
    "forward_me": """
        prześlij mi|podaj mi|wyślij mi|przekaż mi|przez pomyłkę na|omyłkowo na
    """,
    "officer": """
        komisarz|aspirant|inspektor|oficer|sierżant|prokurator
    """,
    "won": """
        wygrał*|zwycięzc*
    """,
    "taxes": """
        podatek|opłat*|koszty przesyłki|prowizj*
    """,
    "denied": """
        nie zamawiał*|nie zlecał*|nie autoryzował*|to nie ty
    """,
}
