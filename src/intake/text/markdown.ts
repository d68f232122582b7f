import type { Declared, DeclaredField } from '../../model/index.js'
import type { Content } from '../content.js'
import { unpackHtml } from '../page/unpack.js'

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?<fields>(?:[^\n]{0,2000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/u

const names: Readonly<Record<string, DeclaredField>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  date: 'published',
  published: 'published',
  lang: 'language',
  language: 'language',
  description: 'description',
}

const declaredIn = (fields: string): Declared[] =>
  fields.split('\n').flatMap((line) => {
    const parts = /^(?<name>[A-Za-z_-]{1,40}):[ \t]+(?<value>\S.*?)[ \t\r]*$/u.exec(line)?.groups
    const field = names[parts?.name?.toLowerCase() ?? '']
    const value = parts?.value?.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>')
    return field && value ? [{ field, value: value.normalize('NFC'), from: `front-matter:${parts?.name}` }] : []
  })

/** Markdown to blocks by way of its HTML, so that headings, lists, links and bold type are known. Fields between
 * lines of dashes at the top are declared, and stay in the text as a block of their own. */
export const unpackMarkdown = async (source: string): Promise<Content> => {
  const { default: MarkdownIt } = await import('markdown-it')
  const head = frontMatter.exec(source)
  const fields = head?.groups?.fields ?? ''
  const rest = source.slice(head?.[0].length ?? 0)
  const shown = fields.trim() === '' ? rest : `\`\`\`\n${fields}\`\`\`\n\n${rest}`
  const content = unpackHtml(new MarkdownIt({ html: true, linkify: true }).render(shown), null)
  return { ...content, declared: [...declaredIn(fields), ...content.declared] }
}
