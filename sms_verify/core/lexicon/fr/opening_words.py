"""Words of strangers, false relatives and recruiters who open a chat, in French; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        maman|papa|mamie|papi|mémé|tata|tonton|mamy
    """,
    "phone": """
        téléphone|portable|mobile|smartphone|écran|iphone
    """,
    "trouble": """
        cassé|perdu|volé|tombé|eau|abîmé|réparation|hors service|machine à laver
    """,
    "others_phone": """
        nouveau numéro|numéro provisoire|numéro temporaire|téléphone d'un ami|téléphone d'une amie|portable d'un ami
        |ancien numéro
    """,
    "pay_me": """
        tu peux me|peux-tu me|pourrais-tu me|vire-moi|envoie-moi|prête-moi|me virer|m'envoyer|me prêter
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|cartes apple|cartes google|cartes steam|cartes cadeaux
        |cartes itunes|carte pcs|cartes pcs|transcash|cartes amazon|neosurf
    """,
    "gift_codes": """
        codes|les codes|photos des codes|photo du code|code au dos
    """,
    "meeting": """
        en réunion|je suis en conférence|peux pas téléphoner|en rendez-vous
    """,
    "wrong": """
        mauvais numéro|trompé de numéro|trompée de numéro|me suis trompé|me suis trompée|erreur de numéro|faux numéro
        |tromper de numéro
    """,
    "nice": """
        semblez gentil|semblez gentille|sembles gentil|faire connaissance|tu viens d'où|vous venez d'où|devenir amis
        |très gentil|on peut discuter|on peut parler
        |l'air sympathique|d'où venez-vous
    """,
    "love": """
        grand amour|véritable amour|vrai amour|relation sérieuse|femme sérieuse|homme sérieux|âme sœur|l'amour de ma vie
    """,
    "faraway": """
        plateforme pétrolière|ingénieur en mer|médecin militaire|soldat américain|militaire américain|en mission au
        |en mission en|veuf|veuve|casque bleu|armée américaine
    """,
    "teach": """
        t'apprendre|t'apprenne|te montrer|t'expliquer|vous apprendre|je t'apprends
        |je peux te montrer|m'apprend à|m'a appris
    """,
    "relative": """
        mon oncle|ma tante|mon cousin|mon mentor|mon frère|mon prof
    """,
    "trade": """
        crypto*|bitcoin|forex|trading|trader|bourse|actions|investi*
    """,
    "task": """
        évaluer des hôtels|noter des hôtels|liker des vidéos|tester des applis|donner des avis|évaluer des produits
        |noter des restaurants
    """,
    "home": """
        à domicile|de chez vous|de chez toi|télétravail|en ligne|à la maison|temps partiel
    """,
    "hiring": """
        recruteuse|recruteur|cherchons des personnes|recherchons|agence|ressources humaines|offre d'emploi|recrutons
    """,
    "perday": """
        par jour|chaque jour|par heure|par semaine|quotidien*|/jour
    """,
    "hush": """
        ne le dis à personne|dis rien à|n'en parle pas|garde-le pour toi|ne dis rien
    """,
    "hold": """
        filmé|enregistré|ta webcam|votre webcam|vidéo de toi|vidéo intime|nous avons votre fils
        |nous avons votre fille|kidnappé
    """,
    "publish": """
        publier|diffuser|à tous tes contacts|à tes amis|à ta famille|à vos proches|pas la police|prévenez pas
    """,
    "own_account": """
        compte bancaire|comptes bancaires|ton compte|votre compte|carte sim
    """,
    "rent_out": """
        louer|location|louez|achète|prêter ton
    """,
    "code_word": """
        code|code reçu|six chiffres|code sms
    """,
    "forward_me": """
        envoie-moi|renvoie|transfère-moi|donne-moi|par erreur sur|dis-moi le
    """,
    "officer": """
        inspecteur|commissaire|lieutenant|brigadier|adjudant|capitaine
    """,
    "won": """
        gagné|gagnant|remporté
    """,
    "taxes": """
        taxe|frais|impôt|douane
    """,
    "denied": """
        pas commandé|pas autorisé|pas à l'origine|n'avez pas effectué
    """,
    "new_number": """
        nouveau numéro|numéro temporaire|numéro provisoire|mon numéro maintenant
    """,
    "digits": "6 chiffres|six chiffres|4 chiffres",
    "tell_me": "tu peux me le|vous pouvez me le|peux-tu me le|pouvez-vous me le|dis-le moi|me le donner|me les donner",
    "mistaken": """
        par erreur|sans faire exprès|par mégarde
    """,
    "met": """
        on s'est rencontrés|on s'est rencontré|on s'est connus|nous nous sommes rencontrés|on s'était croisés
    """,
    "event": """
        vernissage|salon|conférence|soirée|exposition|tinder|facebook|instagram|stage|congrès|voyage
    """,
    "remember": """
        tu te souviens de moi|vous vous souvenez de moi|tu te rappelles de moi|vous me reconnaissez|tu me remets
    """,
    "photo": """
        j'ai vu ta photo|j'ai vu ton profil|j'ai vu votre photo|j'ai vu votre profil|ta photo sur
    """,
    "acquaint": """
        faire ta connaissance|faire votre connaissance|te connaître|vous connaître|beau jeune homme|bonjour beau
        |salut beau|bonjour belle|devenir amis
    """,
    "are_you": """
        vous êtes|êtes-vous|tu es|je parle bien à|je suis bien chez|c'est bien
    """,
    "role": """
        vétérinaire|docteur|entraîneur|coach|immobilière|immobilier|agent|professeur|moniteur
    """,
    "errand": """
        mon chien|ma chienne|mon chat|mon cheval|pour la villa|pour la maison|pour l'appartement|le cours de
    """,
    "lost": """
        ça fait longtemps|ca fait longtemps|ça faisait longtemps|longtemps qu'on ne s'est
    """,
    "how": """
        comment vas-tu|comment allez-vous|comment tu vas|que deviens-tu|comment ça va
    """,
}
