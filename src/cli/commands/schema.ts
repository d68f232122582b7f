import type { Session } from '../session.js'
import { write } from '../terminal.js'

const schemas = {
  reading: async () => (await import('../../model/schema/index.js')).readingJsonSchema(),
  brief: async () => (await import('../../model/schema/index.js')).briefJsonSchema(),
} as const

/** `lagebild schema`: JSON Schema of what the program writes. */
export const schemaCommand = async (session: Session, name: keyof typeof schemas): Promise<number> => {
  await write(session.streams.stdout, `${JSON.stringify(await schemas[name](), null, 2)}\n`)
  return 0
}
