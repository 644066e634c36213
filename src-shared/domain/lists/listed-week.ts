import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseDuration } from '../timesheets/parse-duration'

/** Folded titles of hours of a day, two weeks, a month, a quarter or a year: they are no hours of a week. */
export const NOT_WEEKLY =
  /^(?!.*\b(semaines?|hebdo|week)).*\b(jours?|journalier|quotidien|day|daily|quinzaine|fortnight|mois|(bi)?mensuel|month|trimestr|quarter|semestr|ans?\b|annee|annuel|annual|year)/

const LONGEST_WEEK = minutes(7 * MINUTES_PER_DAY)

/** Minutes of a week, or the text itself, which the schema then refuses. */
export const weekOf = (text: string): number | string => {
  const read = parseDuration(text, LONGEST_WEEK)
  return read.ok ? read.value.minutes : text
}
