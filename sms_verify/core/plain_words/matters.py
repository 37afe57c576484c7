"""Matters that texts speak of, and offices that they pretend to be: two such words of a language make no name."""

from __future__ import annotations

ENGLISH = tuple(
    words.split()
    for words in (
        """
free gift gifts bonus prize offer offers job jobs work working home earn earning earnings income salary daily money
cash invest investment profit profits stocks stock shares vip group exclusive inside insider guaranteed tax rebate
audit toll plate power cut outage disconnection electricity meter test positive result results photo selfie passport
licence license id document documents pdf file upload new old iban routing sort support service services customer care
prevention protection resolution complaint complaints cyber crime ministry inspector reed line cell tollfree follow
threads discord patch sideload antivirus accessibility permission profile enable disable turn off trust stranded jail
hospital bail lend loan darling dear love miss reply come bring booth read following button blue details like videos
video part time hiring interview visa embassy immigration deported virus infected device memory storage full
subscription trial renewal auto debit emi mandate limit increase cashback coupon points expiring inheritance will
beneficiary donation charity urgent notice period somebody ought wise customers awaiting instruction instructions
eight nine hundred kall tha banque pay fee bank fast now callback
        """,
    )
)
ROMANCE = tuple(
    words.split()
    for words in (
        """
gratis regalo regalos premio oferta trabajo empleo casa gane ganar dinero rapido efectivo inversion invierta ganancia
acciones impuesto hacienda devolucion corte luz agua foto dni pasaporte documento nueva nuevo cuenta iban atencion
cliente soporte departamento centro oficina policia ministerio servicio fraudes activar active permisos desactive
convendria telefonear prestamo herencia hospital carcel virus dispositivo mantenimiento bbva
        """,
        """
brinde gratis presente premio oferta emprego trabalho casa ganhe ganhar dinheiro rapido investimento lucro acoes
imposto restituicao liberada corte energia agua foto rg cpf passaporte documento nova novo conta chave pix suporte
atendimento setor cobranca departamento policia ministerio servico cliente emprestimo heranca hospital
        """,
        """
gratuit gratuite cadeau cadeaux offert offre emploi travail maison gagnez gagner argent rapide investissement profit
actions impot impots coupure courant eau photo cni passeport document nouveau nouvelle rib iban service client clients
support cellule departement ministere gendarmerie attend appel svp pret heritage hopital
        """,
        """
gratis regalo omaggio offerta lavoro casa guadagna guadagnare soldi investimento profitto azioni fiscale tasse
rimborso foto documento passaporto nuovo nuova iban assistenza clienti nucleo antitruffa ministero servizio prestito
eredita ospedale luce distacco
        """,
        """
gratuit cadou cadouri oferta job lucru acasa castiga bani rapid investitie profit impozit curent poza buletin pasaport
nou noua cont serviciul clienti antifrauda ministerul imprumut mostenire spital
        """,
    )
)
GERMANIC = tuple(
    words.split()
    for words in (
        """
gratis geschenk geschenke angebot arbeit job daheim geld verdienen schnell investition gewinn aktien steuer
steuererstattung steuern stromsperre strom sperre heute foto ausweis pass dokument hochladen neue neuer iban nutzen
kundenschutz kundenservice abteilung dienst amt behorde ministerium wartet anruf man kredit erbe krankenhaus bereit
        """,
        """
gratis cadeau geschenk aanbod werk baan thuis verdien geld snel belegging winst aandelen belasting belastingteruggave
teruggave stroom foto paspoort document nieuw nieuwe rekening kluisrekening helpdesk bankzaken klantenservice dienst
afdeling ministerie lening erfenis ziekenhuis van huis verniet geskenk
        """,
        """
gratis gava gave gaver erbjudande tilbud jobb jobba job hemifran hjemmefra hjemmet tjana tjen penge pengar penger
snabbt investering vinst skatt skat aterbaring strom el pass foto dokument nytt ny nye konto kundtjanst kundeservice
avdelningen avdeling afdeling bedrageriavdelningen sikkerhedsafdeling sikkerhetsavdeling nu myndighet tjeneste lan arv
sjukhus
        """,
    )
)
_SLAVIC = """
darmowy darmowa prezent nagroda oferta praca zarabiaj zarobek domu pieniadze szybko inwestycja zysk akcje podatku
podatek zwrot prad wylaczenie zdjecie dowod paszport dokument nowy nowe nowa rachunku rachunek biuro obslugi klienta
urzad ministerstwo pozyczka spadek szpital zdarma darek prace domova vydelek penize peniaze dan vratka oddeleni
oddelenie podvodu urad nova novy cislo besplatan besplatno poklon posao zarada novac porez struja odjel odeljenje
prijevara prevara
""".split()  # noqa: SIM905, a table
_BALTIC = """
nemokama dovana bezmaksas davana tasuta kingitus darbas darbs darba nauda raha too dhurate falas pune para
""".split()  # noqa: SIM905, a table
SLAVIC = (_SLAVIC, _SLAVIC, _SLAVIC, _BALTIC)
ELSEWHERE = tuple(
    words.split()
    for words in (
        """
bedava ucretsiz hediye odul firsat is evden evde para kazan kazanc hizli yatirim kar hisse vergi iadesi elektrik su
kesilecek kesinti fotograf kimlik pasaport belge yeni iban kullan destek hatti subesi dolandiricilik bakanlik musteri
hizmetleri kredi miras hastane pulsuz hediyye bepul sovga ish pul
        """,
        """
ilmainen lahja tyo tyota kotona ansaitse raha rahaa nopeasti sijoitus voitto vero veronpalautus sahko kuva passi uusi
tili asiakaspalvelu osasto petostutkinta laina perinto sairaala ingyen ajandek munka otthon kereset penz befektetes
nyereseg ado visszaterites aram foto utlevel uj szamla ugyfelszolgalat osztaly csalasfelderites
        """,
        """
gratis percuma hadiah bonus tawaran kerja loker dari rumah uang duit wang cepat investasi pelaburan untung saham pajak
cukai listrik bekalan diputus dipotong foto gambar ktp ic paspor dokumen rekening baru bagian penipuan layanan nasabah
pelanggan unit jenayah siber dinas kementerian pinjaman warisan sakit
        """,
        """
libre libreng regalo premyo alok trabaho kita bahay pera mabilis puhunan tubo buwis kuryente putol litrato id bago
serbisyo kustomer opisina ahensya utang mana ospital
        """,
        """
bure zawadi kazi nyumbani pata pesa haraka uwekezaji faida kodi umeme picha kitambulisho pasipoti mpya akaunti huduma
wateja kwa idara wizara mkopo urithi hospitali hadiyad bilaash shaqo kyauta aiki ebun ofe ise isipho samahhala onyinye
efu oru werk huis
        """,
        """
muft tohfa uphar naukri kaam ghar baithe kamai kamaye kamaao paisa jaldi nivesh munafa tax bijli kat jayegi kategi
pani photo naya khata bank wale wala milo vibhag cyber cell loan karz
        """,
    )
)
"""In the order of the languages of the other tables."""

VIETNAMESE_PAIRS = """
qua tang|mien phi|viec nhe|luong cao|viec lam|tai nha|kiem tien|tien nhanh|dau tu|loi nhuan|hoan thue|thue tndn|cat dien
dien luc|can cuoc|gui anh|an ninh|ho tro|tong dai|cham soc|khach hang|co quan|cuc an|ngan hang|vay tien|ngay mai
"""

OTHER_SCRIPTS = """
бесплатно бесплатный подарок подарки ждёт ждет ждём ждем приз работа дому заработок заработать вложений деньги быстро
инвестиции прибыль акции налог налоговый вычет одобрен отключение отключите света фото паспорта паспорт документ новый
новая безопасная ячейка поддержка центробанк финконтроль капитан майор фсб мвд министерство ищи вк банк банка звонка
вашего антивирус кредит наследство больница робота вдома подарунок вас кіберполіція безплатен подарък тегін сыйлық
үнэгүй бэлэг
هدیه رایگان جایزه کار منزل خانه درآمد پول سریع سرمایه سود سهام عدالت یارانه مالیات قطع برق آب عکس کارت ملی گذرنامه مدرک
جدید امن حساب پلیس فتا امور مشترکین بانک وزارت اداره مرکز پیج اینستا منتظر شما تماس وام ارث بیمارستان
هدیة مجانیة مجانی عمل المنزل من وظیفة ربح مال سریع استثمار اسهم ضریبة ضریبی استرداد قطع الکهرباء غدا صورة الهویة جواز
جدید الدعم الفنی للبنك خدمة العملاء وزارة مرکز تابعنا انستقرام ننتظر مکالمتك قرض میراث مستشفی
گھر بیٹھے کمائیں مفت تحفہ انکم سپورٹ بینظیر نوکری پیسے قرض بجلی
מתנה חינם פרס עבודה מהבית הכנסה כסף מהיר השקעה רווח מס החזר חשמל ניתוק צילום דרכון חדש מוקד אבטחה שירות לקוחות הלוואה
मुफ्त उपहार इनाम नौकरी घर काम कमाई पैसे निवेश बिजली कटेगी फोटो नया साइबर सेल विभाग ग्राहक सेवा ऋण निःशुल्क ফ্রি উপহার
সাইবার চাকরি இலவச பரிசு
δωρεάν δώρο δουλειά σπίτι από κερδίστε χρήματα επένδυση φόρος επιστροφή ρεύμα διακοπή φωτογραφία νέος τμήμα απάτης
υποστήριξη უფასო საჩუქარი անվճար նվեր ነጻ ስጦታ
"""
"""Words of the other scripts that are parted by blanks."""

UNPARTED = (
    "ฟรี|ของขวัญ|รายได้|งานออนไลน์|ตัดไฟ|คืนภาษี|ปราบโกง|ศูนย์ปราบ|พร้อมเพย์|ลงทุน|กำไร|เงินกู้"
    "|រង្វាន់|អំណោយ|ឥតគិតថ្លៃ|အခမဲ့|လက်ဆောင်|ຟຣີ|ຂອງຂວັນ|නොමිලේ|තෑග්ග"
)
KOREAN = (
    "재택|알바|무료|선물|당첨|단전|단수|세금|환급|금융감독|감독원|신분증|안전계좌|기다리"
    "|대출|투자|수익|급여|경품|쿠폰|부업"
)
JAPANESE = (
    "在宅|副業|稼|無料|プレゼント|当選|電気を|税金|還付|お客様|庁|調査課|免許証|新しい口座|インスタ|投資|儲|融資|遺産"
)
CHINESE = (
    "兼职|刷单|日结|居家|免[费押]|[免赠白]送|好礼|有礼|断[电水网]|停[电水气]|个税|退[税稅]|汇算|[银证保]监|金管局|督导|刑侦|[队局处科]长|[王李张刘陈]队|金融办|手持|无障碍|飞行模式|收款人|清查|专户|抖音|小红书"
    "|[Bb]站|快手|置顶|私[信聊]|[葭薇嶶溦徾]|宽服|掂此|[肆零捌玖伍陆柒叁贰壹]{3,}|打头|丶|点公|三w|候您|佳音|等你|稳赚|跟单|内幕|牛股|荐股|导师|想你|[回]我|中签|内部|捡漏|低息|无抵押|遗产|救急|急用|借[我点]"
)
"""What texts speak of where words are not parted by blanks."""
