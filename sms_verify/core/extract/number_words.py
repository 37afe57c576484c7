"""Words before a number, language by language: those that call for it, and those that make it a value nobody calls.

In the matching spelling: small letters, simplified Chinese, no accents. A word may hold a pattern of its own; Latin
words stand alone, words of other scripts may be glued to what is beside them.
"""

from __future__ import annotations

from sms_verify import lazy_re as re

_VARIES = re.compile(r"\\[ws][+*]?|\(\?:[^)]*\)\??|\[[^\]]*\]\??|.\?")
"""What of a word may be written in several ways or left out."""


def heads(*lines: str) -> frozenset[str]:
    """Return of every word of some lines the longest part that it always has.

    >>> sorted(heads("mob(?:ile)? 拨打? \\\\w+zeichen"))
    ['mob', 'zeichen', '拨']
    """
    return frozenset(max(_VARIES.split(word), key=len) for line in lines for word in line.split())


def alternatives(*lines: str) -> str:
    """Return a pattern of all words of some lines."""
    listed = [word for line in lines for word in line.split()]
    latin = "|".join(word for word in listed if word.isascii())
    others = "|".join(word for word in listed if not word[0].isascii())
    mixed = "".join(f"{word}|" for word in listed if word[0].isascii() and not word.isascii())
    # Most places of a text hold no letter beyond ASCII: one look leaves all other words out.
    return rf"(?:(?=[^\x00-\x7f])(?:{others})|{mixed}(?<![A-Za-z])(?:{latin})(?![A-Za-z]))"


_CALLS = (
    # zh
    "代办 详谈 私聊 面议 致电 拨打? 回电 来电 请电 请洽 详询 咨询 洽询 询问",
    "电话 手机号?码? 热线 客服 专线 总机 联系 联络 电询 加微 微信",
    "☎️? 📞 📱",
    # fa, ar, ur
    "مشاوره استعلام رزرو واحد دفتر تماس تلفن زنگ پشتیبانی موبایل همراه",
    "سامانه پیامک واتساپ سوالات اطلاعات اتصل اتصال للاستفسار هاتف کال رابطہ کلمنا کلمینی تواصل للتواصل",
    # en
    "tel call(?:ing)? dial phone ph mob(?:ile)? text sms",
    "ring contact hotline helpline toll[-]?free whatsapp reach vx",
    "enquir(?:y|ies) quer(?:y|ies) questions? support help fax helpdesk",
    # fr, es, pt, it, de, nl, pl, tr
    "appel\\w+ llam\\w+ lig(?:ue|a) chiam\\w+ ruf\\w* anruf\\w* bel(?:len)? zadzwo\\w+",
    "salva (?:mi|nuevo|novo|meu)(?:\\snuevo)?\\snumero ara arayin",
    "marca marque kontakt\\w* chiami tumawag tawagan itext",
    # ru, uk, id, ms, vi, sw
    "звони\\w* позвони\\w* перезвони\\w* тел телефон\\w* дзвон\\w*",
    "hubungi hub telp\\w* wasap goi lien\\she piga wasiliana",
    # ja, ko, th, hi, bn
    "お问い合わせ 问い合わせ 문의 전화 연락 문자 โทร ติดต่อ कॉल संपर्क কল যোগাযোগ",
)
CALLS = alternatives(*_CALLS)
CALL_HEADS = heads(*_CALLS)
VALUES = alternatives(
    # fa, ar
    "کد رمز حساب مبلغ مانده موجودی شناسه پیگیری کارت قبض",
    "مرجع برداشت واریز سریال پرونده سفارش رهگیری ارجاع ملی داوطلبی",
    "تسهیلات مرسوله کنتور بلیط صیاد ورود درخواست خسارت کارگاه",
    "ترمینال پذیرنده ابلاغیه الطلب الملف التتبع المرجع العملیه لعملیه فاتوره",
    # en
    "ref(?:erence)? order txn tran(?:s|saction)? trx utr upi rrn imps",
    "neft rtgs a/?c acct? account card ending ends otp",
    "code pin password passcode invoice policy bill consumer",
    "bal(?:ance)? amount amt limit tracking track awb parcel case",
    "ticket receipt loan folio cif crn info tid mid id uen",
    "token bin agent booking complaint claim memo pnr rx sr can bvn",
    "prescription session serial sn meter pcn docket confirmation",
    "vin imei iccid uan arn demat licence license plate",
    # de, nl
    "bestellung vorgang\\w* kundennummer auftrag\\w* rechnung\\w*",
    "\\w+zeichen paket sendung\\w* vertrag\\w* referenz",
    "mandat bestelling factuur klantnummer pakket zending kenmerk",
    # fr, es, pt, it
    "commande colis dossier facture contrat pedido",
    "factura expediente referencia guia rastreo comprobante contrato",
    "operacion encomenda protocolo fatura pratica ordine spedizione",
    # pl, tr, id, ms, vi
    "paczka faktura numerze zamowieni\\w+ sprawy siparis\\w*",
    "dekont takip resi pesanan bungkusan akaun rekening",
    "stk (?:ma|so|van)\\sdon don\\shang đon\\shang (?:ma|so|van)\\sđon",
    # ru, uk, hi
    "код карт[аы] счет счёт остаток баланс заказ\\w* посылк\\w*",
    "трек чек договор\\w* заявк\\w* док замовлення संदर्भ ऑर्डर बुकिंग",
    # ja, ko, th
    "注文番号 伝票番号 传票番号 受付番号 お客様番号 会员番号 予约番号 決済番号 决済番号 决济番号",
    "주문번호 운송장 접수번호 고객번호 예약번호 송장번호 พัสดุ อ้างอิง บัญชี",
)
CHINESE_VALUES = (
    "尾号|尾数|末[四4]位|后四位|卡号|账号|账户|户口|订单号?|单号|编号|流水号?|合同号?|保单|证件|身份证|车牌|验证码|校验码|动态码"
    "|动态密码|密码|代码|取件码|提货码|取货码|口令|金额|余额|结余|参考|期号|序列号|兑换码|航班|电号|水号|户号|配号|案号|文号"
    "|运单|工单|票号|就诊号|单据|挂号|车次|快件|货件|取货|八达通|回执|序号|代码|座位|籌号|筹号|车号|门票"
)
NOT_VALUES = (
    "phone mobile contact call cell whatsapp tel telephone our this toll free toll-free hotline helpline care support"
    " service on at us fax office landline new dial line"
)
"""Words before `no` and `number` that leave it a number to call: `phone no`."""
