"""Words of strangers, false relatives and recruiters who open a chat, in Portuguese; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mãe|pai|vó|vô|avó|avô|tia|tio|mamãe|papai|vovó
    """,
    "phone": """
        celular|telemóvel|telefone|aparelho|tela|iphone
    """,
    "trouble": """
        quebrou|quebrado|deixei cair|perdi|perdido|roubaram|caiu|água|estragou|conserto|avariou|molhou|avari*|estrag*
    """,
    "others_phone": """
        número novo|novo número|número provisório|celular de um amigo|telefone de um amigo|esse número|este número
        |agora uso este|estou a usar este|estou usando este
    """,
    "pay_me": """
        faz um pix|pode fazer um pix|me empresta|me manda|pode me transferir|me transfere|podes transferir
        |consegue me mandar|pode pagar
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|cartões da apple|cartões google|cartões steam
        |cartões presente|vales-presente|gift card google|cartões-presente
    """,
    "gift_codes": """
        códigos|os códigos|foto dos códigos|código de trás|raspa
    """,
    "meeting": """
        em reunião|numa reunião|não posso falar|em uma reunião
    """,
    "wrong": """
        número errado|foi engano|por engano|me enganei|enganei-me|liguei errado
        |passou-me o número|errei o número
    """,
    "nice": """
        parece simpática|parece simpático|parece legal|você é de onde|de onde você é|ser amigos|conhecer melhor
        |quer conversar|podemos conversar|muito gentil
        |parece muito simpátic*|de onde é
    """,
    "love": """
        amor verdadeiro|relacionamento sério|alma gêmea|alguém especial|grande amor|pessoa sincera
    """,
    "faraway": """
        plataforma de petróleo|médico militar|soldado americano|militar americano|em missão|viúvo|viúva
        |exército americano|engenheiro em alto mar
    """,
    "teach": """
        te ensine|te ensinar|te ensino|te mostrar|te mostro|ensinar-te
        |quer que eu te mostre|me ensinou|ensinou-me
    """,
    "relative": """
        meu tio|minha tia|meu primo|meu mentor|meu irmão|meu cunhado
    """,
    "trade": """
        cripto*|bitcoin|forex|trading|trader|bolsa|investi*
    """,
    "task": """
        avaliar hotéis|avaliando hotéis|curtir vídeos|curtindo vídeos|avaliar produtos|testar aplicativos|dar avaliações
    """,
    "home": """
        em casa|home office|de casa|online|meio período|pelo celular
    """,
    "hiring": """
        precisamos de pessoas|rh|recrutadora|contratando|agência|vagas|vaga|procuramos pessoas
    """,
    "perday": """
        por dia|ao dia|diários|diário|todo dia|por hora|por semana
    """,
    "hush": """
        não conta pra|não conte|não fala pra|guarda segredo|não diz a
    """,
    "hold": """
        gravei|gravado|sua câmera|vídeo seu|fotos íntimas|estamos com seu filho|estamos com sua filha|sequestr*
    """,
    "publish": """
        publicar|divulgar|para seus contatos|para seus amigos|para sua família|espalhar|não chame a polícia|sem polícia
    """,
    "own_account": """
        conta bancária|contas bancárias|sua conta|cartão da conta
    """,
    "rent_out": """
        alugo|alugar|aluguel|compro contas|emprestar sua|procuro contas
    """,
    "code_word": """
        código|codigo|seis dígitos
    """,
    "forward_me": """
        me envia|me manda|me passa|encaminha|por engano para|me fala o
    """,
    "officer": """
        delegado|inspetor|investigador|agente|sargento|tenente
    """,
    "won": """
        ganhou|ganhador|sorteado|vencedor
    """,
    "taxes": """
        imposto|taxa|frete|taxas
    """,
    "denied": """
        não reconhece|não fez|não solicitou|não autorizou|não foi você
    """,
    "new_number": """
        agora uso este|a usar este|novo número|número novo|meu número agora|número temporário|número provisório
    """,
    "digits": "6 dígitos|6 digitos|seis dígitos|6 algarismos|4 dígitos",
    "tell_me": "pode me dizer|podes dizer-me|me diz|diz-me|me fala|me passa|pode me passar|manda-me|podes mandar",
    "mistaken": """
        por engano|por erro|sem querer
    """,
    "met": """
        a gente se conheceu|conhecemo-nos|nos conhecemos|conhecemos-nos
    """,
    "event": """
        feira|conferência|festa|exposição|tinder|facebook|instagram|curso|congresso|viagem
    """,
    "remember": """
        lembra de mim|lembras-te de mim|se lembra de mim|você me lembra|lembra-se de mim
    """,
    "photo": """
        vi o seu perfil|vi seu perfil|vi a sua foto|vi sua foto|vi a tua foto|vi o teu perfil
    """,
    "acquaint": """
        conhecer você melhor|conhecer-te melhor|te conhecer|ser amigos|ser seu amig*|parar de pensar em|oi lindo
        |oi linda|olá lindo|olá linda
    """,
    "are_you": """
        você é|é o|é a|estou falando com|falo com|estou a falar com|é o senhor|é a senhora
    """,
    "role": """
        veterinári*|doutor*|treinador*|imobiliária|corretor*|agente|professor*|equitação
    """,
    "errand": """
        meu cachorro|minha cadela|meu cão|meu gato|minha gata|meu cavalo|minha égua|sobre a casa|sobre o apartamento
        |a aula de
    """,
    "lost": """
        quanto tempo|há quanto tempo|há muito tempo que não|faz tempo que não
    """,
    "how": """
        como você está|como estás|como vai você|como tens passado|tudo bem com você
    """,
}
