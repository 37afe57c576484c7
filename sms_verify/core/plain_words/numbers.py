"""Digits and dots as words, in many languages: numbers and hosts that are spelt out."""

from __future__ import annotations

DIGITS = """
zero oh one two three four five six seven eight nine ten hundred double triple thousand twenty thirty forty fifty
sixty seventy eighty ninety cero uno dos tres cuatro cinco seis siete ocho nueve once doce cien um dois quatro sete
oito nove meia dez un deux trois quatre cinq sept huit neuf dix onze sei sette otto dieci due tre quattro cinque null
eins zwei drei vier funf sechs sieben acht neun zehn nul een twee drie vijf zes zeven negen tien noll ett tva fyra fem
sex sju atta nio en to fire seks syv otte ni nolla yksi kaksi kolme nelja viisi kuusi seitseman kahdeksan yhdeksan
jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedna dva tri ctyri styri pet sest sedm sedem osm osem
devet devat deset unu doi trei patru cinci sase sapte opt noua egy ketto harom negy ot hat het nyolc kilenc sifir bir
iki uc dort bes alti yedi sekiz dokuz on yuz otuz kirk elli kosong nol satu dua tiga empat lima enam tujuh delapan
lapan sembilan isa dalawa tatlo apat anim pito walo siyam khong mot hai ba bon nam sau bay tam chin muoi tano moja
mbili tatu nne sita saba nane tisa sifuri shunya ek do teen char chaar paanch panch chhe saat aath nau ноль один два
три четыре пять шесть семь восемь девять десять сто двести триста четыреста пятьсот шестьсот семьсот восемьсот
девятьсот двадцать тридцать сорок пятьдесят нуль чотири п'ять шість сім вісім дев'ять صفر یک دو سه چهار پنج شش هفت هشت
نه ده یازده دوازده سیزده چهارده پانزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد نهصد هشتصد هفتصد ششصد پانصد چهارصد
سیصد دویست هزار واحد اثنان اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة ایک تین چار پانچ چھ سات آٹھ نو शून्य एक दो
तीन चार पाँच पांच छह सात आठ नौ μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα אפס אחת אחד שתיים שלוש ארבע חמש שש
שבע שמונה תשע
""".split()  # noqa: SIM905, a table

DOTS = """
dot period punto ponto punkt kropka tecka bodka pont piste nokta titik tuldok cham nukta точка крапка نقطه نقطة نقطہ
دات ডট डॉट बिंदु τελεία נקודה slash barra tiret dash underscore
""".split()  # noqa: SIM905, a table
