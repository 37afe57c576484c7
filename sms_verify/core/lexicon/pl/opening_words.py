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
        nowy numer|tymczasowy numer|telefon koleżanki|telefon kolegi|inny numer|z innego numeru|piszę z tego
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
        |skąd pani jest|skąd pan jest|wydaje się pani
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
        |nauczył mnie|nauczyła mnie
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
    "new_number": """
        nowy numer|numer tymczasowy|tymczasowy numer|mój numer|piszę z tego
    """,
    "digits": "6 cyfr*|sześć cyfr|6-cyfrow*|sześciocyfrow*|4 cyfry",
    "tell_me": "możesz mi|mógłbyś mi|mogłabyś mi|podasz mi|podaj mi|powiedz mi|przepisz mi",
    "mistaken": """
        przez pomyłkę|omyłkowo|przypadkiem
    """,
    "met": """
        poznaliśmy się|spotkaliśmy się|poznałyśmy się
    """,
    "event": """
        targach|konferencji|imprezie|wystawie|tinderze|facebooku|instagramie|kursie|wyjeździe
    """,
    "remember": """
        pamiętasz mnie|pamięta mnie pan*|poznajesz mnie|kojarzysz mnie
    """,
    "photo": """
        widziałam twoje zdjęcie|widziałem twoje zdjęcie|widziałam twój profil|widziałem twój profil
    """,
    "acquaint": """
        cię poznać|chciałabym cię|cześć przystojniaku|witaj przystojny|witaj piękna|zaprzyjaźnić
    """,
    "are_you": """
        czy to|czy rozmawiam z|czy pan|czy pani|czy jesteś
    """,
    "role": """
        weterynarz*|doktor*|lekarz*|trener*|nieruchomości|pośrednik*|agent*|nauczyciel*|instruktor*
    """,
    "errand": """
        mój pies|moja suczka|mój kot|mój koń|chodzi o willę|chodzi o dom|chodzi o mieszkanie|lekcj* jazdy
    """,
    "lost": """
        dawno się nie|dawno nie rozmawia*|kopę lat|dawno nie pisa*
    """,
    "how": """
        co u ciebie|co słychać|jak się masz|co u pan*
    """,
}
