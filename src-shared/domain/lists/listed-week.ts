import { foldText } from '#shared/kernel/fold-text'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { guessUnit, mayHoldMinutes, unitInTitle } from '../imports/guess-units'
import { parseDuration } from '../timesheets/parse-duration'
import type { ListFailure } from './list-failure'
import type { ListCell } from './list-kind'

/** Folded titles of hours of a day, two weeks, a month, a quarter or a year, and of parts of a full time: they are no hours of a week. */
export const NOT_WEEKLY =
  /^(?!.*\b(semaines?|hebdo|week)).*\b(jours?|journalier|quotidien|day|daily|quinzaine|fortnight|mois|(bi)?mensuel|month|trimestr|quarter|semestr|ans?\b|annee|annuel|annual|year|etp|fte|trajet|deplacement|convention)/

/** The same in a text above the titles, which may name a year or a day for many reasons. */
const NOT_WEEKLY_ABOVE =
  /^(?!.*\b(semaines?|hebdo|week)).*\b(journalier|quotidien|daily|mensuel|monthly|trimestriel|quarterly|annuel|annual|yearly|(par|per) (jour|day|mois|month|an|year)\b)/

const WEEKLY = /\b(semaines?|hebdo|week|dhs)/

const LONGEST_WEEK = minutes(7 * MINUTES_PER_DAY)

/** A number without a unit. */
const ALONE = /^\d[\d ]*(?:[.,]\d+)?$/

/** Folded titles of numbers of days, half days or seconds. */
const NEITHER_HOURS_NOR_MINUTES =
  /^(?!.*\b(h|hrs?|heures?|hours?|min|mn|minutes?)\b).*\b(jours?|journees?|days?|sec|secondes?|seconds?)\b/

/** Minutes of a week, or the text itself, which the schema then refuses. */
export function weekOf({ text, title }: Pick<ListCell, 'text' | 'title'>): number | string {
  const areMinutes = ALONE.test(text) && unitInTitle(title) === 'minutes'
  const read = parseDuration(areMinutes ? `${text.replaceAll(' ', '')} min` : text, LONGEST_WEEK)
  return read.ok ? read.value.minutes : text
}

/**
 * Why a cell can't be read as hours of a week: its title, or a text above the titles where it says nothing of weeks, says another unit;
 * or its number may be hours with minutes (7.30) or a part of a day.
 *
 * @param column all texts of its column
 */
export function weekFailure(
  { text, title }: Pick<ListCell, 'text' | 'title'>,
  heading: readonly string[],
  column: readonly string[],
): ListFailure | null {
  const folded = foldText(title)
  const isCounted = ALONE.test(text) && NEITHER_HOURS_NOR_MINUTES.test(folded)
  const other = title.includes('%') || NOT_WEEKLY.test(folded) || isCounted ? title : null
  const above = WEEKLY.test(folded)
    ? undefined
    : heading.find((one) => NOT_WEEKLY_ABOVE.test(foldText(one)))
  const said = other ?? above
  if (said !== undefined) return { code: 'listNotWeekly', title: said }
  const { unit, sure } = guessUnit(title, column, null, false, 7)
  const isOpen =
    !sure &&
    ((unit === 'decimalHours' && mayHoldMinutes(text)) ||
      (unit === 'dayFractions' && /^0?[.,]\d+$/.test(text)))
  return isOpen ? { code: 'listHoursOpen', found: text } : null
}

/** The longest week of work, by derogation. */
const LONGEST_WORK = minutes(60 * 60)
const ONE_HOUR = minutes(60)

/**
 * Why a column that says nothing of weeks can't be the weeks of work of agents: it has more than anyone works in one ("151,67" of a month,
 * "100" of percents), or parts of a full time alone ("0,8").
 */
export function workWeekFailure(cells: readonly ListCell[]): ListFailure | null {
  const [first] = cells
  const weeks = cells.map(weekOf).filter((week) => typeof week === 'number')
  const isOfWork =
    weeks.every((week) => week <= LONGEST_WORK) && weeks.some((week) => week > ONE_HOUR)
  return first === undefined || weeks.length === 0 || isOfWork || WEEKLY.test(foldText(first.title))
    ? null
    : { code: 'listNotWeekly', title: first.title }
}
