"""Words and endings by which an imitated address is told from an unrelated one; gathered by hand, 2026-11."""

from __future__ import annotations

ADDED = frozenset(
    """
    login logon signin secure security safe verify verification update kyc account accounts card cards credit pay
    payment wallet online mobile app web service services support help center centre customer client user member vip
    points reward rewards bonus gift prize refund claim loan cash finance bank banking ebank ibank netbank info alert
    notice sms otp code confirm unlock activate official portal home my auth id com cn hk tw sg in ir uk
    """.split()  # noqa: SIM905, a table of words
)
"""Words put beside a name to make it look like a service."""

STRONG = frozenset(
    """
    login logon signin secure security verify verification update kyc account accounts unlock otp auth confirm activate
    refund
    """.split()  # noqa: SIM905, a table of words
)
"""Of these, the words that no company glues to three letters in good faith (sbicard.com is a real site)."""

REAL_NEIGHBOURS = frozenset(
    """
    alipan paypay citybank refunds refund strip ctrip trip hbank hsbank hzbank klbank bankcom chinapost chinaport
    hongkongpost lloydbank stripe taobao tmall fiverr fedx
    """.split()  # noqa: SIM905, a table of words
)
"""Labels of real sites one slip away from an official one."""

COMMON = frozenset(
    """
    water smile halifax octopus essence starling santander nationwide mybank post postbank home mobile online epay ebank
    ibank bank pay card public wallet service secure login news mail shop store open cloud
    police railway books true target indeed wise steam line noon vanguard checkers discovery momo grab blik ideal
    android atom axis balance bell capital click consumer customs digit digital discover dollar express family federal
    form free greater group index info life macro national orange origin page personal phone play plus pocket popular
    progressive promise provisional save security shell slice smart square standard state three tracker tracking union
    which
    """.split()  # noqa: SIM905, a table of words
)
"""Labels that are words, which in front of somebody's domain mean nothing."""

OWN_HOSTS = frozenset({"www", "m", "wap", "ebank", "ibank", "bank", "online", "mybank", "mobile"})
"""Sub-domains through which a registered host still tells whose the whole domain is."""

ABROAD = frozenset(
    """
    acceso acesso actualizar aduana aggiornamento aktualisieren aktualisierung amende aterbetalning avgift bekraeft
    bekreft bestaetigen bestaetigung betaling betalning beveiliging bevestig bezbednost bezorging bezpieczenstwo
    blokada blokirovka bloqueio bloqueo boete borc carina ceza confirmare consegna deblocage deblocare deblokkeren
    desbloqueio desbloqueo devolucion dogrula dogrulama doplata doplatek dostavka dostawa entsperren freischalten
    freischaltung gebyr giris guvenlik iade kontrola leverans levering livraison logowanie multa nagrada odblokuj
    odeme onay opdater oplata oplatit oppdater overeni overenie pago pidtverdy placanje plata platba platnosc
    podtverdi potvrda povern povernennya reactivation reembolso regularisation regulariza regularizacao regularizar
    remboursement restituicao rimborso rueckerstattung sakerhet sancion sblocco securite seguranca seguridad shtraf
    sicherheit sicurezza sigurnost sikkerhed sikkerhet spedizione sperrung suivi taxa teruggave teslimat
    tilbagebetaling uppdatera validacion verif verifica verificacao verificacion verificar verificare verificatie
    verification verifieren verifikacija verifizierung vhod viplata vozvrat vyplata weryfikacja weryfikuj
    zollgebuehr zustellung zwrot
    """.split()  # noqa: SIM905, a table of words
)
"""What forgers of Europe put beside somebody's name, in their languages; no organisation names a host of its own so."""
