"""Brands of Canada and Brazil (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|241 Pizza|3 Brasseurs|3 Brewers|Access Storage|Active Green + Ross|Addition Elle|Agafarma
|Aire de restauration Costco|Ali Baba's|Alia N TanJay|Altima Dental|Americanas|Ange|Anna Bella|Aramis|Arezzo
|Armazém Paraíba|Assaí Atacadista|Atacadão|Atem|Atmosphere|Avatim|Avondale Food Stores|B&B Hotel|B&B Hotels
|Babies R Us|Bailey Nelson|Bandeira Branca|BarBurrito|Basil Box|Bath Depot|BC Cannabis Store|BC Liquor Store
|Beauty Supply Outlet|Becker's|Benny & Co.|Benson Auto Parts|Best Buy Express|Best Buy Mobile|Big Bee|BIG Bompreço
|Bikini Village|Bio Mundo|BioPed|Blenz Coffee|Bluefit|Bluenotes|BMart|Boathouse|Bob's|Bodytech|Bolo da Madre
|Boni-Soir|Booster Juice|Bootlegger|Bouclair|Bouclair Home|Bouclair Maison|Boulangerie Ange|Bourbon St. Grill
|BR Mania|Brasil Cacau|Bridgehead|Brooksfield|Browns|Brunet|Bubble Waffle Cafe|Budget Brake & Muffler Auto Centres
|Bulk Barn|Bureau en Gros|Burrito Boyz|Cacau Show|Cactus Club Cafe|Café Dépôt|Calendar Club|California Sandwiches
|Camicado|Camisaria Colombo|Canac|Canada Computers|Canadian Blood Services|Canadian Tire|Canadian Tire Auto Centre
|Carlton Cards|Carter's OshKosh|Caryl Baker Visage|Casa de Bolos|Casa do Construtor|Casa do Pão de Queijo
|Casas Bahia|Centauro|Centex|Centre d'audioprothèses de Costco|Centre d'auto Canadian Tire|Centre d'optique Costco
|Centre du pneu Costco|Change Lingerie|Charm Diamond Centres|Charmed Aroma|Charrua|Chatr|Chatters|Cheirin Bão
|Chez Ashton|China in Box|Chiquinho Sorvetes|Chocolates Brasil Cacau|Chuck's Roadhouse|Chungchun|Chungchun Rice Dog
|Cineplex|Circuit électrique|Claro|Cleo|Cloré Beauty Supply|Co-op|Cobasi|Coffee Culture|Colcci
|Confiance Medicina Diagnóstica|Constance|Coppel|Cosan|Costco Business Centre|Costco Pour l'entreprise
|Costco Tire Centre|Couche-Tard|Country Style|Craig's Cookies|Crepes & Waffles|Cresci e Perdi|Crevier|Croque-livres
|Cultures|Daiso|Daisy Mart|Daniadown|Delicious Pho|Depyl Action|DeSerres|Dollarama|Domo|DPaschoal|Droga Quinze
|Droga Raia|Drogaria Araujo|Drogaria Globo|Drogaria São Paulo|Drogarias Farmáxima|Drogasil|DuckBill Cookies & Coffee
|Dynacare|East Side Mario's|easyhome|EB Games|Eclipse|Edo Japan|Eggsmart|Electric Circuit|Electrify Canada
|Eletro Show|Equador|Espaçolaser|Essence Costco|Ever New|Extrafarma|Fabricland|Fabutan|Fairweather|Familiprix
|Farm Boy|Farma Conde|Farmácia do Trabalhador|Farmácia Popular|Farmácia Preço Popular|Farmácia São João|Fas Gas
|Fast Escova|Fast Shop|Fat Bastard Burrito|Fat Bastard Burrito Co.|Federated Co-operatives|Fido|Finning CAT
|First Choice Hair|Fit4Less|FitActive|Fort Atacadista|Fortinos|Fountain Tire|Fran's Café|Freedom Mobile|FreshCo
|Freshly Squeezed|Freshslice Pizza|FYidoctors|Gabriel Pizza|Gas Plus|Gateway Newstands|GBarbosa|Gelato Borelli
|George Richards|Giant Tiger|Gino's Pizza|Giraffas|Global|Global Pet Foods|Go Coffee|Golf Town|GoodLife Fitness
|Great Canadian Dollar Store|Great Canadian Oil Change|Grão Espresso|Guac Mexi Grill|Habib's|Hakim Optical
|Halibut House|Harnois|Harry Rosen|Hasty Market|Havan|Havanna|Healthy Planet|Hearing Solutions|HearingLife|Henry's
|HERC'S Nutrition|Hering|Hering Kids|Hero Certified Burgers|Home Building Centre|Home Hardware
|Home Hardware Building Centre|Hostelling International|Hudson's Bay|Husky House|ibyte|imaginarium|INS Market
|International Clothiers|Inver|Ipiranga|iPlace|IRIS|Jack Le Coq|Jean Coutu|JJ Bean|Joe Fresh|Jugo Juice|Kal Tire
|Kalunga|Kelsey's|Kelsey's Original Roadhouse|Kernels Popcorn|King of Donair|Kitchen Stuff Plus|Koodo|Kopenhagen
|L'Équipeur|La Belle Province|La Cage|La Senza|Lafleur Restaurant|Landmark Cinemas|Laser Clinics|Laser Eletro
|Laser Game Evolution|LASIK MD|Laura|Laura Secord|Laurier Optical|Lavanderia 60 Minutos|LCBO|Le Biscuit
|Le Marché du Store|Leader|Lee Valley|LEGOLAND Discovery Centre|Leitura|Leon's|Les 3 Brasseurs|Life Vivara|LifeLabs
|Lifemark Physiotherapy|Linen Chest|Liquor Depot|Liquor Mart|Little Burgundy|Little Short Stop|Livraria Leitura
|Loblaw Pharmacy|Loblaws|Logis Hotels|Lojas Americanas|Lojas Colombo|London Drugs|Lone Star Texas Grill
|Long & McQuade|Longo's|Lordco Auto Parts|Lupo|Léon|M&M Food Market|Mac's Sushi|MacEwen|MadeiraMadeira|Madero
|Magazine Luiza|Magicuts|Mahogany|Mais1 Café|Maison Birks|Malwee|Mana Poke|Marché Adonis|Marisa|Mark's|Mary Brown's
|Massage Addict|Master Mechanic|Mastermind Toys|Mateus Supermercados|Maxi|MEC Mountain Equipment Company|Megamatte
|Melanie Lyne|Melissa|Mercado Extra|Meubles Léon|Mikes|Milano Pizzeria|Milestones|Milky Moo|Mini Extra
|Mister Transmission|Mix Mateus|MMartan|Mohawk|Mondou|Montana's|Montana's BBQ & Bar|Moores|Movida|Moviecom
|Mr. Big & Tall|Mr. Greek|Mr. Lube|Mr. Mike's|Mundo Verde|Nails for You|Needs|New Orleans Pizza|New York Fries
|NH Hotel|NH Hotels|Nissei|No Frills|No+vello|Nomasvello|Normandin|Northern Reflections|Northern Store|NSLC
|Nutrition House|Oficina|Oggi Sorvetes|OK Tire|Optical Center|Oral Unic|Original Joe's|Ortobom|Pacheco|Pague Menos
|Panago|Panobianco|Panvel|PartSource|Peavey Mart|Penningtons|Peoples Jewellers|Pernambucanas|Petro-Canada|Petro-T
|Petz|PharmaChoice|Pharmacie Costco|Pharmaprix|Pioneer|Pita Land|Piticas|Pizza 73|Pizza Delight|Pizza Depot
|Pizza Pizza|Pizza Salvatoré|Pizzaville|Polishop|Popeye's Supplements|Poulet Frit Kentucky|Poutineville
|Preço Popular|Preçolandia|Princess Auto|Pro Hockey Life|Pro Physio|Provigo|Proxim|Purdys Chocolatier|Pão de Açúcar
|Pür & Simple|QE Home|Quesada|Quesada Burritos & Tacos|Quickie|Rabba|Real Canadian Superstore|Real Fruit Bubble Tea
|Red Apple|Rei do Mate|Reitmans|Remedy'sRx|Renner|Reserva|Rexall|Ri Happy|Ri Happy Brinquedos|Riachuelo|Ricki's
|Robin's|Robin's Donuts|RodOil|Rogers|Rona|RW&CO.|S&H Health Foods|Sabin|Safeway|San Paolo|San Paolo Gelato & Café
|Santa Lolla|SAQ Express|SAQ Sélection|Save-On-Foods|Savegnago Supermercados|Scaddabush|Scores|Selfit|Shanghai 360
|ShinyBud|Shoeless Joe's|Shoppers Drug Mart|Shuyi Tealicious|Sirens|Skyfit|Sleep Country|Smart Fit|Smitty's
|Smoke's Poutinerie|Sobeys|Sobeys Liquor|Sobeys Pharmacy|Société québécoise du cannabis|Sodimac|Sodiê Doces|Soft Moc
|Sonic|Source For Sports|South Street Burger|Speedy Auto Service|Speedy Glass|Spiritleaf|Spoleto|Sport Chek
|Sporting Life|SQDC|St-Hubert|St-Hubert Express|St. Louis Bar & Grill|Stag Shop|Staples|State & Main|Stinson
|Stitch It|Stitches|Stokes|Structube|Sunrise Records|Super Save Gas|Supermarket|Supermercado Covabra
|Supermercado Covrabra|Supermercados BH|Sushi Shop|Suzy Shier|Sweet Jesus|Swift|Swiss Chalet|São João
|T&T Supermarket|Tahini's|Tasty Crousty|Tbooth Wireless|Tea Shop|Telex|Telhanorte|Telus|Tempero Manero
|Teriyaki Experience|The Bay|The Beer Store|The Brick|The Burger's Priest|The Grocery Outlet|The Mobile Shop
|The Printing House|The Shoe Company|The Source Bulk Foods|The Wine Shop|Theodore & Pringle Optical|Think Kitchen
|Thyme Maternity|Tigre Géant|Timothy's|Tip Top Tailors|Todomoda|Tok&Stok|Tok&Stok Compact|Tok&Stok Studio
|Tokyo Smoke|Toromont CAT|Track&Field|Trade Secrets|Transat Travel|Uai Farma|Ultragaz|Ultramar|Unidas|Uniprix
|Urban Barn|Urban Kids|Urban Planet|Usaflex|Valentine|Valu-mart|Value Mobile|Velocity|Vidéotron|Villa Madina
|Virgin Plus|Visions Electronics|Vivara|Walking on a Cloud|Walmart Garden Centre|Walmart Photo Centre
|Walmart Supercentre|Walmart Tire & Lube Express Centre|Walmart Vision Centre|Waves Coffee House
|Waypoint Convenience|Wellwise|West 49|White Spot|Wholesale Club|Wild Wing|Williams Fresh Cafe|Wimpy's Diner
|Wine Rack|Wing Machine|Winners|WirelessWave|Work Authority|World Tennis|Your Dollar Store With More
|Your Independent Grocer|Zehrs|Zeiss|Zema|Zinzane|Éconofitness|Ótica Chilli Beans|Óticas Carol|Óticas Diniz
|书亦烧仙草|大統華|大統華 T&T Supermarket|大统华|書亦燒仙草|雞蛋仔餐廳
"""
