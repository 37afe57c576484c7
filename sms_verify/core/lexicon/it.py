"""Italian phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

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

TABLE = {
    "ask.secret": ("{give} ~24 {secret}",),
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
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        pignoramento|azioni legali|denuncia|sanzione|recupero crediti|cartella esattoriale ~30 evitare|evita|nei suoi
        |nei tuoi|contro|avviat*|entro
        """,
        "evitare|evita|pena ~20 blocco|sospensione|sanzion*|pignoramento|chiusura|disattivazione",
        """
        pignoramento|fermo amministrativo|azione legale|azioni legali|vie legali|distacco
        |sospensione della fornitura|mandato di arresto|evita il distacco|sara bloccat*|sarà bloccat*|sara sospes*
        |sarà sospes*|disabilitat*
        """,
    ),
    "pressure.deadline": (
        """
        entro 24 ore|entro 48 ore|entro oggi|urgente|immediatamente|ultimo avviso|ultimo sollecito|ultima possibilità
        |subito|scade oggi|oggi stesso|al più presto
        """,
    ),
    "lure.prize": (
        """
        hai vinto|ha vinto|sei stato selezionato|sei stata selezionata|sei stato estratto|congratulazioni|complimenti
        ~~~50 vinto|premio|selezionat*|vincitore|estratt*|<link>
        """,
        "sei il vincitore|il tuo premio ~30 ritira*|<link>|aspetta|riscuoti|reclama",
    ),
    "lure.reward": ("vinto|vincitore|premio|buono|regalo|gratis ~~40 <link>|<amount>|ritira*|riscuoti|richiedi",),
    "lure.refund": ("rimborso|rimborsi|restituzione ~~40 <amount>|<link>|richied*|accredit*|spett*|inps|agenzia",),
    "lure.job": (
        """
        lavoro|impiego|offerta di lavoro|part-time|part time|da casa|selezion*|assum* ~~50 al giorno|da casa|<amount>
        |whatsapp|all'ora|guadagn*|curriculum
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 al giorno|all'ora|a settimana|giornalier*|/giorno",
        "guadagn* ~16 <amount>",
    ),
    "lure.loan": ("prestito|finanziamento ~~30 immediato|senza busta|<amount>|tasso|cattivi pagatori|<link>",),
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
    "chat.lost-touch": ("da quanto tempo|quanto tempo|ti ricordi di me|ti ricordi ancora",),
    "chat.small-talk": ("come stai|come va|come sta|che fai di bello|tutto bene",),
    "chat.wrong-number": ("numero sbagliato|sbagliato numero|persona sbagliata|scusa il disturbo|scusi il disturbo",),
    "chat.flattery": (
        "destino|diventare amici|essere amici|fare amicizia|conoscerti meglio|molto gentile|persona gentile",
    ),
    "chat.introduces": ("mi chiamo|il mio nome è|come ti chiami|piacere di conoscerti",),
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
    "lure.loan-advert": (
        """
        prestito|prestiti|finanziamento|credito|liquidità|liquidita ~~60 senza busta paga|cattivi pagatori
        |protestati|immediato|in 24 ore|senza garanzie|anche segnalati|senza controllo|subito
        """,
    ),
    "topic.wrong-transfer": ("per errore|per sbaglio ~~60 restitu*|rimand*|rimbors*|ridare|indietro",),
    "ask.cancel": (
        """
        annullare|bloccare|disconoscere|se non riconosci|se non sei tu|non riconosci|revocare|disdire ~30 chiama*
        |chiami|<number>|<link>|contatta*|clicca
        """,
    ),
    "pressure.loss": (
        """
        addebito|pagamento|acquisto|transazione|bonifico|prelievo ~30 <amount> ~~60 non riconosci|non sei tu
        |non sei stato|annulla*|blocca*|chiama*|disconosc*
        """,
    ),
    "lure.invest": (
        """
        investi|investire|investimento|bitcoin|cripto*|trading|azioni|guadagn* ~~50 guadagn*|rendiment*|garantit*
        |al giorno|a settimana|<amount>|%|profitt*|raddopp*
        """,
    ),
    "lure.subsidy": (
        """
        bonus|contributo|indennità|indennita|assegno unico|reddito|sussidio|carta spesa|dedicata a te ~~40 <amount>
        |<link>|richied*|diritto|domanda|erogat*|ritir*
        """,
    ),
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
}

ITALIAN = Language(SETS, TABLE)
