"""Brands of Britain and Australia (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|4Cyte|4Cyte Pathology|99 Bikes|Abbott Pathology|Abokado|Access Self Storage|Accessorize|Ace & Tate|Adairs
|Adairs Kids|Adina Apartment Hotel|Adina Hotels|Adnams|AG Warehouse|ALH Hotels|All Bar One|Allied Pharmacies
|Allied Pharmacy|Ally Fashion|Alphega Pharmacy|Alsford|Amart Furniture|Ambala|Ambala Foods|Amber|Amber Taverns|Amcal
|American Golf|Ampol|AMT Coffee|Anaconda|Angling Direct|Angus and Coote|Ann Summers|Antic|Apache Pizza|Arepa & Co
|Argos|Arnold Clark|Arnold Clark Car & Van Rental|Art'otel|AS 24|AS Colour|Asda|Asda Café|Asda Express|Asda Living
|Asda On The Move|Asda Opticians|ASK Italian|ATS Euromaster|Attendant|Atura Hotels|Audika|Aussie Disposals
|Australian Clinical Labs|Australian Red Cross Blood Service|Autobarn|Avicenna Pharmacy|B&M Bargains|B&M Express
|B&M Home Store|B&M Home Store with Garden Centre|Baby Bunting|BackWerk|BadRhino|Bakers + Baristas|Balfe's Bikes
|Balfours|Banana Tree|Banjo's Bakery Cafe|Bannatyne Health Club|Bar + Block|Barbeques Galore|Barbershop by Timpson
|Bargain Booze|Bargain Booze Select Convenience|Bargain Buys|Barrhead Travel|Barrio|Basilico|Battery World|Bayne's
|Be At One|Beacon Lighting|Beales|Beaumont Tiles|Beaverbrooks|Bed Bath N' Table|Beds R Us|Bedshed|Beechworth Bakery
|Beefeater|Belhaven Pubs|Believ|Bella Italia|Belushi's|Ben Sherman|Benchmarx|Bennett's Petroleum|Bensons for Beds
|Bento|Best & Less|Best Friends|Best-one|Bestway|Better|Betts|Betty's Burgers|Bevilles Jewellers|Big 4 Holiday Parks
|Big W|Big Yellow Self Storage|BIG4 Holiday Parks|Bill's|Bing Lee|Birds|Birds Bakery|Bitesize Greggs|Blacks
|Blood Service|Blooms The Chemist|BloomsYard|Blue Diamond Garden Centres|Blue Illusion|Blue Inc|Blue Tit|Bob & Berts
|Bob Jane T-Marts|Bob Wayne's Oil Company|Bodycare|Boels|Bonds|Bone Daddies|Bonmarché|Boojum|Booker Wholesale|Booths
|Boots|Boots Opticians|Boston Tea Party|Bottlemart|Bounce Inc|BOUNCEinc|Boux Avenue|Boyes
|Bradfords Building Supplies|Brandon Hire Station|Brantano|Bread Ahead|Breadtop|Brewers|Brewers Fayre
|Brewhouse & Kitchen|BrightHouse|Britannia Hotels|British Heart Foundation|Bronson's Burgers|Brumby's Bakeries
|BSS Group|Buchhandlung Walther König|Bucking Bull|Budgens|Buildbase|Bunnings Warehouse|Buns From Home|Bupa
|Bupa Dental Care|Burger Urge|Burns the Bread|Burnsco|Burson Auto Parts|Burton|Busaba|Butchies|Butlers|Buzz Gym|BWOC
|Byron|Café de Nata|Café Local|Café Rouge|Cake Box|Capital Pathology|Caprinos|Caprinos Pizza|Caravan|Card Centre
|Card Factory|Cards Direct|Cardzone|Carluccio's|Carpet Court|Carpetright|Carphone Warehouse|Castle|Castle Fine Art
|Castle Rock|Cavavin|Cazoo|Cellarbrations|Celly's|Centra|Central|Central Convenience Store|Central Coop Florist
|Central England Co-operative|Chaiiwala|Charging the Regions|Charles Clinkard|Charlotte Tilbury|Chef & Brewer
|Chemist King Discount Pharmacy|Chemist Warehouse|Chicken Cottage|Chicken Shop|Chicken Treat|Chilango|Chiquito
|Chisholm Hunter|Choices Flooring|Chopstix|Christian Louboutin|Church's|Cibo Espresso|Cignall
|Cincotta Discount Chemist|Cineworld|City Beach|City Beach Australia|City Chic|City Plumbing|Clapton Craft
|Clayton Hotels|Clinpath Pathology|Clintons|Clockwork Pharmacy|Club Car Wash|Club Mexicana|Clydebank Co-operative
|Co-op Daily|Co-op Food|Coast to Coast|Coco di Mama|Coffee#1|Cohens Chemist|Cold Rock Ice Creamery|Coles
|Coles Central|Coles Local|Colette by Colette Hayman|Colicci|Community Sauna Baths|Connor|Cooplands|Cornish Bakery
|Costcutter|Cosy Club|Cotswold Outdoor|Cotton Traders|Country Road|Craft Union|Creams|Crew Clothing Company
|Crosstown|Crown|Crown Decorating Centre|Crust|Crust Gourmet Pizza Bar|CTD Tiles|Cubitts|currys|Curzon
|Côte Brasserie|Damira|Damira Dental Studios|Dan Murphy's|Dangerfield|Daniel's Donuts|Daunt Books|David Jones
|David Lloyd Clubs|Day Lewis Pharmacy|Day-Today|Day-Today Express|De Fursac|Debenhams|Dee Dee's Family Café|Dendy
|Dendy Cinemas|Denmans|Desa|Designer Sofas|Dignity|Dimmeys|Direct Factory Outlets|Dishoom|Dobbies|Domayne|Donut King
|Doppio Malto|Dorevitch Pathology|Dorothy Perkins|Dotti|Doughnut Time|Douglass Hanly Moir|Drake & Morgan
|Drake and Morgan|Drakes|Dream Doors|Dreams|Dulux Decorator Centre|Duncan's|Dune London|Dunelm|Dunlop Super Dealer
|Dunnes Stores|dusk|Dymocks|Dôme|E-cig City|E-Cigarette Direct|Early Learning Centre|Early Settler
|East of England CO-OP|Easy Bathrooms|Edge Clothing|Edmundson Electrical|EDWIN|EG Australia|EG On the Move
|Ego Mediterranean|EH Smith|El Jannah|Elders|Ember Inns|Enterprise|Enterprise Flex-E-Rent|Ernest Jones|ESB ecars
|Essentiel Antwerp|ETB Autocentres|Eureka Street Furniture|Euro Car Parts|Eurocell|Evans|Evans Cycles|Evapo
|Event Cinemas|Everards|Everlast Fitness Club|Everlast Gyms|Everyman|Everyman Cinemas|Everyone Active|evyve|EzyMart
|F.Hinds|Fabb Furniture|Family Shopper|Fantastic Furniture|Farmer J|Farmfoods|Farmhouse Inns|Farrow & Ball|Fastned
|Fat Face|Fatto a Mano|Favorite Chicken & Ribs|FCB Coffee|Ferguson Plarre's Bakehouse|Fernwood Fitness|Fired Earth
|First Charge|First Choice Liquor|Fishbowl|Fitshop|Flannels|Flat Iron|Flavour Vapour|Flip Out|Floorworld
|Flower Burger|Flying Horse Coffee|Flying Tiger|Flying Tiger Copenhagen|Food Plus|Foodary|Foodland|Foodworks
|Footasylum|Formula One Autocentres|Forty Winks|Four Points Flex by Sheraton|Four Quarters|Foyles|Frame|Franco Manca
|Frankie & Benny's|Fraser Hart|Freedom|Friendly Grocer|Fuller's|Furniture Village|GAIL's|GAIL's Bakery|Gaucho
|General Pants Co.|Genesis Health and Fitness|GeniePoint|George|Ghanda|Giggling Squid|Glassons|Go Local|Go Outdoors
|Go Outdoors Express|Goals|Godfreys|Godiva|Goldmark|Goldsmiths|Gordons Chemists|Gourmet Burger Kitchen|GPT Group
|Grape Tree|Greene King|Greenhalgh's|Greggs|Greggs Outlet|Gridserve|Grill'd|GSF Car Parts|Gull|Gusto|H&M Kids
|H.Samuel|Hackney Light and Power|Hairhouse|Halfords|Halfords Autocentre|Hall & Woodhouse|Hallenstein Brothers
|Hallensteins|Handmade Burger Co.|Harris + Hoole|Harris Farm Markets|Harris Market Farms|Harris Scarfe|Harry Corry
|Harry Ramsden's|Harvest Energy|Harvester|Harvey Norman|Harveys|Hawkin's Bazaar|Hays Travel|Headmasters
|Hearing Australia|Heating Plumbing Supplies|Helloworld Travel|Hermanos Colombian Coffee Roasters|Heron Foods
|Hidden Hearing|High Seat Limited|HiQ Tyres & Autocare|Hirebase|Hive Pubs|Hobbs|Hobbycraft|Hog's Breath Cafe|Holden
|Holland & Barrett|Hollywood Bowl|Home Bargains|Home Timber & Hardware|Homebase|HomeCo|Homeslice|Honest Burgers
|Hopper Coffee|Hostelling Scotland|Hotel Chocolat|Hotter|House|House Bed & Bath|House of Fraser
|Howards Storage World|Howarth Timber|Howdens Joinery|Hoyts|HSS Hire|Hubbox|Hudsons Coffee|Huffer|Hungry Horse
|Hungry Jack's|Hursts|Huws Gray|Iceland|Imperial Hearing|Indigo Sun|Industrie|Innkeeper's Collection|Interflora
|Island Poké|J.W. Lees|Jack Wolfskin|Jacqui E|Jax Tyres & Auto|Jay Jays|Jaycar|JB Hi-Fi|JD Gyms|Jeanswest|Jessops
|Jetts|Jetts Fitness|Jewson|JHL Pharmacies|Jimmy Fairly|John Lewis|John Lewis & Partners|Johnny Bigg|Johnsons
|Johnstone's|Johnstone's Decorating Centre|JoJo Maman Bébé|Jollyes|Jones|Jones Bootmaker|Joules|Jucy|Just Jeans
|JustPark|K Hub|Kaisercraft|Karen Millen|Kaspa's|Kathmandu|Katies|Kebhouze|Kennards Hire|Kennards Storage|Keyline
|KeyStore|KeyStore Express|KeyStore More|KFL Supermarkets|Kidstuff|Kieser|Kitchen Connection|Kitchen Warehouse|Klass
|Kmart|KOKORO|Kujten|Kutchenhaus|Kwik Fit|Kürtősh|L'Osteria|La Croissanterie|La Porchetta|Lakeland|Lantana
|Las Iguanas|Laser Quest|Laura Ashley|Laura Ashley Home|Laverty Pathology|Le Chocolat Alain Ducasse|Legible London
|Leightons|LEON|Leonardo Boutique|Leonardo Hotels|Leonardo Royal Hotel|Leyland SDM|Library of Things
|Lifestyle Express|Lilliput Libraries|Lilliput Library|Lina Stores|Lincolnshire Co-op|Lincraft|Liquorland
|Liquorland Cellars|LITTLE SHEEP|Little Waitrose|Lloyds Pharmacy|Locke|Lok'nStore|Lola's Cupcakes|Lollipops Playland
|Londis|London Camera Exchange|Longdan|Lord of the Fries|Lorna Jane|Lotte Duty Free|Lounges|M&S Café|M&S Food
|M&S Foodhall|M&S Simply Food|MacDonald Hotels|Mace|Macpac|Mad Mex Fresh Mexican Grill|Magnet|Maidenhead Aquatics
|Maison Nicolas|Maisons du Monde|Majestic|Maki & Ramen|Malcolm Barnecutt|Malmaison|Mamas & Papas|MarketPlace Fresh
|Marks & Spencer|Marston's|Max Spielmann|Maxol|Meat Liquor|Medicare UCC|Melbourne Pathology|Menkind|MERKUR Slots
|Merlin Cinemas|Messina|Metro Petroleum|Middy's|Mildreds|Milence|Milence Charging Hub|Miles Morgan Travel
|Miller & Carter|Millers|Millets|Mimco|Mini Mix|Mint Velvet|Miss Millie's|Mister Spex|Mitre 10|Mix Markt|Mobalpa
|Mole Valley Farmers|Molton Brown|Monsoon|Mooboo|Mooch|Morley's|Morrisons|Morrisons Cafe|Morrisons Daily
|Morrisons Pharmacy|Moshulu|Motor Parts Direct|Move Yourself|Mowgli|Mowgli Street Food|Mr Liquor|Murco|Muzz Buzz
|mycar Tyre & Auto|mydentist|Myer|MásQMenos|National Plastics|National Storage|National Tiles
|National Tyres and Autocare|National Windscreens|NCF Living|New Look|Newspower|Next Home|nhow|Nicholson's
|Nick Scali|NightOwl|Nisa|Nisa Express|Nisa Extra|Nisa Local|Noodle Box|Notes|NOVO
|Nuffield Health Fitness & Wellbeing|Numark|Nutrition Warehouse|O'Neill's|Oak Furnitureland|Oasis|Odeon|Office
|Officeworks|Oliver Bonas|One Stop|One-O-One|OneBeyond|Oowee Vegan|Oporto|OPSM|Optical Express|Optical Superstore
|Optus|Oscar Wylee|Osprey|Otter Garden Centres|Outfit|Oxfam Books & Music|Oxfam Bookshop|OZ Design Furniture|Pace
|Palace Cinemas|Palmers Brewery|Panku Streetfood|Paper Kisses|Parkdean Resorts|Patisserie Valerie|Patty & Bun|Pausa
|Pavers Shoes|Paydens|Peacocks|Peak Pharmacy|Pep&Co|Pepe's|Perky Blenders|Perodua|Petbarn|Peter Alexander
|Petit Bateau|Petit Pret|Pets at Home|Pets Corner|Petstock|Pharmacy 4 Less|PharmaSave|Phase Eight
|Picturehouse Cinemas|Pie Face|Pieminister|Pillow Talk|Pitcher & Piano|Pizza Capers|Pizza GoGo|Pizza Pilgrims
|Pizza Union|Places Leisure|Planet Organic|Plumbase|Plush|Pod Point|Portmans|Poundbakery|Poundland|Poundstretcher
|Practical|Premier|Premier Express|Premium Country Pubs|Première Classe|Prezzo|Price Attack|Priceline Pharmacy
|ProCook|Proper Job|Protyre|Prouds|Provincial Home Living|Psycle|Puccino's|Pulse and Cocktails|Pumpkin|Pure Electric
|PureGym|Purezza|QBD Books|QD Stores|QML Pathology|Radley|Radley London|Raging Bull|Rebel|Red Rooster|Reddy Express
|Redemption Roasters|Redspot Car Rentals|Reece|Reece Actrol|Reece Bathroom Life|Reece Civil|Reece Fire|Reece HVAC-R
|Reece Irrigation & Pools|Reece Onsite|Reece Pipeline Supplies|Reece Plumbing Centre|Reece Viadux|REEL Cinema
|REEL Cinemas|Regis Salons|Reiss|Repco|Resene|Revolución de Cuba|Revolution|RGB Building Supplies|Richer Sounds
|Ritchies|River Island|Rivers|Robert Dyas|Robinsons|Rock Up|Rocket Barber Shop|Rockmans|Rockwear|Rodeo Doughnuts
|Roll'd|Roman|Roman Originals|Rosa's Thai Cafe|Rosslyn|Rowlands Pharmacy|Rudy's Pizza Napoletana|Ruffians
|Runners Need|Rush Hair|Ryman|Safestore|Sainsbury's|Sainsbury's Local|Saint Espresso|Saltrock|Sam's Chicken
|Samuel Smith|Savers Health & Beauty|Schmidt|Schnitz|Schuh|Scotmid|Scott Cinemas|Screwfix|Screwfix City|Scribbler
|Scrivens|Seasalt|Seed Heritage|Selco Builders Warehouse|Select|Semichem|Sergent Major|Service Graphics|ShakeAway
|Shapland Swim School|Shapland Swim Schools|Sharps|Shaver Shop|SHEIKE|Shepherd Neame|Shingle Inn|Shiploads|Shoe Zone
|Shop'N Drive|Shoryu|Shurgard|Shurgard Self-Storage|SIG Roofing|Simmons|Simmons Bars|SimplyFresh|Sinopec
|Sizzling Pubs|Slaters|Slug and Lettuce|Smart Charge|Smyths|Snappy Snaps|Snow+Rock|Sodo Pizza|Soeur|Sofology
|Solo Oil|Somerset Bakehouse|SoSweet|Soul Origin|Soul Pattinson Chemist|Source London|Space NK|Speedy
|Speedy Hire Centre|Spendless Shoes|Sportscraft|Sportsgirl|SportsPower|Spotlight|Spudbar|St Austell Brewery
|St Christopher's Inn|Staycity|Sticks'n'Sushi|Stonehouse Pizza & Carvery|Storage King|Store Street Espresso
|Strandbags|Street Burger|Street Library|Street Pizza|Strike Bowling Bar|Sullivan Nicholaides Pathology
|Sullivan Nicolaides Pathology|Supabarn|Supabarn Supermarkets|Supercheap Auto|Superdrug|Supermac's|SuperValu|Supré
|Sure Hotel|Sure Hotel by Best Western|Sure Hotel Collection|SureCharge|Sushi Sushi|SushiDog|Sussan|Suzanne Grae
|Sydney Tools|Sytner Select|T.M.Lewin|Table Table|Tanning Shop|Tapi Carpets|Taro|Tarocash|TeamSport Go Karting
|TeamSport Karting|TEDi|Telstra|Temple of Seitan|tenpin|TerryWhite Chemmart|Tesco Café|Tesco Extra|Tesco Mobile
|Tesco Pharmacy|TGJones|The Blues Kitchen|The Breakfast Club|The Cheesecake Shop|The Co-operative Food
|The Co-operative Funeralcare|The Cocktail Club|The Coffee Club|The Conran Shop|The Craft Beer Co.
|The Edinburgh Woollen Mill|The Entertainer|The Food Warehouse|The Fragrance Shop|The Gentlemen Baristas
|The Good Guys|The Groove Train|The Grumpy Baker|The Gym Group|The Ivy|The Ivy Collection|The Japanese Canteen
|The Kooples|the niu|The Original Factory Shop|The Perfume Shop|The Pet Hut|The Range|The Real Greek|The Reject Shop
|The Sebel|The Sting|The Vintage Store|The Works|Third Space|Thirsty Camel|Three|Thwaites|Thyme|Thérapie Clinic
|Tile Giant|Timpson|Tinseltown|TJ Hughes|TK Maxx|TML Pathology|Toby Carvery|TOG24|tokyobike|Tommi's Burger Joint
|Tonkotsu|Toolstation|Topps Tiles|Tops Pizza|Tossed|Total Fitness|Total Tools|Totally Wicked|Totally Workwear
|Toymaster|Toytown|Toyworld|Tradelink|TradePoint|Travis Perkins|Trespass|Trojan Energy|Truffle Burger|Turning Point
|Turtle Bay|Tyrepower|ubitricity|UK Storage Company|Ultra Tune|United|United Carpets and Beds|Universal Store
|Up & Running|Urban Baristas|Vagabond|VapeStore|Vattenfall InCharge|Vertu|Vicinity Centres|Village|Village Cinemas
|Village Hotel|Village Hotels|Vintage Inns|Virgin Holidays|Wacky Warehouse|Wahaca|Waitrose|Waitrose & Partners
|Walkabout|Wallace Bishop|Wallis|Wallis Cinemas|Warehouse|Warren James|Warrens Bakery|Waterstones|Waves
|We Buy Any Car|Weird Fish|Welcome|Welcome Break|Weldricks|Weldricks Pharmacy|Well Pharmacy|Wendy's|Wendy's Milk Bar
|Wenzel's|West Cornwall Pasty Co.|Western Diagnostic Pathology|Wetherspoon|Whistles|White Stuff|Whittard of Chelsea
|Wickes|Wildwood|Wilko|Winemark|Witchery|Wolford|Wolseley|Woolworths|Woolworths Metro|Woolworths MetroGo|Wrapchic
|Wraps & Wings|Wren Kitchens|Wynnstay|Wynsors|Wynsors World of Shoes|Xercise4Less|Yard Sale Pizza|Yesss Electrical
|Yo-Chi|Yolk|You Me Sushi|Young's|Your Coffee Hub|Your Coop Food|Your Coop Travel|Yours Clothing
|Youth Hostels Association|Yves Delorme|Zap Fitness|Zarraffa's Coffee|Zest|Zia Lucia|Zing Pop Culture|Zone Bowling
|Çiğköftem|小肥羊|达成超市
"""
