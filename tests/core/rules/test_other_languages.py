"""Frauds and ordinary notices in languages beside the four of the pages; the rules alone answer, without a model.

Each fraud of a language is another story: parcel, tax or toll, bank, code, relative, job, prize. Ordinary notices of the
same matters stand beside them and must not alarm.
"""

import pytest

from sms_verify.core.types import Label
from tests.support.registry import check

FRAUDS = {
    "uk": """
        Нова пошта: вашу посилку затримано на складі, сплатіть мито 49 грн: https://posylka-myto.com/a
        Податкова: вам нараховано повернення 1268,40 грн. Підтвердіть дані: https://podatky-povern.com
        Вашу картку заблоковано. Підтвердіть дані тут: https://bnk-dani.com
        Надішліть код із смс, який щойно отримали
        Мамо, я розбила телефон, це мій новий номер. Напиши у вайбер
        Шукаємо людей на віддалену роботу, 900 грн на день. Пишіть у вайбер +380 67 555 01 42
        Вітаємо, ви виграли приз! Забрати: https://pryz-dnia.com
    """,
    "sv": """
        PostNord: ditt paket väntar, betala tullavgift 19 kr: https://paket-avgift.com/a
        Skatteverket: du har en återbetalning på 1268 kr. Bekräfta dina uppgifter: https://skatt-ater.com
        Ditt konto har spärrats. Bekräfta dina uppgifter här: https://bnk-uppgift.com
        Skicka koden som du nyss fick på sms
        Hej mamma, jag tappade mobilen i vatten, det här är mitt nya nummer
        Vi söker folk som jobbar hemifrån, 900 kr per dag. Skriv på WhatsApp +46 70 555 01 42
        Grattis, du har vunnit! Hämta ditt pris: https://vinst-idag.com
    """,
    "da": """
        PostNord: din pakke holdes tilbage, betal gebyr på 19 kr: https://pakke-gebyr.com/a
        Skattestyrelsen: du har 1.268 kr til gode. Bekræft dine oplysninger: https://skat-tilgode.com
        Din konto er spærret. Bekræft dine oplysninger her: https://bnk-oplysning.com
        Send koden som du lige har fået på sms
        Hej mor, min telefon er gået i stykker, det her er mit nye nummer
        Posten: pakken din mangler husnummer, oppdater adressen: https://pakken-adresse.com
        Gratulerer, du har vunnet! Hent premien her: https://premie-i-dag.com
    """,
    "cs": """
        Česká pošta: vaše zásilka čeká, doplaťte clo 49 Kč: https://zasilka-clo.com/a
        Finanční úřad: máte přeplatek 1268 Kč. Potvrďte údaje: https://preplatek-fu.com
        Váš účet byl zablokován. Ověřte své údaje zde: https://bnk-udaje.com
        Pošlete kód z sms, který jste právě obdrželi
        Ahoj mami, rozbil se mi telefon, tohle je moje nové číslo
        Hľadáme ľudí na prácu z domu, 60 eur denne. Napíšte na WhatsApp +421 905 555 014
        Gratulujeme, vyhráli jste! Vyzvedněte výhru: https://vyhra-dnes.com
    """,
    "ro": """
        Fan Courier: coletul așteaptă în depozit, plătiți taxa de 9 lei: https://colet-taxa.com/a
        ANAF: aveți o rambursare de 1268 lei. Confirmați datele: https://anaf-ramburs.com
        Contul a fost blocat. Confirmați datele aici: https://bnk-date.com
        Trimiteți codul sms pe care tocmai l-ați primit
        Bună mamă, mi s-a stricat telefonul, acesta este noul meu număr
        Felicitări, ați câștigat un premiu! Ridicați-l aici: https://premiu-azi.com
    """,
    "sr": """
        Pošta: vaš paket čeka, platite carinu 190 RSD: https://paket-carina.com/a
        Пошта: ваш пакет чека, платите царину 190 РСД: https://paket-carina.com/a
        Vaš račun je blokiran. Potvrdite podatke ovde: https://bnk-podaci.com
        Pošaljite kod koji ste upravo dobili
        Mama, razbio sam telefon, ovo je moj novi broj
        Čestitamo, osvojili ste nagradu! Preuzmite: https://nagrada-danas.com
    """,
    "de": """
        DHL: Ihr Paket wartet im Zolllager. Bitte zahlen Sie die Zollgebühr von 2,99 Euro: https://paket-abholen.com/x1
        Finanzamt: Ihnen steht eine Steuererstattung von 268,40 € zu. Jetzt beantragen und Daten bestätigen: https://elster-bescheid.com
        Sparkasse: Ihr Konto wurde eingeschränkt. Bestätigen Sie Ihre Daten umgehend unter https://spk-daten.com
        Bitte senden Sie uns den Bestätigungscode, den Sie gerade erhalten haben.
        Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer. Schreib mir bitte auf WhatsApp
        Nebenjob von zuhause, 250 € pro Tag, keine Erfahrung nötig. Schreiben Sie uns auf WhatsApp +49 1512 5550142
        Herzlichen Glückwunsch, Sie haben gewonnen! Holen Sie Ihren Gewinn ab: https://gewinn-info.com
    """,
    "fr": """
        Chronopost : votre colis est retenu. Réglez les frais de douane de 1,95 € : https://chrono-suivi.com/a
        Impôts : un remboursement de 268,40 € est en attente. Remplissez le formulaire et confirmez vos coordonnées bancaires : https://imp-formulaire.com
        Votre compte est suspendu suite à une connexion suspecte. Vérifiez vos informations sur https://bq-verif.com
        Envoyez-nous le code reçu par SMS pour annuler l'opération.
        Coucou maman, mon téléphone est cassé, c'est mon nouveau numéro. Écris-moi sur WhatsApp
        Emploi à domicile, 200 € par jour, sans expérience. Contactez-nous sur WhatsApp +33 6 44 55 01 42
        Félicitations ! Vous avez gagné un lot. Récupérez-le ici : https://lot-gagne.com
    """,
    "es": """
        Correos: su paquete está retenido. Pague los gastos de aduana de 1,99 € en https://correos-envio.com/a
        Agencia Tributaria: tiene un reembolso de 268,40 € pendiente. Confirme sus datos en https://reembolso-aeat.com
        Su cuenta ha sido bloqueada por actividad inusual. Verifique su identidad en https://bnc-clientes.com
        Por favor envíenos el código de verificación que acaba de recibir
        Hola mamá, se me rompió el teléfono, este es mi nuevo número. Escríbeme por WhatsApp, necesito una transferencia
        Trabajo desde casa, gana 200 € por día sin experiencia. Escríbenos por WhatsApp al +34 644 55 01 42
        ¡Felicidades! Ha ganado un premio. Reclame su premio en https://premio-hoy.com
    """,
    "pt": """
        CTT: a sua encomenda está retida na alfândega. Pague a taxa de 1,85 € em https://ctt-taxa.com/a
        Receita Federal: você tem uma restituição de R$ 1.268,40. Confirme seus dados em https://receita-restitui.com
        Sua conta foi bloqueada por acesso suspeito. Atualize seus dados agora: https://bco-cadastro.com
        Me envie o código de verificação que chegou por SMS
        Olá mãe, o meu telemóvel avariou, este é o meu novo número. Manda mensagem no WhatsApp
        Vaga de meio período em casa, ganhe R$ 300 por dia. Chame no WhatsApp +55 11 95550-0142
        Parabéns! Você ganhou um prêmio. Resgate seu prêmio em https://premio-agora.com
    """,
    "it": """
        Poste Italiane: il suo pacco è in giacenza. Paghi le spese doganali di 1,99 euro: https://pacco-giacenza.com/a
        Agenzia delle Entrate: ha diritto a un rimborso di 268,40 €. Conferma i tuoi dati su https://rimborso-ade.com
        Il tuo conto è stato bloccato per accesso anomalo. Verifica la tua identità: https://bnc-sicura.com
        Comunicaci il codice di verifica ricevuto per annullare il pagamento
        Ciao mamma, ho il telefono rotto, questo è il mio nuovo numero. Scrivimi su WhatsApp
        Offerta di lavoro da casa, guadagna 200 € al giorno. Contattaci su WhatsApp +39 344 555 0142
        Congratulazioni! Hai vinto un premio. Ritira qui: https://premio-oggi.com
    """,
    "nl": """
        PostNL: uw pakket wacht op betaling van 1,95 euro invoerkosten: https://pakket-vrij.com/a
        Belastingdienst: u heeft een openstaande schuld van € 268,40. Betaal vandaag nog om beslag te voorkomen: https://mijn-aanslag.com
        Uw bankpas verloopt. Bevestig uw gegevens via https://pas-vernieuwen.com om blokkering te voorkomen
        Stuur ons de verificatiecode die u zojuist heeft ontvangen
        Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer. App me even op WhatsApp
        Thuiswerk, verdien 200 euro per dag zonder ervaring. Stuur een bericht op WhatsApp +31 6 4555 0142
        Gefeliciteerd! U heeft gewonnen. Claim uw prijs: https://prijs-vandaag.com
    """,
    "pl": """
        InPost: Twoja paczka została wstrzymana. Dopłać 1,20 zł opłaty: https://paczka-doplata.com/a
        Urząd Skarbowy: przysługuje Ci zwrot podatku 268,40 zł. Potwierdź dane: https://zwrot-us.com
        Twoje konto zostało zablokowane. Potwierdź swoje dane na https://bank-dane.com
        Podaj kod sms, który właśnie otrzymałeś
        Cześć mamo, zepsuł mi się telefon, to mój nowy numer. Napisz na WhatsApp
        Praca zdalna, 300 zł dziennie bez doświadczenia. Napisz na WhatsApp +48 555 014 222
        Gratulacje! Wygrałeś nagrodę. Odbierz ją tutaj: https://nagroda-dzis.com
    """,
    "tr": """
        PTT: Kargonuz gümrükte bekliyor. 19,90 TL gümrük ücreti ödemeniz için: https://ptt-odeme.com/a
        HGS kaçak geçiş cezası: 268,40 TL borcunuz bulunmaktadır. Ödemek için tıklayın: https://hgs-borc.com
        Hesabınız askıya alındı. Bilgilerinizi doğrulayın: https://bnk-giris.com
        Az önce gelen doğrulama kodunu bana gönder
        Anne telefonum bozuldu, bu benim yeni numaram. WhatsApp'tan yaz
        Evden çalışma fırsatı, günlük 2000 TL kazanın. WhatsApp +90 555 014 22 22 yazın
        Tebrikler, çekilişimizde ödül kazandınız! Almak için tıklayın: https://odul-al.com
    """,
    "ru": """
        СДЭК: ваша посылка задержана на таможне. Оплатите пошлину 199 руб: https://posylka-oplata.com/a
        ФНС: вам положен возврат налога 2 680 руб. Подтвердите данные карты: https://vozvrat-fns.com
        Ваша карта заблокирована. Подтвердите данные: https://bank-podtverdi.com
        Сообщите код из смс, который вам пришел
        Мама, я разбил телефон, это мой новый номер. Скинь на карту 5000 руб
        Подработка на дому, 5000 руб в день. Пишите в телеграм @rabota_doma22
        Поздравляем, вы выиграли приз! Получить: https://priz-segodnya.com
    """,
    "ar": """
        البريد: شحنتك معلقة. يرجى دفع رسوم جمركية 19 ريال عبر الرابط https://post-rusum.com/a
        المرور: لديك مخالفة غير مدفوعة. سداد الغرامة الآن: https://mukhalafa-pay.com
        تم إيقاف بطاقتك البنكية. حدث بياناتك عبر الرابط https://bank-tahdith.com
        ارسل رمز التحقق الذي وصلك الآن
        ماما جوالي انكسر هذا رقمي الجديد، حول لي 500 ريال
        وظيفة من المنزل، راتب 300 ريال يوميا، تواصل واتساب 0555014222
        مبروك! لقد ربحت جائزة 50000 ريال. لاستلام الجائزة اتصل على +966555014222
    """,
    "id": """
        JNE: paket Anda tertahan di bea cukai. Bayar biaya Rp 19.000 di https://paket-cukai.com/a
        Tilang elektronik: denda Rp 250.000 belum dibayar. Bayar sekarang: https://etle-bayar.com
        Rekening Anda diblokir. Verifikasi data di https://bank-verif.com
        Kirim kode OTP yang baru saja Anda terima
        Mama, hp rusak, ini nomor baru aku. Tolong transfer uang 500 ribu ke rekening ini
        Kerja dari rumah, penghasilan Rp 300.000 per hari. Hubungi WhatsApp 081255501422
        Selamat! Anda pemenang hadiah mobil. Klik https://hadiah-resmi.com
    """,
    "hi": """
        इंडिया पोस्ट: आपका पार्सल रुका है। 25 रुपये शुल्क का भुगतान करें: https://post-shulk.com/a
        आपका चालान बकाया है। भुगतान करें: https://challan-jama.com
        आपका खाता आज बंद हो जाएगा। केवाईसी अपडेट करें: https://kyc-khata.com
        जो ओटीपी आया है वह बताएं
        मम्मी फोन टूट गया, यह मेरा नया नंबर है। 5000 रुपये भेज दो
        घर बैठे काम, रोज 3000 रुपये कमाएं। व्हाट्सएप करें 9876501422
        बधाई! आप लकी विजेता हैं, 25 लाख की लॉटरी। क्लिक करें https://inaam-lo.com
    """,
    "ja": """
        日本郵便：お荷物は関税未払いのため保管中です。300円をお支払いください https://yubin-kanzei.com/a
        国税庁：未納の税金があります。本日中にお支払いください https://kokuzei-nofu.com
        お客様のカードの利用を停止しました。本人確認をお願いします https://card-kakunin.com
        先ほど届いた認証コードを教えてください
        お母さん、スマホ壊れたから新しい番号だよ。今日中に10万円振り込んでほしい
        在宅副業、日給3万円、誰でも簡単。LINE追加してください https://line.me/ti/p/abc123
        おめでとうございます！ご当選しました。賞金の受け取りはこちら https://tosen-uketori.com
    """,
    "ko": """
        [우체국] 택배 통관비 미납으로 배송 보류. 3,000원 납부: https://epost-tonggwan.com/a
        교통위반 과태료 고지서 확인: https://gwataeryo-pay.com 즉시 납부 바랍니다
        고객님 계좌가 정지되었습니다. 본인인증 필요 https://bank-injeung.com
        방금 받은 인증번호 좀 알려줘
        엄마 나 폰 고장나서 임시폰이야. 50만원만 이체해줘
        재택 부업, 하루 30만원 수익 보장. 텔레그램 문의 @bueop22
        축하드립니다! 경품에 당첨되셨습니다. 수령: https://dangcheom-go.com
    """,
    "th": """
        พัสดุของคุณถูกระงับ กรุณาชำระค่าธรรมเนียม 35 บาท https://post-th-chamra.com
        การไฟฟ้า: คืนเงินประกันมิเตอร์ 1,200 บาท ลงทะเบียนที่ https://pea-khuen.com ด่วนภายในวันนี้
        บัญชีของคุณถูกระงับ ยืนยันตัวตนที่ https://bank-yuenyan.com
        ส่งรหัส OTP ที่ได้รับมาให้หน่อย
        แม่ หนูเปลี่ยนเบอร์ใหม่ มือถือพัง โอนเงินให้หน่อย 5,000 บาท
        งานออนไลน์ รายได้วันละ 1,500 บาท สนใจแอดไลน์ @ngan22x
        ยินดีด้วย คุณได้รับรางวัล 50,000 บาท กดลิงก์รับเงิน https://rangwan-rab.com
    """,
    "vi": """
        Bưu điện: kiện hàng của bạn bị giữ tại hải quan. Thanh toán phí 25.000 đ tại https://buuphi-tra.com
        Phạt nguội: bạn chưa nộp phạt vi phạm giao thông. Tra cứu và nộp phạt tại https://phatnguoi-nop.com
        Tài khoản của bạn bị khóa. Xác minh thông tin tại https://nh-xacminh.com
        Gửi mã OTP bạn vừa nhận được cho tôi
        Mẹ ơi con bị hỏng điện thoại, đây là số mới của con. Chuyển khoản giúp con 5.000.000 đ
        Tuyển cộng tác viên làm việc tại nhà, lương 500.000 đ mỗi ngày. Liên hệ Zalo 0912550142
        Chúc mừng bạn đã trúng thưởng xe máy! Nhận quà tại https://trungthuong-nhan.com
    """,
    "ms": """
        Pos Laju: bungkusan anda ditahan kastam. Bayar caj RM 3.50 di https://pos-caj.com/a
        JPJ: saman tertunggak RM150. Bayar sekarang: https://saman-bayar.com
        Akaun anda digantung. Kemaskini maklumat di https://bank-kemaskini.com
        Hantar nombor TAC yang anda terima tadi
        Mak, telefon rosak, ini nombor baru saya. Tolong transfer duit RM500
        Kerja dari rumah, gaji RM300 sehari. WhatsApp 0125550142
        Tahniah! Anda telah menang hadiah RM5,000. Tuntut di https://hadiah-tuntut.com
    """,
    "tl": """
        Ang parcel mo ay naka-hold sa customs. Magbayad ng fee na PHP 99 sa https://parcel-bayad.com/a
        May ayuda ka na PHP 5,000 mula sa DSWD. I-claim at i-verify ang account mo: https://ayuda-claim.com
        Na-block ang GCash account mo. I-update ang impormasyon dito: https://gc-update.com
        Ipadala mo sa akin ang OTP na natanggap mo
        Ma, nasira ang cellphone ko, ito bagong number ko. Padala ka muna ng PHP 2,000 sa GCash
        Work from home, kumita ng PHP 3,000 kada araw. Message sa Telegram @trabaho22
        Congratulations, nanalo ka ng PHP 50,000! I-claim dito: https://panalo-claim.com
    """,
}

GENUINE = {
    "uk": """
        Ваше замовлення прибуло у відділення, зберігання 5 днів.
        448120 - ваш код підтвердження. Нікому його не повідомляйте.
        Нагадуємо про запис 12.11 о 9:30.
        Обережно, шахраї: банк ніколи не питає пароль.
        Мамо, я доїхала, подзвоню ввечері
    """,
    "sv": """
        Ditt paket levereras idag mellan 10 och 12.
        448120 är din kod. Dela den aldrig med någon.
        Påminnelse: din tid är 12/11 kl 9:30 hos Rivona.
        Varning för bluff-sms: banken frågar aldrig efter lösenord.
        Mamma, jag är framme, ringer ikväll
    """,
    "da": """
        Din pakke leveres i dag mellem 10 og 12.
        448120 er din kode. Del den aldrig med nogen.
        Påmindelse: din tid er 12/11 kl. 9.30 hos Rivona.
        Advarsel mod svindel: banken beder aldrig om adgangskode.
        Mor, jeg er fremme, ringer i aften
        Pakken din er klar til henting på postkontoret
    """,
    "cs": """
        Vaše zásilka bude doručena dnes mezi 10 a 12.
        448120 je váš kód. Nikomu ho nesdělujte.
        Připomínáme návštěvu 12.11. v 9:30.
        Pozor na podvodníky: banka nikdy nežádá heslo.
        Mami, dojela jsem, zavolám večer
    """,
    "ro": """
        Coletul va fi livrat azi între 10 și 12.
        448120 este codul dvs. Nu îl comunicați nimănui.
        Programarea dvs. este pe 12.11 la 9:30.
        Atenție la fraude: banca nu cere niciodată parola.
        Mamă, am ajuns, te sun diseară
    """,
    "sr": """
        Vaš paket će biti isporučen danas između 10 i 12.
        448120 je vaš kod. Ne delite ga ni sa kim.
        Подсетник: термин је 12.11. у 9:30.
        Oprez od prevara: banka nikada ne traži lozinku.
        Mama, stigla sam, zvaću večeras
    """,
    "de": """
        Ihr Paket wird heute zwischen 10 und 12 Uhr zugestellt. Ihr DPD-Team
        Ihr Einmalcode lautet 448120. Geben Sie ihn niemals weiter.
        Kartenzahlung 45,90 EUR am 03.11. um 14:05, Karte *4410. Nicht Sie? Rufen Sie uns an: 030 5550142
        Ihre Bestellung ist abholbereit in der Filiale Mapleton. Bitte bringen Sie Ihren Ausweis mit.
        Wir erinnern an Ihren Termin am 12.11. um 9:30 Uhr in der Praxis Rivona.
        Vorsicht: Betrüger verschicken gefälschte SMS im Namen der Post.
        Mama, ich bin gut angekommen, rufe dich später an
    """,
    "fr": """
        Votre colis sera livré aujourd'hui entre 10h et 12h. Bonne journée.
        448120 est votre code. Ne le communiquez à personne.
        Paiement de 45,90 € par carte *4410 le 03/11 à 14:05 chez Rivona. Si vous n'êtes pas à l'origine, appelez le 01 55 50 14 22
        Votre commande est disponible en magasin, munissez-vous de votre pièce d'identité.
        Rappel : rendez-vous le 12/11 à 9h30 au cabinet Rivona.
        Attention aux arnaques : des escrocs envoient de faux SMS en notre nom.
        Maman, je suis bien arrivé, je t'appelle ce soir
    """,
    "es": """
        Su pedido llegará hoy entre las 10 y las 12. Gracias por su compra.
        448120 es su código de verificación. No lo comparta con nadie.
        Compra de 45,90 EUR con tarjeta *4410 el 03/11 a las 14:05 en Rivona. Si no la reconoce llame al 915550142
        Su pedido está listo para recoger en tienda, traiga su documento.
        Recuerde su cita el 12/11 a las 9:30 en la clínica Rivona.
        Cuidado con las estafas: nunca le pediremos su clave por SMS.
        Mamá, ya llegué, te llamo por la noche
    """,
    "pt": """
        A sua encomenda será entregue hoje entre as 10h e as 12h.
        448120 é o seu código de verificação. Não partilhe com ninguém.
        Compra aprovada de R$ 45,90 no cartão *4410 em 03/11 14:05 Rivona. Se não reconhece ligue 11 5550-0142
        O seu pedido está pronto para levantar na loja Mapleton.
        Lembramos a sua consulta no dia 12/11 às 9:30.
        Cuidado com golpes: o banco nunca pede a sua senha.
        Mãe, já cheguei, ligo à noite
    """,
    "it": """
        Il tuo ordine arriva oggi tra le 10 e le 12.
        448120 è il tuo codice di verifica. Non comunicarlo a nessuno.
        Pagamento di 45,90 EUR con carta *4410 il 03/11 alle 14:05 presso Rivona. Non sei stato tu? Chiama 02 5550142
        Il tuo ordine è pronto per il ritiro in negozio.
        Promemoria: appuntamento il 12/11 alle 9:30 presso lo studio Rivona.
        Attenzione alle truffe: la banca non chiede mai i codici via SMS.
        Mamma sono arrivato, ti chiamo stasera
    """,
    "nl": """
        Uw pakket wordt vandaag bezorgd tussen 10 en 12 uur.
        448120 is uw verificatiecode. Deel deze code nooit met anderen.
        Betaling van € 45,90 met pas *4410 op 03-11 om 14:05 bij Rivona. Was u dit niet? Bel 020 5550142
        Uw bestelling ligt klaar in de winkel.
        Herinnering: uw afspraak is op 12-11 om 9:30 uur bij praktijk Rivona.
        Pas op voor oplichting: wij vragen nooit om uw pincode.
        Mam ik ben er, bel je vanavond
    """,
    "pl": """
        Twoja paczka zostanie doręczona dziś między 10 a 12.
        448120 to Twój kod weryfikacyjny. Nikomu go nie podawaj.
        Płatność 45,90 PLN kartą *4410 dnia 03.11 o 14:05 w Rivona. To nie Ty? Zadzwoń 22 555 01 42
        Zamówienie jest gotowe do odbioru w sklepie.
        Przypominamy o wizycie 12.11 o 9:30 w gabinecie Rivona.
        Uwaga na oszustów: bank nigdy nie prosi o hasło.
        Mamo, dojechałem, zadzwonię wieczorem
    """,
    "tr": """
        Kargonuz bugün 10:00-12:00 arasında teslim edilecektir.
        Doğrulama kodunuz 448120. Kimseyle paylaşmayınız.
        *4410 kartınızla 03.11 14:05 tarihinde Rivona işyerinden 45,90 TL harcama yapıldı. Bilginiz dışında ise 0212 555 01 42
        Siparişiniz mağazada teslim almaya hazır.
        12.11 saat 9:30 randevunuzu hatırlatırız.
        Dikkat: dolandırıcılar sahte SMS gönderiyor, inanmayın.
        Anne vardım, akşam ararım
    """,
    "ru": """
        Ваш заказ будет доставлен сегодня с 10 до 12.
        448120 ваш код подтверждения. Никому его не сообщайте.
        Покупка 459 руб карта *4410 03.11 14:05 Rivona. Баланс 1 200 руб
        Заказ готов к выдаче, пункт выдачи на Лесной.
        Напоминаем о записи 12.11 в 9:30.
        Осторожно, мошенники! Банк никогда не спрашивает код из смс.
        Мам, я доехал, позвоню вечером
    """,
    "ar": """
        سيتم توصيل طلبك اليوم بين 10 و12.
        رمز التحقق 448120. لا تشارك الرمز مع أحد.
        شراء بمبلغ 45.90 ريال بطاقة *4410 في 03/11 14:05 الرصيد 1,200.00
        طلبك جاهز للاستلام من الفرع.
        نذكرك بموعدك يوم 12/11 الساعة 9:30.
        احذر من الاحتيال: البنك لن يطلب منك الرقم السري.
        ماما وصلت بالسلامة أكلمك الليلة
    """,
    "id": """
        Paket Anda akan diantar hari ini pukul 10-12.
        Kode OTP Anda 448120. Jangan berikan kode ini kepada siapa pun.
        Transaksi Rp45.900 kartu *4410 tgl 03/11 14:05 di Rivona. Sisa limit Rp1.200.000
        Pesanan Anda siap diambil di toko kami.
        Jadwal kontrol Anda tanggal 12/11 pukul 9:30.
        Waspada penipuan: kami tidak pernah meminta PIN.
        Ma, aku sudah sampai, nanti malam telepon
    """,
    "hi": """
        आपका ऑर्डर आज 10 से 12 बजे के बीच पहुंचेगा।
        आपका ओटीपी 448120 है। किसी के साथ साझा न करें।
        खाता *4410 से 459 रुपये डेबिट 03/11 14:05। शेष 1,200.00
        आपका सामान स्टोर पर तैयार है।
        आपकी अपॉइंटमेंट 12/11 को 9:30 बजे है।
        सावधान: फर्जी कॉल से बचें, बैंक कभी ओटीपी नहीं मांगता।
        मम्मी पहुंच गया, रात को फोन करूंगा
    """,
    "ja": """
        本日10時から12時の間にお荷物をお届けします。
        認証コードは448120です。他人に教えないでください。
        カード*4410で11月3日14:05に4,590円のご利用がありました。
        ご注文の商品が店頭でお受け取りいただけます。
        11月12日9時30分のご予約をお知らせします。
        フィッシング詐欺にご注意ください。暗証番号をお尋ねすることはありません。
        お母さん、着いたよ。夜電話するね
    """,
    "ko": """
        오늘 10시-12시 사이에 택배가 도착합니다.
        인증번호 448120. 타인에게 알려주지 마세요.
        카드*4410 11/03 14:05 4,590원 승인 잔액 120,000원
        주문하신 상품이 매장에 도착했습니다.
        11월 12일 9시 30분 예약 안내드립니다.
        보이스피싱 주의! 비밀번호를 요구하지 않습니다.
        엄마 도착했어, 밤에 전화할게
    """,
    "th": """
        พัสดุของคุณจะจัดส่งวันนี้ 10.00-12.00 น.
        รหัส OTP 448120 ห้ามบอกผู้อื่น
        ใช้บัตร *4410 จำนวน 459.00 บาท 03/11 14:05 คงเหลือ 1,200.00
        สินค้าพร้อมรับที่สาขาแล้ว
        แจ้งเตือนนัดหมายวันที่ 12/11 เวลา 9:30
        ระวังมิจฉาชีพแอบอ้าง ธนาคารไม่มีนโยบายขอรหัส
        แม่ ถึงแล้วนะ คืนนี้จะโทรหา
    """,
    "vi": """
        Đơn hàng của bạn sẽ được giao hôm nay từ 10h đến 12h.
        Mã OTP của bạn là 448120. Tuyệt đối không chia sẻ cho bất kỳ ai.
        TK *4410 -459,000VND luc 03/11 14:05. SD 1,200,000VND
        Đơn hàng đã về cửa hàng, mời bạn đến nhận.
        Nhắc lịch hẹn ngày 12/11 lúc 9:30.
        Cảnh báo lừa đảo: ngân hàng không bao giờ yêu cầu mật khẩu.
        Mẹ ơi con tới rồi, tối con gọi
    """,
    "ms": """
        Bungkusan anda akan dihantar hari ini antara 10 dan 12.
        Kod TAC anda 448120. Jangan kongsi dengan sesiapa.
        RM45.90 dibelanjakan kad *4410 pada 03/11 14:05 di Rivona. Baki RM1,200.00
        Pesanan anda sedia diambil di kedai kami.
        Temujanji anda pada 12/11 jam 9:30.
        Awas penipuan: bank tidak akan meminta kata laluan anda.
        Mak, dah sampai, malam nanti saya telefon
    """,
    "tl": """
        Darating ang order mo ngayon mula 10 hanggang 12.
        Ang OTP mo ay 448120. Huwag ibahagi kahit kanino.
        PHP459.00 ginastos sa card *4410 03/11 14:05. Balance PHP1,200.00
        Pwede nang kunin ang order mo sa tindahan.
        Paalala: appointment mo sa 12/11, 9:30.
        Mag-ingat sa scam: hindi hihingi ng MPIN ang bangko.
        Ma, nandito na ako, tawag ako mamaya
    """,
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(tag, line.strip()) for tag, text in table.items() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(("tag", "text"), rows(GENUINE))
def test_an_ordinary_notice_does_not_alarm(tag: str, text: str) -> None:  # noqa: ARG001
    assert check(text).label is Label.UNVERIFIED


@pytest.mark.parametrize(("tag", "text"), rows(FRAUDS))
def test_a_fraud_is_suspicious_by_the_rules_alone(tag: str, text: str) -> None:  # noqa: ARG001
    assert check(text).label in (Label.SUSPICIOUS, Label.FRAUD)
