import type { Statement } from '../../model/index.js'
import { placeColumns, type Table } from './column.js'

/** One row a statement: who said what, to whom, on whose authority, and by which way it came. */
export const statementTable: Table<Statement> = {
  rows: ({ statements }) => statements,
  columns: {
    ...placeColumns,
    kind: ({ kind }) => kind,
    text: ({ text }) => text,
    speaker: ({ speaker }) => speaker?.name ?? null,
    speaker_text: ({ speaker }) => speaker?.text ?? null,
    speaker_entity: ({ speaker }) => speaker?.entity ?? null,
    office: ({ speaker }) => speaker?.office ?? null,
    affiliation: ({ speaker }) => speaker?.affiliation ?? null,
    cue: ({ cue, cueParts }) => (cue ? [cue, ...cueParts].map(({ text }) => text).join(' … ') : null),
    addressee: ({ addressee }) => addressee?.text ?? null,
    topic: ({ topic }) => topic?.text ?? null,
    medium: ({ medium }) => medium?.text ?? null,
    evidence: ({ evidence }) => evidence?.text ?? null,
    anonymous: ({ anonymous }) => anonymous,
    reason: ({ anonymityReason }) => anonymityReason,
    grade: ({ grade }) => grade,
    modality: ({ modality }) => modality,
    negated: ({ negated }) => negated,
    chain: ({ chain }) => chain.map(({ who, kind, start, end }) => ({ name: who, kind, start, end })),
    rule: ({ why }) => why.rule,
  },
}
