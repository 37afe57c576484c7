"""Brands at home in many countries (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|% Arabica|& Other Stories|5.11 Tactical|585 Gold|5àsec|7-Eleven|9Round|A. Lange & Söhne|Abarth|AC Hotel
|Ace Hardware|Acura|Adagio|Adidas|Adidas Originals|Aeropostale|Aesop|Afriquia|Agatha|Agent Provocateur|Agip|Aiden
|Aiden by Best Western|Aigner|Air Liquide|Aixam|Alamo|Aldo|Alexander McQueen|Alfa Romeo|Alila|Allbirds|Alliance
|Alliance Tire Company|Aloft|Alpine|Altınbaş|Alua|Alua Hotels & Resorts|Amazon Fresh|American Vintage|Amplifon|ampm
|ampUp|ANdAZ|Anytime Fitness|APM Monaco|Apollo Tyres|Apple|Apple Store|Applebee's
|Applebee's Neighborhood Grill & Bar|Aristocrazy|Arket|Armani Exchange|Arthur Murray Dance Center
|Ascend Hotel Collection|Asian Paints|ASICS|Aston Martin|Aubade|Audemars Piguet|Audi|Auntie Anne's
|Autograph Collection|Avis Car Rental|Avon|AW LAB|B&Q|Ba&sh|Balenciaga|Baleno|Bally|Banana Republic|Bang & Olufsen
|Banyan Tree|Barbour|Bata|Bath & Body Works|Baume & Mercier|bb.q Chicken|Beko|Belmond|Ben & Jerry's|Ben's Cookies
|bene|Benetton|Bentley|Bershka|Best Hotels|Best Western|Best Western Plus|Best Western Premier|Betty Barclay|Beyfin
|Bijou Brigitte|Billabong|Bimba y Lola|Birkenstock|Black Red White|Blockbuster|BMW|BMW Motorrad|Bobbi Brown
|BoConcept|Body Glove|Bodystreet|BOGGI Milano|Bogner|BookCrossing|Bosch|Bosch Car Service|Bosco|Bose|Boss
|Bottega Veneta|Brandy Melville|BRAX|Breitling|Bridgestone|Brioche Dorée|Brooks Brothers|Brunello Cucinelli
|Buccellati|Budget Rent a Car|bugatti|bulthaup|Burberry|Burger King|Bvlgari|BW Premier Collection
|BW Signature Collection|BYD|C&A|Cadillac|Cafe Coffee Day|Caffè Pascucci|Café Amazon|Café Coton|Calliope|Caltex
|Calvin Klein|Calzedonia|Campanile|Camper|Canada Goose|Canali|Canna Cabana|Carglass|Carhartt Work in Progress
|Carl's Jr.|Carrefour|Carrefour Express|Carrefour Market|Carter's|Cartier|Cartridge World|Casino|Catimini|Celine
|Celio|Champion|Chanel|ChargePoint|Chatime|Chaumet|Chery|Chevrolet|Chicco|Chili's|Chili's Grill & Bar|China Wok
|Chipotle|Chipotle Mexican Grill|Chloé|Chrysler|Cinemark|Cinnabon|Cinépolis|Circle K|Citroën|claire's|Clarks
|Claudie Pierlot|Club Med|Club Wyndham|CoCo|CoCo Fresh Tea & Juice|Coffee Republic|Coffee Time|Coffeeshop Company
|Cold Stone Creamery|Cole Haan|Colin's|Columbia|Columbia Sportswear|Comfort Suites|Converse|Costa|Costa Drive Thru
|Cotti Coffee|Cotti Coffee 库迪咖啡|Cotton On|Cotton On Body|Cotton On Kids|Cotélac|Courtyard|Courtyard by Marriott
|Crocs|CrossFit|Crowne Plaza|Cupra|Curio Collection|Curves|Dacia|Daihatsu|Dairy Queen|Decathlon|DeFacto|Defender
|Deichmann|Denny's|Dentix|Design Hotels|Desigual|Destination by Hyatt|Destination Hotels & Resorts|Devialet
|Dia Market|Diamond Resorts|Diesel|Digicel|Ding Tea|Dinh Van|Dior|Diptyque'|Discovery|Distri Club Medical|DKNY|Dodge
|Dodo Pizza|Dolce & Gabbana|Dolcezza|Dollar Car Rental|Domino's|DoubleTree|DoubleTree by Hilton|Dr. Martens
|Dress Barn|DS Automobiles|Du Pareil au Même|Ducati|Dufry|Dulux Paints|dunhill|Dunkin'|Dunkin' Donuts|Dunlop|Dyson
|Délifrance|easyHotel|Eataly|Ecco|Elena Mirò|Elisabetta Franchi|Emma|EMME|Emporio Armani|Enterprise Rent-A-Car
|Enza Home|Es Teler 77|Escada|Espaço Casa|Esprit|Esso|Esso Express|Etam|ETRO|Euronics|Europcar
|Evergreen International Hotels|EvGateway|Executive Residency|Expert|Extreme Pizza|Faberlic|Fairmont|Falconeri
|Fashion Market|Fastrack|FCUK|Fendi|Ferrari|Fiat|Fiat Professional|Figaro's Pizza|Fila|Fireaway|Fireaway Pizza
|First Stop|Fisker|Fisker Inc.|Flight Centre|Fogo de Chão|Food Basics|Foot Locker|Foot Solutions|Ford|Forever 21
|Fossil|Four Points by Sheraton|Four Seasons|Fred Astaire Dance Studios|Freightliner|French Connection|Fusalp|Fuso
|G-Star Raw|Gaggenau|GameStop|GANT|Gap Body|Gap Kids|Garner Hotels|Garner Hotels by IHG|Gautier|Geely|Genesis|Geox
|Gerry Weber|Giordano|Giorgio Armani|Givenchy|Glo Best Western|Gloria Jean's Coffees|Golden Goose|Golden Tulip|Graff
|Grand Hyatt|Grand Line|Great Wall Motor|Green Motion|Gucci|Gudrun Sjödén|Guess|Guess Accessories|Guinot|Gulf|H&M
|H&M HOME|H10 Hotels|Hackett London|Haidilao Hot Pot|HalfPrice|Hampton|Hampton by Hilton|Hampton Inn|Hanesbrands
|Happy Lemon|Happy Socks|Hard Rock Cafe|Hard Rock Hotel|Hard Rock Hotels & Resorts|Hardee's|Harley-Davidson
|Harman Kardon|Havaianas|Haval|Helly Hansen|Herman Miller|Hermès|Hertz|Hesburger|Hilti|Hilton|Hilton Garden Inn
|Hilton Grand Vacations|Hino Motors|Holiday Inn|Holiday Inn Express|Holiday Inn Express & Suites|Hollister
|Hollister Co.|Honda|Hooters|Hotel Indigo|House of Hair|House of Hoops|House of Hoops by Foot Locker|Howard Johnson
|Howard Johnson by Wyndham|Huawei|Hugo Boss|Humana|Hush Puppies|Husqvarna|Hyatt|Hyatt Centric|Hyatt House
|Hyatt Place|Hyatt Regency|Hyundai|Häagen-Dazs|Ibis|Ibis Budget|Ibis Styles|iBlues|iFLY|IHOP|IMO Car Wash
|Indian Motorcycle|Infiniti|Inglot|INNSiDE by Meliá|InterContinental|Intermarché|Intersport|Intimissimi
|Intimissimi Uomo|Intrend|IQOS|Isuzu|itStyle|Iveco|IZOD|J.M. Weston|Jacadi|Jack & Jones|Jaeger-LeCoultre|Jaguar
|JdV by Hyatt|Jeep|Jil Sander|Jimmy Choo|Jo Malone|JO&JOE|Joe & The Juice|John Deere|JOHN REED Fitness
|Johnny Rockets|Joie de Vivre Hospitality|Jollibee|Jotun|Juan Valdez Café|Jurlique|Just Over the Top|JW Marriott
|JYSK|K&U Bäckerei|Kalyan Jewellers|Karl Lagerfeld|Kartell|Kawasaki|KBTR|Kebab Turki Baba Rafi|Kempinski
|Kentucky Fried Chicken|Kenzo|KFC|Kia|Kiabi|Kids Foot Locker|Kiehl's|KIKO Milano|Kimpton|Kiğılı|Kodak Express|Kohler
|Kookaï|Koton|Krispy Kreme|Kung Fu Tea|Kuoni|Kusmi Tea|Kärcher|L'Occitane|La Curacao|La Martina|La Vie en Rose
|Lacoste|Lada|Lamborghini|Lancia|Land Rover|Langham Hotels & Resorts|Lavazza|Lawson|LC Waikiki|Le Coq Sportif
|Le Creuset|Le Méridien|Le Pain Quotidien|Lee Cooper|Lego|Leica|Leonidas|Leroy Merlin|Levi's|Lexus|Lidl|Ligne Roset
|Lincoln|Lindt|Little Caesars|Little Free Library|Liu Jo|Localiza|Loding|Long John Silver's|Longchamp|Longines
|Loro Piana|Lotteria|Lotus|Louis Vuitton|Loving Hut|Lovisa|Lucid|Lucid Motors|Luckin Coffee|Luisa Spagnoli|Lukoil
|Lush|Lynk & Co|Läderach|M&S Outlet|MAC Cosmetics|machi machi|Madame Coco|Mahindra|Mahindra & Mahindra
|Maison Margiela|Makro|Malin+Goetz|Mandarin Oriental Hotel|Mango|Marble Slab Creamery|Marc Cain|Marc Jacobs
|Marc O'Polo|Marella|Marina Rinaldi|Market Basket|Marriott|Marriott Vacation Club|Marrybrown
|Martinizing Dry Cleaning|Maserati|Massimo Dutti|Mavi|Max Mara|MAX&Co.|Mayoral|Mazda|McArthurGlen
|McArthurGlen Designer Outlet|McCafé|McDonald's|McDonald's PlayPlace|McLaren|ME by Meliá|Meininger|Meininger Hotels
|Meliá|Mephisto|Mercedes-Benz|Mercedes-Benz Trucks|Mercure|Merrell|Messer|Messika|Mexx|MGallery|Michael Kors|Midas
|Miele|Millennium|Millennium Hotels & Resorts|Miniso|Mission BBQ|Mister Donut|Mister Minit|Mitsubishi|Mobil
|Mobil Mart|Momoni|Moncler|Monki|Montblanc|Morphe|Mothercare|motivi|Motrio|Movado|Moxy|Mr. Sub|Mustang|Musterring
|My Gym|My Gym Children's Fitness Center|M·A·C|Mövenpick|Napapijri|National|National Car Rental|Natur House
|Nature Republic|Natuzzi|Natuzzi Italia|Nautica|Nespresso|Neste|New Balance|New Yorker|Nike|Nike Clearance Store
|Nike Factory Store|NIO House|NIO Power|NIO Power Charger|NIO Power Destination|NIO Power Swap|NIO Space|Nissan|Nobu
|North Sails|NovaCHARGE|Novotel|NOVUS Glass|Nuance|NUTTEA|O'Neill|OBCZ|Off-White|Office Depot|Old Chang Kee|Old Navy
|OldTown White Coffee|Olive Garden|Oliver Peoples|Omega|OneZo Tapioca|opconnect|Opel|Oppo|Opticalia|Orchestra
|Oriflame|orsay|OshKosh B'gosh|Outback Steakhouse|Oysho|Pan Pacific|Panda Express|Pandora|Panerai|Papa John's
|PappaRich|Parfois|Park Hyatt|Park Inn|Park Plaza|Park Plaza Hotels|PARKROYAL|Patek Philippe|Paul Smith|Payless
|Payless ShoeSource|Pelicana|Pelicana Chicken|Pendleton|Pendleton Woolen Mills|Pennyblack|Penti|Pepe Jeans
|Pepper Lunch|Persona|Peterbilt|Petit Casino|Petrol Ofisi|Petrolimex|Petronas|Peugeot|Piaget|Pierre Cardin|Pinkberry
|Pinko|Pita Pit|Pizza Hut|Pizza Hut Delivery|Pizza Hut Express|Pizza Nova|Poggenpohl|Point S|Polaris|Pollo Campero
|Pollo Tropical|Polo Ralph Lauren|Poltrona Frau|Pom d'Api|Popeyes|Popeyes Louisiana Kitchen|Porcelanosa|Porsche
|Porsche Design|Potato Corner|Pottery Barn Kids|Prada|Primark|Promod|PTT Station|Pull & Bear|Pullman|Puma
|Puma Outlet|Punt Roma|PUPA Milano|QB HOUSE|Quickly|Quiksilver|QuikTrip|Quiznos|R.M.Williams|RadioShack|Radisson
|Radisson Blu|Radisson Collection|Radisson RED|Ramada|Ramada by Wyndham|Range Rover|ReadShop|Red Lobster|Reebok
|Regatta|Regatta Great Outdoors|Relais & Châteaux|Relay|Renaissance|Renault|Renault Trucks|Repsol|Reserved
|Residence Inn|Residence Inn by Marriott|Rieker|Rimowa|Rituals|Riu Paris|Roberto Cavalli|Roche Bobois|Rockport
|Roger Dubuis|Rolex|Rolls-Royce|Romantik Hotel|Romantik Hotels & Restaurants|Romantik Restaurant|Roots|Rose Bakeshop
|Roset|Rosewood|Rosewood Hotels & Resorts|Royaltea|Rubis|Ruby Tuesday|Sabon|Safeway Fuel Station|Saint Algue
|Saint Laurent|Saint Regis|Saizeriya|Salamander|Salomon|Salomon Sports|Salvatore Ferragamo|Samsonite|Samsung
|San Antonio Shoemakers|Saravanaa Bhavan|Sbarro|Scania|Scotch & Soda|Seattle's Best Coffee|Sebago|Second Cup
|Segafredo|Seiko|Sephora|Sfera|Shake Shack|Shakey's|Shell|Shell Express|Shell Recharge|Shell Select|Shell Shop
|Sheraton|Sherwin-Williams|Shiseido|SieMatic|Sinsay|Six Senses|Sixt|Skechers|Sligro|Sofitel|Sonder|Sony|Sony Centre
|Spar|Spar Express|Spark by Hilton|Specialized|Specsavers|Speed Queen|Sportmax|Sports Authority|Sports Direct
|Springfield|SsangYong|St. Regis|STA Travel|Star Mart|Starbucks|Starbucks Coffee|Station Service E.Leclerc
|Stella McCartney|Stihl|Stop Cafe|Stradivarius|Sua Xe|Subaru|Subdued|Subway|Suitsupply|Sunglass Hut|Super C|Superdry
|Suzuki|Swarovski|Swatch|Swiss-Belhotel|Swiss-Belinn|Swissotel|Swissôtel|SWTCH|Synlab|Søstrene Grene|T-Mobile
|T4 Tea For U|T4 Tea House|TAG Heuer|Taj Hotels|Tally Weijl|Tape à l'Œil|Tartine et Chocolat|TCBY|Ted Baker|Tefal
|Telepizza|Terranova|Tesco|Tesco Express|Tescoma|Tesla|Texaco|Tezenis|TGI Fridays|The Athlete's Foot|The Body Shop
|The Chicken Rice Shop|The Coffee Bean & Tea Leaf|The Hoxton|The Little Gym|The Luxury Collection|The North Face
|The Ritz-Carlton|The Walking Company|The Westin|Thom Browne|Thomas Cook|Thomas Sabo|Thrifty|Tiffany & Co.
|Tiffany & Company|Tiger Mart|Tiger Sugar|Tim Hortons|Timberland|Tissot|Tod's|Tom Ford|Tom Tailor|Tommy Hilfiger
|Tommy Hilfiger Kids|Toni & Guy|Tony Roma's|Toot'n Totum|Topman|Topshop|Tory Burch|TotalEnergies|Tous|Toyota
|Trademark Collection|Trademark Collection by Wyndham|Trek|Trek Bicycle Store|TRIBE|Tribute Portfolio|Triumph|TRYP
|TRYP by Wyndham|TSUTAYA|Tudor|Tumi|Turkish Airlines|TWG Tea|Typo|U.S. Polo Assn.|UGG|Unbound Collection
|Uncle Tetsu's Cheesecake|Under Armour|Under Armour Youth|Uniqlo|United Colors of Benetton|Urban Outfitters
|uSmile 昆仑好|Vacheron Constantin|Valentino|Van Heusen|Vanessa Bruno|Vans|Vapiano|Vauxhall|Vero Moda|Versace
|Vertbaudet|Vespa|Vianor|Vib Best Western|Victoria's Secret|Vilebrequin|Villeroy & Boch|Vision Express|Vivo|voco
|Volcom|Volkswagen|Volkswagen Commercial Vehicles|Volvo|Volvo Trucks|Vorwerk|W Hotels|Wacoal|Wagamama
|Walking Company|Wash Me|Washtec|Washtech|Watsons|Wayback Burgers|Weekend Max Mara|Weight Watchers|west elm|Westin
|WHSmith|Wild Bean Cafe|Wimpy|Women'secret|World Duty Free|World Gym|Worldhotel|WorldHotels|WW Studio|Wyndham
|Wyndham Garden|Wyndham Grand|Wyndham Hotels & Resorts|Würth|Xiaomi|Xing Fu Tang|Xpeng|Yamaha|Yankee Candle
|Yataş Bedding|YellowKorner|Yi Fang Tea|YMCA|Yogen Früz|Yogorino|Yves Rocher|Yves Saint Laurent|Zara|Zara Home|Zegna
|Zilli|Škoda|Гипер Лента|Лада|Ремонт обуви|一芳水果茶|丸作|华为|家乐福|幸福堂|库迪咖啡|快可立|海底捞火锅|皇茶|老曾记
|薡茶|薩莉亞|長榮國際連鎖酒店|長榮酒店|麥吉
"""
