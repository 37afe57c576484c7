"""Portuguese phrases: the asks, the pressure, the commonest stories and what ordinary notices say."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": "não|nunca|jamais|nao",
    "still": "apenas|somente|por favor|mas",
    "scam": "é golpe|são golpes|é fraude|é falso|são falsas|é falsa",
    "mask": """
        não perca|não se esqueça|se não|caso não|não reconhece|não foi você|não foi possível|não pague multa
        |senha do wifi|senha do wi-fi|código postal|código de rastreio|código de rastreamento|código do portão
    """,
    "secret": """
        senha|código de verificação|código de segurança|código sms|token|código recebido|pin|cvv|código
        |palavra-passe|chave multibanco
    """,
    "give": """
        envie|informe|digite|confirme|forneça|mande|me passa|me mande|responda com|insira|introduza|diga
        |compartilhe|partilhe|repasse
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

TABLE = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.identity": (
        """
        confirme|atualize|actualize|regularize|preencha|informe|verifique|complete ~24 seus dados|os seus dados|dados
        |cadastro|endereço|morada|cpf|identidade
        """,
    ),
    "ask.fee": (
        """
        taxa|taxas|taxa alfandegária|taxa de importação|imposto de importação|frete|portes|despesas alfandegárias
        |tarifa|custos ~~30 <amount>|pague|pagar|pagamento|pendente|liberação|liberar|regularize
        """,
        "pague|pagar|pagamento|efetue|quite ~~30 taxa*|imposto|portes|frete|tarifa|alfandega*|desalfandeg*",
        "<amount> ~~24 taxa*|portes|frete|alfandega*",
    ),
    "ask.pay": (
        """
        pague|pagar|pagamento|quite|regularize|efetue o pagamento|realize o pagamento|liquide ~~24 <link>|aqui|agora
        |hoje|<amount>|em|dívida|multa|fatura
        """,
        """
        dívida|divida|fatura|multa|débito|pagamento|portagem|portagens ~20 pendente*|em atraso|em aberto|vencid*
        |não pag*
        """,
    ),
    "ask.click": (
        """
        clique|acesse|acede|aceda|entre|visite|veja|consulte|abra|confira|siga|no site|em|no link ~24 <link>|aqui|link
        |o link
        """,
        "link ~10 <link>",
    ),
    "ask.call": (
        """
        ligue|ligar|contacte|contate|telefone|ligue-nos|entre em contato|fale conosco ~20 <number>|para|agora
        |imediatamente|central|já
        """,
    ),
    "ask.login": (
        """
        acesse|entre|inicie sessão|faça login|valide|desbloqueie|desbloquear|reative|reativar|ative|confirme|atualize
        |regularize|valid*|evitar bloqueio ~24 conta|acesso|<link>|cadastro|cartão|app|dispositivo|dados|token|em
        """,
    ),
    "ask.reply": ("responda|responde|responder|manda|me chama|me chame ~14 sim|não|este|com|mensagem|sms|aqui|no",),
    "ask.add-contact": (
        """
        chama|chame|fale|contate|contacte|manda|envie|mensagem|adicione|entre|me chama|escreva ~30 whatsapp|telegram
        |whats|zap
        """,
        "whatsapp|whats|zap|telegram ~10 <number>|<link>|no",
    ),
    "ask.transfer": (
        """
        transfere|transferir|transfira|pix|depósito|depositar|mbway|mb way|pagar uma conta ~30 para mim|pra mim
        |<amount>|dinheiro|chave|conta|nib|iban
        """,
        "consegues|podes|pode|consegue|preciso ~30 transferir|pagar|pix|dinheiro|transferência|emprestar|depositar",
    ),
    "pressure.threat": (
        "{account} ~34 {blocked}",
        "{blocked} ~18 {account}",
        """
        processo judicial|negativado|serasa|penhora|protesto|multa|prisão|cobrança judicial|ação judicial ~30 evitar
        |evite|seu nome|será|cpf|vai|sob pena
        """,
        "evite|evitar|sob pena ~20 bloqueio|suspensão|multa|cancelamento|corte|penhora|juros",
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
    "topic.parcel": (
        """
        encomenda|pacote|objeto|entrega|correios|ctt|pedido|envio|sedex|mercadoria ~~50 retid*|alfândega|alfandeg*
        |taxa*|pendente|aguarda*|endereço|morada|falhou|não foi|tributad*|taxad*|devolvid*|portes|armazém|confirme
        |liberação
        """,
    ),
    "topic.tax": (
        """
        receita federal|irs|finanças|autoridade tributária|imposto de renda|darf ~~50 restituição|reembolso|<amount>
        |<link>|pendente|dívida|malha|regularize
        """,
    ),
    "topic.fine": (
        """
        multa|infração|infracção|detran|cnh|portagem|portagens|pedágio|ipva ~~50 pendente*|pague|pagar|desconto
        |suspens*|<link>|<amount>|regularize
        """,
    ),
    "topic.bank-account": (
        "{account} ~30 {blocked}",
        """
        suspeit*|não reconhecid*|não autorizad*|novo dispositivo|incomum ~20 compra|transação|acesso|atividade
        |movimento|pix|cadastrado|transferência
        """,
        "compra|transação|acesso|pix|transferência ~24 aprovad*|suspeit*|não reconhec*|em análise",
    ),
    "topic.family": (
        """
        mãe|pai|mamãe|papai|olá mãe|oi mãe|olá pai|oi pai|vó|avó ~~60 novo número|número novo|telemóvel|celular
        |avariou|partiu|quebrou|estragou|caiu|troquei de número|meu número|este é o meu
        """,
        """
        meu novo número|novo número|número novo|troquei de número ~~60 mãe|pai|telemóvel|celular|antigo|guarda|salva
        |whatsapp
        """,
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
    ),
    "chat.introduces": (
        "meu nome é|me chamo|chamo-me|qual é o seu nome|qual seu nome|como se chama|prazer em conhecer",
    ),
}

PORTUGUESE = Language(SETS, TABLE)
