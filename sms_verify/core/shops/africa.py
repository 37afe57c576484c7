"""Brands of Africa south of the Sahara (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|Ackermans|Aegis|AFGRI Equipment|Agapet|Agrimark|Akhona|Alinco Oil|Allied|Alpha Pharm|Amathole Funerals|Amdaway Oil
|American Swiss|Aminso Energy|Amser Oil|AP Oil|Archive|Arthur Ford|Astron Energy|Ayana|Baby City|Bargain Books
|Beares|Beauty Zone|Benab Oil|BestDrive|BF Petroleum|BG Petroleum|Blanko Oil|Blue Bottle Liquors
|Blue Bottle Liquors Express|Blue Bottle Liquors Platinum|Blue Bottle Liquors XL|Bluff Meat Supply|Bogart|Bogart Man
|Bootlegger Coffee Company|Bossa|Boxer|Boxer Build|Boxer Liquors|Bradlows|BUCO|Build it|Builders|Builders Express
|Builders Superstore|Builders Trade Depot|Builders Warehouse|Cape Union Mart|Cash Oil|Cashbuild|Cellini
|Central Brent|Checkers|Checkers Hyper|Cheezzy pizza|Chicken Licken|Chicken Republic|Cigo Energy|Clicks
|Clothing Junction|Coastals|Col'Cacchio Pizzeria|Compass|Compass Oleum|Concord Oil|Contempo|Coricraft|Crazy Plastics
|CUM Books|Cycle Lab|Dis-Chem|Dodo's|Doppio Zero|Duka|Dunns|Eagle Lighting|Econo Foods|Eddys Pizza|Edgars|Eko Hotels
|Eko Hotels and Suites|Engen|Equatorial Coffee|Equivalenza|EVChaja|EVLV|Evolve Denim|Exact|Exclusive Books|Fabiani
|Fashion Fusion|Fastrak|Fishaways|Food Lover's Market|Footgear|Foschini|Fournos Bakery|Fraga Oil|Frasers|FreshStop
|Frimps|Furnmart|Glasfit|Global Oil|Glory Oil|Goil|Goldwagen|Goodlife Pharmacy|Gridline|Hass|HiFiCorp|House & Home
|Hungry Lion|Icebolethu Funerals|Identity|Incredible|Italtile|Java House|John Craig|John Dory's|Jonsson Workwear
|Kauai|Keedo|Kilimanjaro|King Pie|Kobil|Kurt Geiger|KwikSpar|Las Palmas Food Centre|Legends Barber|LEGiT|Lewis
|Lewis Stores|Liquor City|LiquorShop Checkers|LiquorShop Shoprite|Loxion|Market Liquors|Markham|Maxi's|MediRite
|Megasave|Melcom|Mellins|Mica|Mica Hardware|Miladys|Milky Lane|Minuteman Press|Mochachos|Moo Moo
|Moo Moo Meet & Whine|Mr Bigg's|Mr Price|Mr Price Cellular|Mr Price Home|Mr Price Sport|Multiserv|Naivas|Nasona
|Neovision|Nicci Boutiques|Nu Metro|Nu Metro Cinemas|Nü Health Food|Oilcom|OK Express|OK Foods|OK Furniture
|OK Liquor|OK Minimark|Old Khaki|Outdoor Warehouse|Palace|Panarottis|Papa's Pizza|Papaye Fast Food|Pedros|PEP Cell
|PEP Home|Petrocity|Petromoc|Petrosol|Petshop Science|PG Glass|Pharmacy at SPAR|Pick n Pay|Pick n Pay Clothing
|Pick n Pay Express|Pick n Pay Hypermarket|Pick n Pay Liquor|Pie City|Pizza Perfect|Pizzaman Chickenman
|Plastics Depot|Plato Coffee|Plumblink|Power|Power Fashion|Prestons|Prestons Liquor Stores|Protea Hotel|Queenspark
|QuickMart|Quickshop|Rage|Refinery|Relay Jeans|Reliance|Renegade Fashion Outlet|Revive Herbal Health|Rfnry jnr
|Rochester|Roman's Pizza|Russells|S.P.C.C.|Safaricom|Sasol|Sasol Delight|Sausage Saloon|SaveMor
|Seattle Coffee Company|Security Hyperstore|Selfast|Senqu|Sergeant Pepper Clothing Co|Sheet Street|Shiptech|Shoprite
|Shoprite Mini|Side Step|Signature Cosmetics & Fragrances|Simply Asia|Skipper Bar|Skippers|Sleepmasters
|Sneaker Factory|Sorbet|Soviet|Spar Gourmet|Spitz|sportscene|Sportsmans Warehouse|Spur|StarOil|Steers|Ster-Kinekor
|Sterns|Street Fever|Studio 88|Style|Supa Quick|Supa-Roof|Superspar|SureStay Collection|Talisman Hire|Tantalizers
|Tastee|Tastee Fried Chicken|Tekkie Town|Telenergy|Telkom|The Bed Shop|The Bed Store|The Crazy Store
|The Fish & Chip Co|The FIX|The Hub|The Hussar Grill|The Perfume Garden|The Pro Shop|The Sneaker Factory
|Tiger Wheel & Tyre|Tile Africa|Top Carpets & Floors|Top Oil|Tops at Spar|TopT|Torga Optical|Torrador|Totalsports
|Truck Stop|Truworths|Tyremart|UFO Furniture|Ultra Liquors|UNIQ|UNIQ clothing by Checkers|Unity Oil|Usave|Van Schaik
|Verimark|Victory Lab|Vida e Caffè|Virgin Active|Vodacom|Vodacom 4U|Vodacom Moçambique|Vodacom Tanzania|Volpes
|Webbers|WeBuyCars|Weylandts|Whitehouse & Continental Linen|Yuppiechef|Zebro's
"""
