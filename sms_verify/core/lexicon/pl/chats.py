"""How strangers open a chat, in Polish."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("dawno się nie|dawno nie|kopę lat|pamiętasz mnie|poznajesz mnie",),
    "chat.small-talk": ("co słychać|jak się masz|co u ciebie|jak leci|jak tam",),
    "chat.wrong-number": (
        "zły numer|pomyłka|pomyliłam numer|pomyliłem numer|niewłaściwy numer|przepraszam, że przeszkadzam",
    ),
    "chat.flattery": (
        """
        przeznaczenie|zaprzyjaźnić|zostać przyjaciółmi|poznać się|poznać cię|bardzo miły|bardzo miła|bardzo uprzejm*
        """,
        """
        twój profil|twoje zdjęcie|prawdziwej miłości|poważnego związku|bratnią duszę|poznać cię lepiej
        |szczerej kobiety|szczerego mężczyzny|myśleć o tobie
        """,
    ),
    "chat.introduces": (
        "mam na imię|nazywam się|jak masz na imię|jak się nazywasz|miło mi|miło cię poznać",
        "pamiętasz mnie|poznajesz mnie|pamięta mnie pan*",
        "skąd jesteś|gdzie mieszkasz|czym się zajmujesz",
        """
        jestem ~24 żołnierzem|lekarzem wojskowym|inżynierem|wdową|wdowcem ~~40 syrii|jemenie|misji|platformie|onz
        |szukam|ukrainie
        """,
        "nauczyć cię|mogę cię nauczyć|nauczę cię|chcesz się nauczyć|pokazać ci",
        "rekruterką|rekruterem|działu hr|agencji pracy|dział kadr",
    ),
    "chat.approach": (
        """
        czy to|czy rozmawiam z|jesteś ~24 z siłowni|z kursu|trener*|doktor*|pani|pan ~~~40 pomyli*|zły numer
        |przepraszam
        """,
        "mój wujek|moja ciocia|mój mentor|mój kuzyn ~~60 krypto*|bitcoin*|trading|giełd*|inwest*",
    ),
}
