import type { Credit, Genre, NoticeCode, Role, Statement } from '../../model/index.js'
import type { ActionWords } from './action.js'

type Grade = Statement['grade']

/** A sentence with a count: `{n}` is filled. */
export interface Counted {
  readonly one: string
  readonly other: string
}

/** Every sentence of the brief in one language. Placeholders stand in braces. */
export interface BriefWords {
  /** Tag for dates and numbers. */
  readonly locale: string
  readonly name: string
  readonly pageTitle: string
  readonly undated: string
  /** A clock time. */
  readonly clock: string
  readonly skip: string
  readonly contents: string
  readonly empty: string
  readonly counts: {
    readonly sources: Counted
    readonly items: Counted
    readonly statements: Counted
    readonly actions: Counted
    readonly figures: Counted
    readonly events: Counted
    readonly setAside: Counted
    readonly unproved: Counted
  }
  readonly genre: Readonly<Record<Genre, string>>
  readonly sections: {
    readonly sources: string
    readonly lead: string
    readonly briefs: string
    readonly entries: string
    readonly figures: string
    readonly actions: string
    readonly moves: string
    readonly readings: string
    readonly events: string
    readonly noted: string
    readonly setAside: string
    readonly text: string
  }
  readonly source: {
    readonly untitled: string
    readonly published: string
    readonly publishedUnknown: string
    readonly republished: string
    readonly retrieved: string
    readonly address: string
    readonly standardInput: string
    readonly original: string
    readonly language: string
    readonly translated: string
    readonly sponsor: string
    readonly digest: string
    readonly madeBy: string
    readonly versions: string
    readonly declared: string
    readonly openText: string
    readonly notices: string
  }
  readonly makers: {
    readonly authors: string
    readonly contributors: string
    readonly editors: string
    readonly producers: string
    readonly photographers: string
  }
  readonly item: {
    readonly credit: string
    readonly creditBy: string
    /** Said of a credit beside its name; nothing for what is merely relayed. */
    readonly relation: Readonly<Record<Exclude<Credit['relation'], 'relayed'>, string>>
    readonly voices: string
    readonly voicesInOrder: string
    readonly voicesBefore: string
    readonly voicesAfter: string
    readonly heard: string
    readonly turn: string
    readonly rest: Counted
    readonly noVoices: string
  }
  readonly voice: {
    readonly unnamed: string
    readonly anonymous: string
    readonly anonymousBecause: string
    readonly printed: string
    readonly to: string
    readonly via: string
    readonly relayed: string
    /** The whole way in one line: `{who}` and what follows. */
    readonly line: Readonly<Record<Grade, string>>
    readonly negated: string
    /** Instead of the kind, where direct words could not be proved. */
    readonly unproved: string
    readonly kind: {
      readonly direct: string
      readonly indirect: string
      readonly mixed: string
      readonly reported: string
    }
    readonly grade: Readonly<Record<Grade, string>>
    readonly modality: {
      readonly asserted: string
      readonly possible: string
      readonly planned: string
      readonly conditional: string
      readonly denied: string
      readonly questioned: string
    }
  }
  readonly figure: {
    readonly compared: string
    readonly asOf: string
  }
  readonly move: { readonly effective: string }
  readonly action: ActionWords
  readonly event: {
    readonly add: string
    readonly addNamed: string
    readonly all: string
    readonly noTime: string
    readonly noDay: string
    readonly implied: string
    readonly host: string
    readonly place: string
    readonly people: string
    readonly link: string
    readonly cancelled: string
    readonly postponed: string
    readonly until: string
  }
  readonly noted: {
    readonly intro: string
    readonly item: string
    readonly block: string
    readonly statement: string
    readonly credit: string
  }
  readonly aside: {
    readonly intro: string
    readonly blocks: Counted
    readonly rule: string
    readonly nothing: string
  }
  readonly text: {
    readonly intro: string
    readonly paragraph: string
    readonly ref: string
    readonly refMany: string
    readonly back: string
    readonly why: string
  }
  readonly role: Readonly<Record<Role, string>>
  readonly foot: { readonly law: string; readonly type: string }
  readonly languages: Readonly<Record<string, string>>
  /** Words of the language that join what is said to whoever says it; a line does not begin with them. */
  readonly joins: readonly string[]
  readonly ics: {
    readonly name: string
    readonly source: string
    readonly host: string
    readonly people: string
    readonly impliedTime: string
  }
  readonly summary: {
    readonly head: string
    readonly lead: string
    readonly line: string
    readonly more: Counted
    readonly unread: string
  }
  readonly notice: Readonly<Record<NoticeCode, string>>
  /** What a part of a mail is that was not read, by the reason that the notice gives. */
  readonly skipped: Readonly<Record<'alternative' | 'attachment' | 'depth', string>>
}
