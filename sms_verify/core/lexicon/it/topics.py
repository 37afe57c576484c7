"""What messages are about, and what ordinary notices say, in Italian."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        pacco|spedizione|consegna|corriere|poste italiane|brt|bartolini|gls|dhl|ordine|collo ~~50 giacenza|dogan*
        |in attesa|bloccat*|indirizzo|fallit*|trattenut*|spese|non è stato|tassa|riprogramm*|magazzino|rispedit*
        |conferma
        """,
    ),
    "topic.tax": (
        """
        agenzia delle entrate|fisco|inps|irpef|tributi|f24|tasse ~~50 rimborso|<amount>|<link>|non pagat*|irregolarità
        |debito|pendent*
        """,
    ),
    "topic.fine": (
        """
        multa|verbale|pedaggio|autostrade|telepass|contravvenzione|sanzione ~~50 pagar*|non pagat*|insolut*|<link>
        |<amount>|scadenza|paga
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        sospett*|anomal*|insolit*|non autorizzat*|nuovo dispositivo ~20 accesso|attività|operazione|pagamento
        |transazione|bonifico|rilevat*|collegat*
        """,
        "accesso|operazione|pagamento|bonifico|transazione ~24 sospett*|anomal*|non autorizzat*|da nuovo dispositivo",
    ),
    "topic.family": (
        """
        mamma|papà|nonna|nonno|ciao mamma|ciao papà ~~60 nuovo numero|numero nuovo|telefono rotto|telefono si è
        |cellulare|rotto|perso il telefono|mio numero|telefono
        """,
        """
        questo è il mio nuovo numero|mio nuovo numero|nuovo numero ~~60 mamma|papà|telefono|rotto|vecchio|salva
        |whatsapp
        """,
    ),
    "notice.otp": (
        "{secret} ~~20 <code>",
        "<code> ~~16 {secret}|è il tuo|è il codice",
    ),
    "notice.never-share": (
        "non|mai ~20 condividere|comunicare|condividerlo|rivelare|fornire|comunicarlo|condivid*|comunic*",
        "non chiede mai|non ti chiederà mai|mai ti chiederà",
    ),
    "notice.warning": (
        "{scam}",
        "attenzione|attento|attenti|occhio|diffida* ~~40 truff*|frod*|fals*|phishing",
    ),
    "notice.if-not-you": (
        """
        se non sei stato tu|se non sei stata tu|se non è stato lei|non sei tu|non riconosci|se non riconosci
        |se non hai|non l'hai|non sei stato tu|se non hai autorizzato|se non ha autorizzato
        """,
    ),
    "notice.settled": (
        """
        rimborso|bonifico|rata|pagamento ~24 è stato accreditato|accreditat*|eseguito|ricevuto|addebitat*|effettuato
        |in scadenza il
        """,
    ),
    "notice.arrival": (
        """
        pronto per il ritiro|disponibile in negozio|ritirabile|ti aspetta in negozio|ritiro in negozio
        |pronto in negozio
        """,
    ),
    "topic.police": (
        """
        polizia|carabinieri|guardia di finanza|procura|interpol|europol|ispettore|maresciallo|polizia postale
        ~~50 mandato|arresto|indagine|riciclaggio|reato|procedimento|denuncia|convocazione|indagat*
        """,
    ),
    "topic.court": (
        """
        tribunale|pignoramento|cartella esattoriale|ufficiale giudiziario|decreto ingiuntivo|atto giudiziario
        |fermo amministrativo|recupero crediti|azione legale ~~50 confronti|<link>|<number>|evit*|pag*|chiam*
        |notific*
        """,
    ),
    "topic.wrong-transfer": ("per errore|per sbaglio ~~60 restitu*|rimand*|rimbors*|ridare|indietro",),
    "topic.utility": (
        """
        enel|luce|gas|bolletta|acea|a2a|acqua|hera|iren ~~50 scadut*|distacco|insolut*|non pagat*|<link>|morosit*
        |paga
        """,
    ),
    "topic.toll": (
        "telepass|pedaggio|autostrade|pedaggi|casello ~~40 non pagat*|insolut*|mancato|<link>|sald*|sanzion*",
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|prime|abbonamento|dazn|icloud ~~50 pagamento|sospes*|rinnov*|aggiorn*|rifiutat*
        |scadut*|annullat*
        """,
    ),
    "topic.kyc": (
        """
        spid|cie|carta postepay|documenti|app|identità digitale|identita digitale|dispositivo|token
        |tessera sanitaria ~~40 sospes*|aggiorn*|scadut*|disabilitat*|riattiv*|rinnov*|bloccat*
        """,
    ),
    "topic.boss": (
        "direttore|capo|direttrice|titolare ~~~50 riunione|carte regalo|buoni regalo|gift card",
        """
        carte regalo|buoni regalo|gift card|carte google|carte steam|carte apple ~~60 codici|codice|manda*|invia*
        |foto
        """,
    ),
}
