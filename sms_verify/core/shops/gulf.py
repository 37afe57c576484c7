"""Brands of the Gulf, Saudi Arabia, Egypt and Iran (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|Abdullah AlOthaim Markets|ADNOC|ADNOC Oasis|Afters|Afters Original|Al Tazaj|Al-Dawaa Pharmacy|Albaik|Aldrees
|All'Antico Vinaio|Amorino|Aqua-Tots Swim Schools|Arabiata|Ardene|Aster Pharmacy|Bageterie Boulevard
|Bahrain Petroleum Company|Bapco|Barn's|Barry's|Benihana|Big Fernand|Black Sheep Coffee|Blaze Pizza|Body Masters
|Bonchon Chicken|Boost Juice|Bras N Things|BSB Fashion|Burger & Lobster|BurgerFuel|Cafe Frei|Caffè Nero|Canbo|Capi
|Capi Electronics|Cha Payom|Cheeburger Cheeburger|Chicha San Chen|Chicken Street|Chilli Beans|Chuck E. Cheese
|Coffee Lab|Columbus Café|Cook Door|Courir|CycleBar|Daily Market|dean&david|Debonairs Pizza|dr-cafe|Duck Donuts
|Dynamite|Eggslut|El Ezaby Pharmacy|El Ganso|Elevation Burger|Emarat|Embassy Suites|Embassy Suites by Hilton
|English Home|ENOC|Espressolab|eyewa|FALKE|Figaro|Fitness First|Fitness Time|Fix Price|Garage|German Doner Kebab
|Giraffe|Giraffe Stop|Géant|Géant Express|Half Million|Happy Joe's|HEMA|Hyperstar|IKEA Café|IKEA Swedish Food Market
|Jarir Bookstore|Java Time|Jeff de Bruges|Jimmy the Greek|JouéClub|Julius Meinl|Kahve Dünyası|Kenny Rogers Roasters
|Kinokuniya|Krispy Krem|Kudu|L'Antica Pizzeria da Michele|La Romana|Le Château|LEGOLAND|Llaollao|Loxam|Mama Shelter
|Matalan|MEED|MEED Trading Company|Mighty Quinn's|Mikel|Misr Petroleum|Mo'men|Monginis|Moss|Moss Bros|Mr. Pretzels
|Mugg & Bean|NAFT|Nahdi|National Paints|NH Collection Hotels|O Boticário|O'Learys|Oakberry Açaí bowls|ObeikanStores
|Occidental|Ocean Basket|Ofoq Kourosh|Omar Effendi|Orange|Panda|PBteen|Petromin|Petromin Corporation
|Petromin Express|Pitaya|Ponderosa Steakhouse|Pottery Barn|Premier Inn|Proton|Ray-Ban|Red Mango|Refah|Rixos
|Rixos Hotels|RocoGo|RocoMamas|Royal Hideaway|Saipa|SASCO|Sharetea شيرتي|Shawarmer|Shirin Asal|Simitçi Dünyası
|Slim Chickens|Snowa|Sonesta|Sonesta Hotel|Southern Sun|Spinneys|Tamimi Markets|Texas Chicken|The Barn|The Coffee
|Toby's Estate|Tortilla|Total|Undiz|Upper Crust|V Perfumes|Vodafone|Wild & The Moon|Winchell's Donut House|Wingstop
|Yellow Cab Pizza|Yogurtland|YOTEL|énergie Fitness|Сахар|Фикс Прайс|أدنوك|أرابياتا|أرامكو|أسواق التميمي
|أسواق عبد الله العثيم|أيوا|اسنوا|افق کوروش|البيك|الدريس|الرميزان|الطازج|امارات|اينوك|بارنز|بترومين|بترومين إكسبرس
|بربری|بنده|بودي ماسترز|توتال|تيم هورتونز|جافا تايم|جانبو|د.كيف|دانكن|دانكن دونتس|دجاج كنتاكي|دکه|دیلی مارکت|ردتاغ
|رفاه|ساسكو|سایپا|ستاربكس|ستاربكس كافية|سنگک|سنگکی|سوپر|سوپرمارکت|شاورمر|شركة بترومين|شركة بنده للتجزئة
|شركة ميد التجارية|شيرتي|شیرین عسل|صيدلية الدواء|صيدلية العزبي|صيدلية النهدي|فروشگاه افق کوروش|فروشگاه رفاه|كارفور
|كاريبو كوفي|كانتون|كرسبي كريم|كودو|لواشی|ماكدونالدز|محطة|محمصة الرفاعي|مصر للبترول|مكتبة العبيكان|مكتبة جرير
|مونوبري|ميد|نانوایی تافتون|نفط|نفطال|نمایندگی ایران خودرو|هاف مليون|هایپراستار|واحة أدنوك|وقت اللياقة|吃茶三千
|龐德羅莎
"""
