"""Words of strangers, false relatives and recruiters who open a chat, in Spanish; `openings` puts them together."""

from __future__ import annotations

WORDS = {
    "kin": """
        mamá|papá|abuela|abuelo|abuelita|abue|tía|tío|mami|papi|yaya
    """,
    "phone": """
        celular|móvil|teléfono|cel|pantalla|iphone
    """,
    "trouble": """
        rompió|roto|perdí|perdido|robaron|cayó|agua|dañó|descompuso|reparar|lavadora
    """,
    "others_phone": """
        número nuevo|nuevo número|número temporal|celular de un amigo|teléfono de un amigo|móvil de un amigo|este número
    """,
    "pay_me": """
        me puedes|puedes mandarme|puedes depositar|me depositas|me prestas|préstame|mándame|envíame|me transfieres
        |me haces un bizum
    """,
    "giftcard": """
        apple card|apple cards|google play card|google play cards|steam card|steam cards|amazon card|amazon cards
        |itunes card|itunes cards|gift card|gift cards|tarjetas de apple|tarjetas de google|tarjetas de steam
        |tarjetas de regalo|tarjetas apple|tarjetas de amazon|tarjetas de itunes|tarjetas google play
    """,
    "gift_codes": """
        códigos|los códigos|foto de los códigos|código de atrás|raspa
    """,
    "meeting": """
        en junta|en una reunión|en reunión|no puedo hablar|estoy ocupado en
    """,
    "wrong": """
        número equivocado|me equivoqué|equivocado de número|me confundí|marqué mal
        |mal el número|dado mal el
    """,
    "nice": """
        se oye amable|se oye usted|pareces amable|parece amable|de dónde eres|ser amigos|conocernos|podemos platicar
        |podemos hablar|muy amable|conocerte
        |persona muy educada|pareces una persona|de dónde es
    """,
    "love": """
        amor verdadero|relación seria|alma gemela|mujer sincera|hombre sincero|amor de mi vida|busco el amor
    """,
    "faraway": """
        plataforma petrolera|ingeniero en alta mar|médico militar|soldado americano|militar estadounidense
        |militar americano|en misión|viudo|viuda|ejército de estados unidos
    """,
    "teach": """
        te enseñe|enseñarte|te enseño|mostrarte|te muestro|te explico
        |quieres que te explique|me ha enseñado|me enseñó
    """,
    "relative": """
        mi tío|mi tía|mi primo|mi mentor|mi hermano|mi cuñado
    """,
    "trade": """
        cripto*|bitcoin|forex|trading|trader|bolsa|inversi*
        |oro|mercado del oro
    """,
    "task": """
        evaluar hoteles|calificar hoteles|dar me gusta|dar like|reseñas|calificar restaurantes|probar aplicaciones
        |ver videos
    """,
    "home": """
        desde casa|en casa|desde tu celular|en línea|online|medio tiempo|remoto
    """,
    "hiring": """
        buscamos personas|recursos humanos|reclutadora|contratando|agencia|oferta de trabajo|buscamos personal|vacantes
    """,
    "perday": """
        al día|por día|diarios|diarias|diario|cada día|por hora|a la semana|semanales
    """,
    "hush": """
        no le digas|no le cuentes|no se lo digas|guarda el secreto|que nadie sepa
    """,
    "hold": """
        grabé|grabado|tu cámara|video tuyo|vídeo tuyo|fotos íntimas|tenemos a tu hijo|tenemos a su hijo
        |tenemos a tu hija|secuestr*
    """,
    "publish": """
        publicar|publico|a tus contactos|a tus amigos|a tu familia|difundir|no llames a la policía|sin policía|lo subo
    """,
    "own_account": """
        cuenta bancaria|cuentas bancarias|tu cuenta|tu tarjeta de débito
    """,
    "rent_out": """
        rento|rentar|alquilo|alquilar|compro cuentas|prestar tu|se buscan cuentas
    """,
    "code_word": """
        código|codigo|seis dígitos|clave
    """,
    "forward_me": """
        mándame|reenvía|envíame|dime el|pásame|por error a tu
    """,
    "officer": """
        comandante|inspector|agente|oficial|detective|sargento|fiscal
    """,
    "won": """
        ganado|ganador|ganaste
    """,
    "taxes": """
        impuesto|impuestos|gastos de envío|tasa|cuota
    """,
    "denied": """
        no ordenó|no hiciste|no realizó|no pidió|no autorizó|no reconoce
    """,
    "new_number": """
        nuevo número|número nuevo|número temporal|mi número ahora
    """,
    "digits": "6 cifras|6 dígitos|6 digitos|seis cifras|seis dígitos|4 cifras",
    "tell_me": "me lo puedes|me lo dices|dímelo|dime|me lo das|puedes decirme|pásamelo|mándamelo",
    "mistaken": """
        por error|por equivocación|sin querer
    """,
    "met": """
        nos conocimos|coincidimos|nos vimos
    """,
    "event": """
        feria|conferencia|fiesta|exposición|tinder|facebook|instagram|curso|congreso|viaje
    """,
    "remember": """
        te acuerdas de mí|se acuerda de mí|me recuerdas|no me recuerdas|me reconoces
    """,
    "photo": """
        vi tu foto|vi tu perfil|he visto tu foto|he visto tu perfil|tu foto en
    """,
    "acquaint": """
        conocerte mejor|gustaría conocerte|hola guapo|hola guapa|ser tu amig*|hermosa|guapísim*
    """,
    "are_you": """
        eres|es usted|hablo con|es el señor|es la señora|es el|es la
    """,
    "role": """
        veterinari*|doctor*|entrenador*|inmobiliaria|agente|profesor*|peluquer*|monitor*
    """,
    "errand": """
        mi perr*|mi gat*|mi caballo|mi yegua|por el chalet|por la casa|por el piso|la clase de
    """,
    "lost": """
        cuánto tiempo sin|tanto tiempo sin|hace mucho que no|hace tiempo que no
    """,
    "how": """
        cómo te va|cómo estás|qué tal estás|cómo has estado|qué es de tu vida
    """,
}
