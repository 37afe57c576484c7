"""Cities of South-east Asia and Australia (GeoNames, CC BY 4.0)."""

NAMES = """
|Adelaide|Alor Setar|Ambon|Anak Bukit|Ang Mo Kio New Town|Angeles City|Antipolo|Bacolod City|Bacoor|Bagong Silang
|Baguio|Balikpapan|Bandar Lampung|Bandar Seri Alam|Bandar Sunway|Bandar Tasik Puteri|Bandar Utama|Bandung|Bangkit
|Banjarmasin|Batam|Batangas|Batu Caves|Batu Pahat|Bedok New Town|Bekasi|Bengkulu|Bercham|BGC|Binangonan|Bintulu
|Bishan New Town|Biñan|Bogor|Bondi|Boon Lay|Brickworks Estate|Brisbane|Budta|Bukit Batok New Town|Bukit Bintang
|Bukit Jalil|Bukit Merah Estate|Bukit Mertajam|Bukit Panjang New Town|Bukit Rahman Putra|Bukit Timah|Butuan
|Cabanatuan City|Cabuyao|Cagayan de Oro|Cainta|Cairns|Calamba|Caloocan|Canberra|Cebu City|Central Coast
|Choa Chu Kang New Town|Cibinong|Cilegon|Cimahi|Cirebon|Clementi Housing Estate|Commonwealth|Cotabato|Dasmariñas
|Davao|Denpasar|Depok|Dumai|Eunos|Fajar|Geelong|General Santos|George Town|Geylang|Gold Coast|Hobart|Hong Kah
|Hougang New Town|Iligan|Iligan City|Iloilo|Imus|Ipoh|Iskandar Puteri|Jakarta|Jambi City|Jayapura|Jelebu|Jepara
|Johor Bahru|Jurong|Jurong East|Jurong Town|Jurong West|Kabankalan|Kajang|Kaki Bukit Estate|Kallang|Kampong Loyang
|Kampong Pasir Ris|Kampung Baru Subang|Kampung Kangkar Teberau|Kampung Larkin Lama|Kangkar|Kapar|Karawang
|Keat Hong Village|Kediri|Kembangan|Kendari|Klang|KLCC|Kluang|Koronadal|Kota Bharu|Kota Damansara|Kota Kinabalu
|Kota Kuala Muda|Kuala Kubu Baharu|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulim|Kupang|Lapu-Lapu City
|Las Piñas|Libertad|Lipa City|Logan City|Loyang|Lucena|MacPherson|Magugpo Poblacion|Makassar|Makati|Makati City
|Malabon|Malacca|Malang|Malingao|Malolos|Manado|Mandaluyong|Mandaluyong City|Mandaue City|Manila|Mansilingan
|Mantampay|Marawi City|Margaret Drive|Marikina City|Marine Parade|Marsiling|Mataram|Matilda Estate|Medan|Melbourne
|Meycauayan|Miri|Muar|Mukim Pulai|Muntinlupa|Navotas|Newcastle|NIA Valencia|Novena|Olongapo|Orchard|Ormoc
|Outram Park|Padang|Pagadian|Palangkaraya|Palembang|Palu|Panabo|Paranaque City|Parramatta|Pasay|Pasig City
|Pasir Gudang|Pasir Mas|Pasir Ris New Town|Paya Lebar|Paya Terubong|Pekalongan|Pekanbaru|Pelentong|Peng Siang|Percut
|Perth|Petaling Jaya|Pontianak|Puchong|Puerto Princesa|Punggol|Queenstown Estate|Quezon City|Rawang|Samarinda
|San Fernando|San Jose del Monte|San Pablo|San Pedro|Sandakan|Santa Rosa|Santol|Saujana|Selayang Baru Utara|Semarang
|Sembawang Estate|Sengkang New Town|Senja|Sepang|Serang|Serangoon|Serangoon Garden|Serangoon New Town|Seremban
|Setapak|Setia Alam|Shah Alam|Sibu|Simei New Town|Singapore|Sitiawan|Situbondo|Skudai|South Tangerang|Subang Jaya
|Sukabumi|Sungai Buloh|Sungai Petani|Sungai Simpang|Sunshine Coast|Surabaya|Surakarta|Sydney|Tacloban|Taguig|Taiping
|Taman Petaling|Tampines|Tampines Estate|Tampines New Town|Tangerang|Tanglin|Tarlac City|Tasikmalaya|Tawau|Taytay
|Teck Whye|Telok Blangah|Teluk Intan|Thomson|Tiong Bahru Estate|Toa Payoh New Town|Toledo|Townsville|Ulu Bedok
|Valenzuela|Wangsa Maju|Wollongong|Woodlands|Yew Tee|Yio Chu Kang|Yishun New Town|Yogyakarta|Zamboanga
"""
