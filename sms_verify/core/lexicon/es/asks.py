"""What messages ask for, in Spanish."""

from __future__ import annotations

ASKS = {
    "ask.secret": (
        "{give} ~20 {secret}",
        "envíenos|envienos|mándenos|mandenos|díganos|diganos|reenvíenos|reenvía ~20 {secret}",
    ),
    "ask.hand-over": (
        """
        entregue|entregar|entregá|entréguele|dé|déle
        ~30 tarjeta|tarjetas|efectivo|dinero|joyas|oro
        ~30 mensajero|agente|policía|gestor|compañero|funcionario
        """,
        """
        mensajero|agente|gestor|policía|funcionario
        ~30 recoger|recogerá|retirar|retirará|pasará
        ~24 tarjeta|tarjetas|efectivo|dinero|joyas
        """,
    ),
    "ask.identity": (
        """
        {give}|actualice|actualiza|complete|completa
        ~24 datos|número de tarjeta|numero de tarjeta|dni|información|informacion|sus datos|tus datos|dirección
        |direccion|identidad
        """,
    ),
    "ask.click": (
        """
        haga clic|haz clic|haga click|pulse|pulsa|acceda|accede|entre|entra|visite|visita|ingrese|ingresa|click|clic
        |siga|sigue|abre|abra|verifique|verifica|actualice|actualiza|descubre|consulta|info|activa|activar
        ~30 <link>|aquí|aqui|enlace|link|web|http*|siguiente
        """,
    ),
    "ask.call": (
        """
        llame|llama|llámanos|llamanos|contacte|contáctenos|contactenos|comuníquese|comuniquese|comunícate|comunicate
        |marque|llamar|llamando
        ~16 <number>|al|ahora|a este|con nosotros|urgente
        """,
        """
        marca|marque|llame|llama|llamar|comuniquese|comuníquese|contacte|contactenos|whatsapp al|escriba al|envie*
        |manda ~16 al|<number>
        """,
    ),
    "ask.reply": (
        "responde|responda|contesta|conteste|envía|envia|envíe|envie|manda ~10 si|sí|1|no|ok|este|sms|al|a este|con",
        """
        hablame|háblame|escribeme|escríbeme|escribime|respondeme|respóndeme|contestame|guarda|guardame|apunta
        |agendame|agrégame ~24 este numero|este número|numero|número|aqui|aquí|por aqui|cuando puedas|whatsapp
        """,
        "y hablame|y escribeme|y respondeme",
    ),
    "ask.install": (
        "descargue|descarga|instale|instala|descargar|instalar ~16 app|aplicación|aplicacion|apk|software|nuestra",
    ),
    "ask.login": (
        """
        inicie sesión|inicie sesion|inicia sesión|inicia sesion|verifique|verifica|desbloquear|desbloquearla
        |desbloquee|active|activar|reactivar|reactive|confirme|restablecer|restaurar|verificar|verificación
        |verificacion|activa
        ~24 cuenta|tarjeta|identidad|acceso|<link>|sistema|datos|cuentas|usuario|web|nuevo|en
        """,
    ),
    "ask.pay": (
        """
        pague|paga|abone|pagar|abonar|regularice|realice el pago|pendiente de pago
        ~20 <amount>|<link>|deuda|factura|ahora|multa|saldo|hoy|aduana|gastos
        """,
    ),
    "ask.add-contact": (
        "whatsapp|telegram|wsp|wa.me ~10 <number>|<link>|escríbeme|escribeme|contacta|agrégame|agregame|al",
        """
        escribeme|escríbeme|escribime|hablame|háblame|contactame|contáctame|agregame|agrégame|mandame|mándame
        ~20 whatsapp|wasap|telegram|<link>|wa.me|<number>
        """,
    ),
    "ask.fee": (
        """
        tasas de aduana|tasas aduaneras|tasa|tasas|gastos de aduana|gastos de envío|gastos de envio|gastos
        |aduana|arancel|comisión|cargo por envío
        ~~30 <amount>|pagar|pague|pendiente*|abonar|abone|paga|impag*
        """,
        "pague|pagar|abone|abonar|paga|pago ~~30 aduana|aduaner*|gastos|tasa*|envío|envio|arancel*",
        "<amount> ~~24 aduana|tasas|gastos de envío|gastos de envio|aduaner*",
    ),
    "ask.transfer": (
        """
        transfier*|transferencia|bizum|deposita*|depositar|yape|nequi|mandar dinero|mándame|enviarme dinero
        ~30 me|mi|<amount>|cuenta|clabe|iban|dinero|urgente
        """,
        "puedes|podrías|podrias|me puedes|necesito ~30 transfer*|bizum|prestar*|depositar*|pagar|dinero|mandar",
        "bizum|yape|nequi|plin|daviplata|transferencia|mercado pago ~24 urgente|hagas|haz|me puedes|me haces|mandame",
        """
        necesito que|me puedes|puedes|podrías|podrias|me haces ~24 bizum|transferencia|ingreso|yape|un pago
        |depositar|transferir|prestar|prestes|adelantar
        """,
    ),
    "ask.cancel": (
        """
        cancelar|anular|si no reconoce|no reconoce|no reconoces|desactivar|dar de baja ~30 llame|llama|<number>
        |<link>|marque|comuniquese|comuníquese
        """,
    ),
    "ask.lend": (
        """
        necesito|préstame|me prestas|puedes prestarme|adelántame ~24 <amount>|euros|pesos|dólares ~~60 devuelvo|pago
        |mañana|devolveré|regreso
        """,
    ),
    "ask.keep-secret": ("no le digas|no se lo digas a nadie|no le cuentes|guárdame el secreto|que nadie se entere",),
}
