"""What messages ask of their reader, in Italian."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.hand-over": (
        """
        consegni|consegnare|consegna|dia
        ~30 carta|bancomat|contanti|soldi|gioielli|oro
        ~30 corriere|agente|carabiniere|incaricato|collega|poliziotto
        """,
        """
        corriere|agente|carabiniere|incaricato|collega
        ~30 ritirare|ritira|ritirerà|prendere
        ~24 carta|bancomat|contanti|soldi|gioielli
        """,
    ),
    "ask.identity": (
        """
        conferma|aggiorna|verifica|compila|completa|inserisci|aggiornare|verificare ~24 i tuoi dati|i suoi dati|dati
        |indirizzo|identità|documento|anagrafica
        """,
    ),
    "ask.fee": (
        """
        spese doganali|dazi doganali|dogana|spese di spedizione|costi di spedizione|tassa|spese di giacenza
        |commissione|costi doganali ~~30 <amount>|paga|pagare|pagamento|versare|non pagat*|saldare
        """,
        "paga|pagare|pagamento|versa|salda ~~30 dogana|doganal*|spedizione|tassa|giacenza|commissione",
        "<amount> ~~24 doganal*|spedizione|giacenza|dogana",
    ),
    "ask.pay": (
        """
        paga|pagare|pagamento|regolarizza|salda|effettua il pagamento|versa ~~24 <link>|qui|ora|subito|entro|<amount>
        |su|multa|pedaggio
        """,
        "multa|bolletta|fattura|importo|pedaggio|pagamento ~20 non pagat*|insolut*|in sospeso|scadut*|arretrat*",
    ),
    "ask.click": (
        "clicca|segui|accedi|visita|apri|vai|consulta|qui|su|tramite|al link|scopri ~24 <link>|il link|link|qui",
    ),
    "ask.call": (
        "chiama|contatta|contattaci|chiamaci|telefona|richiama|chiami|chiamare ~20 <number>|il numero|subito|al|il",
        "chiami|chiama|chiamare|contatti|contatta|telefoni|richiami|chiamate ~30 <number>",
    ),
    "ask.login": (
        """
        accedi|verifica|conferma|aggiorna|riattiva|sblocca|effettua l'accesso|attiva|ripristina|disabilitarlo
        |autenticati ~24 conto|account|<link>|carta|accesso|profilo|app|spid|identità|dispositivo|qui|su
        """,
    ),
    "ask.reply": (
        "rispondi|scrivimi|scrivi|rispondimi ~14 qui|su|a questo|con|sì|si|messaggio|appena|subito|mi",
        "mandami|scrivimi|rispondimi|salva|memorizza ~16 messaggio|numero|qui|whatsapp",
    ),
    "ask.add-contact": (
        """
        scrivimi|scrivi|contattami|contattaci|contatta|aggiungi|unisciti|messaggio|salva ~30 whatsapp|telegram|signal
        """,
        "whatsapp|telegram ~10 <number>|<link>|su",
    ),
    "ask.transfer": (
        """
        bonifico|bonificare|trasferisci|trasferire|versare|ricarica|ricaricare ~30 per me|mi|<amount>|soldi|denaro
        |conto|iban|postepay
        """,
        "puoi|potresti|riesci ~30 bonifico|pagare|mandarmi soldi|soldi|ricarica|prestarmi|anticipare",
        "bonifico|ricarica|postepay|satispay|bonifico istantaneo ~24 fammi|urgente|mi serve|ti prego",
        """
        puoi|potresti|mi serve|ho bisogno|mi fai ~30 un bonifico|una ricarica|postepay|anticipar*|prestar*|dei soldi
        |soldi
        """,
    ),
    "ask.cancel": (
        """
        annullare|bloccare|disconoscere|se non riconosci|se non sei tu|non riconosci|revocare|disdire ~30 chiama*
        |chiami|<number>|<link>|contatta*|clicca
        """,
    ),
    "ask.lend": (
        """
        mi servono|mi serve|ho bisogno di|prestami|puoi prestarmi|anticiparmi ~24 <amount>|euro ~~60 ridò
        |restituisco|rendo|domani|ti ridarò
        """,
        "mi servono|mi serve ~16 euro|<amount> ~~~60 ridò|restituisco|rendo",
        "te li ridò|ti restituisco|te li rendo",
    ),
    "ask.keep-secret": ("non dirlo a nessuno|non dire niente|non dirlo a|acqua in bocca|resti tra noi",),
}
