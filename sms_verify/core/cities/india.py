"""Cities of India and its neighbours (GeoNames, CC BY 4.0)."""

NAMES = """
|Abbottabad|Agartala|Agra|Ahilyanagar|Ahmedabad|Aizawl|Ajmer|Akola|Alappuzha|Allahabad|Alwar|Alīgarh|Ambalantota
|Ambarnath|Ambattur|Amravati|Amritsar|Anand|Anantapur|Andheri|Arifwala|Arrah|Ashuganj City|Aurangabad|Avadi|Bagerhat
|Bahawalpur|Ballari|Bandra|Bangalore|Bannu|Baranagar|Barddhamān|Bareilly|Barishal|Baroda|Bathinda|Battagram
|Batticaloa|Begusarai|Belagavi|Belgaum|Bengaluru|Bharatpur|Bhatara|Bhavnagar|Bhawana|Bhayandar|Bhilai|Bhilwara
|Bhiwandi|Bhopal|Bhubaneswar|Bhāgalpur|Bhātpāra|Bidar|Bihār Sharīf|Bikaner|Bilimora|Bilāspur|Biratnagar
|Birendranagar|Birgañj|Bogra|Bokāro|Bombay|Borivli|Brahmapur|Brāhmanbāria|Burewala|Burhānpur|Butwāl|Bāli|Bāndarban
|Bārāsat|Calcutta|Chak Jhumra|Chandigarh|Chattogram|Chennai|Chiniot|Chunian|Chānda|Chāndpur|Chāpra|Cochin|Coimbatore
|Colombo|Comilla|Cox's Bāzār|Cuttack|Darbhanga|Davangere|Dehiwala-Mount Lavinia|Dehradun|Delhi|Delhi NCR|Deoghar
|Dera Ghazi Khan|Dera Ismail Khan|Dewas|Dhaka|Dhanbad|Dhangaḍhi̇̄|Dharān|Dhule|Dhārāvi|Dinajpur|Dindigul|Dombivali
|Durg|Durgapur|Eluru|Erode|Etāwah|Faisalabad|Faridabad|Farrukhābād|Fīrozābād|Gajuwaka|Galle|Gandhinagar|Gaya|Gazipur
|Ghāziābād|Goa|Gorakhpur|Greater Noida|Gujranwala|Gujrat|Gundupālaiyam|Guntur|Gurgaon|Gurugram|Guwahati|Gwalior
|Gyānpur|Gāndhīdhām|Hafizabad|Hetauda|Hisar|Hosapete|Hosūr|Howrah|Hubballi|Hubli|Hyderabad|Hāpur|Hāthazāri
|Ichalkaranji|Imphal|Indiranagar|Indore|Islamabad|Jabalpur|Jaffna|Jaipur|Jalalpur Pirwala|Jalandhar|Jalgaon|Jammu
|Jamnagar|Jamshedpur|Jamālpur|Janakpur|Jessore|Jhang Sadr|Jhānsi|Jodhpur|Jājmau|Jālna|Jūnāgadh|Kadapa|Kafrul
|Kalaburagi|Kallakurichi|Kalmunai|Kalyān|Kamoke|Kanayannur|Kanchipuram|Kandy|Kanpur|Karachi|Karnaphuli|Karnāl
|Karol Bāgh|Karur|Karāwalnagar|Karīmnagar|Kasur|Kathmandu|Katihar|Katunayaka|Kerala|Khandwa|Kharagpur|Khulna
|Kirāri Sulemānnagar|Kochi|Kolhāpur|Kolkata|Kollam|Koramangala|Korba|Kota|Kozhikode|Kukatpally|Kulti|Kurnool
|Kushinagar|Kākināda|Kāmārhāti|Lahore|Lahān|Lal Bahadur Nagar|Larkana|Latur|Loni|Lucknow|Ludhiana|Madhyapur Thimi
|Madras|Madurai|Maharagama|Maheshtala|Malegaon|Malir Cantonment|Mangalore|Mangaluru|Mango|Mardan|Mathura|Mau|Meerut
|Mingora|Mirpur Khas|Mirpur Model Thana|Mirzāpur|Mohali|Mohammadpur|Moratuwa|Morena|Morvi|Morādābād|Motijheel|Multan
|Mulugu|Mumbai|Munger|Muridke|Murwāra|Muzaffarnagar|Muzaffarpur|Muzaffarābād|Mymensingh|Mysore|Mysuru|Nadiād
|Nagar Naluākot|Nagpur|Naihāti|Najafgarh|Nanded|Nandyāl|Narayanganj|Narela|Narsingdi|Nashik|Natore|Navi Mumbai
|Nawabshah|Negombo|Nellore|Nepalgunj|New Delhi|Nizāmābād|Noida|Nowrangapur|Nāgarpur|Nāgercoil|Nāngloi Jāt|Okara
|Ongole|Ooty|Pallabi|Pallāvaram|Paltan|Panaji|Panchkula|Panipat|Parbhani|Patiāla|Patna|Peshawar|Pimpri
|Pimpri-Chinchwad|Pindi Bhattian|Pita Kotte|Point Pedro|Pokhara|Pondicherry|Poona|Powai|Prayagraj|Puducherry|Pune
|Punāsa|Puri|Purnia|Puthia|Pābna|Pāli|Pānihāti|Pār Naogaon|Pātan|Quetta|Quthbullapur|Rahim Yar Khan|Raipur
|Rajamahendravaram|Rajpur Sonarpur|Rajshahi|Ramagundam|Ranchi|Rangpur|Rasapūdipalem|Ratlām|Rawalpindi|Rewa|Rohini
|Rohtak|Rourkela|Rāichūr|Rājkot|Rāmgundam|Rāmpur|Rāniganj|Rānipet|Saddiqabad|Sahiwal|Sahāranpur|Saidpur|Salem
|Sargodha|Satna|Saugor|Savar|Secunderabad|Shekhupura|Shibganj|Shimla|Shivaji Nagar|Shivamogga|Sholapur|Shrīrāmpur
|Shyamnagar|Shāhjānpur|Sialkot|Siliguri|Singrauli|Sinjhoro|Sivakasi|Skardu|Sonīpat|Sri Ganganagar|Srinagar|Sukkur
|Surat|Sylhet|Sāngli|Sīkar|Tando Allahyar|Tando Bago|Tangail|Teni|Thane|Thanjavur|Thiruvananthapuram|Thoothukudi
|Thrissur|Thāne|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvottiyūr|Trincomalee|Trivandrum|Tumkūr|Tungi
|Udaipur|Ujjain|Ulhasnagar|Uluberiya|Vadodara|Varanasi|Vellore|Vijayapura|Vijayawada|Virār|Visakhapatnam|Vizag
|Vizianagaram|Wah Cantt|Warangal|Whitefield|Yamuna Nagar|Āsansol|अकोला|अगरतला|अगरताल|अगरताला|अगर्तला|अजमेर|अनंतपूर
|अनन्तपुर|अनन्तपुरम्|अमदाबाद|अमदावाद|अमरावती|अमृतसर|अमृतसरः|अलवर|अलीगढ़|अल्वर|अहमदाबाद|अहमदाबाद्|अहिल्यानगर|आइज़ोल
|आइजोल|आगरा|आग्रा|आणंद|आणन्द|आनंद|आरा|आसनसोल|इंदूर|इंफाल|इचलकरंजी|इन्दोर|इन्दौर|इम्फाल|इरोड|इलाहाबाद|ईचल्करंजी|ईरोड
|उज्जयिनी|उज्जैन|उदगमंदलम|उदयपुर|उदयपुरम्|उदयपूर|उल्हासनगर|एरोड|एलुरु|एलूरू|ऐजव्ल|ऐजोल|ओंगोल|ओङ्गोल|ओङ्गोल्|औरंगाबाद
|औरंगाबाद शहर|कटक|कटकम्|करुर|करूर|करूरु|कर्नूल|कर्नूलु|कलकत्ता|कांचिपुरम|कांचीपुरम|कांचीपुरम्|काञ्ची|कानपुर|कानपूर
|काशी|कुकातपल्ले|कुत्बुल्लापुर मण्डल|कुरनूल|कुर्नुल|कोइंबतूर|कोच्चि|कोटा|कोयंबतूर|कोयम्बत्तूर|कोयम्बत्तूरु
|कोरबा जिला|कोलकाता|कोलिक्कोट|कोल्लम|कोल्लम्|कोळिकोड|कोष़िक्कोड|खंडवा|खण्डवा|खन्द्वा|खरगपुर|खरगपूर|खांडवा|गजुवका
|ग़ाज़ियाबाद|गाजियाबाद|गाजियाबाद  उत्तर प्रदेश|गाजुवाका|गाझियाबाद|गान्धीनगरम्|गुंटुर|गुंटूर|गुडगांव|गुड़गाँव
|गुड़गांव|गुण्टूरुमण्डलम्|गुरगांव|गुलबर्ग|गुलबर्गा|गुल्बर्गा|गुवहाटी|गुवाहाटी|गोरखपुर|गोरखपुरम्|गोरखपूर|ग्रेटर नोएडा
|ग्रेटर मुम्बई|चंडीगढ़|चंद्रपुर|चंद्रपूर|चन्द्रपुर|चन्द्रपुरम्|चप्रा|चिवकाचि|चेन्नई|चेन्नै|छपरा|छप्रा|जबलपुर
|जबलपुरम्|जमशेदपुर|जमशेदपूर|जम्मू|जम्शेदपुर|जयपुर|जयपुरम्|जयपूर|जलंधर|जलगाँव|जलगाव|जलन्धर|जळगाव|जाजमऊ|जामनगर
|जामनगरम्|जालंदर|जालंधर|जोधपुर|जोधपुरम्|जोधपूर|ट्रिचिमलैदुर्गम्|ठाणे|डोंबिवली|तंजावुर|तंजावूर|तिरुअनन्तपुरम्
|तिरुचिरापल्ली|तिरुचिरापळ्ळि|तिरुनलवेली|तिरुनॆल्वेलि|तिरुनेल्वेली|तिरुपति|तिरुपतिः|तिरुपती|तिरुपुर|तिरुपूर|तिरुप्पति
|तिरुवनंतपुरम|तिरुवनन्तपुरम|तिरुवनन्तपुरम्|तिरूनेलवेली|तिरूपुर|तूतुकुडि|तूतुकुडी|तूत्तुक्कुटि|दरभंगा|दरभङ्गा
|दिंडुक्कल|दिण्डुक्कल|दिन्दिगुल|दिल्ली|दुर्ग|दुर्गापुर|दुर्गापूर|देवघर|देवस|देवास|देहरादुन|देहरादून|देहली|धनबाद|धुले
|धुळे|नई दिल्ली|नजफगढ़|नवि मुम्बई|नवी मुंबई|नांदेड|नांदेड़|नागपुर|नागपुरम्|नागपूर|नान्देड|नाशिक|नाशीक|नासिक
|नेल्लूरु-नगरम्|नेल्लोर|नेल्लौर|नोइडा|नोएडा|नोयडा|पंचकुला|पञ्चकुला|पटना|परभणी|पाटणा|पाट्ना|पिंपरी|पिंपरी चिंचवड
|पिंपरी-चिंचवड|पुणे|पुणे शहर|पुर्णिया|पूर्णिया|पॉण्डिचेरी|फरीदाबाद|बंगलौर|बंगळूर|बठिंडा|बठिण्डा|बम्बई|बरेली|बरैली
|बळ्ळारी|बारानगर|बिजापुरम्|बीकानेर|बीजापुर|बीदर|बेगुसराई|बेगुसराय|बेगूसराय|बेङ्गलूरु|बेङ्गलोर|बेलगाँव|बेलगांव
|बेल्लारी|बेळगांव|बेळगावी|बोरिवली|ब्रह्मपुर|भरतपुर|भरतपुरम्|भरतपूर|भाईंदर|भावनगर|भिलाई|भिलै नगर|भिवंडी|भिवन्दी
|भुवनेश्वर|भेल्लोर|भोपाल|भोपाळ|मंगळूर|मऊ|मऊनाथ भंजन|मङ्गलूरु|मङ्गळूरु|मथुरा|मदुरई|मदुराई|मदुरै|मधुरै|मवु|मीरत|मुंबई
|मुजफ्फरनगरम्|मुजफ्फरपुर|मुज़फ़्फ़र नगर|मुझफ्फरनगर|मुझफ्फरपुर|मुझफ्फरपूर|मुम्बई|मुरैना|मेरठ|मैंगलूर|मैसूर|मैसूरु
|मोरेना|मौ|म्हैसूर|राँची|रांची|रांची जिल्ला|राउरकेला|रामगुंडं मण्डल|रायपुर|रायपूर|रीवा|रुरकेला|रेवा शहर|रोहतक|लखनऊ
|लखनौ|लातूर|लुधियाना|वड़ोदरा|वडोदरा|वदोदरा|वरंगल|वरङ्गल-नगरम्|वारंगल|वारंगळ|वाराणसी|विजयनगरम|विजयनगरम्|विजयवाड़ा
|विजयवाडा|विजापूर|विशाखपट्टणम्|विशाखापट्टणम|विशाखापत्तनम|वेल्लूर|वेल्लूरु|वेल्लोर|शिमोगा|शिवकाशी|श्रीनगर|श्रीनगरम्
|सागर|सिंगरौली|सिकंदराबाद|सिरीनगर|सिलीगुड़ी|सुरत|सूरत|सेलम|सोलापूर|हिसार|हैदराबाद|होसपेटे|होस्पेट
"""
