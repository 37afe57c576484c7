"""The words that messages of banks, shops and forgers are made of, per language; none can be read as another of them.

Drawn from the tables of `core/lexicon` and from `data/forms`; words that differ from a common one only in the order of
their inner letters (form, from) are left out.
"""

from __future__ import annotations

ENGLISH = """
    aadhaar aadhar about above access account accounts action activate activated activation activities activity
    actress added additional address admin advance affect after again against agent agree alert also always
    amazon amount annual another answer anti antivirus anyone apple application apply appointment approved area
    arrived asap asked asking assistance assistant attachment attempt attention auspost australia auth
    authenticate authentication authorise authorised authorize auto automatically avail available avoid award
    awarded aware away baby back balance bank banking based because before being believe below benefit benefits
    best between beware bill billing binance birth bitcoin block blocked blue bonus borrow both branch breaking
    browse bundle bureau business call calling calls came canada cancel cancellation cancelled cannot card cards
    care case cash cashback casino cell center centre certificate chance changed channel charge charged charges
    chase chat cheap check child choose chosen cibil citi claim clear click clicking close closed closure code
    coin coinbase coins collect collection college come community compensation complete completely computer
    confidential confirm confirmation congrats congratulation congratulations connect connection contact control
    convert copy correct cost costco costs cover coverage covid credit credited crypto current custom customer
    customs cyber daddy daily data date dating days deadline dear debit debited debt deducted delay delete
    deliver delivered delivery department deposit depot dept details detected device dial didn didnt different
    digit digital disabled disconnect disconnected discount discuss disney dispute document documents does doesn
    doesnt done dont double down download draw drive driver driving drop duty dvla each earlier earn easy edit
    ekyc electricity eligible email ended ending ends energy enter entitled entry error even ever every
    everything evri ewallet excess exchange exclusive executive experience expert expire expired expires expiry
    express extend extra face fail failed failure fake family famous fargo fast fastag father federal fedex
    feedback file filing fill final finance financial fine finish first fixed flag follow following force forex
    forget forward found four fraud fraudulent free freedom friend friends frozen full fund funds further gcash
    genuine gift gifts girls give giveaway gives going google government grant group guarantee guaranteed guess
    hand have haven head health hello help helpline here hermes high higher hiring history hmrc hold home
    hongkong hotline hour hours house hsbc hurry icloud identity ignore immediate immediately impact import
    important inbox income incomplete incorrect increase india info inform information input instagram install
    instant instruction instructions insurance interest interested internet interruption into invalid invest
    investment investor invoice ipad iphone issue issued item itself jackpot jobs join joining just kind kindly
    know last late latest learn ledger left legal less lift like limit limited line link links list little live
    living loan loans location lock locked login logon long looking looks lose losing loss lost lottery loyalty
    lucky machine made mail make manage manager many mark matter medical medicare members membership message
    messenger meter method microsoft midnight mins minute minutes missed missing mobile mode model money month
    monthly more most mother move much multiple must mygov name national naughty near needed needs netbanking
    netflix never next nice norton notice notification notify number numbers offer office officer official
    omicron once online only open opinion opportunity optout optus order other otherwise outstanding over
    overdue overpayment owed package packages page paid papa parcel parents part participate partner pass
    passport password past payee payment payments paypal paytm penalty pending people period personal phishing
    phone phonepe photo photos pick picked pics placed plan plans platform play please points poker police
    policy portal position possible post postal power premium press prevent previous prime private prize prizes
    problem proceed process processed processing profile profit promo prompt protect protection provide purchase
    qualify questions quick quit raffle raise rate rates reach reactivate read ready really rebate receive
    received receiving recharge record recover recovery recruit redeem redelivery reduce refund regain register
    registration release relief remain remember reminder remove renew renewal renewed rent repayment reply
    report representative request requested require required requires reschedule resolve respond restore
    restricted restriction resume return returned revenue review revolut reward rewards right ring risk road
    royal royalmail rply rule rummy running safe safety salary samsung save savings scam scan schedule scheduled
    scheme score screen second secret secure secured security selected self send sender sent service services
    settle settlement sexy shall share sharing ship shipment shipping shop shopper shoppers shopping short
    should show side sign signal simple single site slot small social software some someone sorry sort spam
    speak special spent sportsbook spot spotify staff start status stay sticker still stock stop stopped storage
    street student study subject submit subscription successful such supply support sure surprise survey suspect
    suspend suspended suspension suspicious system take talk target task team telegram tell telstra temporarily
    temporary termination test text texts than thank thanks that their them then these they thing this those
    ticket time tips today token toll tomorrow tonight touch track tracking trading traffic training transaction
    transactions transfer transferred treat trick trust trying type unable unauthorised unauthorized unblock
    unclaimed under union unknown unless unlock unpaid unrecognised unsub unsubscribe until unusual update
    updated upgrade upload upto urgent urgently usage used user using usps vaccination vaccine valid validate
    vehicle venmo verification verified verify version very video videos view visa visit visiting vodafone
    voucher vouchers waiting walgreens wallet walmart want warehouse warning warranty wasn watch water website
    wechat weekly welcome well wells were what whats whatsapp when where which while wife will winner winning
    with withdraw withdrawal withdrawn within without wont word work worth would write wrong year yojana yono
    your yourself youtube zelle
"""

PERSIAN = """
    amount code link number آدرس آغاز آماده آموزش آنلاین آگاهی آینده ابلاغ ابلاغیه اجتماعی احراز اختیار ارائه
    ارتباط ارسال ارسالی استخدام استرداد استفاده اسرع اشتراک اضافه اطلاع اطلاعات اعتبار اعتباری اعتراض اقدام الان
    الکترونیک امتیاز امروز امشب انتقال انجام انقضای اپلیکیشن ایران اینترنت اینترنتی بابا بازی باشد باشگاه بانک
    بانکی ببرید بدهی برای برداشت برنامه برنده بزنید بسته بفرستید بفرمایید بگیر بگیرید بیشتر بیمه بینی تاریخ
    تایید تخفیف ترافیک تراکنش تسهیلات تلفن تلگرام تماس تمدید تنها توجه توسط تولد تومان تومن تکمیل تکمیلی جایزه
    جدید جعلی جلوگیری جوایز حاصل حالا حداکثر حساب خانواده خدمات خرید خلافی خواهد خودرو خودکار داده دارد دانشجویی
    دانلود درخواست درصد درگاه دریافت دریافتی دستگاه دقیقه دلیل دهید دولت دیجیتال دیگر رانندگی رایگان رسید رعایت
    رفاه روزانه روزه رویت ریال سازمان سازی ساعت سامانه سایت سرمایه سرویس سریع سلام سلام، سلامت سوخت سپرده شارژ
    شانس شخصی شدید شرکت شماره شوید شکایت صادر صندوق صورت طریق عدالت عضویت علیه عوارض غیرفعال فرصت فرمایید فعال
    فعالسازی فوتبال فوری فیلم قبلی قرار قرعه قضایی قضاییه لازم لطفا لینک مانده ماهانه ماهی مبلغ مجدد محترم محدود
    مراجعه مرسوله مسدود مسدودی مشاهده مشترک مشتری مشتریان مشمول مصرف معرفی معلق معیشتی مقابل منتخب منزل موجودی
    میلیون میلیونی ناقص نامه نسبت نسخه نشانی نشده نشست نظرسنجی نمایید نموده نیاز هدیه هزینه هستید هشدار همراه
    همین هوشمند هویت واتساپ واحد وارد واریز ورزشی ورود ویژه پاسخ پایان پرداخت پرسشنامه پرونده پرید پویا پیام
    پیامک پیوند پیگیری کاربر کارت کالا کالابرگ کانال کردن کرده کلاهبرداری کلیک کنید گذاری گرامی گردد گردید گرفتن
    گروه گوشی گیری یارانه
"""

ARABIC = """
    amount code link number أحتاج أرسل أسبوعيا أقرب إرسال إغلاق إلغاء إيداع إيقاف اتصل احتيال ادفع اربح ارسال
    ارسل استرداد اشتراكك اضغط افتح الآن الأسهم الاتصال الان البريد البطاقة البنكية البيانات التالي التحديث
    التحقق التعليمات الجائزة الجديد الحزمة الحساب الدخول الرابط الرصيد الرقم الرمز السابقة السر الصراف الطرد
    العزيز العنوان الفوترة الفور المرور المشبوهة المنزل الموقع الهوية الواتساب الوصول اليوم انتظار انتهاء انضم
    انقر برنامج بزيارة بسبب بطاقة بطاقتك بقيمة بيانات بياناتك تأكيد تجميد تحدث تحديث تحقق تحويل تسجيل تسليم تطلب
    تعذر تعطل تعطيل تعليق تفعيل تقييد تمويل تنبيه تنشيط تهانينا تواصل جائزة جوالي حدّث حساب حسابك حوالة خدمات
    خدمة خلال دخول دفعة دولار رابط راسلني ربحت رسوم رصيد رقمك رقمي ريال زيارة ساعات ساعة سيتم شارك شحنتك شراء
    ضروري طردك عاجل عادي عملية عنوان عنوانك فرصة فورا كبير كلمة لاستلام لديك لعدم للاستلام للتحديث مالا مبروك
    مبلغ محظور محفظتك مرحبا مصرح معاملة معلق معلقة معلومات معلوماتك مغلق مقفل مكافآت مكافأة نشاط هدايا هدية
    واتساب ورثت يرجى يوميا
"""

INDONESIAN = """
    abaikan adalah agunan akses akun alamat amount anda angka atas ayah balas bandar bapak baru batas beliin
    belikan berhak beritahu besar bpkb buka bunda bunga buruan cair call cepat code dalam dana dapat dari data
    debet debit dengan diblokir dikirim diri disini ditransfer duit gabung gagal gaji ghoib hadiah hangus hari
    honda hubungi info infokan investasi isikan jaminan jangan jitu judi juga juta kami kantor kartu kata
    keamanan kerja ketik kirim kirimkan klik kode kontak kredit kunjungi kurir layanan lengkapi lihat limit link
    lowongan mama mandiri masukan masukkan mbah mdpt menang mendapat mendapatkan mendptkn meraih minta mobil
    modal mudah nama nomer nomor norek number online pakai paket papa part paruh password pembayaran pembelian
    pemenang penarikan penghasilan pinjam pinjaman poin poker polisi pribadi profit proses pulsa rahasia rejeki
    rekening resmi rumah saja saldo sebarkan sebelumnya segera sekarang selamat siapa siapapun silahkan sini
    slmt slot syarat tanpa taruhan telegram telepon telp terakhir terpilih time togel toto transaksi transfer
    tunai uang uangnya undian unit untung update verifikasi waktu website whatsapp
"""

SHORT = "the you are was has now pay can not and get our win won all out any its call text code card bank free"
"""English words too short to be scrambled, which are spelled with digits all the same."""
