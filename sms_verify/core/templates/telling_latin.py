"""What a slot's value in Latin letters may not say: acts, ways to reach somebody, hosts and numbers written as words.

Compared without case, with digits read as the letters they stand for (`ca11`, `caII`). Names of shops stay free:
`Pay Point`, `Golf Club`, `Blue Dart Courier`.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from sms_verify import lazy_re as re
from sms_verify.core.suffixes import SPOKEN, SPOKEN_SURE, alternatives

_ANYWHERE = """
call calls callus click clik tap reply rply visit contact download install instal otp passcode password cvv kyc apk url
hotline helpline helpdesk anydesk teamviewer rustdesk todesk quicksupport airdroid urgent immediately blocked
suspended unpaid overdue voucher vouchers giftcard gmail yahoo hotmail outlook protonmail icloud tinyurl bitly reurl dwz
tme wame wapp hxxp http https slash sms whatsapp telegram wechat weixin screenshare extn dont
llame llamar llamenos haga clic enlace clave contrasena transfiera clique senha ligue appelez cliquez lien virement
anrufen klicken passwort uberweisen tikla sifre gonder hubungi klik kirim sandi
llamanos escribanos escribenos envie envienos responda responde conteste ingrese pague ligar acesse digite baixe
transfira rappelez appeler repondez envoyez virez payez composez telephonez contactez ecrivez zuruckrufen ruckruf
telefonieren antworten eingeben chiama chiamaci chiamate richiama clicca rispondi invia bonifica belt terugbellen
antwoord betaal arayin arayiniz tiklayin gonderin arayip telepon balas balaslah kirimkan zadzwon kliknij wyslij odpisz
tawagan tumawag klicke klickt klick tippen ruft gonderiniz pulsa pinche abre abra appelle clique cliquer
""".split()  # noqa: SIM905, a table
"""Words that no name of a shop, place or person has."""

_ACTS = """
accept add approve ask buy cancel check confirm deposit dial enter follow get give go google grant hit join keep log
mail move open pay press provide read return ring say scan search secure send share show submit tell text transfer
type update use verify wire
""".split()  # noqa: SIM905, a table
_OBJECTS = """
funds fund money cash fee fees pin code codes bill tax duty charge charges amt request requests card cards secret next
msg msgs message one two number me us them him her to now here it this that below acct account bank balance refund
screen collect req out back first charges gift app form details data id qr yes no
""".split()  # noqa: SIM905, a table
_PURPOSE = re.compile(r"(?i:(?:password|passcode|pin|card) (?:reset|change)|e-?mail change)")
"""What some alerts are about, in the words of acts."""
_PAIRS = (
    r"(?:open|visit|via|see|use|this|the|follow|my) links?\b|\blinks? (?:below|above|here|in|now)|\blink$(?<=^link)",
    r"(?:fee|bill|tax|duty|toll|fine) (?:is )?(?:due|pending|open|owed)",
    r"(?:vault|safe|secure|escrow|holding) (?:acct|account|a/c|wallet)",
    r"screen[ -]?shar\w*|any ?de?sk|team ?view\w*|quick ?supp\w*|remote (?:help|access|desk)",
    r"(?:courier|driver|rider|officer) (?:will )?(?:collect|fetch|pick)\w*(?: card)?",
    r"(?:agent|manager|officer|mgr) [a-z]+ (?:will )?(?:ring|phone|call|text|help)\w*",
    r"\w+ at (?:gmail|yahoo|hotmail|outlook|tg|fb|ig|qq|icloud|mail|proton)\b",
    r"\b(?:fraud|refunds?|support|help|security|claims?|recovery|verification|complaints?|grievance) ?(?:team|desk|dept"
    r"|department|cent(?:er|re)|unit|cell|officer|agent|staff|line)\b|\bcustomer ?(?:care|service|support)\b",
    r"\bbel (?:ons|nu|me)\b|\brufen sie\b|\bgọi ",
    r"qr (?:for|code)|(?:pin|code|cvv|password) (?:via|to|for|needed)|next (?:sms|msg|message|text)",
    r"(?:to|and|then|now) (?:pay|send|text|transfer|cancel|confirm|dial)\b|\d to \w+|\bhit (?:\d|one|two)\b",
    r"[a-z]+ (?:call|phone|ring) (?:me|us|now|back)|(?:tell|ask) (?:no ?body|no one|bank)",
)
_APPS = "whatsapp telegram anydesk teamviewer rustdesk snapchat quicksupport".split()  # noqa: SIM905, a table
"""Names that are known also misspelt."""
_SELLING = re.compile(
    r"(?i:\b(?:facebook|instagram|messenger|discord|skype|viber|signal|zoom)\b"
    r"(?! ?(?:ads?|premium|nitro|inc|llc|ltd|pro|plus|shops?|courier|iduna|one|us|com|video"
    r"|meta)?\b[^a-z]*$)(?= ?[a-z]))"
)
"""Apps that also sell: alone or with what they sell they are shops, with a name behind them ways to reach it."""

_NUMBERS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple"
    "|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|un|deux|trois|quatre|cinq|sept|huit|neuf|eins|zwei|drei"
    "|vier|sechs"
)
_NUMBER_WORDS = re.compile(rf"(?<![a-z])(?:(?:{_NUMBERS})(?![a-z])[ ,-]*){{3}}")
_DISGUISED = re.compile(r"(?<![A-Za-z0-9])(?=(?:[OoIlxX]*[0-9]){2})(?=[0-9]*[OoIlxX])[0-9OoIlxX]{5,}(?![A-Za-z0-9])")
_VANITY = re.compile(
    r"(?<![0-9])(?:1[ -]?8\d\d|0?8\d\d|1300|1800|400|08\d\d)[ -][A-Za-z]{3,8}(?![A-Za-z])"
    r"|(?i:\b(?:desk|cent(?:re|er)|care|help|line|support|service|dept|ext)\.? ?\d{3,})"
    r"|\b[A-Z]{3,8}[ -](?:1[ -]?8\d\d|0?8\d\d|1800)\b"
)
_CHAT = re.compile(
    r"(?i:\b(?:line|kik|snap|insta|tele|zalo|imo)\b)[ :.]{1,3}(?!(?i:pay|friends|man|taxi|bank|points|store|shop"
    r"|bus)\b)"
    r"(?=[a-z])[\w.]+(?: \w+)?|\b(?:TG|IG|FB|WX|VX|QQ|Q|V|W|tg|ig|fb|wx|vx|qq|q|v|w)\b[ :.]{1,3}[a-z][\w.]{2,}"
)

_ENDINGS = alternatives(SPOKEN)
_SURE = alternatives(SPOKEN_SURE)
_JOINED = re.compile(
    rf"(?i:[a-z0-9][a-z0-9-]{{1,30}} ?(?:[:*#/'|‘’丨、·‧•・．,;_~^=+<>\\]| \. ?|\. |\(\.\)|\[\.\]|点|點|電|电"
    rf"|小[数數][点點]|dot|punto"
    rf"|point|ponto|punkt) ?(?:{_ENDINGS})(?![a-z]))"
)
_PRINTED = re.compile(r"[A-Za-z0-9-]*[A-Z0-9] ?[*/&,] ?(?:SHOP|STORE|CLUB|LIFE|ONE|ART|FUN|WORK|REST|IN|CO|US|TO|APP)")
"""A card scheme's mark before a shop's first word, in capitals."""
_AFTER_BLANK = re.compile(rf"(?i:(?<![A-Za-z0-9])[a-z0-9-]{{2,30}} (?:{_SURE})(?![A-Za-z0-9]))")
_LOWER = re.compile(rf"(?<![A-Za-z0-9])[a-z0-9-]{{2,30}} (?:{_ENDINGS})$")
_SHORTENED = re.compile(
    r"(?i:(?<![a-z])(?:bit ly|goo gl|is gd|t cn|t me|wa me|lin ee|url cn|dwz|reurl|tinyurl)(?![a-z])"
    r"|(?<![a-z0-9])[a-z]{1,10} (?:cn|ly|me|io|gl|cc|to) (?=[a-z]*\d)[a-z0-9]{2,12})"
)
_BANKS = re.compile(
    r"(?i:kyc|bank|hdfc|icici|sbi|axis|hsbc|icbc|cmb|ccb|boc|abc|dbs|ocbc|uob|mellat|melli|saderat|tejarat|alipay"
    r"|paytm|"
    r"upi|gov|hmrc|irs|tax|visa|paypal|secure|verify|login|refund|claim)"
)
_FAMILIAR = frozenset(
    """
    coffee book gift pet tea flower wine food bike toy cake golf health night sport fitness sports country yacht rowing
    tennis car bottle corner village beach tank crop building farm company sun dance jazz comedy big pizza
    """.split()  # noqa: SIM905, a table
)
"""Words that stand before store, club or top in the names of shops."""

_LEET = str.maketrans("013457i|!", "oleastlll")
_WORD = re.compile(r"[A-Za-zÀ-ž0-9|!]+")
_PLAIN = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüçñşığńłśźżćęą", "aaaaaaeeeeiiiiooooouuuucnsignlszzcea")


def _skeleton(word: str) -> str:
    return word.lower().translate(_PLAIN).translate(_LEET)


_TELLING = frozenset(map(_skeleton, _ANYWHERE))
_ACTING, _ACTED_ON = frozenset(map(_skeleton, _ACTS)), frozenset(map(_skeleton, _OBJECTS))
_SAYS = re.compile("|".join(_PAIRS), re.IGNORECASE)


def tells(value: str) -> bool:
    """Whether the Latin words of a value tell what to do or where to turn.

    >>> [tells(value) for value in ("move funds", "caII Sam", "hdfckyc site", "Golf Club", "Pay Point")]
    [True, True, True, False, False]
    """
    if _PURPOSE.fullmatch(value):
        return False
    words = [_skeleton(word) for word in _WORD.findall(value)]
    if not _TELLING.isdisjoint(words) or _acts(words, value) or _names_app(words):
        return True
    return bool(
        _SAYS.search(value)
        or _NUMBER_WORDS.search(value.lower())
        or _DISGUISED.search(value)
        or _VANITY.search(value)
        or _CHAT.search(value)
        or _SELLING.search(value)
        or _is_host(value)
    )


def is_telling_word(word: str) -> bool:
    """Whether a word of letters alone is an act or an app's name.

    >>> is_telling_word("CALL"), is_telling_word("NEFT")
    (True, False)
    """
    plain = _skeleton(word)
    return plain in _TELLING or (len(plain) > 3 and plain in _ACTING) or _names_app([plain])


def is_act(word: str) -> bool:
    """Whether a word is one by which a request may begin."""
    return _skeleton(word) in _ACTING


def is_disguised_number(value: str) -> bool:
    """Whether digits stand in a word with letters that look like digits.

    >>> is_disguised_number("138OO138"), is_disguised_number("AB12")
    (True, False)
    """
    return _DISGUISED.search(value) is not None


def _acts(words: list[str], value: str) -> bool:
    """Whether an act stands first and what it is done to behind it."""
    if len(words) < 2 or words[0] not in _ACTING:
        return False
    return not _ACTED_ON.isdisjoint(words[1:]) or any(word.isdigit() for word in words[1:]) or value.islower()


def _names_app(words: list[str]) -> bool:
    """Whether a word is a chat or remote-control app's name, be it misspelt."""
    return any(
        OSA.distance(word, app, score_cutoff=1 if len(app) < 8 else 2) <= (1 if len(app) < 8 else 2)
        for word in words
        if 5 <= len(word) <= 14 and word not in _OTHERS
        for app in _SKELETONS
    )


def _is_host(value: str) -> bool:
    """Whether a word and an ending of hosts stand side by side, or joined by any mark."""
    if any(not _PRINTED.fullmatch(found[0]) for found in _JOINED.finditer(value)) or _SHORTENED.search(value):
        return True
    if (found := _AFTER_BLANK.search(value)) or (found := _LOWER.search(value)):
        first = found[0].split(" ")[0].lower()
        return first not in _FAMILIAR
    return bool(re.search(rf"(?i:^[a-z0-9-]+ (?:{_ENDINGS})$)", value) and _BANKS.search(value.split(" ")[0]))


_SKELETONS = tuple(map(_skeleton, _APPS))
_OTHERS = frozenset({"telegraph", "te1egraph", "telegrams"})
