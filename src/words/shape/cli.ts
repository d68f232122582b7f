import type { Entity, Figure, ItemKind, Role, Time } from '../../model/index.js'
import type { Counted } from './brief.js'

/** What the command line says besides help and notices. `{name}` is filled. */
export interface CliWords {
  /** Mistakes in the command line, by what commander calls them, and our own. */
  readonly usage: Readonly<
    Record<
      | 'unknownOption'
      | 'unknownCommand'
      | 'missingInput'
      | 'missingName'
      | 'missingArgument'
      | 'optionMissingArgument'
      | 'missingMandatoryOptionValue'
      | 'excessArguments'
      | 'invalidArgument'
      | 'other'
      | 'suggestion'
      | 'example'
      | 'seeHelp',
      string
    >
  >
  /** What values an option takes, said where it was given another. */
  readonly expected: Readonly<
    Record<'format' | 'rows' | 'otherFile' | 'lang' | 'date' | 'number' | 'bytes' | 'schema', string>
  >
  /** Facts of notices that are words of the program and not of the input. */
  readonly facts: Readonly<Record<string, string>>
  readonly error: string
  readonly note: string
  readonly passedOver: Counted
  readonly failed: Counted
  readonly readCount: Counted
  readonly progress: string
  readonly nothingRead: string
  readonly cannotWrite: string
  readonly cannotWriteFile: string
  readonly standardOutput: string
  readonly written: string
  readonly open: string
  readonly demoTitle: string
  readonly noDocument: string
  readonly offsetOutside: string
  readonly roles: Readonly<Record<Role, string>>
  readonly kinds: Readonly<Record<ItemKind, string>>
  /** What is known of names, times and figures. */
  readonly known: {
    readonly entity: Readonly<Record<Entity['type'], string>>
    readonly time: Readonly<Record<Time['type'], string>>
    readonly how: Readonly<Record<Time['how'], string>>
    readonly qualifiers: Readonly<Record<NonNullable<Figure['qualifier']>, string>>
    /** Units that are no words of a text. */
    readonly units: Readonly<Record<string, string>>
    readonly former: string
    readonly standsFor: string
    readonly noNumber: string
    readonly compared: string
    readonly asOf: string
  }
  /** Headings of the table and of `why`. */
  readonly labels: Readonly<
    Record<
      | 'published'
      | 'republished'
      | 'authors'
      | 'language'
      | 'genre'
      | 'sponsor'
      | 'items'
      | 'statements'
      | 'actions'
      | 'moves'
      | 'readings'
      | 'events'
      | 'names'
      | 'times'
      | 'figures'
      | 'setAside'
      | 'block'
      | 'role'
      | 'rule'
      | 'reason'
      | 'words'
      | 'item'
      | 'findings'
      | 'none'
      | 'between'
      | 'line'
      | 'statement'
      | 'speaker'
      | 'cue'
      | 'addressee'
      | 'topic'
      | 'medium'
      | 'evidence'
      | 'credit'
      | 'entity'
      | 'post'
      | 'time'
      | 'figure'
      | 'action'
      | 'actor'
      | 'target'
      | 'place'
      | 'turn'
      | 'move'
      | 'reading'
      | 'event'
      | 'link'
      | 'apparatus',
      string
    >
  >
}
