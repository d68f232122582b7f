import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { Room } from './rooms.js'

/** A source file, its path relative to `src/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  readonly line: number
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const unquoted = (text: string): string => text.trim().replace(/^['"`]|['"`]$/gu, '')

/** Every import of a file: static, type-only, re-exported and dynamic, as the parser sees them. */
const importsOf = (file: SourceFile): readonly Import[] => {
  const { module } = parseSync(file.path, file.text)
  const fixed = [
    ...module.staticImports.map((entry) => entry.moduleRequest),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((part) => part.moduleRequest ?? [])),
  ].map((request) => ({ from: request.value, line: lineAt(file.text, request.start) }))
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: unquoted(file.text.slice(start, end)),
    line: lineAt(file.text, start),
  }))
  return [...fixed, ...dynamic]
}

const roomOf = (path: string): string => path.split('/')[0] ?? ''
const target = (file: SourceFile, from: string): string =>
  posix.join(posix.dirname(file.path), from).replace(/\.js$/u, '.ts')

const doorFault = (file: SourceFile, to: string): string | null => {
  const other = roomOf(to)
  if (other === roomOf(file.path)) return null
  const inside = to.split('/').slice(1).join('/')
  return inside === 'index.ts' || /^[^/]+\/index\.ts$/u.test(inside) ? null : `enter ${other} by its door, not ${to}`
}

const importFault = (file: SourceFile, room: Room, entry: Import, rooms: readonly Room[]): string | null => {
  if (entry.from.startsWith('node:')) {
    const hand = room.hands.some((prefix) => file.path.slice(room.name.length + 1).startsWith(prefix))
    return room.pure && !hand ? `pure; may not import ${entry.from}` : null
  }
  if (!entry.from.startsWith('.')) return null
  const to = target(file, entry.from)
  const other = roomOf(to)
  if (to === 'index.ts') return 'may not import the front door'
  if (other === room.name) return null
  if (!rooms.some((known) => known.name === other)) return `no room ${other}`
  if (!room.mayImport.includes(other)) return `${room.name} may not import ${other}`
  return doorFault(file, to)
}

const impurities = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
] as const
const impureNames = ['process', 'fetch', 'setTimeout', 'setInterval', 'console', 'globalThis'] as const

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** What a node reaches for that a pure room must be given; null where it is innocent. */
const impurityOf = (node: Node, parent: Node | null): string | null => {
  if (node.type === 'MemberExpression') {
    const { object, property } = node as unknown as { object: Node; property: Node }
    const name = `${String(object.name)}.${String(property.name)}`
    return impurities.some((known) => known === name) ? name : null
  }
  if (node.type === 'NewExpression') {
    const { callee, arguments: given } = node as unknown as { callee: Node; arguments: readonly unknown[] }
    return callee.name === 'Date' && given.length === 0 ? 'new Date()' : null
  }
  if (node.type !== 'Identifier' || !impureNames.some((name) => name === node.name)) return null
  const isName =
    parent &&
    ((parent.type === 'MemberExpression' && parent.property === node) ||
      parent.key === node ||
      parent.type.startsWith('TS'))
  const isBound = parent && /Import|Export|Declarator|Function|Pattern/u.test(parent.type)
  return isName || isBound ? null : String(node.name)
}

/** Walks a syntax tree without recursion. */
const impurePlaces = (file: SourceFile): readonly string[] => {
  const found: string[] = []
  const stack: { node: Node; parent: Node | null }[] = [
    { node: parseSync(file.path, file.text).program as unknown as Node, parent: null },
  ]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next
    const impurity = impurityOf(node, parent)
    if (impurity)
      found.push(`${file.path}:${lineAt(file.text, node.start)}: pure; take this as an argument: ${impurity}`)
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) stack.push({ node: child, parent: node })
  }
  return found
}

/** All faults of one file against the table of rooms. */
export const checkFile = (file: SourceFile, rooms: readonly Room[]): string[] => {
  if (!file.path.includes('/')) return []
  const room = rooms.find((known) => known.name === roomOf(file.path))
  if (!room) return [`${file.path}: stands in no room`]
  const imports = importsOf(file).flatMap((entry) => {
    const fault = importFault(file, room, entry, rooms)
    return fault ? [`${file.path}:${entry.line}: ${fault}`] : []
  })
  const hand = room.hands.some((prefix) => file.path.slice(room.name.length + 1).startsWith(prefix))
  return room.pure && !hand ? [...imports, ...impurePlaces(file)] : imports
}

/** Import rings between files, each told once by its first file. */
export const findRings = (files: readonly SourceFile[]): string[] => {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((entry) => entry.from.startsWith('.'))
        .map((entry) => target(file, entry.from)),
    ]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const rings: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      rings.push(`ring: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const file of files) visit(file.path, [])
  return rings
}
