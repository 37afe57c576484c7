"""Common given names and surnames, in small letters; common knowledge, no list of persons."""

from __future__ import annotations


def _row(*lines: str) -> frozenset[str]:
    """Return the words of some lines."""
    return frozenset(word for line in lines for word in line.split())


LATIN = _row(
    "james john robert michael william david richard joseph thomas charles mary patricia jennifer linda",
    "elizabeth barbara susan jessica sarah karen daniel matthew anthony mark paul steven andrew george kevin",
    "brian edward peter alice emma olivia sophia lucas oliver harry jack amelia isla grace jane tom sam ben",
    "adam eric jason ryan lisa anna laura helen julia maria jose carlos luis ana juan pedro amit rahul raj",
    "ravi suresh ramesh sunil anil vijay sanjay rajesh priya pooja neha anita sunita deepak manoj arun kumar",
    "anjali kavita vikram arjun rohit sachin nitin ashok mohit gaurav ajay rakesh mukesh sita asha lakshmi",
    "meena mohammed muhammad ahmed ali hassan hussein omar fatima aisha khalid yusuf ibrahim abdul syed imran",
    "bilal zainab chan wong lee cheung lau tai man siu ming wei li chen wang zhang kwok ho yan ivan dmitry",
    "sergey olga natalia elena aleksandr aleksey ivanov petrov smirnov nguyen tran pham nur siti budi agus",
    "dewi sri putri",
    "joão antônio antonio francisco lucas mateus gabriel rafael bruno felipe thiago tiago gustavo leonardo eduardo",
    "fernanda juliana camila larissa aline letícia leticia beatriz vanessa patrícia renata débora tatiane mariana",
    "josé jose miguel ángel javier alejandro fernando sergio jorge alberto álvaro andrés diego pablo raúl roberto",
    "carmen isabel dolores pilar teresa cristina marta lucía sofía paula rocío guadalupe",
    "jean pierre michel philippe alain nicolas christophe stéphane julien françois laurent olivier guillaume",
    "marie nathalie isabelle sylvie catherine valérie sandrine camille élodie aurélie",
    "hans klaus jürgen wolfgang stefan andreas matthias tobias lukas jonas felix ursula petra sabine monika katrin",
    "giuseppe giovanni marco francesco alessandro lorenzo matteo giulia chiara francesca federica elisa",
    "mehmet mustafa hüseyin emre burak murat ayşe fatma emine zeynep elif hatice merve",
    "jan piotr krzysztof andrzej tomasz paweł michał agnieszka małgorzata katarzyna ewa joanna",
    "pieter willem johan sander daan anneke femke sanne ahmad muhamad rizky dwi tri wahyu agung fitri rina yuni",
    "minh anh hùng tuấn hương lan thảo phương jun mark juan maricel rowena jhon kristine angelica",
)
LATIN_SURNAMES = _row(
    "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez",
    "wilson anderson taylor moore jackson martin lee thompson white harris clark lewis robinson walker young",
    "allen king wright scott hill green adams baker nelson carter mitchell roberts turner phillips campbell",
    "parker evans edwards collins sharma verma gupta singh patel shah mehta reddy nair iyer rao das joshi",
    "mishra pandey yadav khan begum kaur choudhary agarwal jain bose banerjee mukherjee iyengar pillai naidu",
    "desai kapoor malhotra chopra bhat kulkarni",
    "silva santos souza oliveira pereira lima costa ferreira rodrigues almeida nascimento carvalho ribeiro rocha",
    "barros nunes cardoso mendes moreira teixeira fernández gómez pérez sánchez ramírez torres flores díaz",
    "dupont durand dubois moreau laurent lefebvre leroy müller schmidt schneider fischer weber meyer becker hoffmann",
    "rossi russo ferrari esposito bianchi yılmaz kaya demir çelik şahin nowak kowalski wiśniewski jansen bakker visser",
    "wijaya saputra santoso hidayat cruz reyes bautista ocampo mendoza",
)
PERSIAN = _row(
    "علی محمد حسین حسن رضا مهدی امیر احمد محمود مصطفی مجتبی سعید حمید مجید محسن جواد عباس اکبر اصغر ابراهیم",
    "اسماعیل یوسف کاظم ناصر پرویز بهرام فرهاد کوروش داریوش آرش سینا نیما پویا کیوان کامران بهزاد شهرام مسعود",
    "منصور مرتضی حامد هادی میلاد آرمان پیمان سامان مریم زهرا فاطمه زینب سارا نرگس نسرین لیلا مینا مهسا الهام",
    "سمیه معصومه طاهره اعظم پروین شیرین نازنین سحر آزاده بهاره الناز مهناز فرزانه رویا شیوا هانیه ریحانه",
    "مرضیه صدیقه اکرم ثریا پریسا ندا نگار یاسمن بهمن بابک سهراب سیاوش",
)
CYRILLIC = _row(
    "александр алексей андрей антон артём артем борис вадим виктор виталий владимир дмитрий евгений иван игорь",
    "кирилл константин максим михаил никита николай олег павел роман руслан сергей степан тимур юрий ярослав",
    "алина алла анастасия анна валентина вера виктория галина дарья екатерина елена ирина ксения лариса любовь",
    "людмила марина мария надежда наталья оксана ольга светлана татьяна юлия",
    "иванов иванова петров петрова сидоров смирнов смирнова кузнецов кузнецова попов попова васильев соколов",
    "михайлов новиков фёдоров федоров морозов волков алексеев лебедев",
)
