import { regex } from '../letters.js'
import type { CueRule, RoleRule, Rule } from '../shape/index.js'
import { whole } from '../shape/rule.js'

const housekeeping = (
  id: string,
  de: string,
  en: string,
  pattern: RegExp,
  hits: string[],
  misses: string[],
): RoleRule => ({
  id: `en/housekeeping/${id}`,
  role: 'housekeeping',
  why: { de, en },
  pattern,
  hits,
  misses,
})

/** What the publication says to its readers, and what it prints about itself. */
export const roles: readonly RoleRule[] = [
  housekeeping(
    'salutation',
    'Anrede oder Schlussformel eines Briefs, allein auf ihrer Zeile.',
    'Salutation or closing of a letter, alone on its line.',
    /^(?:(?:dear|hello|hi|hey)(?: [^.!?:,]{2,60})?[,!]|(?:(?:best|kind|warm|many)(?: (?:regards|wishes))?|regards|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|greetings from [^.!?:]{2,40})[,!]?)$/iu,
    ['Dear colleagues,', 'Kind regards,', 'Greetings from Kiel'],
    ['Dear life has become, they say.', 'Best of all worlds'],
  ),
  housekeeping(
    'cancel-line',
    'Kurze Zeile, mit der man abbestellt.',
    'Short line by which to cancel.',
    /^[^.!?]{0,40}(?<![\p{L}])(?:unsubscribe|opt out|cancel your subscription)(?![\p{L}])[^.!?]{0,50}[.!]?$/iu,
    ['Unsubscribe from Tidewatch: one click is enough.'],
    ['The city wants to cancel the fireworks.'],
  ),
  housekeeping(
    'action-bar',
    'Leiste aus kurzen Handlungen, durch Striche getrennt.',
    'Bar of short actions set apart by strokes.',
    /^(?=[^.!?]{8,200}$)(?=.*(?:subscribe|in (?:your )?browser|read online|view online|e-?mail|write to|unsubscribe|share|forward|archive|contact))[^|]{2,60}(?:\|[^|]{2,60}){1,7}$/iu,
    ['Subscribe to Tidewatch | Read online | Write to the desk', 'Email Tilda | Email Ivo'],
    ['The port at dawn. | Karl Voss/Nordbild Photo', 'Two questions: subscribe?'],
  ),
  housekeeping(
    'times-note',
    'Sagt, in welcher Zeitzone die Termine stehen.',
    'Says in which time zone the events are given.',
    /^[^\p{L}]*(?:newest (?:first|entries first|updates first)|latest (?:updates )?first|all times|times (?:are|in|given))(?![\p{L}])[^.]{0,60}\.?$/iu,
    ['All times Eastern.', 'Times are local'],
    ['All times have their heroes, and this one has many, writes the historian, who was one of them for years.'],
  ),
  housekeeping(
    'subscribe',
    'Fordert zum Abonnieren auf oder verwaltet das Abo.',
    'Asks to subscribe, or manages the subscription.',
    /^[^\p{L}]*(?:subscribe (?:here|now|today|for free)(?![\p{L}])|subscribe\s*\||subscribe$|sign up (?:here|for (?:the|this|our) newsletter)|(?:was this (?:e-?mail|newsletter) )?forwarded (?:to you|this e-?mail)|(?:you(?:’|')re|you are) (?:receiving|getting) this|did someone forward|not (?:yet )?(?:a )?subscribe)/iu,
    [
      'Subscribe here | Email Tilda',
      'You are receiving this newsletter because you signed up.',
      'Forwarded to you? Sign up here.',
      'Was this email forwarded to you?',
    ],
    ['Many readers subscribe to several papers.'],
  ),
  housekeeping(
    'unsubscribe',
    'Nennt den Weg, das Abo zu beenden.',
    'Tells how to end the subscription.',
    regex(
      whole(
        'unsubscribe',
        'manage your preferences',
        'manage preferences',
        'manage your subscription',
        'update your preferences',
        'email preferences',
        'change your alert settings',
        'no longer wish to receive',
        'opt out of these',
      ),
      'iu',
    ),
    ['Unsubscribe | Manage your preferences', 'If you no longer wish to receive these mails, click here.'],
    ['He opted out of the deal.'],
  ),
  housekeeping(
    'view-online',
    'Verweist auf die Fassung im Browser.',
    'Points to the version in the browser.',
    /^[^\p{L}]*(?:view (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your |a |the )?(?:browser|web|online)|view online|read (?:this )?(?:online|in (?:your )?browser)|web version|having trouble (?:viewing|reading))/iu,
    ['View in browser', 'Having trouble viewing this email?', 'View online'],
    ['The view in the harbour was clear.'],
  ),
  housekeeping(
    'thanks',
    'Dankt den Lesern oder begrüßt sie.',
    'Thanks the readers or greets them.',
    /^.{0,60}?(?:(?:thanks|thank you) for (?:tuning in|reading|subscribing|joining us|opening|your (?:time|support|feedback))|(?:^|[\s:,])welcome (?:back )?to (?:\p{L}+ edition|the (?:latest|newsletter|first)|another|today|this week|\p{Lu}))/u,
    ['thanks for reading, and see you tomorrow!', 'welcome to Tidewatch.'],
    ['The chancellor said thanks for nothing.', 'They were not welcome to stay.'],
  ),
  housekeeping(
    'thanks-capital',
    'Dankt den Lesern oder begrüßt sie am Anfang eines Absatzes.',
    'Thanks the readers or greets them at the start of a paragraph.',
    /^.{0,60}?(?:Thanks|Thank you|THANKS|THANK YOU) for (?:tuning in|reading|subscribing|joining us|opening|your (?:time|support|feedback))|^.{0,40}?Welcome (?:back )?to (?:\p{Lu}|another|today|this week|the (?:latest|newsletter|first))/u,
    ['IT’S FRIDAY: Thanks for tuning in to Harbour Daily.', 'Welcome to Tidewatch.'],
    ['Thanks to aid from Oslo, the bridge stands again.'],
  ),
  housekeeping(
    'greeting',
    'Anrede am Anfang oder Gruß am Ende.',
    'Salutation at the start or regards at the end.',
    /^[^\p{L}]*(?:good (?:morning|afternoon|evening|day)|dear (?:reader|readers|subscriber|subscribers|friends|colleagues)|hello|hi (?:there|all|everyone)|greetings|happy (?:monday|tuesday|wednesday|thursday|friday|weekend)|see you (?:tomorrow|monday|tuesday|wednesday|thursday|friday|next)|until (?:tomorrow|next time)|have a (?:good|great|nice) (?:weekend|evening|day)|best regards|all the best)(?![\p{L}]).{0,140}$/iu,
    ['Good morning from London,', 'Dear readers,', 'See you tomorrow!'],
    [
      'Good evening news came late to the harbour, where hundreds of families had been waiting for word of the boats since the storm, and where the mayor had promised an answer by noon.',
    ],
  ),
  housekeeping(
    'tips',
    'Bittet um Hinweise oder nennt die Adresse dafür.',
    'Asks for tips or gives the address for them.',
    /(?<![\p{L}])(?:(?:send|aim|shoot|direct|drop|e-?mail) (?:us |me |your |them |in )*(?:your )?(?:tips|feedback|comments|suggestions|a line|a note|an e-?mail|thoughts|complaints|questions)(?![\p{L}])|(?:got|have) (?:a |any |some )?(?:tips?|feedback|comments|suggestions|story ideas?)(?:[^.]{0,40})\?|tips (?:and comments |and feedback )?(?:to|can be sent)|(?:e-?mail|write to|write|contact) (?:us|me|the (?:team|author|editors?)|\S+@\S+|\[email)(?: (?:at|with|on|here|and))?(?![\p{L}])|reach out to (?:us|me)|we want to hear from you|let us know what you think)/iu,
    [
      'Got a tip? Write to us at desk@tidewatch.example.',
      'Aim your tips and comments at tilda@tidewatch.example.',
      'Send me an email to be featured.',
    ],
    ['Police got a tip on Friday.', 'The army sends comments to parliament in writing.'],
  ),
  housekeeping(
    'follow',
    'Nennt Konten, denen man folgen soll.',
    'Names accounts to follow.',
    /(?<![\p{L}])(?:follow (?:us|me|him|her|them|the (?:rest|team|authors?)|our team|along) (?:on|at|of|@|here)|follow us(?![\p{L}])|follow @|while you(?:’|')re at it, follow)/iu,
    ['Follow us on Mastodon.', 'While you’re at it, follow the rest of the team: @tilda, @ivo'],
    ['They follow the order of the court.'],
  ),
  housekeeping(
    'call-for-items',
    'Lädt ein, Stellenwechsel und Termine zu melden.',
    'Invites readers to send in moves and events.',
    /(?<![\p{L}])(?:(?:have|got|hosting|planning) (?:a |an )?(?:\p{L}+[- ]){0,3}event(?:s)?(?: coming up)?\?|(?:transitioning|moving|switching) (?:to (?:a )?)?(?:new )?[^.?]{0,60}(?:job|gig|role|position)s?\?|(?:new|changing|moving|switching) jobs?\?|hosting something\?|starting (?:a )?new (?:job|role|gig|position))/iu,
    ['Have a security-centric event coming up? Transitioning to a new gig?', 'Moving jobs? Tell us.'],
    ['The event was moved. New jobs are rare.'],
  ),
  housekeeping(
    'schedule',
    'Sagt, wann die Ausgabe erscheint oder ausfällt.',
    'Tells when the edition comes or is skipped.',
    /(?:^[^\p{L}]*(?:programming note|housekeeping|a note to (?:our )?readers|editor(?:’|')s note: (?:this|we))(?![\p{L}])|(?:newsletter|edition|briefing|we)(?: will| won(?:’|')t|(?:’|')ll| is)? (?:be )?(?:off|not (?:publish|be published|be publishing)|back|return|publish|take a break)[^.]{0,60}(?:monday|tuesday|wednesday|thursday|friday|week|holiday|break|schedule))/iu,
    ['PROGRAMMING NOTE: We’ll be off this Monday for the holiday.', 'The newsletter will not publish on Monday.'],
    ['The army will be off the island by Monday.'],
  ),
  housekeeping(
    'imprint',
    'Impressum, Rechte und Anschrift.',
    'Imprint, rights and postal address.',
    /^[^\p{L}]*(?:privacy policy|privacy notice|terms (?:of service|of use|and conditions)|all rights reserved|© ?\d{4}|copyright|imprint|published by)(?![\p{L}])/iu,
    ['Privacy policy | Terms of service', '© 2024 Tidewatch Media'],
    ['Privacy is a right.'],
  ),
  {
    id: 'en/correction/label',
    role: 'correction',
    why: { de: 'Berichtigt eine frühere Ausgabe.', en: 'Corrects an earlier edition.' },
    pattern:
      /^[^\p{L}]*(?:corrections?(?= ?:| ?–| ?—)|clarification(?= ?:| ?–| ?—)|(?:an earlier|a previous|a prior) (?:version|edition) of this|(?:yesterday|monday|tuesday|wednesday|thursday|friday)(?:’|')s (?:edition|newsletter)|in (?:yesterday|monday|tuesday|wednesday|thursday|friday)(?:’|')s edition)/iu,
    hits: [
      'CORRECTION: The port is in Poland.',
      'Yesterday’s edition misspelled a name.',
      'An earlier version of this newsletter named the wrong port.',
    ],
    misses: ['Corrections officers walked out on Friday.'],
  },
]

const cue = (
  id: string,
  weight: 1 | 2,
  de: string,
  en: string,
  pattern: RegExp,
  hits: string[],
  misses: string[],
): CueRule => ({
  id: `en/promo/${id}`,
  weight,
  why: { de, en },
  pattern,
  hits,
  misses,
})

/** Signs of the publication's own advertising. */
export const promoCues: readonly CueRule[] = [
  cue(
    'call-slug',
    1,
    'Das Stichwort selbst fordert Leser auf.',
    'The slug itself calls on the readers.',
    /^(?:JOIN US|LISTEN|WATCH|TUNE IN|SAVE THE DATE|SIGN UP|SUBSCRIBE|DON[’']T MISS|GET READY|COMING UP|REGISTER|MEET US|NEW FROM|DOWNLOAD|PLAY|A NEW PODCAST|WHO’S ATTENDING|MARK YOUR CALENDARS?)(?![\p{L}])[^:]{0,60}:/u,
    ['JOIN US AT THE ROUNDTABLE: On Thursday', 'LISTEN UP: a new season'],
    ['LISTENING POST: Spies at work.', 'WATCHDOG BARKS: The auditor speaks.'],
  ),
  cue(
    'call-end',
    1,
    'Endet mit einer kurzen Aufforderung.',
    'Ends with a short call.',
    /(?:^|[.!?…] )(?:Hear|Listen|Register|Sign up|Subscribe|Get|Reserve|Save|Book|Read|Watch|Learn|Join|Apply|Download|RSVP|Tickets|Tune in|Find)(?! of)[^.!?]{0,60}[.!»→]*$/u,
    ['It is out now. Hear the first episode.', 'We meet in June. Register now.', 'See the plan. Get tickets here.'],
    ['The army said it would register now.'],
  ),
  cue(
    'own-podcast',
    1,
    'Nennt einen Podcast, eine Folge oder Staffel.',
    'Names a podcast, an episode or a season.',
    /(?<![\p{L}])(?:our (?:[\p{L}-]+ ){0,3}podcast|new (?:season|episode) of|(?:this week|today)[’']?s? episode|latest episode)(?![\p{L}])/iu,
    ['The new season of our podcast is out.', 'In this week’s episode, we talk.'],
    ['Podcasts are popular.'],
  ),
  cue(
    'house-event',
    1,
    'Das Haus bringt selbst Leute zu einer Veranstaltung zusammen.',
    'The house itself brings people together for an event.',
    /(?<![\p{L}])(?:(?:Live|LIVE) (?:brings|hosts|will host|returns|is hosting|kicks off)|(?:we[’']re|we are|we will be) (?:hosting|launching|bringing together)|brings together [^.]{5,120} for (?:a|an) (?:full |half |exclusive )?(?:day|evening|conversation|discussion|afternoon|morning))(?![\p{L}])/u,
    [
      'On June 11, Tidewatch Live brings ministers together.',
      'It brings together admirals and shipowners for a full day on the north.',
    ],
    ['The summit brings together leaders of nine states.'],
  ),
  cue(
    'call-capitals',
    2,
    'Aufforderung zur Anmeldung in Großbuchstaben.',
    'Call to sign up in capitals.',
    /(?<![\p{L}])(?:REGISTER (?:HERE|NOW|TODAY)|SIGN UP (?:HERE|NOW|TODAY)|SUBSCRIBE (?:HERE|NOW|TODAY)|APPLY (?:HERE|NOW)|GET (?:YOUR )?TICKETS|LISTEN (?:HERE|NOW|TODAY)|LEARN MORE HERE|READ (?:IT )?HERE|DOWNLOAD (?:HERE|NOW)|REQUEST AN INVITE|RSVP HERE)(?![\p{L}])/u,
    ['REGISTER HERE.', 'SIGN UP TODAY'],
    ['REGISTER OF SHIPS'],
  ),
  cue(
    'call',
    1,
    'Aufforderung, etwas anzumelden, zu kaufen oder anzuhören.',
    'Call to sign up, buy or listen.',
    /(?:(?<![\p{L}])(?:register (?:here|now|today|for free|to)|sign up (?:here|now|today|for)|get your tickets?|reserve your (?:seat|spot)|apply (?:here|now|today)|download (?:our|the) (?:\p{L}+ )?app|listen (?:here|now|today|in|to (?:the|our|this week))|subscribe (?:today|to (?:our|the))|start your free trial|request (?:an invite|a demo)|buy (?:your )?tickets?)(?![\p{L}]))/iu,
    ['Register today.', 'Listen now.', 'Sign up for our newsletter'],
    ['The register of ships', 'They sign up recruits'],
  ),
  cue(
    'invite',
    1,
    'Lädt Leser zu einer Veranstaltung ein.',
    'Invites readers to an event.',
    /(?<![\p{L}])(?:join (?:us|\p{Lu}[\p{L} ]{2,30}) (?:for|on|as|at|in|live|when)|get ready for|attend (?:our|the) (?:\p{L}+ )?(?:summit|conference|event)|come (?:to|see) (?:us|our)|save your (?:seat|spot)|be part of (?:this|the|our))(?![\p{L}])/u,
    ['Come see our show, and join us for a talk.', 'get ready for the summit'],
    ['Sweden may join NATO.', 'The troops get ready.'],
  ),
  cue(
    'invite-start',
    1,
    'Lädt Leser am Satzanfang ein.',
    'Invites readers at the start of a sentence.',
    /(?:^|[.!?:] )(?:Join|JOIN|Get ready|GET READY|Don(?:’|')t miss|DON(?:’|')T MISS|Be part|Check out|CHECK OUT|Tune in|TUNE IN|Want to|WANT TO|Looking for|Interested in)(?![\p{L}])/u,
    ['Join us on June 15.', 'GET READY FOR PORT DAY: Join us.'],
    ['They join the army.'],
  ),
  cue(
    'do-not-miss',
    1,
    'Rät, etwas nicht zu verpassen.',
    'Tells not to miss something.',
    /(?<![\p{L}])(?:don(?:’|')t miss(?: out)?|you won(?:’|')t want to miss|stay (?:up to date|ahead of the curve|informed|in the know)|start your (?:day|morning) with|never miss)(?![\p{L}])/iu,
    ['Don’t miss an episode.', 'Stay up to date.'],
    ['The army missed its chance.'],
  ),
  cue(
    'own-product',
    1,
    'Nennt ein eigenes Angebot des Hauses.',
    'Names a product of the house.',
    /(?<![\p{L}])our (?:(?:own|new|daily|weekly|free|first|first-ever|flagship|\p{L}+-minute|[\p{Lu}\d][\p{L}\d-]*) ){0,4}(?:podcast|newsletter|briefing|brief|app|live event|event|conference|summit|subscription|webinar|day)(?![\p{L}])/iu,
    ['our daily podcast', 'our new app'],
    ['our new defence policy', 'our summiteers'],
  ),
  cue(
    'product-slug',
    1,
    'Stichwort oder Satzanfang nennt Podcast, Veranstaltung oder Newsletter.',
    'Slug or opening names a podcast, event or newsletter.',
    /^[^:.!?]{0,60}(?<![\p{L}])(?:podcast|newsletter|webinar|briefing|live event)(?![\p{L}])[^:.!?]{0,40}[:!]/iu,
    ['LISTEN TO THE HARBOUR PODCAST: a new episode'],
    ['The minister’s podcast is new.'],
  ),
]

/** Labels of paid messages. */
export const sponsorLabels: readonly Rule[] = [
  {
    id: 'en/sponsor/message-from',
    why: {
      de: '„A message from …“ kündigt eine bezahlte Nachricht an.',
      en: '“A message from …” announces a paid message.',
    },
    pattern:
      /^[^\p{L}]*(?:A |AN )?(?:(?:paid|sponsored|PAID|SPONSORED) )?(?:[Mm]essage|MESSAGE|[Ww]ord|WORD) (?:from|FROM) (?:our sponsor,? )?(?<sponsor>[^:.!?]{2,70})(?::|\*|$)/u,
    hits: ['A message from Nordwerft:', 'A MESSAGE FROM NORDWERFT'],
    misses: ['A message from the front reached the city, and it was dark.'],
  },
  {
    id: 'en/sponsor/presented-by',
    why: { de: 'Nennt, wer die Ausgabe bezahlt.', en: 'Says who pays for the edition.' },
    pattern:
      /^[^\p{L}]*(?:(?:[Pp]resented|[Ss]ponsored|[Pp]owered|PRESENTED|SPONSORED|[Pp]aid for|[Bb]rought to you|[Ss]upported) (?:by|BY)|(?:This|Today’s) (?:newsletter|edition) is (?:presented|sponsored|supported|brought to you) by) (?<sponsor>[^:.!?,]{2,45})(?::|\.?$)/u,
    hits: ['Presented by Nordwerft', 'This edition is supported by Nordwerft.'],
    misses: ['Supported by drones, the brigade advanced, it was said, by night.'],
  },
  {
    id: 'en/sponsor/ad-label',
    why: { de: 'Kennzeichnung als Anzeige.', en: 'Labelled as an advertisement.' },
    pattern:
      /^[^\p{L}]*(?:Advertisement|ADVERTISEMENT|Advertorial|Sponsored(?: [Cc]ontent| [Pp]ost| [Mm]essage)?|SPONSORED(?: CONTENT)?|Paid (?:content|post|message|partner content)|Partner content|Ad|AD|Promoted)(?:\s*[–—:|-]\s*(?<sponsor>[^:.!?]{2,60}))?[^\p{L}]*$/u,
    hits: ['ADVERTISEMENT', '— Sponsored —', 'Advertisement – Nordwerft'],
    misses: ['Adviser named', 'Sponsored by terror', 'Passport', 'Mandate'],
  },
]

/** Words that end a paid message. */
export const sponsorEnds: readonly Rule[] = [
  {
    id: 'en/sponsor-end/learn-more',
    why: { de: 'Aufforderung, beim Zahlenden weiterzulesen.', en: 'Call to read on at the payer’s.' },
    pattern:
      /(?:learn more|find out more|read more|discover (?:how|more)|see how|explore (?:how|more)|get the facts|visit us|visit \S+)[^.!?]{0,60}[.!»›→]*\s*$/iu,
    hits: ['Learn more.', 'Find out more →'],
    misses: [
      'He wants to learn more and so asks the authorities, who stay silent; the ministry points to the enquiry that has gone on since May',
    ],
  },
]
