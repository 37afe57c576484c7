"""Words of strangers, false relatives and recruiters who open a chat, in Italian; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mamma|papà|nonna|nonno|zia|zio|babbo
    """,
    "phone": """
        telefono|cellulare|telefonino|schermo|iphone
    """,
    "trouble": """
        rotto|perso|rubato|caduto|acqua|guasto|riparazione|rompere|lavatrice
    """,
    "others_phone": """
        nuovo numero|numero provvisorio|numero temporaneo|telefono di un amico|cellulare di un amico|questo numero
    """,
    "pay_me": """
        mi fai un bonifico|puoi mandarmi|mi presti|puoi prestarmi|mandami|puoi inviarmi|mi mandi|puoi pagarmi
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|carte apple|carte google|carte steam|carte regalo
        |buoni regalo|carte amazon|carte itunes
    """,
    "gift_codes": """
        codici|i codici|foto dei codici|codice sul retro|gratta
    """,
    "meeting": """
        in riunione|non posso parlare|in conferenza
    """,
    "wrong": """
        numero sbagliato|sbagliato numero|ho sbagliato|mi sono sbagliat*|errore di numero
    """,
    "nice": """
        sembra gentile|sembri gentile|di dove sei|essere amici|conoscerci|possiamo parlare|molto gentile|fare amicizia
        |sembra molto gentile|di dove è
    """,
    "love": """
        vero amore|relazione seria|anima gemella|donna sincera|uomo sincero|amore della mia vita|donna seria
    """,
    "faraway": """
        piattaforma petrolifera|su una piattaforma|medico militare|soldato americano|militare americano|in missione
        |vedovo|vedova|esercito americano
    """,
    "teach": """
        ti insegni|insegnarti|ti insegno|mostrarti|ti mostro|ti spiego
        |vuoi che ti spieghi|mi ha insegnato
    """,
    "relative": """
        mio zio|mia zia|mio cugino|il mio mentore|mio fratello
    """,
    "trade": """
        cripto*|crypto|bitcoin|forex|trading|trader|borsa|investi*
    """,
    "task": """
        valutare hotel|recensire hotel|mettere like|testare app|recensioni|valutare prodotti
    """,
    "home": """
        da casa|a casa|online|telelavoro|part-time|part time
    """,
    "hiring": """
        cerchiamo persone|risorse umane|recruiter|assumiamo|agenzia|offerta di lavoro|selezioniamo
    """,
    "perday": """
        al giorno|ogni giorno|giornalier*|all'ora|a settimana
    """,
    "hush": """
        non dirlo|non dire niente|acqua in bocca|non dirlo a
    """,
    "hold": """
        ti ho filmato|ti ho registrato|tua webcam|video intimo|tuo video|abbiamo suo figlio|abbiamo tua figlia|rapit*
    """,
    "publish": """
        pubblic*|ai tuoi contatti|ai tuoi amici|alla tua famiglia|diffond*|niente polizia|non chiamare la polizia
    """,
    "own_account": """
        conto corrente|conti correnti|conto bancario|tuo conto
    """,
    "rent_out": """
        affitto|affittare|noleggi*|cerchiamo conti|prestare il
    """,
    "code_word": """
        codice|sei cifre|codice sms
    """,
    "forward_me": """
        mandami|inoltrami|inviami|dimmi il|per errore al|girami
    """,
    "officer": """
        maresciallo|ispettore|commissario|brigadiere|carabiniere|agente
    """,
    "won": """
        vinto|vincitore
    """,
    "taxes": """
        tassa|tasse|spese di spedizione|dogana|commissione
    """,
    "denied": """
        non hai ordinato|non ha ordinato|non ha autorizzato|non hai effettuato|non ha effettuato
    """,
    "new_number": """
        nuovo numero|numero nuovo|numero temporaneo|numero provvisorio
    """,
    "digits": "6 cifre|sei cifre|4 cifre",
    "tell_me": "me lo puoi|me lo dici|puoi dirmelo|dimmelo|puoi dirmi|me lo mandi|me lo dai",
    "mistaken": """
        per sbaglio|per errore
    """,
    "met": """
        ci siamo conosciuti|ci siamo incontrati|ci siamo visti
    """,
    "event": """
        fiera|conferenza|festa|mostra|tinder|facebook|instagram|corso|congresso|viaggio
    """,
    "remember": """
        ti ricordi di me|si ricorda di me|mi riconosci|ti ricordi
    """,
    "photo": """
        ho visto la tua foto|ho visto il tuo profilo|visto la sua foto|visto il suo profilo
    """,
    "acquaint": """
        conoscerti|conoscerla meglio|ciao bello|ciao bella|diventare amici|fare amicizia
    """,
    "are_you": """
        parlo con|è il signor|è la signora|lei è|sei tu|è il dottor
    """,
    "role": """
        veterinari*|dottor|dottore|allenatore|immobiliare|agente|maestro|insegnante|istruttore
    """,
    "errand": """
        il mio cane|la mia cagnolina|il mio gatto|il mio cavallo|per la villa|per la casa|per l'appartamento
        |la lezione di
    """,
    "lost": """
        da quanto tempo|quanto tempo è che|è tanto che non|non ci sentiamo da
    """,
    "how": """
        come stai|come sta|come va la vita|come te la passi
    """,
}
