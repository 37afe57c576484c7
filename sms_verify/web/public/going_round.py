"""`/now`: the confirmed frauds of these days, and a page for each host that they lead to."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sms_verify.core.attribution.lookup import look_up
from sms_verify.core.identifiers import hosts
from sms_verify.core.registry.registry import Registry
from sms_verify.core.types import ContactTrait
from sms_verify.errors import NotFound
from sms_verify.explain.facts import defang
from sms_verify.store.reports.confirmed import FEWEST, Confirmed, confirmed
from sms_verify.web.deps import Services, ServicesDep, one_look
from sms_verify.web.rendering.language import of_page
from sms_verify.web.rendering.render import page
from sms_verify.web.rendering.words import Words

router = APIRouter()

SHARED = frozenset({ContactTrait.SHORTENER, ContactTrait.FREE_HOST, ContactTrait.PUBLIC})
"""Hosts that many unrelated people publish on: one fraud there says nothing of the other pages."""

PLATFORMS = frozenset(
    (
        *("google.com", "forms.gle", "goo.gl", "youtube.com", "apple.com", "icloud.com", "microsoft.com", "office.com"),
        *(
            "live.com",
            "sharepoint.com",
            "dropbox.com",
            "notion.so",
            "github.com",
            "wetransfer.com",
            "weebly.com",
            "wix.com",
        ),
        *("t.me", "telegram.org", "telegram.me", "wa.me", "whatsapp.com", "line.me", "lin.ee", "facebook.com", "fb.me"),
        *("instagram.com", "x.com", "t.co", "tiktok.com", "linkedin.com", "discord.gg", "discord.com", "zoom.us"),
        *("qq.com", "baidu.com", "taobao.com", "tmall.com", "jd.com", "aliyun.com", "feishu.cn"),
        *("eitaa.com", "rubika.ir", "bale.ai", "cafebazaar.ir", "amazon.com", "amazonaws.com", "cloudfront.net"),
    )
)
"""Domains on which anybody may publish a form, chat or file; general knowledge, not complete."""


@router.get("/now")
def now(request: Request, wired: ServicesDep) -> HTMLResponse:
    """List confirmed frauds."""
    return _page(request, wired, "now.html", None)


@router.get("/now/{host}", dependencies=[Depends(one_look)])
def host(request: Request, wired: ServicesDep, host: Annotated[str, Path(max_length=253)]) -> HTMLResponse:
    """Show that a host belongs to a confirmed fraud; answer 404 for any other host."""
    return _page(request, wired, "now_host.html", host)


def _page(request: Request, wired: Services, template: str, host: str | None) -> HTMLResponse:
    words, registry = Words(of_page(request)), wired.checker.registry
    with wired.the_store.database.reading() as session:
        found = [_shown(each, registry) for each in confirmed(session, host)]
    if host is not None and not any(host in each.hosts for each in found):
        raise NotFound("No confirmed fraud leads there.")
    names = {each.organisation: registry.organisations.get(each.organisation or "") for each in found}
    return page(
        request,
        template,
        words,
        chosen="lang" in request.query_params,
        found=found,
        host=host,
        defang=defang,
        fewest=FEWEST,
        names={key: words.name_of(known) for key, known in names.items() if known},
    )


def _shown(campaign: Confirmed, registry: Registry) -> Confirmed:
    return campaign._replace(hosts=tuple(each for each in campaign.hosts if _is_its_own(each, registry)))


def _is_its_own(host: str, registry: Registry) -> bool:
    """Whether a host is nobody's but the fraud's: no organisation's, and none where strangers get names."""
    if host in PLATFORMS or hosts.parts(host).registrable in PLATFORMS or hosts.is_shared(host):
        return False
    found = look_up(host, None, registry)
    traits = found.contact.traits if found and found.contact else frozenset()
    return not registry.host_owners(host) and not traits & SHARED
