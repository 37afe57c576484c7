"""Named word sets of the French tables."""

from __future__ import annotations

SETS = {
    "not": "ne|jamais|aucun|aucune|n'|pas",
    "still": "veuillez|seulement|mais|uniquement",
    "scam": "est une arnaque|sont des arnaques|est frauduleux|sont frauduleux|est une fraude",
    "mask": """
        n'a pas|n'avez pas|si vous n'|ne manquez pas|n'oubliez pas|n'hésitez pas|n'est pas|n'a pas pu|n'a pu
        |pas pu|mot de passe wifi|code wifi|code de la porte|code du portail|code postal|code promo
    """,
    "secret": """
        mot de passe|code secret|code confidentiel|code de sécurité|code de vérification|code reçu|code sms
        |code de validation|identifiants|cryptogramme|code|pin|cvv
    """,
    "give": """
        envoyez|envoie|envoyez-nous|communiquez|communiquez-nous|donnez|donne-moi|transmettez|confirmez
        |saisissez|entrez|transférez|transfère|faites suivre|répondez avec|indiquez|fournissez|partagez
    """,
    "account": """
        compte|votre compte|carte|carte bancaire|votre carte|carte vitale|accès|espace client|espace
        |abonnement|ligne|profil|netflix|paypal|pass|certicode|sécuripass|service|services
    """,
    "blocked": """
        bloqué*|suspendu*|suspend*|désactivé*|limité*|restreint*|expire*|expiré*|résilié*|clôturé*|annulé*
        |gelé*
    """,
}
