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
    "onelink.me smarturl.it shorte.st bc.vc u.nu zpr.io t.me.ht tiny.pl ulvis.net shorturl.com"
)
"""Hosts that forward to whatever their customer likes."""

CHEAP = words(
    "top xyz cc icu vip shop cyou sbs buzz club online site website space fun live store bond cfd lol monster quest "
    "rest click link work loan win bid tk ml ga cf gq pw ws cn.com us.com uk.com one cam mom autos beauty hair skin "
    "makeup boats homes motorcycles yachts pics life world today help support center digital finance wang ren ltd "
    "info biz wiki rip zip mov ink run pro cloud host press fit best asia mobi su"
)
"""Endings sold for next to nothing; an honest bank rarely has one."""

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

WORDS = words(
    "in my to no it is me at be so am as us do by an id de la ac cr st pm bo ma ki pa na now here one today call how "
    "you love like best joy buy meet date free help life live click download talk total report just please open see "
    "fast safe think auto man cool fan fun next pay work pro mr ms ltd et ne save got hot zero win are ing red blue "
    "new news show store team tips top watch world"
)
"""Endings that are also words: after a full stop that lost its space they may be prose."""

LEADS_TO_LINK = words(
    "at visit click to on via open go link website site see login browse tap url follow from download http https www"
)
"""Words after which a dotted word is an address, not the end of a sentence."""

ABBREVIATIONS = words(
    "mr mrs ms dr prof st jr sr pvt co a c acct acc ref cust txn tran policy cheque chq mob ph tel s sl bal cr"
)
"""What stands before a full stop that ends no sentence: `Ref.No`, `Pvt.Ltd`, `Mr.Li`."""

AFTER_ABBREVIATION = words("no id ltd is in to at as cr by am pm st")
"""Endings that follow an abbreviation."""

CURRENCIES = words("rs tk kr sr br mt dh le fr")
"""Endings that are also money: `via PhonePe.Rs.98` holds no host."""

NAMES = words("top world life pro store news show team tips win fun cool today watch red blue")
"""Of these words the ones that start no sentence, so that `888.top` is an address and `3000.Call` is none."""

TITLES = words("mr mrs ms dr prof")

STRONG = words(
    "com cn net org xyz cc vip icu ir hk tw io co uk biz mobi tk cyou sbs ru jp kr sg my in me top shop info site "
    "online club live app dev link click store website space pw ws asia us eu de fr au ca gov edu"
)
"""Endings that make a host of words with blanks around the dot: `abc . com`."""
