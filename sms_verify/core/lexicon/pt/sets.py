"""Named word sets of the Portuguese tables."""

from __future__ import annotations

SETS = {
    "not": "não|nunca|jamais|nao",
    "still": "apenas|somente|por favor|mas",
    "scam": "é golpe|são golpes|é fraude|é falso|são falsas|é falsa",
    "mask": """
        não perca|não se esqueça|se não|caso não|não reconhece|não foi você|não foi possível|não pague multa
        |taxa foi de|taxas foram de|senha do wifi|senha do wi-fi|código postal|código de rastreio
        |código de rastreamento|código do portão
    """,
    "secret": """
        senha|código de verificação|código de segurança|código sms|token|código recebido|pin|cvv|código
        |palavra-passe|chave multibanco
    """,
    "give": """
        envie|informe|digite|confirme|forneça|mande|me passa|me mande|responda com|insira|introduza|diga
        |compartilhe|partilhe|repasse|encaminhe|reencaminhe
    """,
    "account": """
        conta|sua conta|cartão|seu cartão|acesso|cpf|cnh|chave pix|pix|app|mb way|mbway|linha|netbanking
        |homebanking|aplicativo|perfil|serviço|netflix
    """,
    "blocked": """
        bloquead*|suspens*|cancelad*|desativad*|limitad*|expira*|expirad*|restring*|irregular|inativ*
        |encerrad*
    """,
}
