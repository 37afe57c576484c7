"""Why the reader should hurry, fear or hope, in Italian."""

from __future__ import annotations

PRESSURE = {
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
        "urgenti|urgente|urgentemente|subito",
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
    "lure.loan-advert": (
        """
        prestito|prestiti|finanziamento|credito|liquidità|liquidita ~~60 senza busta paga|cattivi pagatori
        |protestati|immediato|in 24 ore|senza garanzie|anche segnalati|senza controllo|subito
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
}
