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
    "ask.secret": ("{give} ~20 {secret}",),
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
}

SPANISH = Language(SETS, TABLE)
