"""Brands of the United States (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|&pizza|100 Montaditos|110 Grill|1st Stop|24 Hour Fitness|24 Hour Fitness Sport|7 Brew|7 For All Mankind
|7 Leaves Cafe|84 Lumber|85°C|85°C Bakery Cafe|99 Cents Only Stores|99 Ranch Market|[solidcore]|A-1 Self Storage
|A.C. Moore|AAMCO|Aaron Brothers|Aaron's|Abbott's|Abbott's Frozen Custard|Abby's|Abby's Legendary Pizza|Abby's Pizza
|ABC Supply|ABC Warehouse|Acme|Adam & Eve|Admiral|Advance Auto Parts|Advocate Health Care|Aerie|Ahern Rentals|Airgas
|AL Prime Energy|Al's Beef|Aladdin's Eatery|Alamo Drafthouse Cinema|Albertsons|Albertsons Market|Albertsons Pharmacy
|Alex and Ani|Alice|Allen Edmonds|Allsup's|Alltown|Alltown Fresh|Aloha Island Mart|Aloha Petroleum
|Aloha Petroleum Ltd|Aloha Pokē Co|Alon|AlphaGraphics|Alta Convenience|Altar'd State|Altitude|Altorfer CAT|Amato's
|Amazing Lash Studio|Amazing.net|Amazon Books|Amazon Go|America's Car-Mart|American Deli|American Eagle
|American Freight|American Girl|American Greetings|American Red Cross|American Roofing Supply|American Tire Depot
|Americas Best Value Inn|AmericInn|AmericInn by Wyndham|AmeriGas|Amerisleep|AmeriStop|Amici|Amigo|Amigos|Amiri Salon
|Amoco|Amy's Ice Creams|Anatomie|Andy's|Andy's Frozen Custard|Ann Taylor|Anthony Vincé Nail Spa|Anthropologie|APlus
|Applegreen|Applegreen Electric|Arby's|Arc'teryx|Arche|Arco|Arctic Circle|Arhaus|Aritzia|Aroma Espresso Bar
|Aroma Joe's|Arooga's|Ashley Furniture|Ashley HomeStore|Aspen Dental|Astro|At Home|Athleta|ATI Physical Therapy
|Attic Salt|Atwoods|Aubuchon Hardware|Aurelio's Pizza|Auto Plus|Auto Plus Auto Parts|Auto Value|AutoNation|AutoZone
|Aveda|Avenue|avid Hotel|Avis|Azzip Pizza|Açaí Concept|B&B Theatres|B-Bop's|B.C. Pizza|b8ta|babyGap|Bacio di Latte
|Back Yard Burgers|Badcock|Bafang Dumpling|Bag O' Crab|Bahama Breeze|Baja Fresh|Baja Fresh Mexican Grill|Baked Bear
|Bakers Delight|Bamboo Sushi|Bambu|Bar Louie|Barberitos|bareMinerals|Barnes & Noble|Barnes & Noble College
|Barneys New York|Barre3|Barro's Pizza|Bartaco|Bartell Drugs|Barton's Home Outlet|Bashas'|Bass Pro Shops
|Bassett Furniture|Batteries Plus Bulbs|Baymont|Baymont by Wyndham|BCD Tofu House|bd's Mongolian Grill|Beacon|Bealls
|Bear Paddle Swim School|BedMart|Beef O'Brady's|Beggars Pizza|Bel Air|Belk|Belle Tire|BellStores|Beltone|Ben Bridge
|Benefit|Benefit Brow Bar|BenGong's Tea|Benjamin Moore|Bennigan's|Bento Sushi|Berkot's Super Foods|Bertucci's
|Best Buy|Better Buzz Coffee|Beyond Hello|BI-LO|Bi-Mart|Big 5 Sporting Goods|Big Apple|Big Apple Bagels
|Big Blue Swim School|Big Boy|Big Brand Tire & Service|Big D Oil|Big Lots|Big O Tires|Big Orange|Big Red
|Big Red Stores|Big Y|Biggby Coffee|Bill Miller Bar-B-Q|Binny's Beverage Depot|Biscuitville|BJ's Gas
|BJ's Wholesale Club|Black Angus|Black Bear Diner|Black Rock Coffee|Blackjack Pizza|Blain's Farm & Fleet
|Blake's Lotaburger|Blank Street Coffee|Blast Fitness|Blimpie|Blinds to Go|Blink|Blink Fitness|Bloomingdale's
|Blue Beacon|Blue Bottle Coffee|Blue Nile|Blue Star Donuts|bluemercury|Boar's Head|Board & Brew
|Boarders by Cobblestone|Bob Evans|Bob's Discount Furniture|Bob's Stores|Boba Guys|Bobablastic|Body Details
|Bojangles'|Bomgaars|Bonanza Steakhouse|Bonefish Grill|Bonobos|BonWorth|Books-A-Million|Boost Mobile|Boot Barn
|Boscov's|Boston Market|Boston Pizza|Bowlero|BoxLunch|Boyd CAT|bp pulse|BP Shop|Braganza Tea|Brakes Plus|Braum's
|Bravo|Bravo Cucina Italiana|BrewDog|BreWingZ|Bricks & Minifigs|Briggs Equipment|Brighton Collectibles|Brio
|Brio Tuscan Grille|Brookshire Brothers|Brookshire's|Brookshire's Pharmacy|Brookstone|Brow Art 23|Brow Studio 7
|Brown Bear Car Wash|Brown's Chicken|Bruegger's|Bruegger's Bagels|Bruster's Ice Cream|Bubba's 33|Bubbakoo's Burritos
|Buc-ee's|Buca di Beppo|Buck Mason|Buckle|Buddy's Pizza|Budget|Budget Host|Budget Host Inn|Budget Truck Rental
|Buffalo Exchange|Buffalo Wild Wings|Buffalo Wings & Rings|Build-A-Bear Workshop|Builders FirstSource|Bumpers|Buona
|Burger Street|BurgerFi|BurgerIM|Burgerville|Burlington|Burlington Coat Factory|Burn Boot Camp|Bush's Chicken
|Butera Market|Butler CAT|Buy Buy Baby|Byrider|Byrne Dairy|Byrne Dairy & Deli|C-A-L Ranch|C-Town|C-Town Supermarkets
|Cabela's|Cabinets To Go|Cafe Rio|Café du Monde|Café Joyeux|Café Zupas|Caliber Car Wash|Caliber Collision|Calida
|California Closets|California Fish Grill|California Pizza Kitchen|California Tortilla|Cambria Hotel|Camping World
|Candlewood Suites|Candy Tyme|Cannabist|Capital Electric|Capriotti's|Captain D's|Car-X|Carbon Health|Cardenas
|Carhartt|Caribbean Cinemas|Caribou Coffee|CarMax|Carpet One Floor & Home|Carquest|Carquest Auto Parts
|Carrabba's Italian Grill|Carroll|Carroll Motor Fuels|CarShop|Carstar|Carvel|Casey's|Casey's General Store|Casper
|Cassano's Pizza King|Castle Dental|Catherines|Cato|Cato Fashions|CAVA|CD One Price Cleaners|CEFCO|Cenex|Centerstone
|Century Theatres|Cermak Fresh Market|Certified|Certified Oil|Chagee|Champs Chicken|Champs Sports|Chapters
|Charles Tyrwhitt|Charleys Philly Steaks|Charlotte Russe|Cheddar's|Cheesecake Factory|Chester's|Chevron|Chevys
|Chevys Fresh Mex|Chick-fil-A|Chicken Express|Chicken Salad Chick|Chico's|Chico's Off the Rack|Children's Place
|Chimcking|Chopt|Christmas Tree Shops|Christopher & Banks|Church's Chicken|Chuy's|Cicis|Cinnaholic|Citgo|Citi Trends
|City Electric Supply|City Market|City Mill|Claim Jumper|Clarion|Clarion Pointe|Clark|Clark's Pump-N-Shop
|Clarkson Eyecare|Classic Collision|Clean Eatz|Clean Energy|Clean Juice|Club Champion|Club Fitness|Club Monaco
|Club Pilates|Cluck-U Chicken|CNN Newsstand|Cobblestone Hotels|Cobblestone Inn & Suites|COBS Bread|Coccinelle
|Coco's Bakery|Codale|Coen Markets Inc|Cohen's Fashion Optical|Comfort Dental|Comfort Inn|Comfort Inn & Suites
|Commercial Tire|Compass Self Storage|Condado Tacos|Connect Hearing|Conoco|Consume|Convenient Food Mart|Cook Out
|Cookies by Design|Cooper Electric|Cooper's Hawk|Copeland's|CorePower Yoga|Corner Bakery|Cort|Cort Furniture Outlet
|Cort Furniture Rental|CosmoProf|Cost Cutters|Cost Plus World Market|Costa Vida|Costco|Costco Business Center
|Costco Gasoline|Costco Optical|Costco Pharmacy|Costco Tire Center|Così|Cottage Inn Pizza|Cotton Patch Cafe
|Country Kitchen|Country Pride|Country Waffles|CountryMax|Cousins Subs|Coyote Ugly|Coyote Ugly Saloon|Cracker Barrel
|Crash Champions|Crate & Barrel|Crawford|Cricket|Cricket Wireless|Cruise Planners|Crumbl|Crumbl Cookies
|Crunch Fitness|CSL Plasma|Cub Foods|CubeSmart|Culver's|Cumberland Farms|Curaleaf|CVS|CVS Pharmacy|Cycle Gear
|D&W Fresh Market|D'Agostino|D.P. Dough|Daiso Japan|Dallas BBQ|Daltile|Daniel's|Daniel's Jewelers|Dari Mart|Dash In
|Davanni's|Dave & Buster's|Dave's Hot Chicken|DaVi Nails|David Yurman|David's Bridal|DavidsTea|Daylight Donuts
|dd's Discounts|Deka Lash|Del Taco|Delta|Delta Sonic|Delta Sonic Car Wash|DentalWorks|Derimod|Design Within Reach
|Destination Maternity|DeVry University|Diamond Shamrock|DiBella's Subs|Dick's House of Sport|Dick's Sporting Goods
|Dickey's Barbecue Pit|Dierbergs|Dig Inn|Dillard's|Dillons|Dippin' Dots|Dirt Cheap|Disc Replay|Discount Drug Mart
|Discount Tire|Disney Store|District Taco|Do it Best|Dog Haus|Dollar General|Dollar General Market|Dollar Tree
|Don Roberto Jewelers|Donatos Pizza|Dooney & Bourke|DoubleDave's Pizzaworks|Dough Zone|DQ Grill & Chill
|Dream Dinners|DriveTime|Drury Inn & Suites|Drybar|DryClean USA|DTLR|Duane Reade|Duchess|Duck Thru
|Duluth Trading Company|Dunham's Sports|Dunn Brothers Coffee|Dunn Tire|Dunn-Edwards Paints|Dutch Bros. Coffee
|Duty Free Americas|DXL Men's Apparel|Earls|EarthWise Pet|East Coast Wings + Grill|East of Chicago Pizza
|Eastern Mountain Sports|Eat'n Park|Echo Electric|Econo Lodge|ECPI University|Eddie Bauer|Edible Arrangements
|Eegee's|Eggs Up Grill|Eileen Fisher|Einstein Bros. Bagels|Einstein Brothers Bagels|El Meson Sandwiches
|El Pollo Loco|El Rinconsito|El Super|Electrify America|Elements Massage|Elephant Bar|Ellianos Coffee
|Emler Swim School|Empire CAT|Enmarket|Enterprise Car Sales|Enterprise Truck Rental|Epic Wings N' Things|Equinox
|Equipment Depot|Erbert & Gerbert's|Erewhon|Erik's DeliCafé|Escapology|Esporta Fitness|Ethan Allen|Eu Yan Sang
|Euro Cafe|Euro Café|European Wax Center|Eurostars|Eurostars Hotel Company|EV Connect|Everbowl|Evereve|Evergreens
|Everhome Suites|Everything But Water|EVgo|Expedia Cruises|Express|Express Care|Express Men|Extended Stay America
|Extra Space Storage|ExtraMile|Extreme Pita|Exxon|Eyebrow Plus|Eyemart Express|Ezell's Chicken
|Ezell's Famous Chicken|EōS Fitness|F.W. Webb Company|F45 Training|Fabick CAT|Fabletics|Fabrique
|Fairfield Inn & Suites|Family Dollar|Family Express|Family Fare|Family Video|Famous Dave's|Famous Footwear
|Fannie May|Fantastic Sams|Fareway|Farm Stores|Farmer Boys|Farmers Home Furniture|Fas Mart|FAST STOP|Fast-Fix
|Fastbreak|Fastenal|Fastrac|Fastrac Cafe|Fatburger|Fatz|Fazoli's|FedEx Office|Ferguson|Ferrellgas|Fiesta Mart
|Fiiz Drinks|Fine Wine & Good Spirits|Finish Line|Firehouse Subs|Firestone|First Watch|Fitness 19|Fitness Court
|Fitness Together|Five Below|Fjällräven|Fleet Farm|Fleet Feet|FleetPride|Fleming's|Flight Club|Flippin' Pizza
|Floor & Decor|Floyd's 99 Barbershop|Flyers|Flying J|Food 4 Less|Food City|Food Lion|FoodMaxx|Foods Co|Foodtown
|Footaction|Ford's Garage|Forman Mills|Fortunoff Backyard Store|Foss Swim School|Foster's Grille|Fosters Freeze
|Fox's Pizza Den|FPL EVolution|Francesca's|Frank Webb Home|Franz|Fred Meyer|Fred Meyer Jewelers|Fred Meyer Pharmacy
|Freddo|Freddy's|Free People|Freebirds|Fresh Thyme|Freshii|Freshëns|Friendly Express|Friendly's|Frisch's Big Boy
|Fry's Food and Drug|Fry's Marketplace|Fuddruckers|Fuego|Fun Town RV|Fuzzy's Taco Shop|G.H. Bass & Co.|Gabe's
|Gander Outdoors|Gap Factory|GATE Express Car Wash|Gator's Dockside|Gatti's Pizza|Gaylord|Gelson's|Gen Korean BBQ
|Genghis Grill|Genki Sushi|Gentle Dental|Gerber Collision & Glass|Gertrude Hawk|Gertrude Hawk Chocolates|GetGo|Giant
|Giant Eagle|Giant Eagle Pharmacy|Giant Food|Giant Pharmacy|Gigi's Cupcakes|Gino's East|Gionino's Pizzeria
|Giordano's Pizzeria|Go Ape|Godfather's Pizza|Gold Star|Gold Star Chili|Golden Chick|Golden Corral|Golden Krust
|Golden Nozzle Car Wash|Goldfish Swim School|Goldilocks|Golf Galaxy|GoMart|Gong Cha|Good 2 Go|Good Neighbor Pharmacy
|Good Times|Goody's|Goodyear|Gordmans|Gorjana|Graduate|Graduate Hotels|Graeter's|Grainger|Granado|Grandy's
|Grange Co-op|Graybar|Great American Cookies|Great Clips|Great Wraps|Grimaldi's Pizzeria|Grind
|Gringo's Mexican Kitchen|Grocery Outlet|Grotto Pizza|Grupo Barceló|Guitar Center|Gulf Express|Guthrie's
|Guzman y Gomez|Gymboree|Gyu-Kaku|H Mart|H&E Equipment Services|H-E-B Car Wash|H-E-B Fuel|H-E-B Pharmacy|H. Stern
|Habit|Habit Burger Grill|Haffner's|Haggar|Haggar Clothing Co.|Haggen|Hair Cuttery|Half Price Books|Hallmark
|Hampton Inn & Suites|Handel's|Hannaford|Hannaford Pharmacy|Hannoush Jewelers|Hapik|Happy Lamb Hot Pot|Happy's Pizza
|Harbor Freight Tools|Harkins Theatres|Harold's Chicken Shack|Harps|Harris Teeter|Harry & David|Harry Ritchie's
|Havertys|Hawksmoor|Health Mart|HearUSA|Heine Brothers'|Hele|Helzberg Diamonds|Herc Rentals|Hertz Car Sales|Hess
|Heytea|Hibbett Sports|Hickory Farms|Hicksgas|High's|HobbyTown|Holey Moley|Holiday|Holiday Hair|Holiday Oil|Holt CAT
|Home Depot|Home of Economy|Home Outlet|Home Run Inn|Home Run Inn Pizzeria|HomeGoods|HomeSense|HomeTowne Studios
|Homewood Suites|Honey Baked Ham|Honey Dew|Honey Dew Donuts|HoneyBaked Ham|Hopdoddy Burger Bar|Hoss's
|Hoss's Steak & Sea House|Hot Dog on a Stick|Hot Head|Hot Head Burritos|Hot Topic|Hotworx|Houlihan's|House of Blues
|HTeaO|Huck's|Huck's Food & Fuel|Huddle House|Hudson|Hudson Booksellers|Hudson News|HuHot|HuHot Mongolian Grill
|Hui Lau Shan|Hungry Howie's|Hunt Brothers Pizza|Hunter Douglas|Hunter Douglas Gallery|Hurley|Hustler Hollywood
|Hwy55|Hy-Vee|Hy-Vee Gas|Hy-Vee Pharmacy|Hyatt Vacation Club|Icing|Ideal Food Basket|Ike's|Il Fornaio
|iLoveKickboxing|Image Studios|Imo's Pizza|In-N-Out Burger|Independent Electric|Indigo|Indochino|Ingles
|Ingles Gas Express|InMotion|Insomnia Cookies|InStyle|International|Interstate Batteries|IONNA|IPIC Theaters|Ippudo
|IQ Laser Vision|Irby|Iron Skillet|Irving|Islands|iStorage|It's Boba Time|It's Fashion|It's Fashion Metro|IT'SUGAR
|itsu|Izzo's|Izzo's Illegal Burrito|J&H Family Stores|J. Alexander's|J. McLaughlin|J.C. Penney Company|J.Crew|J.Jill
|Jack Astor's|Jack Brown Cleaners|Jack in the Box|Jack Stack Barbecue|Jack's|Jacksons|Jamba|Jamba Juice
|James Avery Jewelry|Janie & Jack|Jared|Jason's Deli|Jazen|Jazen Tea|Jazzercise|JCPenney|JCPenney Optical|JD Sports
|Jeni's|Jenny Craig|Jeremiah's Italian Ice|Jerome's|Jerome's Furniture|Jersey Mike's|Jersey Mike's Subs|Jet's Pizza
|Jewel-Osco|Jiffy Lube|Jiffy Mart|Jigsaw|Jim 'N Nick's|Jimboy's Tacos|Jimmy John's|JINYA|JINYA Ramen Bar|JOANN
|JOANN Fabrics and Crafts|Job Lot|Joe's Crab Shack|Joe's Kwik Marts|Joe's Pizza|Joey|John Fluevog Shoes
|John's Incredible Pizza|Johnny Carino's|Johnny Was|Johnston & Murphy|Johnstone Supply|JoS. A. Bank
|Jos. A. Bank Clothiers|Journeys|Journeys Kidz|Juan Pollo|Juice Press|JuiceLand|Junbi|Just Salad|Just Sports|Justice
|Kaady Car Wash|Kahoots|Kamp K9|Kangaroo|Kangaroo Express|Kay Jewelers|Keke's Breakfast Cafe|Kelly's Cajun Grill
|Kelly-Moore Paints|Kendra Scott|Kent Kwik|Keva Juice|Key Food|KeyWest Inn|Kids Empire|Kids First Swim School
|Kids First Swim Schools|KidStrong|Kilwins|Kim's Convenience Store|Kineya Mugimaru|King Kullen|King Soopers
|King Soopers Marketplace|King Taco|Kings|Kinney Drugs|Kipling|Kirkland's|Kitanda|Kitchen Collection
|Kizuki Ramen & Izakaya|Knights Inn|KOA Campground|KOA Holiday|KOA Journey|KOA Kampground|KOA Resort|Kohl's
|KOI Auto Parts|Kona Grill|Kool Smiles|Kreation Organic|Krispy Krunchy Chicken|Krist|Kroger|Kroger Marketplace
|Kroger Pharmacy|Krystal|KTA Super Stores|Kum & Go|Kura Revolving Sushi Bar|Kura Sushi|Kwik Fill|Kwik Shop|Kwik Star
|Kwik Trip|L&L Drive-Inn|L&L Hawaiian Barbecue|L.L.Bean|La Colombe|LA Fitness|La Michoacana|La Place|La Quinta Inn
|La Quinta Inn & Suites|La Quinta Inn by Wyndham|La Salsa|La-Z-Boy|LabCorp|Lady Foot Locker|Lamps Plus
|Landmark Theatres|Lane Bryant|Laredo Taco Company|LaRosa's Pizzeria|Larry's Giant Subs|LaserAway|LasikPlus
|Laughing Planet|Layne's Chicken Fingers|Lazy Dog|Le Five|Ledo Pizza|Lee's Sandwiches|Leeann Chin|Legal Sea Foods
|LEGO Discovery Center|LemonShark Poké|LensCrafters|Les Schwab Tire Center|Leslie's Pool Supplies|Liberty Travel
|Lids|Life Time|Lilly Pulitzer|Linde|LINE-X|Lion's Choice|Little Big Burger|Loaf 'N Jug|Logan's Roadhouse
|Lolli and Pops|Lollicup|LongHorn Steakhouse|Longs|Longs Drugs|Lotte Hotel|Lotte Hotels & Resorts
|Lou Malnati's Pizzeria|Louisiana CAT|Love's|Love's RV Hookup|Love's Truck Care|LoveSac|Lowe's|Lowe's Market
|Lowes Foods|Luby's|Lucille's Smokehouse BBQ|Lucky|Lucky Brand|Lumas|Lumber Liquidators|Lupe Tortilla
|Lviv Croissants|MAACO|MacAllister CAT|Macu|Macu Tea|Macy's|Macy's Backstage|Madewell|Madison Reed
|Maggiano's Little Italy|Maid-Rite|Maidenform|Main Event|MainStay Suites|Manchu Wok|Mandee|Mango Mango Dessert
|Manhattan Bagel|Mapco|Marathon|Marc's|Marc's Pharmacy|Marco's Pizza|Marcus Cinema|Marden's|Margaritas|Mariano's
|Mariano's Fresh Market|Marie Callender's|Marine Layer|MarineMax|Mark's Pizzeria|Market of Choice|Market Street
|Marshalls|Martin Auto Color|Martin's BBQ|Martin's Super Markets|Marugame Seimen|Marugame Udon
|Maryland Fried Chicken|Massage Envy|Massage Heights|Mastercuts|Matto Espresso|Mattress Depot USA|Mattress Firm
|Mattress Warehouse|Mattress World Northwest|Maurices|Maverik|Mavis Discount Tire|Mavis Tires & Brakes|Max Brenner
|Maxim Crane Works|Mazzio's|McAlister's Deli|McCormick & Schmick's|McCoy's|McMenamins|Me Spa|Medicap Pharmacy
|Meet Fresh|Meijer|Meijer Express|Meijer Pharmacy|Meineke|Meineke Car Care Center|Meizhou Dongpo|Mellow Mushroom
|Melting Pot|Men's Wearhouse|Menards|Mendocino Farms|Merchant's|Merchant's Tire and Auto|Merit Dental|Meson
|Meson Sandwiches|Metro by T-Mobile|Metro Diner|Metro Mattress|Metro Self Storage|MetroPCS|Mezeh|Miami Grill
|Michael Hill|Michaels|Michigan CAT|Micro Center|Microtel Inn & Suites|Midwest Dental|Mighty Taco
|Milan Laser Hair Removal|Milio's|Milio's Sandwiches|Miller Paint|Miller's Ale House|Milo's Hamburgers|Mimi's Cafe
|Mini Mall Storage|Mini Storage Depot|Mini-Mart|Minit Mart|MinuteClinic|Miracle-Ear|Mister Car Wash
|Mitsuwa Marketplace|Mixue|Mixue Ice Cream & Tea|Mo's Seafood & Chowder|Mobil 1|Mobil 1 Lube Express|Mobile Mini
|Mochinut|MOD Pizza|Modell's Sporting Goods|Modern Market|ModWash|Moe's|Moe's Italian Sandwiches
|Moe's Southwest Grill|Monarch Dental|Mondovi Dental|Monical's Pizza|Monro Muffler Brake|Mooyah|Mor Furniture
|Mor Furniture for Less|Morgan Jewelers|Morton Williams|Morton's The Steakhouse|Motel 6|Motel One
|Motherhood Maternity|Motion Industries|Motto|Motto by Hilton|Mountain Mike's|Mountain Mike's Pizza
|Mountain Warehouse|Movie Tavern|Moxie's|Mr. Handyman|Mr. Hero|Mr. Tire|Mrs. Fields|Mucho Burrito|Mud Bay
|Munch's Supply|Murphy Express|Murphy USA|Music & Arts|Mustang CAT|My Dentist|My EyeLab|My Place Hotel
|My Place Hotels|My Salon Suite|MyEyeDr.|MÜV|N C Machinery|Na Hoku|Naf Naf Grill|Naot|NAPA Auto Parts
|NAPA AutoCare Center|Nathan's|Native Grill & Wings|Natural Grocers|Navy Exchange|Neat|Nectar|Neiman Marcus
|Nero Express|Neuhaus|New Seasons Market|New York & Company|Next Level Burger|Nice To Meet You Hot Pot
|Nick The Greek|Nike Community Store|NMC CAT|Noah's Bagels|Noah's New York Bagels|Noodles & Company
|Norbys Farm Fleet|Nordstrom|Nordstrom Rack|North Coast|North Italia|NorthEast Electrical|Northgate Market
|Northwest Self Storage|Northwestern Medicine|Nothing Bundt Cakes|Nouria|Nudie Jeans|Num Pang|NVISION
|NVISION Eye Centers|Nékter Juice Bar|O'Charley's|O'Reilly Auto Parts|Oakley|Oakley Vault|Oberweis
|Ocean State Job Lot|OfficeMax|Ohio CAT|Oil & Vinegar|Oil Changers|Old Chicago|Old Country Buffet|Old Time Pottery
|Ole & Steen|Ollie's|Ollie's Bargain Outlet|Omaha Steaks|On The Border|On the Run|Once Upon a Child|OneSource
|Ono Hawaiian BBQ|Orange Julius|Orangetheory Fitness|Oreck|Original Roadhouse Grill|Original Tommy's|Origins|Orkin
|Orscheln Farm & Home|Osmow's|Osmow's Shawarma|Otto Pizza|Outdoor Supply Hardware|Oxxo|P. C. Richard & Son
|P. Terry's|P. Terry's Burger Stand|P.F. Chang's|Pacific Pride|PacSun|Pagliacci Pizza|Pal's|Pal's Sudden Service
|Palace Inn|Palm Beach Tan|Pancheros|Pancheros Mexican Grill|Panera|Panera Bread|Papa Gino's|Papa Murphy's
|Paper Source|Papé Machinery|Par Mar Stores|Paris Baguette|Parr|Parr Lumber|Party City|Pastini|Patel Brothers
|Patroni|Pavilions|PCC Community Market|PCC Community Markets|Peachwave|Pearle Vision|Peet's Coffee|Pei Wei|Peloton
|Penn Station|Penske|Penske Truck Rental|Penzeys Spices|Pep Boys|Pepperoni's|Perfect Brows NYC
|Perfect Look Hair Salon|Perfect Look Salons|Perfumania|Perkins|Perry Ellis|Pet Food Express|Pet Planet
|Pet Supermarket|Pet Supplies Plus|Pet Valu|Petco|Pete's Market|Peter Millar|Peter Piper Pizza|Peterson CAT|Petland
|PetPeople|Petro|Petro Stopping Centers|PetSmart|PGA Tour Superstore|Phantom Fireworks|Pharmaca|Phillips 66
|Philly Pretzel Factory|Philz Coffee|Phở Hoà|Phở Hòa|Piccadilly|Pick 'n Save|Pick Up Stix|Pie Five|Pie Five Pizza Co
|Pieology Pizzeria|Piggly Wiggly|Pilot|Pilot Travel Centers|Pinch A Penny|Pizza Boli's|Pizza Factory|Pizza Inn
|Pizza My Heart|Pizza Patrón|Pizza Ranch|Pizza Schmizza|Plaid Pantry|Planet Fitness|Planet Smoothie|Plato's Closet
|Play It Again Sports|Playa Bowls|Poke Bros.|Poke House|pOpshelf|Port of Subs|Portillo's|Potbelly
|Potbelly Sandwich Works|Powerhouse Gym|PPG Paints|Precision Tune Auto Care|Premier Martial Arts|Pressed
|Pressed Juicery|Pretzelmaker|Price Chopper|Price Rite|Primanti Bros.|Prime Storage|PrimoHoagies|Pro Image Sports
|ProColor Collision|Produce Junction|Psycho Bunny|Public Storage|Publix|Puckett CAT|Pueblo|Pure Barre|Purple|Qdoba
|Qdoba Mexican Eats|Qik-n-EZ|Quaker Steak & Lube|Quality Inn|Quality Inn & Suites|Quality Mart|Quality RV Resorts
|Quest Diagnostics|Quick Quack Car Wash|QuickChek|Quik Stop|Quinn CAT|RA Sushi|RaceTrac|RaceWay|Rack Room Shoes
|Rad Power Bikes|Rainbow|Rainforest Cafe|Raising Cane's|Raley's|Rally's|Ralph's Italian Ices|Ralphs|Ramen Danbo
|Rasmussen University|Ray's Food Place|Raymour & Flanigan|Reading Cinemas|Red Apple Food Mart|Red Cross|Red E
|Red Lion Hotels|Red Lion Inn & Suites|Red Ribbon|Red Robin|Red Roof Inn|Red Wing|RediClinic|Redner's|Refuel
|Regal Cinemas|Regal Nails|Regis|REI|Removery|Rent-A-Center|Restoration Hardware|Restore Hyper Wellness
|Retro Fitness|Rhodes|RibCrib|RightSpace Storage|Rip Curl|Rita's Italian Ice|Rite Aid|Rivian
|Rivian Adventure Network|Rivian Service Center|Rivian Waypoints|Road Ranger|Road Runner Sports|Robeks|Robeks Juice
|Robert Graham|Roberto's Taco Shop|Rocket|Rocket Fizz|Rocky Rococo|Rodd & Gunn|Rodda Paint|Rodeway Inn
|Romano's Macaroni Grill|Room Mate|Rooms To Go|Rosati's|Rosauers|Roses|Ross|Ross Dress for Less|Rotten Robbie
|Round Table Pizza|Round1|Rouses|Roy Rogers|Royal Farms|RP Lumber|Rubio's|Rubio's Coastal Grill|Ruby's Diner
|Rudy's Barbershop|rue21|Ruler Foods|Rumble|Running Room|Runnings|Runza|Rural King|Rush Bowls|Rush Truck Centers
|Ruth's Chris Steak House|Rutter's|Ryder|Safelite AutoGlass|SafeSplash Swim School|Saje|Saks Fifth Avenue
|Saks Off 5th|Sal's Pizza|Salad and Go|Saladworks|Sally Beauty|Sally Beauty Supply|SalonCentric|Salsarita's
|Salt & Straw|Saltgrass Steak House|Salvatore's|Sam's Club|San Diego Blood Bank|Sanel NAPA|Sankalp|Sarku Japan
|Sarpino's Pizzeria|Sassoon Salon|Save Mart|Save-A-Lot|Savers|Schlotzsky's|Schmizza Pub & Grub|Schmizza Public House
|Schnucks|Scooter's Coffee|Scrubs & Beyond|SDBB|Seafood City|Seagull Book|Sears|Sears Auto Center|Sears Hometown
|Seasons 52|SecurCare Self Storage|SecureSpace Self Storage|Security Public Storage|See's Candies|Sentara
|Service King|Seva Beauty|SF Supermarket|Shah's Halal Food|Shake's|Shake's Frozen Custard|Shamrock|Shane Co.
|Sharetea|Shari's|Shaw's|Sheetz|Shiekh|Shilo Inns|Shipley Do-Nuts|Shoe Carnival|Shoe City|Shoe Dept.
|Shoe Dept. Encore|Shoe Palace|Shoe Sensation|Shoe Show|Shoe Show Mega|Shoney's|Shoo Loong Kan|Shop 'n Save|Shopko
|Shopko Optical|Shoppers|Shoppers Food & Pharmacy|Showcase|Showcase Cinemas|Showmars|Sierra|Sierra Trading Post
|Signia|Signia by Hilton|Silver Diner|Simple Simon's Pizza|Simply Mac|Simply Southern|Sinclair|Sir Speedy
|Site for Sore Eyes|Six Flags|Sizzle Pie|Sizzler|Skyline Chili|Slapfish|Sleep Experts|Sleep Inn|Sleep Inn & Suites
|Sleep Number|Sleep Outfitters|Smallcakes|Smart & Final|SmartStyle|Smashburger|SmileKeepers|Smith's
|Smith's Food and Drug|Smokey Bones|Smoothie King|Snappy Tomato Pizza|Snarf's Sandwiches|Sneaky Pete's|Snipes|Snooze
|Snooze, an A.M. Eatery|Soapy Noble|Soft Surroundings|Sola Salons|Solstice Sunglasses|Soma|Soma Intimates|SomiSomi
|Sonesta ES Suites|Sonesta Select|Sonesta Simply Suites|Sonny's BBQ|SoulCycle|Sourdough & Co.|Southern Self Storage
|Southern States|Space Shop Self Storage|Spangles|Spanx|Spec's|Speedco|SpeeDee|Speedway|Speedy Café|Speedy Wash
|Spencer Gifts|Spencer's|Sperry|Spinx|Spirit Halloween|Spizzico|Sport Clips|SpringHill Suites|Sprint|Sprouts
|Sprouts Farmers Market|St. John|St. John Outlet|Stan's Donuts & Coffee|Stanton Optical|Star Rentals
|Starbucks Reserve|Starting Strength|Starting Strength Gyms|State & Liberty|Stater Bros.|Staybridge Suites
|Steak 'n Shake|Steak Escape|Stein Mart|Steve Madden|Stewart's|Stewart's Shops|Stinker|Stoney River|Stop & Shop
|StorageMart|StorAmerica|Store Space|StorQuest|StorQuest Self Storage|Strack & Van Til|Strayer University
|Stretch Zone|Strickland Brothers|Stride Rite|Stripes|Stuart Weitzman|Stuckey's|Sub Zero|Suburban Propane
|Suburban Studios|Suki Hana|Sullivan Tire|Sun Auto Service|Sun Tan City|Sunbelt Rentals|Sundance|Sundance Catalog
|Sunnyside|Sunoco|Sunright Tea Studio|Sunset Grill|Sunstate Equipment|Super 1 Foods|Super 8|Super Chix|Super H Mart
|Super One Foods|Super Star Car Wash|Super Supplements|Super Wash|Supercuts|Superior Grocers|Supermercados Amigo
|Supermercados Pueblo|Sur La Table|SureStay Studio|Sutter Health|Sutter Surgery Center|Sutter Walk-In Care
|SVS Vision|sweetFrog|Sweetgreen|Sweethoney Dessert|Swig|SwimLabs Swim School|Sézane|T-ZONE|Taco Bell Cantina
|Taco Bueno|Taco Cabana|Taco Casa|Taco Del Mar|Taco John's|Taco Mayo|Taco Palenque|Taco Time|Tacombi|Tacotote|Take 5
|Take 5 Car Wash|Take 5 Oil Change|Talbots|Tan Republic|Tanger Outlets|Tapioca Express|Target|Target Optical|Tastea
|Tatte Bakery & Cafe|Taziki's|Teapresso Bar|Ted's Hot Dogs|Ted's Montana Grill|Teddy's Bigger Burgers|Tempo
|Tempo by Hilton|Tempur-Pedic|Ten Thousand Villages|Tender Greens|Teriyaki Madness|Terrible's|Terrible's Diesel
|Teso Life|Tesoro|Tex's Chicken & Burgers|Texas Roadhouse|Thaï Express|The 99 Store|The Baked Bear|The Bar Method
|The Barbers|The Bean|The Cheesecake Factory|The Children's Place|The Chopped Leaf|The Container Store|The Counter
|The Edge Fitness Club|The Exercise Coach|The Flame Broiler|The Fresh Market|The Halal Guys|The Home Depot
|The Human Bean|The Jalapeno Tree|The Joint Chiropractic|The Keg|The Kickin' Crab|The Lash Lounge|The Little Clinic
|The Lock Up|The Medicine Shoppe|The Melting Pot|The Paper Store|The Picklr|The Salon at Ulta Beauty
|The SALON by InStyle|The Shade Store|The Stand|The Ten Spot|The Tile Shop|The Vitamin Shoppe|The Webster
|The Yard Milkshake Bar|Theisen's|Therapydia|Thermo Fisher Scientific|Think Coffee|Thompson CAT|Thorntons
|Thousand Trails|Tidal Wave Auto Spa|Tide Cleaners|Tierra Mia Coffee|Tijuana Flats|Tillys|Tim Ho Wan
|Times Supermarkets|Timewise|Tire Choice|Tire Discounters|Tire Kingdom|Tire Pros|Tire Warehouse|Tires Plus
|TITLE Boxing Club|TJ Maxx|TKK Fried Chicken|TLC Laser Eye Centers|TNT Fireworks|Togo's|Tom Thumb|Tommy Bahama
|Tommy's Express|TomThumb|Tony's Fresh Market|Toppers Pizza|Tops|Tops Friendly Markets|Tops Gasoline|Tops Pharmacy
|Torchy's Tacos|Torrid|Total Wine|Total Wine & More|Total Wireless|Touchstone Imaging|Tourneau|Tous les Jours
|Town Fair Tire|Town Pump|TownePlace Suites|TP Tea|Tractor & Equipment Co.|Tractor Supply Company|Tradehome Shoes
|Trader Joe's|TravelCenters of America|TravisMathew|Trojan Storage|Tropical Smoothie Cafe|Tru by Hilton
|True Food Kitchen|True Religion|True Value|True Zero|truenorth|TruGreen|Truly Nolen|Tubby's|Tudor's Biscuit World
|Tuesday Morning|Tuff Shed|Tuffy|Tuft & Needle|Turkey Hill|Twin Liquors|Twin Peaks|Twistee Treat|Twisters|Two Hands
|Two Hands Corn Dog|U-Haul|U-Save|U-Stor-It|U.S. Cellular|UDF Fuel|UDON|UFC Gym|Ulta Beauty|Ulta Salon|Ulta Skin Bar
|Uniform Destination|United Dairy Farmers|United Grocery Outlet|United Rentals|United Supermarkets
|United Taekwondo Center|University of Phoenix|Unleashed|Unleashed by Petco|UNTUCKit|UpWest|UR Medicine Labs
|Urban Air|Urban Plates|US Market|US Storage Centers|USA Gasoline|Vagabond Inn|Valentino's|Valero|Vallarta
|Vallarta Supermarkets|Vallen|Value City Furniture|Value Village|Valvoline|Valvoline Express Care|Van Cleef & Arpels
|Van der Valk|Van der Valk Hotel|Van Leeuwen Ice Cream|Vape City|VASA Fitness|Veggie Grill|Vein Clinics of America
|Velvet Taco|Vera Bradley|Verizon|Verizon Wireless|Victorico's|Video Only|Viking Electric|Village Inn|VillaSport
|VINCE.|Vineyard Vines|Vino Volo|VIP Tires and Service|Virgin Hotels|Virginia ABC|Vision Source|Visionworks|Vitalant
|Vitamin World|Vocelli Pizza|Vons|Voodoo Doughnut|Vuori|WaBa Grill|Waffle Cabin|Waffle House|Wagner CAT|Wahlburgers
|Wahoo's|Wahoo's Fish Taco|Walgreens|Walmart Auto Care Center|Walmart Energy|Walmart Garden Center|Walmart Pharmacy
|Walmart Photo Center|Walmart Vision Center|Walmart Wireless|Warby Parker|Ward's Restaurant|Warhammer|Warren CAT
|Wasabi|Washman|WatchHouse|Wawa|Waxing the City|Wegmans|Wegmans Pharmacy|Weigel's|Weis|Weis Gas N' Go|Weis Markets
|Wempe|Wesco|West Coast Self-Storage|West Marine|Western Dental|Western Dental Kids|Western Sizzlin'
|Western States CAT|Westfield|Wetzel's Pretzels|Whataburger|Wheel Works|Wheeler CAT|White Castle
|White House Black Market|Whole Foods Market|Wienerschnitzel|Wilco|Wilco Farm Stores|Wild Birds Unlimited
|Willamette Dental Group|Williams-Sonoma|WillScot|Wilsons Leather|WinCo Foods|Windsor|Wing Zone|WingStreet
|Winn-Dixie|Wok a Holic|WonderWaffel|Woodcraft|Woodman's Markets|WoodSpring Suites|Work World|Workout Anytime
|World Electric|World Market|WorldMark by Wyndham|X Golf|Xi'an Famous Foods|XiaoLongKan|XIOS|XL Parts|Xtra Fuels
|XtraMart|XXI Forever|Yard House|Yesway|YETI|Yogis Grill|Yogurt Mountain|Yoshinoya|YouFit|Yum Yum Donuts|Yumilicious
|Yunshang Rice Noodle|Z Gallerie|Zadig & Voltaire|Zagg|Zales|Zales The Diamond Store|Zambrero|Zaxby's|Zeeks Pizza
|Zen Leaf|Zero Degrees|Ziegler CAT|Zip's|Zippy's|Zips Dry Cleaning|Zoës Kitchen|Zumiez
"""
