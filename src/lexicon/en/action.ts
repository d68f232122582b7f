import { actWords } from '../act-words.js'
import type { ActionWords } from '../shape/index.js'
import { actionNouns } from './action-nouns.js'
import { actionVerbs } from './action-verbs.js'

/** How English tells who did what to whom. */
export const action: ActionWords = {
  verbs: actionVerbs,
  nouns: actionNouns,
  endings: [
    { ending: 'ying', instead: 'ie' },
    { ending: 'ing', instead: 'e' },
    { ending: 'ing', instead: '' },
    { ending: 'ied', instead: 'y' },
    { ending: 'ies', instead: 'y' },
    { ending: 'es', instead: 'e' },
    { ending: 'es', instead: '' },
    { ending: 's', instead: '' },
    { ending: 'ed', instead: 'e' },
    { ending: 'ed', instead: '' },
  ],
  plans: actWords("will, shall, would, may, might, could, 'll, 'd, can"),
  duties: actWords('must, should, ought'),
  conditions: actWords('if, whether, unless, lest'),
  doubts: actWords(
    'prospect, possibility, danger, risk, fear, concern, worry, hope, chance, idea, suggestion, likelihood, threat, doubt, belief, expect, believe, think, suspect, wish, imagine, assume, suppose, predict, anticipate, speculate, dread',
  ),
  negators: ['hardly', 'longer'],
  says: actWords(`say, announce, declare, confirm, state, tell, add, claim, report, insist, reiterate, note, stress, maintain, repeat, emphasize,
    quote, write, argue, believe, warn, explain, hint, indicate, suggest, acknowledge, admit, reveal`),
  agents:
    actWords(`government, administration, ministry, minister, president, parliament, congress, senate, army, military, police, force, troop, soldier,
    rebel, guerrilla, militant, fighter, insurgent, militia, separatist, terrorist, gunman, bomber, official, authority, leader, chief, commander, general,
    officer, spokesman, spokeswoman, spokesperson, diplomat, ambassador, envoy, delegation, negotiator, party, group, movement, organization, organisation, union, council, committee, commission,
    court, judge, tribunal, prosecutor, opposition, coalition, cabinet, regime, junta, king, queen, prince, pope, archbishop, bishop, premier,
    chancellor, governor, mayor, lawmaker, legislator, senator, congressman, deputy, member, activist, demonstrator, protester, protestor, student, worker, farmer, miner,
    teacher, doctor, journalist, lawyer, refugee, immigrant, migrant, settler, resident, villager, civilian, citizen, national, people, population, youth,
    prisoner, hostage, detainee, hacker, company, firm, bank, agency, association, federation, alliance, bloc, peacekeeper, inspector, observer, monitor, aircraft, helicopter,
    warplane, warship, navy, elder, politician, supporter, adviser, secretary, head, director, minority, tribe, community, country, state, nation,
    pirate, trafficker, dealer, looter, sniper, deserter, defector, exile, aide, mediator, delegate, peasant, herder, nun, preacher, scholar, pilgrim, visitor, passenger, seaman, crewman, contractor, businessman, investor,
    producer, exporter, airline, station, institute, foundation, charity, society, league, club, body, department, bureau, service, corps, academy, businesswoman, spy, collaborator, sympathizer, sympathiser, backer, mutineer, plotter,
    republic, city, town, province, region, camp, village, wing, faction, front, board, assembly, administrator, expert, man, woman, child, girl, boy, schoolgirl, schoolboy, policeman, policewoman, militiaman, skinhead, rioter, tourist, trader, fisherman, patrol, agent, guard,
    employee, executive, engineer, extremist, fundamentalist, nationalist, loyalist, dissident, candidate, voter, crowd, mob, band, clan, tribesman, warlord, crew, sailor, pilot, marine, paramilitary, division, battalion,
    editor, newspaper, broadcaster, website, side, neighbor, neighbour, partner, ally, enemy, rival, foe, user, owner, prime minister, kidnapper, hostage-taker, smuggler, driver, trucker, serviceman, employer, cleric, imam, priest, monk, personnel, staff, household, family, victim, mission, embassy, unit, squad, gang, cartel, mercenary, attacker, assailant, shooter, jihadist, islamist, veteran, pensioner, nurse, dockworker, presidency, academic, scientist, publisher, author, writer, filmmaker, school, university, hospital, church, mosque, temple, jew, muslim, christian, protestant, catholic, kurd, arab, albanian, serb`),
  agentEndings: [],
  peopleEndings: ['s'],
  goingOn: 'ing',
  describing: ['ed'],
  gatherers:
    actWords(`member, leader, thousand, hundred, dozen, million, number, group, majority, third, half, score, most, some, many, part, tens, handful, couple,
    series, crowd, one, two, three, four, five, all, each, both, several, nearly, about, some, more, than, at, least, around, almost, over`),
  byWords: ['by'],
  ofWords: ['of'],
  placeWords: actWords('in, at, near, outside, inside, around, across, off, along'),
  originWords: ['from', 'for'],
  homeWords: ['in', 'at', 'from'],
  betweenWords: ['between', 'among'],
  withWords: actWords('with, to, against'),
  sourceWords: actWords('according, per'),
  pronouns: actWords('he, she, it, they, who, which, that'),
  articles: ['the', 'a', 'an'],
  circumstances: actWords(
    'after, before, during, following, because, despite, amid, since, while, unless, if, when, although, whereas',
  ),
  possessives: actWords('his, her, its, their'),
  sourceNouns: [],
  feminines: [],
  expletives: actWords(
    'it, there, this, that, which, who, what, you, somebody, someone, anybody, anyone, everybody, everyone, nobody, one',
  ),
  unnamed: actWords('named, identified, quoted, anonymous, unnamed, anonymity'),
  descents: ['ethnic'],
  reasons: {
    duty: {
      id: 'en/act/duty',
      why: { de: 'Jemand sagt, dass ein anderer etwas tun muss.', en: 'Somebody says that another must do something.' },
    },
  },
}
