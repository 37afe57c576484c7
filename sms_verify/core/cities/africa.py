"""Cities of Africa south of the Sahara (GeoNames, CC BY 4.0)."""

NAMES = """
|Aba|Abeokuta|Abuja|Accra|Addis Ababa|Ado-Ekiti|Agege|Ajegunle|Akowonjo|Akure|Alexandra|Aliayabiagba|Alimosho
|Arba Minch|Arusha|Ashaiman|Atani|Athi River|Athlone|Atsiaman|Awasa|Bahir Dar|Bariadi|Bauchi|Beira|Benin City|Benoni
|Bida|Bishoftu|Bloemfontein|Boksburg|Botshabelo|Brakpan|Bunamwaya|Bunda|Bungoma|Busia|Calabar|Cape Coast|Cape Town
|Carletonville|Centurion|Chakwama|Chimoio|Dar es Salaam|Dessie|Diepsloot|Dire Dawa|Dodoma|Durban|Dīla|East London
|Ebute Ikorodu|Efon-Alaaye|El Wak|Eldoret|Emalahleni|Embu|Enugu|Etwatwa|Evaton|Garissa|Gboko|Geita|George|Germiston
|Gilgil|Githunguri|Gombe|Gqeberha|Gulu|Gurúè|Gusau|Harar|Hosa'ina|Ibadan|Ifakara|Ijebu Ode|Ikare|Ikeja|Ikire
|Ikot Ekpene|Ile-Ife|Ilesa|Ilorin|Iringa|Iseyin|Isiolo|Ivory Park|Iwo|Jijiga|Jimeta|Jimma|Joburg|Johannesburg|Jomvu
|Jos|Juja|Kaduna|Kahama|Kakamega|Kampala|Kano|Karen|Kariega|Karuri|Kasangati|Kasulu|Katabi|Katsina|Khwisero|Kiambu
|Kibaha|Kigoma|Kikuyu|Kilifi|Kilimani|Kira|Kiserian|Kisii|Kisumu|Kitale|Kitengela|Klerksdorp|Koforidua|Krugersdorp
|Kumasi|KwaDukuza|Kyengera|Lagos|Lang'ata|Lekki|Lichinga|Limuru|Lodwar|Machakos|Maiduguri|Makurdi|Malindi|Mandera
|Maputo|Matola|Matuga|Mbale|Mbarara|Mbeya|Mdantsane|Mek'ele|Meru|Middelburg|Midrand|Migori|Minna|Mlolongo|Mocuba
|Mombasa|Morogoro|Moshi|Mpanda|Mthatha|Mtwapa|Mubi|Mukono|Musoma|Mwala|Mwanza|Nacala|Nairobi|Naivasha|Nakuru|Nampula
|Nansana|Nanyuki|Narok|Nazrēt|Nek'emtē|Newcastle|Ngong|Njeru|Nyeri|Obalende|Obuase|Ogbomoso|Okene|Ondo|Ongata Rongai
|Onitsha|Osogbo|Ota|Owerri|Owo|Oyo|Paarl|Pemba|Pietermaritzburg|Polokwane|Port Harcourt|Potchefstroom|Pretoria
|Quelimane|Randburg|Richards Bay|Roodepoort|Rosebank|Ruiru|Rustenburg|Sandton|Sapele|Sekondi|Shagamu|Shashamane
|Singida|Sodo|Sokoto|Somerset West|Songea|Soshanguve|Soweto|Springs|Sumbawanga|Tabora|Takoradi|Tamale|Tanga|Tema
|Tete|Thembisa|Thika|Tunduma|Ugep|Ukunda|Umhlanga|Umuahia|Upper Gilgil|Uyo|Vanderbijlpark|Vereeniging
|Victoria Island|Vryheid|Wajir|Warder|Warri|Welkom|Westlands|Westonaria|Xai-Xai|Yenagoa|Yola|Zanzibar|Zaria
"""
