"""What messages are about, in Portuguese."""

from __future__ import annotations

TOPICS = {
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
        "taxa moderadora|dívida|divida|coima|imposto|iuc|irs ~~50 entidade|referencia|referência|<link>|pague|montante",
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
        """
        mae|mãe|pai|vó|vo|tia|tio|filho|filha ~~50 novo número|novo numero|numero novo|número novo|troquei de
        |mudei de|avariou|quebrou|estragou|caiu na água|meu numero|meu número
        """,
        """
        este é o meu novo|este e o meu novo|meu novo numero|meu novo número|troquei de número|troquei de numero
        |mudei de número|mudei de numero ~~60 mae|mãe|pai|salva|whatsapp|celular|telemóvel|telemovel|pix|quebrou
        |avariou|guarda
        """,
        """
        pai|mae|mãe|vó|tia ~~40 celular|telemóvel|telemovel|numero|número ~~40 caiu|quebrou|provisório|provisorio
        |avariou|roubado|novo|molhou
        """,
    ),
    "topic.police": (
        """
        polícia|policia|delegado|investigador|inspetor|pj|gnr|psp|polícia federal|ministério público|delegacia
        |interpol ~~50 processo|prisão|prisao|mandado|lavagem|crime|investigação|investigacao|intimação|intimacao
        |inquérito|inquerito
        """,
    ),
    "topic.court": (
        """
        tribunal|processo judicial|intimação|intimacao|mandado|oficial de justiça|oficial de justica|protesto
        |cartório|cartorio|ação judicial|acao judicial|serasa|penhora ~~50 seu nome|contra|<link>|<number>|ligue
        |evite|pague|regulariz*|cpf|consulte
        """,
    ),
    "topic.wrong-transfer": (
        "por engano|por erro|errado|errada|sem querer ~~60 devolv*|estorn*|retorn*|mandar de volta",
        """
        pix|transferi|transferência|transferencia|mbway|mb way|depósito|deposito ~40 por engano|por erro|errado
        |sem querer ~~~60 devolv*|estorn*|retorn*|de volta
        """,
    ),
    "topic.redirect": (
        """
        manda*|mande*|envia*|envie*|transfer*|transfir*|trasfer*|deposit*|usa
        ~30 neste n*|nesse n*|nesta c*|nessa c*|este n*|esse n*|esta conta|essa conta|novo numero|novo número
        ~~~60 em nome|o nome|nome de|nome d|sai nome|vem nome|ve nome|nome vem|em nm
        """,
        """
        minha conta|meu numero|meu número|aquela conta|aquele número|meu mpesa|meu m-pesa
        ~30 problema*|porblema*|suspen*|bloquead*|atingiu|limite|perdi
        ~~~50 manda*|mande*|envia*|envie*|transfer*|transfir*
        ~30 neste n*|nesse n*|nesta|nessa|este n*|esse n*|com este|com esse|esta conta|essa conta
        """,
    ),
    "topic.utility": (
        """
        enel|edp|luz|energia|cemig|copel|sabesp|água|agua|conta de luz|gás ~~50 corte|atraso|vencid*|pendente|<link>
        |pague|pix|dívida|divida|por pagar|em falta
        """,
    ),
    "topic.toll": (
        """
        via verde|portagem|portagens|pedágio|pedagio|sem parar|free flow|conectcar ~~50 dívida|divida|pendente
        |por pagar|<link>|pague|multa|regulariz*|atraso
        """,
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|hbo|prime|assinatura|subscrição|subscricao|icloud|globoplay ~~50 pagamento|suspens*
        |renov*|atualiz*|cancel*|recusad*|expir*
        """,
    ),
    "topic.kyc": (
        """
        cpf|cnh|cadastro|conta gov|gov.br|token|itoken|chave de segurança|chave móvel|módulo de segurança
        ~~40 suspens*|irregular*|expir*|atualiz*|cancelad*|regulariz*|bloque*|cassad*|desativad*
        """,
    ),
    "topic.boss": (
        "diretor|chefe|diretora|gerente|patrão ~~~50 reunião|gift cards|cartões presente|cartões-presente",
        "gift cards|cartões presente|vale-presente|cartões google|cartões steam ~~60 códigos|código|envie|manda*|foto",
    ),
}
