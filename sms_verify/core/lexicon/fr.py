"""French phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

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
        |saisissez|entrez|répondez avec|indiquez|fournissez|partagez
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

TABLE = {
    "ask.secret": ("{give} ~24 {secret}",),
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
        appelez|appelez-nous|contactez|contactez-nous|rappelez|appeler|joindre|téléphonez ~20 <number>|au
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
    "ask.reply": ("réponds|répondez|répondre|écris-moi|écris moi|envoie-moi ~14 moi|oui|ici|par|message|vite|sms|ce",),
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
    ),
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        poursuites|huissier|saisie|majoration|majorée|tribunal|mise en demeure ~30 éviter|sous|en cours|judiciaires
        |engagé*|votre|<amount>
        """,
        "éviter|sous peine ~20 majoration|suspension|blocage|poursuites|coupure|saisie",
    ),
    "pressure.deadline": (
        """
        sous 24h|sous 48h|dans les 24|dans les 48|immédiatement|urgent|dernier rappel|dernier avis|dernière relance
        |aujourd'hui même|avant ce soir|au plus vite|dès maintenant|dernière chance|expire aujourd'hui
        """,
    ),
    "lure.prize": (
        "vous avez gagné|tu as gagné|félicitations ~~~50 gagné|gagnant|sélectionné|lot|cadeau|<link>|tiré au sort",
        "vous êtes le gagnant|vous êtes l'heureux gagnant|avez été sélectionné|avez été tiré au sort",
    ),
    "lure.refund": (
        """
        remboursement|trop-perçu|trop perçu|remboursé ~~40 <amount>|<link>|formulaire|demande|recevoir|en attente
        |impôt*|ameli
        """,
    ),
    "lure.job": (
        """
        emploi|travail|job|recrut*|télétravail|temps partiel|mission* ~~50 par jour|à domicile|<amount>|whatsapp
        |de chez vous|par heure|rémunér*
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 par jour|par heure|par semaine|/jour|chaque jour",
        "gagnez|gagner ~16 <amount>",
    ),
    "topic.parcel": (
        """
        colis|livraison|paquet|chronopost|colissimo|la poste|mondial relay|dhl|expédition|envoi|livreur
        ~~50 en attente|frais|douane|retenu*|bloqué*|adresse|échec|impossible|boîte aux lettres|reprogramm*|suspendu*
        |affranchissement|n'a pas|entrepôt|livré|retourn*|instruction*
        """,
    ),
    "topic.tax": (
        """
        impôts|impôt|dgfip|finances publiques|trésor public|urssaf|fiscal* ~~50 remboursement|<amount>|<link>|dû
        |impayé*|régulariser|dossier
        """,
    ),
    "topic.fine": (
        """
        amende|contravention|antai|péage|stationnement|infraction|crit'air|vignette ~~50 régler|impayé*|payer
        |majoration|majorée|<link>|<amount>|dossier
        """,
    ),
    "topic.health-insurance": (
        """
        carte vitale|ameli|assurance maladie|cpam|mutuelle|cpf ~~50 expire*|renouvel*|nouvelle|formulaire|<link>
        |mise à jour|droits|remboursement|activ*
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        suspect*|inhabituel*|non autorisé*|nouvel appareil|nouveau bénéficiaire|frauduleu* ~20 activité|connexion
        |paiement|opération|transaction|virement|ajouté|enregistré
        """,
        "paiement|virement|achat|opération|connexion ~20 suspect*|inhabituel*|non autorisé*|frauduleu*",
    ),
    "topic.family": (
        """
        maman|papa|mamie|papi|coucou maman|coucou papa|salut maman ~~60 nouveau numéro|téléphone cassé
        |téléphone est cassé|perdu mon téléphone|portable|mon numéro|tombé|cassé|téléphone
        """,
        """
        c'est mon nouveau numéro|mon nouveau numéro|nouveau numéro ~~60 maman|papa|téléphone|cassé|whatsapp|ancien
        |enregistre
        """,
    ),
    "notice.otp": (
        "{secret} ~~20 <code>",
        "<code> ~~16 {secret}|est votre|est le",
    ),
    "notice.never-share": (
        "ne|jamais ~20 communiquez|partagez|divulguez|communiquer|transmettez|donnez|transmettre",
        "ne vous demandera jamais|ne demande jamais",
    ),
    "notice.warning": (
        "{scam}",
        """
        attention|méfiez-vous|alerte|vigilance|soyez vigilant* ~~40 arnaque*|fraude*|frauduleu*|escroc*|faux
        |hameçonnage|phishing
        """,
    ),
    "notice.if-not-you": (
        """
        si vous n'êtes pas|si ce n'est pas vous|si vous n'avez pas|n'est pas de vous|pas à l'origine
        |ce n'était pas vous|si ce n'était pas vous|pas vous ?|non autorisé par vous
        """,
    ),
    "notice.settled": (
        """
        remboursement|virement|échéance|mensualité ~24 a été effectué|effectué|a été versé|versé|sera prélevé*
        |prélevé*|reçu
        """,
    ),
    "chat.lost-touch": (
        """
        ça fait longtemps|cela fait longtemps|tu te souviens de moi|te rappelles-tu de moi|tu te rappelles de moi
        |longtemps qu'on
        """,
    ),
    "chat.small-talk": (
        """
        comment vas-tu|comment ça va|ça va ?|comment vas tu|tu deviens quoi|que deviens-tu|comment tu vas
        |comment allez-vous
        """,
    ),
    "chat.wrong-number": (
        """
        mauvais numéro|faux numéro|trompé de numéro|erreur de numéro|mauvaise personne|désolé de vous déranger
        |désolée de vous déranger
        """,
    ),
    "chat.flattery": (
        "destin|devenir amis|être amis|faire connaissance|très gentil|très gentille|très poli|très sympa",
    ),
    "chat.introduces": ("je m'appelle|mon nom est|comment tu t'appelles|comment vous appelez-vous|enchanté|enchantée",),
}

FRENCH = Language(SETS, TABLE)
