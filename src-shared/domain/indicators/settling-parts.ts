import { addMonths, firstDayOf, lastDayOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, type Period } from '#shared/kernel/period'
import { isPartOfYear } from '#shared/kernel/period-kind'
import { settlementSpan } from '../statements/settlement-span'
import { natureOf, type StatementNature } from '../statements/statement-nature'

/** Facts of a statement that decide which days are settled. */
export interface SettledStatement {
  readonly agreementId: string
  readonly period: Period
  readonly cancelled: unknown
  readonly nature?: StatementNature
  /** Of a body that is absent from the terms: it settles an account and no days. */
  readonly absent?: true
}

/** Whether a statement settles the days of its period: final, neither cancelled nor of an absent body. */
const settles = (one: SettledStatement): boolean =>
  one.cancelled === null && one.absent !== true && natureOf(one) === 'actual'

/** The periods that final statements of an agreement settle among some days, each once, in order. */
function settled(
  agreementId: string,
  period: Period,
  statements: readonly SettledStatement[],
): readonly Period[] {
  const found = new Map<string, Period>()
  for (const one of statements)
    if (
      one.agreementId === agreementId &&
      settles(one) &&
      intersectPeriods(one.period, period) !== null
    )
      found.set(`${one.period.from} ${one.period.to}`, one.period)
  return [...found.values()].sort((a, b) => (a.to < b.to ? -1 : 1))
}

const spanOf = (months: readonly Month[]): readonly Period[] => {
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined
    ? []
    : [{ from: firstDayOf(first), to: lastDayOf(last) }]
}

/** Runs of months that follow each other, none longer than some length. */
function runs(months: readonly Month[], longest: number): readonly Period[] {
  const found: Month[][] = []
  for (const at of months) {
    const run = found.at(-1)
    const before = run?.at(-1)
    if (run === undefined || before === undefined || run.length >= longest) found.push([at])
    else if (addMonths(before, 1) === at) run.push(at)
    else found.push([at])
  }
  return found.flatMap(spanOf)
}

/**
 * The months of a period that no final statement of the agreement settles yet, cut as its last statement was: after a first
 * quarter, the second, the third, then what is left.
 */
export function openParts(
  agreementId: string,
  period: Period,
  statements: readonly SettledStatement[],
): readonly Period[] {
  const done = settled(agreementId, period, statements)
  const last = done.at(-1)
  const covered = new Set(done.flatMap(monthsOf))
  const length = last !== undefined && isPartOfYear(last) ? monthsOf(last).length : 12
  return runs(
    monthsOf(period).filter((at) => !covered.has(at)),
    length,
  )
}

/**
 * The periods in which an agreement is settled over some days of a year: the whole while nothing is, else those that were settled, in
 * which a body may still lack a statement, and those that are left. One of two years, as a school year, is of the year in which it ends.
 */
export function settlingParts(
  agreementId: string,
  period: Period,
  statements: readonly SettledStatement[],
): readonly Period[] {
  const done = settled(agreementId, period, statements)
  if (done.length === 0) return [period]
  const year = period.to.slice(0, 4)
  return [
    ...done.filter(({ to }) => to.startsWith(year)),
    ...openParts(agreementId, period, statements),
  ].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Some years, from the first one of a period on that was settled and ends in them. */
export function settledSpan(years: Period, statements: readonly SettledStatement[]): Period {
  const from = statements
    .filter((one) => settles(one) && one.period.to >= years.from)
    .map(({ period }) => settlementSpan(period, 'actual').from)
    .reduce((first, each) => (each < first ? each : first), years.from)
  return { from, to: years.to }
}
