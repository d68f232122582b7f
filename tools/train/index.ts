/** Trains the models of src/lexicon/models from marked texts below ../shared/data (or LAGEBILD_DATA): `npm run train` for
 * all, `npm run train -- en-tagger` for one. The same data gives the same files. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../../eval/sets.js'
import type { Recipe } from './recipe.js'
import { recipes } from './recipes.js'

const say = (text: string): void => console.log(text)
const camel = (name: string): string => name.replace(/-(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase())

const moduleOf = ({ name, about }: Recipe, head: readonly string[], text: string): string =>
  `${['Made by `npm run train`; see NOTICE.', about, ...head].map((line) => `// ${line}`).join('\n')}
export const ${camel(name)}: string =
  ${JSON.stringify(text)}
`

const make = async (recipe: Recipe, data: string): Promise<boolean> => {
  say(`${recipe.name} …`)
  const made = await recipe.make(data)
  if (!made.ok) {
    say(`  not trained; missing below ${data}: ${made.missing.join(', ')}`)
    return false
  }
  writeFileSync(join('src', 'lexicon', 'models', `${recipe.name}.ts`), moduleOf(recipe, made.head, made.text))
  for (const line of [...made.head, `${Math.ceil(made.text.length / 1024)} KiB`]) say(`  ${line}`)
  return true
}

const wanted = process.argv.slice(2)
const chosen = recipes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
if (chosen.length === 0) say(`There are: ${recipes.map(({ name }) => name).join(', ')}`)
const done: boolean[] = []
for (const recipe of chosen) done.push(await make(recipe, dataFolder()))
process.exitCode = done.length > 0 && done.every(Boolean) ? 0 : 1
