"""Brands of Russia, Belarus, Kazakhstan and Ukraine (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|1 Социальная Аптека|1 Соціальна Аптека|20 грамм|220 Volt|220 вольт|33 пингвина|5 Элемент|585 Zolotoy|585 Золотой
|5post|7 Дней|7 карат|Adamas|ADEL|Aik Бистро|Akkond|Akvarel|Alesya|Alex Fitness|Alliance Oil|Almi|Alpha Apteka
|Amatista|Amazing Red|Amic|Anabel Arto|Angstrem|Anri-Pharm|Antresol|Apetta|apteka.ru|Armtek|Aroma Kava|Art Lunch
|Arya Home|Askona|Atac|ATB-Market|Autotrans|Autoworld|Avantage7|Avia|Avias|Avocado|Avoska|Avtomotiv|Azbuka Vkusa
|Azimut|Baggins Coffee|Bashneft|Baton|Beeline|Beer Market|befree|Begemott|Belkniga|Belmarket|Belshina
|Beltamozhservis|Belwest|Beyosa|Big Star|BigChefs|Biotus|Bitstop|Blisk|Bork|Boxberry|Brain|British bakery|Brocard
|bushe|Camel Active|Cantata|Charuel|Chipo|Chocolate|Citrus|CL Lab|Clinica Sante|Coccodrillo|CofeFest|Coffee Like
|Coffee Moose|Cofix|Comfy|Coral Travel|Corona|Cropp|Curaprox|Defile|Demmoksi|Desport|Desyatochka|Detskiy Mir|Dialog
|Diamant|Dila|Dim Coffee|Dini|Dionis|Discounter|Divan.ru|Dixy|Dnipro-M|DNS|DNS Technopoint|Dobronom|Dobrotsen
|Dom Lenta|Doma zhdut|Domino Pizza|DorOrs|Double B|Drinkit|Druzya|Duna|Dva gusya|Döner Маркет|EconomClass|Ecru
|Edelveis|Ehrle|Eldorado|Elikatni Products|Energy of Moscow|Esotiq|Estel|Etib Parfum|Euro Kebab|Euroopt Hyper
|Euroopt Market|Euroopt Minimarket|Euroopt Prime|Euroopt Super|Europharma|Euroset|Exist.ru|Extreme Intimo|Farmacia
|Farmani|Farsh|Fasol|Fialka|Fielmann|Finn Flare|Fissman|Fit Service|Fitness House|Flash|Food Market|Food Solutions
|Fora|Fornetti|Foxtrot|Fozzy|Freedom Mobile World|Gasenergy|Gazoil|Gazprom Neft|Gemotest|Gipfel|Globus|Gloria Jeans
|Gold Apple|Gold Dream|Good Beer|Good Vape|Green|Grenka|GroDar|Groserov|Groshyk|Health Planet|Helios|Helix|Henderson
|Hippo|Hop Hey|IL Патио|Image|Imperial Porcelain Factory|Inter Cars|Intertop|Invitro|Invivo|Irbis|Isei|Istudio
|Kannam Chicken|Kanzler|Kari|Kari Kids|KazanExpress|Kenguru|Kerama Marazzi|Kims|Koleso|Kolo|Komandor|Komus|Kopeechka
|Kopeyka|Korablik|Krasny Yar|Kroshka Kartoshka|Kuchenland|Kulikov|Kulinichi|Kuzina|Kyivstar|Labquest|Ladoga Wine
|Lady Stretch|Lakomka|Lamoda|Laparet|Laser Love|Lazurit|Lecar Store|Lenta|lifecell|Lorena|LOVE REPUBLIC|Luxoptica
|Lviv Handmade Chocolate|M.video|MAAG|Magnit|Magnit Cosmetics|Magnum|Malanka|Mama Roma|Maria-ra|Mark Formelle|Market
|Marko|marmalato|Marshal|Martin|Mascotte|MasterZoo|MaxMarket|Mayak|Medea|Medicine|Medis|MedLab|MegaFon|Megasport
|Megatop|Mestnoe Izvestnoe|Mila|Milavitsa|Minimax|Minsk Crystal|Minskaya Pharmacia|Minsky Khladokombinat №2|Mixit
|Modis|Mohito|Monetka|Monpacie|Moyo|Mu-Mu|Naraskhvat|Neftmagistral|Nikolab|NL International|Norman|Novus|Nravizza
|Nravizza Pizza|O'Hara|Ocean Kamchatka Sahalin|Ochnik|OKKO|Okolo|OKWINE|OldBoy|One Price Coffee|oodji|Optica 1st
|Ormatek|Orto Smart|Osama Sushi|Ostrov Chistoty|Ozon|Ozon Rocket|O’KEY|Pac Group|Palais des Thés|Pan Club|Parallel
|PerekrestOK|Perekryostok|Petrovich|Petshop.ru|Pink Rabbit|Piv&Ko|Pizza Day|Pizza Heart|Planet Sushi|Podari vino
|Poltavpivo|Polushka|Pravda Coffee|Prime|Prodtovary|Prostor|ProStore|Puzata Hata|Pyat zvezd|Pyaterochka|Q Store
|Qazaq Oil|Radezh|Radivilovsky|Ralf Ringer|Respect|Robins Dobin|Rodynna kovbaska|Roshen|Rosneft|Rostic's|Rozetka
|Rukavychka|Rusalut|Russkiy Appetit|S Parfum&Cosmetics|Saboo|Safia|Samson-Pharma|Santa|Santa & Cash|Santa & Fish
|Santa Super|Savage|Sela|Selgros|Sem pyatnits|Sem pyatnits XXL|Sever-Metropol|Sezon|Shagovita|Shatura|Shokoladnitsa
|Shtopor|Silpo|Sinooil|Sisley|Sister's Aroma|Skuratov Coffee|Slavica|Small|Smyk|SneakerBox|SneakNFresh
|Snezhnaya koroleva|SOCAR|Sokolov|Sosedi|Sosedi Express|Sport Life|SPORTLIFE|Sportmaster|Sputnik|Stardogs|StarLine
|Stars Coffee|Stolichnye Apteki|Stolle|Street Beat|Sunlight|Surf Coffee|Surgutneftegas|Sushi Moji|Sushi Story
|Sushi Wok|Sushishop|Svetofor|Svitanak|Svyaznoy|Synevo|Tamaris|Tanuki|Tatneft|Tatnefteprodukt|Tavria V|Teboil
|Technodom|Technopoint|Terem|Teremok|Teremok Cafe|The Petersburg Fuel Company|Toka|Tokyo-City|Top Shop|TOPGUN|Torba
|Traveler's Coffee|Tri Ceny|TVOE|Ukrnafta|Ukrzoloto|Umny vybor|Unistor opt&roznitsa|Unistore опт&розница|Vardex
|Varka|Varus|Vatsak|Vesta|Victoria|Vilet|Vino|Vino&Vino|Vitebskie produkty|Vkusno i tochka|VkusVill|Volna|Vopak|Vovk
|Voxel|Vozhyk|Warpoint|Wildberries|Wine&Spirits|WINETIME|Wojas|World Class|Yermolino|Zarina|Zavodskoy|Zdraste|Zenden
|Zhivika|Zhivinka|Ziko|Zolla|Zolotoy kolos|ZOObazar|ZooBonus|А-мега|Абсолют|АВ Daily|Авито|Авокадо|Авоська|Аврора
|Авто1|Автобаня|Автомаркет|Автомиг|Автомир|Автомотив|Автопилот|Автосуши Автопицца|Авіас|Агрокомплекс
|Агрокомплекс Выселковский|Адамас|Азалия|Азбука daily|Азбука Вкуса|Азия|Айкрафт|Айсберг|Айсберри|Академия слуха
|Акконд|Аккумуляторы|Алеся|Алкомаркет|Алкотека|Алло|Алло MAX|Алмаз|Алми|Алоэ|Альфа Аптека|Аматиста|Аникс|Антей
|Антресоль|АНЦ|Апрель|Аптека 911|Аптека Доброго Дня|Аптека оптових ц‥|Аптека от склада|Аптека Твоєї Родини|Аптека №1
|АптекаПлюс|Аптечный склад|Ариант|Армтек|Армтэк|Ароматный мир|Ассорти-продукт|Атак|АТБ-Маркет|Ашан|Бадьорий
|Бажаємо здоровʼя|Байрам|БАМ|Барик|Батон|Башнефть|Бегемотик|БелБланк|БелДрук|Белкнига|Белкніга|Белмаркет
|Белоруснефть|Белорусская косметика|Белсаюздрук|Белтаможсервис|Белшина|Бережная аптека|Береке|Бетховен|Би-Би|Билайн
|Близенько|Бочка|Бристоль|Британские пекарни|Бронницкий ювелир|БРСМ-Нафта|Брынза|Будинок іграшок|Будь здоров|Буквоед
|Букет столицы|Булочные Ф. Вольчека|Бургер Кинг|Буханка|буше|Біла ромашка|Біле Сухе|Вайн&Спиритс|Ваша № 1|Ваши двери
|Везунчик|Великолукский мясокомбинат|Велмарт|Веломарка|Верный|Веста|Виктория|Вилгуд|Вилка-ложка|Вина Світу|Винлаб
|Вино|Вино&Вино|Виноград|Вираж|Вита|Вита Центральная|Вита Экспресс|Вита-Плюс|Виталюр|Витаминка|Витебские продукты
|ВкусВилл|Вкусно — и точка|Вожик|Вожык|Волна|Волховец|Вопак|Восток|Восток-Сервис|Востраў здароўя|ВсеИнструменты.ру
|Вікторія|Вітамін|Віцебскаблсаюздрук|Газпром Нефть|Газпромнефть|Газпромнефть АЗС|Галамарт|Галицька Свіжина
|Галя Балувана|Гастрономчикъ|Гелиос|Гемотест|Гиппо|Главпиво|Глобус|Горздрав|Горилка|Городская аптека
|Городская Здравница|Госаптека|Государственная аптека|Градус|Градусы|Графит|Гренка|Грин|ГроДар|Гроздь|Гросеров
|Грошик|Грошык|Грузовой шиномонтаж|Гулливер|ГУП КК «Кубаньфармация»|Даблби|Дачник|Два гуся|Движение|Дед Хо|Декатлон
|Делві|Десяточка|Детки|Детский мир|Дефиле|Дзержинка|Диалог|Диана|Дикси|Дила|Дионис|Дискаунтер|ДНС|Добрая аптека
|Доброном|Доброцен|Добрыя леки|Добрыя лекі|Додо Пицца|Доктор Столетов|Дом здоровья|Дом книги|Дом Лента|Дома ждут
|Домино Пицца|Домино'c|Домовой|ДорОрс|Дочки-сыночки|Дринкит|Друзья|Дятьково|Діла|Дәулет|Евразия|Евро Кебаб|ЕвроАвто
|Евроопт|Евроопт Hyper|Евроопт Market|Евроопт Prime|Евроопт Super|Евроопт Гипер|Евроопт Маркет|Евроопт Минимаркет
|Евроопт Прайм|Евроопт Супер|Евросеть|Еврочехол|ЕКА|ЕКО маркет|Експрес Стрижка|Елена|Епіцентр К|Епіцентр К Express
|Ермолино|Ескулаб|Жар свежар|Жжук|Живика|Живинка|Забота|Заводской|Заря|Звениговский|Здесь аптека|Здоров.ру
|Здорова Родина|Здравсити|Здрасте|Зелёная Аптека|Золотая мечта|Золотая рыбка|Золотий Вік|Золотое яблоко
|Золотой колос|Зоомир|Ивановский трикотаж|Изюминка|Икорный|Иль Де Ботэ|Имидж|Императорский фарфоровый завод|Имплозия
|Инвитро|Инструмент-Клуб|Интим|Йола-маркет|КазМунайГаз|Калина|Калина фарм|Кантата|Канцлер|КанцПарк|Карамелька
|Карандаш|Катюша|Квартал|Квартал вкуса|Квартет вкусов|Кедр|Кенгуру|Кировский|Київстар|Київхліб|Классика|Клумба
|Ключевой момент|КНП|Ковбасна Мережа|Колесо|Колесо.ру|Коло|Колёса Даром|Командор|Компʼютерний Всесвіт|Комус
|Кондитерская Теремок|Конекс|Копеечка|Копейка|Копирка|Копійка|Копійочка|Кораблик|Корона|КорсГрупп|Кофе муз
|Кофе Саунд|Кофе Хауз|Кошик|Красное&Белое|Красный пищевик|Красный Яр|Кристалл|Крошка Картошка|КСД|Кулинария|Кулиничи
|Кулиничі|КуулКлевер|Кыштымский трикотаж|Кібернетики|Л'Этуаль|Ладушка|Лаки Фарма|Лакомка|Ле'Муррр|Левша|Лекарь
|ЛекОптТорг|Лемана про|Лента|Леонардо|Лепим и варим|Леруа Мерлен|Лилия|Линии Любви|Лион|ЛотОК|Лотос|Лукойл
|Лыжная база|Львівська Майстерня Шоколаду|Любимый дом|Люди любят|Люксоптика|М.Видео|Мʼясомаркет|Мавт-Винотека
|Магазин Горящих Путёвок|Магнит|Магнит Аптека|Магнит Косметик|Магнит Маркет|Магнит Семейный|Магнит у дома|Магнолия
|Максавит|Маланка|Малинка|Мария|Мария-Ра|Маркет|Маркетопт|Марко|Мартин|Марцін|Маслофф|Маяк|МдРегион|Мебель Москва
|Мебель Шара|МЕГА|Мегатоп|Мегафон|Мегахенд|Мед-сервіс|Медея|МедЛаб|МедЛабЭкспресс|Медіс|Мелодия здоровья
|Местное известное|Метизы|Мидийное место|Микс|Микс Март|Мила|Милавица|Милти|Минск Кристалл|Минская Фармация
|Минский хладокомбинат №2|Мир Красок|Мир Кубиков|Мираж|Мираторг|Много мебели|Мой Зубной|Мой сам|Моккано
|Молоко від фермера|Молоток|Монетка|Московская ярмарка|Мособлмедсервис|Мосхозторг|Мосцветторг|Моя аптека|Мрія|МТС
|Му-Му|Мясницкий ряд|МясновЪ|Мясной Гурман|Мясной двор|Мясной дворик|Мій Ашан|Мікс Март|НАʼСВЯЗИ|Надежда-Фарм
|Нарасхват|Народная|Народный|Народный кондитер|Находка|Наш|Наш Край|Наша Ряба|Наше Золото|Невис|Неофарм
|Нефтьмагистраль|Нива|НК Альянс|ННК|Новэкс|Норма|Норман|Огонёк|Озерки|Океан|Океан Камчатка Сахалин|ОККО|Около
|Окраина|Олимп|Онлайн Трейд|ОПТИ|Оптика 1st|Оптимист Оптика|Оптовичок|Оранж|Ортека|Остров здоровья
|Остров чистоты и вкуса|Отдохни|Ощад Аптека|О’КЕЙ|Пʼяна Вишня|Панацея|Папа Джонс|Партнер|Первая полоса|Первая помощь
|Перекрёсток|Персона|Перша Пекарня Твого Міста|Петербургские аптеки|Петрович|Пив&ко|Пивной двор|Пивоман|Пивточка
|Пикассо|Пинскдрев|Пироговый дворик|Пицца Харт|ПиццаФабрика|Планета|Планета здоровья|Планета Суши|Победа|Подари вино
|Подорожник|Подружка|Поехали с нами|Покупалко|Покупочка|Полтавпиво|Полушка|Порт маркет|Посад|Постирай|Поїхали з нами
|Правда Кофе|Престиж|Продсклад Победа|Продтовары|Просто Вася|Простор|ПТК|Пузата Хата|Пульс|Пятачок|Пять звёзд
|Пятёрочка|Радеж|Радивиловский|Радуга|Радуга Звуков|Разливной рай|РеалЪ|Реми|Ремонт одежды|Рив Гош|Ригла|Рими
|Робин Сдобин|Родинна ковбаска|Родны кут|Розовый кролик|РосАл|Роскедр|Роснефть|Роспечать|Рубль Бум|Рублёвский
|Рукавичка|Русалка|Русский Аппетит|Русский Разгуляйка|Рідні Медтехніка|Садко|Садовод|Салтівський мʼясокомбінат
|Самсон-Фарма|Санта|Санта & Кэш|Санта & Фиш|Санта Супер|Сантехника-Онлайн|Саханефтегазсбыт|Сбер Еаптека|Светлана
|Светофор|Свитанак|Связной|Світ Матраців|Світанак|Север-Метрополь|Северный|Семейная|Семишагофф|Семь пятниц
|Семь пятниц XXL|Семья|Сибирское здоровье|Сибнефть|СИН|Синэво|Сириус|Сирне королівство|Ситилаб|Ситилинк|Сицилия
|Скидкино|Славица|Смешные цены|Снежная королева|Советская аптека|Соседи|Соседи Экспресс|Сотовый мир|Социалочка
|Союзпечать|Спортмастер|Спутник|Стол и Стул|Столички|Столична Ювелірна Фабрика|Столичные аптеки|Столплит
|Строительный двор|Стройка|Строймаркет|Студия Слуха|Стіл та Стілець|Сударь|Супер Лента|Сургутнефтегаз|Суши Wok
|Суши маке|Суши-Маркет|Сушишоп|Счастливый взгляд|Сільпо|Сім23|Сімейна пекарня|Сімі|Сінево|Табакерка|Таврия В
|Таврія В|Таиф-НК|Тайрай|Тануки|Татнефтепродукт|Татнефть|ТВОЕ|Теле2|Телефон.ру|Теплэко|Теремок|Техно Їжак|Технодом
|ТНК|Токио-Сити|Точка Любви|ТПК|Трасса|Три цены|ТриЯ|Тәп-Тәтті|У дома|У Палыча|Удачный|Удобный|Укр-Петроль|Укрзолото
|Улыбка|Улыбка радуги|Умный выбор|Управдом|Успех|Уют|Фабрика качества|Файно Маркет|Фармаимпекс|Фармакон|Фармакопейка
|Фармакор|Фармленд|Фарфор|Фасоль|Феникс|Фермер|Фиалка|Флагман|Фокстрот|Фора|Форне|Франс.уа|Франческо Маркони
|Фруктовый рай|Хеликс|Хлеб Насущный|Хлебник|Хмель Солод|Цар Хліб|Царское Золото|Цветовик|Цветомания|ЦветОптТорг
|Цветочная база|Цветы 24|Цветы Голландии|Центральная аптека|ЦентрОбувь|Цех85|Цитрус|Чарка до свята|ЧебурекМи
|Червоний маркет|Четыре лапы|Чижик|Чио Чио|Чистотроник|Чистый дом|Читай-город|Шаверлэнд|Шатура|Шоколадница|Штолле
|Штопор|Эдельвейс|Эдем|Экона|Эконика|Эконом|Эксперт|Эльдорадо|Энергия Москвы|Этм|Юнистор опт&розница|Юничел|Юркас
|Якитория|Яндекс.Маркет|Яркий фотомаркет|Ярослав|Ярославский бройлер|Євразія|ҚазМұнайГаз|مصنع الخزف الإمبراطوري
"""
