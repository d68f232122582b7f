import type { NumberWord } from '../shape/index.js'

/** Names of months. */
export const months: readonly NumberWord[] = [
  { word: 'januar', value: 1 },
  { word: 'jänner', value: 1 },
  { word: 'februar', value: 2 },
  { word: 'feber', value: 2 },
  { word: 'märz', value: 3 },
  { word: 'april', value: 4 },
  { word: 'mai', value: 5 },
  { word: 'juni', value: 6 },
  { word: 'juli', value: 7 },
  { word: 'august', value: 8 },
  { word: 'september', value: 9 },
  { word: 'oktober', value: 10 },
  { word: 'november', value: 11 },
  { word: 'dezember', value: 12 },
]

/** Shortened names of months. */
export const shortMonths: readonly NumberWord[] = [
  { word: 'jan', value: 1 },
  { word: 'feb', value: 2 },
  { word: 'febr', value: 2 },
  { word: 'mär', value: 3 },
  { word: 'mrz', value: 3 },
  { word: 'maerz', value: 3 },
  { word: 'apr', value: 4 },
  { word: 'jun', value: 6 },
  { word: 'jul', value: 7 },
  { word: 'aug', value: 8 },
  { word: 'sept', value: 9 },
  { word: 'sep', value: 9 },
  { word: 'okt', value: 10 },
  { word: 'nov', value: 11 },
  { word: 'dez', value: 12 },
]

/** Names of weekdays. */
export const weekdays: readonly NumberWord[] = [
  { word: 'montag', value: 1 },
  { word: 'dienstag', value: 2 },
  { word: 'mittwoch', value: 3 },
  { word: 'donnerstag', value: 4 },
  { word: 'freitag', value: 5 },
  { word: 'samstag', value: 6 },
  { word: 'sonnabend', value: 6 },
  { word: 'sonntag', value: 7 },
]

/** Shortened names of weekdays. */
export const shortWeekdays: readonly NumberWord[] = [
  { word: 'mo', value: 1 },
  { word: 'di', value: 2 },
  { word: 'mi', value: 3 },
  { word: 'do', value: 4 },
  { word: 'fr', value: 5 },
  { word: 'sa', value: 6 },
  { word: 'so', value: 7 },
]
