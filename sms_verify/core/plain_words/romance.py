"""Words of Romance languages that speak to a reader, which names do without; compared without accents."""

from __future__ import annotations

SPANISH = """
usted ustedes su sus tu tus te ti nos nosotros nuestro nuestra nuestros me mi le les lo que si no ya hoy ahora aqui
urgente inmediatamente favor antes despues pronto manana quien cuando donde como porque sino ha han sido es son esta
estan fue sera seran debe debera puede tiene tienes hay era llame llama llamar llamenos llamanos llamada telefono
telefonee marque marcar contacte contactar contactenos comunique comuniquese escriba escribe escribanos escribenos
responda responder responde conteste hable habla hablar avise avisar avisenos informe envie enviar envia mande mandar
manda remita pague pagar paga abone abonar ingrese ingresar transfiera transferir deposite depositar liquide cancele
cancelar recargue recargar entre entrar acceda acceder accede visite visitar vaya acuda busque busquenos abra abrir
abre pulse pulsar haga hacer clic clique toque presione escanee escanear descargue descargar descarga baje bajese
instale instalar instala diga dicte dictar dime de dele facilite proporcione comparta compartir muestre entregue
entregar confirme confirmar verifique verificar compruebe revise apruebe aprobar autorice autorizar acepte aceptar
firme actualice actualizar renueve registre registrese inicie iniciar sesion active desbloquee evite evitar espere
reclame reclamar retire compre comprar reconoce cuenta cuentas clave claves contrasena codigo codigos pin enlace sitio
web pagina aplicacion pantalla numero datos identidad gestor agente asesor operador cajero tarjeta cargo tasa multa
deuda pendiente reembolso premio ganado ganador paquete retenido envio policia juzgado fraude estafa seguridad
bloqueada bloqueado suspendida suspendido caduca vence aviso ultimo ultima alerta mensaje punto bitcoin
""".split()  # noqa: SIM905, a table
PORTUGUESE = """
voce voces seu sua seus suas nos nosso nossa conosco me minha meu lhe ele ela que nao sim ja hoje agora aqui urgente
imediatamente favor antes depois logo amanha quem quando onde como porque senao foi foram sera serao esta estao tem ha
deve pode era ligue ligar liga telefone disque contate contatar contato fale falar retorne retornar ligacao escreva
responda responder mande mandar envie enviar avise avisar informe informar chame chama pague pagar paga quite quitar
deposite depositar transfira transferir recarregue acesse acessar entre entrar visite va ir abra abrir clique clicar
toque aperte escaneie baixe baixar instale instalar diga dite passe compartilhe mostre entregue retira retirar retire
confirme confirmar verifique verificar valide aprove aprovar autorize autorizar aceite aceitar assine atualize
atualizar renove cadastre cadastro registre ative desbloqueie evite aguarde resgate resgatar compre comprar reconhece
troquei mudei conta contas senha senhas codigo token pin site portal pagina aplicativo modulo tela numero dados
identidade central gerente atendente agente motoboy caixa eletronico cartao taxa multa divida pendente reembolso
premio ganhou ganhador pacote retido encomenda policia fraude golpe seguranca bloqueada bloqueado suspensa suspenso
vence expira aviso ultimo ultima dia alerta mensagem link ponto zap celular
""".split()  # noqa: SIM905, a table
FRENCH = """
vous votre vos nous notre nos me moi mon ma te ton tes il elle ils on ce cette ces qui que quoi quand comment pourquoi
ne pas plus jamais non oui deja aujourdhui maintenant ici urgent vite merci veuillez immediatement avant apres bientot
demain sinon est etes sont sera seront etait avez ont doit devez peut pouvez faut avec pour dans chez appelez appeler
appelle rappelez rappeler joindre telephonez contactez contacter contact ecrivez ecris ecrire repondez repondre
reponds parlez parler prevenez informez signalez envoyez envoyer envoie transmettez transferez virez virement payez
payer paye reglez regler versez verser deposez rechargez rendez allez aller visitez entrez entrer ouvrez ouvrir ouvre
consultez cliquez cliquer clique tapez appuyez scannez telechargez telecharger installez installer dites donnez donner
donne communiquez lisez partagez montrez remettez remettre confirmez confirmer confirmee verifiez validez valider
approuvez autorisez acceptez signez connectez connexion identifiez mettez jour actualisez renouvelez inscrivez activez
debloquez evitez attendez reclamez recuperez achetez compte comptes code codes mot passe lien site page appli
application ecran outil numero donnees infos identite conseiller agent coursier distributeur carte frais amende dette
impaye attente remboursement prix gagne gagnant colis police tribunal fraude fraudes arnaque securite bloque bloquee
suspendu suspendue expire echeance avis dernier derniere rappel alerte message origine tiret
""".split()  # noqa: SIM905, a table
ITALIAN = """
lei voi tu suo sua suoi tuo tua noi nostro nostra ci mi ti vi che quando dove come perche non si gia oggi adesso
ora subito qui urgente favore prego prima dopo presto domani altrimenti stato stata sei e sono sara saranno era ha
hanno deve puo bisogna chiami chiama chiamare chiamaci richiami richiama telefoni contatti contatta contattare
contattaci scriva scrivi scrivici risponda rispondi parli parla avvisi informi invii invia inviare mandi manda paghi
paga pagare saldi saldare versi versa versare depositi ricarichi bonifico trasferisca vada vai andare visiti visita
entri acceda accedi accedere apra apri aprire clicchi clicca cliccare prema tocchi scansioni scarichi scarica
scaricare installi installa installare dica detti dia comunichi comunica legga condivida mostri consegni consegna
confermi conferma confermare verifichi verifica controlli approvi autorizzi autorizza accetti firmi aggiorni aggiorna
aggiornare rinnovi registri attivi sblocchi eviti attenda ritiri compri conto conti codice codici parola chiave pin
link sito pagina app programma schermo numero dati identita ufficio antifrode operatore agente corriere sportello
bancomat carta quota commissione multa debito scaduto sospeso rimborso premio vinto vincitore pacco giacenza polizia
tribunale frode truffa sicurezza bloccato bloccata sospesa scade avviso ultimo ultima messaggio punto
""".split()  # noqa: SIM905, a table
ROMANIAN = """
dumneavoastra dvs tu va ne noi nostru vostru ta sa care ce cand unde cum nu da acum azi astazi aici urgent imediat rog
inainte dupa maine altfel este sunt fost fi trebuie poate aveti sunati suna contactati contacteaza scrieti raspundeti
vorbiti anuntati trimiteti trimite platiti plateste achitati achita depuneti transferati intrati accesati vizitati
mergeti deschideti apasati click scanati descarcati instalati spuneti dati comunicati cititi predati confirmati
verificati aprobati autorizati acceptati actualizati reinnoiti inregistrati autentificati activati deblocati evitati
asteptati asteapta ridicati cumparati cont contul parola codul cod pin link site pagina aplicatie aplicatia ecran
numar date datele identitate identitatea agent curier bancomat card taxa amenda datorie restant ramburs premiu
castigat colet coletul politie frauda securitate blocat suspendat expira aviz ultimul ultima mesaj banca
""".split()  # noqa: SIM905, a table
CATALAN = """
vostre vosaltres vostè truqui truca trucar pagui envii cliqui obri contrasenya compte codi bloquejat avui ara aqui
""".split()  # noqa: SIM905, a table

LANGUAGES = (SPANISH, PORTUGUESE, FRENCH, ITALIAN, ROMANIAN, CATALAN)
HARMLESS_ALONE = """
chi comment ela fi lien moi payer sara sus vos cargo envia ja maine nu pague senao stato sua vada ya care su tu te ti
me mi le les lo que si no de es son hay era entre he ha va nos ir da vi ci e ora prima come ma mon on il elle ils ce
est page site plus oui non pas jour passe clique contact visita ta sa ne noi cum date central caixa portal punto ponto
carta carte card agente agent app web link code codes codice conto conti cont compte comptes prix premio numero aviso
avis pin tarjeta cartao token banca dia hoy ahora aqui ici agora hoje celular zap liga fale toque marque pulse active
acceso ultima ultimo outil mensaje message police policia comme dans pour avec chez qui vite merci demain bientot
gagne envie pause mare application connexion consulta abre seguridad securite sicurezza seguranca paga manda parla
apri vai sei lei voi sono chave chiave parola quota ara manana antes consegna distributeur origine rappel colis envio
tasa multa entrar usted conta quite
""".split()  # noqa: SIM905, a table
"""Those that stand in names too, or are words of another language's names: two speak, one alone does not."""
