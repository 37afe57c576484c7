"""Cities of Europe and Kazakhstan (GeoNames, CC BY 4.0)."""

NAMES = """
|'s-Hertogenbosch|A Coruña|Aachen|Aberdeen|Aktobe|Alicante|Almaty|Almere Stad|Altona|Amsterdam|Archway|Arkhangel'sk
|Arnhem|Astana|Astrakhan|Atyrau|Augsburg|Baranovichi|Barcelona|Barking|Barnaul|Belfast|Belgorod|Berlin|Bexley
|Bielefeld|Bila Tserkva|Bilbao|Birkenhead|Birmingham|Bobruysk|Bochum|Bonn|Bordeaux|Bournemouth|Bradford|Bratsk|Breda
|Bremen|Brent|Brest|Brighton|Bristol|Brno|Bryansk|Canary Wharf|Carabanchel|Cardiff|Cheboksary|Chelyabinsk
|Cherepovets|Cherkasy|Chernihiv|Chernivtsi|Chita|City of Westminster|Coventry|Croydon|Córdoba|Darnytsya|Derby|Desna
|Dnipro|Dniprovskyi|Donetsk|Dortmund|Dresden|Dudley|Duisburg|Düsseldorf|Edinburgh|Eimsbüttel|Eindhoven|Eixample
|Enfield Town|Enschede|Essen|Frankfurt am Main|Gasteiz / Vitoria|Gelsenkirchen|Gijón|Glasgow|Groningen|Grozny
|Haarlem|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hannover|Homyel'|Horlivka|Hrodna|Ilford|Ipswich|Irkutsk|Islington
|Ivano-Frankivsk|Ivanovo|Izhevsk|Kaliningrad|Kalininskiy|Kaluga|Kamyanske|Karagandy|Karlsruhe|Kazan|Kemerovo
|Khabarovsk|Kharkiv|Khmelnytskyi|Kiel|Kiev|Kingston upon Hull|Kirov|Kokshetau|Komsomolsk-on-Amur|Kostanay|Kostroma
|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Kremenchuk|Kropyvnytskyi|Kryvyy Rih|Kurgan|Kursk|Kyiv|Kyzylorda|Köln|Latina
|Leeds|Leicester|Leipzig|Lille|Lipetsk|Liverpool|London|Luhansk|Luton|Lutsk|Lviv|Lyon|Madrid|Magnitogorsk|Mahilyow
|Makhachkala|Makiyivka|Manchester|Mannheim|Mansfield|Marienthal|Mariupol|Marne La Vallée|Marseille|Milton Keynes
|Minsk|Montpellier|Moscow|Moskva|Munich|Murcia|Murmansk|Mykolayiv|Málaga|Mönchengladbach|Münster|Naberezhnyye Chelny
|Nantes|Newcastle upon Tyne|Newport|Nijmegen|Nizhniy Novgorod|Nizhny Tagil|Northampton|Nottingham|Novokuznetsk
|Novosibirsk|Nuremberg|Obolon|Odesa|Oldham|Omsk|Oral|Orenburg|Orël|Ostrava|Oxford|Palma|Paris|Paris 15 Vaugirard
|Pavlodar|Penza|Perm|Peterborough|Petropavl|Petrozavodsk|Pilsen|Plymouth|Poltava|Poole|Portsmouth|Prague
|Pravyi Bereh|Preston|Rayon KTZ|Rennes|Rivne|Rostov-on-Don|Rotterdam|Ryazan'|Saint Petersburg|Saltivka|Samara
|Sankt-Peterburg|Saransk|Saratov|Semey|Sevastopol|Sevilla|Sheffield|Shevchenkivskyi|Shymkent|Simferopol|Slough
|Smolensk|Sochi|Soho|Southampton|Southend-on-Sea|SPB|St Helens|Stavropol|Sterlitamak|Stoke-on-Trent|Strasbourg
|Stuttgart|Sumy|Sunderland|Surgut|Sutton|Swansea|Swindon|Taganrog|Tambov|Taraz|Telford|Temirtau|Ternopil|The Hague
|Tilburg|Tolyatti|Tomsk|Toulouse|Tula|Turkistan|Tver|Tyumen|Ufa|Ulan-Ude|Ulyanovsk|Ust-Kamenogorsk|Utrecht|Valencia
|Valladolid|Vigo|Vinnytsya|Vitebsk|Vladikavkaz|Vladimir|Vladivostok|Volgograd|Vologda|Volzhsky|Voronezh|Walsall
|Wandsbek|Warrington|Wiesbaden|Wigan|Wolverhampton|Wuppertal|Yaroslavl|Yekaterinburg|York|Yoshkar-Ola|Zaporizhzhya
|Zaragoza|Zhytomyr|Адэса|Ак-Мечеть|Ак-Мола|Акмола|Акмолінськ|Акмәсҗит|Актобе|Актюбинск|Актөбе|Актөбә|Актөбө|Акъяр
|Алма-Ата|Алмаато|Алмати|Алматы|Анжи|Архангельск|Архангельськ|Арэнбург|Астана|Астархаан|Астрахан|Астрахань|Атирау
|Атърау|Атырау|Ашттархан|Ащтэрхъан|Ақтөбе|Аһш балһсн|Бабруйск|Бабрујск|Балтавар|Баранавічы|Барановичи|Барнаул
|Барнауыл|Белая Царква|Белая Церковь|Белгарад|Белгород|Белгород балһсн|Белгород шаары|Берасьце|Берестя|Бетъырбух
|Била Церква|Бобруйск|Братск|Братськ|Брацк|Брежнев|Брест|Брест-Литовск|Брэст|Брянск|Брянськ|Брјанск|Буро-ГӀала
|Бєлгород|Біла Церква|Білгород|Валгаград|Верноленинск|Верный|Верхнеудинск|Вигуровщина-Троещина|Вигурівщина-Троєщина
|Виль Сибиркар|Винница|Витебск|Витепск|Витьбьскъ|Виґурівщина-Троєщина|Владивосток|Владик|Владикавказ
|Владикавказ балһсн|Владимир|Владимир хот|Владимир шаары|Вльгоградъ|Волагда|Волгоград|Волжский|Вологда|Вологдо
|Володимир|Волоґда|Воронеж|Воронежская область|Ворошиловград|Вінниця|Вірний|Вітебськ|Віцебск|Вӧлӧгда|Гародня|Гомел
|Гомель|Гомељ|Гомєль|Горлаўка|Горловк|Горловка|Горловко|Горлівка|Город миллиона роз|Горький|Гродна|Гродно|Грозна
|Грозни|Грозний|Грозны|Грозный|Данецк|Дарницький район|Дарниця|Деснянський Район|Джовхар-ГӀала|Днепр|Днепропетровск
|Днипро|Дніпро|Дніпровський район|Дніпродзержинськ|Дніпропетровськ|Дніпрослав|Дон ӱмбалне Ростов|Дон-тӀера-Ростов
|Донбас-сіті|Дондагъы Ростов|Дондағы Ростов|Дондохи Ростов|Донецк|Донецк ош|Донецьк|Донын Ростов|Екатеринбург
|Елисаветград|Жданов|Жемчужина у моря|Житомир|Житомиръ|Жытомир|Жытомір|Запарожжа|Запорожье|Запорожје|Запоріжжя
|Запоріжя|Зиновьевск|Ивано-Франковск|Иванов|Иваново|Иваново шаары|Ижау|Ижевск|Ижкар|Иркутск|Иркутскай|Йошкар-Ола
|Казан|Казань|Казань ош|Казањ|Калинин|Калининград|Калининский|Калињинград|Калуга|Калуго|Калінінград|Каменское
|Караганда|Карганда|Кастрама|Кейӳ|Кемерава|Кемерово|Кемерово хот|Кенигзберг|Керменчӳк|Кзыл-Орда|Киев|Киев ош|Киевом
|Киеву|Кизилорда|Кирмәнчек|Киров|Кирово|Кировоград|Київ|Козань|Кокшетау|Комсомольск-на-Амуре|Комсомольськ-на-Амурі
|Костанай|Кострома|Коцюбіїв|Крамянчуг|Красногвардейский|Краснодар|Краснодор|Краснояр|Красноярск|Кременчуг|Кременчук
|Кремінчук|Криви Рог|Кривий Риҕ|Кривий Ріг|Кривой рог|Кривый Ріг|Кузон|Куйбышев|Курган|Курск|Курськ|Курғон|Кустанай
|Кустанај|Къзълорда|Кызыларда|Кызылорда|Кіраў|Кіров|КӀапӀкӀай|Көкчө-Тоо|Көкшетау|Лавов|Лвов|Ленинград|Липеск|Липецк
|Липецк балһсн|Липецк шаары|Липецьк|Лтава|Луганск|Луганскай|Луганськ|Луганьск|Луханск|Луцк|Луцьк|Львив|Львов
|Львов ош|Львоў|Ліпецк|Магнитогорск|Магнітагорск|Магнітогорськ|Магьачкъала|Магілёў|Макеевка|Макіївка|Мариупол
|Мариуполь|Маријупољ|Марыупаль|Маріуполь|Маскав|Масква|Махачкала|Махачқала|МахІачхъала|Миколаїв|Минск|Минск ош
|Минскай|Могилев|Могильов|Могилёв|Могиљов|Молотов|Москва|Москова|Москох|Москъва|Мурманск|Мурманск ош|Мурманськ|Мінск
|Мінськ|Мѣньскъ|Мәгилев|Набережные Челны|Навакузнецк|Нижний Новгород|Нижний Тагил|Нижній Новгород|Николаев
|Новасібірск|Новокузнетск|Новокузнецк|Новокузнецьк|Новокузњецк|Новониколаевск|Новосибирск|Новосибирскай
|Новосибирьскъ|Нур-Солтан|Нур-Султан|Оболонський район|Оболонь|Одеса|Одесс|Одесса|Омбы|Омва|Омск|Омськ|Омьскъ|Орал
|Орджоникидзе|Орел|Оренбург|Оренбург ош|Орынбор|Орёл|Орјол|Ост-Каменогорск|Оуфа|Павлодар|Палтава|Паўладар|Пенза
|Пенза балһсн|Пенза ош|Пензе|Перем|Перм|Пермь|Перым|Петербург|Петразаводск|Петроград|Петрозаводск|Петрозаводськ
|Петропавел|Петропавл|Петропавловск|Петропавловськ|Петроской|Петроской ош|Петроскӧй|Питер|Плоскуров|Плоскурів|Полтав
|Полтава|Полтаве|Правий Берег|Пєрмь|Район ХТЗ|Ровно|Романов|Романов-на-Мурмане|Роўна|Рязань|Рівне|Салтівка|Самар
|Самар ош|Самар хот|Самара|Самаре|Саран|Саран ош|Саранош|Саранск|Саранск балһсн|Саранськ|Саратаў|Саратов
|Саратов балһсн|Саратов ош|Саратовъ|Сарытау|Свердловск|Севастопаль|Севастопол|Севастополь|Севастопољ|Сембер|Семей
|Семеј|Семипалатинск|Семёновский|Силәбе|Симфереполь|Симферопол|Симферополь|Симферопољ|Синбирск|Смаленск|Смоленск
|Смоленскай|Смоленськ|Смоленьск|Смольньскъ|Соргыт|Сочи|Сочі|СПб|Ставропол|Ставрополь|Сталинград|Сталинск|Стаљинград
|Стерлитамак|Стерлитамак балһсн|Стерлітамак|Стэрлітамак|Стәрлетамак|Стәрлетамаҡ|Суми|Сумы|Сургут|Сімбір|Сімферопаль
|Таганрог|Таганріг|Тальяці|Тамбов|Тамбоў|Тараз|Твер|Тверь|Темиртау|Теміртау|Тернополь|Тернопіль|Толиати|Тольятти
|Тольятти ош|Томбу|Томск|Томскай|Томськ|Томьскъ|Тораз|Тољати|Троещина|Троєщина|Тула|Туло|Туркестан|Туркистон
|Тэрчкъалэ|Тюмен|Тюмень|Тюмень хот|Тјумењ|Түмен|Түмень|Түркстан|Түркістан|Төркстан|Улаан-Удэ|Улаан-Үдэ|Уладзівасток
|Уладзімір|Улан Уде|Улан-Удэ|Ульск|Ульянаўск|Ульяновск|Уралск|Уральск|Уральськ|Усть-Каменогорск|Уфа|Франківськ
|Хабараўск|Хабаровск|Хабаровскай|Хабаровськ|Харков|Харків|Харьков|Хмельницкий|Хмельницький|Цвер|Чабаксар|Чалябінск
|Чарапавец|Чаркасы|Чарнаўцы|Чарнігаў|Чебоксар|Чебоксара|Чебоксари|Чебоксары|Чебоксарҳо|Челепи|Челяба|Челяба ош
|Челябе|Череповетс|Череповец|Череповець|Черкас хот|Черкаси|Черкасси|Черкассы|Черкасы|Чернивци|Чернигов|Черновци
|Черновцы|Чернівці|Чернівцї|Чернігів|Чернїгів|Чимкент|Чита|Чкалов|Чымкент|Шевченківський район|Шимкент|Шымкент
|Ырымбур|Эрхүү хот|Эрхүү хото|Яр Чаллы|Яраслаўль|Ярославль|Ярославль ош|Єлизаветград|Єлисавет|Іванава
|Івано-Франківськ|Іваново|Іжевськ|Іжэўск|Іркутськ|Іркуцк|Јарослав|Јарослављ|Јарославље|Җаек|Қарағанди|Қарағанды
|Қорған|Қостанай|Қызылтас|Қўқшетау|Үфі|Һорливка|Әстерхан|Өскемен|Өфө|Ӱпӧ
"""
