import type { MoveRule } from '../shape/index.js'
import { personName } from '../shape/names.js'

const move = (
  id: string,
  de: string,
  en: string,
  pattern: string,
  hits: string[],
  misses: string[],
  part: MoveRule['part'] = 'move',
): MoveRule => ({
  id: `en/move/${id}`,
  part,
  why: { de, en },
  pattern: new RegExp(pattern.replaceAll('%NAME%', `(?<person>${personName})`), 'u'),
  hits,
  misses,
})

const end = '(?=[.;:]|,| and (?:will|is|was|has)| where | to (?:\\p{Ll})| after | from |$)'

/** Who goes where; tried in this order. */
export const moves: readonly MoveRule[] = [
  move(
    'appointed-to-as',
    'Jemand wird in ein Haus berufen, um dort etwas zu sein.',
    'Somebody is appointed to a body to be something there.',
    `%NAME% (?:was|has been|is being) (?:appointed|named|detailed|assigned|tapped) (?:to|for) (?<organisation>.{3,120}?),? (?:to serve |where (?:he|she|they)(?:’ll| will) serve |serving |to work )?as (?<role>[^.;]{3,140}?)(?=[.;]|$)`,
    ['TILDA RAHN has been appointed to the Office for Coasts to serve as head of networks.'],
    ['Tilda Rahn was honoured.'],
  ),
  move(
    'joins-as',
    'Jemand kommt als etwas zu einem Haus.',
    'Somebody comes to a body as something.',
    `%NAME% (?:(?:has |have )?joined|joins|is joining|will join|is going to|is heading to|is moving to|has moved to|moves to|is returning to|has returned to|went to|started at|has started at|is back at) (?<organisation>.{2,100}?) as (?:its |the |their )?(?:new |next )?(?<role>[^.;]{3,160}?)(?=[.;]|,? where |$)`,
    [
      'IVO MAREK has joined Seekontor as vice president and head of ports.',
      'Tilda Rahn is joining Nordwerft as its new spokesperson.',
    ],
    ['Ivo Marek joined the queue.'],
  ),
  move(
    'is-now',
    'Jemand ist jetzt etwas bei einem Haus.',
    'Somebody is now something at a body.',
    `%NAME% (?:is now|is|will be|will now be|becomes|has become|will become|starts as|has started as|is starting as)(?: now)?(?: the| a| an)?(?: new| next)? (?<role>(?!of the|in |on )[^.;:]{3,140}?) (?:at|with|for|of|in) (?<organisation>.{2,100}?)${end}`,
    [
      'TILDA RAHN is now director for ports at Seekontor.',
      'Ivo Marek will be the new head of policy at the Institute of Seas and will study ice.',
    ],
    ['Ivo Marek left.'],
  ),
  move(
    'appointed',
    'Jemand wird zu etwas ernannt.',
    'Somebody is appointed to a post.',
    `%NAME% (?:was|has been|is being|will be) (?:appointed|named|elected|promoted|nominated|tapped|confirmed|sworn in)(?: to| as| to be| to serve as)?(?: the| its| a| an)?(?: new| next)? (?<role>[^.;]{3,120}?)(?: (?:at|of|for|with|in|by) (?<organisation>[^.;,]{2,100}?))?(?=[.;,]|$)`,
    ['Ivo Marek has been named director of the Office of Seas.', 'Tilda Rahn was appointed ambassador to Norway.'],
    ['Tilda Rahn was invited to dinner.'],
  ),
  move(
    'hired-by',
    'Ein Haus holt oder ernennt jemanden.',
    'A body hires or names somebody.',
    `^(?<organisation>(?:[Tt]he )?\\p{Lu}[^.;:]{1,90}?) (?:has |is )?(?:hired|hires|hiring|named|names|naming|appointed|appoints|appointing|promoted|promotes|added|adds|adding|tapped|taps|brought on|brings on) %NAME%(?:,[^,]{3,80},)? (?:as|to be|to serve as|to)(?: its| the| a| an)?(?: new| next)? (?<role>[^.;]{3,120}?)(?=[.;]|$)`,
    ['Seekontor has hired Ivo Marek as spokesperson.', 'Nordwerft named TILDA RAHN as its finance chief.'],
    ['Seekontor hired a ship.'],
  ),
  move(
    'names-role',
    'Ein Haus ernennt jemanden zu etwas, ohne „as“.',
    'A body names somebody to a post without “as”.',
    `^(?<organisation>(?:[Tt]he )?\\p{Lu}[^.;:]{1,90}?) (?:has )?(?:named|names|appointed|appoints|elected|elects) %NAME%(?: the| its| a)?(?: new| next)? (?<role>\\p{Ll}[^.;,]{3,100}?)(?=[.;,]|$)`,
    ['The Seekontor has named Ivo Marek director of ports.'],
    ['The Seekontor named a ship.'],
  ),
  move(
    'led-by',
    'Ein neues Vorhaben wird von jemandem geleitet.',
    'A new undertaking is led by somebody.',
    `(?:launch(?:es|ed|ing)?|start(?:s|ed|ing)?|creat(?:es|ed|ing)|found(?:s|ed|ing)|open(?:s|ed|ing)) (?:the |a |an |its )?(?<organisation>[^,.]{3,90}?)(?:,| to |\\.| that ).{0,400}?(?:is |be |being )?(?<role>led|headed|run|directed) by .{0,90}?%NAME%`,
    ['The Seekontor is launching the Clear Water Project to “protect ports.” It will be led by researcher TILDA RAHN.'],
    ['The ship was led by tugs.'],
  ),
  move(
    'takes-over',
    'Jemand übernimmt ein Amt.',
    'Somebody takes over a post.',
    `%NAME% (?:takes over|is taking over|took over|will take over|succeeds [^,.]{3,60}|replaces [^,.]{3,60}) as(?: the)?(?: new)? (?<role>[^.;]{3,100}?)(?: (?:at|of|for|with) (?<organisation>[^.;,]{2,90}?))?(?=[.;,]|$)`,
    ['Tilda Rahn takes over as bureau chief at the Harbour Post.'],
    ['Tilda Rahn takes a break.'],
  ),
  move(
    'leaves',
    'Jemand verlässt ein Haus.',
    'Somebody leaves a body.',
    `%NAME% (?:is leaving|has left|leaves|left|is departing|departs) (?<organisation>[^.,;]{2,90}?)(?=[.,;]| and | after |$)`,
    ['Ivo Marek is leaving Seekontor after ten years.'],
    ['The ship left port.'],
  ),
  move(
    'previous-before',
    'Beschreibung vor dem Namen nennt den früheren Posten.',
    'A description before the name gives the former post.',
    "^(?:The )?(?<previous>(?:[Rr]etired|[Ff]ormer|[Ll]ongtime|[Oo]utgoing|[Ee]x-) ?[^,.]{3,90}?) (?=\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}.’'-]+ (?:is|has|will|was|joins|joined|takes))",
    ['Former deputy secretary Tilda Rahn is now an adviser at Nordwerft.'],
    ['Researcher Tilda Rahn is there.'],
    'previous',
  ),
  move(
    'previous-was',
    'Ein Satz nennt den früheren Posten.',
    'A sentence gives the former post.',
    "(?:[Hh]e|[Ss]he|[Tt]hey|\\p{Lu}[\\p{L}’'-]+) (?:(?:most recently|previously|formerly|recently|last|earlier) (?:was|were|served as|worked as|worked at|worked for|worked in|led|held|ran)|(?:was|were) (?:most recently|previously|formerly|recently|last|until recently)|(?:served|worked) (?:most recently|previously|formerly) (?:as|at|for|in))(?: the| a| an)? (?<previous>.{3,220}?)(?:\\.(?=\\s|$)|$)",
    [
      'She most recently was deputy director of the Seekontor.',
      'Rahn was previously the first ambassador of her country to Norway.',
    ],
    ['She was there.'],
    'previous',
  ),
  move(
    'previous-inset',
    'Ein Einschub nennt den früheren Posten.',
    'An inset gives the former post.',
    '(?:,|–|—|\\() ?(?:formerly|previously|most recently|until recently|a former|a veteran of|an alum(?:n[ai])? of)(?: (?:the|a|an|of|at|as))? (?<previous>[^,)–—.]{3,140}?)(?=[,)–—.]|$)',
    ['Ivo Marek, formerly spokesperson of the port authority, is going to Seekontor.'],
    ['Ivo Marek, formally, went.'],
    'previous',
  ),
  move(
    'previous-comes-from',
    'Sagt, woher jemand kommt.',
    'Says where somebody comes from.',
    '(?:[Hh]e|[Ss]he|[Tt]hey) (?:comes?|came|arrives?|moves?) (?:over )?from (?:the )?(?<previous>[^.,;]{3,140}?)(?=[.,;]|$)',
    ['She comes from the port authority.'],
    ['She comes tomorrow.'],
    'previous',
  ),
]
