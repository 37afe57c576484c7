"""Short tables about hosts: public shorteners, endings sold for cents, files that install, words that are also endings.

Shorteners: the services' own pages and the 2026 reports in the project's list of scam patterns. Cheap endings: the ones
that lead the public abuse statistics of Spamhaus and Interisle (2025) and the project's list of scam patterns.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a table."""
    return frozenset(text.split())


SHORTENERS = words(
    "t.cn url.cn dwz.cn suo.im suo.nz sourl.cn mrw.so 3.cn tb.cn m.tb.cn u.jd.com w.url.cn c-n.top t.hk 985.so "
    "dwz.win dwz.mk rrd.me tinyurl.cn 0x3.me ft12.com sina.lt t.im goo.su vurl.cn xiaomark.com t.ly nxw.so reurl.cc "
    "lihi.cc lihi1.cc lihi1.com lihi2.cc lihi2.com lihi3.cc lihi3.com pse.is psee.io ppt.cc risu.io myppt.cc "
    "supr.link picsee.co tinyurl.com tiny.cc tiny.one bit.ly bitly.com bitly.ws j.mp amzn.to ow.ly buff.ly is.gd v.gd "
    "cutt.ly rb.gy shorturl.at shorturl.asia short.gy rebrand.ly t.co lnkd.in goo.gl forms.gle s.id soo.gd tr.im x.co "
    "bl.ink snip.ly clck.ru vk.cc u.to qr.ae qps.ru adf.ly ouo.io t2m.io yun.ir b2n.ir bitn.ir zaya.io i3l.ir "
    "plink.ir kutt.it dub.sh da.gd chilp.it hyperurl.co linktr.ee lin.ee n9.cl acortar.link urlz.fr shrtco.de 1drv.ms "
    "wp.me fb.me youtu.be tny.im gg.gg urlzs.com l.ead.me ln.run 2no.co grabify.link iplogger.org page.link app.link "
    "onelink.me smarturl.it shorte.st bc.vc u.nu zpr.io t.me.ht tiny.pl ulvis.net shorturl.com han.gl vo.la me2.do "
    "me2.kr url.kr buly.kr zrr.kr c11.kr lrl.kr asq.kr muz.so tuney.kr abr.ge x.gd 00m.in ux.nu bom.so by.com.vn"
)
"""Hosts that forward to whatever their customer likes."""

DOWNLOADS = (
    ".apk",
    ".xapk",
    ".apks",
    ".exe",
    ".msi",
    ".ipa",
    ".mobileconfig",
    ".dmg",
    ".scr",
    ".bat",
    ".jar",
    ".vbs",
    ".hta",
    ".plist",
)
"""Files that install something."""

LEADS_TO_LINK = words(
    "at visit click to on via open go link website site see login browse tap url follow from download http https www"
)
"""Words after which a dotted word is an address, not the end of a sentence."""

ABBREVIATIONS = words(
    "mr mrs ms dr prof st jr sr pvt co a c acct acc ref cust txn tran policy cheque chq mob ph tel s sl bal cr"
)
"""What stands before a full stop that ends no sentence: `Ref.No`, `Pvt.Ltd`, `Mr.Li`."""

TITLES = words("mr mrs ms dr prof")
