/** Days of the week by their folded names in French and English: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'lun lundi mon monday',
    'mar mardi tue tues tuesday',
    'mer mercredi wed wednesday',
    'jeu jeudi thu thur thurs thursday',
    'ven vendredi fri friday',
    'sam samedi sat saturday',
    'dim dimanche sun sunday',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Months by their folded names; `mar` alone is Tuesday in French, so that March is written whole. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv jan january',
    'fevrier fevr fev feb february',
    'mars march',
    'avril avr apr april',
    'mai may',
    'juin jun june',
    'juillet juil jul july',
    'aout aug august',
    'septembre sept sep september',
    'octobre oct october',
    'novembre nov november',
    'decembre dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Days relative to today, by how many days away they are. */
export const RELATIVE_DAYS = {
  'avant hier': -2,
  hier: -1,
  yesterday: -1,
  'aujourd hui': 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
  'apres demain': 2,
} as const satisfies Readonly<Record<string, number>>

/** Whole weeks: the one on screen, or so many weeks from today's. Alone they mean Monday to Friday. */
export const WEEK_PHRASES = {
  'tous les jours': 'onScreen',
  'chaque jour': 'onScreen',
  'toute la semaine': 'onScreen',
  'every day': 'onScreen',
  'each day': 'onScreen',
  'all week': 'onScreen',
  'cette semaine': 0,
  'this week': 0,
  'semaine derniere': -1,
  'semaine passee': -1,
  'last week': -1,
  'semaine prochaine': 1,
  'next week': 1,
} as const satisfies Readonly<Record<string, number | 'onScreen'>>

/** Words between the first and the last of several days. */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  'a',
  'au',
  'to',
  'until',
  'through',
])
