"""The reader's own number or address, told back to them: a value, and no way to reach anybody.

`您的手机号13…已签约`, `sent to john@example.com`, `خط 0912… شما` name where the reader is reached. The words next to
the value decide, in each language's order; a number that the words ask to call is never the reader's. All is read in
the matching spelling.
"""

from __future__ import annotations

from sms_verify import lazy_re as re

NEAR = 72
"""Characters before and after a value in which the words are looked for."""

_OTHER_PEOPLE = (
    "officer|agent|manager|support|care|helpline|hotline|help|executive|advis[eo]r|representative|case|claims?|refund"
    "|courier|driver|rider|assistant|rm|banker|personal|dedicated|lawyer|bank|teller"
)
_NOBODYS = rf"(?!(?:[\w'’-]+ ){{0,2}}(?:{_OTHER_PEOPLE})(?:['’]s)?\b)"
_LINE = "mobile|phone|number|no|line|service|sim|cell|telephone|msisdn|postpaid|prepaid|broadband|landline|connection"
_BECAME = "is now|has been|was|have been|changed|updated|to|is|from"
_ENGLISH = (
    rf"\byour {_NOBODYS}(?:[\w&'’-]+ ){{0,3}}?(?:{_LINE})(?:\s(?:number|phone|no))?\.?(?: on file)?"
    rf"(?:\s(?:{_BECAME})){{0,4}}[\s:(]{{0,3}}$",
    r"\b(?:recharged?|top(?:ped)?[ -]?up|load(?:ed)?|airtime|bundle|plan|credited|data pack|reload|sim swap)\b"
    r"(?:[^.!?\n]|\.(?=\d)){0,40}?\b(?:for|to|of|on)\s(?:your )?(?:mobile |phone |number |no\.? )?$",
    r"\brequest for (?:your )?(?:mobile |phone |number |no\.? )?$",
    r"\b(?:registered|linked|subscriber) (?:mobile|phone)?\s?(?:number|no)\.?[\s:]{0,2}$",
)
_WHOSE = "您|你|阁下|客户|用户|持卡人|本人|机主"
_KEPT = "预留|登记|登录|绑定|注册|留存|签约|关联|充值|储值|开户|申请|原|新|旧|的|之|已|于我行|在我行|银行"
_PHONE = "电话卡|手提电话|流动电话|行动电话|手机号码?|手机|门号|电话号码?|电话|号码|用户号"
_CHANGED = r"已|由|从|为|是|更改|变更|改|更新|修改|换|成功|至|成|:|\(|\s|号|码|\+86|\+852"
_CHINESE = (
    rf"(?:(?:{_WHOSE})(?:{_KEPT}){{0,4}}|(?:预留|登记|登录|绑定|注册|留存|签约|充值|储值|增值)(?:的|之)?)"
    rf"(?:{_PHONE})(?:{_CHANGED}){{0,8}}$",
    rf"用户号码?(?:{_CHANGED}){{0,3}}$",
    rf"为(?:您的?)?(?:{_PHONE})?[:\s]?$",
)
_PERSIAN = (
    r"(?:خط|شماره|سیم ?کارت|همراه|موبایل|تلفن)[^\d\n.,]{0,16}شما(?: با موفقیت)?(?: به)?[\s:«(]{0,3}$",
    r"(?:بسته|شارژ|اینترنت|اعتبار)[^\n.]{0,32}(?:خط|شماره|سیم ?کارت)[\s:«(]{0,3}$",
    r"قبض(?: (?:تلفن|همراه|موبایل))?[\s:]{0,2}$",
)
_EUROPEAN = (
    r"\b(?:ihre?r?|deine?r?)\s(?:ruf|handy|mobil|telefon|mobilfunk)nummer[\s:]{0,2}$",
    r"\b(?:uw|je|jouw)\s(?:mobiele\s)?(?:telefoon)?nummer[\s:]{0,2}$",
    r"\bvotre\s(?:ligne|numero|mobile|portable)(?:\sde\s\w+)?[\s:]{0,2}$",
    r"\b(?:tu|su)\s(?:numero|linea|celular|movil|telefono)(?:\s\w+)?[\s:]{0,2}$",
    r"\b(?:o seu|seu|sua|tuo|suo|sul)\s(?:numero|celular|linha|telefone)[\s:]{0,2}$",
    r"\b(?:recarga|recargado|recharge|doładowano|ricarica)\b[^.\n]{0,40}\b(?:al|para|pour|au|numer|a|sul numero)"
    r"(?:\s(?:el|le|tu|seu))?(?:\snumero)?\s$",
    r"(?:ваш(?:его|ему|ем)?)\s(?:номер\w*|телефон\w*)[\s:]{0,2}$|\bна\s(?=$)(?<=: на )",
)
_ASIAN = (
    r"\b(?:isi ulang|pulsa|paket|topup|top up|load|kuota|nomor anda|nombor anda|airtime)\b[^.\n]{0,24}?"
    r"(?:\b(?:ke|untuk|para sa|di|adalah|ya)\s)?$",
    r"(?:رقمک|رقم هاتفک|رقم جوالک|شحن الخط|شحن رقم|سداد فاتوره)[\s:]{0,2}$",
    r"(?:आपका|आपके) (?:पंजीकृत )?(?:मोबाइल|फोन) (?:नंबर|नम्बर)[\s:]{0,2}$",
    r"お客[様样]の(?:携[帯带])?电话番号[\s:は]{0,2}$|(?:고객님|회원님)의 (?:휴대폰 ?번호 ?)?$",
    r"(?:so đien thoai|so thue bao) (?:cua )?(?:quy khach|ban)[\s:]{0,2}$|اپ کا (?:موبایل )?نمبر[\s:]{0,2}$",
)
_BEFORE = re.compile("|".join((*_ENGLISH, *_CHINESE, *_PERSIAN, *_EUROPEAN, *_ASIAN)))
_AFTER = re.compile(
    r"\s?(?:充值|储值|续费|办理|缴费|代扣|续约|开通|激活|(?:[于在][^,。\n]{0,16}|已|成功){0,2}(?:注册|激活|开通|办理|充值|绑定)|(?:用户|客户|机主))"
    r"|\s?(?:شما(?!ره)|به نام شما)|\snumaralı (?:hattınız|telefonunuz)|\s?번호로"
)
_LOOSE = re.compile(r"(?:尊敬的|为|给|由|改为|变更为|号码|手机|门号|خط|شماره|سیم ?کارت|همراه|^)[\s:]{0,2}$")
"""What stands before a number of which the words behind it tell that it is the reader's."""
_SERVED = re.compile(
    r"\s(?:reload(?:ed)?|recharged?|loaded|top-?up|has been (?:recharged|credited|topped up))(?![a-z])"
)

_SENT = (
    r"\b(?:sent|e-?mailed|mailed|delivered|forwarded|dispatched|changed|updated|linked|login email)\b"
    r"(?:[^.!?\n]{0,48}\s)?(?:to|is|at)\s(?:your [\w -]{0,30})?[:(]?\s?$",
    r"(?:已|已经|并|会|将)(?:自动)?(?:发送?|寄送?|邮寄|电邮|传送|推送|变更|更改|修改|投递)(?:[至到往为给]|成)(?:了)?"
    r"[^,。;!?\n]{0,16}$",
    r"(?:您|你|阁下)(?:的|之)?(?:预留|登记|绑定|注册)?(?:的|之)?(?:电子)?(?:邮箱|信箱|邮件|电邮)(?:地址)?[:(\s为]{0,3}$",
    r"\b(?:gesendet|geschickt|versandt|verzonden|gestuurd|envoyee?s?|enviad[ao]s?|inviat[aoei]|wysłan[aoy]?)\b"
    r"[^.!?\n]{0,24}?\b(?:an|naar|a|para|na|al)\s$",
    r"(?:отправлен[аоы]?|выслан[аоы]?)[^.!?\n]{0,24}\bна\s$|تم ارسال[^.!?\n]{0,24}الی\s$",
)
_SENT_BEFORE = re.compile("|".join(_SENT))
_SENT_AFTER = re.compile(
    r"\)?\s?(?:ارسال (?:شد|گردید)|فرستاده شد|تغییر (?:یافت|کرد)|ثبت شد|へ送信|に送信|へお送り"
    r"|(?:gesendet|geschickt|versandt|gestuurd|verzonden)\b|adresin\w* gonderil\w+|(?:으로|로) (?:발송|전송))"
)
_WRITE_THERE = re.compile(
    r"\b(?:e-?mail|write|reply|respond|contact|send|forward)\s(?:us|to|it|them|your|a|the|this|back)\b"
    r"|请[^,。\n]{0,24}(?:发|寄|回复|联系)|(?:发|寄|回复)[^,。\n]{0,8}(?:该|此|上述)(?:邮箱|信箱)"
    r"|(?:ارسال|ایمیل) (?:کنید|نمایید|بفرمایید)|بفرستید"
)


def is_own_number(text: str, start: int, end: int) -> bool:
    """Whether the words around a number tell it back to the reader as their own."""
    before = text[max(0, start - NEAR) : start]
    if _BEFORE.search(before) or _SERVED.match(text, end):
        return True
    return _AFTER.match(text, end) is not None and _LOOSE.search(before) is not None


def is_own_address(text: str, start: int, end: int) -> bool:
    """Whether a mail address only says where something was sent, and nobody is asked to write to it."""
    before = text[max(0, start - NEAR) : start]
    if not (_SENT_BEFORE.search(before) or _SENT_AFTER.match(text, end)):
        return False
    return _WRITE_THERE.search(f"{before} {text[end : end + NEAR]}") is None
