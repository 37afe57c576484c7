"""What people write beside a payment, in small letters: its purpose. Anything else there must read as a name."""

from __future__ import annotations

from sms_verify import lazy_re as re
from sms_verify.core.normalise import simplify
from sms_verify.core.plain_words.words import plain

_WORDS = """
rent groceries grocery food lunch dinner breakfast coffee drinks pizza gift birthday wedding holiday xmas christmas
taxi cab bus train flight ticket tickets hotel fuel petrol gas parking school college university tuition fees fee
course books doctor dentist medicine medical hospital insurance electricity water internet phone mobile gym football
cinema movie car repair salary wages pension bonus loan emi instalment installment deposit savings invoice order
subscription membership donation charity zakat tithe thanks family mum mom dad son daughter friends kids baby share
split half bill bills utilities furniture clothes shoes maid driver cleaning january february march april may june
july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec weekly monthly first
second last week month year advance maintenance house home flat room office business expenses trip miete strom wasser
geschenk essen taschengeld geburtstag rechnung gehalt alquiler regalo comida cena luz agua nomina cumple factura
aluguel presente mercado salario condominio loyer courses cadeau repas facture salaire anniversaire affitto spesa
stipendio bolletta huur boodschappen salaris czynsz zakupy prezent obiad wynagrodzenie kira aidat market maas harclik
hediye sewa kos uang makan gaji belanja listrik air kontrakan bulanan rumah jajan bayad upa kuryente tubig pagkain
baon sahod kodi nyumba chakula umeme mshahara karo tien nha an trua dien nuoc luong hoc phi аренда аренду квартира
квартиры обед обеды ужин подарок подарки продукты зарплата оплата коммуналка кредит вода свет день рождения мама дом
такси бензин оренда квартиру подарунок اجاره قسط وام قبض برق آب گاز شهریه حقوق هدیه خرید خانه کرایه ناهار شام بیمه
ماهانه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ایجار إيجار راتب كهرباء ماء مصروف هدية غداء
قرض رسوم مدرسة किराया वेतन बिजली पानी खाना उपहार फीस राशन שכירות משכורת חשמל מים מתנה ενοίκιο μισθός δώρο
""".split()  # noqa: SIM905, a table
_BETWEEN = """
for of and the my to with on in za за на и для ya sa de da
di la le per pour por para fur für et y e va van voor na برای و
"""
_PURPOSES = frozenset(map(plain, _WORDS))
_LINKS = frozenset(map(plain, _BETWEEN.split()))
_WORD = re.compile(r"[^\W\d_]+")
_LONG_NUMBER = re.compile(r"(?:[0-9۰-۹٠-٩][^\w]*){7}|[0-9۰-۹٠-٩]\D+[0-9۰-۹٠-٩]")
"""More than the number of an invoice, or several numbers."""
_CHINESE = re.compile(
    "(?:[一二三四五六七八九十]{1,3}月|上月|本月|本期|下月|[0-9]{1,2}月|年|月)?(?:度)?"
    "(?:代发|跨行|他行|本行|同行|行内|行外|网银|网上银行|手机银行|手机|微信|支付宝|银联|银证|基金|理财|贷款|信用卡|公积金|社保|医保|养老金|退休|报销|差旅|个人|快捷|自动|柜面|ATM|小额|批量|实时|普通|工资|奖金"
    "|房|水|电|气|燃气|物业|学|餐|伙食|车|油|话|保|保险|生日|年终|加班|交通|住房|生活|家|零|汇)?"
    "(?:转账|转帐|转入|转出|汇款|汇入|收款|付款|支付|消费|存入|存款|取款|支取|提现|充值|退款|还款|扣款|缴费|代扣|代付|入账|结算|工资|奖金|利息|结息|红包|零钱|补贴|津贴|报销|分红|赎回|申购|租|费|礼物|礼|用|款|金"
    ")"
)
_EASTERN_WORDS = """
家賃 月謝 給料 食費 월세 회비 급여 생활비 용돈 ค่าเช่า ค่าอาหาร ค่าน้ำ ค่าไฟ เงินเดือน
"""
_EASTERN = frozenset(_EASTERN_WORDS.split())


def reads_as_purpose(value: str) -> bool:
    """Whether a value says only what a payment is for.

    >>> [reads_as_purpose(value) for value in ("rent march", "Invoice 2041", "房租", "pay rent here")]
    [True, True, True, False]
    """
    if value in _EASTERN or _CHINESE.fullmatch(simplify(value)):
        return True
    words = (plain(word) for word in _WORD.findall(value))
    meant = [word for word in words if word not in _LINKS]
    return bool(meant) and _PURPOSES.issuperset(meant) and not _LONG_NUMBER.search(value)
