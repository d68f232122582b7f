import type { NumberWord } from '../shape/index.js'

/** Names of months. */
export const months: readonly NumberWord[] = [
  { word: 'january', value: 1 },
  { word: 'february', value: 2 },
  { word: 'march', value: 3 },
  { word: 'april', value: 4 },
  { word: 'may', value: 5 },
  { word: 'june', value: 6 },
  { word: 'july', value: 7 },
  { word: 'august', value: 8 },
  { word: 'september', value: 9 },
  { word: 'october', value: 10 },
  { word: 'november', value: 11 },
  { word: 'december', value: 12 },
]

/** Shortened names of months. */
export const shortMonths: readonly NumberWord[] = [
  { word: 'jan', value: 1 },
  { word: 'feb', value: 2 },
  { word: 'mar', value: 3 },
  { word: 'apr', value: 4 },
  { word: 'jun', value: 6 },
  { word: 'jul', value: 7 },
  { word: 'aug', value: 8 },
  { word: 'sept', value: 9 },
  { word: 'sep', value: 9 },
  { word: 'oct', value: 10 },
  { word: 'nov', value: 11 },
  { word: 'dec', value: 12 },
]

/** Names of weekdays. */
export const weekdays: readonly NumberWord[] = [
  { word: 'monday', value: 1 },
  { word: 'tuesday', value: 2 },
  { word: 'wednesday', value: 3 },
  { word: 'thursday', value: 4 },
  { word: 'friday', value: 5 },
  { word: 'saturday', value: 6 },
  { word: 'sunday', value: 7 },
]

/** Shortened names of weekdays. */
export const shortWeekdays: readonly NumberWord[] = [
  { word: 'mon', value: 1 },
  { word: 'tues', value: 2 },
  { word: 'tue', value: 2 },
  { word: 'wed', value: 3 },
  { word: 'thurs', value: 4 },
  { word: 'thur', value: 4 },
  { word: 'thu', value: 4 },
  { word: 'fri', value: 5 },
  { word: 'sat', value: 6 },
  { word: 'sun', value: 7 },
]
