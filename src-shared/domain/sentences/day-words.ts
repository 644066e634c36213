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
