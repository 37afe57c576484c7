"""Why the reader should hurry, fear or hope, and what notices and chats tell, in French."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        poursuites|huissier|saisie|majoration|majorée|tribunal|mise en demeure ~30 éviter|sous|en cours|judiciaires
        |engagé*|votre|<amount>
        """,
        "éviter|sous peine ~20 majoration|suspension|blocage|poursuites|coupure|saisie",
        """
        mandat d'arrêt|mandat d'arret|saisie|poursuites|poursuites judiciaires|huissier|majorée|majoree|majoration
        |coupure|sous peine d'amende|sera bloqué|sera bloque|sera suspendu|sera désactivé|sera desactive|fourrière
        """,
    ),
    "pressure.deadline": (
        """
        sous 24h|sous 48h|dans les 24|dans les 48|immédiatement|urgent|dernier rappel|dernier avis|dernière relance
        |aujourd'hui même|avant ce soir|au plus vite|dès maintenant|dernière chance|expire aujourd'hui
        """,
        "en urgence|d'urgence|urgent|urgemment",
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
        """
        pour vous opposer|pour faire opposition|pour vous y opposer|si vous n'êtes pas à l'origine
        |si vous n'etes pas a l'origine|ne proviendrai* pas de vous|ne provien* pas de vous|n'êtes pas l'auteur
        |vous semble anormale|vous semble suspecte
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
        "vu votre profil|vu ton profil|vu ta photo|vu vos photos|ton profil m'a",
        """
        femme sérieuse|homme sérieux|relation sérieuse|véritable amour|grand amour|âme sœur|faire connaissance
        |mieux se connaître
        """,
        "je pense à toi sans arrêt|tomber amoureu*",
    ),
    "chat.introduces": (
        "je m'appelle|mon nom est|comment tu t'appelles|comment vous appelez-vous|enchanté|enchantée",
        "tu te souviens de moi|tu te rappelles de moi|vous souvenez-vous de moi|tu me reconnais",
        "tu viens d'où|tu habites où|d'où viens-tu|que fais-tu dans la vie",
        """
        je suis ~14 militaire|soldat|médecin militaire|ingénieur en mer|veuve|veuf|en mission ~~30 yémen|syrie
        |mission|plateforme|onu|ukraine|cherche
        """,
        "je peux t'apprendre|tu veux que je t'apprenne|je t'apprends|je peux te montrer|tu veux apprendre",
        "recruteuse|recruteur|ressources humaines|agence d'intérim|agence de recrutement",
    ),
    "lure.loan": (
        """
        prêt|pret|crédit|credit|financement|argent ~~40 <amount>|rapide|immédiat*|immediat*|sans justificatif
        |particulier|taux|obtenez|besoin
        """,
    ),
    "lure.loan-advert": (
        """
        prêt|pret|crédit|credit|prêts|financement|argent ~~60 sans justificatif*|rapide|immédiat|immediat
        |entre particuliers|fiché|fiche|interdit bancaire|sans banque|en 24h|24 heures|sans refus
        """,
    ),
    "pressure.loss": (
        """
        paiement|achat|prélèvement|prelevement|virement|débit|debit|transaction ~24 <amount>
        ~~60 si ce n'est pas vous|pas vous|annul*|oppos*|contest*|appelez|en attente de débit
        """,
        "sera débité|sera debite|sera prélevé|sera preleve|renouvelé|renouvele ~30 <amount>|abonnement",
    ),
    "lure.invest": (
        """
        investissement|investir|investissez|bitcoin|crypto*|trading|placement|livret ~~50 gagn*|rendement*|garanti*
        |par jour|<amount>|%|bénéfice*|profit*|doubl*
        """,
    ),
    "lure.subsidy": (
        """
        aide|prime|chèque énergie|cheque energie|caf|indemnité|allocation|prime d'activité|bonus ~~40 <amount>
        |<link>|éligible|eligible|demande|bénéficier|beneficier|droit à|droit a|versement|solde|recevoir
        """,
    ),
    "lure.reward": (
        """
        gagné|gagne|cadeau|bon d'achat|chèque cadeau|remporté|remporte|gagnant|offert|récompense ~~40 <link>|cliquez
        |<amount>|récupér*|recuper*|réclam*|iphone
        """,
    ),
    "chat.approach": (
        """
        c'est bien|tu es|vous êtes|est-ce que c'est ~30 du cours|de la salle|coach|docteur|madame|monsieur
        ~~~40 trompé de numéro|mauvais numéro|pardon|désolé
        """,
        "mon oncle|ma tante|mon mentor|mon cousin ~~60 trader|trading|crypto*|bitcoin|bourse|investi*|or",
    ),
}
