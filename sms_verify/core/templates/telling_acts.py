"""What a slot's value may not say in many languages: an act with what it is done to, or a plain request.

Latin letters are compared without marks and case. A shop may be called by either alone (`Call Shop`, `Code Café`);
both together tell a reader what to do. In scripts where a request has a form of its own, that form is enough.
"""

from __future__ import annotations

import unicodedata

from sms_verify import lazy_re as re

_LATIN_ACTS = """
chiama chiami chiamare clicca clicchi mandi manda mandare dammi invia invii faccia fai installa installi scarica apri
llama llame abre abra dame deme envia envie mande instala instale descarga haz haga paga pague escanea
ligue chame clique baixe faca faz abram passe mande
appelle appelez clique cliquez donne donnez envoie envoyez installe installez telecharge fais faites ouvre vire scanne
ruf rufe rufen klick klicke gib lade uberweise schick schicke sende offne installiere nenne
bel klik geef stuur installeer maak betaal scan
zadzwon kliknij podaj przelej zainstaluj napisz wyslij otworz zeskanuj
ara arayin tikla yaz ilet gonder yap yukle indir
goi bam gui chuyen cai quet lien ket nhap
hubungi klik tekan beri berikan kirim kirimkan pasang muat hantar imbas masukkan bayar
piga bonyeza tuma weka
tawagan pindutin ibigay ipadala i-click i-send i-text mag-gcash mag-send i-install
ring phone hand give send bring buy scan install
""".split()  # noqa: SIM905, a table
_LATIN_OBJECTS = """
banco banca banque bank banka bankasi banku bankowi benki codice codigo code codes kod kodu kode kodi koden tan pin otp
tac blik cvv clave senha sifre sifreyi link linka linki enlace lien pautan tautan app appli aplicacion aplicativo
aplikasi aplikacje aplikaciju uygulama uygulamayi pix bizum bonifico virement havale pesa geld dinero dinheiro soldi
argent srodki pieniadze duit uang pera hatti hattini zap zalo whatsapp wts viber telegram pegawai petugas agent agente
officer manager desk courier rider card carte karte karta tarjeta cartao kaart kad dai vao ung ma khoan ban dung he
dahulu dulu muna qr btc gold voucher vouchers number numero nummer nomor
""".split()  # noqa: SIM905, a table
_LATIN_SAID = re.compile(
    r"\b(?:cash|card|gold|phone|money|parcel) (?:to|for) (?:rider|driver|courier|agent|officer|visitor)\b"
    r"|\bhand (?:\w+ )?over\b|\b(?:zelle|venmo|cashapp|pix|gcash|bizum|paypal) (?:to|ke|a|para|an) \w+"
    r"|\b(?:plus|double|triple) (?:zero|one|two|three|four|five|six|seven|eight|nine|oh)\b"
    r"|\b(?:kart numara\w+|numer karty|numero (?:de|da|di|du) \w+|card (?:no|number)|nomor kartu|so the|pin aloud)\b"
    r"|\b(?:al|ao|au|aan|dem|den|ke|pada|sa|to|kurierowi|kuryeye|memura) ?(?:mensajero|motoboy|coursier"
    r"|corriere|koerier|boten"
    r"|kurier|kurir|runner|rider|driver|agent|agente|officer|teslim)"
    r"|\b(?:oddaj|serahkan|entregue|consegni|remettez|ibigay|geef aan|teslim et|pass to|speak to|hand to)\b"
    r"|\b(?:pobierz|herunterladen|telechargez?|descargue|descarga|baixe|scarichi|unduh|muat turun"
    r"|i-download|indir|tai app)\b"
    r"|\b(?:wpisz|eingeben|ingresa|entrez|inserisca|digite|ilagay|key in|vul \w+ in)\b"
    r"|\b(?:pague|paghi|bayar|bayad|betaal|zahlen|payez|zaplac) (?:primero|antes|prima|dulu|muna|eerst"
    r"|avant|zuerst)\b"
    r"|\b(?:erst|eerst|najpierw|once|chuyen tien|pay) (?:zahlen|betaal|zaplac|para|truoc|first)\b"
    r"|\b(?:bank in|mag-?gcash|bonyeza|zainstaluj|kliknij|tawagan|chame no|goi tong dai|faca um pix)\b"
)
_OTHERS = (
    # Russian, Ukrainian, Greek, Hebrew
    r"\b(?:позвон|перезвон|перейди|перейдит|сообщи|назови|установи|скача|переведи|отправьте|пишите|нажми|сканир"
    r"|подзвон|перейд[іи]|надішл|встанов[іи]|натисн|скажі)\w*"
    r"|\b(?:κάλεσε|καλέστε|πάτα|πατήστε|στείλε|στείλτε|δώσε|δώστε|κατέβασε|άνοιξε)"
    r"|(?:התקשר|לחצ?|לחץ|שלח|הורד|העבר|תקליד)(?:י|ו)?(?:\s|$)"
    # Hindi, Bengali, Urdu, Arabic, Persian
    r"|(?:कॉल|भेज|खोल|डाउनलोड|व्हाट्सएप|क्लिक|ट्रांसफर|दबा)[^ ]* ?(?:करें|ें|िए|ो\b|करो)"
    r"|(?:কল|ক্লিক|ডাউনলোড) ?কর|(?:পাঠান|পাঠাও|লিংকে যান|ওটিপি দিন|কোড দিন|চাপুন)"
    r"|(?:کال|کلک|ڈاؤن لوڈ) ?کریں|(?:بھیجیں|کھولیں|دبائیں)"
    r"|(?:^|\s)(?:اتصل|افتح|ارسل|أرسل|حول|حمّل|حمل|كلمنا|اضغط|راسلنا|ادفع|سلم)(?:ي|وا)?\s"
    r"|(?:تماس بگیر|لینک بزن|بفرست|نصب کن|پول بریز|واریز کن|پیام بده|کلیک کن|زنگ بزن)"
    # Thai, Japanese, Korean, Vietnamese
    r"|(?:โทรหา|แอดไลน์|กดลิงก์|กดลิงค์|ส่งรหัส|โอนไป|ติดตั้งแอป|สแกนคิวอาร์|ทักไลน์|โหลดแอป)"
    r"|(?:して|教えて|入れて|送って|押して|呼んで|返信|タップ|ください|下さい|へ連絡|に連絡|へ電話|に電話)$"
    r"|(?:하세요|주세요|드려요|누르|보내기|설치 ?필수|설치해|연락 ?요망|로 연락|에 연락|로 전화|에 전화"
    r"|카톡 추가|추가하)"
    r"|(?:bấm vào|gọi (?:tổng|cho|số)|gửi mã|cài (?:ứng|app)|kết bạn|chuyển khoản|liên hệ|quét mã)"
    # what is typed in, fetched, given to somebody, paid first
    r"|(?:カード番号|口座に|ダウンロード|に渡|へ渡|を入力)|(?:카드번호|입력|에게 전달|계좌로|앱 받기"
    r"|먼저 입금|다운로드)"
    r"|(?:เลขบัตร|กรอก|โหลดแอป|ให้เจ้าหน้าที่|โอนเงินก่อน|จ่ายก่อน)|(?:số thẻ|tải app|tải ứng|cho nhân viên"
    r"|cho cán bộ|tiền trước)"
    r"|(?:कार्ड नंबर|ऐप लें|ऐप डाल|अधिकारी को|एजेंट को|पहले पैसे|पैसे दें)|(?:رقم البطاقة|نزل التطبيق"
    r"|للمندوب|ادفع اول)"
    r"|(?:شماره کارت|اپ را|به پیک|به مامور|اول پرداخت)|(?:курьеру|сотруднику|введ[иі]|скачай|завантаж"
    r"|сначала оплат|спочатку)"
    # Chinese, Cantonese
    r"|把?.{0,2}[码碼].{0,2}(?:[发發]来|[发發]給?我|给我|俾|念|报|話)|俾.{0,3}[码碼]|[过過][数數]|加返"
    r"|[揿撳]|[戳点點][链鏈連连]"
    r"|(?:[输輸填]?入|填|报|報)(?:写|寫)?[卡账帳][号號]|下[载載个個].{0,3}(?:软件|軟件|程式|app)|交(?:给"
    r"|給|俾|畀)|[先](?:付款?|畀|俾|转|轉|交)"
    r"|[畀俾]錢|[装裝][个個]?.{0,2}(?:软件|軟件|app|应用|會議|会议)|[转轉](?:到)?(?:安全|新|指定)"
)
_PERSIAN = str.maketrans("يك", "یک")
"""Letters that Arabic and Persian write differently."""
_OTHERS_SAID = re.compile(_OTHERS.translate(_PERSIAN))


def _plain(value: str) -> str:
    """Return a value in small letters without marks."""
    apart = unicodedata.normalize("NFD", value.casefold().replace("đ", "d").replace("ı", "i").replace("ł", "l"))
    return "".join(char for char in apart if not unicodedata.combining(char))


_ACTS, _OBJECTS = frozenset(_LATIN_ACTS), frozenset(_LATIN_OBJECTS)
_WORDS = re.compile(r"[a-z][a-z-]*")


def tells(value: str) -> bool:
    """Whether a value tells what to do, in words of many languages.

    >>> [tells(value) for value in ("chiami la banca", "パスコードを教えて", "Banca Sella", "Bel Air", "Chiama Pizza")]
    [True, True, False, False, False]
    """
    if not value.isascii() and _OTHERS_SAID.search(value.casefold().translate(_PERSIAN)):
        return True
    plain = _plain(value)
    if _LATIN_SAID.search(plain):
        return True
    words = _WORDS.findall(plain)
    acts = [word for word in words if word in _ACTS]
    return bool(acts) and any(word in _OBJECTS and word not in acts for word in words)
