"""Cities of the Americas (GeoNames, CC BY 4.0)."""

NAMES = """
|Albuquerque|Anaheim|Anchorage|Aparecida de Goiânia|Aracaju|Arlington|Atlanta|Aurora|Austin|Bakersfield|Baltimore
|Baton Rouge|Belo Horizonte|Belém|Boise|Boston|Brampton|Brasília|Brooklyn|Buffalo|Burlington|Burnaby|Calgary
|Campinas|Campo Grande|Chandler|Charlotte|Chesapeake|Chicago|Chula Vista|Cincinnati|Cleveland|Colorado Springs
|Columbus|Contagem|Corpus Christi|Cuiabá|Cupertino|Curitiba|Cypress|Dallas|Denver|Des Moines|Detroit|Duque de Caxias
|Durham|Edmonton|El Paso|Etobicoke|Fayetteville|Feira de Santana|Florianópolis|Fontana|Fort Wayne|Fort Worth
|Fortaleza|Fremont|Fresno|Garland|Gatineau|Gilbert|Glendale|Gloucester|Goiânia|Greater Sudbury|Greensboro|Guarulhos
|Halifax|Hamilton|Hawthorne|Henderson|Hialeah|Honolulu|Houston|Huntington Beach|Huntsville|Indianapolis|Irvine
|Irving|Jaboatão dos Guararapes|Jacksonville|Jamaica|Jersey City|João Pessoa|Juiz de Fora|Kansas City|Kitchener
|Laredo|Las Vegas|Laval|Lexington|Lexington-Fayette|Lincoln|Little Rock|London|Londrina|Long Beach|Longueuil
|Los Angeles|Louisville|Lubbock|Macapá|Maceió|Madison|Manaus|Manhattan|Markham|Maryvale|Meads|Memphis|Menlo Park
|Mesa|Miami|Milwaukee|Minneapolis|Mississauga|Modesto|Montréal|Moreno Valley|Mountain View|Nashville|Natal|Nepean
|New Orleans|New South Memphis|New York|New York City|Newark|Newton|Norfolk|North Las Vegas|Nova Iguaçu|NYC|Oakland
|Oakville|Oklahoma City|Omaha|Orlando|Osasco|Oshawa|Ottawa|Oxnard|Paradise|Philadelphia|Phoenix|Pittsburgh|Plano
|Portland|Porto Alegre|Porto Velho|Queens|Québec|Raleigh|Recife|Regina|Reno|Ribeirão Preto|Richmond|Richmond Hill
|Rio de Janeiro|Riverside|Rochester|Sacramento|Saint Paul|Salt Lake City|Salvador|San Antonio|San Bernardino
|San Diego|San Francisco|San Jose|Santa Ana|Santo André|Saskatoon|Scottsdale|Seattle|Serra|Sorocaba|South Boston
|Spokane|St. Louis|St. Petersburg|Staten Island|Stockton|Surrey|São Bernardo do Campo|São José dos Campos|São Luís
|São Paulo|Tacoma|Tallahassee|Tampa|Teresina|The Bronx|Toledo|Toronto|Tri-Cities|Tucson|Tulsa|Uberlândia
|Upper West Side|Vancouver|Vaughan|Victoria|Virginia Beach|Washington|West Raleigh|Wichita|Windsor|Winnipeg
|Winston-Salem|Worcester|Yonkers
"""
