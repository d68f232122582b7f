import { actWords } from '../act-words.js'
import type { ActionWords } from '../shape/index.js'
import { actionNouns } from './action-nouns.js'
import { slots } from './action-slots.js'
import { actionVerbs } from './action-verbs.js'

/** How German tells who did what to whom. */
export const action: ActionWords = {
  verbs: actionVerbs,
  nouns: actionNouns,
  endings: [],
  plans: actWords('wollen, würde, würden, könnte, könnten, wolle, möchte, möchten, dürfte, dürften, mögen, können'),
  duties: actWords('müssen, sollen, solle, müsse, sollte, sollten, müsste, müssten'),
  conditions: actWords('wenn, falls, ob, sofern'),
  doubts: actWords(
    'aussicht, möglichkeit, gefahr, risiko, furcht, angst, sorge, hoffnung, idee, vermutung, verdacht, befürchtung, wahrscheinlichkeit, drohung, zweifel, fürchten, befürchten, hoffen, glauben, vermuten, erwarten, bezweifeln, annehmen, meinen, spekulieren, wünschen',
  ),
  negators: ['keineswegs', 'mitnichten', 'keinerlei', 'keinesfalls'],
  says: actWords(`sagen, erklären, mitteilen, ankündigen, bekanntgeben, bestätigen, betonen, berichten, melden, behaupten, hinzufügen, bekräftigen, verkünden, schreiben, äußern, meinen, glauben, versichern,
    wiederholen, unterstreichen, zitieren, warnen, andeuten, einräumen, zugeben, fordern, heißen, verlauten, angeben`),
  agents:
    actWords(`regierung, verwaltung, ministerium, minister, ministerin, präsident, präsidentin, parlament, kongress, senat, armee, militär, polizei, truppe, soldat, soldatin, rebell, guerilla, kämpfer, aufständische, aufständischer, miliz, separatist, terrorist, bewaffnete, attentäter,
    beamte, beamter, beamtin, behörde, führer, führung, chef, chefin, kommandeur, kommandant, general, offizier, sprecher, sprecherin, diplomat, botschafter, botschafterin, gesandte, gesandter, sondergesandte, delegation, unterhändler, unterhändlerin, partei, gruppe, bewegung, organisation, gewerkschaft, rat, ausschuss, kommission,
    gericht, richter, richterin, tribunal, staatsanwalt, staatsanwaltschaft, opposition, koalition, kabinett, regime, junta, könig, königin, prinz, papst, bischof, premier, premierminister, kanzler, kanzlerin, gouverneur, bürgermeister, abgeordnete, abgeordneter, senator, aktivist, aktivistin, demonstrant, demonstrantin, protestierende, student, arbeiter, bauer, bergmann,
    lehrer, arzt, ärzte, journalist, journalistin, anwalt, flüchtling, einwanderer, migrant, siedler, bewohner, einwohner, dorfbewohner, zivilist, bürger, staatsbürger, bürgerin, volk, bevölkerung, jugendliche, jugendlicher, gefangene, gefangener, häftling, geisel, hacker, unternehmen, firma, konzern, bank, agentur, verband, bund, bündnis, block, blauhelm, inspekteur, inspektor, beobachter,
    flugzeug, hubschrauber, kampfjet, kriegsschiff, marine, politiker, politikerin, anhänger, berater, staatssekretär, sekretär, generalsekretär, leiter, direktor, minderheit, stamm, gemeinschaft, land, staat, nation, republik, stadt, provinz, region, lager, dorf, flügel, fraktion, front, vorstand, versammlung, experte, expertin, mann, frau, kind, mädchen, junge, polizist, polizistin, milizionär, guerillero, skinhead, randalierer, tourist, händler, fischer, patrouille,
    artillerie, luftwaffe, flotte, sicherheitsrat, weltsicherheitsrat, übergangsrat, staatsrat, stadtrat, pirat, menschenhändler, plünderer, scharfschütze, deserteur, überläufer, vermittler, bäuerin, hirte, nonne, prediger, pilger, besucher, passagier, unternehmer, investor, exporteur, fluggesellschaft, institut, stiftung, verein, klub, spion, kollaborateur, unterstützer, drahtzieher, unbekannte, unbekannter, maskierte, verwundete, verwundeter, ausbilder, schleuser, putschist, emir, scheich, sultan, peschmerga, fernfahrer, anwohner, gläubige, wissenschaftler, verlag, redaktion, autor, forscher, gewerkschafter, oberhaus, unterhaus, abordnung, agent, wächter, wärter, angestellte, angestellter, ingenieur, extremist, islamist, fundamentalist, nationalist, dissident, kandidat, kandidatin, wähler, menge, klan, clan, kriegsherr, besatzung, matrose, seemann, pilot, lotse, paramilitär, division, bataillon, redakteur, zeitung, sender, seite, nachbar, nachbarstaat, partner, verbündete, verbündeter, feind, gegner, entführer, schmuggler, fahrer, geistliche, geistlicher, imam, priester,
    mönch, kraft, streitkraft, sicherheitskraft, einsatzkraft, personal, familie, opfer, mission, botschaft, einheit, kommando, bande, kartell, söldner, angreifer, schütze, dschihadist, mensch, person, helfer, mitarbeiter, mitglied, vertreter, union, liga, allianz, außenamt, außenminister, innenminister, verteidigungsminister, krankenhaus, schule, kirche, moschee, universität, katholik, protestant, muslim, jude, christ, kurde, araber, serbe, albaner, veteran, rentner, schüler, seeleute, leute, bergleute, landwirt, bundeswehr, bundesregierung, bundesrat, bundestag, hafenarbeiter, reeder, reederei, werft, amt, zoll, küstenwache, geheimdienst, nachrichtendienst, küstenort, ort, hauptstadt, insel, staatschef, regierungschef, oppositionsführer, delegierte, teilnehmer, ex-präsident, vize, kollege, amtskollege, amtskollegin, bergarbeiter, dienst, wehr, garde`),
  agentEndings: ['innen', 'in'],
  peopleEndings: actWords('e, er, en, em, es, n, s, in, innen'),
  goingOn: '',
  describing: [],
  gatherers: actWords(
    `mitglied, mitglieder, anführer, tausend, tausende, tausenden, hunderte, hunderten, hundert, dutzend, dutzende, dutzenden, million, millionen, zahl, anzahl, mehrheit, drittel, hälfte, teil, vielzahl, reihe, einige, viele, mehrere, beide, alle, rund, etwa, mehr, als, knapp, über, mindestens, fast, zahlreiche, hunderttausende, hunderttausenden, zehntausende, zehntausenden, zwei, drei, vier, fünf, gruppe`,
  ),
  byWords: ['von', 'vom', 'durch'],
  ofWords: ['von', 'vom'],
  placeWords: slots('in, bei, nahe, unweit, außerhalb, innerhalb, entlang'),
  originWords: ['aus', 'für'],
  homeWords: ['in', 'im', 'aus'],
  betweenWords: ['zwischen'],
  withWords: slots('mit, an, gegen, gegenüber, zu'),
  sourceWords: actWords('laut, zufolge'),
  pronouns: actWords('er, sie, es, der, die, das, welcher, welche, welches, dieser, diese, dies'),
  articles: actWords('der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines'),
  circumstances: actWords(
    'während, weil, nachdem, obwohl, trotz, bevor, seit, angesichts, infolge, falls, sofern, obgleich, indem, solange, sobald, wobei',
  ),
  possessives: actWords('sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres'),
  sourceNouns: actWords(
    'angaben, angabe, ansicht, meinung, erkenntnissen, worten, einschätzung, informationen, aussage, aussagen, darstellung, auffassung, wunsch, druck, vermittlung',
  ),
  feminines: actWords('ung, ion, heit, keit, schaft, tät, ei, ik, enz, anz, in'),
  expletives: actWords('es, sich, man, das, dies, die, der, was, wer, du, jemand, niemand, jeder, alle'),
  unnamed: actWords('namentlich, anonym, anonymität, ungenannt, genannt, zitiert'),
  descents: actWords('ethnische, ethnischen, ethnischer'),
  reasons: {
    duty: {
      id: 'de/act/duty',
      why: { de: 'Jemand sagt, dass ein anderer etwas tun muss.', en: 'Somebody says that another must do something.' },
    },
  },
}
