"""Why the reader should hurry, fear or hope, and what notices and chats tell, in Portuguese."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        processo judicial|negativado|serasa|penhora|protesto|multa|prisão|cobrança judicial|ação judicial ~30 evitar
        |evite|seu nome|será|cpf|vai|sob pena
        """,
        "evite|evitar|sob pena ~20 bloqueio|suspensão|multa|cancelamento|corte|penhora|juros",
        """
        mandado de prisão|mandado de prisao|penhora|protesto em cartório|negativado|nome sujo|corte programado
        |corte hoje|evite o corte|suspensão do fornecimento|cassada|cnh suspensa|cpf suspenso|sera suspenso
        |será suspenso|cpf cancelado|bloqueio do cpf
        """,
    ),
    "pressure.deadline": (
        """
        urgente|imediatamente|em 24 horas|em 24h|último aviso|ultimo aviso|hoje|ainda hoje|última chance|prazo
        |expira hoje|vence hoje|último dia
        """,
    ),
    "lure.prize": (
        """
        você ganhou|ganhaste|foi sorteado|foi sorteada|foi selecionado|foi selecionada|foi contemplado|foi premiado
        |parabéns ~~~50 ganhou|ganhaste|sorteado|prémio|prêmio|premiado|selecionado|<link>
        """,
        "seu prêmio|o seu prémio|seu prémio ~30 resgat*|<link>|retir*|aguarda",
    ),
    "lure.reward": (
        """
        ganhou|ganhador|prêmio|prémio|brinde|sorteio|pontos|resgate|vale-compras ~~40 <link>|<amount>|resgat*|troque
        |expira*|ganhe
        """,
    ),
    "lure.refund": (
        """
        reembolso|restituição|valores a receber|devolução|estorno ~~40 <amount>|<link>|disponível|receber|resgat*
        |consulte|cpf
        """,
    ),
    "lure.job": (
        """
        emprego|trabalho|vaga|trabalhar|meio período|part-time|renda extra|home office ~~50 por dia|em casa|<amount>
        |whatsapp|diári*|por hora|salário
        """,
    ),
    "lure.daily-pay": (
        "<amount> ~10 por dia|por hora|ao dia|diári*|por semana|/dia",
        "ganhe|ganhar|ganhos de ~16 <amount>",
    ),
    "lure.loan": (
        "empréstimo|crédito ~~30 aprovado|pré-aprovado|liberado|<amount>|sem consulta|negativado|<link>|fgts",
    ),
    "notice.otp": (
        "{secret} ~~20 <code>",
        "<code> ~~16 {secret}|é o seu|é seu",
    ),
    "notice.never-share": (
        "não|nunca ~20 compartilhe|partilhe|informe|forneça|divulgue|revele|repasse",
        "nunca pede|nunca solicita|não solicita|não pede",
    ),
    "notice.warning": (
        "{scam}",
        "cuidado|atenção|alerta|desconfie ~~40 golpe*|fraude*|fraudulent*|falsas|falsos|burla*|phishing",
    ),
    "notice.if-not-you": (
        """
        se não foi você|não foi você|caso não reconheça|não reconhece|se não reconhece|não fez|se não fez
        |caso não tenha|se não foi o próprio|não foi o próprio|se não autorizou
        """,
    ),
    "notice.settled": (
        """
        reembolso|estorno|parcela|prestação|pagamento ~24 foi efetuado|efetuado|creditado|recebido|debitado
        |será debitad*|confirmado|realizado
        """,
    ),
    "notice.arrival": (
        """
        disponível na loja|pronto para levantar|pronto para retirada|disponível para retirada|retire na loja
        |levantar na loja
        """,
    ),
    "chat.lost-touch": ("quanto tempo|há quanto tempo|faz tempo que|lembra de mim|lembras-te de mim|lembra-se de mim",),
    "chat.small-talk": ("como vai|como você está|como estás|tudo bem|como está|tudo bom",),
    "chat.wrong-number": ("número errado|engano de número|pessoa errada|desculpe incomodar|desculpa incomodar",),
    "chat.flattery": (
        "destino|sermos amigos|ser amigos|fazer amizade|conhecer melhor|muito gentil|muito simpátic*|muito educad*",
        """
        vi seu perfil|vi sua foto|vi o teu perfil|parar de pensar em você|amor verdadeiro|relacionamento sério
        |alma gêmea|te conhecer melhor|pessoa sincera
        """,
    ),
    "chat.introduces": (
        "meu nome é|me chamo|chamo-me|qual é o seu nome|qual seu nome|como se chama|prazer em conhecer",
        "lembra de mim|lembras-te de mim|não lembra de mim|se lembra de mim",
        "você é de onde|de onde você é|onde você mora|de onde és|o que você faz",
        """
        sou ~20 militar|soldado|médico militar|engenheiro|viúva|viúvo ~~40 síria|iêmen|plataforma|missão|onu|procuro
        |ucrânia
        """,
        "quer que eu te ensine|posso te ensinar|te ensino|quer aprender",
        "rh|recursos humanos|recrutadora|agência de emprego*",
    ),
    "lure.loan-advert": (
        """
        empréstimo|emprestimo|crédito|credito|fgts|consignado|dinheiro|financiamento ~~60 negativado*|sem consulta
        |sem spc|sem serasa|na hora|imediato|liberado|aprovado|nome sujo|sem burocracia|score baixo|sem fiador
        """,
    ),
    "pressure.loss": (
        """
        compra|cobrança|cobranca|débito|debito|transferência|transferencia|pix|pagamento ~30 <amount>
        ~~60 não reconhece|nao reconhece|cancel*|contest*|se não|se nao|ligue
        """,
    ),
    "lure.invest": (
        """
        investimento|investir|invista|bitcoin|cripto*|trader|forex|renda extra|tigrinho|robô|robo ~~50 ganh*|lucro*
        |garantid*|por dia|<amount>|%|rendimento*|dobr*|retorno
        """,
    ),
    "lure.subsidy": (
        """
        auxílio|auxilio|bolsa família|bolsa familia|benefício|beneficio|valores a receber|abono|pis|fgts|saque
        |apoio extraordinário|apoio ~~40 <amount>|<link>|liberado|consulte|saque|receber|disponível|disponivel
        |cadastr*|resgat*|levantar
        """,
    ),
    "lure.points": ("pontos|milhas|livelo|esfera|dotz|smiles ~~40 expira*|vence*|resgat*|troque|<link>|hoje",),
    "chat.approach": (
        """
        é a|é o|é você|falo com ~16 da academia|do curso|da yoga|doutor*|professor* ~~~40 número errado|engano
        |desculpa
        """,
        "meu tio|minha tia|meu mentor|meu primo ~~60 cripto*|bitcoin|trader|trading|bolsa|investi*",
    ),
}
