"""Shops and services that no map holds, as alerts print them; by common knowledge."""

NAMES = """
|Adobe|Agoda|AirAsia|Airbnb|AliExpress|Alibaba|Alipay|Amazon|Amazon Pay|Amazon Prime|AMZN|AMZN Mktp|Anthropic|Apple
|Apple Pay|Audible|Bigbasket|Big Basket|BBNow|Blinkit|Blizzard|Bolt|BookMyShow|Booking|Booking.com|Bykea|Canva
|Careem|Claude|Claude.ai|Cleartrip|Coupang|Crunchyroll|Cursor|Daraz|Deezer|Deliveroo|Didi|DigitalOcean|Discord
|Disney Plus|Domino's|DoorDash|Dream11|Dropbox|Dunzo|eBay|EaseMyTrip|Easypay|Epic Games|Ekart|Etsy|Expedia|Facebook
|Facebk|Fiverr|Flipkart|Foodpanda|Fortnite|Freecharge|GitHub|Glovo|GoDaddy|Gojek|GoFood|GoIbibo|Google|Google Ads
|Google Cloud|Google Play|Google One|Google Pay|Google YouTube|Grab|GrabFood|Grammarly|Groww|Grubhub|HBO Max|Hotstar
|HungerStation|Hulu|iCloud|iHerb|Indigo|Instacart|Instamart|IRCTC|iTunes|iRobot|Jahez|Jio|JioMart|Jumia|Kindle|Konga
|KPLC|KPLC Prepaid|Lazada|Lenskart|LinkedIn|Lyft|MakeMyTrip|Mastercard|Meesho|Microsoft|Midjourney|MSBill|Myntra
|Namshi|Namecheap|Nintendo|Noon|Noon Food|Notion|Nykaa|Ola|Olacabs|OLX|OpenAI|ChatGPT|ChatGPT Subscr|Patreon|PayPal
|Payoneer|Paytm|Paytm Mall|Perplexity|PharmEasy|PhonePe|Pinduoduo|Playstation|PlayStation Network|Porter|Postmates
|Quora|Rapido|RedBus|Roblox|Safaricom|Salik|Samsung Pay|Shein|Shopee|Shopify|Showmax|Shopsy|Slack|Snapdeal|Snapp
|SnappFood|Sony Playstation|SoundCloud|Spotify|Squarespace|Starlink|Steam|Steam Games|SteamGames|Stripe|Swiggy
|Swiggy Instamart|Talabat|Taobao|Tata 1mg|Tata Neu|Temu|Ticketmaster|TikTok|Tinder|Tokopedia|Trendyol|Trip.com
|Tripadvisor|Twitch|Twitter|Uber|Uber Eats|UberEats|Uber Trip|Uber Rides|Uber India|Udemy|Upwork|Valve|Vercel
|Verizon|Vimeo|Walmart|Wikimedia|Wix|WordPress|Xbox|Yandex|Yandex Taxi|Yandex Go|Yandex Plus|Yango|YouTube
|YouTube Premium|Zepto|Zerodha|Zomato|Zoom|Zoom.us|DSTV|GOtv|StarTimes|Nairobi Water|Luku|Tanesco|ZESCO|ECG|EKEDC
|IKEDC|DEWA|SEWA|FEWA|ADDC|Parkin|RTA Dubai|Ozon|Wildberries|Avito|Samokat|Yandex Eda|Yandex Lavka|Delivery Club
|Citymobil|VkusVill|Lamoda|Kaspi Magazin|OZON|Aviasales|RZD|Aeroflot|Gett|Ostrovok|Kinopoisk|Litres|ОЗОН|Вайлдберриз
|Яндекс|Яндекс Такси|Яндекс Еда|Самокат|ВкусВилл|РЖД|Кинопоиск|支付宝|微信支付|财付通|云闪付|银联|美团|美团外卖
|美团平台|美团支付|大众点评|饿了么|淘宝|天猫|淘宝网|闲鱼|京东|京东商城|京东到家|京东支付|拼多多|拼多多平台商户
|多多支付|抖音|抖音支付|抖音月付|抖音生活服务|快手|快手支付|小红书|唯品会|苏宁易购|滴滴|滴滴出行|高德打车|曹操出行
|哈啰|哈啰单车|青桔|携程|去哪儿|飞猪|同程|铁路12306|中国铁路|12306|网易|网易严选|网易支付|哔哩哔哩|爱奇艺|优酷|腾讯
|腾讯视频|腾讯充值|微信红包|微信转账|百度|百度网盘|小米|小米商城|华为|华为商城|苹果|瑞幸咖啡|瑞幸|星巴克|肯德基
|麦当劳|盒马|盒马鲜生|叮咚买菜|朴朴超市|山姆会员商店|永辉超市|物美|大润发|菜鸟|顺丰|顺丰速运|中通快递|圆通速递
|韵达快递|申通快递|中石化|中国石化|中石油|中国石油|国家电网|南方电网|中国移动|中国联通|中国电信|喜马拉雅|知乎|转转
|得物|每日优鲜|猫眼|猫眼电影|淘票票|货拉拉|闪送|达达|UU跑腿|特斯拉|蔚来|特来电|星星充电|蜜雪冰城|喜茶|奈雪的茶|古茗
|茶百道|沪上阿姨|霸王茶姬|支付宝（中国）网络技术有限公司|财付通支付科技有限公司|北京三快在线科技有限公司
|北京三快科技有限公司|上海拉扎斯信息科技有限公司|上海寻梦信息技术有限公司|北京京东世纪贸易有限公司
|网银在线（北京）科技有限公司|北京抖音信息服务有限公司|抖音支付科技有限公司|武汉合众易宝科技有限公司|合众易宝
|滴滴出行科技有限公司|浙江天猫技术有限公司|杭州淘宝网络科技有限公司|杭州菜鸟供应链管理有限公司|中国铁路网络有限公司
|拉卡拉支付股份有限公司|拉卡拉|通联支付|快钱|银联商务|全家|统一超商|統一超商|全家便利商店|全聯福利中心|全聯|蝦皮
|蝦皮購物|PChome|momo購物|街口支付|悠遊卡|一卡通|台灣高鐵|foodpanda|台灣中油|家樂福|八達通|惠康|百佳|萬寧|屈臣氏
|港鐵|中電|煤氣公司|大家樂|麥當勞|HKTVmall|OpenRice|Keeta|دیجی‌کالا|دیجی کالا|دیجیکالا|اسنپ|اسنپ فود|اسنپ‌فود|تپسی
|ازکی|دیوار|شیپور|فیلیمو|فیدیبو|طاقچه|علی بابا|فلای تودی|باسلام|ترب|افق کوروش|رفاه|فروشگاه رفاه|شهروند|جانبو|اتکا
|هایپراستار|همراه اول|ایرانسل|رایتل|شاپرک|آسان پرداخت|به پرداخت ملت|سامان کیش|پرداخت نوین|کافه بازار|نماوا|روبیکا
|زرین پال|ایران کارت|سداد|فن آوا کارت|پارسیان|طلبات|كريم|هنقرستيشن|جاهز|أمازون|كارفور|بنده|العثيم|الدانوب|جرير
|اكسترا|بي تك|فوري
"""
