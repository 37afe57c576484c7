"""Words of Germanic and Nordic languages that speak to a reader, which names do without; compared without accents."""

from __future__ import annotations

GERMAN = """
sie ihr ihre ihren ihrem ihnen dein deine deinen dir dich du wir uns unser unsere mir mich mein es wer wann wo wie
warum nicht kein keine nie nein ja jetzt heute hier sofort dringend bitte umgehend unverzuglich bald morgen vorher
sonst noch bereits ist sind war waren wird werden wurde wurden hat haben muss mussen kann konnen soll bis anrufen ruf
rufe rufen ruckruf zuruckrufen melden melde meldung ruckmeldung kontaktieren kontakt schreib schreibe schreiben
antworten antworte sprechen mitteilen informieren sende senden schick schicke schicken zahle zahlen bezahlen
begleichen uberweise uberweisen einzahlen aufladen gehe gehen besuche besuchen aufrufen offne offnen klick klicke
klicken tippen drucken scanne scannen lade laden herunterladen installiere installieren sag sage sagen nenne nennen
gib geben eingeben vorlesen teile teilen zeige zeigen ubergeben bestatige bestatigen verifizieren prufe prufen
freigeben freigabe genehmigen akzeptieren unterschreiben einloggen anmelden aktualisiere aktualisieren erneuern
registrieren aktivieren entsperren vermeiden warte warten wartet abholen kaufe kaufen konto kontos passwort kennwort
kode code pin tan link seite webseite bildschirm nummer daten identitat berater mitarbeiter agent kurier automat
automaten geldautomat karte gebuhr gebuhren strafe schulden uberfallig ruckerstattung erstattung gewinn gewonnen
gewinner paket polizei gericht betrug betrugsabteilung sicherheit gesperrt sperre sperrung ausgesetzt lauft ablauf
abgelaufen frist mahnung letzte warnung hinweis nachricht punkt
""".split()  # noqa: SIM905, a table
DUTCH = """
u uw je jouw jij jullie wij we ons onze mij mijn het wie wanneer waar hoe waarom niet geen nooit nee ja nu vandaag
hier direct onmiddellijk dringend alstublieft aub graag spoed snel morgen anders al nog is was zijn wordt worden werd
heeft hebt moet kunt kan zal bel bellen terugbellen contact opnemen neem schrijf stuur sturen reageer antwoord
antwoorden spreek meld melden betaal betalen voldoe voldoen overmaken stort storten maak ga gaan bezoek open openen
klik klikken tik druk scan scannen download downloaden installeer installeren zeg geef geven lees deel delen toon
overhandig bevestig bevestigen controleer verifieer keur goedkeuren accepteer teken inloggen log vernieuw update
registreer activeer deblokkeer voorkom wacht klaar haal koop rekening wachtwoord kode code pincode pin link site
website pagina scherm nummer gegevens identiteit medewerker agent koerier automaat pas kosten boete schuld openstaand
terugbetaling prijs gewonnen winnaar pakket pakketje politie rechtbank fraude oplichting beveiliging geblokkeerd
opgeschort verloopt laatste herinnering waarschuwing bericht
""".split()  # noqa: SIM905, a table
NORDIC = """
du dig din ditt dina er ni vi oss var vara jag mig vem nar hur varfor inte ej ingen aldrig nej nu idag har genast
omedelbart snarast tack snalla strax imorgon annars redan ar blir blev maste kan ska dere deres vart meg jeg hvem
hvordan hvorfor ikke aldri na umiddelbart vennligst straks dag i hvis jer jeres vores hvad hvornar venligst
oyeblikkelig skal ring ringa ringe ringer kontakta kontakt kontakte svara svar svare skriv skriva skrive meddela send
sende skicka tala betala betal betale overfor overfora overfore satt ga besok oppna apne abn klicka klikk klik tryck
trykk tryk skanna scan ladda last hent installera installer sag si sig ge gi giv las les laes oplys dela del vis lamna
lever bekrafta bekreft bekraeft verifiera verifiser godkann godkjenn godkend acceptera logga logg uppdatera oppdater
opdater fornya registrera aktivera undvik vanta vent venter kop kob konto kontot kontoen losenord passord adgangskode
kode koden kod pinkod lank lenke link sida siden side skarm nummer uppgifter opplysninger oplysninger identitet bankid
mitid vipps swish handlaggare avgift avgiften gebyr gebyret bot skuld gjeld gaeld forfallen obetald aterbetalning
tilbakebetaling vinst vunnit vant pris paket pakken pakke polis politi bedrageri svindel sakerhet sikkerhet sparrat
sparras sperret spaerret suspenderad utgar utloper udlober frist paminnelse paminnelsen varsel varning sista siste
sidste meddelande melding besked
""".split()  # noqa: SIM905, a table
AFRIKAANS = """
jou asseblief skakel ons nou dadelik betaal stuur klik oop wagwoord rekening geblokkeer bevestig
""".split()  # noqa: SIM905, a table

LANGUAGES = (GERMAN, DUTCH, NORDIC, AFRIKAANS)
HARMLESS_ALONE = """
anders bald sig aub ja nu sind uw was du es er ni vi u je we is kan har var al nog na ej si del vis dag de i link code
kode scan open update log site website contact kontakt agent nummer karte konto post punkt seite tan pin tik druk ga
ge gi ring svar send tala las les last hent ar ska vent laden lade teile wie wo wer mir war waren hat muss noch morgen
hier sie ihr dein mein unser wir uns ons onze het pas prijs pris paket pakke direct snel klar klaar kop kob siden side
sida kod skriv polis jag mig dig din vara strax laufen gewinn bot sag sage nou oop jou download downloaden maak neem
deel haal koop bel teken lees drucken daten nein goed frist heute lauft kurier sicherheit automat gericht besuche
wartet mitarbeiter zijn geen
""".split()  # noqa: SIM905, a table
"""Those that stand in names too, or are words of another language's names: two speak, one alone does not."""
