"""Words in Latin letters of Turkic, Uralic, Austronesian, African and Indian languages, Vietnamese and Albanian."""

from __future__ import annotations

TURKIC = """
siz sizin size sen senin biz bizi bize bizim ben beni bana bu kim ne zaman nerede nasil neden degil degildi miydiniz
misiniz hayir evet simdi bugun burada hemen acil acilen lutfen derhal hizli yarin yoksa artik var olacak oldu edildi
edin ediniz yapin yapiniz icin ara arayin arayiniz ulasin iletisim yaz yazin yaziniz cevap yanit yanitlayin konusun
bildirin gonder gonderin gonderiniz ilet iletin ode odeyin odeyiniz yatir yatirin havale aktarin yukleyin gir girin
giriniz git gidin ziyaret ac acin tikla tiklayin tiklayiniz basin dokunun taratin indir indirin kur kurun kurunuz
soyle soyleyin ver verin paylas paylasin goster teslim onayla onaylayin onaylayiniz dogrula dogrulayin dogrulayiniz
kontrol kabul imzala guncelle guncelleyin yenile kaydol aktif bekle bekleyin bekliyor alin hesap hesabi hesabiniz
hesabinizi sifre sifreyi sifreniz parola kod kodu kodunuz pin link linke site sitemize sayfa uygulama uygulamayi
uygulamadan ekran numara bilgi bilgilerinizi kimlik kimliginizi birim birimi yetkili temsilci memur kurye atm kart
karti kartiniz ucret ceza borc borcu iade odul kazandiniz kargo kargonuz paket polis mahkeme savci dolandirici
guvenlik bloke kapanacak kapatildi askiya son gun sure uyari mesaj bildirim bizga sizga sizning qo'ng'iroq qiling
qilish to'lov to'lang yuboring kiriting tasdiqlang shaxsingizni hisobingiz parolingiz kodni ayting bloklandi hozir
zeng odenis daxil tesdiqleyin sexsiyyetinizi deyin bloklanib indi
""".split()  # noqa: SIM905, a table
URALIC = """
sina sinun teidan teille te me meille meidan mina minun se kuka milloin missa miten miksi ei ala alkaa nyt tanaan heti
taalla kiireellinen pyydamme pian huomenna muuten jo on ovat oli tulee taytyy voitte soita soittakaa soittaa yhteytta
ota ottakaa kirjoita vastaa vastatkaa ilmoita laheta lahettakaa maksa maksakaa suorita siirra talleta mene menkaa kay
avaa avatkaa klikkaa paina skannaa lataa asenna kerro sano anna lue jaa nayta luovuta vahvista tarkista hyvaksy
allekirjoita kirjaudu paivita uusi rekisteroidy aktivoi valta odota odottaa nouda osta tili tilisi tilin salasana
koodi tunnusluku linkki sivu sivusto sovellus sovelluksessa naytto numero tiedot henkilollisyys asiakaspalvelija
kuriiri automaatti kortti maksu lasku sakko velka palautus voitto voitit paketti poliisi petos turvallisuus lukittu
suljettu vanhenee erapaiva muistutus viimeinen varoitus viesti onnek ont ti minket minkent mi en ki mikor hol hogyan
miert nem ne soha igen most ma itt azonnal surgos kerjuk kerem gyorsan holnap kulonben mar meg van volt lesz kell
lehet hivjon hivja hivj lepjen kapcsolatba irjon irj valaszoljon ertesitse kuldje kuldjon fizessen fizesse fizess
utalja utaljon toltse menjen latogasson nyissa kattintson nyomja szkennelje telepitse mondja adja olvassa ossza
mutassa erositse igazolja ellenorizze hagyja engedelyezze fogadja jelentkezzen frissitse ujitsa regisztraljon
aktivalja varjon var vegye vasaroljon szamla szamlaja szamlajat jelszo kod kodot kodja pinkod oldal oldalt alkalmazas
kepernyo szam szamot adatok adatait szemelyazonossag ugyintezo futar bankkartya kartya dij dijat birsag tartozas
visszaterites nyeremeny nyert csomag csomagja rendorseg csalas biztonsagi zarolva felfuggesztve lejar hatarido
figyelmeztetes utolso uzenet magat
""".split()  # noqa: SIM905, a table
MALAY_AND_INDONESIAN = """
anda kamu kalian saya kami kita aku dia ini itu siapa kapan bila mana bagaimana kenapa mengapa bukan tidak tak jangan
ya sudah telah belum akan sekarang hari besok esok segera cepat mohon sila silakan tolong harap kalau jika agar supaya
untuk dengan dari pada ke di oleh harus perlu boleh dapat bisa adalah hubungi telpon telepon telefon panggil balik
kontak tulis balas jawab bicara cakap beritahu bagitahu bagi laporkan lapor kirim kirimkan hantar teruskan bayar
bayarkan lunasi jelaskan setor transfer isi masukkan buka pergi kunjungi layari lawati klik tekan ketik taip imbas
pindai unduh muat turun naik pasang instal install sebut sebutkan katakan baca beri berikan kasi kongsi bagikan
tunjukkan serahkan sahkan konfirmasi verifikasi periksa semak setujui luluskan terima tandatangan login masuk perbarui
kemaskini perbaharui daftar aktifkan elak tunggu menunggu ambil beli tuntut menang rekening akaun sandi katalaluan
kata kode kod pin otp tac tautan pautan laman situs aplikasi aplikasinya layar skrin nomor nombor data identitas
identiti maklumat petugas pegawai tim keamanan siasatan kurir mesin atm kartu kad biaya yuran denda utang hutang
tunggakan refund hadiah pemenang paket bungkusan tertahan ditahan polisi mahkamah pengadilan penipuan keselamatan
diblokir disekat digantung ditutup batas tarikh akhir notis peringatan terakhir pesan mesej pihak
""".split()  # noqa: SIM905, a table
TAGALOG = """
ikaw kayo ka mo ninyo inyo inyong iyong namin amin kami tayo ako ko siya nila kanila ito iyan sino kailan saan paano
bakit hindi huwag oo na ngayon dito agad agaran paki pakiusap bilis bukas kung para ang ng mga sa ay may upang dapat
tumawag tawagan tawag kontakin sumulat isulat sumagot sagutin reply makipag sabihin ipaalam magsumbong ipadala
magpadala magbayar bayaran bayad magdeposito ilipat pumunta bisitahin buksan pindutin iclick mag iskan idownload
iinstall ibigay basahin ibahagi ipakita iabot kumpirmahin iverify beripikahin suriin aprubahan iapprove tanggapin
pirmahan maglogin iupdate irehistro hintayin kunin bumili nanalo account password kodigo code pin otp link site pahina
app screen numero detalye opisyal bangko rider multa utang premyo parcel naka hold pulis korte huling araw masasara
sarado babala abiso mensahe
""".split()  # noqa: SIM905, a table
VIETNAMESE_PAIRS = """
goi lai|goi ngay|lien he|tra loi|xac nhan|xac minh|kiem tra|cap nhat|dang nhap|truy cap|thanh toan|chuyen tien
chuyen khoan|nop tien|nop phi|dong phi|tai khoan|mat khau|ma otp|ma so|doc ma|gui ma|nhap ma|duong link
duong dan|phan mem|ung dung|tai app|cai app|cai dat|man hinh|thong tin|danh tinh|nhan vien|bi khoa|bi giu
tam khoa|han cuoi|het han|khong phai|vui long|xin vui|ngay lap|bay gio|trung thuong|nhan thuong|hoan tien
buu kien|canh sat|lua dao|gian lan|bao mat|tren app|cay atm|trang web|vao web|quet ma|cho em|hom nay|kich hoat
"""
"""Two syllables that make one word; single ones are names too."""
SWAHILI_AND_OTHERS = """ wewe wako yako lako chako zako sisi nasi yetu kwetu mimi hii hiyo nani lini wapi vipi kwa
nini hapana usi sasa leo hapa haraka tafadhali kesho kama ili kabla kwanza imefungwa piga simu wasiliana andika jibu
sema taarifa tuma lipa malipo weka hamisha fungua tembelea bonyeza skani pakua sakinisha taja toa soma shiriki onyesha
thibitisha hakiki kagua idhinisha kubali ingia sasisha sajili subiri chukua nunua umeshinda akaunti nenosiri nambari
namba siri kiungo tovuti programu skrini maelezo kitambulisho afisa ada faini deni zawadi mzigo umezuiwa polisi
ulaghai usalama onyo ujumbe nala soo xiriir wac fadlan hadda lacag dir bixi xaqiiji akoonka akoonkaaga furaha sirta
kira ku mu yanzu don allah biya aika tabbatar asusu asusunka lambar sirri pe wa bayi jowo san owo fi ranse jerisi
akoolu akoto koodu kpoo anyi ugbu biko kwuo ugwo zipu kwado akauntu sishayele ucingo manje sicela khokha thumela
qinisekisa i-akhawunti akhawunti yakho inombolo
""".split()  # noqa: SIM905, a table
INDIAN_IN_LATIN = """
aap aapka aapki aapke tum tumhara hum humara hamara hame mujhe mera meri yeh ye woh kaun kab kahan kaise kyun kyon
nahi nahin mat haan ab abhi aaj yahan turant jaldi kripya kal warna hai hain tha thi hoga hogi gaya gayi karein karen
kare karo kijiye kijie kariye karna karke baat bataye batao bataiye batayein batayen likho likhe likhein jawab bolo
bolein bhejo bheje bhejein bhejiye paisa paise bharo bharein jama daalo dalein jao jaye jayein kholo kholein dabao
dabaye dabayein lagao dijiye dedo dein dikhao poora pura puri khata khate band wapas jurmana inaam jeeta jeete police
thana apna apni apne apke apko tumko unhe kya
""".split()  # noqa: SIM905, a table
ALBANIAN = """
ju juaj tuaj ne na tani sot ketu menjehere lutemi telefononi kontaktoni shkruani dergoni paguani hapni klikoni
konfirmoni verifikoni llogaria llogarine fjalekalimi kodi bllokuar
""".split()  # noqa: SIM905, a table

LANGUAGES = (TURKIC, URALIC, MALAY_AND_INDONESIAN, TAGALOG, SWAHILI_AND_OTHERS, INDIAN_IN_LATIN, ALBANIAN)
HARMLESS_ALONE = """
dm ig fb wa
aika akoto chi fi lien sen tak bangko bolo bukan gaya ito karen kira ode owo volt ya care siz biz ben beni ne bu kim
ara yaz ac gir git kur ver son gun var alin basin kod kodu pin kart kargo paket polis site link ekran atm me te se on
jo ei mina sina oli uusi jaa ota anna lue kay maksa kortti tili numero mi en ki ma ti nem hol most itt van meg mar
kell szam oldal irj saya kami kita dia aku bila mana itu ini di ke isi buka bagi kasi tim data kata kad kartu kode tac
laman situs pesan klik login masuk naik turun muat pasang baca ka ko mo na ako ang ng mga sa ay may para amin code app
account screen parcel rider reply araw mag hold bayad sisi kwa lini leo hapa sasa kama toa ada siri furaha wac dir ku
mu don allah pe wa san ju sot kodi ye ho hum ab mat kal aap dein jao band hai tha thi kare mera meri puri pura police
inaam tum lagao aaj haan yeh apna apni khata oo dapat esok refund transfer install hari besok denda hadiah balik
daftar ambil beli terima kongsi menang piga simu sema lipa weka tuma soma wako ingia nunua kwanza manje bugun indi
edin nani nasi yetu mimi wewe oma bukas bilis kung tayo siya kayo ikaw anda boleh bisa untuk dari dengan pada cepat
segera kaun ala heti nyt tulee ilet kontrol aktif bilgi hesap kabul sure ceza memur sayfa numara baat jama thana kya
koodi lasku maksu petos paketti sakko velka sivu
""".split()  # noqa: SIM905, a table
"""Those that stand in names too, or are words of another language's names: two speak, one alone does not."""
