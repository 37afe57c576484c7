"""What messages ask for, in French."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.hand-over": (
        """
        remettez|remettre|donnez|confiez|remets
        ~30 carte|carte bancaire|espèces|argent|bijoux|or
        ~30 coursier|livreur|agent|policier|collègue|conseiller
        """,
        """
        coursier|agent|policier|collègue|conseiller
        ~30 récupérer|récupère|récupérera|chercher
        ~24 carte|carte bancaire|espèces|argent|bijoux
        """,
    ),
    "ask.identity": (
        """
        confirmez|mettez à jour|mettre à jour|vérifiez|actualisez|renseignez|complétez|remplir|remplissez|confirmer
        ~24 vos informations|vos coordonnées|vos données|coordonnées bancaires|votre adresse|l'adresse|formulaire
        |votre identité
        """,
    ),
    "ask.fee": (
        """
        frais de douane|frais de livraison|frais de port|frais de dossier|frais de traitement|frais d'expédition
        |frais de réexpédition|frais|affranchissement|taxe|droits de douane ~~30 <amount>|payer|régler|réglez|payez
        |impayé*|acquitter|manquant*
        """,
        "payer|payez|régler|réglez|acquitter ~~30 frais|affranchissement|droits de douane|douane",
        "<amount> ~~24 frais|affranchissement|douane",
    ),
    "ask.pay": (
        """
        payez|réglez|payer|régler|paiement|régularisez|régulariser|acquittez ~~24 <link>|ici|maintenant|sur|<amount>
        |votre|l'amende|majoration
        """,
        "amende|facture|montant|péage ~20 impayé*|à régler|en attente|non réglé*|due",
    ),
    "ask.click": (
        """
        cliquez|clique|suivez|rendez-vous|accédez|consultez|visitez|via|sur|ici|ouvrez|allez ~24 <link>|le lien
        |ce lien|ici|lien
        """,
        "lien ~10 <link>",
    ),
    "ask.call": (
        """
        appelez|appelez-nous|contactez|contactez-nous|rappelez|appeler|joindre|téléphonez|prendre contact|rapprocher
        ~20 <number>|au|avec
        |immédiatement|urgence|notre|service
        """,
    ),
    "ask.login": (
        """
        connectez-vous|identifiez-vous|authentifiez|activez|réactivez|débloquez|vérifiez|mettez à jour|renouvelez
        |réactiver|activer|mettre à jour|confirmer ~24 compte|accès|<link>|carte|espace|sécurité|certicode|securipass
        |vitale|sur|abonnement
        """,
    ),
    "ask.reply": (
        "réponds|répondez|répondre|écris-moi|écris moi|envoie-moi ~14 moi|oui|ici|par|message|vite|sms|ce",
        """
        envoie moi|envoie-moi|réponds|reponds|écris moi|ecris moi|écris-moi|contacte moi ~16 sms|message|ici|numéro
        |numero|moi|whatsapp
        """,
    ),
    "ask.add-contact": (
        """
        écris|écris-moi|écrivez|contacte*|contactez|ajoute*|rejoignez|message|envoie ~30 whatsapp|telegram|signal
        |whatsap
        """,
        "whatsapp|telegram ~10 <number>|<link>|au",
    ),
    "ask.transfer": (
        "virement|vire|virer|transférer|transférez|envoyer ~30 moi|<amount>|argent|ce compte|compte|iban|rib",
        """
        peux-tu|peux tu|pourrais-tu|tu peux ~30 virement|payer|envoyer de l'argent|prêter|avancer|recharge|coupon|pcs
        |transcash
        """,
        "coupon|coupons|recharge ~16 pcs|transcash|neosurf",
        """
        virement|paylib|lydia|wero|recharge pcs|pcs|neosurf|transcash|carte cadeau ~24 urgent|urgence|j'ai besoin
        |peux-tu|tu peux|fais
        """,
        """
        peux-tu|tu peux|peux tu|pourrais-tu|besoin que tu|j'ai besoin ~30 virement|avancer|prêter|preter|de l'argent
        |me payer
        """,
    ),
    "ask.cancel": (
        """
        annuler|opposition|contester|bloquer|si ce n'est pas vous|si vous n'êtes pas|si vous n'etes pas ~30 appelez
        |<number>|<link>|contactez|rappelez|joindre
        """,
    ),
    "ask.lend": (
        "besoin de|prête-moi|prêter|avancer|dépanner ~24 <amount>|euros ~~60 rembourse|rends|rendrai|demain|bientôt",
        "besoin de|besoin ~24 euros|<amount>|€ ~~~60 rembourse|rends|rendrai",
        "je te rembourse|je te rends|je vous rembourse",
    ),
    "ask.keep-secret": (
        "ne le dis à personne|ne dis rien à|n'en parle à personne|garde-le pour toi|dis rien à maman|dis rien à papa",
    ),
}
