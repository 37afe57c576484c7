"""Brands of India and its neighbours (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|Aavin|Adyar Ananda Bhavan|Airtel|Allen Solly|American Tourister|Amul|Anjappar Chettinad Restaurant
|Apollo Diagnostics|Apollo Pharmacy|Arambagh Foodmart|Archies|Ashok Leyland|Au Bon Pain|Avani Hotels & Resorts|Bajaj
|Barbeque Nation|Barceló Hotels & Resorts|Barista|Beijing Bites|Bevco|Bharat Petroleum|BharatBenz|Bhartiya Jalpan
|Bhat-Bhateni Super Market|Bhima Jewellers|Biba|Big Bazaar|Blackberrys|Bloom Hotel|Blue Tokai Coffee Roasters
|Bombay Cutting Chai|Brik Oven|Cafe Noir|California Burrito|Cargills Food City|Ceypetco|Chaayos|Chai Point
|Chemmanur International Jewellers|Chinita|Coach|Corner House|Country Inn & Suites|Cromā|Crossword Bookstores
|Daily Sushi|Davaindia|Davaindia Generic Pharmacy|Dindigul Thalappakatti Restaurant|Dixy Chicken|DMart
|Dr Lal Path Labs|Eicher Motors|Eicher Tractors|Empire|Essar|FabHotels|Fabindia|Five Star Chicken|Forever New
|Frank Ross Pharmacy|Galito's|Gold's Gym|Goli Vada Pav|Goli Vada Pav No.1|Habibi Falafel|Haldiram|Haldiram's
|Hawthorn Suites|Hawthorn Suites by Wyndham|Heads Up for Tails|Hell Pizza|Herfy|Hidesign|Higginbotham's
|Hindustan Petroleum|Hobby Lobby|Homes & Villas|HOPCOMS|IKEA Restaurant|Indian Coffee House|Indian Oil
|Indira Canteen|INOX Leisure|Itsy by Treebo|Jan Aushadhi|Jio-BP|Jockey|Jos Alukkas|Josco Jewellers|Joyalukkas
|Jumbo King|Just Bake|Just Watches|KaatiZone|Kanti Sweets|Kate Spade|Kate Spade New York|Khadim|Khadims|Kirana Pasal
|Lakmé|Lanka IOC|Laugfs|Laugfs Petroleum|Lenskart|Liberty|Liberty Exclusive Showroom|Lifestyle|Louis Philippe
|Lulu Hypermarket|Mahindra Tractors|Mahindra Truck and Bus|Malabar Gold and Diamonds|Manyavar|Marco Aldany
|Margin Free Market|Margin Free Market Pvt Ltd|Maruti Suzuki|Maveli Store|MedPlus|METRO|Milma|Mio Amore|Mother Dairy
|Muffin Break|Nandini|Nando's|Naturals|Nature's Basket|Nayara|Neethi Medical Store|Nilgiri's|Oilibya
|One Station One Product|Outrigger Hotels and Resorts|Oxford Bookstore|Pakistan State Oil|Pantaloons|Paris Panini
|Patanjali Ayurved|Patanjali Store|PC Jeweller|Peter England|Plus Fitness|Polar Bear|Poorvika|Punjab Grill
|PVR Cinemas|Ramraj Cotton|Ration Shop|Raymond|Reliance Digital|Reliance Fresh|Reliance Trends|Royal Enfield|Sathosa
|Serena Hotels|Shoppers Stop|Shwapno|Sky Zone|SML Mahindra|Smokin' Joe's|Sonalika|Southern Fried Chicken
|Sri Krishna Sweets|Star Bazaar|Supplyco Medical Store|Supplyco Super Market|SureStay|SureStay by Best Western
|SureStay Plus|SureStay Plus by Best Western|Swaraj|Sweet Chariot|Taco Bell|Talwalkars|Tanishq|TASMAC|Tata
|Tata Motors|Tealive|Telenor|The Leela|The Pizza Bakery|The Rameshwaram Cafe|The Sugarr & Spice|Theobroma
|Third Wave Coffee Roasters|Timezone|Titan|Treebo Trend|Treebo Tryst|Trends|Triveni Supermarket|Uno Pizzeria & Grill
|Uno's|Vijay Sales|Vishal Mega Mart|Vodafone Idea|Walmart|Walmart Supercenter|Wellness Forever|Westside|Wok to Walk
|Woodland|Youth Hostels Association of India|Zeelab Pharmacy|Zellbury|Zudio|Ресторан ИКЕА|أويليبيا|سی این جی|شیل
|هرفي|ٹوٹل|پاکستان اسٹیٹ آئل|केएफसी|जियो-बीपी
"""
