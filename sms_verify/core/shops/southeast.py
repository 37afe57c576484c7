"""Brands of Singapore, Malaysia, the Philippines and Indonesia (name-suggestion-index 8.0.20260918, BSD-3-Clause)."""

NAMES = """
|4Fingers Crispy Chicken|99 Speedmart|Abenson|AEON BiG|Alfa Express|Alfamart|Alfamidi|All Day
|All Day Convenience Store|All Day Supermarket|AllHome|Andok's|Angel's Burger|Apotek K-24|Aramco|Arei Outdoor Gear
|Automatic Centre|AZKO|Baker's Cottage|Bakmi GM|Baliwag|Banahaw Heals Spa|Bench|Bench Body|Bench Fix|Bengkel
|BHPetrol|Billion|Black Canyon|Bo's Coffee|BOK Korean Fried Chicken|Botika ng Barangay|BreadLife|BreadTalk
|Bright Store|Burger Machine|California Fried Chicken|Celebrity Fitness|Central Department Store|Centrum Fuel
|CGV Cinemas|Cheers|Chicken Star|Chigo x Flip|Chooks to Go|Chowking|Cinema XXI|City Mall|CityMall|Classic Savory
|Cosway|Courts|Crispy King|Dali|Don Benito's|Don.C|eco-shop|Econsave|Econsave Express|EcoOil|Eiger|Ever|FairPrice
|FairPrice Finest|FairPrice Xtra|FamilyMart|Farmacia ni Dok|Fit Hub|Flying V|Fore Coffee|Franks n' Burgers
|Fresh Options|Freshmart|FTL Gym|Generika|Giant Hypermarket|Giant Mini|Golden Screen Cinemas|Grace Pharmacy|Gramedia
|Greenwich|Griya|Guardian|Hans im Glück|Happy Fish Swim School|Hero Supermarket|Hoka Hoka Bento|HokBen
|Holland Bakery|Home Along|Hotel Seri Malaysia|Indomaret|Indomaret Fresh|Indomaret Point|Informa|Janji Jiwa
|Jaya Grocer|Jetti|Jiffy|Julie's|Kimia Farma|KK Super Mart|Kopi Kenangan|Lola Nena's|Lots'a Pizza|Lotte Mart
|Lotus Five Star|Lotus's|Lotus's go fresh|Macao Imperial Tea|MAKO Cake and Bakery|Mang Inasal|Mary Grace
|Max's Restaurant|Maxx Coffee|MBO Cinemas|McDo|Mercury Drug|Mesra|Metro Department Store|Metro Supermarket
|Mie Gacoan|Minute Burger|Mitsukoshi|Motorstar|Motortrade|Mr. Liempo|Mydin|myNEWS.com|National Book Store|Ninso
|NSK Trade City|NTUC FairPrice|OSIM|Pan de Manila|Pancake House|Pandayan Bookshop|Pantai Timor|Pantai Timor Mart
|Parkson|Pasar Ekonomi Econsave|Penshoppe|Pertamina|Petro Gazz|Petron|Petron Gasul|Phoenix|Point Coffee|Popular
|Prince Hypermart|Puregold|Puremart|RedDoorz|RePhil|Richeese Factory|Robinsons Easymart|Robinsons Supermarket
|Rose Pharmacy|Roti'O|Rotiboy|Rusi|S&R Membership Shopping|S&R New York Style Pizza|Saint Joseph Drug
|Santika Indonesia Hotels & Resorts|Savemore|Savemore Market|Savers Appliances|SEAOIL|Senheng|Sheng Siong|Shopwise
|Smartfuels|Solaria|Southstar Drug|SPBU Pertamina|Star Oil|Super Indo|Super Metro|Sushi Express|Sushi King
|Tesco Lotus|Tesco Lotus Express|TF Value-Mart|TGV Cinemas|Thai Express|The Generics Pharmacy|The Store|ThreeSixty
|Toast Box|Tokyo Tokyo|Tom's World|Toy Kingdom|Toyoko Inn|Toys R Us|Treats|Tupperware|Uling Roasters|Uncle John's
|Unioil|Uno Fuel|WalterMart|Warung kopi|Warung Makan|Wheeltek|Wilcon Depot|Wok Hey|Ya Kun Kaya Toast|Yogya|Yomart
|Yuen Kee Dumpling|ZUS Coffee|ÆON BiG|万顺|东海岸|大众书局|宜康省|宜康省经济市场|尚泰|昇菘超市|澳門皇茶|百盛
|袁記雲餃|袁记云饺
"""
