"""Spanish phrases: a short list of the asks, the pressure and the commonest stories."""

from __future__ import annotations

from sms_verify.core.lexicon.notation import Language

SETS = {
    "not": """no|nunca|jamás|jamas|ni""",
    "mask": """sin embargo|no te pierdas|no se pierda|no pierdas|no olvides|no olvide|no espere|no esperes|si no""",
    "still": "solo|sólo|por favor|pero|favor",
    "secret": """
        contraseña|contrasena|clave|pin|código de verificación|codigo de verificacion|código de seguridad
        |codigo de seguridad|código que|codigo que|cvv|clave de acceso|claves|clave dinámica|clave dinamica|token
        |código sms|codigo sms|el código|el codigo|tu código|tu codigo
    """,
    "give": """
        envíe|envie|envía|envia|envíanos|envianos|ingrese|ingresa|introduzca|introduce|proporcione|proporciona
        |confirme|confirma|responda con|responde con|facilite|facilita|comparta|comparte|dígame|digame|dinos
        |verifique|verifica|escriba|mándame|mandame|pásame|pasame
    """,
    "account": """
        cuenta|cuentas|tarjeta|tarjetas|acceso|servicio|servicios|perfil|usuario|plataforma|línea|linea|banca|bbva
        |santander|netflix|app
    """,
    "blocked": """
        bloquead*|suspendid*|limitad*|cancelad*|desactivad*|restringid*|inhabilitad*|bloqueo|suspensi*|anulad*
        |deshabilitad*|en espera
    """,
}

TABLE = {
    "ask.secret": (
        "{give} ~20 {secret}",
        "envíenos|envienos|mándenos|mandenos|díganos|diganos|reenvíenos|reenvía ~20 {secret}",
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
    ),
    "ask.reply": (
        "responde|responda|contesta|conteste|envía|envia|envíe|envie|manda ~10 si|sí|1|no|ok|este|sms|al|a este|con",
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
    ),
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~16 {account}",
        "evitar|evite ~14 bloqueo|suspensión|suspension|cargos|multa|embargo|cancelación|cancelacion|corte|la",
        "embargo|acción legal|accion legal|demanda|juicio",
    ),
    "pressure.deadline": (
        """
        urgente|inmediatamente|en 24 horas|hoy mismo|antes de|último aviso|ultimo aviso|últimas horas|ultimas horas
        |caduca|expira|vence hoy|en las próximas|solo hoy|sólo hoy|inmediata|último día|ultimo dia
        |ultima oportunidad|última oportunidad
        """,
    ),
    "lure.reward": (
        """
        ganado|ganador|ganadora|premio|premios|regalo|sorteo|felicidades|felicitaciones|ganaste|seleccionado
        |recompensa|gana|enhorabuena
        ~~40 <amount>|reclam*|premio|<link>|ganad*|usted|tu|has|iphone|recib*|participa*|un|de
        """,
    ),
    "lure.refund": (
        """
        reembolso|devolución|devolucion|reintegro
        ~~30 <amount>|impuesto*|hacienda|solicit*|pendiente|recib*|su|tu|<link>
        """,
    ),
    "lure.loan": (
        """
        préstamo|prestamo|crédito|credito|préstamos|prestamos|creditos
        ~~34 aprobado|preaprobado|pre-aprobado|pre aprobado|inmediato|tasa|hasta|solicit*|<amount>|sin|interes
        |al instante|<link>|disponible|autorizado
        """,
    ),
    "lure.job": (
        """
        trabajo|empleo|vacante|ganar|gana|medio tiempo|emprego|trabalho
        ~~34 desde casa|por día|por dia|diarios|whatsapp|al día|al dia|<amount>|en casa|online|horas|semanales
        """,
    ),
    "topic.parcel": (
        """
        paquete|envío|envio|correos|pedido|su paquete|tu paquete|seur|dhl|entrega
        ~~34 dirección|direccion|aduana*|entrega*|retenid*|pendiente|gastos|no se pudo|reparto|programar|almacén
        |almacen|tasas
        """,
    ),
    "topic.bank-account": (
        "{account} ~24 {blocked}",
        """
        inusual*|no autorizad*|sospechos*
        ~14 acceso|actividad|dispositivo|movimiento|operación|operacion|cargo|inicio
        """,
        """
        dispositivo|acceso|actividad|cargo|movimiento|compra|transferencia
        ~14 no autorizad*|inusual*|sospechos*|nuevo
        """,
        "{account} ~30 {blocked}",
        """
        nuevo dispositivo|acceso no autorizado|dispositivo no autorizado|movimiento inusual|actividad inusual
        |cargo no reconocido|inicio de sesión|inicio de sesion
        ~40 cuenta|<link>|verifi*|vinculad*|detectad*|si no|conectado
        """,
        "sospech*|inusual|no autorizad* ~20 acceso|cargo|movimiento|compra|actividad|transferencia",
    ),
    "notice.otp": (
        "{secret}|código|codigo|clave|code ~24 <code>",
        "<code> ~16 {secret}|es tu|código|codigo|es el",
    ),
    "notice.never-share": (
        "no|nunca ~10 comparta*|compartas|comparte|revele|facilite|reveles|entregues|entregue|des",
        "nunca ~16 pediremos|solicita*|pedirá|pedira|pedimos",
    ),
    "notice.opt-out": (
        """
        baja|salir|cancelar sms|no sms|dejar de recibir|no pub|nobaja
        ~14 envia|envía|al|responde|responda|salir|sms|<number>|info
        """,
        "envia salir|envía salir|baja al",
    ),
    "notice.transaction": (
        """
        compra|cargo|abono|retiro|saldo|transferencia|pago|deposito|depósito
        ~24 <amount>|por|realizad*|recibid*|disponible
        """,
    ),
    "text.instruction": ("ignora*|ignore|olvida* ~14 instrucciones|anteriores|indicaciones",),
    "ask.fee": (
        """
        tasas de aduana|tasas aduaneras|tasa|tasas|gastos de aduana|gastos de envío|gastos de envio|gastos
        |aduana|arancel|comisión|cargo por envío
        ~~30 <amount>|pagar|pague|pendiente*|abonar|abone|paga|impag*
        """,
        "pague|pagar|abone|abonar|paga|pago ~~30 aduana|aduaner*|gastos|tasa*|envío|envio|arancel*",
        "<amount> ~~24 aduana|tasas|gastos de envío|gastos de envio|aduaner*",
    ),
    "topic.tax": (
        """
        hacienda|agencia tributaria|aeat|sat|sunat|dian|sii|impuesto*|afip
        ~~40 reembolso|devolución|devolucion|<amount>|<link>|deuda|pendiente|embargo
        """,
    ),
    "topic.fine": (
        """
        multa|dgt|peaje|peajes|infracción|infraccion|fotomulta|comparendo
        ~~40 pagar|pague|impag*|pendiente|<link>|<amount>|recargo|descuento
        """,
    ),
    "topic.family": (
        """
        mamá|mama|papá|papa|abuela|hola mamá|hola papa|tía|tia
        ~~60 nuevo número|nuevo numero|número nuevo|numero nuevo|móvil roto|móvil se|teléfono se|telefono se
        |celular se|cambié de número|cambie de numero|se me rompió|se me cayó|perdí
        """,
        """
        este es mi nuevo número|este es mi nuevo numero|mi nuevo número|mi nuevo numero|mi número nuevo
        ~~60 mamá|papá|mama|papa|móvil|teléfono|celular|guárdalo|whatsapp
        """,
    ),
    "ask.transfer": (
        """
        transfier*|transferencia|bizum|deposita*|depositar|yape|nequi|mandar dinero|mándame|enviarme dinero
        ~30 me|mi|<amount>|cuenta|clabe|iban|dinero|urgente
        """,
        "puedes|podrías|podrias|me puedes|necesito ~30 transfer*|bizum|prestar*|depositar*|pagar|dinero|mandar",
    ),
    "lure.prize": (
        """
        ha ganado|has ganado|ganaste|usted ganó|fue seleccionado|ha sido seleccionado|has sido seleccionado
        |felicidades|felicitaciones|enhorabuena
        ~~~50 ganado*|ganador*|premio|sorteo|<link>|seleccionad*|reclam*
        """,
        "su premio|tu premio ~30 reclam*|<link>|espera",
    ),
    "lure.daily-pay": (
        "<amount> ~10 por día|por dia|diarios|al día|al dia|por hora|semanales|a la semana",
        "gana|ganar|gane|gana hasta ~14 <amount>",
    ),
    "notice.if-not-you": (
        """
        si no fuiste|si no ha sido usted|si no has sido tú|si usted no|si no reconoce*|no reconoces
        |no fuiste tú|no fue usted|si no lo has|si no ha realizado|si no la reconoce
        """,
    ),
    "notice.settled": (
        "reembolso|devolución|cuota|pago ~24 ha sido|realizad*|abonad*|recibid*|acreditad*|será cargad*|procesad*",
    ),
    "notice.warning": (
        "cuidado|alerta|atención|ojo|advertencia|desconf* ~~40 estafa*|fraude*|falsos|falsas|phishing|suplant*",
    ),
    "notice.arrival": (
        "listo para recoger|disponible en tienda|lista para recoger|recoger en tienda|recógelo en|puede recogerlo",
    ),
    "chat.lost-touch": (
        "cuánto tiempo sin|cuanto tiempo sin|tanto tiempo|te acuerdas de mí|te acuerdas de mi|se acuerda de mí",
    ),
    "chat.small-talk": ("cómo estás|como estas|cómo has estado|qué tal|que tal|cómo te va|como esta",),
    "chat.wrong-number": (
        """
        número equivocado|numero equivocado|persona equivocada|me equivoqué de|perdón por molestar
        |disculpa la molestia
        """,
    ),
    "chat.flattery": ("destino|ser amigos|seamos amigos|conocernos mejor|muy amable|buena persona",),
    "chat.introduces": (
        """
        me llamo|mi nombre es|cómo te llamas|como te llamas|mucho gusto|encantada de conocerte
        |encantado de conocerte
        """,
    ),
}

SPANISH = Language(SETS, TABLE)
