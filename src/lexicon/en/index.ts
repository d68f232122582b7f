import type { Lexicon } from '../shape/index.js'
import { action } from './action.js'
import { anatomy } from './anatomy.js'
import { authority } from './authority.js'
import { common } from './common.js'
import { entity } from './entity.js'
import { figure } from './figure.js'
import { grammar } from './grammar.js'
import { loadModels } from './models.js'
import { page } from './page.js'
import { plenary } from './plenary.js'
import { speech } from './speech.js'
import { text } from './text.js'
import { time } from './time.js'

export const en: Lexicon = {
  code: 'en',
  version: 1,
  common,
  text,
  page,
  anatomy,
  action,
  time,
  figure,
  speech,
  plenary,
  authority,
  entity,
  grammar,
  loadModels,
}
