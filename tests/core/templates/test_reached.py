"""Whether a value stands where the reader would call, write or pay, in every language of frauds."""

import pytest

from sms_verify import Checker, Message, Organisation, Registry, Template
from sms_verify.core.normalise import fold
from sms_verify.core.templates import KINDS, compile_template
from sms_verify.core.templates.reached import is_reached
from sms_verify.core.types import Basis

SILENT = [
    "He will contact you on | between 9 and 12",
    "Not you? SMS BLOCK | to 5676767",
    "Your Airtel Mobile | was recharged",
    "Ksh 90 sent to | on 20APR26",
    "Paid to | by UPI",
    "Your transfer to | is done",
    "A/c linked to mobile no | (IMPS Ref no 12)",
    "Never share code | with anybody who calls",
    "Card ending | called in at Deira",
    "您尾号|的账户完成电话缴费",
    "向|完成转账交易100元",
    "您的验证码为|，请勿告知来电人员",
    "订单|已联系快递员派送",
    "واریز به حساب |\nمانده: 1",
    "کد تایید شما: |",
    "شماره کارت: |\nنوع: خرید",
    "Перевод | от ИВАН И.",
    "Код | никому не сообщайте",
    "Kode OTP Anda | jangan diberitahukan",
    "Transfer Rp 100 dari | berhasil",
    "Compra en | por 20 EUR",
    "Votre code est | ne le communiquez pas",
    "आपका ओटीपी | है",
]
REACHED = [
    "Please call | before your visit",
    "Contact us on | any day",
    "For help: | (24 hours)",
    "Not you? Phone | now",
    "Text our desk at | to confirm",
    "Kindly send the fee to | this week",
    "Use | to call us",
    "请致电|咨询",
    "客服电话：|，谢谢",
    "如非本人操作请联系|",
    "请将款项转至|",
    "可添加微信|办理",
    "請撥打|聯絡本行",
    "熱線：|",
    "請加LINE |",
    "لطفا با شماره | تماس بگیرید",
    "با | تماس حاصل فرمایید",
    "پشتیبانی: |",
    "يرجى الاتصال على | قبل الموعد",
    "تواصل معنا عبر واتساب |",
    "Позвоните по номеру | сейчас",
    "Свяжитесь с нами: |",
    "अधिक जानकारी के लिए | पर संपर्क करें",
    "ग्राहक सेवा: |",
    "Silakan hubungi | segera",
    "Kirim balasan ke | hari ini",
    "Por favor llame al | hoy",
    "Atención al cliente: |",
    "Appelez le | rapidement",
    "Contactez-nous au | svp",
    "Bitte rufen Sie | an",
    "Ligue para | agora",
    "Bilgi için | numarayı arayın",
    "Liên hệ | ngay",
]
CALLS = {
    "en": "Kestrel: Please call {} before your visit.",
    "zh-Hans": "Kestrel：请致电{}咨询办理。",
    "zh-Hant": "Kestrel：請撥打{}聯絡職員。",
    "fa": "Kestrel: لطفا با شماره {} تماس بگیرید.",
    "ar": "Kestrel: يرجى الاتصال على {} قبل الموعد.",
    "ru": "Kestrel: Позвоните по номеру {} до встречи.",
    "hi": "Kestrel: जानकारी के लिए {} पर संपर्क करें।",
    "id": "Kestrel: Silakan hubungi {} sebelum datang.",
    "es": "Kestrel: Por favor llame al {} antes de venir.",
    "fr": "Kestrel: Veuillez appeler le {} avant de venir.",
}
NUMBERS = ("7726", "95588", "4001234567", "07911 123456", "09121234567", "100000123456", "AB123456", "Corner Store")
KESTREL = Organisation("kestrel", "bank", {"en": ("Kestrel",)})


@pytest.mark.parametrize("place", SILENT)
def test_a_value_that_is_only_told_is_not_turned_to(place: str) -> None:
    assert not is_reached(*place.split("|"))


@pytest.mark.parametrize("place", REACHED)
def test_a_value_beside_a_call_is_turned_to(place: str) -> None:
    assert is_reached(*place.split("|"))


@pytest.mark.parametrize("basis", [Basis.OBSERVED, Basis.REGISTERED])
@pytest.mark.parametrize("language", CALLS)
def test_nothing_to_turn_to_passes_in_a_slot_of_any_kind(language: str, basis: Basis) -> None:
    for kind in sorted(KINDS.keys() - {"choice", "link", "phone"}):
        size = "(40)" if kind in ("text", "merchant", "place") else ""
        body = CALLS[language].format(f"{{x:{kind}{size}}}")
        template = Template("t", "kestrel", language, "service", body, basis=basis, independent=1)
        checker = Checker(Registry.of((KESTREL,), (template,)))
        pattern = compile_template(template)
        for number in (each for each in NUMBERS if pattern.match(fold(CALLS[language].format(each)))):
            assert not checker.check(Message(CALLS[language].format(number))).label.positive, (kind, number)
