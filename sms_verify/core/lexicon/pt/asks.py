"""What messages ask for, in Portuguese."""

from __future__ import annotations

ASKS = {
    "ask.secret": ("{give} ~24 {secret}",),
    "ask.hand-over": (
        """
        entregue|entregar|dê
        ~30 cartão|cartao|dinheiro|joias|ouro
        ~30 motoboy|entregador|agente|policial|funcionário
        """,
        """
        motoboy|agente|policial|funcionário|mensageiro
        ~30 retirar|buscar|recolher|pegar
        ~24 cartão|cartao|dinheiro|joias
        """,
    ),
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
        "entidade ~14 <number>|ref*",
        "pix copia e cola|via pix|pague com pix|chave pix",
        "entidade ~10 <code>|<number>",
        "taxa|em dívida|em divida|por pagar|coima ~~40 entidade|referencia|referência|montante",
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
    "ask.reply": (
        "responda|responde|responder|manda|me chama|me chame ~14 sim|não|este|com|mensagem|sms|aqui|no",
        """
        salva|salve|anota|me chama|me chame|me responde|manda msg|manda mensagem|fala comigo ~16 esse|este|numero
        |número|aqui|whatsapp|aí
        """,
    ),
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
        """
        pix|mb way|mbway|transferência|transferencia ~24 pra mim|para mim|urgente|consegue fazer|depois te
        |te devolvo|te pago
        """,
        """
        preciso que|consegue|podes|me empresta|empresta|pode me|pode fazer ~24 pix|transferência|transferencia|mbway
        |mb way|um pagamento|<amount>
        """,
    ),
    "ask.cancel": (
        """
        não reconhece|nao reconhece|cancelar|contestar|bloquear|estornar ~30 ligue|<number>|<link>|0800|acesse
        |disque
        """,
    ),
    "ask.lend": (
        """
        preciso|empresta|me empresta|pode me emprestar|adianta ~24 <amount>|reais|euros ~~60 devolvo|pago|amanhã
        |te pago
        """,
        "preciso pagar|pagar um boleto|pagar uma conta ~24 <amount>|<code> ~~40 devolvo|te pago|amanhã",
    ),
    "ask.keep-secret": (
        "não conta pra|não conte a ninguém|não fala pra|não digas a ninguém|guarda segredo|não conta para",
    ),
}
