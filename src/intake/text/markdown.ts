import { unpackHtml } from '../page/unpack.js'
import type { Content } from './unpack.js'

/** Markdown to blocks by way of its HTML, so that headings, lists, links and bold type are known. */
export const unpackMarkdown = async (source: string): Promise<Content> => {
  const { default: MarkdownIt } = await import('markdown-it')
  const renderer = new MarkdownIt({ html: true, linkify: true })
  return unpackHtml(renderer.render(source), null)
}
