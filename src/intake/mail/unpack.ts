import type { Facts, Notice, NoticeCode } from '../../model/index.js'
import { decode } from '../charset.js'
import { type Content, concatenate } from '../content.js'
import { unpackHtml } from '../page/unpack.js'
import { unpackPlain } from '../text/unpack.js'
import { alternative, choose } from './choose.js'
import { unflow } from './flowed.js'
import { declaredBy } from './headers.js'
import { mostParts, type Part, takeApart } from './parts.js'

/** A mail unpacked: its own content, and the parts that are documents of their own. */
export interface Mail {
  readonly content: Content
  readonly attached: readonly Part[]
}

const notice = (code: NoticeCode, facts: Facts): Notice => ({ code, start: 0, end: 0, facts })

const nameOf = (part: Part): string => part.filename ?? '-'

const partContent = (part: Part): Content => {
  const isPage = part.type === 'text/html'
  const { text, repaired } = decode(part.bytes, part.charset, isPage)
  const content = isPage
    ? unpackHtml(text, null)
    : unpackPlain(part.flowed ? unflow(text, part.delSp) : text, !part.flowed)
  if (repaired === null) return content
  return {
    ...content,
    notices: [notice('CHARSET_REPAIRED', { address: nameOf(part), ...repaired }), ...content.notices],
  }
}

const wordsOf = (content: Content): string[] => content.text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

const hrefWord = /https?:\/\/\S+/gu

/** Share of the words of one version that another holds as well. */
const sharedWords = (version: Content, other: Content): number => {
  const held = new Set(wordsOf(other))
  const words = wordsOf({ ...version, text: version.text.replace(hrefWord, ' ') })
  return words.length === 0 ? 1 : words.filter((word) => held.has(word)).length / words.length
}

// Below this a version says something of its own: "read this in your browser" beside the full text, or the reverse.
const sameVersion = 0.7

/** Versions of one text: the richest that holds any, and others that say something else. */
const readVersions = (versions: readonly Part[]): Content[] => {
  const read = versions
    .map((part) => ({ part, content: partContent(part) }))
    .filter(({ content }) => content.blocks.length > 0)
  const [best, ...others] = read
  if (best === undefined) return []
  const kept: Content[] = [best.content]
  const notices: Notice[] = []
  for (const { part, content } of others) {
    const shared = Math.round(sharedWords(content, best.content) * 100)
    if (shared < sameVersion * 100) kept.push(content)
    else
      notices.push(notice('MAIL_PART_SKIPPED', { type: part.type, name: nameOf(part), reason: 'alternative', shared }))
  }
  return [{ ...concatenate(kept), notices: [...kept.flatMap((content) => content.notices), ...notices] }]
}

const structureNotices = (broken: string | null, tooMany: boolean): Notice[] => [
  ...(broken === null ? [] : [notice('MAIL_BROKEN', { reason: broken })]),
  ...(tooMany ? [notice('MAIL_TOO_MANY_PARTS', { limit: mostParts })] : []),
]

const skippedNotices = (skipped: readonly Part[]): Notice[] =>
  skipped.map((part) =>
    notice('MAIL_PART_SKIPPED', {
      type: part.type,
      name: nameOf(part),
      reason: alternative(part) !== null && part.type.startsWith('text/') ? 'alternative' : 'attachment',
      size: part.bytes.length,
    }),
  )

/** Unpacks a mail: text or HTML part, headers as declared fields, attached mails and texts for the caller to unpack. */
export const unpackMail = async (bytes: Uint8Array): Promise<Mail> => {
  const { header, parts, broken, tooMany } = await takeApart(bytes)
  const { shown, attached, skipped } = choose(parts)
  const content = concatenate(shown.flatMap(readVersions))
  return {
    attached,
    content: {
      ...content,
      declared: [...declaredBy(header), ...content.declared],
      notices: [...structureNotices(broken, tooMany), ...content.notices, ...skippedNotices(skipped)],
    },
  }
}
