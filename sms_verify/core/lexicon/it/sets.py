"""Italian word sets: the secrets, verbs and objects that patterns name, and what turns a sentence around."""

from __future__ import annotations

SETS = {
    "not": "non|mai|nessuno",
    "still": "solo|ma|soltanto|per favore",
    "scam": "è una truffa|sono truffe|è falso|sono falsi|è una frode",
    "mask": """
        se non|non perdere|non dimenticare|non sei stato|non è stato possibile|non riconosci|non hai
        |password wifi|password del wifi|codice postale|codice di tracciamento|codice cancello
    """,
    "secret": """
        password|pin|codice di sicurezza|codice di verifica|codice otp|otp|credenziali|codice ricevuto
        |codice sms|codice|cvv|parola chiave
    """,
    "give": """
        invia|inviaci|comunica|comunicaci|fornisci|inserisci|inserire|conferma|rispondi con|mandami|dammi
        |dicci|digita|condividi|dettaci|forniscici
    """,
    "account": """
        conto|il tuo conto|il suo conto|carta|la tua carta|la sua carta|utenza|accesso|account|profilo
        |postepay|spid|home banking|app|banca|paypal|servizio|servizi
    """,
    "blocked": "bloccat*|sospes*|limitat*|disattivat*|disabilitat*|scadut*|in scadenza|congelat*|chius*|anomalia",
}
