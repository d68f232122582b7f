import { wordsIn } from '../letters.js'
import type { SpeechWords } from '../shape/index.js'

type Verbs = Pick<
  SpeechWords,
  'telling' | 'urging' | 'wording' | 'addressing' | 'acts' | 'sayingNouns' | 'sourceNouns' | 'modals'
>

/** Verbs and nouns of saying. */
export const verbs: Verbs = {
  telling: wordsIn(`
    sagen erklären meinen glauben denken behaupten berichten mitteilen betonen schreiben hoffen fürchten befürchten
    vermuten annehmen melden versichern versprechen erwarten hinzufügen ankündigen bestätigen warnen argumentieren äußern
    erzählen erwidern antworten entgegnen einräumen zugeben fordern verlangen unterstreichen feststellen heißen fragen
    rufen zitieren erläutern ergänzen klagen kritisieren loben prophezeien urteilen verkünden bekanntgeben bekräftigen
    beteuern bemängeln beklagen bedauern begründen bestreiten dementieren bezweifeln zweifeln darlegen
    hervorheben hinweisen verweisen anmerken bemerken klarstellen klarmachen mahnen monieren
    informieren unterrichten offenbaren enthüllen raten schätzen rechnen ausgehen schließen folgern
    schlussfolgern spekulieren mutmaßen twittern posten formulieren verlautbaren verlauten vermelden vorwerfen
    vorhersagen voraussagen vorschlagen anregen empfehlen wünschen drohen zusagen zusichern garantieren plädieren appellieren
    aussagen bezeugen gestehen leugnen rechtfertigen festhalten anführen beschreiben schildern präzisieren
    resümieren bilanzieren konstatieren ausführen anfügen einwenden kontern widersprechen
    befinden beschließen entscheiden anordnen ergeben zeigen belegen nahelegen besagen signalisieren
    andeuten suggerieren unterstellen ermitteln bitten auffordern aufrufen
    drängen pochen anmahnen verdächtigen scherzen spotten beschweren rügen befürworten begrüßen
    beharren einschätzen prognostizieren nachweisen angeben vorgeben vorbringen
    abstreiten verneinen bejahen danken kommentieren halten nachfragen bekanntwerden herausfinden
    eingestehen zugestehen anprangern ausrechnen errechnen erhoffen ausschließen erwähnen bekunden notieren
    vermerken protokollieren sprechen berufen ausdrücken übermitteln orakeln
    erkennen einigen verständigen resümieren klarwerden zurückweisen darstellen nachsagen hervorgehen ausrichten durchblicken wissenlassen
    vorrechnen
    erinnern
  `),
  urging: wordsIn(`
    fordern verlangen auffordern aufrufen bitten versprechen drohen ankündigen behaupten beabsichtigen vorschlagen empfehlen
    raten zusagen zusichern versichern beteuern bestreiten leugnen gestehen zugeben einräumen hoffen glauben meinen
    vorwerfen beschuldigen verdächtigen unterstellen appellieren mahnen warnen drängen plädieren erklären vorgeben angeben
    beschließen anordnen beantragen anregen ersuchen abstreiten dementieren erwägen anmahnen
    bezichtigen bekennen androhen einigen verständigen anweisen verkünden betonen entscheiden auffordern ermahnen
    anbieten bereiterklären eingestehen befehlen verbieten untersagen anregen gebieten
  `),
  wording: wordsIn(`
    nennen bezeichnen sprechen titulieren lauten beginnen zitieren beschimpfen betiteln überschreiben einschätzen
    rechtfertigen reagieren attackieren verurteilen zurückweisen abtun werfen lachen jubeln seufzen flüstern brüllen
    skandieren wettern poltern schimpfen stöhnen freuen grüßen danken erinnern wenden äußern bewerten werten titeln
    charakterisieren umschreiben preisen feiern verspotten eröffnen verteidigen ablehnen aufrufen sehen kommentieren
  `),
  addressing: wordsIn('informieren unterrichten benachrichtigen'),
  acts: [
    ...wordsIn(`
      kritisieren fordern verlangen begrüßen loben verurteilen ablehnen zurückweisen bestreiten dementieren ankündigen
      bestätigen würdigen bedauern beklagen rügen bemängeln monieren befürworten anmahnen attackieren beschuldigen
      tadeln anprangern versprechen zusagen zusichern anbieten beantragen beanstanden vorschlagen melden androhen empfehlen
      verteidigen betonen unterstreichen äußern bekräftigen erwägen einräumen zugeben erläutern schildern vorwerfen
      bekanntgeben schätzen angeben anregen anführen anordnen beziffern nennen melden
    `),
    ...['warnen vor', 'sprechen von', 'berichten von', 'berichten über', 'hinweisen auf', 'verweisen auf', 'bitten um'],
    ...['aufrufen zu', 'appellieren an', 'aussprechen für', 'aussprechen gegen', 'plädieren für', 'drohen mit'],
    ...['entschuldigen für', 'bezeichnen als', 'drängen auf', 'pochen auf', 'bestehen auf', 'werben für'],
    ...['betrachten als', 'protestieren gegen', 'danken für', 'rechnen mit', 'ausgehen von', 'wenden gegen'],
    ...['einsetzen für', 'distanzieren von', 'raten zu', 'abraten von', 'hoffen auf', 'beklagen über'],
    ...['begründen mit', 'werten als', 'schätzen auf', 'halten für', 'einstufen als', 'bezichtigen des'],
    ...['zweifeln an', 'vergleichen mit', 'bekennen zu', 'auffordern zu', 'mahnen zu', 'stimmen für'],
  ],
  sayingNouns: wordsIn(`
    Behauptung Ansicht Meinung Auffassung Aussage Annahme Vermutung Befürchtung Hoffnung Forderung Vorwurf Ankündigung
    Bericht Meldung Gerücht Überzeugung Einschätzung Erklärung Warnung Drohung Versprechen Zusage Verdacht Eindruck
    Angabe Hinweis Mitteilung Bitte Appell Aufforderung Aufruf Empfehlung Vorschlag Bedenken Zweifel Kritik Begründung
    Ergebnis Schluss Feststellung Erkenntnis Standpunkt Position These Spekulation Argument Zuversicht Erwartung Wunsch
    Versicherung Beschuldigung Anschuldigung Nachricht Information Äußerung Prognose Klage Bekenntnis Zusicherung Idee
    Beschluss Urteil Wort Fazit Befund Schlussfolgerung Darstellung Glaube Angst Sorge Frage Theorie Befehl Anordnung Anweisung Anfrage Antrag Erlaubnis
    Schätzung Plan Vorhaben Absicht Version Lesart Sichtweise Vorstellung Zeugenaussage Geständnis Eingeständnis Mahnung
  `),
  sourceNouns: wordsIn(`
    Angabe Ansicht Auffassung Meinung Einschätzung Aussage Bericht Darstellung Information Auskunft Mitteilung Meldung
    Erkenntnis Überzeugung Schätzung Berechnung Worte Ermittlungen Studie Umfrage Vernehmen Einschätzungen Prognose
    Stellungnahme Agenturmeldung Medienbericht Presseangabe Presseinformation Zeugenaussage Augenzeugenbericht
    Pressemitteilung Gerücht Recherche Annahme Vermutung Statistik Beobachtung Zählung Bekunden Lesart Ermittlungsstand
    Kenntnisstand Interpretation Zeitungsbericht Quelle Dafürhalten Planung Gesetz Gesetzentwurf Gesetzesentwurf Entwurf
    Grundgesetz Analyse Endergebnis Hochrechnung Plan Gutachten Medium Version Wunsch Wille Vorstellung Eindruck
    Rechtsprechung Sichtweise Wort Vorhersage Dokument Schilderung Beteuerung Protokoll Vermerk Erfahrung
  `),
  modals: wordsIn('lassen können werden'),
}
