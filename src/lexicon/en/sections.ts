import { regex } from '../letters.js'
import type { SectionRule } from '../shape/index.js'

const name = (words: string): RegExp =>
  regex(`^[^\\p{L}\\d]*(?:${words})(?:\\s*(?:on|for|this|:|–|—|\\|)[^!?]{0,50})?(?<!\\.)[^\\p{L}\\d.]*$`, 'iu')

/** Names of sections and what they open. */
export const sections: readonly SectionRule[] = [
  {
    id: 'en/section/moves',
    opens: 'moves',
    day: null,
    why: { de: 'Überschrift über Personalwechseln.', en: 'Heading above people changing jobs.' },
    pattern: name(
      'transitions|moves|on the move|job moves|people|people moves|people on the move|comings and goings|revolving door|movers(?: and shakers)?|new jobs|who’s moving|personnel',
    ),
    hits: ['TRANSITIONS', 'On the move', '👥 Comings and goings'],
    misses: ['Moves to the top of the navy are blocked', 'People flee the city.'],
  },
  {
    id: 'en/section/readings',
    opens: 'readings',
    day: null,
    why: { de: 'Überschrift über einer Leseliste.', en: 'Heading above a reading list.' },
    pattern: name(
      "what to read|what we[’']re reading|what i[’']m reading|reading list|worth your time|worth reading|further reading|good reads|recommended reading|long reads?|weekend reads?|in the papers|must[- ]reads?",
    ),
    hits: ['WHAT TO READ', 'What we’re reading'],
    misses: ['Reading the minister’s mind is hard.'],
  },
  {
    id: 'en/section/events-next-day',
    opens: 'events',
    day: 1,
    why: { de: 'Überschrift über den Terminen des nächsten Tages.', en: 'Heading above the next day’s events.' },
    pattern: name(
      "tomorrow|tomorrow today|tomorrow[’']s events|tomorrow[’']s diary|on tomorrow|what[’']s on tomorrow|on the calendar tomorrow",
    ),
    hits: ['TOMORROW TODAY', 'What’s on tomorrow'],
    misses: ['Tomorrow the council decides.'],
  },
  {
    id: 'en/section/events-same-day',
    opens: 'events',
    day: 0,
    why: { de: 'Überschrift über den Terminen des Tages.', en: 'Heading above the day’s events.' },
    pattern: name(
      "today|today[’']s events|today[’']s diary|the day ahead|on today|happening today|what[’']s on today|on the calendar today",
    ),
    hits: ['Today’s events', 'Happening today'],
    misses: ['Today the council meets.'],
  },
  {
    id: 'en/section/events',
    opens: 'events',
    day: null,
    why: { de: 'Überschrift über Terminen.', en: 'Heading above events.' },
    pattern: name(
      "events|calendar|on the calendar|upcoming(?: events)?|what[’']s next|save the date|diary|agenda|looking ahead|on the agenda|the week ahead|datebook",
    ),
    hits: ['EVENTS', 'Events on Wednesday, March 4', 'On the calendar'],
    misses: ['Events in the strait took a turn when ships of three countries met there'],
  },
  {
    id: 'en/section/briefs',
    opens: 'briefs',
    day: null,
    why: { de: 'Überschrift über Kurzmeldungen.', en: 'Heading above briefs.' },
    pattern: name(
      'the inbox|keystrokes|the complex|on the hill|broadsides|flashpoints|in brief|briefs|briefly|news in brief|roundup|round-up|elsewhere|also|the rundown|quick hits|headlines|top news|in other news|situation report',
    ),
    hits: ['KEYSTROKES', 'On the Hill', 'IN BRIEF'],
    misses: ['Also on Friday the ports reopened.'],
  },
]
