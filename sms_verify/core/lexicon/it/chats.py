"""How strangers open a chat, in Italian."""

from __future__ import annotations

CHATS = {
    "chat.lost-touch": ("da quanto tempo|quanto tempo|ti ricordi di me|ti ricordi ancora",),
    "chat.small-talk": ("come stai|come va|come sta|che fai di bello|tutto bene",),
    "chat.wrong-number": ("numero sbagliato|sbagliato numero|persona sbagliata|scusa il disturbo|scusi il disturbo",),
    "chat.flattery": (
        "destino|diventare amici|essere amici|fare amicizia|conoscerti meglio|molto gentile|persona gentile",
        """
        ho visto il tuo profilo|visto la tua foto|il tuo profilo mi|smettere di pensare a te|vero amore
        |relazione seria|anima gemella|donna sincera|uomo sincero|conoscerci meglio|conoscerti
        """,
    ),
    "chat.introduces": (
        "mi chiamo|il mio nome è|come ti chiami|piacere di conoscerti",
        "ti ricordi di me|si ricorda di me|non mi riconosci",
        "di dove sei|dove abiti|dove vivi|che lavoro fai",
        """
        sono ~14 militare|soldato|medico militare|ingegnere|vedova|vedovo ~~40 siria|yemen|missione|piattaforma|onu
        |cerco|ucraina
        """,
        "vuoi che ti insegni|posso insegnarti|ti insegno|vuoi imparare",
        "risorse umane|agenzia di lavoro|agenzia per il lavoro|reclutatrice|recruiter",
    ),
    "chat.approach": (
        """
        sei|è lei|parlo con ~20 del corso|della palestra|di yoga|dottor*|professor* ~~~40 sbagliato numero
        |numero sbagliato|scusa
        """,
        "mio zio|mia zia|il mio mentore|mio cugino ~~60 trading|crypto|cripto*|bitcoin|borsa|investi*",
    ),
}
