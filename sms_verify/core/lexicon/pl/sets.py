"""Polish word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

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
