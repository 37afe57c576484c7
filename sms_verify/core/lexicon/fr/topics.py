"""What messages are about, in French."""

from __future__ import annotations

TOPICS = {
    "topic.parcel": (
        """
        colis|livraison|paquet|chronopost|colissimo|la poste|mondial relay|dhl|expédition|envoi|livreur
        ~~50 en attente|frais|douane|retenu*|bloqué*|adresse|échec|impossible|boîte aux lettres|reprogramm*|suspendu*
        |affranchissement|n'a pas|entrepôt|livré|retourn*|instruction*
        """,
        """
        colis|livraison|livreur|paquet ~~60 boite aux lettres|boîte aux lettres|créneau|creneau|programmer
        |reprogrammer|nouvelle livraison|relivraison|relais|dimension|trop volumineux|adresse|frais
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
        """
        paiement|virement|achat|opération|connexion
        ~20 suspect*|inhabituel*|non autorisé*|frauduleu*|nouvel appareil|appareil inconnu
        """,
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
        """
        papa|maman|mamie|papy|papi ~~50 portable|téléphone|telephone|numéro|numero ~~40 cassé|casse|perdu|nouveau
        |ce numéro|ce numero|tombé|volé
        """,
        """
        maman|papa|mamie|papi ~~~50 numéro provisoire|nouveau numéro|téléphone cassé|téléphone est cassé
        |téléphone est tombé|numéro temporaire
        """,
    ),
    "topic.police": (
        """
        police|gendarmerie|procureur|interpol|europol|commissaire|enquêteur|enqueteur|brigade|inspecteur
        ~~50 affaire|mandat|enquête|enquete|arrestation|blanchiment|convocation|infraction|plainte|pédopornographie
        """,
    ),
    "topic.court": (
        """
        tribunal|huissier|saisie|commissaire de justice|assignation|mise en demeure|convocation|recouvrement
        |injonction ~~50 contre vous|votre encontre|<link>|<number>|appelez|régler|regler|éviter|eviter|dernier
        |dossier
        """,
    ),
    "topic.redirect": (
        """
        envoie|envoyez|transfère|transférez|dépose|déposez|fais le dépôt|verse|versez|vire|virez
        ~30 sur ce numéro|à ce numéro|sur ce compte|sur cet autre numéro|sur ce nouveau compte|à cet autre numéro
        ~~~60 au nom de|le nom c'est|c'est le nom|problème*|bloqué*|ne passe pas
        """,
        """
        mon compte|mon numéro|l'autre numéro|mon orange money|mon wave ~30 problème*|bloqué*|suspendu*|ne passe pas
        ~~~50 envoie|envoyez|transfère|transférez|dépose|verse|virez ~24 sur ce|à ce|sur cet
        """,
    ),
    "topic.wrong-transfer": (
        "par erreur ~~60 rembours*|renvoy*|rend*|retourn*|restitu*",
        """
        virement|paylib|versement|lydia|wero|transféré|transfere ~40 par erreur ~~60 rembours*|renvoy*|rend*
        |retourn*|restitu*
        """,
    ),
    "topic.utility": (
        """
        edf|engie|électricité|electricite|gaz|veolia|eau|enedis ~~50 coupure|impay*|suspension|régulariser
        |regulariser|<link>|retard|échéance
        """,
    ),
    "topic.toll": (
        """
        péage|peage|télépéage|telepeage|ulys|sanef|flux libre|autoroute|crit'air|critair ~~50 impay*|<link>|régler
        |regler|reglez|réglez|amende|majoration|non réglé|non regle|conforme
        """,
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|canal|prime|abonnement|icloud ~~50 paiement|suspend*|renouvel*|mettre à jour
        |mettez à jour|mettez a jour|échou*|expir*|résili*
        """,
    ),
    "topic.kyc": (
        """
        carte vitale|ameli|compte cpf|cpf|securipass|sécuripass|certicode|clé digitale|cle digitale|pass sécurité
        |pass securite|identité numérique|itsme|franceconnect|secur'pass ~~50 expir*|disponible|formulaire|activ*
        |mettre à jour|mettez|renouvel*|bloqué|bloque|bloquer|vérifi*|verifi*
        """,
    ),
    "topic.boss": (
        "directeur|patron|chef|directrice|gérant ~~~50 réunion|cartes cadeaux|cartes steam|cartes google",
        """
        cartes cadeaux|cartes steam|cartes google|cartes itunes|cartes pcs|transcash|neosurf ~~60 codes|code|envoie
        |photo
        """,
    ),
}
