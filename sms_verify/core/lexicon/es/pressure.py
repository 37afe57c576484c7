"""Why the reader should hurry, fear or hope, and what notices and chats tell, in Spanish."""

from __future__ import annotations

PRESSURE = {
    "pressure.threat": (
        "{account} ~24 {blocked}",
        "{blocked} ~16 {account}",
        "evitar|evite ~14 bloqueo|suspensión|suspension|cargos|multa|embargo|cancelación|cancelacion|corte|la",
        "embargo|acción legal|accion legal|demanda|juicio",
        """
        orden de detención|orden de detencion|orden de arresto|orden de captura|embargo|acciones legales
        |proceso legal|corte de suministro|corte del servicio|evite el corte|evitar el corte|evite embargo
        |sera bloqueada|será bloqueada|sera suspendida|será suspendida|sera bloqueado|sera cancelada
        """,
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
    "lure.prize": (
        """
        ha ganado|has ganado|ganaste|usted ganó|fue seleccionado|ha sido seleccionado|has sido seleccionado
        |felicidades|felicitaciones|enhorabuena
        ~~~50 ganado*|ganador*|premio|sorteo|<link>|seleccionad*|reclam*
        """,
        "su premio|tu premio ~30 reclam*|<link>|espera",
        """
        felicidades|felicitaciones|enhorabuena|ganador|ganadora|ganaste|gano|ganó|ha ganado|has ganado|sorteo
        |premiado|resultó ganador|afortunado ~~~50 premio|auto|carro|iphone|sorteo|reclam*|<link>|<number>|marca
        |llama|vale|tarjeta|millones|recoge*|cobra*
        """,
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
        """
        perdí mi contacto|perdi mi contacto|perdi tu contacto|eres marcos|numero equivocado|número equivocado
        |me equivoque de numero|te escribo porque perdi
        """,
    ),
    "chat.flattery": (
        "destino|ser amigos|seamos amigos|conocernos mejor|muy amable|buena persona",
        """
        vi tu perfil|vi tu foto|tu perfil me|vi su perfil|dejar de pensar en ti|amor verdadero|relación seria
        |alma gemela|conocerte mejor|conocernos
        """,
        "mujer sincera|hombre sincero",
    ),
    "chat.introduces": (
        """
        me llamo|mi nombre es|cómo te llamas|como te llamas|mucho gusto|encantada de conocerte
        |encantado de conocerte
        """,
        "soy ~10 de barcelona|de madrid|de colombia|de méxico|de recursos humanos|de la empresa",
        "mi nombre es|me llamo",
        "te acuerdas de mí|me recuerdas|se acuerda de mí|no me reconoces",
        "de dónde eres|dónde vives|a qué te dedicas|de donde eres",
        """
        soy ~14 militar|soldado|médico militar|ingeniero|viuda|viudo ~~40 siria|yemen|plataforma|misión|onu|busco
        |ucrania
        """,
        "quieres que te enseñe|puedo enseñarte|te enseño|te puedo enseñar|quieres aprender",
        "recursos humanos|agencia de empleo|reclutadora|reclutador",
    ),
    "lure.loan-advert": (
        """
        préstamo|prestamo|préstamos|prestamos|crédito|credito|créditos|creditos|dinero ~~60 sin buró|sin buro
        |sin aval|sin requisitos|inmediato|al instante|en minutos|sin nómina|sin nomina|sin papeleo|mal historial
        |con asnef|sin consultar|manda tu ine|solo con tu ine|reportados
        """,
        """
        crédito|credito|préstamo|prestamo ~~50 solo con ine|con tu ine|solo con tu dni|aprobado|depósito hoy
        |deposito hoy|hoy mismo|sin historial
        """,
    ),
    "pressure.loss": (
        """
        cargado|cargo|cobro|compra|pago|retiro ~24 <amount> ~~60 si no|no reconoce*|no ha sido|no fue|no fuiste
        |llame|llama|cancel*|anular
        """,
        "se renovará|se renovara|se cobrará|se cobrara|sera cobrado|será cobrado ~30 <amount>|suscripcion|suscripción",
    ),
    "lure.invest": (
        """
        inversion|inversión|invierte|invierta|invertir|bitcoin|criptomonedas|cripto|trading|acciones|forex|petroleo
        |amazon ~~50 gana|ganancia*|ganar|rendimiento*|rentabilidad|garantiz*|diari*|<amount>|al mes|%|beneficio*
        |duplic*
        """,
    ),
    "lure.subsidy": (
        """
        bono|subsidio|ayuda|beca|apoyo|renta ciudadana|devolucion del iva|devolución del iva|bienestar
        |ingreso solidario ~~40 <amount>|consulta*|cobr*|disponible|<link>|registr*|reclam*|solicit*|aprobad*
        """,
    ),
    "lure.points": ("puntos|millas ~~40 vence*|caduc*|canje*|expir*|<link>|premio*|regalo*",),
    "chat.source": (
        """
        me dieron tu numero|conseguí tu número|consegui tu numero|tengo tu numero|tu numero en mis contactos
        |sale tu numero
        """,
    ),
    "chat.approach": (
        """
        eres|es usted|hablo con ~20 la del|el del|del gimnasio|de yoga|doctor|doctora|profesor* ~~~40 equivoqu*
        |número equivocado|perdón
        """,
        "mi tío|mi tía|mi mentor|mi primo ~~60 cripto*|bitcoin|trading|bolsa|inversi*|forex",
    ),
}
