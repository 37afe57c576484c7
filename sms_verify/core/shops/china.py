"""Brands of mainland China, Hong Kong, Macau and Taiwan (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|101 Stationery Paradise|101文具天堂|1点点|1點點|21Plus|21風味館|24/7 Fitness|2nd STREET|31冰淇淋|33 Fried Chicken
|361度|3DG Jewellery|3hreeSixty|50 Lan|50嵐|6IXTY8IGHT|6owl door|7 Days Inn|72 Street|72街|759 Store|759阿信屋
|759阿信屋 759 Store|7分甜|7天酒店|85度C|85度C 85°C Bakery Cafe|A nice Holiday|A-1 Bakery|A.mart|Abercrombie & Fitch
|Abercrombie Kids|ad-lib|Addlove|AEON|AFURI|Agnès B.|AILI|Ajisen Ramen|Alice + Olivia|ALittle Tea|AllSaints
|Ambassador Hotel|Ambassador Theatres|Anantara|Anta|Arome Bakery|Atour Hotel|Atunas|Auchan|Auntea Jenny
|AXIANG Rice Noodles|Babi|BAIXING|Bao's Pastry|Bar East|Bar Pacific|Barista Coffee|BARON ROZI RESTAURANT|Baseus
|Baskin-Robbins|Batterlife|Beams|Bears & Friends|Beijing DaoXiangCun|Beijing Tong Ren Tang|Best Mart 360|Bestore
|Bheart Noodles|Bianlifeng|Bianyifang|Big C|Bigpizza|BJNCX|BLUE BEAR|Blue Frog|Bonjour|Books Kinokuniya|Bosideng
|bossini|BP PetroChina|Broadway|Broadway Circuit|Bubba Gump Shrimp Company|Buick|Bulgari|C-Store|Caesar Park
|Caesar Park Hotels & Resorts|Caffe Bene|Caffe Bene咖啡伴|Caffebene|Café de Coral|Canopy|Canopy by Hilton|CAR Inc.
|CarPlus|Casetify|Century Asia Cinemas|CGV影城|Chailease|Champion Pizza|CHAOYIXING|ChaPanda|Charmson|Chateau d'Ax
|ChaTraMue|Chien Tu Hot Pot|Chien Yen Shabu Shabu|Chih Hang Car Rental|China Film International Cinema|China Gas
|CHINA INTERNATIONAL ENERGY|China Nepstar|Ching Shin|Chow Sang Sang|Chow Tai Fook|Chun Shui Tang
|Chung Hwa Book Company|Chung Yuen Electrical|Châteraisé|CITIC Books|citizenM|City Chain|CityLink
|CMK Electrical Store|CNOOC|CoCo Ichibanya|CoCo壱番屋|CoCo壹番屋|CoCo壹番屋咖喱|CoCo都可|Cola Tour|Colourmix
|Come Wonka|Conrad|Cosechas|COSMED|Costa咖啡|Costco Food Court|Cowell|CPC Corporation, Taiwan|CSF Market|CYGNET
|Da Niang Dumpling|Daming|Dandan Hamburger|Dang Dang Yuejie Bookstore|DaoXiangCun|DaPro Teppanyaki|Darry Ring
|Das WeltAuto|dashenlin|Days Inn|Days Inn by Wyndham|DaYung's|DAZHANG|DAZO|dcool|Delta Hotels|DENNIS|Der Life
|Diandoude|Dicos|DiDi Charging|Din Tai Fung|Don Don Donki|Dong Lai Shun|Dongfanggong|Donutes Coffee|Dr. Kong
|Dr. Washing|DR钻戒|DUNKIN唐恩都乐|DUOFUJIAO|E-life Mall|E-WEKE|E.Tea|Easy Joy|Eatogether|Edition|Element
|Emack & Bolio's|emon|emon依夢|Emperor Cinemas|Emphasis|Eslite Bookstore|Eti Pets|EVEN Hotel|EVEN Hotels
|Ever Green Ever Young|Eye Smart|ezTravel|Fairfield by Marriott|Fairfield Inn|Fairwood|familyshoes|FAN DENG BOOKS
|Fat Daddy American Fried Chicken|Finsbury|Fish 180|Fishnoodle|Fitness Factory|Five Guys|Five Guys Burgers and Fries
|FJ Veggie|Flash Coffee|Florida Bakery|Forever|Formosa Chang|Formosa Petrochemical Corporation|Fornet|Fortress
|Fox in a Box|Fresh Hema|Fullon Hotels|Fullon Hotels & Resorts|Funcom Supermarket|fusion|G2000|GAKUDEN
|Galeries Lafayette|Gelatissimo|Genghis Khan Fitness Club|GigaSports|Gindaco|Gogoro|Gogoro 電池交換站|Gold Seight
|GoldenLife|GOME Electrical Appliances|Good me|Good Morning MACC|Good Spot|Grease Monkey|Great Tree Pharmacy
|Green Tea|Grom|Guangzhou Restaurant|Guoweiyi|Gyoza no Ohsho|Hachiyo Tea|HAMA-SUSHI|Hamasushi|Hamleys|hana-musubi
|Hands|Hanting Hotel|Happy Mart|HealthWorks|Hechalou Tea|HeHeGu|Hi parking|Hi-Life|Himo|Hoka|Hokkaido Ramen Santouka
|Holiland|Home Inn|Home Original Chicken|Home2 Suites|Home2 Suites by Hilton|Honeymoon Dessert|Hong Kong Red Cross
|Hong Ya Hambuger|Hongqi Chain|Honor|Hoshino Coffee|Hotai Leasing|HOTCAR|Hotel Royal|Hotel Sunroute|HOT大聯盟
|Huangshanghuang|Hung Fook Tong|Ijysheng|IKEA|IKEA Bistro|ILEYED|in89 Cinemax|In89豪華數位影城|In89豪華數位影院
|IntercityHotel|IntoLife|Inzone|IWS Rent a Car|Ixina|J&G Fried Chicken|J.Co Donuts and Coffee|J.Co Donuts'
|Jack Wills|Jamaica Blue|Jewel Cafe|Jhu Jian Suan Cai Yu|Jhujian shabu|Ji Hotel|Jia Wen Cing|JIAJIAYUE|JiaLeJia
|JIANKANG LINJU DE SHENG TANG|Jin Yuh Tarng Stationery|Jingkelong|Jinhu Convenience|Jinjiang Inn|JINS|Jiujiuya Food
|Johnnybro|Johnson Fitness & Wellness|Joint Publishing|jp medical|Juewei Duck Neck|Just Cuts|Jyulin Mei & Mei
|K1 Speed|Kai Bo Food Supermarket|Karma|Karma Automotive|KCOFFEE|Kebuke|Kee Wah Bakery|Kingstone Bookstore
|Kobayashi Optical|Koenigsegg|Komeda Coffee Shop|Kuafood|Kuang Nan Fashion Shop|Kungfu|Kymco Motor|Kyriad|La New
|Laline|LAN FONG YUEN|Lan Yoga|Lao Feng Xiang|Lao Feng Xiang Jewellery|Laya Burger|LBX Pharmacy|LeapMotor|Leezen
|LEGOLAND Discovery Center|Lejia100|Li Auto|Li Auto Supercharger|Li-Ning|Liang She Han Buy Food|Liaojibangbangji
|Lion Travel|Long Time Ago|Lopia|Lotte Department Store|Louisa Coffee|Lucky Cup|Lukfook Jewellery|Lululemon
|Lululemon Athletica|Luxgen|Luxihe Taosu|M Stand|Mackage|Magritta Pizza|Maje|Manner Coffee|Mannings|Marathon Sports
|Market Place|Marriott Executive Apartments|Matcha Cafe Maiko|Matsumoto Kiyoshi|Matsuya|Maxim's Cakes|Maxim's MX
|MaxValu|MCL Cinema|MealTime Malatang|MedFirst|Mega Pxmart|Megane Ichiba|Mei & Mei|Meiyijia|Menchie's|Mercuries Food
|Merida|Merle Norman|Merle Norman Cosmetics|Metro Oasis|Michel's Patisserie|Microtel|Microtel by Wyndham
|Micun Bibimbap|Milkshop|Millie's Cookies|Ministop|Miranew Cinemas|Miss Energy|Mo-Mo Paradise|Momicafe|monogram
|Morton's Grille|MOS Burger|Mr. Brown Café|Mr. Brown 伯朗咖啡館|Mr. Lee|Mr. Mark|Mr. Wish|Muji|Mulberry|My Warm Day
|My Warm Day Cafe & Brunch|My-Teaice|Myungrang Hotdog|Mövenpick Café|NaiSnow|NAMCO|Nana's Green Tea|Nap Tea
|Napoli Pizza|Naturalizer|newjoy|niko and ...|Ningji|Nitori|Nitori Home|njdapaidang|No Yeye No Tea|Nobel Bookstore
|Noble Steak|O'Briens|Oaks Hotels, Resorts & Suites|OK mart|OK便利店|OK便利店 Circle K|OK超商
|Oliver's Super Sandwiches|Ootoya|Optical 88|Orange Leaf Frozen Yogurt|Origus|Osaka Ohsho|Ottoline|OWNDAYS
|Pacific Coffee|Pagoda|Panos|PARKnSHOP|Parsons Music|Patagonia|Paul|PetroChina|Pets Mall Fish
|Physical Fitness & Beauty|PipeChina|Pisen|Pizza Company|PizzaExpress|Polestar|Pony Rent a Car|Pop Mart
|PORRIDGE JIAHE|POYA|Pret|Pret A Manger|Printemps|PrizeMart|Prosperity Plaza|Pure Fitness|Pxmart|Q-PETs|Qburger
|QDama|Qingfeng Steamed Dumpling Shop|Qiuguo Hotel|Qiwang Peanuts|Quanjude|Raffles|Rapha|RELX|Rexel|Rimac|Royal Host
|RT-Mart|Rueilin Mei & Mei|Saint Honore Cake Shop|Sakae Sushi|San Gu Mao Lu|San Want Hotels|Sanlong|Santa Cruz|Sasa
|Secret Recipe|Semeur|Semeur聖娜|Sexytea|Shabu Shabu On-Yasai|Sharetea 歇腳亭|Shengbo Palace|Shi Erguo
|Shin Kong Cinemas|Shizu|Showba|Showtime Cinemas|Shun Chen Bakery|Simple Mart|Sisyphe Bookstore|Skin Laundry|Smart
|Smiggle|smile-time|Småland|smöoy|Snap Fitness|Softy Cream|Songhelou|SongheMianGuan|South East Travel
|Southern Power Grid|SPX Express|State Grid|Stepping Stone Bookstore|Suavinex|Sukiya|Sundan|SunDongbao Beef Steak
|SUNFAR|Suning|Super 8 by Wyndham|Super Super Congee & Noodles|Super-Pharm|Supertea|SUREMOOV|Sushi Take Out|Sushiro
|Sweaty Betty|Sweet7|Swensen's|Switer|Syabuyo|SYM Motors|TAETEA|Taipan Bread & Cakes|Taito Station|Taiwan Mobile
|TamJai SamGor|TamJai Yunnan Mixian|Tangjiu Convenience|Tao Tao Ju|Tao-Tao Tea|Tapestry Collection|Taste|Tastien
|Tatung 3C|Tea & Magic Hand|Tea Land|Tea WG|Tea-Workstation|Teishoku 8|Teld|TenRen's Tea|Thai Town|Thankyou Hotel
|The Alley|The Commercial Press|The Pizza Company|Three Squirrels|Tianlala|Tim Ho Wan 添好運|Tin Tin Drugstore
|Tivoli Hotels & Resorts|Tom Lee Music|Tom N Toms|TOMORO Coffee|Tong Kee Bao Dim|TongRenTang Pharmacy|Tonkatsu
|Topgolf|Travelodge|Trinitea3|Truedan|Tsannkuen 3C|Tsui Wah Restaurant|Tyreplus|U Select|U-Home|Ueshima Coffee House
|Uni-Prosperity|Union Rental Car|UrCove by Hyatt|uSmile|uSmile 昆仑好客|U購Select|U購Select U Select|U购Select|VanGO
|Vanguard|Very Thai|Very Thai Restaurant|Vie Show Cinemas|Vienna Hotels|vomFASS|Wagas|Waldorf Astoria|Wallace
|Wanda Cinemas|Warrior|Washoku Sato|Wedome|Wellcome|Wellent|Western Mahua|WH史密斯|Wilson|Wingate|Wingate by Wyndham
|With Wheat|WooTea|World Gym健身俱樂部|WUDONGFENG|Wumart|Wuyutai|Xiabuxiabu|Xianfeng Fruit|Xinhua Bookstore
|Xpeng Supercharger|Xtep|Yakiniku Smile|Yamaha Motor|Yamazaki Bakery|Yamazaki Baking|Yan Ji You
|Yangguofu Spicy Hot Pot|Yayoiken|Yifeng Pharmacy|Yonghe King|Yonghe Soy Milk|Yonghui Superstores|Youke|Younman
|youparking|YP Shengxian|Yuanjiyunjiao|YuLoong|Zeekr|Zeppelin Hot Dog|Zhangliang Spicy Hot Pot|Zhangyiyuan
|Zhengxin Chicken Steak|Zhongbai Cv.S|Zhouheiya|ZI GUANG YUAN|Zi Pizza|ZULIJIAN|Супер-Фарм|سوبير فارم|一之軒|一沐日
|一粥面|一粥麵|一粥麵 Super Super Congee & Noodles|一芳水果茶 Yi Fang Tea|一風堂|一风堂|丁丁藥局|万宁|万达广场
|万达影城|三井貴金屬|三分春色|三只松鼠|三商巧福|三商炸雞|三媽臭臭鍋|三星|三联书店|三聯書店|三聯書店 Joint Publishing
|三陽機車|三顧茅廬|上島珈琲店|上海永久|世界健身俱樂部|东方宫|东来顺|中信书店|中华书局|中原電器
|中原電器 Chung Yuen Electrical|中国国际能源|中国海油|中国燃气|中国石化|中国石油|中國石化|中國石化 Sinopec|中國石油
|中國石油 PetroChina|中影国际影城|中油BP|中油碧辟|中百佳乐家|中百便利|中租租車|中華書局
|中華書局 Chung Hwa Book Company|丰田汽车|临榆炸鸡腿|丸亀製麵|丸亀製麺|丸作食茶|丹丹漢堡|丹尼斯超市|久久丫|乐家生鲜
|九乘九文具專家|乡村基|争鲜|云海肴|五桐號|亚朵酒店|亚马逊咖啡|京客隆|亮視點|亮視點 LensCrafters|亮视点|今生金飾
|伊夫黎雪|伊蕾名店|优衣库|伟伦电脑|伯朗咖啡館|佐丹奴|佐丹奴 Giordano|余仁生 Eu Yan Sang|依夢|便利蜂|便宜坊|俥亭停車
|倍思|偉倫電腦|偉倫電腦 Wellent|健康工房|健康工房 HealthWorks|健身工廠|價真棧|價真棧 PrizeMart|優品360
|優品360 Best Mart 360|元气寿司|元気寿司 Genki Sushi|元氣壽司|元氣壽司 Genki Sushi|先喝道|光南大批發|光陽機車
|全國加油站|全國電子|全季酒店|全家|全家便利商店|全聚德|全聯|全聯福利中心|八方云集|八方雲集|八方雲集 Bafang Dumpling
|八曜和茶|六扇門時尚湯鍋|六福珠宝|六福珠寶|六福珠寶 Lukfook Jewellery|兰熊|兰瑜伽|兰芳园|再睡五分鐘|农工商超市|冰饌
|冰饌茶飲專賣店|凌志|凱撒飯店|凱撒飯店連鎖|利華超級三文治|勝博殿|北京华联|北京同仁堂
|北京同仁堂 Beijing Tong Ren Tang|北京稻香村|十足|千葉火鍋|华润万家|华莱士|卓悅|卓悅 Bonjour|南京大牌档|南城香
|南方电网|卡旺卡|卡萊美|卡萊美 Colourmix|卫讯|原麦山丘|友客|古茗|可不可|可不可熟成紅茶|可樂旅遊|可樂旅遊旅行社
|台塑石油|台灣中油|台灣大哥大|台灣山葉機車|台隆手創館|吃茶三千 Chicha San Chen|吉野家|吉野家 Yoshinoya|同仁堂
|名创优品|名創優品|名創優品 Miniso|吧東|吧東 Bar East|吴裕泰|周大福|周大福 Chow Tai Fook|周生生
|周生生 Chow Sang Sang|周黑鸭|味千拉面|味千拉麵|味千拉麵 Ajisen Ramen|味多美|味爱普思|呷哺呷哺|呷尚寶|和合谷
|和運租車|和雲行動|品胜|哈根达斯|唐久便利|唐恩都乐|唐記包點|唐記包點 Tong Kee Bao Dim|商务印书馆|商務印書館
|商務印書館 The Commercial Press|喜來登|喜來登 Sheraton|喜士多|喜姐炸串|喜德盛|喜来登|喜樂時代影城|喜茶 Heytea
|嘉和一品|四海遊龍|回力|国家电网|国家管网|国美电器|國賓大飯店|國賓影城|坚果奶茶|城市綠洲|堅果奶茶|堅果奶茶 NUTTEA
|堡狮龙|堡獅龍|塔可鐘|塔可钟|塔斯汀|墊腳石圖書文化廣場|墨格|壽司郎|壽司郎 Sushiro|多乐之日|多福饺|多那之咖啡
|大倉酷眼鏡|大全聯|大創百貨|大参林|大同3C|大埔平價鐵板燒|大埔鐵板燒|大娘水饺|大家乐|大家樂|大家樂 Café de Coral
|大张超市|大心|大快活|大快活 Fairwood|大戶屋|大戸屋|大樹藥局|大润发|大班麵包西餅|大班麵包西餅 Taipan Bread & Cakes
|大益茶|大苑子|大茗本位製茶堂|大阪王将|大阪王將|天仁茗茶|天仁茗茶 TenRen's Tea|太平洋咖啡|太平洋咖啡 Pacific Coffee
|太平洋酒吧|太平洋酒吧 Bar Pacific|夸父炸串|奇华饼家|奇華餅家|奇華餅家 Kee Wah Bakery|奈雪的茶|好伦哥|好利来|好市多
|好市多加油站|如家酒店|威秀影城|孫東寶台式牛排|安踏|定食8|宜味客|宜家家居|宜家家居 IKEA|宜家家居餐廳|宜家餐厅
|宜得利家居|宜必思酒店|宝岛眼镜|客美多咖啡|家家悦|寶島眼鏡|寶雅|寿司郎|尊宝比萨|尊寶比薩|小北百貨|小北百货|小拇指
|小林眼鏡|小林眼镜|小米|小米 Xiaomi|小米之家|小米之家 Mi|小馬租車|小鹏|小鹏超充站|尚客优快捷酒店|屈臣氏
|屈臣氏 Watsons|山姆会员商店|山崎面包|山崎麵包|山崎麵包 Yamazaki Bakery|山葉機車|山隆加油站|巡茶|巨林美而美|巴依老爷
|巴比馒头|巴黎贝甜|年青人眼鏡|幸福堂 Xing Fu Tang|幸运咖|幸運咖|广州酒家|广西交投|庆丰包子铺|康是美|廖记棒棒鸡
|开市客|弘爺漢堡|张一元|张亮麻辣烫|張毛記|張毛記 CMK Electrical Store|強尼兄弟|当当阅界书店|彩色熊猫|很久以前羊肉串
|得來素|微笑时刻|德克士|德克士 Dicos|德生堂|必勝客|必勝客 Pizza Hut|必胜客|快乐柠檬|快客|快樂檸檬|悦刻|悦来悦喜|惠康
|惠康 Wellcome|愛旺租車|愛買|成吉思汗健身俱樂部|拉亞漢堡|拿坡里披薩|捷安特|摩斯汉堡|摩斯漢堡|摩斯漢堡 MOS Burger
|文华东方酒店集团|文華東方酒店集團|文華東方酒店集團 Mandarin Oriental Hotel|新佳宜|新光影城|新力有家|新华书店
|无印良品|日出茶太|日本城|日本城 JHC|日藥本舖|早安美芝城|昆仑好客|易客来|易捷|易遊網|易遊網旅行社|星乃珈琲店|星巴克
|星巴克 Starbucks|春水堂人文茶館|時間廊|時間廊 City Chain|晨光文具|望湘园|木屋烧烤|本宫的茶|李先生|李宁|李寧
|李寧 Li-Ning|杏一醫療用品|杨国福麻辣烫|東南旅行社|東森寵物雲|東海堂|東海堂 Arome Bakery|松屋|松本清
|松本清 Matsumoto Kiyoshi|松鹤楼|松鹤面馆|极氪|果唯伊|柏斯琴行|柏斯琴行 Parsons Music|柠季|栄寿司|格上租車
|梁社漢排骨|楓康超市|樂家康|樂田麵包屋|樂雅樂|樂高探索中心|樂高探索中心 LEGOLAND Discovery Centre|樊登书店|檸季
|欧米茄|歐特耐養護中心|歐都納|正新鸡排|比格披萨|永和大王|永和豆浆|永和豆漿|永旺|永辉超市|汉堡王|汉庭酒店|沃尔玛
|沃歌斯|沪上阿姨|泡泡玛特|波司登|泸溪河|洲立影藝|洲立影藝 MCL Cinema|海底撈火鍋|海底撈火鍋 Haidilao Hot Pot|海澜之家
|海王星辰|海马体照相馆|涮乃葉|清心福全|温野菜|湯姆熊歡樂世界|满记甜品|滨寿司|滬上阿姨|滴滴充电|漢堡王|点都德
|無印良品|無印良品 Muji|煌上煌|燦坤3C|爭鮮|爭鮮 Sushi Express|爭鮮gogo|爱达乐|爷爷不泡茶|爺爺不泡茶|牛角
|牛角 Gyu-Kaku|物美|特斯拉|特步|猫的天空之城概念书店|玛格利塔|玩具反斗城|玩具反斗城 Toys R Us|珍煮丹|珍煮丹 Truedan
|班尼路|班尼路 Baleno|理想|理想超级充电站|琦王花生|瑞幸咖啡|瑞麟美而美|瑪格利塔|瓦城泰國料理|甘泉魚麵|甘茶度|甜啦啦
|田老师红烧肉|甲文青|百佳|百佳 PARKnSHOP|百佳超級市場|百佳超級市場 PARKnSHOP|百佳超级市场|百八魚場|百姓量贩|百得来
|百果园|百盛百货|百老匯戲院|百老匯戲院 Broadway Circuit|百老汇影城|百老滙|百老滙 Broadway|益丰大药房|益禾堂|盒马鲜生
|直航租車|真功夫|眼鏡88|眼鏡88 Optical 88|眼鏡市場|眼镜88|眼镜市场|石二鍋|神州租车|神旺大飯店|福利麵包|福勝亭|福奈特
|福容大飯店|福懋加油站|秀泰影城|秋果酒店|稻香村|築間幸福鍋物|築間酸菜魚|米村拌飯|米村拌饭|粉之都|紀伊國屋書店|紫光园
|繼光香香雞|繼光香香雞 J&G Fried Chicken|红旗连锁|绝味鸭脖|维也纳酒店|绿茶餐厅|罗森|羅森|美利达|美宜佳|美居酒店
|美廉社|美心MX|美心MX Maxim's MX|美心西餅|美心西餅 Maxim's Cakes|美而美|美麗新影城|翠华餐厅|翠華餐廳
|翠華餐廳 Tsui Wah Restaurant|老乡鸡|老凤祥|老凤祥银楼|老爺酒店|老百姓大药房|老虎堂|老虎堂 Tiger Sugar|老鳳祥銀樓
|老鳳祥銀樓 Lao Feng Xiang Jewellery|聖娜|聖安娜餅屋|聖安娜餅屋 Saint Honore Cake Shop|聖德科斯|聯邦租車|肯德基
|肯德基 KFC|肯悅咖啡|肯悦咖啡|胖老爹美式炸雞|能量小姐|臨榆炸雞腿|舒适堡|舒適堡|舒適堡 Physical Fitness & Beauty
|舞东风|良品铺子|芝根芝底|芭比波朗|芳珍蔬食|苏宁易购|英皇戲院|英皇戲院 Emperor Cinemas|茶星人|茶星人 E.Tea|茶汤会
|茶湯會|茶湯會 TP Tea|茶百道|茶百道 ChaPanda|茶的魔手|茶颜悦色|荣耀|莎莎|莎莎 Sasa|華御結|華御結 hana-musubi
|華潤萬家|華潤萬家 Vanguard|萊爾富|萨莉亚|萬家福|萬寧|萬寧 Mannings|葉露芝|葉露芝 Yves Rocher|蓝蛙|蔚来|蔚来中心
|蔚来换电站|蔚来目充站|蔚来空间|蔚来超充站|蔦屋書店|薩莉亞 Saizeriya|藏壽司|蘇寧|蘇寧 Suning|蜜雪冰城
|蜜雪冰城 Mixue Ice Cream & Tea|蝦皮店到店|衛訊|衛訊 Wilson|衛訊電訊 Wilson Communications|衣博士
|袁記雲餃 Yuen Kee Dumpling|西西弗书店|西贝莜面村|西部马华|西雅圖極品咖啡|言几又|許留山 Hui Lau Shan|詩威特|誠品書店
|誠品書店 Eslite Bookstore|諾貝爾圖書城|謝瑞麟|謝瑞麟 TSL|謝瑞麟珠寶|謝瑞麟珠寶 TSL Jewellery|譚仔三哥
|譚仔三哥 TamJai SamGor|譚仔雲南米線|譚仔雲南米線 TamJai Yunnan Mixian|诚品书店|谊品生鲜|谢瑞麟|谢瑞麟珠宝|谭仔三哥
|谭仔云南米线|豐澤|豐澤 Fortress|豐田|貢茶 Gong Cha|貴族世家|贡茶|赛百味|超市发|超意兴|足力健老人鞋|路易莎咖啡
|農工商超市|达美乐比萨|迪卡儂|迷客夏|途虎|通利琴行|通利琴行 Tom Lee Music|速8酒店|達美樂披薩|邻几|鄰幾|里仁
|重庆小天鹅火锅|野人先生|金玉堂|金石堂書店|金至尊珠宝|金至尊珠寶|金至尊珠寶 3DG Jewellery|金虎便利|錢都涮涮鍋|钱大妈
|银座超市|锦江之星|長青連鎖藥局|长申国际购物广场|阿瘦皮鞋|阿迪达斯|阿香米线|陶陶居|雄獅旅行社|雄獅旅遊|零跑汽车
|雷克萨斯|霸王茶姬|霸王茶姬 Chagee|非常泰|非常泰概念餐坊|面包新语|鞋全家福|順成蛋糕|順發3C|領域|領域 CityLink
|領域電訊 CityLink Electronics|顶呱呱|顺电|领域|食其家|餃子的王將|饗食天堂|香港紅十字會
|香港紅十字會 Hong Kong Red Cross|香港红十字会|馬可先生|馬拉松|馬拉松 Marathon Sports|马拉松|高济|鬍鬚張|魚中魚
|鮮芋仙 Meet Fresh|鮮茶道|鮮豐水果|鲍师傅|鲜丰水果|鲜芋仙|鴻福堂|鴻福堂 Hung Fook Tong|鶴茶樓|鹿角巷|麥味登|麥當勞
|麥當勞 McDonald's|麦当劳|麦德龙|麦甜艾斯|麵包新語|麵包新語 BreadTalk|點睛品|鼎泰丰|鼎泰豐|鼎泰豐 Din Tai Fung
|齊柏林熱狗|齊柏林熱狗 Zeppelin Hot Dog
"""
