"""Countries: one file each, and the tables that other rooms ask.

To add a country, add its file and its line here; `tests/core/regions` tells what is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

import phonenumbers

from sms_verify.core.regions import (
    ae,
    ar,
    at,
    au,
    bd,
    be,
    br,
    by,
    ca,
    ch,
    ci,
    cl,
    cn,
    co,
    cr,
    cz,
    de,
    dk,
    eg,
    es,
    et,
    fi,
    fr,
    gb,
    gh,
    hk,
    id_,
    ie,
    in_,
    ir,
    it,
    jp,
    ke,
    kr,
    kz,
    lk,
    lu,
    ma,
    mo,
    mt,
    mv,
    mx,
    my,
    mz,
    ng,
    nl,
    no,
    np,
    nz,
    pe,
    ph,
    pk,
    pl,
    pt,
    ru,
    rw,
    sa,
    se,
    sg,
    si,
    sv,
    th,
    tr,
    tw,
    tz,
    ua,
    ug,
    us,
    vn,
    za,
)
from sms_verify.core.regions.region import Region, ReportChannel, Way

__all__ = ["REGIONS", "Region", "ReportChannel", "Way", "at_home", "calling_code", "codes", "speaking"]

REGIONS: Mapping[str, Region] = {
    module.REGION.code: module.REGION
    for module in (
        cn,
        hk,
        tw,
        mo,
        sg,
        ir,
        in_,
        gb,
        us,
        au,
        ca,
        nz,
        ie,
        ae,
        sa,
        eg,
        pk,
        bd,
        lk,
        np,
        my,
        id_,
        th,
        vn,
        ph,
        jp,
        kr,
        de,
        at,
        ch,
        fr,
        be,
        nl,
        es,
        it,
        pt,
        pl,
        cz,
        tr,
        br,
        mx,
        ar,
        co,
        cl,
        pe,
        sv,
        ru,
        ua,
        by,
        kz,
        ng,
        ke,
        tz,
        ug,
        rw,
        gh,
        za,
        et,
        mz,
        ci,
        ma,
        cr,
        mv,
        dk,
        se,
        no,
        fi,
        lu,
        mt,
        si,
    )
}
"""By code; where several could be meant, the likelier stands first."""


def codes(field: str) -> tuple[str, ...]:
    """Return the codes of the regions of which a field holds something, in order."""
    return tuple(code for code, region in REGIONS.items() if getattr(region, field))


def calling_code(code: str) -> str:
    """Return the digits that stand before a region's numbers when they are dialled from abroad.

    >>> calling_code("CN")
    '86'
    """
    return str(phonenumbers.country_code_for_region(code))


def at_home(language: str) -> tuple[str, ...]:
    """Return where a language is the commonest: `zh-Hant` in Hong Kong, Taiwan and Macau."""
    return tuple(code for code, region in REGIONS.items() if region.languages[0] == language)


def speaking(language: str) -> tuple[str, ...]:
    """Return where a language is written, the regions in which it is the commonest first."""
    home = at_home(language)
    return (*home, *(code for code, region in REGIONS.items() if language in region.languages and code not in home))
