"""What messages are about, in Spanish."""

from __future__ import annotations

TOPICS = {
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
        """
        papa|papá|mama|mamá|abuela|tio|tía|mami|papi|hijo|hija ~~40 soy yo|numero nuevo|número nuevo|nuevo numero
        |nuevo número|bizum|urgente|se me ha roto|se me rompio|se me rompió|accidente
        """,
        """
        se me ha roto|se me rompió|se me rompio|se me cayó|perdí|perdi ~16 movil|móvil|celular|telefono|teléfono
        ~~60 numero|número|nuevo|whatsapp|escribeme|escríbeme
        """,
        """
        papa|papá|mama|mamá|mami|papi ~~60 caido|caído|roto|agua|perdido|robaron|averiado ~~60 numero|número|movil
        |móvil|telefono|teléfono|hablame|escribeme
        """,
    ),
    "topic.police": (
        """
        policia|policía|guardia civil|fiscalia|fiscalía|interpol|inspector|comisario|investigador ~~50 caso
        |detencion|detención|orden|blanqueo|lavado|delito|investigacion|investigación|denuncia|captura|citacion
        |arresto
        """,
    ),
    "topic.court": (
        """
        juzgado|tribunal|demanda|embargo|citación judicial|citacion judicial|proceso judicial|notificación judicial
        |notificacion judicial|expediente|buró legal|buro legal ~~50 contra usted|en su contra|<link>|<number>|llame
        |evite|pendiente|consulte|pague
        """,
    ),
    "topic.redirect": (
        """
        deposita|deposite|deposítalo|manda|mande|envía|envíe|transfiere|transfiera|pasa
        ~30 a este número|en este número|a esta cuenta|en esta cuenta|a esta otra cuenta|a este otro número
        ~~~60 a nombre de|está a nombre|problema*|no funciona|bloquead*
        """,
        """
        mi cuenta|mi número|la otra cuenta|el otro número|esa cuenta ~30 problema*|bloquead*|no funciona|suspendid*
        ~~~50 deposita|deposite|manda|mande|envía|envíe|transfiere|transfiera ~24 a este|a esta|en esta
        """,
    ),
    "topic.wrong-transfer": (
        """
        por error|por equivocación|por equivocacion|equivocada|equivocado ~~60 devuelv*|devolver|regres*|reenvi*
        |retorn*
        """,
        """
        recibiste|recibió|recibio|transferí|transferi|te envié|te envie|te mandé|te mande|yapeé|yape|nequi|bizum
        ~40 por error|por equivocacion|equivocad* ~~60 devuelv*|devolver|regres*|retorn*
        """,
    ),
    "topic.utility": (
        """
        endesa|iberdrola|naturgy|cfe|enel|edenor|luz|electricidad|gas natural|suministro|agua|epm|codensa ~~50 corte
        |impag*|vencid*|pendiente|pague|pagar|<link>|regularic*|deuda|adeudo
        """,
    ),
    "topic.toll": (
        "peaje|telepeaje|telepase|via-t|tag|autopista|pase ~~40 impag*|pendiente|deuda|<link>|pague|multa|saldo",
    ),
    "topic.subscription": (
        """
        netflix|spotify|disney|hbo|prime|suscripcion|suscripción|icloud|apple ~~50 pago|suspend*|renov*|actualic*
        |cancel*|rechaz*|vencid*|caduc*
        """,
    ),
    "topic.boss": (
        "jefe|jefa|director|directora|gerente ~~~50 reunión|junta|tarjetas de regalo|tarjetas de amazon|tarjetas",
        """
        tarjetas de regalo|tarjetas de amazon|tarjetas google|tarjetas steam|tarjetas itunes ~~60 códigos|código
        |envía*|manda*|foto
        """,
    ),
}
