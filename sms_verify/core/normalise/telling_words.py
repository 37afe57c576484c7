"""Words of the tables of `core/lexicon` in other languages, by script; none can be read as another of them.

Those that differ from another word only in the order of their inner letters are left out: of the tables, and of genuine
messages (large, Norwegian lagre).
"""

from __future__ import annotations

LATIN = """
    aandelen aangemeld aangenaam aanhouding aanhoudingsbev aankoop aanmaning aanvraag aanvragen aapke aapki aapne
    aardig aaya abah abala abang abangku abbiamo abbonamento abbrechen abbuchung aber aberto abgebucht abgelaufen
    abgeschaltet abhi abholbereit abholen abholer abholt abholung abim abiti abla abogado abonament abonar abone
    aboneliğiniz aboneliğinizi abonnemang abonnement abono abra abre abue abuela abuelita abuelo abuis abwenden abyste
    abîmé academia acao acasă acceda accede accedi acceso accesso accesul accident accidente accion acciones acción
    accountgegeven accreditato accès accédez acea aceda acede acesse acesso acest achat achitarea achită achterstand
    achtung achète acil acount acqua acquisto acquitter acquittez actions activa activar active activeer activer
    activez actividad activitate activiteit activité actualice actualiseer actualisez actualiza actualize acuerda
    acuerdas acum addebito adelantar adelántame adeudo adevărată adgang adgangskode adhoora adianta adicione adik
    adjudant administracja administrasi administratiek adres adresa adresei adresem adresgegevens adresinden adresine
    adresinizi adress adresse adressen adresu aduana aduaneras advarer advarsel advertencia adım adın adınız adınıza
    aeat afbryd affaire affittare affitto affranchisseme afgeschreven afgesloten afgeven afgift afhalen afhentning
    afip afisa afkast afortunado afrekenen afschrijving afsluiting afvist agad agar agence agencia agencije agencja
    agencji agency agendame agensi agente agentowi agentur agenzia aggiorna aggiornare aggiungi agora agregame
    agrégame agua aguarda agência ahente ahora aici aidat aidatı aide ailene ainda aiptu airtel ajali ajar ajari
    ajarin ajira ajouté ajutor akan akaun akaunti akbp akcje akin aksi aksjer aktibidad aktien aktier aktif aktifkan
    aktifleştirin aktifleştirmek aktiver aktivera aktivirajte aktivitas aktiviti aktivujte aktualisieren aktualizacja
    aktualizujte aktywuj akşama alabilirsiniz alacak alahas aldri aldrig aldım alerta alerte alfandegária
    alfandegárias alfândega alguém alifariki alipayhk alleen allenatore alles allez allocation alma almacen almacén
    almak almaya alquilar alquilo alstublieft alta alte altfel alto altı altınları altınlarınızı alugar alugo aluguel
    alım alındı alınmıştır amable aman amanhã amaran ambil amcam ameli amenda amende amendă amenzi american
    americano americký amerika amerikaanse amerikalı amerikanischer amerikansk američki amerykańskiej amerykańskim
    amici amicizia amico amie amigo amigos amis amizade amministrativo amor amore amour amplop amtsgericht américain
    américaine anaf anagrafica anak anakmu anche ancien ancora ander andere andika angaben ange angehalten angiv
    angsuran angunan anima anklager anlage anmelden anmeldung annars annat anneanne anneciğim annem anneme annuler
    annuleren annullare annuller annullera anomalia anong anormale anota anrufen anspruch ansuran antai anteriores
    antes anticipare anticiparmi antigo antrenör antwoord antworte antworten anular anulare anulowac anulować anuluj
    anwani anydesk análise anında apabila apakah aparelho apartament apartamento apenas apke apki aplicacion
    aplicaciones aplicación aplicativo aplicativos aplikace aplikacija aplikacja aplikacje aplikację aplikasi apoio
    apoyo appar apparaat appareil appartamento appartement appeler appelez appelle appelles appen appena apper appje
    applis apprend apprendre apprends apprenne appris aprecieri aprender apri aprobado aprovado apunta aquela
    aquele aqui aquí aracınız arama aramızda aramışım arancel aranıyor aras araw arayarak arayın arayınız arbeit arder
    aresto aresztowania argent arkadasimin arkadaş arkadaşı arkadaşımın armazém armee armii army armée arnaque
    arnaques arrest arrestation arresto arret arrêt arzt arăt arıyorum arıyoruz arızalandı asal asayiş aselsan asfinag
    askar asker askeri asla asnef aspetta aspirant assegno assignation assinatura assumiamo assurance astsubay astăzi
    atabilir atar atasan atención atenção atie atingiu ative atividade atraso atrás atsana attente attenti attento
    attenzione attesa attiva attività atualize atuk atım auch aucun aucune aufgenommen aufhören aujourd aula aunty
    ausgesetzt ausgewählt ausgezahlt aushändigen auslegen ausstehend ausstehende ausstellung austria ausweis
    auszahlung autenticati autentificare auteur authentifiez autopass autopay autopista autoridade autorisiert
    autorisé autorizado autorizat autorizou autorizzato autorizó autoroute autoryzacyjny autoryzowałeś autostrada
    autostrade autre auxilio auxílio aval avaliando avaliar avaliações avancer avant avariou avbeställ avbryt avec
    averiado avertisment avertizăm avez avgift avgiften avis aviso avkastning avons avslutas avstängd avstängning
    avstängt avukat avvisades avviso avvist awak awas awtorisadong ayuda azione azioni açmak ação ažurirajte baba
    babaanne babacığım babala babam babama babayaran babbo babcia babciu babi babičko babu bacakan badhaai badhai
    badoo bagaimana bagair bagi bagian bagikan bagitahu bagitau bago bagong baharu bahati bahay bahis bahsetme bahut
    baik baithe baixo baja baji bakamıyorum bako balans bald balik balikin baltic balu balík balíka balíček bana
    banca bancaire bancaires bancaria bancarias bancario bancomat bancária bancárias band bang banget bangsa banka
    bankacılık bankdaten bankgegevens bankid bankieren bankkarte bankkonten bankkonto bankkort bankovnictví
    bankovníctvo bankowe bankowość bankpas bankrekening bankrekeningen bankverbindung bankzaken banque bansos bantuan
    barang barangay barcelona bardzo bare bareskrim bargeld barko bartolini baruku barış basag bata bataen batain
    bataiye batal batalkan batana batao bataye batayein baucar bawat bayad bayar bayaran bayarin bağlantı bağlantıya
    başkomiser bbva beamte beamten beamter beantragen bearbeitungsge beau beauftragt beca bechna bedava bedrag
    bedragare bedrageri bedre bedrägeri bedste bedstemor bedømme begleichen begrenset begrænset behalt behalte
    beibringen beigebracht bekanta bekeuring bekijk bekliyor bekliyorum bekommen bekreft bekräfta bekræft
    bekræftelsesko belajar belakang belastet belasting belastingdiens beleggen belgesiz beli belikn bella belle bellen
    bello belt belum benar bene beneficier beneficio benefício beni benim benki bent benutzt beoordelen beperkt bereit
    berhasil berhati bericht berichtenbox berichtje berikan berjaya berjumpa berkawan berkenalan bermasalah berminat
    bersatu berteman bertemu bertuah berubah beruflich berätta beslag beslaglegging besoin besok besplatno besprechung
    bestefar besteld bestelling bestellt bestellung bestemor bestilt beställning beställt bestätigen bestätigt
    bestätigungsco besuchen besök besøg besøk beta betaal betaald betaalgegevens betaalpas betal betala betalas betale
    betalen betales betaling betalingen betalingspåkra betalning betalningsföre beter betha bethe betjent betrag
    betrug betrüger betygsätta beurs beveiligingsco bevestig bevestigingsco bewerten bewertungen bezahlen bezahlt
    beziehung bezoek bezorgd bezorgen bezorging bezorgkosten bhai bharein bharo bharti bhej bhejain bhejein bhejen
    bhejiye bhejna bhejo bhxh biasa biashara biaya bibi bibilhin bidrag bienestar bientôt bigay bijbaan
    bijgeschreven bijli bijoux bila bilang bild bilde bilder bildet bildirin bildirmeyin bilgilerinizi bilginiz
    bilinmeyen billede bilmesin bina binabati binibili binnen birine birleşmiş bisa bisakah bisitahin bisogno bisp
    bist biste bitte biyuda bizi bizum biên biżuterię biết blacklist blahopřejeme blanchiment blanqueo bleu blik blika
    blikiem blive blocage bloccare blocco blockiert blokady bloke blokeret blokir blokirajte blokkade blokkeren
    blokkering blokkert bloque bloqueada bloqueado bloquear bloqueio bloqueo bloquer bloqué bluff bocca boete bofya
    bohrinsel boite bokförts bola boleh boleto bolletta bolsa bomafgift bompenger bonasi bonificare bonifico bonjour
    bono bonuspunkte bonusu bonyeza bonów booreiland borcunuz borcunuzu borgen borsa borta borç boss bostadsbidrag
    boten bourse bozuk bozuldu boîte bpjs bpnt bpost brakuje bramy brat bratniej bratnią bratr bratranec brauche brev
    brigade brigadier brigadiere brigáda brim brinde broavgift brobizz broer broj bror broren bruder buat budemo buena
    bugün buiten bukan bukas bukit buksan buku bulan bulunmaktadır bund bundeszentrala bungkusan bunico bunicule buoni
    buono buradan buraya buro burocracia bursă buró buscamos buscan buscar busco busgeld bussgeld busta butiran butuh
    buwis byla byudo bénéficiaire bénéficier börse böter bøde bühr bürgen błędnie bụng caballo cachorro cada
    cadastrado cadastro cadeau cadeaubon cadeaubonnen cadeaukaarten cadeaux cadela cadou caduca caduto cagaran
    cagnolina caido caiu cakap calificar cambie cambié camera canal cancelacion cancelación cancelada cancelado
    cancelamento cancelar cancello cane canh capitaine capo captura carabiniere carabinieri cardul cardului cargado
    cargo cargos cari carina carine carinu carro carta cartao carte cartella cartes cartorio cartão cartório cartões
    casa casello caso casque cassada casse cassé cattivi cavallo cavalo cawangan cayó caído cbsp cbśp ccris cela
    cellphone cellulare celular cemig cena central cerchiamo cerco certicode cestarina cevap cevaplayın ceza cezalı
    cezası chacha chahiye chaho chalet chama chame chamo chap chaque chatu chave chcesz chciałabym checking chef chefe
    cheque cherche chercher cherchons cheval chez chia chiama chiamaci chiamare chiamate chiami chiamo chiave chiede
    chiederà chien chienne chieu chiffres chiusura chiều chodzi chori chronopost chua chuan chuke chung chuyen chuyển
    chuyện chuẩn chwilowka chwilówka chân chèque chính chúc chưa chấp chặn chọn chối chồng chụp chứng ciao cicilan
    ciddi cidg ciebie cifara cifre cihaz cihazım cijfers cikgu cimb cinta ciocia ciociu ciotka citacion citación
    ciudadana civil ciągu cjib ckung clabe clase clave clic clicca clicks client clip clique cliquez cnair cnic
    coach cobrado cobranca cobrança cobrara cobrará cobro codensa codes codice codici codigo codul codziennie cofnąć
    coima coincidimos cola colet coletul colis colissimo collateral collega collo collègue colombia comanda comandante
    comandat comel comigo comisario comision comisión commandé comment commissaire commissario commissione communiquer
    communiquez como comparendo comparta compartas comparte compartilhe compañero compensatie compila completa
    complimenti complétez compra compras compro compte comptes comunica comunicaci comunicare comunicarlo comunicate
    comuniquese comunícate comuníquese condividere condividerlo condividi conectado conectare conectcar conference
    conferencia conferentie conferenza conferma conferência confidentiel confiez confira confirma confirmado confirme
    confirmer confirmez conforme confronti confundí conférence cong congratulazion congres congreso congresso congrès
    conhecemo conhecemos conhecer conheceu connaissance connaître connectez connexion connus conocernos conocerte
    conocimos conoscerci conoscerla conoscerti conosciuti conosco consegna consegnare consegni consegue consegues
    consegui conseguí conseiller conserto consignado consulta consultar consulte consultez conta contacta contactame
    contacte contacteer contacten contactenos contactez contacto contactos contacts contant contanti contas contate
    contato contatos contatta contattaci contattami contatti conte contemplado contesta contestame contestar conteste
    contester conti conto contra contrar contrasena contraseña contratando contravention contravvenzion contre
    contributo contro controleer controllo contul contului contáctame contáctenos conversar convocation convocazione
    coordonnées copel copia correios corrente correnti correos corriere corso corte costi costul coucou coupon coupons
    coupure courier cours coursier court cousin cpam credenziali creditado creditcard crediti credito creditos creneau
    crime cripto criptomonedas crit critair croisés crore cryptogramme crédit crédito créditos créneau csgt ctos
    cuando cuanto cuenta cuentas cuentes cugino cuidado cukai cukup culik cung cunhado cunosc cunoscut cuota curent
    curentul curier curriculum curso cursus curtindo curtir curând custos cuánto cuñado cuối cuộc cyfr czeka cześć
    czym cámara câinele câmera código códigos cómo córkę công căutăm căzut cước cưỡng cược cảnh cộng daalein daaliye
    daalo dacă dadah dadi dado dados daftar dagelijks dagen daglig dagligen dagligt dagvaarding daheim dahilinde daire
    dairesi dakika dalein daljinu dalo dammi dananya danas danatunai dane dang danh danmark dans danych daně darf darj
    darlehen dasz datele daten dati datorie datorii datos datter dava daviplata davno dawno dayı dayım dazi dazn dañó
    dağıtım deactivate deaktiviert debitado debite debito deblokkeer decreto dede dedicas dedicata dedo defect defekt
    deine deinem deiner dejar dejte dekat deklaration deko dela dele delegacia delegado delen delite delito della
    delle deltid deluješ demain demanda demande demandera demeure dena denaro denda deneme deni denken denne denně
    denuncia deployed depois deposita depositar depositas deposite deposito deposítalo depósito derhal dernier
    dernière desactivar desactive desbloquear desbloquearla desbloquee desbloqueie descarga descargar descargue
    descompuso desconfie desconto descubre descuento desculpa desculpe desde despesas destek desteği destin destino
    detalye detay detaylar detective detektif detencion detención detran detta dettaci dette deuda deurwaarder devenir
    deviens devlet devolucion devolución devolução devolver devolveré devolvo devuelvo deze değilse değilseniz değişti
    dgfip dhamana diajari diajarin diambil dian diarias diario diarios diaľku diaľničná dibatalkan dibayar dibekukan
    dibenarkan dibutuhkan dicci dich dicuri didi dierenarts dieron dieses dieu diffuser difundir diga digame diganos
    diganti digantung digas digid digita digitale digite dihadkan diicot dijamin dijelite dijiye dikeluarkan
    dikembalikan dikesan dikkat dikreditkan dikunci dilakukan dilarang dime dimenangkan dimension dimenticare dimmi
    dinamica dine dinero dinh dinheiro dinonaktifkan dinos dinukot dinámica dipotong dipulangkan diputus dire
    direccion dirección direct directeur director directora directrice direkt direktur diretor diretora direttore
    direttrice diritto dirlo disabilitarlo disattivazione disconoscere disculpa discuter disdire disekat disenarai
    diservis disewa disita diskaun display displej disponibile disponible disponivel disponível dispositivo dispozitiv
    disque distacco disturbo ditagih ditahan ditamatkan ditangguhkan ditangkap diterima ditjen dito ditt ditutup
    diventare divida divulgar divulgue divulguez diya diário diários djede dlho dlouho dlug dluh dnes dnevno doar
    dobili dobitnik doble docent dochter docteur doctor doctora documenti documento dodaj dodano dodatak dodatek doen
    dofinansowanie dogana doganali dokter doktor doktoru dokumen dolandırıcıdır dolandırıcılık domanda domani domicile
    domova domstol domu donde donduruldu donna donne donner donnez données doorgeven doorsturen doplata doplatek
    doplatite doplatok doplatte doplatu doplaťte doplňte dopunite dopłacić dopłata dopłaty dopłatę dopłać doručení
    dorywcza dossier dost dostava dostave dostavite dostawa dostawy dosti dosto dostupno dostęp dosya dotter dottor
    dottore dotz douane douanekosten dove dowod dowód dočasné doğalgaz doğrulama doğrulamak doğrulayın dołącz dptkan
    dragits dragoste dringend drogowa droit droits druecken drugarice drum drücken dswd dubbla duda duduk dugo dukun
    dulu dumneavoastră dungi durchgeben durdurmak dusre dusurdum duszy duszę duti duyên duyệt duši dušu dveří
    dwangbevel dyrektor dziadku dział działu dziennie dzień dzis dzisiaj dziś dzwon dzwoń dálku dálniční débit débito
    débité débloquez déle dépanner dépose déposez dépôt déranger désactivé désolé désolée dígame díganos dígitos
    dívida dólares dónde dönüş dørkode dürüst düştü düşürdüm dědo dışında dışındaysa dług dịch dụng easypaisa
    echtzeitüberwe ecranul ecris edalnice edenor edildi edilemedi edin educada eerlijke efectivo efectuat efectuată
    efetuado efetue effectué effettua effettuato egzekucja egzekucje egzekucji egzekucję eher ehrliche ehrlichen einer
    eines einfuhrabgaben eingeben eingegangen eingeleitet eingeschränkt eingestellt eingezogen einloggen einlösen
    einmalcode einmalzahlung ejército ekleyin ekran eksik ekspedisi ekspeditionsge elak electrica electricidad
    electricite electrică elektrik elektrodistrib elektronik eleman elen elimizde elkaar elke ellers elregning
    elräkning elster elstöd emas embargo emergency emlakçı emniyet empleo emploi emprego empresa empresta emprestar
    emprestimo empréstimo enbw encaminha encaminhe encantada encantado enchanté enchantée encik encoder encomenda
    encontre endast endereço endesa enea eneco enedis enel energa energia energie energiecompens energiegeld
    energiepauscha energietoeslag energii enerjisa enganei engangskode engano engenheiro engie engineer engångskod
    enhed enhet enhorabuena enke enkemand enkemann enlace enquete enqueteur enquête enquêteur enregistre enregistré
    enseñado enseñar enseñarte enseñe enseño enseñó ensinar ensine ensino ensinou entdeckt entere entführt entidade
    entra entrate entraîneur entre entrega entregador entregar entregue entregues entregá entrepôt entrez entrichten
    entro entréguele entsperren envia envianos enviarme envie envienos envio envié envoi envoie envoyer envoyez envía
    envíame envíanos envíe envíenos envío epuap equitação equivocacion equivocación equivocada equivocado equivoque
    equivoqué eres ergangen ergänzen erhalten erinnern erinnerst erinnerung erişiminiz erlägg ermee ermittler ernste
    eroare eror errada errado errei erreur errore ersatzhandy ersatznummer erstattung ersättning erzähl esattoriale
    escreva escriba escribeme escribime escribo escríbeme eseguito esercito esfera eski esok espace espalhar especial
    espera espere esperes espèces esqueça essent essere esta estado estados estadounidense estafa estamos estas este
    estornar estorno estou estoy estragou estratto está estás etag etes etle etmeyin etoll ettiğim euro europol euros
    evaluar evaluezi evde evden evet evita evitar evitare evite eviter exekuce exekutor exekúcia expediente expediere
    expira expiră explico explique expliquer exposición exposition exposição exprès expédition extraordinário exército
    facebook facebooku faci facilita facilite factura facture facturii factuur faida faire fais faisait fait faites
    faizsiz faktura fakturan fala falando falar fale falhou falls falo falsa falsas falsch falsche falschen false
    falsi falska falske falso falsos falta famiglia familia familie familienkasse famille fammi família farah farbror
    fare farfar farmor fartbøde faster fattura fatura faturanız faturası fauran faux favor favore fazer faça fałszywe
    fedha feest fehlgeschlagen fehlt feilet fejl fejlede fejsbuku felicidades felicitaciones felicitări femme
    ferien fermo festa festen festgeld festnahme fetö fešáku fgts fiador fiche fiché fiesta figlia figlio filha filho
    filiale fille film filmat filmato filmet filmé fils financement finances financiamento finansman finanza finanzamt
    finanziamento finanzonline finanças finančná finanční finančný finns fiod fisc fiscal fiscalia fiscalía fisco
    fiscus flash flotte flow flux foarte folgen foram foran forderung forfalden forfalt forhold forkert formulaire
    formularul formularz formulir fornecimento forneça fornire fornisci forniscici fornitura forny forodha forsendelse
    forsendelsen fortjeneste fortæl fost fotka fotku foto fotografia fotomulta fotos fotoğrafını fotoğrafınızı
    fournissez fourrière fragt frais frakt fraktavgift franceconnect fratele fratello frau fraude frauduleux fraudă
    freelance freespin freeze freigabecode freischalten freitag frete freund freunde freundes freundin freundlich
    freut friedensmissio frode frumosule från frère fuer fuiste funciona funcionario funcionário fungua funkcjonariusz
    furat furtki fyll fällig fætter félicitations följ föra förfallen förfallna förhållande förnya försäkringskas
    försändelse försändelsen følg füge fürs fırsatı gacor gadai gagnant gagne gagner gagnez gagné gaib galat galing
    galtee galti gambar game gana ganado ganador ganadora ganar ganaste ganda gane ganhador ganhar ganhaste ganhe
    ganhos ganhou ganjaran gano ganti ganó garantisado garanzie gari gastos gata gato gatto gavekort gaya gaye
    gayi gdzie geautoriseerd gebe geben geblokkeerd gebruik gebyar gebyr gebyret gebühr gebühren gecikmiş gedaan
    gedeactiveerd gefallen gefeliciteerd gefilmd gefilmt gefunden gefälscht gefälschte gegen gegevens gehen gehoord
    geht gehts gehört geklaut gekoppeld gekündigt geld geldwaesche geldwäsche geleden geleerd gelegd gelip gelir
    geloescht gelukt gelöscht gemela gemella genaktiver genast gendarmerie genkender gennemfør gennemført genomförd
    gente gentil gentile gentille gerechtelijke gerechtsdeurwa geregistreerd gerek gerente geri gericht gerichtsvollzi
    gerne gerät gerçek geschenk geschenkkarten geschorst geschäft geschäftsführe gesehen gesek geselecteerd gesperrt
    gesprochen gesproken gestohlen gestor gestun gesucht getiri getätigt gevallen gevinst gewinn gewinner gewonnen
    gezien gezocht geçici geçin geçiş geçmiş geçti ghalat ghalti ghante ghar gharama ghtk giacenza giai giao gick
    giftcards gilla gimana gimnasio ginagawa ginawa ginto gioielli giorno giraftar girami girftar girin giriniz giriş
    girokarte girokonto giudiziario giàn giác giám giúp giải giảm giấy gjeld gjelder gjennomført gjort glem glip
    globoplay glöm glückwunsch gode godkendt godkjent godkänt godzinę goed gold golpe golpes gonderir gotowa gotowe
    gotowka gotyme gotówka gotówkę goud govori gpay graag grabado grabé grand grande gratis gratta grattis gratulacje
    gratulerer gratulujeme gravado gravei greškom grose grosse grote groźbą guapa guapo guarantor guarda guardame
    guardia guasto gudang gugatan guna guruku gusta gustaría gusto gutgeschrieben guthaben guthabenkarten gutschein
    gutscheinkarte guárdalo guárdame gälla gäller gåva gæld gælder gérant gêmea gönder gönderebilir gönderin
    gönderiniz gönderir gönderirim gördüm görevli görevlimize görevliye görüntülerin görüşüyorum gösterebilirim
    göstereyim gözaltı gücü gümrük güncelleyin güncelleyiniz günde günlük güvenlik güzel güzelim głos haalt habambuhay
    habari habe haben haber habites hablame hablar hablo hace haces hacienda haciz hack hadir haft haftalık haftaya
    haftbefehl haga hagas hain hakiki hakkınız hakkınızda halam halde halen hallo halopesa hameçonnage handelaar
    handelen handphone handy handynummer handysignatur haneli hanh hantar hantarkan hanya hanım hapa haraka haram
    harap harcama harian harç hasil hasilkan hast hasta haster hasła hasło hatalı hati hatten hattı hattım hattınız
    hatujaonana hatırladın hatırladınız hatırlıyor haus hause havale hawak hayat hayır hazar hazır hebben hebt hediye
    hediyeniz heeft heimarbeit heise heisen heisse heisst heist heizkostenzusc hela helfen hemen hemifrån hemligt
    hemma hemmeligt hent hentes henting hera heractiveer herausgeben herinner herinnering herken herkend herkent
    herkese hermano hermosa herr herzlichen hesaba hesabı hesabını hesabınız hesabınıza hesabınızı hesap heslo hest
    heure heures heureux heute hibe hiciste hidup hier hija hijo hilang hilfsgeld hinalang hinanden hindi hiram hisa
    hisse historial hitam hitno hivi hiçbir hiểm hiện hiệu hjemme hjemmefra hjemmekontor hketoll hledáme hoan hocam
    hodinu hodnotit hodnotiť hoga hogi hoje hola holdt holt hombre homebanking homeoffice homme hond hone hongera hora
    horas hors hospital hospitali hotel hotela hotelach hotelbewertung hotele hoteles hoteli hotell hoteller hotels
    hoteluri hotely hotéis houd hovorím hoàn hoạt hubngi hubungan hubungin huis huissier hujafanya hukuagiza hukuman
    huli hulihin huling hulog humaines humanos hund hunden huren hurtigst huset huske husker husnummer huss hutang
    huwag hverandre hvis hvor hvordan hyra hytta hàng hành háblame hämta hämtas händigen händler häst håll hålls hævet
    hésitez hình hôtels höflich hörts hørt hübscher hľadáme hướng hỏng hồng iabot iade iadeniz iadesi ialah ibabalik
    ibahagi ibalik iban ibana iberdrola ibig ibigay icin iclick icra idag idaresi idedemanda identidad identidade
    identifiants identifiera identifiez identifizierun identita identitatea identiteit identitet identiteta identiti
    identitu identità identität identité iets ifrån igdaş igen igenom igjen ihlal ihlali ihned ihnen ihre ihren ihtar
    ihtiyacım ihtiyaç ihåg ikakalat ikaw ikhlas ikiwa ikkje ilagay ilanı ilet iletin iletir iletişim iletişime ilişki
    imbestigador imeanguka imediat imediatamente imediato imefungiwa imefungwa imehacked imeharibika imeibiwa imekuja
    imepotea imesimamishwa imevunjika imezuiwa imię immediat immediatamente immediato immer immobiliare immobilienbüro
    immobilier immobilière immédiat immédiatement imobiliar imobiliária imparare impiego impormasyon importação
    importo impossible imposto impozit imprezie impuesto impuestos impôt impôts inaam inactive inak inam inanmayın
    inače incaricato incasso inceleyin incomodar incomum inconnu incontrati indagine indemnité inden indennita
    indennità indicaciones indien indietro indiquez indirim indirizzo indløs indtast infolinia informace informacije
    informacion información informasjon informationer informations informe informieren informácie infraccion
    infracción infraction infracção infrastruktura infração inga ingat ingegnere ingehouden ingen ingeniero ingenieur
    inget ingiuntivo ingiza ingresa ingrese ingreso ingénieur inicia inicie inicio injonction inkasso inlogcode
    inloggegevens inloggen inloggning inmediata inmediatamente inmediato inmobiliaria innego innen innerhalb inoltrami
    inom inorder inpost inps inquerito inquérito insan insegnante insegnarti insegnato insegni insegno inserire
    inserisci insinyur insira inspecteur inspector inspekta inspektor inspektur inspektör inspektør inspetor
    instagramie instal instala instalar instale instante instrucciones instruksi intensivt interdit interes
    interesado interfonului interpol intet intimacao intimação intime intimo introduce introduza introduzca intérim
    inusual inversion inversión invertir investeer investeren investi investiere investieren investigacao
    investigacion investigación investigador investigação investimento investir investire investissement investissez
    investition invia inviaci inviami inviarmi invierta invierte invista invoerkosten invoerrechten inwestuj
    inwestycja inwestycje inżynierem ipadala ipapa ipapabarangay ipapahiya ipapahuli ipapakalat ipapapulis ipda ipost
    iptal iptu ipva iren ireply irmão irpef irregolarità irregular irrtuemlich irrtümlich irtibat irtibata isang
    isasara isauli isend ishare isiin isikn iskaznica iski ismin isminiz ispettore istantaneo istekao istekla ister
    ističe ističu istruttore isuko isung itafungiwa itafungwa italiane itasimamishwa itazuiwa itext itibar itiraz
    itoken itsme itume itunes ituturo iubirea iupdate iverify iwasan izbegli izbegnite izbjegli izbjegnite izložbi
    između izmirite izvršena izvršili izvršitelj için içinde iêmen işlem işlemi jabatan jadi jaega jako jaksa jaldi
    jama jamais jamas jamás jana janda jandarma jari jatuh javi javite jawab jawatan jaye jayega jayegi jazdy jazzcash
    jeden jednokratni jeeta jeete jeeti jefa jefe jelaskan jemen jemenie jemput jenayah jeshi jesi jesli jest jeste
    jestem jesteś jetzt jeune jezeli jeśli jeżeli jibu jihadhari jika jili jina jinak jiného jiunge jobb jodoh joias
    joindre jour jouw joyas jsem jsme jsou jste jual judein judiciaires judicial juicio jullie jumpa junta juridische
    juros jurutera justica justice justificatif justiça jutro juzgado kaarten kaartgegevens kabar kabla kada
    kadaluarsa kader kadi kadr kagaz kahan kahina kaibigan kailangan kaise kaisi kaka kakak kakasuhan kakek kako kalau
    kaldırmak kalimutan kalo kalsın kama kamaen kamaiye kamao kamarádky kamarádův kamaye kamayein kamera kamerę kamili
    kampanya kamu kamusta kamwe kann kannst kans kanseller kapatmadan kapitan kapitán kapot kapten kaputt kapı kara
    karain kararı kare karein karen kargo kargonuz karlo karna karo karoge karogi kart karta karte karten kartendaten
    kartica karticu kartinizin kartları karty kartę kartı kartını kartınız kartınızı kartınızın karwa karwayein kary
    karıştırdım karşılaşmıştık kasih kaso kastam kasus kasę katt katten katze katılın kaufen kawan kayboldu kayda
    kaydet kaydettim kayıt kazanan kazandin kazandiniz kazandın kazandınız kazanmayı kazara kazi kazna kaznena kaznu
    kaçak kaçırdık kaçırmayın kecebur kedai kedaluwarsa kedim kefilsiz keine keinem keinen kejaksaan kekosongan
    kelebihan keliru kelly keluarga kelulusan kemas kemaskini kembalikan kenal kenalan kende kender kennen
    kennengelernt kennenlernen kennst kennwort kent kepada keringanan kerjaan kerry keselamatan kesi kesini ketemu
    keuntungan khaata khabar khala kharab khata khatam khate khau khoa khoan khoi khong khoá khoán khoản khác khách
    khóa không khẩn khẩu khỏe khởi kibarsın kidnappé kiem kierownik kifurushi kijiye kikita kikundi kila kilang
    kimakosa kimekwama kimlik kimliğinizi kimse kimseye kimseyle kindergeld kindern kioo kiralık kiriman kirimi
    kirimin kisi kita kitambulisho kitang kitne kiungo kiya kişi kiếm kiểm kiện kjekken kjenner kjent kjærlighet kjøp
    kjøpe klaar klaim klar klart klicka klicke klicken klikk kliknij kliknite klikněte klimabonus klingen klingst
    klinkt knappe knapperd knust kobiety koden kodene kodenya koderna koderne kodi kodisha kodları kodların kodlarını
    kodu kodun kodunu kodunuz kody kodów koerier kojarzysz kolegi koleżanki kollege kollegen komesar komisarz komisař
    komisen komiser komisi kommen kommer kommissar kommissarie kommst komornik komornika kompaun kompensasi kompis
    komplettera kompol komt komórka komórkę konferansen konferencen konferenci konferencii konferenciji konferencji
    konferensen konferenz konfirmasi kong kongress kongsi konstapel kont konta kontakin kontakt kontakta kontakte
    kontakten kontakter kontaktieren kontaktirajte kontaktujte kontaktów konto kontodaten kontoen kontonummer
    kontosperrung kontot kontrollavgift konuşalım konuşamam končí koperal koppel kopę kort korte kortet kosong kosten
    kostenpflichti koszty kočka końca krajowa krankenhaus kras krasavče kredi krediet kredisi kreditkarte kredyt krijg
    kriminalassist kriminalhauptk kriminalpolize kripo kripto krivi kronofogden krypto kuchukua kuendigen kujifunza
    kukamatwa kukodisha kukuha kukunin kulike kullanmak kullanımlık kulong kumita kumpirmahin kumpletuhin kumpulan
    kumusta kunde kundeservice kundtjänst kung kunin kunne kunnen kuongea kupata kupię kupnju kupokea kurang kurier
    kurierowi kurs kursen kurset kursie kursu kurye kuryente kuryeye kurz kusambaza kusebar kushtakiwa kusin kutip
    kuwa kuya kuzenim kuzyn kuće kvinde kvinna kvinne kwako kweli kwenye kwijt känna känner kärlek kærlighed
    kích können könntest köpa köpeğim købe kündigen kırıldı kısa kızın laatste laban labur laeuft laga lagao lagi
    lahat laini lajkovanje lajkovat lajkować laju lakh laki lako laluan lama laman lamang lampiran lang
    lange langsung langu lapor laporan laten lauta lavado lavadora lavagem lavatrice laver lavoro lawati layak layar
    layari lazada lazim lazima lazım lažna lažne leben lebih leci leerden legale legales legali leger legerarts
    legitimation legitimer legitimera lehrer leid leidinggevende leie leih leihen leite leiten leitet leje lekar
    lekarzem lembra lembras lene lenen lenge lengkap lengkapkan lenh lening lenke lenken lepas lepaskan lepiej
    lepotane leren lernen letzte leuk leute levantar leverans leveransadress leveransavgift leveret levering
    lezione lhdn liberado liberar liberação libre libreng liebe liefde lieferadresse lieferung lieutenant ligar light
    ligne ligt ligue liguei liječnik lijkt liken liker limite limiti linda lindo linea linepay linggo linha linka
    linket linki linkinden linku linkul lipa lipia lipsa liquide liquidita liquidità lira lisensya lista liste listede
    listo listrik livelo livraison livrare livrarea livret livreur livré liye liên lična ljubav ljubazno ljudskih
    llama llamando llamanos llamar llamas llame llames llamo llámanos load logg logga loggen logowania loja loker lola
    lolo longtemps lotsbestemming louer louez love lozinka lozinku lsen luar luce lukkes lukket lulus lunasi lupa
    luput lydia láska lásku läget läggande lämna länge längesen länk länken lära lärde lärt läuft låna låst længe lære
    lært lærte lékař línea lính lòng löper lösenord lösenordet lütfen lương lệnh maaari mabablock mabait mabilis
    mablock machst madame madrid maestro magazzino magbayad magiging maging magkaibigan magpadala magreply magsumbong
    mahakama mahakamani mahkamah mahkeme mahnbescheid mahnung maihatid maintenant mais maisha maison maji major
    majoration majoree majorée makakasama makatawag makcik makelaar makelaardij makilala makini makipagkaibiga makler
    maklerin maklumat maklumkan makosa makuha makukulong makulera maladie malha mali maling malipo mamah mamaie mamak
    maman mambo mami mamie mamka mamko mamma mamo mamy mamá mamãe mamă mana manajer mancato mand manda mandado mandame
    mandami mandar mandarme mandarmi mandat mandato mande mandenos mandi mandé mangler manila manloloko mann manquez
    manusia maoni mapenzi mara marafiki marca marcos marekani maresciallo market marketingfirma marque marqué masa
    mashkook masih masraf masrafsız masrafı masuk masususpend masususpinde masz mata matagal matagumpay mataifa
    matapeli matuto maut mauvais mauvaise mavi mawawala maya maybank maynilad mañana mačka mağazada mağazadan
    mağazamızda mbak mbaya mbili mbway mchumba medewerker medic medico medio meegeven meeting meget meglio mehr meilen
    mein meine meinen meio mejor melabur melakukan meld melde melden melhor mellan mellem mellom membuat memenangi
    memenangkan memesan meminta memnun memorizza memur memura menanti menawarkan mencari mencurigakan mendpt meneer
    mengambil mengganggu menilai menjadi menjemput mens mensageiro mensagem mensajero mensen mensualité mentor mentore
    mentoren mentorul menunggak menunggu menyewa meralco mercado mercadoria mere merekam merhaba meri merkezi merta
    mesaj mesej messaggio messe messen mesyuarat mettere mettez mettre mevrouw mezi mich midlertidig midlertidigt
    mieszkanie mieszkasz mieten mieux mijn mijnoverheid mikopo mila milega milenge milhas milioni militair militaire
    militar militare militer militärarzt militärläkare militärärztin militærlege militærlæge millas millones milá milý
    minat minggu minh minha minijob ministerie ministério minjam minns minte minut minuto minutos minyak mirovnoj mise
    misi misiji misin misiniz misiune misión misji mislukt mislykkedes mislyktes mismo missa missbraucht missie
    mission missione misslyckades misstag missão mistet misyon mitarbeiter mitgeben mitgliedschaft mitid
    mitnehmen mitt mitteilen miyiz miła miło miłości miłość miły miễn mjane mjomba mkopo mkutano mkutanoni mluvím mmda
    mobiel mobilen mobilepay mobilepaye mobilni mobilt mobilul mobitel mobywatel moderadora modtaget modus moeder
    mogelijk mogu moguće mogę mogłabyś mohon moja moje molestar molestia molhou molimo molto mommy moms mondial mong
    moniteur monitor monsieur montag montant montante montrer mooie mora morada morbror morfar morgen mormor moster
    mostra mostrar mostrarte mostrarti mostre mostro motoboy motor mottagits mottatt movil movimento movimiento mozesz
    możemy możesz može možete možeš možné mpelelezi mpesa mpigie mpin mpsv mpya mshahara mshindi msimbo mtandaoni
    mtoto mubarak mucho mudei muestro muito mujer mujhe mult multa multibanco mumma mummy muna munafa muncă muon muss
    musta musun mutti mutuelle muốn mwalimu mwema mwenza mycard mykad myśleć mzigo mándame mándenos máte mäklaren
    mässan médecin médico méfiez mégarde mémé méxico même mình mírové módulo mógłbyś móvel móvil môžeš möchtest
    möglich möte möttes møde mødtes møte møttes müfettiş mýtné mýto mężczyzny mısın můžeme můžeš můžu mượn mừng
    naaalala naaksidente naalala nabasa nabasag naber nachporto nachricht nachrichten nachzahlung nacktbilder nadie
    nadiktuj nadporučík nadpłata nadpłaty nafasi naftnoj nafuu naghahanap nagkamali nagkita nagrada nagradna nagradu
    nagrałem nagroda nagwagi nahitaji nahulog naibalik naik naka nakabinbin nakatira nakausap nakaz nakit nakita
    naknadu nakuha należność należy nalog namali namamu naman namba nambari nami namin nanalo nanay nang nani nanti
    naomba napili napisz napiš napište naplaćeno naprawie napunta napíš napíšte naradzie narcotics narkoba narudžba
    naručili nasa nasend nasi nasira nasılsın nasılsınız natanggap natatandaan natin nating nato natural naturgy
    natychmiast nauczyć nauczył nauczyła nauczę naukri naučil naučila naučio naučit naučiti naučiću naučím navštivte
    navštívte nawala naya naye nazik naziksin nazovite nazywam nazywasz ncap nctap ndani ndiyo nebenjob neboli nebylo
    necesito nedeljno nedir nedoplatek nedoplatok neeche nefunguje negara negativado negozio nehovor nejste nekades
    nekretnine neler nemid nemoj nemojte nenek nenn nennen neno není neosurf nepodarilo nepodařilo neposkytujte
    nepočuli neprebehla neproběhla nepropásněte nequi nerede nerelisin nerelisiniz nesdílejte nesdělujte neslyšeli
    nessa nesse nessuno nesta neste netbank nett nettbank netz neue neues neuspešno neuspješno nevideli neviděli
    nezabudnite nezapomeňte nezdieľajte neříkej ngan ngay ngayon ngayong nghe nghiêm nghìn nghề ngomong ngoài nguoi
    nguội ngày ngân ngưng người ngừng nham nhan nhanh nhat nhiệm nhom nhuan nhuận nhân nhóm nhưng nhạy nhấn nhầm nhận
    nhập nhật nhắn niazime nicht nichts nicio niciodată niedopłata niedopłaty niemals niemand niemandem niente
    nieruchomości niet niets nieuw nieuwe niewłaściwy nieznane niezwłocznie nigdy nije nijibu nikad nikada nikal nikdy
    nikla nikli niko nikome nikomu nikopeshe niks nikufundishe nimebadilisha nimekosea nimănui ninakaw ninguém nipe
    nirecord nirerent nirerentahan nirudishie nisa nismo nisomee niste nitakufundisha nitakuonyesha nitumie njia nmrku
    nobaja noch nodig noem nombor nombre nome nomina nonna nonno nooit nosotros noter notfall notificacion
    notificación notificare notis notu notunuz noul nous nouveau nouvel nouvelle novi novo novog nové nového
    nowe nowego nowy nowym nuestra nuevo numa numara numaradan numaralı numaram numarasi numarası numarayı numer
    numerem numero numeru nummer nummeret numret numérique numéro număr numărul nunca nuovo nurse nyingi nyní nytt
    nyumbani nywila náhrada nákup námi nómina nóng número nước oberkommissar objednávka objeto obnovite obnovte
    obrazac obtenez occhio oceniać ocenjivanje oceny ocjenjivanje ocupado odakle odbierz odbierze odbijeno odbioru
    odblokirajte odblokuj odblokujte odcięcie oddaj oddam oddzwoń odebrać odepiš odgovori odkaz odkazu odkiaľ odkud
    odkupię odlaczenie odmah odnów odobrena odobrili odpisz odpowiedz odwiedź odwołać odłączenia odłączenie oekraïne
    oeps oferta offen offene offener offentliggør offert offerta offre oficer oficial ogni ohne okamžite okamžitě
    olabilir olalım olanlara olağandışı oldu oldum olieplatform oljeplattform oljerigg olmak oltalama olvide olvides
    omedelbart omgående omku ommissar omylem omylkowo omylom omyłkowo onay onaylamadıysan onaylamak onaylayın onayınız
    onbetaald oncle onde onderstaande onderzoek ongeautoriseer ongeluk ongkir ongkos onkel onkelen onlinebanking
    onmiddellijk ontmoet ontmoeten ontmoetten ontvangen ontvoerd opdater openbaar operacion operación operazione
    opgeheven opgenomen opgeschort ophalen ophører opinie oplata oplichting oplys oplysninger opomena oportunidad
    oppdater oppgi opphører opplysninger opposer opposition oprez opslaan optaget opération opłacona opłata opłaty
    opłatę opłać orang orange orden ordenó ordinato ordine ordre ordu ordusunda origine orlen osobna ospital
    ostateczne ostatnia ostatnie ostatok osten ostrzega ostrzegamy ostrzeżenie osvojili oszustwem oszustwo osób otel
    otevřete otkažite otključajte otkrivajte otra otro otvorite otvorte otwórz oubliez oude ouro ouvrez ovaj ovamo
    ovde ovdje overboeken overføre overføring overførsel overgemaakt overhandig overmaken overovací overschrijving
    overskydende overte ovrha ověřovací ověřte ozbiljnu oznámte ozon oğlun paalala paani paard pabalik pacco pace
    pachet pachetul packeta pacote paczka paczki paczkę pada padala padalhan paga pagamento pagar pagare pagarmi
    pagatori pagkakakilanla pagkakataon pagmamahal pago pague pahiram paiement paisa paise pajak pakcik pake paketa
    paketet paketiniz paki pakibalik pakibigay pakiforward pakisend pakisuyo pakke pakken pakkeshoppen pakket pakketje
    palampasin palavra palestra paload palsu paman pamanku pamatujete pamatuješ pamilya pamięta pamiętasz pampaospital
    pamtiš pamätáš panalo pang pangalan panggilan pani panloloko pantai pantalla papai papara papeleo papi pappa papy
    papà papá paquet paquete para parabéns paranızı parar parayı parcela pardon parece pareces parkeerboete
    parkeringsafgi parkeringsanmä parkeringsgeby parking parlare parle parler parlo parol parola parolanızı partagez
    particulier particuliers partiel partilhe partiu parttime party pasa pasaload pasame pasangan pasará pase pasend
    pasensya passa passado passe passen passi passord passou passwort patron patrão pausad pausiert pautan pautang
    payback payer payez paylaşmayın paylaşmayınız paylaşın paylaşır paylib payme payout paypay paysafe paysafecards
    paysafekarten pazite pdam pdrm peage peaje peajes pedaggi pedaggio pedagio pede pedido pedimos pediremos
    pedirá pedágio pegar pegawai pehchana peine peke pekerja pekerjaan pelaburan pelanggaran pelantar pelo peluang
    pelunasan pemprosesan pemutihan pena penangkapan pencucian pendamping pendapatan pendente pendiente penerima
    pengadilan pengarah pengeboran pengembalian pengenalan pengesahan penghantaran penglaris pengubahan pengurus
    penhora penipuan penjamin penjejakan pensar pensare pense pentru penutupan penyetoran penyiasat penyidik pera
    perangkat peranti perbankan perbarui perbulan perca percuma perdere perdi perdido perdu perdí perdón pereche
    perekrut perfil perhari perhiasan peribadi peringatan perintah perkhidmatan perlu pernah pero perso person persona
    personalabteil personalagentu personalauswei personalerin personalvermit personas persone personeelszake personel
    personele personen personne personnes personální persoon persoonsgegeve persönlichen perubahan perçu período pesa
    pesanan pesos pessoa pessoas pesugihan petrecere petrol petroleo petrolera petrolieră petrolifera petróleo petugas
    peut peux pfaendung pferd pfändung pham phat phiếu phiền phong phototan phut phát phép phòng phút phạm phạt phải
    phản phần phẩm phận piacere piattaforma picha picture pidió pieniądze pieniędzy pierdas pierdut pies piga pigia
    pignoramento pilne pilnie pimpinan pinansyal pincode pindahkan pindutin pinjami pinjamin pinjamkan pinjem pinjemin
    pinjol pinkod pinkode pinsan pipe pisica piso pisz piękna piši pišite placement plainte plata plataforma platba
    plateforme platformi platformie platformă platicar platite platnosc platnost platnosť plată plaćanje plin plošině
    plus plyn pmenang poate poczta pocztowy podaj podarunkowe podarunkowych podataka podatek podatke podatku podawaj
    podawać pode podemos podes podignite podmirite podrias podrías podvod podvodné podyktuj pogledajte pogrešan
    pogrešila pogrešio point poisťovňa pokazat pokazać pokazaću pokażę poklon pokračujte pokud pokupka pokuta pokutu
    pokuty polda poli policajt policia policial policie policier policija policije policja policjant policjantowi
    policji policję polis polisassistent polise polisen polismyndighet politi politiassisten politibetjent politie
    politiet polizei polizia poliziotto polizist polres polri polubienia pomoć pomyliłam pomyliłem pomylke pomylony
    pomyłka pomyłkowo pomyłkę poništite ponsel pontos popisać popisné poplatek poplatok popolnenie popust poreska
    porez porezna porozmawiać porque port portable portagem portagens portail porte portes portkod portkoden porto
    portokosten portão posao posetite posjetite poskod poslaju poslat poslati poslať poslednja poslednje posledná
    poslední possiamo possibile possibilità posso possível posta postale poste posten postepay postkod postkode postnl
    postnord postępowanie posudi potkali potresti potrzebuje potrzebuję potvrdite potvrdte potvrďte potwierdz
    potwierdź poukaz pour pourrais poursuites pouze povrat povraćaj poważnego poza pozajmi pozew poznajesz poznaliśmy
    poznat poznać poznałyśmy poznať poznáváš pozor pozovite pozyczka pozyczki pozyczyc pozyczysz pošalji pošaljite
    pošiljka pošiljke pošiljku pošlete pošli pošlite pošta poštanski poštarinu poštovné poštovní pożycz pożyczka
    pożyczki pożyczysz pożyczyć praca pracownik pracownikowi pracy pracę pradu prakerja pranie prata pratar praten
    pratite pravou pravu pravá prawdziwej prawdziwą prazer prazo preaprobado precisamos preciso predišli predvolanie
    preencha prego preis prejdite preko prekršaj prekršajni preleve prelevement prelievo premia premiado premie premio
    premios premiu premiul premyo prendere prendre preplatok preposlite prepoznajete prepošli presente presentkort
    prestami prestamo prestamos prestar prestare prestarme prestarmi prestas prestação prestes presti prestiti
    prestito presto preter pretplata preuzeti preuzimanje preuzmite prevara prevod prezent prezes pribadimu
    priestupok prieten prieteni prihlasovacie prihlásenie prihláste prijatelji prijatá prijava prijavite prijevara
    prijs primită primo pripravená pris prisao pristup prisão privremeni pričam probar proběhla procedimento procedure
    proceso processo proches procura procuramos procureur procuro procuror prodotti producten produits produkte
    produtos prof professeur profiel profil profilen profilini profilinizi profilo profilul programado programar
    programmer prokurator prokuratura pronto proporciona proporcione propustite prosi prosimy prosledi prosledite
    proslijedi proslijedite proszę prosím protestati protesto proverite provisoire provisorio provisório provjerite
    provvisorio przeciwko przegap przejazd przejdź przekazać przekazuj przekaż przelac przelać przelej przelejesz
    przelew przepraszam przesyłka przesyłki przesyłkę przeszkadzam przez przeznaczenie prześlij przyjaciółmi
    przypadkiem przypomnienie przystojniaku przystojny przysługuje práca práce prämie præmie prélevé prélèvement
    prémio préstame préstamo préstamos prévenez prêmio prêt prête prêter prêts príspevok prístup próprio próximas
    prüfen prąd prądu psát puan puanları public publicar publicera publiceren publico publier publiques pudo puedas
    puede puedes puedo puhunan pulangan pulangkan pulihkan pulis pulse punkte puntos punya puoi puputulan push pushtan
    putarina putarinu putus putut pwede pyta pásame päckchen péage pédopornograph pétrolière pôžič público płatność
    předejděte předešli předvolání přejděte přeplatek přepošlete přepošli přestupek převod přihlaste přihlašovací
    přihlášení přijata připravena přátelé přídavek příspěvek přístup půjč qarz qarza qual quan quanto quay quebrado
    quebrou quen quer querer questo quieres quite quoi qurandazi quyết quân quản quốc rabatkode rabatowy rabattkod
    rabattkode raboscanner rabta rachunek radę rafiki raha rahasiakan rahatsız rahsiakan rakam raket ramah ramalan
    rambursare rambursarea rapat rapide rappel rappelez rappelles rapprocher raqam raspa rastreamento rastreio rata
    rating razgovaram račun reactivar reactive reageer reagujte reais reaktiver reaktivieren realice realizado realize
    realizó reativar reative reato recargo receber recebido receita recensera recensies recensioni recensire recenzii
    recenzije recenzje recevoir recherche rechercheur recherchons rechnung recht rechtbank rechtliche rechtzeitig reci
    recibio recibir recibiste recibió recite reclama reclutador reclutadora reclutatrice recoger recogerlo recogerá
    recolher recompensa reconhece reconheça reconnais reconnaissez reconoce reconoces reconocido recouvrement
    recruiter recruiterin recrutadora recrutement recruteur recruteuse recrutons recuerdas recupero recursos recógelo
    reddito redo reducere reembolso reencaminhe reenvía reenvíenos referencia referência refus refusion refusjon
    regalo registrasi registrato registriert registrierung regle regler reglera reglez regning regolarizza regreso
    regularice regulariser regularize rehte reintegro reis reise reitlehrer reitstunde rejoignez rekam rekeninggegeve
    rekeningnya reklamo rekning rekrut rekruter rekruterem rekruterką rekrutmen relacionamento relación relais relance
    relasyon relatie relation relazione relivraison rembourse remboursement remboursé remets remettez remettre
    remote remoto remplir remplissez remporte remporté rencontré rencontrés renda rendah rendement rendez rendite
    rendo rendrai rends renouvele renouvelez renouvelé renovara renovará renseignez renta rentabilidad rentahan rentar
    rente rento renvoie reparar reparatie reparatur reparto repasse reponds reportados reprogrammer requirements
    requisitos reseñas resgate resi reskrim respinsă responda responde respondeme responder respóndeme
    ressources restablecer restance restaurantes restaurants restaurar resti restituire restituisco restituição
    restitutie restituzione resultó resursa resurse retard retirada retirar retirará retire retiro retorno retour
    retro retten retur returnare returneras reunião reunión revele reveles revocare reçu reći riattiva riba ribet ribu
    ricarica ricaricare ricevuto richiama richiami richiedi richtige richtigen riciclaggio riconosci ricorda ricordi
    ridare ridarò rider ridicare ridicat ridò rien riesci rijinstructeur rimborsi rimborso ringan riparazione
    ripristina riscuoti risorse rispondi rispondimi ritira ritirabile ritirare ritirerà ritiro riunione rivelare
    rkning robaron robo robô rodziny roku rompere rompio rompió ropné rosak roto rotto roubado roubaram rovinieta
    rovinietă rozana rozmawiam rozmawiać rozpoznajesz rođak rubato rudisha rufen rugăm rulet rumahan rundfunkbeitra
    runner rupay rupaye rupees rusak rättegång rättsliga réactiver réactivez récompense récupère récupérer récupérera
    réexpédition régler réglez réglé régulariser régularisez réparation répondez répondre réponds réunion
    rückerstattung rücksendegebüh rückstand rückzahlung rămâne răspunde ręki saath saatlik sabesp sabihin sabko sabong
    sada sadece saham sahihi sahkan sahod sahte sahtedir saisie saisissez sajmu sakta sakte sakti sakın salah salda
    saldare sale salir salle salon salonie salut salva salvează salário saman sambilan sambung sameday samme
    samo sampai sampark sampingan sana sandi sanef sanitaria sann sans santander sanzione saopštavajte saque sara
    sarafu sargento sarjan sarà sasa sasisha sath satispay satın savcilik savcı savcılık saya sayang sayo sačuvaj
    sbagliata sbagliato sbaglio sblocca scade scadenza scammer scanner scherm schermo schick schicken schicksal
    schmuck schreib schreibe schreiben schritte schufa schuld schwager schöne schöner scopri scrie scrivi scrivimi
    scusa scusi sdaten sdílejte sdělte sdělujte seamos sebagai sebar sebelum sebutkan secreto secur securego
    securipass securite sedan sedang sedex sedia seekhna segnalati segredo segui segurança seguridad sehari sehr seis
    sejam sejati sekali sekiranya seks selam seleccionado selecionada selecionado selesaikan selezionata selezionato
    selezioniamo selhala selpon semaine semak semana semanales semble sembles semblez sembra sembri sementara seminggu
    semua senang senarai sende senden sending sendingen sendung senetle senha senhor senhora seni seninle senonoh
    sentiamo senza sepa separuh sepupu sepupuku sera serah serahkan serasa seri seria serieuze serioasă serius seriöst
    seriøst sermos serta serve servicio servicios serviciul servis servizi servizio serviço servono seryosong será
    sesion sesión sessão setiap setor settimana setts setuju seulement seur seus sewa sewakan seznámili seznámit
    seçildiniz señor señora sećate sećaš shanakhti shangazi shipper shopee showroom siamo siap siasatan siber sich
    sicherheitscod sichern sicil sicili sicurezza sidang sideline siden sido sidste siebie sieraden sierżant siffer
    siffror siga signale signeercode signor signora sigue siguiente sihat sikha sikhana sikhna sikkerhetskode sikreto
    siku sila silakan silap simcard simkort simpan simpática simpático simu sincera sincero sind sinh sipariş
    siparişiniz sira siri siria sista siste sistema sitter situs sitzung siwezi size sizinle siłowni sjećaš
    själsfrände sjæleven skal skarbowy skat skatt skatteetaten skattekort skattestyrelse skatteverket skatteåterbäri
    skicka skickar skinuto skjerm skjermen sklepie skontaktuj skrab skrapa skriv skuld skup skype skärm skärmen skærm
    skærmen skąd sledujte sledztwo slevový slika sliku slutar slučajno služby smadret smartfon smartphone smettere
    smiles smsa smukke snakke snakker snarast snarest snel snill snyd snygg snygging snäll sobre sociálna sofort
    sofortkredit sofortüberweis sohn soir soirée soldaat soldado soldat soldatin soldato solde soldi soldier solicita
    solicitou solidario soll sollecito solo soltanto solusi somasi somente sommes sona sondern sono sorge
    sorteada sorteado sorteercentrum sorteio sorteo soruşturma sospensione sospeso sosyal soud sous souvenez souviens
    soyez soạn spadol spara spart spedizione speicher speichere speichern spelat sperres sperret sperrung spesa spese
    spid spieghi spiego spisanie splatnosti spoed spoedig spor spotkaliśmy spotkaniu sprawa sprawdź spreche spreek
    spreman spremna sprijin sprm sprucken správa spune spärrservice spåra spærres spærret spłać spřízněnou sreli
    srodnu staatsanwaltsc stadtwerke staf stage stai stal stana stappen stary stata stationnement stato steam stellen
    stellenangebot stenges stengt stesso steuer steuererstattu stil stillgelegt stjålet stnk stocks stopgezet stopp
    stoppa stoppat stoppen stoppet store storebælt storen storneren stornieren stornierung stornirajte storno
    stornujte strafanzeige strafe straftat strafverfahren strafzettel straks stratí strejdo stretli stric stricat
    strom stromsperre stronie stronę stroom struja struju strøm strømmen strømstøtte strýc strýko stržena strženo stuk
    stulen stunde stunden sturen stute stuur stykker státní stämning stängs stævning stöd støtte subito subo subpoena
    subscribe subscricao subscrição subsidi subsidie subsidio succes suchen suczka suda sudah suflet suis suivez
    suivre sujo sukses sumagot sumali sumbangan sumber suministro summa summons sunat sundalo sung sunt sună suoi
    suprotnom surat suriah suriye survei suscripcion suscripción suspecte suspenderet suspendert suspendida suspendido
    suspendu suspensa suspensión suspenso suspensão sussidio suya suçlar suất svar svara svarskod svindel sweldo
    swiadczenie swish swisha swoje syabas sympa sympathique syna syria syrie syrien syrii syrië szansa szczegóły
    szczerego szczerej szef szefowa sześć szukam szukamy szybka szybko säkerhetskod sågs sécuripass sécurité
    sélectionné sérieuse sérieux sério síria sólo söker sönder söyle söyleme söylemeyin söyler söyleyin søger søker
    sürede săptămână sądowe słowa słychać sœur sống taarifa tabt tabte tabungan tack tadhana taeglich tafadhali taga
    tagal tagihan tahadhari tahniah tahsil takdir takdirde takibi takip takk taksa taksit taksu talar tale talep taler
    talian talihli tamamlayın tamat tambah tambahan tamirde tang tangkap tano tante tanteku tanten tanto tanıdın
    tanımıyorsanız tanışalım tanışmak tanışmıştık tanıştık tappade tappat tarafınızca tarakimu targach tarif tarifa
    tarihi tarip tarjeta tarjetas tasa tasas tassa tasse tasso tast tata tatay tati tato tată tauhan tauron taux tawag
    tawagan taxa taxas taxe taxei taxele taxă tayong tbungn teamviewer tebligat tebrikler tebus tegen tegoed teilen
    teilzeit tekan tela telah telefon telefona telefone telefonen telefoni telefonieren telefonino telefonisch
    telefono telefonu telefonul telefonum telefonumu telefoon telefón telegramdan telelavoro telemovel telemóvel
    telepase telepass telepeage telepeaje telephone telif telpon teléfono tembelea tembus temizleme tempo
    temporaire temporal temporaneo temporar temporário temps tenemos tenente tengah tengo tengok tenha tens tentara
    tentera tentoonstellin tenyente teraz terblokir terbukti terhadap terima terindikasi terlibat termen termijn
    terorisme tersalah tersangka tersilap tertahan tertarik tertunda tertunggak terug terugbetaald terugbetalen
    terugbetaling teruggaaf teruggave terör tesla teslim teslimat tespit tessera testa testar testare teste testen
    tester testovat testować teta tetapi tetka teto teyze teyzem tham thang thanh thao thibitisha thiết thiếu thoai
    thong thoại thuc thue thuis thuiswerk thuiswerken thuong thuê thuế thành tháng thêm thông thương thường thưởng
    thượng thất thấy thầy thẩm thời thực tiap tidak tiempo tienda tierarzt tierärztin tigo tigrinho tijdelijk
    tijdelijke tikkie tilang tilbage tilbagebetalin tilbageholdt tilbake tilbakebetalin tilgang tilgode till tillbaka
    tillfälligt tillgodo tillykke tilskud tilskudd timen timme timmen timp tindahan tindakan tinder tinderu tinderze
    tinggal tingnan tingretten tiré tita titipkan tito titolare tiết tiền tjedno tjänst tlong tlung toaletten tobie
    tobą tochter todesk todo toegang toeslag toeslagen toestel toetsing toilettet toko told tollavgift tolong
    tomber tombé tonton toplantıda toplantıdayım totožnost totožnosť tous toàn toán tożsamość trabaho trabajo
    trabalhar trabalho trac tracciamento trader traf traff trafik trainer trainerin traitement tramite
    transactie transakce transakciju transakcja transaksyon transaktion transazione transação transcash transfere
    transferencia transferi transferin transferir transferkan transferência transferí transfiera transfiere
    transfieres transfira transfère transférer transférez transféré transmettez transmettre transportstyre trasferire
    trasferisci trasig travail tražimo trevlig tribunal tribunale tributaria tributi tributária trieu trimite triệu
    tromper trompé trompée trong trop troque troquei trotz troškove true truffa truffe trukket trung truy tryck tryk
    trykk trái trás träffades trängselskatt très trésor trúng trước trắc tuan tubig tubo tudo tufahamiane tukar
    tukokno tulis tull tullavgift tulong tulungan tuma tumawag tumekurekodi tuna tunaajiri tunakodi tunanunua tunaweza
    tunay tunaye tung tunggakan tuntut tuntutan tuoi tupe tupigie turant turen turuan tutaisambaza tutaj tutar
    tutasambaza tutto tutuklama tutumie tuyet tuyo tuyển tuyệt tuzo tuđeg tužba tužilac tužilaštvo tužitelj tuần tvoj
    tvoja tvoje tvoji tvoju tvättmaskinen tvůj twoja twoje twojego twoją twój tygodniowo tylko tymczasowy tytuł târg
    târgul täglich téléphone téléphoner téléphonez télépéage télétravail tình tính týdně týždenne tıkla tıklayın
    tıklayınız tặng tổng uangya ucrânia uczciwego uczciwej udało udbetaling udestående udhar udleje udløber
    udostępniaj udostępniać udostępnij udovac udovica ueberweisen ufficiale ugašen ugen uhakika uhradit uhradiť
    uhradte uhraďte uitgevoerd uitlenen uitzendbureau uiść ujak ujawniaj ujumbe ukradli ukraine ukrainie ukrali ukážem
    ukážu ulaghai ulang ulasan ulaza ulaşın ulož ultima ultimas ultimo ultimul ulys umane umechaguliwa umejishindia
    umekwama umeshinda umgehend umiddelbart umoja umorder unaishi unaitwa unanikumbuka unatoka unbefugter unbekannte
    unberechtigte unbezahlt unbezahlte unbezahlter unchiul uncle undang unde undgå unduh undvika unesite unfall
    ungewöhnliche unico unidos uniknac uniknij uniknąć uniquement unirudishie unisciti unngå unter unterwegs untuk
    unui unutmayın unverzüglich uomo upadł upao upate upelelezi upendo upišite uplati uplatite uplatněte upoznali
    upoznam upoznamo upozoravamo upozorenje upozorňujeme uppdatera uppge uppgifter uprava ureguluj uređaj uređaja
    urgemment urgence urgente urgentemente urgenti urssaf uručena urząd urządzenie usah usaha usajili usdt ushuru
    usiambie usimpe usimwambie usishiriki usitoe usitume uspela uspelo uspešno uspješno ustad usted usuario usługa
    usługi utakamatwa utang utanitumia utapeli utenza utestående utgår utløper uttag utusan uupahan uveďte uwaga
    uważaj uwekezaji uyap uyarı uygulama uzaktan uzun uzupełnij vacancy vacante vacantes vacature vacker vadesi vaga
    vagas vakre vale vales validation valide valores vals valse valutare vamale vamă vand vandaag vandaan vann vanuit
    varmecheck varnar varning varování varujeme vati vatten vattenfall vaučer vdova vdovec vecchio veckan vedova
    vedovo veiavgift veja vejafgift veletrhu velmi vence vencedor venez venindes venligst venner vennligst venter
    veolia veranlasst verbale verbonden verbunden verdadeiro verdadero verde verdienen verdächtige verfahren verfügung
    vergadering vergeten vergi vergis vergisi vergissing vergist verhoging verhuren verifica verificacion verificación
    verificar verificare verificatiecod verificação verificer verificirajte verifieer verifiera verifikacija
    verifikaciju verifikacioni verifikujte verifique verifiser verifizieren verifizierungs verin veriniz veririm
    verkar verkeerd verkeerde verkeersboete verlaengert verleihen verleng verlengen verliebt verloopt verlopen
    verloren verlängern verlängert vermediyseniz vermeiden vermeld vermeyin vermieten vermijd vermijden verna vernieuw
    vernissage vero verpassen verraten versa versandkosten versare verse versehen versehentlich versement versez
    verstrek versé vertan vertel vervalt vervangen vervollständig verwarnung verwechselt verwendet verwerkingskos
    verwerkt verwitwet verwählt verzendkosten verzollung veteriner veuf veuillez veuve veux vezu večírku vgift viagem
    viaggio viaje viatoll viber vida vidare vidarebefordra videa videoer videomu videor videregiv videresend vidéo
    vidéos vien viens viettel vigilance vignette vikarbureau vile villa villaen villan vilu vilă vimos vincitore
    vinder vinjeta vinnare vinner vinst vinto violation vipi vipps vippse viral viralkan vire virement virer virez
    virker vise visita visite visitez visti visto vita vitale vite vitens viuda viudo vives vivi viên viúva viúvo việc
    viện vneid você voeg voer vojenský vojni vojnik voják volajte voldaan voldoe voldoen volejte volg volgt
    vollstreckung volta volumineux volé voorkom voorkomen voorschieten vorbesc vorbit vordering vorgesetzter vorladung
    vorsicht vorstrecken vorübergehende votre vous vovó voyage vraag vraagt vragen vrai vratka vraćena vriend vrienden
    vriendin vrouw vrácení vrátenie vundet vunnet vunnit vuoi vurdere vyhnout vyhnúť vyhrál vyhráli vymáhanie vymáhání
    vyplňte vyprší vyzdvihnite vyzdvihnutie vyzvednutí vyzvedněte vyšetrovateľ vyšetřovatel vztah vzťah vàng vážny
    vážný vägtull väldigt vänligen vänner väntar vérification vérifiez véritable vétérinaire vídeo vídeos vòng výherce
    výhra výhru výstave výstavě výzva vărul văzut waarschuwing waarschuwt wacht wachtmeister wachtwoord wahre wajar
    wakil wako walang wang wangu wapas wapi wapis waran ware waren warna warnen warnung warrant warst wartet wasap
    waschmaschine wasiliana wasmachine waspada wasser wave wdowcem wdową webbkamera webcam webkamera webmoney weduwe
    weduwnaar weisst weist weiter weitergeben weiterleiten wejdź weka wekeza wenn werden werk werken wero wertsachen
    wervingsbureau weryfikacyjny weten wewe wezesha wezwanie whatsap whatsappa whatsappen whatsappie whatsapptan
    whatsaptan wiadomość widerrufen widow widziałam widziałem wiertniczej wifi wijzig willst willę windykator winkel
    winnaar winst wird wirken wirkst witaj witwassen witwe witwer wlan wniosek woche wodzie woher wohnst wohnung
    wojskowym worden wordt wpadł wpis wpisz wprowadź wpłata wpłać wszczeto wszczęto wszystkich wujek wujku wurde
    wybrana wybrany wydaj wydaje wygrana wygrałaś wygrałeś wyjeździe wykonawczy wykonywałeś wynagrodzenia wynajem
    wynajmę wypadek wypełnij wystawie wyślij wöchentlich xinh yacc yadi yakalama yako yakından yakışıklı yalnızca
    yaman yang yangu yank yanlislikla yanlış yanlışlıkla yanıt yanıtlayın yape yapeé yapmadıysanız yapıldı
    yapılmadıysa yapılmıştır yapın yapınız yapıyorsun yardım yarı yarın yasal yatırım yatırımsız yatırın yaya yazdım
    yazın yazınız yaşıyorsun yegua yemen yeni yenileyin yetkisiz yeyote yoga yolla yollar yollasana yung yuran yurtiçi
    yémen zabierze zablokuj zablokujte zaboravite zachislenie zachowaj zadajte zadejte zadnja zaduženo zadzwon zadzwoń
    zadłużenie zadłużonych zahlen zahlung zainwestuj zajecie zajmujesz zajęcie zake zako zaktualizuj zakup zaległości
    zaległość zalo zaloguj zaman zamandır zamanlı zamówienie zapisz zaplac zaplatit zaplatiť zaplatte zaplaty zaplatíš
    zaplaťte zapomnij zaprzyjaźnić zapłacić zapłaty zapłać zarabiaj zarobić zarobki zaroorat zarurat zarób zasiłek
    zaswiadczen zatrudnimy zaufany zavolajte zavolejte zawadi zawieszenia zaznamenána zařízení zaświadczeń zbog zdalna
    zdalnie zdalną zdjęcia zdjęcie zdrap zebraniu zeggen zeig zeige zeigen zending zerbrochen zetten zgodni
    zielsverwant zien zijn zilnic zinsen ziyaret zjistěte zlecałeś zloz zlyhala znajomych znać známka zobacz zoek
    zoeken zollgebühr zollkosten zonder zorgen zorgtoeslag zostanie zostać została zostałaś zostałeś zostało zoznámili
    zoznámiť zrušit zrušiť zrušte zrób zugang zugangsdaten zugestellt zugriff zuhause zurueck zurück zurückgehalten
    zurückruf zurückrufen zurücksenden zurückzahlen zuschuss zusenden zusteht zustellung zwager zwangsvollstre
    zweryfikuj związku zwrot zwrotu zwrócę zwycięzca zásielka zásielku zásilka zásilkovna zásilku získajte získejte
    złoto złotych złóż água äkta änka änkeman ärlig åklagare åpne årsopgørelse återaktivera återbetalning återbäring
    åtkomst ægte ærlig çalındı çağrı çekildi échec échéance écran écris écrivez égua électricité éligible énergie
    était évaluer éviter êtes être íntimas împrumută închis înregistrată între întâlnit ödeme ödemek ödemeniz ödemesi
    ödenek ödenmemiş ödenmeyen öderim ödeyin ödeyiniz ödülünüz ödünç öffnen ölplattform önlemek öppna över överföra
    överföring özür öğrenmek öğretebilirim öğreteyim öğretirim öğretti ødelagt økokrim údaje última últimas último
    úrad úspěšně účet účtu úřad über übergabe übergeben übergebt übermitteln überweise überweist überweisung ücret
    ücreti ürün üyeliğiniz üyeliğinizi čaká čeka čeká čestitamo čísla číslic číslo đang điền điều điện đáng đánh đình
    đích đóng đăng đường được định đừng řekni śledztwo śledź świadczenie şans şartsız şifre şifreniz şifrenizi şifresi
    şube şubeden şubeniz şüpheli šaljite šest šifra šifru špatné żołnierzem žurci
""".split()  # noqa: SIM905, a table

CYRILLIC = """
    аварию авторизуйтесь агентства агентство адрес адреси адресу айфон акаунт аккаунт аккаунта активируйте активуйте
    алексей американский американський анкету аплаціце аренда аренду арест армии армії бабусю бабушка баланс
    банковские банковский банковскую банкомат банкомату банкротство банку банківська банківську бачилися бдительны
    безопасного безопасности безопасность безопасный безопасных безпеки берегитесь беспокойство бидэнд ближче
    блокирана бонус борг брат буде будет будинку будут будь будьте була були бути была были было быстро бізге вайбер
    вайфая вакансия вакансія вартість ватсап ваша вашата ваше вашего вашей ваши вашите вашият вашу ваші введи введите
    введіть вдалося вдова вдовец вдома вдівець верифікуйте верни верните верну вернуть вечера вечером вечірці взлом
    взломан взысканий взяла виграли виграш видачі виделись видео виконавець випадково виправте виставці вкажіть
    включите вкрали внесите внесіть внимание вовина вода водитель водителю воду военный возбуждено возврат войдите
    войти вопросы вотсап вошли впав впізнаєте впізнаєш врач временный всем встановіть встречались встрече вторую вход
    входа вхід въведете выдача выдаче выдачи выиграл выиграли выигрыш выкуп выложу выплата выплаты выручи вышлите
    відгуки віддайте відділення відділу відео відключать відкрийте відмінити відмініть відновіть відпиши відповідайте
    відправлення відправте військовий вітаємо газовая гибдд говори говорите говорить говорю годину голос готелі готов
    готова готове грант давай давайте давно дайте дали даних данните данные данс дані дачи дачі дверей двоюродный
    двоюрідний дедушка дела дело делу денег день деньгами деньги держите деталі дзвоніть дивіться директор днес добра
    добрый доверенность договор договора додай доктор долг долга долги долгов должны дома домофона дому донька
    доплатите доплатіть доставка доставки доступ доступно доход доченька дочка дочь друга другого дружить друзьям
    друзям думаю душу дядько дядьку дядя дідусю ежедневно екран елена если ждет ждите жену женщину живешь жизнь життя
    жінку заберет заберите заберут заберёт заберіть заблокирован заблокирована заблокировано заблокований заблоковано
    забрати забрать забудьте завантажте заведено завтра загрозою загрузите загубила задержана задолженность заем
    зайдите зайдіть займ займи зайти заказ заказывали закинь залгана замовлення замовляли занимаешься занять записав
    записал запись заплатите заплатіть заповніть заполните запрещено заработок зараз зараховано зарегистрируйтесь
    зарплаты застосунок зателефонуйте зачислен защищенный збережи збір звони звоните звонок звонят звідки здати
    здаєтеся здесь здійснювали зимова зламався знакомый зняв зняття зовут золото зупиніть зустрілися зустрічалися
    идите избежание избежать извините изменен изпратете имени иначе инженер инкассатор инкассатору инспектор инфо
    используют исправление истекает историей истории ищем ищет йемене кабинет кадров кадровое кадрів каждый кажи
    кажіть камера камеру капитан капітан карт карта картка картки картку карту карты квартири квартиры кешбек кинь
    кладите кликните ключ когда кода кодду кодик кодов кодовое кодты коду коды коли комиссия комитет компенсация
    комісія контакт контактам контактах конференції конца кохання кошка красавчик красуне красунчику кредит кредитной
    кредиты кузина купите купить куплю купіть курьер курьеру кінця лайки ласка лейтенант летом линия лицам личность
    логін любая любовь любой людей людина лікар магазине майор мама маме мамо мамочка мамуль мамі марина мария мастер
    мене менеджер менеджеру меня мені микрозайм милы минулого минут миротворец миссии мито мной мобильный мобільний
    могу могут може можеш можешь можна можно можу моля мошенник мошенникам мошенники мошенничество мужа набери
    наберите набираем навчив навчила навчити навчу надавайте надайте надо надішли надішліть нажать нажмите назвать
    назвіть назови назовите называйте наличные налог налоговая нами напиши напишите напишіть нараховано наставник
    настоящую натиснете натисніть научил научила научить научу начальник наша нашел нашла негайно неделю нельзя
    немедленно неполный неправильний неправильный нерухомості несанкциониров нефтяной никогда никому нный нова новий
    новим нового новое новый номер номера номером номеру нужно нужны ніколи нікому обадете обережно обленерго обновите
    обновить обратитесь обратно обратной обращайтесь общались общаться объясню один одна одобрите одолжи одолжить
    ожидает ольга онлайн оновити оновіть оператор оператору операцию оперуполномоче оплата оплатите оплатити оплатить
    оплаты оплатіть оплачен опубликую опублікую опыта оренда оренду орендую особу остался останній остаток
    остерегайтесь остерігайтеся осторожно ответить ответьте отвечайте отворете отдайте отдам отдать отдел отдела
    отелей отели отзывы отказа отказов отключить откройте открыть откуда отмена отменить отмены отношении отношений
    отношения отправить отправление отправлю отправь отправьте отримайте отримано отримати отсканируйте офицер
    оформлен оформляли оценивать оценка оцінювати очень очікує ошибка ошибке ошиблась ошиблись ошибочно ошибся пакунок
    папа папе парола пароли пароль патэлефануйце переведи переведите перевести перевод перевірте переглядати
    переговорах передавайте передай передайте переданы передаст передать передзвоніть перезвони перезвоните
    перезвонить перейдите перейдіть перейти перекажи перекажіть переказ переказати перекинь переможець переходи
    переходьте перечислите перешли перешлите перешліть персональные пинкод писать пиши пишите пишіть платеж платете
    платим платите платформе платформі платёж платіж плохой победителем победитель поближе повернення поводу
    повідомлення повідомляйте повідомте повістка погасите погасить погасіть подавали подарок подарочную подарочные
    подарочных подарунок податку податок поделитесь поделюсь подзвоніть подойдите подписка подпишите подполковник
    подработка подробнее подробности подруги подружимся подружитися подружиться подтверди подтвердите подтвердить
    подтверждения пожалуйста поживаете поживаешь позвони позвонит позвоните позвонить поздравляем позич познайомилися
    познайомитися познакомились познакомимся познакомиться позовите покажите покажу покажіть показ показати показать
    покупка полиции полицию полиция полковник половинку получению получите получить поліція поліції помилився
    помилилася помилка помилково помните помнишь помощник пообщаемся попал попала попереджаємо попередження поповніть
    пополнение пополните поручителей посетите посилання посиланням посилка посилки посилку последнее последний пособие
    поспілкуватися поступление посылка посылку потврдете потврдите потвърдете потрібно почему почта пошта поштовий
    пратка працівник предлагают представляются предупреждение прибула прибуло привет приедет приезжайте приз
    призупинено прийміть приложение приложении примите приостановлен пристав приставы присылают пришли пришлите
    приятно приятный приємний проверить проверки проверок проверьте программа программу програму продиктуй продиктуйте
    продление продлите продлить пройдите прокуратура прокурор пропустіть просим просимо просто просят противном
    протягом профиль профіль проходите прошлым прошу проїзд пункте підтвердження підтверджували підтвердити
    підтвердіть підтримка работа работаешь работу разбил разблокируйте разговариваю разошлю разрешите рассказывай
    рахунак рахунку рахунок рачун резервный реквизиты реквізити рекрутер ремонте рефинансирован робили робота роботу
    родным родственную розблокуйте розголошуйте розмовляю розыск розішлю років росфинмонитори рублей руководитель сайт
    сайте сбил сбор свет свидетелем свяжется свяжись свяжитесь связаться связь світло сдай сдать сдэк сега сегодня
    сейчас секретный серйозних серйозні сертификат серьезные серьезных сиздин симка сирии скажи скажите скажіть
    сканируйте скануйте скасувати скасуйте скачайте скачать скинешь скинути скинь скиньте складі сколько скупаем
    следователем следователь следователю следователя следственный слова слово служба случае случайно слідчий смартфон
    сменен смену сметка смотри смотрите снилс снял снятие собака совершали совершили совещании солдат сообщайте
    сообщение сообщи сообщите сообщить сотовый сотрудник сотрудников сотруднику сохрани специалист специальный
    списание списання списано списать спишем спишется сплатити сплатіть справжнє справи справки справок сразу средств
    средства срок срочно ссылка ссылке ссылку ставити ставить стали сторінка сторінку стосунки стосунків страница
    субсидия суду судьба существует схваліть схемой схему счет счета счетов счету счёт сынок сьогодні сюда сюди сізге
    тайне такса таксата таны тату твое твоим твой твою твоя твоё твоє твій тебе тебя телеграм телефон телефона
    телефону телефонуйте теперь термін терміново теряйте тетя течение тиждень тимчасовий тисяча тобой тобою тобі
    товарам товаров только точка треба требуются трейдинг тренер третьим трубку тысяч тільки тіндері тітка тітко увага
    уведомление увидел увидела увійдіть удаленная удаленно удома узнаете узнаешь узнать узнаёшь укажите указу украине
    украли укрпошта уникнути упал упустите урок успейте успішно установите установить устройства устройство усім
    утасдана утонул уточнити уточніть учитель файл фейсбуці форекс фото фотография фотографію хотела хотите хотіла
    хочешь хочу ценности центробанк цифр цифры часа чекайте чекає человек человека человеку через чесного чесну
    честную чоловіка чому чужого чужой шанс шахрайство шахрайством шахраї швидко штраф шукаю шукаємо шість щодня щодо
    экран экрана экстремизм энергосбыт этот яжіться якщо ярмарку ятаєте ятаєш єдопомога єпідтримка інакше індекс
    інспектор інформацію
""".split()  # noqa: SIM905, a table

ARABIC = """
    آبجی آبفا آخری آخرین آزادراه آزادراهی آسان آشنا آشنایی آشناییت آشناییتون آقای آلوده آمریکایی آنها آوری آپکا آیدی
    ابحث ابدا ابشر ابطال ابعت ابعتلی ابعته ابعتهم ابعتهولی ابعتیلی ابعث ابغی ابلغ ابنک ابنی ابوی ابھی اتداول اتذکر
    اتسرق اتصال اتصلوا اتصلی اتعرف اتکسر اتکلم اجاره اجتماع اجراءات اجرای اجراییه احتیال احتیالیة احذر احذروا احساس
    احصل احضار احضاریه احوال احکام اخبارک اخبر اختلاف اختی اختیارک اخذت اخطات اخطار ادایگی اداییگی ادخال ادخل ادخلی
    ادھار اذهب ارایه ارباح ارتش ارتقا ارجعها ارجعهم اردها ارزش ارسله ارسلوا ارقام ارمل ارملة ارمله ارڈر ازدواج اسبوعیا
    استاد استادم استاذ استاذی استبیان استثمار استثمر استخراج استدعاء استرجاع استطلاع استعادة استعلام استلام استلامه
    استلم استیجار اسفة اسمت اسمتون اسمم اسمک اسمی اسهم اسپاتیفای اسکرین اسکن اشتباه اشتباها اشتباهی اشتر اشتراکک اشترک
    اشحن اشخاص اصدقاء اصدقایک اصلاح اصلی اظهارنامه اعادة اعادته اعانة اعتبارسنجی اعتقال اعرض اعزامی اعطانی اعطتنی
    اعطنا اعطنی اعطی اعلمک اغلاق افتاد افراد افرادی افزار افزایش افزوده افسر افشا افشای افغانستان اقبل اقدامات
    اقدر اقرا اقرب اقساط اقساطی اقوام الآخرین الآزادراه الآشنایی الآشناییت الآلوده الآموزش الآنلاین الآگاهی الآینده
    الابطال الابعتلی الابعته الابعتهم الابعتیلی الابلاغ الابلاغیه الاتداول الاتذکر الاتسرق الاتصلوا الاتصلی الاتعرف
    الاتکسر الاتکلم الاجاره الاجتماع الاجتماعی الاجتماعیة الاجراءات الاجرای الاجراییه الاحتیال الاحذروا الاحراز
    الاحساس الاحضار الاحضاریه الاحوال الاحکام الاخبارک الاختلاف الاختیار الاختیارک الاخطات الاخطار الادایگی الاداییگی
    الادخال الادخلی الادھار الارایه الارباح الارتباط الارتقا الارجعها الارجعهم الاردها الارسال الارسالی الارسله
    الارسلوا الارسلی الارقام الارملة الارمله الازدواج الازعاج الاسبوعیا الاستاد الاستادم الاستاذ الاستاذی الاستبیان
    الاستثمار الاستثمر الاستخدام الاستخراج الاستدعاء الاسترجاع الاسترداد الاستطلاع الاستعادة الاستعلام الاستفاده
    الاستلام الاستلامه الاستلم الاستیجار الاسمتون الاسهم الاسکرین الاشتباه الاشتباها الاشتباهی الاشتراک الاشتراکک
    الاشترک الاشخاص الاصدقاء الاصدقایک الاصلاح الاضافه الاطلاع الاطلاعات الاعادة الاعادته الاعانة الاعتبار الاعتباری
    الاعتراض الاعتقال الاعجاب الاعزامی الاعطانی الاعطتنی الاعطنا الاعلام الاعلمک الاغلاق الافتاد الافراد الافرادی
    الافزار الافزایش الافزوده الافشای الافصاح الاقدام الاقدامات الاقساط الاقساطی الاقوام الالکترونیة الامازون الامان
    الامانی الامتیاز الامدادی الامروز الامریکی الامم الامنیت الامنیتی الاموال الانتباہ الانتبه الانتربول الانتظار
    الانتظامی الانتظر الانتقال الانتهاء الانتهی الانجام الاندازی الانذار الانسان الانسانی الانسداد الانسرق الانسپکٹر
    الانعام الانفجار الانقضا الانقضای الانکسر الاوامر الاوریک الاونلاین الاپراتور الاکاونٹ الاکنون الاکواد الایتونز
    الایجار الایداع الایران الایرانسل الایفون الایقاف الایقافک الاینترنت الاینجا الاینصورت الباجتماع البارنامه البارکد
    البارگیری البازداشت البازرس البازپرس البازگشت البازیابی الباشگاه الباشید الباشیم البالحبس البالخطا البالرقم
    البالساعة البالغلط البالمیة البالیوم البانکی الببخشید الببرید الببینید البتاریخ البتانا البتایں البتاییں البتشتغل
    البخرید البخشودگی البخوانید البدافزار البدحساب البدحسابی البدهکار البدهید البرادرم البرایم البرجعلک البرجعهم
    البرخورد البرداشت البردها البررسی البرنامج البرنامه البرنده البرندگان البروید البرگردون البرگشت البرگشتی البرید
    البریزی البریزید البزنید البزنیم البزیارة البسرعة البسپارید البشریة البشوید البصورت البطاقات البطاقاتک البطاقتک
    البطاقه البعتلک البفرست البفرستی البفرستید البفرستین البلاعوض البلوکه البماند البمانید البنجاح البنزین البنشره
    البنویس البنویسید البنکی البنکیة البهانه البودید البورصة البولیں البونوس البگذارید البگویید البگیری البگیرید
    البگیرین البھرتی البھریں البھیجو البھیجیں البیانات البیاناتک البیت البیتکوین البیشتر البیعانه البینظیر البیچیں
    التابعنا التاجیر التاخیر التاریخ التاشیرتک التالی التامین التاکید التایید التاییدیه التبدیل التبریک التبعته
    التبلیغ التتذکرنی التتعلم التجاهل التجمید التحدیث التحذیر التحقیق التحویل التخفیف التخلفات التداول التذکرنی
    الترافیک التراکنش الترجعه الترجعهم الترحیل الترسله الترسیل التسجیل التسدید التسلفنی التسلیم التسهیلات التسویق
    التسویه التشخیص التشرفت التصادف التصحیح التصدیق التصویب التصویر التصویرک التضمینی التطبیق التطبیقات التعرف التعطیل
    التعلیق التعلیمات التعمیر التعویق التعینات التغییر التفتیشی التفصیلات التفعیل التقدیر التقولی التقیید التقییم
    التلجرام التلغرام التلفنم التلفونی التلگرام التلیجرام التلیفون التلیفونی التمدید التمویل التنبیه التنخواہ التنشیط
    التنفیذ التهانینا التواصل التواصلو التواصلوا التوانیر التوثیق التوصیات التوصیل التوظیف التوقیف التومان التومانی
    التکمیل التکمیلی التیار التیپاکس الثانی الجامانده الجاهزة الجایزة الجایزتک الجایزه الجاییں الجبران الجدید الجدیدم
    الجدیدمه الجرایم الجرمانہ الجریمة الجریمه الجلوگیری الجمارک الجمرکیة الجنسیات الجوازات الجوال الجوالک الجوالی
    الجواهرات الجوایز الجواین الجیش الحادثہ الحالتون الحب الحبیبتی الحداکثر الحذر الحراست الحزمتک الحسابات الحسابت
    الحسابتان الحسابک الحسابکم الحسابی الحسنه الحصلنا الحضرتک الحقوقی الحقیقی الحمایتی الحوالة الحواله الحولتلک
    الحولتلکم الحولنالک الحولیلی الحیاتی الخاصة الخالتی الخاندان الخانواده الخبردار الخبرنی الخدمات الخدمة الخربان
    الخروج الخسارت الخصم الخصوصی الخط الخطا الخطفنا الخلافی الخواهد الخواهید الخواهیم الخوبین الخودتان الخودداری
    الخودرو الخودمان الخودمون الخودکار الخوشبختم الخوشحال الداخلیة الداداش الدادرسی الدادسرا الدادنامه الدادگاه
    الدارید الدانلود الدایرکت الداییم الدباییں الدخترت الدخترم الدرآمد الدرخواست الدرمان الدرگاه الدریافت الدریافتی
    الدزدیدن الدسترسی الدستمه الدستورات الدستوری الدستگاه الدستگیر الدستیارم الدفترچه الدفع الدقایق الدقیقتین الدقیقه
    الدلاری الدنبال الدوربین الدورکاری الدوستات الدوستام الدوستم الدوستمه الدوستوں الدوستی الدولار الدولتی الدکتور
    الدکھاییں الدھوکہ الدیجیتال الدینار الدیوان الدیگران الذهب الذی الرابطه الرابطہ الراتب الراسلنا الراسلنی الراننده
    الرانندگی الراهور الراید الرایگان الرجاء الرجعلی الرجعها الرجعهم الرسالة الرسانی الرسایل الرسوم الرصید الرضایت
    الرعایة الرعایت الرفاهی الرقمیة الرمزارز الرمزتان الرمزشو الرمزهاشو الرمزهای الرمزپویا الرمزکارت الرموز الرهگیری
    الروابط الروبیکا الروزانه الروزانہ الریویو الرییسک الزامی الزندان الزندگی الزودنا الزودنی الزکاة الزیارة السابقه
    الساتھی السارقان السازمان الساعات الساعته الساعتی السالته السالتونه السامانه السایبر السایپا الستخصم السجلتک
    السجلنا السرباز السررسید السرمایه السرمایہ السرنوشت السرهنگ السروان السرویس السرگرد السرگرمی السرگروه السریة
    السریعا السریعتر السعودیة السفارش السفر السلامت السلفنی السلفینی السمعنا السننشر السننشره السهامدار السهمیه
    السوابق السوخته السوریا السوریه السپرده السکرین السیارة السیتجدد السیخصم السیستلم السیستم السیمکارت السیکھنا
    السیگنال الشارکنا الشاشة الشاهکار الشاپرک الشحنتک الشرطة الشرطی الشریحة الشریکة الشغلتون الشلونک الشمارا الشمارت
    الشمارتو الشمارتون الشمارم الشمارمو الشماره الشمولک الشناخت الشناختی الشهرداری الشهریا الشورای الشکایات الشکایت
    الشکسته الشکواییه الشییرز الصاحبی الصالحة الصداتون الصدیقی الصندوق الصورتک الصورتی الصورلی الصورناک الصوریلی
    الضابط الضرایب الضرورت الضروری الضریبة الضریبی الضمان الضمانات الطبیب الطبیبة الطلب العاجلا العامة العبارت العدالت
    العرفتنی العسکری العضویت العطتنی العقید العلاقة العلمتنی العلمنی العملاء العملیة العندنا العوارض العکسات الغاء
    الغرامة الغیاب الغیرفعال الغیرمجاز الفاتورة الفارورڈ الفارکس الفاریکس الفاکرانی الفاکرنی الفایز الفراجا الفراموش
    الفراموشم الفراہم الفرستادم الفرع الفرمایید الفنادق الفواید الفوتبال الفوروارد الفورکس الفوریة الفیدیو الفیشینگ
    الفیلمت الفیلیمو القانونی القانونیة القدیم القدیمی القرارداد القروض القسیمة القشنگه القضایا القضایی القضاییة
    القضاییه القضیة القطاعات القناة القوانین اللابوی اللاستلام اللاصحابک اللالغاء اللانڈرنگ اللاهلک اللایکات اللجمیع
    اللدینا الللاتصال الللاطلاع الللالغاء الللایجار الللتحدیث الللتفعیل الللتواصل الللزواج الللضابط الللفوز الللمندوب
    الللموظف اللماذا اللکھیں اللگاییں اللیزینگ اللیستلم الماس الماشین المال المالکیت المالیات المالیاتی المامان
    المامور الماموران الماموریت الماموں المانده الماهانه الماینر المباحث المبارک المبروک المبلغ المتاخرة المتجر
    المتحدة المتحدہ المتعثرات المتعثرین المتقاضی المتقولش المتورط المجانا المجانی المجانیة المجرمان المجموعة المحتاج
    المحتاجة المحتاجه المحتاط المحتالین المحتجزة المحدود المحدودیت المحرمانه المحظور المحفظتک المحفوظ المحقق المحموله
    المحکمة المحکوم المخاطبین المخالفات المخالفة المختص المدارک المدتیه المدربی المدفوعة المدیر المدیرک المذکرة
    المراجعة المراجعه المراقب المرسل المرسوله المروریة المرکزی المزاحم المزیفة المسا المساعدة المستحق المستحقة المسترد
    المستودع المسددة المسدود المسدودی المسدودیت المسیول المشارکة المشاهده المشاوره المشترک المشتریات المشتریان
    المشخصات المشغول المشکوک المصاری المصاریف المصنوعی المضاعفة المضمون المطاعم المطالبات المطلوب المعاملات المعاملة
    المعتبر المعرفی المعروف المعطلی المعلقة المعلومات المعوقه المعونة المعیشتی المغایرت المفتش المقابل المقدم المقطعک
    الملاحقة الملازم الملازمت الملاقات الملاییں الملف الملیون الممتاز الممنوع المنابع المناسب المنافع المنتجات المنتخب
    المنتشر المنتظر المنتقل المنجمد المنحة المندوب المندوبنا المنشیات المنشیم المنظور المنقضی المنقطع المهربان
    المهربونی المهندس الموارد المواطن الموافقة الموبایل الموبایلم الموبایلک الموبایلی الموتوری الموجودی الموسسه الموظف
    الموظفین الموفقیت الموقوف المکافآت المکافاة المکافات المکافحة المیاه المیة المیتونی المیخوای المیراث المیرود
    المیزان المیسوزد المیشناسی المیشود المیشوید المیلیون المیلیونی المیه المیٹنگ المیکنم المیکنی المیکنیم المیگردد
    النادیده الناشناس النامعتبر الناچیز النباشید النباید النبوده النبودید النتصادق النتعارف النتعرف النتفلکس النتفلیکس
    النتکلم النداده الندهید الندیدمت النزدیم النزنید النستاجر النشانی النشتری النشرنا النشناختی النشونت النظرسنجی
    النفرستید النفضحک النقود النقیب النماوا النماید النمایش النماینده النمایندہ النمایید النمودن النموده النمیتونم
    الننمایید الننویسید النوسازی النوکری النکنید النگذارید النگران النگویید النیابة النیازمند النیازی النیروی الهاتفک
    الهاتفی الهدایا الهدفمندی الهرجعهم الهرگونه الهزینه الهستند الهستید الهشدار الهفتگی الهمراه الهمراهمه الهمسرم
    الهمکار الهمکاران الهمکارم الهوشمند الهوشیار الهویة الهویتک الهویتی الهیچوقت الهیچکس الهیچگاه الواتساپ الوارنٹ
    الواریز الواقعی الواپسی الواگذاری الوایرل الوبرجعلک الوبسایت الوبینک الوحشتینی الودیعه الورزشی الوزارة الوصلتک
    الوظایف الوظیفة الوهرجعهم الوهمیة الوگرنه الویدیو الویروس الویروسی الویریفای الویڈیو الویڈیوز الٹرانسفر الٹریفک
    الٹریڈنگ الپاداش الپارسل الپاسورڈ الپاکسازی الپاکستان الپایان الپرامپت الپرداخت الپرواز الپرونده الپستچی الپسرخالم
    الپسورد الپشتیبان الپولیس الپہچان الپہچانا الپیامک الپیامکی الپیدات الپیدایی الپیشبینی الپیشین الپیغام الپیوند
    الپیگرد الپیگیری الچارجز الچالان الچاپار الچاہیں الچطوره الچطوری الچنانچه الچگونه الچیکار الچیکاره الڈالیں الڈاکٹر
    الکابتن الکاربری الکارتت الکارتتون الکارشناس الکارمزد الکاریابی الکازینو الکالابرگ الکامیرا الکامیرتک الکانال
    الکجایی الکجایید الکدتایید الکدملی الکدهاشو الکدپستی الکرایم الکرایه الکراییں الکرلیں الکرواییں الکرپٹو الکسٹمز
    الکفالت الکلامک الکلانتری الکلمات الکلمنا الکلمنی الکلمینی الکمایں الکماییں الکنترل الکنکشن الکهرباء الکواین الکود
    الکوریر الکھاتا الکھاتہ الکھولیں الکیجیے الکیمرہ الگارنٹی الگذاری الگذرواژه الگذشته الگردونم الگردید الگرفتار
    الگرفتم الگرفتن الگروگان الگزارش الگزینه الگمشده الگوشیت الگوشیم الہسپتال الہمارا الہندسوں الہوشیار الیادته
    الیارانه الیمن الیمکنک الیوصلک الیوم الیومیا الیومیة الیومیتک الیومیه الیکبار امازون امانی امدادی امریکی امسح امضا
    امنی امنیت امنیتی اموال امور انتباہ انتبه انتظامی انتظر انتم انتهی انتی اندازی انذار انسان انسانی انسداد انسرق
    انسپکٹر انظر انعام انفجار انقضا انکسر انکم اودع اوریک اونلاین اوٹی اپراتور اپنا اپنی اکاونٹ اکتب اکسب اکنون ایتا
    ایتونز ایجار ایداع ایرانسل ایزی ایفون ایقاف ایقافک اینجا اینستاگرام اینصورت ایپل ایکسپایر ایکٹیویٹ باجتماع باجی
    بارنامه بارکد بارگیری بازاریاب بازداشت بازرس بازنشستگی بازپرداخت بازپرس بازگردانید بازگشت بازیابی باشه باشید باشیم
    باطل باقیمانده بالا بالاجتماع بالحبس بالخطا بالرقم بالساعة بالغلط بالفیدیوهات بالمیة بالیوم باید ببخشید ببین
    ببینید بتاریخ بتانا بتاو بتایں بتاییں بتشتغل بجلی بخرید بخشودگی بخوانید بخون بدافزار بدان بدحساب بدحسابی بدهکار
    بدهید بدید بدین برادرم برام براہ برایم برجعلک برجعهم برخورد بردها بررسی برمی برمیگردونم برندگان بروز
    بروزرسانی بروید برگردانید برگردون برگردونید برگشت برگشتی بریز بریزی بریزید بزرگ بزنی بزنیم بزیارة بسرعة بسپارید
    بشوید بشید بشیم بصورت بطاقات بطاقاتک بطاقتک بطاقه بعتلک بغیر بفرست بفرستی بفرستین بلاعوض بلاغ بلافاصله بلاک بلای
    بلوکه بلکه بلیت بلیط بماند بمانید بنتک بنتی بنجاح بندی بنزین بنشره بنویس بنویسید بنکی بنکیة بهانه بهره بوده بودید
    بورس بولیں بونوس بپردازید بپرهیزید بپیوندید بکرة بکره بگذارید بگویید بگید بگیری بگیرین بگین بھای بھرتی بھریں بھیج
    بھیجو بھیجیں بیانات بیاناتک بیتکوین بیعانه بیمارستان بینظیر بینک بیوه بیوہ بیوی بیٹا بیچیں تابعنا تاجیر تاخیر
    تاشیرتک تامین تاکید تاییدیه تبدیل تبریک تبعته تبلغ تبلیغ تتبع تتذکرنی تتعلم تجاهل تجدید تجمید تجنب تحدیث تحذیر
    تحقیق تحول تحویل تخبر تخته تخلف تخلفات تداول تذکرنی ترجعه ترجعهم ترسل ترسله ترسیل ترید تسجیل تسدید تسلفنی تسلم
    تسلیم تسویق تسویه تسکن تشخیص تشرفت تصادف تصحیح تصدیق تصدیقی تصویب تصویر تصویرک تضمینی تطبیق تعطیل تعلق تعلیق تعمیر
    تعویق تعینات تغلق تغییر تفتیشی تفصح تفصیلات تفعیل تقدیر تقول تقولی تقیید تقییم تلجرام تلغرام تلفنم تلفونی
    تلگراممون تلیجرام تلیفونی تمویل تنبیه تنخواہ تنشیط تنفذ تنفیذ تهانینا تواصلو تواصلوا توانیر توثیق توصیات توصیل
    توظیف توفی توقیف تومانی تونی تویی تیلیجرام تیپاکس جادة جاده جاری جالک جامانده جاماندگان جاهزة جایزة جایزتک
    جاییں جایے جبران جدتی جدیدم جدیدمه جرایم جرمانہ جروب جریمة جریمه جزیی جلدی جلسة جلسه جمارک جمرکیة جمله جمیع جندی
    جنیه جهات جواب جوال جوالک جوالی جواهرات جواین جوجل جیتا جیتی حاجة حادثہ حالت حالتون حالک حبیبتی حجاب حذفه حراست
    حزمة حزمتک حسابات حسابت حسابتان حسابک حسابکم حسابی حصلت حصلنا حضرتک حضور حقوق حقوقی حقیقی حمایتی حواله حولت حولتلک
    حولتلکم حولنالک حولی حولیلی حوّل حیاة حیاتی خالتی خالم خاله خالہ خالی خاندان خانم خانه خبرا خبردار خبرنی خبری خراب
    خربان خریداریم خریداینترنتی خسارت خصوصی خطفنا خطمو خفیہ خواهید خواهیم خوای خوبی خوبین خودت خودتان خودداری خودمان
    خودمون خودپرداز خوشبختم خوشحال خیلی دادا داداش دادرسی دادسرا دادن دادنامه دادگاه دادگستری دادی دارم داری دارید
    دایرکت دایی داییم دباییں دخترت دخترم درآمد درآمدزایی درمان درهم دزدیدن دسترسی دستمه دسته دستورات دستوری دستگیر
    دستیارم دعوی دفترچه دقایق دقیق دقیقتین دلار دلاری دنبال دوام دوربین دورکاری دوست دوستات دوستام دوستم دوستمه دوستوں
    دوستی دولتی دکتر دکتور دکھاییں دگنا دھوکہ دیدم دینار دیوان دیون دیگران ذاتی ذهبک رابطه رابطہ راتب راجع راسل راسلنا
    راسلنی راننده رانگ راهور رایت رتبه رجاء رجسٹریشن رجعلی رجعها رجعهم ردلی ردها رسالة رسانی رسایل رسله رسمی رصید
    رضایت رفاهی رفته رقمک رقمی رمزارز رمزتان رمزشو رمزهاشو رمزهای رمزپویا رمزک رمزکارت رهگیری روبیکا روزانہ روزرسانی
    روزی ریویو رییسک زرین زمان زندان زندگی زوجة زودنا زودنی زیارة سابقه ساتھ ساتھی سارقان ساعته ساعتی سالته سالتونه
    سالک ساکن سایبر سایٹ سایپا سبسکرایب سبوتیفای ستاد ستخصم سجام سجلتک سجلنا سداد سرباز سررسید سرمایہ سرنوشت سرهنگ
    سروان سروش سرگرد سرگرمی سرگروه سریعا سریعتر سفارش سفته سلفة سلفنی سلفینی سلمی سمعت سمعنا سناب سنجی سننشر سننشره
    سهامدار سهامداران سهمیه سهوا سوابق سوخته سودجویان سودی سوریا سوریه سوزد سپاه سکتا سکتی سکرین سکوی سکھا سیارة
    سیتجدد سیتم سیخصم سیستلم سیستم سیمکارت سیکھنا سیکیورٹی سیگنال شارک شارکنا شامل شاهد شاهکار شاپرک شاکی شتاب شحنة
    شحنتک شدین شرطة شرکة شریحة شریک شریکة شعبہ شغلت شغلتون شفتک شلونک شمارا شمارت شمارتو شمارتون شمارم شمارمو شمولک
    شناخت شناختی شناسنامه شهرداری شهریا شورای شکایات شکست شکسته شکواییه شییرز صاحبی صادق صالح صالحة صحبت صحیح صداتون
    صدفة صدور صدیقتی صدیقی صفحة صفحه صوتک صورتک صورتی صورلی صورناک صورک صوریلی ضابط ضدکم ضرورت ضروری ضریب ضریبة ضریبی
    ضمانات طبیب طبیبة طردک عابر عابربانک عاجلا عاوز عاید عایز عبارت عبور عرصہ عرفتنی عسکری عطانی عطتنی عطنی علاقة
    علامت علمتنی علمنی علیک عمتی عملیة عموم عندنا عندی عودت عکسات عیدی غرامة غسیل غلطت غلطی غیرت غیرحضوری غیرمجاز
    فاتورة فارورڈ فارکس فاریکس فاضح فاقد فالو فاکرانی فاکرنی فایز فایل فترة فراجا فراموش فراموشم فراڈ فراہم فردا فردی
    فرستادم فروش فریق فشار فضلک فلوس فواید فوروارد فورکس فوریة فوزک فوٹو فیدیو فیشینگ فیلمت فیلیمو قابل قانونی قانونیة
    قبول قدیمی قرارداد قرضہ قرعہ قروب قروض قسمت قسیمة قشنگه قضایا قضاییة قضیة قطعی قناة قوانین قوقل قولی لابوی لاحد
    لاخذ لاصحابک لالغاء لانڈرنگ لاهلک لاکھ لاین لایک لایکات لجمیع لحظه لدینا لفتح لقیت للاتصال للاستفسار للاطلاع
    للالغاء للایجار للتحدیث للتفعیل للتواصل للزواج للضابط للفوز للمتعثرین للمندوب للموظف لماذا لمندوبنا لوٹا لکھیں
    لگاییں لیزینگ لیستلم مادر ماذا مارا ماست ماشین مالکیت مالیات مالیاتی ماما مامان مامور ماموران ماموریت ماموں ماینر
    مبارک مبروک متاخرة متحدہ متعثرات متعثرین متقاضی متقولش متورط مجاز مجانا مجانی مجانیة مجرمان مجمد مجموعة مجھے محبت
    محتاج محتاجة محتاجه محتاط محتجزة محدودیت محرمانه محفظتک محفوظ محقق محموله محکمة محکوم مخاطبین مخالفات مخالفة مدارک
    مدتیه مدرب مدربی مدفوعة مدیر مدیرعامل مدیرک مدیونیات مذکرة مراجعة مراقب مروریة مرکزی مزاحم مزیفة مساعدة مستحق
    مسترد مستودع مسجل مسددة مسدودسازی مسدودیت مسیول مشارکة مشاوره مشبوهة مشتریات مشخصات مشغول مشکوک مصاری مصاریف
    مصنوعی مضاعفة مضمون مطالبات مطلوب معاملات معاک معتبر معرف معروف معطل معطلی معلوماتک معنا معوق معوقه معونة مغایرت
    مقطعک ملاحقة ملازمت ملاقات ملاو ملاییں ملفک ملیون ممتاز ممنوع ممکن منابع مناسب منافع منتشر منتظر منتقل منجمد منحة
    مندوب مندوبنا منشیات منشیم منصة منظور منعک منقضی منقطع منها منین مهدد مهربان مهربونی مهربونید مهلت مهمة مهمه مهندس
    موارد موافقة موبایل موبایلم موبایلک موبایلی موتوری مودب مودی موسسه موظف موظفین موعد موفق موفقیت موقت موقع موقوف
    مکافآت مکافاة مکافات مکافحة مکتب میاد میان میتونی میخوای میدم میراث میرود میری میزان میسج میسوزد میشناسی میشه
    میشود میشوید میٹنگ میکنم میکنی میکنیم میگردد ناجا نادیده ناشناس نامعتبر نانی ناچیز نباشید نباید نبحث نبوده نبودید
    نتصادق نتعارف نتعرف نتفلکس نتفلیکس نتکلم نداده ندهید ندید ندیدمت ندین نزدیم نزنید نستاجر نشان نشتری نشرنا نشناختی
    نشونت نصفی نصیر نطلب نظیر نفاذ نفتی نفرستید نفرمایید نفضحک نقدا نقدی نقطه نماوا نماید نمایش نماینده نمایندہ نمبر
    نمودن نمیتونم ننشر ننمایید ننویسید نوبت نوسازی نوکری نکلا نکلی نکنید نکون نگذارید نگران نگویید نگید نگین نہیں
    نیازمند نیازی نیرو نیروی نیست نیمه هاتف هاتفک هاتفی هاست هدایا هدفمندی هدیة هرجعهم هرچه هرگز هرگونه هزار هستم
    هستند هستی هفته هفتگی همراهمه همسر همسرم همکار همکاران همکارم هوشیار هویة هویتک هویتی هیدا هیچوقت هیچکس هیچگاه
    واتس واجب وارنٹ واسط وافق واقعی والا والت والٹ وامی واٹس واپس واپسی واژه واگذاری وایرل وبرجعلک وبسایت وبینک وجدت
    وحشتینی ودیعه ورنہ وزارة وصلتک وصلک وصول وصیة وظایف وظیفة وقته وقفه وهرجعهم وهمیة وکیل وگرنه ویدیو ویروس ویروسی
    ویریفای وینک ویور ویڈیو ویڈیوز ٹایم ٹرانسفر ٹریفک ٹریڈنگ ٹیلی ٹیکس پاداش پارسل پاره پارٹ پاسورڈ پانی پاپا پاکسازی
    پاکستان پرامپت پرسد پرواز پزشک پستچی پستی پسرت پسرخالم پسرم پسورد پشتیبان پشتیبانی پلاک پلیس پوسٹ پولی پولیس پوکر
    پہچان پہچانا پیار پیامکی پیدا پیدات پیدایی پیسہ پیشبینی پیشین پیغام پیکج پیگرد چارجز چالان چاپار چاہو چاہیں چطوره
    چطوری چنانچه چهار چوری چگونه چیزی چیکار چیکاره ڈالیں ڈاکٹر کابتن کاربری کارتت کارتتون کارروایی کارشناس کارمزد کارڈ
    کارگزینی کاری کاریابی کازینو کامیرا کامیرتک کجایی کجایید کدتایید کدشو کدملی کدها کدهاشو کدپستی کرایم کرایه کراییں
    کردم کردی کرلیں کرواییں کروت کرپٹو کریں کسبت کسٹم کسٹمز کفالت کفیل کلاس کلامک کلانتری کلاهبردار کلاهبرداران کلمات
    کلمة کلمنا کلمنی کلمه کلمینی کلید کلیپ کمایں کماییں کمکت کنترل کنسل کنکشن کنیم کنین کهرباء کواین کوریر کوڈز کوین
    کھاتا کھاتہ کھولیں کہاں کیجیے کیسے کیفک کیمرہ کیوں گارنٹی گاڑی گذرواژه گذشته گرام گردونم گرفتار گرفتم گروپ گروگان
    گزارش گزینه گمرک گمشده گوشیت گوشیم گوگل گویا گیرد گیفت ہرگز ہزار ہسپتال ہمارا ہمیں ہندسوں ہوشیار ہیلپ یادت یادته
    یبدو یتجدد یخصم یرجی یطلب یمکنک یوصلک یومیا یومیة یومیتک یومیه یوگا یکبار یکبارمصرف یہاں
""".split()  # noqa: SIM905, a table
