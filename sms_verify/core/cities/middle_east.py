"""Cities of Iran, the Gulf, Saudi Arabia, Egypt and Turkey (GeoNames, CC BY 4.0)."""

NAMES = """
|6th of October City|Abadan|Abha|Abu Dhabi|Adana|Ahvaz|Ajman|Al Ain City|Al Aḩmadī|Al Buraymī|Al Fayyum|Al Hufūf
|Al Jubayl|Al Karama|Al Kharj|Al Khuşūş|Al Majaz|Al Mansurah|Al Manşūrah|Al Maţār al ‘Atīq|Al Maḩallah al Kubrá
|Al Mubarraz|Al Muharraq|Al Qāhirah al Jadīdah|Al Shamkhah City|Al ‘Āshir min Ramaḑān|Alexandria|Ankara|Antalya
|Ar Rayyān|Ar Rumaylah|Ardabīl|Arāk|As Suwayq|Assiut|Aswān|Bahçelievler|Bandar Abbas|Bandar-e Māhshahr|Bani Yas City
|Banī Suwayf|Barkā'|Batman|Bawshar|Bağcılar|Beylikdüzü|Bojnūrd|Borūjerd|Bur Dubai|Buraydah|Bursa|Bushehr
|Business Bay|Bābol|Bīrjand|Būkān|Cairo|Damanhur|Damietta|Dammam|Dayrah|Deira|Dezful|Diyarbakır|Doha|Dubai
|Dubai Festival City|Dubai Investments Park|Dubai Mall|Dubai Marina|Dubai Silicon Oasis|Elazığ|Erzurum|Esenler
|Esenyurt|Eskişehir|Eslamshahr|Esna|Fardīs|Fujairah|Gaziantep|Giza|Golestān|Gonbad-e Kāvūs|Gorgān|Ha'il
|Hafar Al-Batin|Hamadān|Hawr al ‘Anz|Hurghada|International City|Isfahan|Ismailia|Istanbul|İzmir|Jebel Ali|Jeddah
|Jumeirah|Karabağlar|Karaj|Kashan|Kayseri|Kerman|Kermanshah|Khalifah A City|Khamis Mushait|Khobar|Khomeynī Shahr
|Khorramabad|Khorramshahr|Khūy|Kom Ombo|Konya|Küçükçekmece|Kāshān|Lusail|Luxor|Madinah|Madīnat an Naşr|Mahābād
|Makkah|Malatya|Mallawī|Maltepe|Malāyer|Marāgheh|Mashhad|Mersin|Minya|Mirdif|Mohammed Bin Zayed City|Muratpaşa
|Musaffah|Muscat|Najafābād|Najrān|Nasimshahr|Nasīm Shahr|Naz̧arābād|New Cairo|Neyshābūr|Nilüfer|Nizwá|Orūmīyeh
|Piranshahr|Port Said|Pākdasht|Qarchak|Qazvin|Qina|Qods|Qom|Qurayyāt|Qā'em Shahr|Ras Al Khaimah|Rasht
|Reef Al Fujairah City|Riyadh|Rosetta|Rustaq|Sabzevar|Samā'il|Sanandaj|Sancaktepe|Saqqez|Sari|Seeb|Shahrud|Shahrīār
|Sharjah|Shibīn al Kawm|Shiraz|Shubrā al Khaymah|Shāhīn Shahr|Sirjan|Sohag|Sohar|Suez|Sultangazi|Sulţānah|Sur|Sāveh
|Ta'if|Tabriz|Tabuk|Tanta|Tehran|Thuqbah|Umraniye|Unaizah|Van|Varāmīn|Warīsān|Yanbu|Yazd|Zagazig|Zahedan|Zanjan
|Zayed City|Çankaya|Üsküdar|Āmol|Şabyā|Şalālah|Şanlıurfa|Şaḩam|آبادان|آمل|أبها|أبوظبي|أرومية|أسوان|أسيوط|أصفهان|إسنا
|إمارة الشارقة|ئەبووزەبی|ئەسکەندەریە|ابادان|ابها|ابو ظبى|ابوظبی|ابھا|اجمان|احمدی|اراک|اردبيل|اردبیل|ارریان|ارومیه
|ارومیّه|استان فیوم|استان قنا|استان کرمانشاه|اسكندريه|اسلامشهر|اسماعيليه|اسماعیلیه|اسماعیلیہ|اسوان|اسکندریه|اسکندریہ
|اصفهان|اقصر|الأحمدي|الأقصر|الأهواز|الإسماعيلية|الاحمدي|الاحمدی|الاقصر|البريمي|البریمی|الثقبة|الجبيل|الجيزة|الخبر
|الخرج|الخرمشهر|الدمام|الدوحة|الدوحه|الرستاق|الرميلة|الرياض|الريان|الزقازيق|السويس|السويق|السيب|السيب الجديدة|السیب
|الشارقة|الطائف|العاشر من رمضان|العين|العین|الغردقة|الغردقه|الفجيرة|الفيوم|القاهرة|القاهرة الجديدة|المبرز
|المحلة الكبرى|المدينة|المدينة المنورة|المدينة المنوره|المطار العتيق|المنصورة|المنيا|الهفوف|اهواز|اَردِبيل
|اَستِر آباد|اَلدَّوْحَة|اَلْمَنْصُورَة|اَلْمُحَرَّق|اِمامشَهر|اکبر آباد|ایصفاهان|بابل|بجنورد|بركاء|بروجرد|بريده
|بریده|بریدہ|بندر بوشهر|بندر خرمشهر|بندر عباس|بندر ماهشهر|بندرعباس|بني سويف|بور سعيد|بورسعيد|بوروجيرد|بوشر|بوشهر
|بوشِهر|بوکان|بيرجند|بَندَر عَبّاسی|بَندَرِ عَبّاس|بُرَيدَة|بیرانشهر|بیرجند|تاىيف|تایف|تبريز|تبریز|تبوك|تبوک
|تبوک، سعودی عرب|تهران|تهرون|تِهران|جبل علي|جبیل|جدة|جده|جدّة|جدہ|جیزه|حائل|حدائق القبة|حلوان|حولي|حولی|حَوَلِّي|خبر
|خرم آباد|خرمشهر|خميس مشيط|خمیس مشیط|خمینی شهر|خوی|دبئی|دبى|دبي|دبی|دبی مارینا|دزفول|دمام|دمنهور|دمياط|دمیاط|دوحه
|ديرة|ديزفول|رأس الخیمه|راس الخيمة|راس الخیمہ|رشت|رشيد|رشید|رىياد|رياض|ريف الفجيرة|رَأْس ٱلْخَيْمَة|ریاض|زاهدان
|زنجان|سارى|ساري|ساری|ساری، ایران|ساوه|سبزوار|سده|سقز|سلالة|سلالہ|سمائل|سناباد|سنندج|سوئز|سوئیز|سوهاج|سويس|سيرجان
|سَغِز|سَقِّز|سَكيز|سُلطان آباد|سِنَّ|سِنِّه|سیرجان|شارجه|شارجہ|شارود|شاهرود|شاهین شهر|شبرا الخيمة|شبين الكوم
|شهر قدس|شهرستان ارومیه|شهرك قدس|شهرك گلستان|شهريار|شيراز|شیراز|صبيا|صحار|صلالة|صلاله|صور|صور، عمان|طائف|طنطا|طهران
|عاشر من رمضان|عبادان|عجمان|عيمان|غردقه|غردقہ|فجيرة|فجيره|فجیره|فردیس|قائم شهر|قاهره|قاھىرە|قاہرہ|قدس|قريات|قرچك
|قزوين|قزوین|قلعه حسن خان|قم|قنا|قوم|قَصَبِهِ كَرَج|قَلعِه هَسَن|كاشان|كرج|كرمان|كرمانشاه|كَرَج|لکسر|مامازان
|محافظة الفيوم|محرق|مدينة الشامخة|مدينة العاشر من رمضان|مدينة العين|مدينة بني ياس|مدينة خليفة أ|مدينة زايد|مدينه
|مراغه|مردف|مرسى دبي|مسقط|مسقط، عمان|مشهد|مصفح|مكة|مكة المكرمة|مكه|ملایر|ملوي|منصورة|منصوره|مهاباد|مهربین|مَه آباد
|مِه آباد|مکه|مۇسكات|مەسقەت|نجران|نجف آباد|نزوى|نزوی|نسيم شهر|نظر آباد|نيسابور|نَظَرابادِ بُزُرگ|نیشابور|نیشاپور
|هفوف|همدان|هور العنز|والاية عبري|ورامين|ورسان|ولاية صحار|ولاية صور|يزد|ينبع|پاکدشت|پیرانشار|پیرانشهر|کرج|کرمان
|کرمانشاه|گرگان|گلستان|گنبد قابوس|گنبد کاووس|گورگان|گُمبرُّن|ہاولی|یزد|ەل-اشىير-مىين-رامادان|Ḩadā'iq al Qubbah
|Ḩalwān|Ḩawallī|‘Ibrī
"""
