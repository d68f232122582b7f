import type { ActionWords } from '../shape/index.js'

export const action: ActionWords = {
  verbs: [], nouns: [], endings: [], plans: [], duties: [], says: [], agents: [], gatherers: [], byWords: [], ofWords: [], placeWords: [], betweenWords: [], withWords: [], sourceWords: [], pronouns: [], descents: [],
  reasons: { duty: { id: 'de/act/duty', why: { de: 'Jemand sagt, dass ein anderer etwas tun muss.', en: 'Somebody says that another must do something.' } } },
}
