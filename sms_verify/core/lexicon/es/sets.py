"""Named word sets of the Spanish tables."""

from __future__ import annotations

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
