import joursFeries from '@socialgouv/jours-feries'
import { day, type Day } from '#shared/kernel/day'

/** Where the calendar differs: two days more in Bas-Rhin, Haut-Rhin and Moselle (Code du travail, L.3134-13). */
export type HolidayRegion = 'france' | 'alsaceMoselle'

/** The library's name for each holiday. */
const NAMES = {
  "Jour de l'an": 'newYear',
  'Vendredi Saint': 'goodFriday',
  'Lundi de Pâques': 'easterMonday',
  'Fête du travail': 'labourDay',
  'Victoire des alliés': 'victoryDay',
  Ascension: 'ascension',
  'Lundi de Pentecôte': 'whitMonday',
  'Fête Nationale': 'nationalDay',
  Assomption: 'assumption',
  Toussaint: 'allSaints',
  Armistice: 'armistice',
  Noël: 'christmas',
  'Saint Étienne': 'saintStephen',
} as const

/** A public holiday; its name is the sentence `planning.holidays.<holiday>`. */
export type Holiday = (typeof NAMES)[keyof typeof NAMES]

const HALF_A_DAY = 43_200_000

function holidaysOf(year: number, region: HolidayRegion): ReadonlyMap<Day, Holiday> {
  const found = joursFeries(year, { alsace: region === 'alsaceMoselle' })
  const names = new Map<string, Holiday>(Object.entries(NAMES))
  return new Map(
    Object.entries(found).flatMap(([name, moment]) => {
      const holiday = names.get(name)
      if (holiday === undefined) return []
      // The library counts 24 h a day from Easter: where clocks change, midnight slips by an hour. Noon does not.
      moment.setTime(moment.getTime() + HALF_A_DAY)
      const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
      return [[day(parts.map((part) => String(part).padStart(2, '0')).join('-')), holiday] as const]
    }),
  )
}

const known = new Map<string, ReadonlyMap<Day, Holiday>>()

/**
 * The public holiday that falls on a day, or `null` (Code du travail, L.3133-1, and L.3134-13 for Alsace-Moselle, where
 * Good Friday is taken as a holiday in every commune, as local administrations do). Overseas days are not known. The
 * answer does not depend on the machine's time zone.
 */
export function holidayOn(on: Day, region: HolidayRegion): Holiday | null {
  const year = Number(on.slice(0, 4))
  if (year < 1000) return null
  const key = `${String(year)} ${region}`
  const holidays = known.get(key) ?? holidaysOf(year, region)
  known.set(key, holidays)
  return holidays.get(on) ?? null
}
