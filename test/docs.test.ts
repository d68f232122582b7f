import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  entityTypes,
  genres,
  grades,
  itemKinds,
  modalities,
  noticeCodes,
  qualifiers,
  relations,
  roles,
  statementKinds,
} from '../src/model/index.js'

const read = (path: string): string => readFileSync(path, 'utf8')

const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs/adr').map((file) => join('docs/adr', file)),
]

test('[DOCS-1] every link of the documents leads somewhere', () => {
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
      .map(({ groups }) => groups?.target ?? '')
      .filter((target) => !/^(?:https?:|mailto:|#)/u.test(target))
      .filter((target) => !existsSync(join(dirname(page), target.split('#')[0] ?? '')))
      .map((target) => `${page}: ${target}`),
  )
  expect(dead).toEqual([])
})

test('[DOCS-2] the runbook has a row with a remedy for every notice code, and for no other', () => {
  const rows = [...read('RUNBOOK.md').matchAll(/^\| `(?<code>[A-Z_]+)` \| \S.* \| \S.* \|$/gmu)].map(
    ({ groups }) => groups?.code,
  )
  expect(rows.toSorted()).toEqual([...noticeCodes].toSorted())
})

test('[DOCS-3] the glossary says what every word of the data means', () => {
  const glossary = read('GLOSSARY.md')
  const words = [
    roles,
    genres,
    itemKinds,
    statementKinds,
    grades,
    modalities,
    entityTypes,
    qualifiers,
    relations,
  ].flat()
  expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([])
})

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

test('[DOCS-4] the notice names every package that is installed for use, with its version', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const notice = read('NOTICE')
  const missing = Object.entries(packages).flatMap(([path, { version, dev, devOptional, optional }]) => {
    if (path === '' || dev || devOptional || optional) return []
    const line = `${path.replace(/^.*node_modules\//u, '')} ${version} (`
    return notice.includes(`\n${line}`) ? [] : [line]
  })
  expect(missing).toEqual([])
})

test('[DOCS-5] every sample has gold, and every gold its sample', () => {
  const files = readdirSync('samples')
  const gold = files.filter((file) => file.endsWith('.gold.json')).map((file) => file.slice(0, -'.gold.json'.length))
  const inputs = files.filter((file) => !file.startsWith('.') && !file.endsWith('.gold.json'))
  const mailboxes = inputs.filter((file) => file.endsWith('.mbox'))
  const owed = [
    ...inputs.filter((file) => !file.endsWith('.mbox')),
    ...mailboxes.flatMap((file) => [1, 2, 3, 4, 5].map((part) => `${file}.${part}`)),
  ]
  expect(gold.toSorted()).toEqual(owed.toSorted())
})
