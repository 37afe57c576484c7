"""Cities of mainland China, Hong Kong, Macau and Taiwan (GeoNames, CC BY 4.0)."""

NAMES = """
|Aberdeen|Ankang|Anqing|Anshan|Anshun|Anyang|Aqsu|Bade|Baise|Banan|Banqiao|Bao'an|Baoding|Baoji|Baoshan|Baotou|Basuo
|Bayan Nur|Bazhong|Bei'an|Beihai|Beijing|Bengbu|Benxi|Bijie|Binzhou|Bozhou|Cangzhou|Chang-hua|Changchun|Changde
|Changhua|Changning|Changsha|Changshu|Changzhi|Changzhou|Chaoyang|Chaozhou|Chengde|Chengdu|Chenzhou|Chiayi City
|Chizhou|Chongming|Chongqing|Chuxiong|Chuzhou|Chéngguān Qū|Cixi|Dalian|Dandong|Danshui|Daqing|Datong|Daxing'anling
|Dazhou|Deyang|Dezhou|Dingxi|Dongguan|Dongying|E'zhou|Fanling|Fengshan|Fengxiang|Foshan|Fushun|Fuxin|Fuyang|Fuzhou
|Ganzhou|Guang'an|Guangyuan|Guangzhou|Guankou|Guigang|Guilin|Guiyang|Gujangbagh|Guli|Guyuan|Haikou|Handan|Hangzhou
|Hanzhong|Harbin|Hebi|Hefei|Hegang|Hengshui|Hengyang|Heshan|Heyuan|Heze|Hezhou|Hohhot|Hong Kong|Hong Kong Island
|Hongkou|Hsinchu|Huai'an|Huaibei|Huaihua|Huainan|Huangpu|Huangshan|Huangshi|Huizhou|Huludao|Huzhou|Ji'an|Jiading
|Jiamusi|Jiangmen|Jiangyin|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng|Jing'an
|Jingdezhen|Jingmen|Jingzhou|Jinhua|Jining|Jinjiang|Jinshan|Jinzhong|Jinzhou|Jiujiang|Jiuquan|Jixi|Kaifeng|Kaohsiung
|Kashgar|Keelung|Korla|Kowloon|Kowloon City|Kowloon City Centre|Kowloon West End|Kunming|Kunshan|Kwai Chung|Laibin
|Laiwu|Langfang|Lanzhou|Leshan|Lianyungang|Liaocheng|Liaoyang|Linfen|Linyi|Lishui|Liupanshui|Liuzhou|LOHAS Park
|Longshan|Longyan|Loudi|Lu'an|Luancheng|Luohe|Luohu District|Luoyang|Luzhou|Lüliang|Ma On Shan|Ma'anshan|Macau
|Maoming|Meishan|Meizhou|Mengzi|Mianyang|Mianzhu, Deyang, Sichuan|Minhang|Mong Kok|Mudanjiang|Nam Cheong|Nanchang
|Nanchong|Nanjing|Nanning|Nanping|Nantong|Nanyang|Neihu|Neijiang|New Taipei City|New Territories|Ningbo|Ningde|Ordos
|Panjin|Panshan|Panzhihua|Pingdingshan|Pingdu|Pingliang|Pingxiang|Pok Fu Lam|Pudong|Puning|Putian|Putuo|Puxi|Puyang
|Qingdao|Qingpu|Qingyang|Qingyuan|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Quanzhou|Qujing|Quzhou|Rizhao|Rui'an
|San Tung Chung Hang|Sanhe|Sanmenxia|Sanming|Sanya|Sau Mau Ping|Sha Tin|Sha Tin Wai|Sham Shui Po|Shanghai|Shangluo
|Shangqiu|Shangrao|Shangyu|Shantou|Shanwei|Shaoguan|Shaoxing|Shaoyang|Shap Pat Heung|Shenyang|Shenzhen|Shihezi
|Shijiazhuang|Shiyan|Shizuishan|Shouguang|Shuangyashan|Shulin|Shuozhou|Siping|Siu Lek Yuen|Songjiang|Suining|Suizhou
|Suqian|Suzhou|Tai Po|Tai'an|Taicang|Taichung|Tainan|Taipei|Taiyuan|Taizhou|Tanggu|Tangshan|Taoyuan|Tianjin|Tianshui
|Tin Shui Wai|Tiu Keng Leng|Tongchuan|Tonghua|Tongling|Tseung Kwan O|Tsing Yi Town|Tsuen Wan|Tuen Mun|Tung Chung
|Ulanqab|Victoria|Wafangdian|Wan Chai|Wanning|Wanxian|Wanzhou|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou
|Wong Tai Sin|Wuhan|Wuhu|Wuwei|Wuxi|Wuzhong|Wuzhou|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xianyang|Xiaogan|Xichang
|Xingtai|Xining|Xinxiang|Xinyang|Xinyu|Xinzhou|Xizhi|Xuancheng|Xuchang|Xuhui|Xuzhou|Ya'an|Yan'an|Yancheng|Yangjiang
|Yangpu|Yangquan|Yangzhou|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yiwu|Yixing|Yongji|Yongkang|Yongzhou
|Yuen Long|Yuen Long Kau Hui|Yuen Long San Hui|Yueyang|Yulin|Yuncheng|Yunfu|Zaozhuang|Zhabei|Zhangjiagang
|Zhangjiajie|Zhangjiakou|Zhangye|Zhangzhou|Zhanjiang|Zhaoqing|Zhaotong|Zhengzhou|Zhenjiang|Zhongshan|Zhongwei
|Zhoukou|Zhoushan|Zhu Cheng City|Zhubei|Zhucheng|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Ziyang|Zunyi|Ürümqi|万城
|万宁市|万寧|万寧市|万州|万州区|三亚|三亚市|三亜市|三亞|三明|三明市|三河|三門峽|三门峡|三门峡市|上海|上海市|上海浦东
|上虞|上虞区|上虞县|上虞市|上饒|上饒市|上饶|上饶市|东方市|东涌|东莞|东莞市|东营市|中卫|中卫市|中国上海|中山|中山市
|中環|中衛|中衛市|临汾|临汾市|临沂|临沂市|丹东市|丹東|丹東市|丽水|丽水县|丽水市|义乌|乌鲁木齐|乐山|乐山市|九江
|九江市|九龍|九龍城|九龙|九龙城|云浮|云浮市|五松|亳州|亳州市|仏山市|佛山|佛山市|佳木斯|佳木斯市|來賓|保定|保定市
|保山|保山市|信阳|信阳市|信陽|信陽市|元朗|元朗墟|元朗新墟|元朗旧墟|元朗舊墟|內江|內湖|內湖區|八徳区|八德|八德區|八所
|八所镇|六安|六安市|六盘水市|六盤水|六盤水市|兰州|兰州市|关口|内江|内江市|内湖区|包头|包头市|包頭|包頭市|北京|北京市
|北海|北海市|十堰|十堰市|半线|南京|南京市|南充|南充市|南宁|南宁市|南寧|南寧市|南山|南干道|南平|南平市|南昌|南昌市
|南通|南通市|南阳|南阳市|南陽|南陽市|厦门|厦门市|双鸭山|双鸭山市|叙州城|叙府|古江巴格|台中|台中市|台北|台北市|台南
|台南市|台州|台州市|合肥|合肥市|吉安|吉安市|吉林|吉林市|吕梁市|吴兴|吴兴区|吴忠|吴忠市|吴忠镇|周口|周口市|呼和浩特
|呼市|和田|和田市|咸宁市|咸阳|咸阳市|咸陽|咸陽市|哈尔滨|哈尔滨市|哈爾濱|唐山|唐山市|商丘|商丘市|商洛市|喀什|喀什市
|営口|営口市|嘉兴|嘉兴市|嘉定|嘉定镇|嘉积|嘉義市|嘉興|嘉興市|四平|四平市|四平街|固原|固原市|城厢|城厢镇|基隆|基隆市
|塘沽|塩城市|处州府|大兴安岭|大同市|大埔|大埔墟|大庆|大庆市|大慶|大慶市|大连|大连市|大連|大連市|天府|天水|天水囲
|天水围|天水圍|天水市|天河|天津|天津市|太仓|太仓市|太原|太原市|奉贤|奉贤区|威海|威海市|娄底市|婁底|婁底市|孝感
|孝感市|宁德|宁德市|宁波|宁波市|安庆|安庆市|安康|安康市|安慶|安慶市|安邑|安阳市|安陽市|安順|安順市|安顺市|定海
|定海区|定西|定西市|宜兴市|宜城|宜城街道|宜宾|宜宾市|宜昌|宜昌市|宜春|宜春市|宜賓|宜賓市|宝安|宝山|宝鶏市|宝鸡
|宝鸡市|宣城市|宿州市|宿迁市|密州|寧波|寧波市|寶安|寶雞|将官池|小瀝源|尖沙咀|尧都区|屯溪|屯溪区|屯門|屯门|岳阳市
|岳陽市|崇明|崇明区|崑山|崑山市|巴中|巴中市|巴南区|常州|常州市|常徳|常徳市|常德|常德市|平凉|平凉市|平度|平涼|平涼市
|平阳|平阳府|平頂山|平頂山市|平顶山|平顶山市|广元|广元市|广安市|广州|广州市|広元市|広州|広州市|庆阳|庆阳市|库尔勒
|库尔勒市|廈門|廈門市|廊坊|廊坊市|廣元|廣州|廣州市|延安|延安市|开封|开封市|开平|张家口|张家口市|张家港|张家港市
|张家界|张家界市|张掖|张掖市|張家口|張家口市|張家界|張家界市|張掖|張掖市|彰化|彰化市|徐州|徐州市|徐汇|徳州市|徳陽市
|德州|德州市|德阳市|德陽|忻州|忻州市|忻府区|怀化市|恵州|恵州市|惠州|惠州市|慈溪|慈溪市|懐化市|懷化|成都|成都市|扬州
|扬州市|承徳市|承德|承德市|抚州|抚州市|抚顺市|掲陽市|揚州|揚州市|揭阳|揭阳市|揭陽|撫州|撫州市|撫順|撫順市|攀枝花
|攀枝花市|文城|文城镇|文山|文山市|文昌|文昌市|新东涌坑|新乡市|新余|新余市|新北|新北市|新喻|新安|新東涌坑|新界|新竹
|新竹市|旅大|无锡|无锡市|日照|日照市|旺角|昆山|昆山市|昆明|昆明市|昭通|昭通市|晉城|晉江|晋中市|晋城|晋城市|晋江
|晋江市|普宁|普宁市|普寧|普寧市|普陀|景徳鎮|景德镇|景德镇市|曲靖|曲靖市|朔州|朔州市|朝阳|朝阳市|朝陽市|本渓|本渓市
|本溪|本溪市|来宾|来宾市|杨浦|杭州|杭州市|東営市|東涌|東營|東莞|東莞市|松江|松江区|板橋|板橋區|枋橋|枣庄市|柳州
|柳州市|株洲|株洲市|栾城|桂林|桂林市|桃園區|桃園市|梅州|梅州市|梧州|梧州市|棗荘市|棗莊|椒江村|楚雄|楚雄市|楽山市
|樂山|樊城|樊城镇|樹林|樹林區|欽州|欽州市|武威|武威市|武汉|武汉市|武漢|武漢市|毕节|毕节市|永定|永定区|永州|永州市
|永康|永康区|永康區|永济|永济市|汉中|汉中市|汉台|汉台区|汐止|汐止区|汐止區|汕头|汕头市|汕尾|汕尾市|汕頭|汕頭市|江門
|江門市|江门|江门市|江阴市|池州|池州市|沈阳|沈阳市|沙田|沙田围|沙田圍|沧州|沧州市|河南府|河源|河源市|泉州|泉州市
|泰安市|泰州|泰州市|泸州|泸州市|洛阳|洛阳市|洛陽|洛陽市|济南|济南市|济宁|济宁市|浏阳|浏阳市|浒山|浒山街道|浜州市
|浦东|浦东新区|浦西|浦阳|浦阳街道|海口|海口市|海淀|淄博|淄博市|淡水|淮北|淮北市|淮南市|淮安|淮安市|深圳|深圳市
|深水埗區|清远|清远市|清遠|清遠市|済南|済南市|済寧市|温州|温州市|渭南|渭南市|湖州|湖州市|湘潭|湘潭市|湛江|湛江市
|溫州市|滁州|滁州市|滄州|滄州市|滨州市|漢中|漢中市|漯河|漯河市|漳州|漳州市|潍坊|潍坊市|潞安|潞安府|潮州|潮州市|潮汕
|澄江|澄江街道|澳門|澳门|濟南|濟南市|濟寗|濟寧|濮阳|濮阳市|濮陽|濮陽市|濰坊|濱州|瀋陽|瀋陽市|瀘州|瀘州市|灣仔|灯塔路
|烏魯木齊|烟台|烟台市|無錫|無錫市|焦作|焦作市|煙台市|煙臺|營口|牡丹江|牡丹江市|玉山|玉林|玉林市|珠海|珠海市|琼海
|琼海市|瑞安|瓊海|瓊海市|甘州|畢節|畢節市|百城|百城街道|百色|百色市|百色镇|益阳|益阳市|盐城|盐城市|盘锦市|眉山
|眉山市|石嘴山市|石家庄|石家庄市|石家荘|石家荘市|石家莊|石家莊市|石河子|石河子乡|石河子市|碱水|福州|福州市|福田
|秀茂坪|秦皇岛|秦皇岛市|秦皇島|秦皇島市|竜岩|竜岩市|竹北|竹北市|紹興|紹興市|綿陽|綿陽市|绍兴|绍兴市|绵阳|绵阳市
|義烏縣|聊城|聊城市|肃州|肇庆|肇庆市|肇慶|肇慶市|胜利|胜利街道|臨汾|臨沂|臨沂市|自貢|自貢市|自贡|自贡市|臺中市
|臺北市|臺南|臺南市|舟山|舟山市|芜湖|芜湖市|苏州|苏州市|茂名|茂名市|荃灣|荆州市|荆门市|荊州|荊州市|荊門|荊門市|莆田
|莆田市|莱芜市|菏泽|菏泽市|菏澤|萊蕪|萍乡|萍乡市|萍郷|萍郷市|萍鄉|营口|营口市|萨依巴格|萬寧|葫芦岛|葫芦岛市|葵涌
|蒙自市|蕪湖|蕪湖市|蘇州|蘇州市|蘭州|蘭州市|虹口|蚌埠|蚌埠市|衡水|衡水市|衡阳市|衡陽|衡陽市|衢州|衢州市|襄樊|襄樊市
|襄阳|襄阳市|西宁|西宁市|西安|西安市|西寧|西寧市|西昌|西昌市|調景嶺|许昌市|调景岭|貴港|貴港市|貴陽|貴陽市|賀州
|賀州市|贛州|贵港|贵港市|贵阳|贵阳市|贺州市|资阳市|赣州|赣州市|赫山|赫山区|赵伊|辽源|辽源市|辽阳市|达州|达州市|运城
|运城市|连云港|连云港市|迪化|通化|通化市|連雲港|遂宁|遂宁市|遂寧|遂寧市|運城|運城市|達州|達州市|遵义|遵义市|遵義
|遵義市|遼源|遼源市|遼陽|遼陽市|邢台|邢台市|邯郸|邯郸市|邯鄲|邯鄲市|邵阳市|邵陽|邵陽市|郑州|郑州市|郴州|鄂州|鄂州市
|鄭州|鄭州市|酒泉|酒泉市|重庆|重庆市|重慶|重慶市|金华|金华市|金山|金山区|金華|金華市|金華縣|銀川|銀川市|銅鑼灣|錦州
|錦州市|鎮江|钦州|钦州市|铜官|铜川|铜川市|铜陵|铜陵市|银川|银川市|锦州市|镇江|镇江市|長春|長春市|長沙|長沙市|長治
|長治市|长宁|长春|长春市|长沙|长沙市|长沙街道|长治|长治市|開封|開封市|闵行|闸北|阜新|阜新市|阜阳市|阜陽|阜陽市|阳江
|阳江市|阳泉|阳泉市|阿克苏|阿克苏市|陽江|陽江市|陽泉|陽泉市|随州市|隨州|雁江|雅安市|雙鴨山|雨城|雨城区|雲浮|雲浮市
|青岛|青岛市|青島|青島市|青浦|青衣|青阳|青阳镇|静安|鞍山|鞍山市|韶关|韶关市|韶関市|韶關|韶關市|香港|香港仔|香港岛
|香港島|馬鞍山|馬鞍山村|马鞍山|马鞍山市|马鞍山村|驻马店|驻马店市|高雄|高雄巿|高雄市|鳳山|鳳山區|鶏西|鶏西市|鶴壁
|鶴壁市|鶴崗|鶴崗市|鷄西|鸡西|鸡西市|鹤壁|鹤壁市|鹤岗|鹤岗市|鹽城|麗水|麗水市|黃大仙|黃山市|黃石市|黄大仙|黄山
|黄山市|黄浦|黄石|黄石市|齊齊哈爾|齐齐哈尔|龍岩|龍岩市|龙山|龙岩|龙岩市|龙洲湾
"""
