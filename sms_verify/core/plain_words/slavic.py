"""Words of Slavic and Baltic languages that speak to a reader, which names do without; Latin ones without accents."""

from __future__ import annotations

POLISH = """
pan pani pana panstwa panstwo twoj twoja twoje ci cie ty my nas nam nasz nasza mnie mi to kto kiedy gdzie jak dlaczego
nie nigdy tak teraz dzis dzisiaj tutaj tu natychmiast pilne pilnie prosze prosimy szybko jutro inaczej juz jeszcze
jest sa byl byla bedzie zostanie zostalo zostal musi musisz moze mozesz ma zadzwon dzwon oddzwon skontaktuj kontakt
napisz odpisz odpowiedz porozmawiaj powiadom zglos wyslij przeslij zaplac oplac ureguluj wplac przelej doladuj splac
wejdz idz podejdz odwiedz otworz kliknij nacisnij dotknij zeskanuj pobierz sciagnij zainstaluj powiedz podaj podyktuj
przeczytaj udostepnij pokaz oddaj przekaz potwierdz zweryfikuj sprawdz zatwierdz autoryzuj zaakceptuj podpisz zaloguj
zaktualizuj odnow zarejestruj aktywuj odblokuj uniknij czekaj czeka odbierz kup konto konta haslo kod kodu pin blik
link linku strona strone stronie aplikacja aplikacje aplikacji ekran numer dane danych tozsamosc tozsamosci dzial
doradca pracownik agent kurier bankomat karta karty karte oplata oplate kara mandat dlug zaleglosc zwrot nagroda
wygrales wygrana paczka paczke wstrzymana policja sad oszustwo bezpieczenstwa bezpieczenstwo zablokowane zablokowana
zablokowano zawieszone wygasa termin wezwanie ostatnie ostatni ostrzezenie wiadomosc smsa sms program
""".split()  # noqa: SIM905, a table
CZECH_AND_SLOVAK = """
vas vase vasi vam vy tvuj tvoj tvoje ty my nas nam nase mne mi to kdo kdy kde jak proc neni ne nikdy ano ted teraz
dnes tady tu ihned okamzite prosim rychle zitra zajtra jinak inak uz jeste este je jsou su byl bol bude musi muze moze
zavolejte volejte zavolajte volajte ozvete ozvite kontaktujte napiste odpovezte odpovedzte mluvte oznamte poslete
poslite zaplatte uhradte preveďte prevedte vlozte dobijte jdete chodte vstupte navstivte otevrete otvorte kliknete
kliknite stisknete naskenujte stahnete stiahnite nainstalujte reknete povedzte nadiktujte dejte dajte zadejte zadajte
sdilejte zdielajte predejte potvrdte overte zkontrolujte schvalte autorizujte prijmete prihlaste aktualizujte obnovte
registrujte aktivujte odblokujte cekejte ceka caka kupte ucet ucte uctu heslo kod kodu pin odkaz stranka stranku
aplikaci aplikacii aplikacia obrazovka cislo udaje totoznost pracovnik kuryr kurier bankomat karta kartu poplatek
poplatok pokuta dluh dlh vratka vyhra vyhrali zasilka zasielka balik policie policia podvod bezpecnost zablokovan
zablokovany pozastaven vyprsi lhuta vyzva posledni posledna upozorneni zprava sprava
""".split()  # noqa: SIM905, a table
SOUTH_SLAVIC = """
vas vasa vase vasi vam vi ti mi nas nama nam nasu je su bio bila bice bit ce mora mozete moze nije ne nikad da sada
sad danas ovde ovdje tu odmah hitno molimo molim brzo sutra inace vec jos ko kada gde gdje kako zasto pozovite
nazovite javite kontaktirajte pisite odgovorite posaljite prijavite poklicite klicite platite uplatite prebacite
dopunite idite udjite posetite posjetite otvorite kliknite pritisnite skenirajte preuzmite instalirajte recite dajte
unesite procitajte podelite podijelite pokazite predajte potvrdite proverite provjerite odobrite autorizujte
prihvatite ulogujte azurirajte obnovite registrujte aktivirajte odblokirajte sacekajte ceka kupite racun lozinka sifra
sifru kod kodu pin stranica aplikacija aplikaciju ekran broj podatke podaci identitet sluzbenik kurir bankomat kartica
karticu naknadu naknada taksa kazna dug povracaj nagrada dobili paket posiljka policija prevara sigurnost blokiran
blokirano suspendovan istice rok opomena poslednja zadnja upozorenje poruka
""".split()  # noqa: SIM905, a table
BALTIC = """
jus jusu mums mus jums dabar siandien skubiai paskambinkite skambinkite susisiekite sumokekite apmokekite atidarykite
paspauskite patvirtinkite saskaita slaptazodis kodas uzblokuota siunta zvaniet piezvaniet maksajiet samaksajiet
atveriet nospiediet apstipriniet konts parole kods bloketa sutijums tagad sodien helistage makske maksa avage vajutage
kinnitage konto parool kood blokeeritud saadetis kohe tana palun
""".split()  # noqa: SIM905, a table

LANGUAGES = (POLISH, CZECH_AND_SLOVAK, SOUTH_SLAVIC, BALTIC)
HARMLESS_ALONE = """
tak uz bol jos paczka vasa pan pani my to ci ma mi ty tu sa vas je su da vi ti ce moze jest mus kara sad dom kod kodu
pin karta kartu karte konto konta link agent kurier kurir program numer broj paket balik ko ne nas nam nama rok dug
maksa tana konts kontakt nie kup kupte ekran bude ano cislo strona sprava bit bila bio musi dane ted tagad punkt dial
""".split()  # noqa: SIM905, a table
"""Those that stand in names too, or are words of another language's names: two speak, one alone does not."""
RUSSIAN = """ вы вас вам ваш ваша ваше ваши вашего вашей ты тебе твой мы нас нам наш наша мне меня мной это этот эта
что кто когда где как почему если не нет никогда никому да уже сейчас сегодня здесь тут сюда срочно немедленно
пожалуйста просим прошу быстро завтра иначе был была было были будет будут можно нужно надо должны для при через без
до позвоните звоните перезвоните позвонить перезвонить набери наберите свяжитесь связаться обращайтесь обратитесь
напишите пишите напиши ответьте ответить отвечайте скажите сообщите сообщить сообщи говорите отправьте отправить
пришлите вышлите оплатите оплатить заплатите погасите погасить переведите перевести переведи внесите пополните
перечислите зайдите войдите зайти войти перейдите перейти посетите подойдите идите приезжайте откройте открыть нажмите
нажать кликните отсканируйте сканируйте скачайте скачать установите установить загрузите назовите назвать продиктуйте
дайте введите включите покажите показ поделитесь передайте отдайте заберет заберут подтвердите подтвердить подтверди
проверьте проверить одобрите разрешите примите подпишите обновите обновить продлите зарегистрируйтесь активируйте
разблокируйте избежать ждите ждет ожидает кладите получите получить купите купить выиграли счет счета счету пароль код
кода коды пин цифры ссылка ссылке ссылку сайт сайте страница приложение приложении программу программа помощник экран
экрана номер номеру данные личность кабинет менеджер менеджеру оператор сотрудник специалист следователь курьер
курьеру банкомат банкомату карта карту карты комиссия штраф долг долга задолженность возврат приз выигрыш посылка
посылку задержана полиция суд мошенники мошенничество безопасности безопасность служба отдел взысканий заблокирован
заблокирована заблокировано приостановлен истекает срок последний последнее предупреждение уведомление сообщение смс
трубку телеграм тг ватсап вотсап вайбер точка деньги
""".split()  # noqa: SIM905, a table
UKRAINIAN_AND_OTHERS = """
ви вам ваш ваша ваше ваші ти ми нас нам наш це цей що хто коли де як чому якщо ні не вже зараз сьогодні тут терміново
негайно будь ласка просимо швидко завтра інакше був була були буде можна треба потрібно для через подзвоніть
зателефонуйте телефонуйте передзвоніть зв'яжіться напишіть відповідайте повідомте скажіть надішліть відправте оплатіть
сплатіть заплатіть погасіть перекажіть внесіть поповніть зайдіть увійдіть перейдіть відкрийте натисніть скануйте
завантажте встановіть назвіть продиктуйте дайте введіть покажіть передайте віддайте підтвердіть перевірте схваліть
прийміть оновіть активуйте розблокуйте чекайте чекає отримайте купіть рахунок рахунку код коду посилання сайт сторінку
сторінка застосунок програму номер дані особу вхід менеджер працівник кур'єр банкомат картка картку комісія штраф борг
повернення приз посилка поліція шахрайство безпеки заблоковано заблокований призупинено останній попередження
повідомлення обадете платете изпратете натиснете потвърдете въведете отворете сметка парола блокирана вашата вашият
вашите вие моля сега днес пратка такса таксата данните јавете потврдете позовите платите потврдите рачун патэлефануйце
аплаціце рахунак бізге сізге сіздің сіз хабарласыңыз қоңырау шалыңыз төлеңіз растаңыз кодты айтыңыз басыңыз шот
шотыңыз бұғатталды биз сиз сиздин чалыңыз төлөңүз тастыктаңыз кодду бидэнд таны та утасдана залгана төлнө үү данс
""".split()  # noqa: SIM905, a table

CYRILLIC = RUSSIAN + UKRAINIAN_AND_OTHERS
CYRILLIC_HARMLESS_ALONE = """
код сайт точка карта карты курьер служба отдел да для без до тут как где та сиз вас ваш наш мы суд приз экран страница
помощник программа дом менеджер оператор ми ти тв данс личность деньги телеграм будь ласка срок номер наша ваша это
сейчас сегодня завтра быстро что банкомат
""".split()  # noqa: SIM905, a table
"""Those that stand in names too (Вкусно и точка, Ваш дом): two speak, one alone does not."""
