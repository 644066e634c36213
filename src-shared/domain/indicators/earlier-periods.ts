import { addDays, dayFromNumber, type Day } from '#shared/kernel/day'
import { firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement } from '../agreements/coverage'
import { standingTerms, termsWithin } from '../agreements/term-versions'
import { exemptsAll } from '../allocation/limits-of'
import type { AgentCost } from '../costs/agent-cost'
import type { ServiceCharge } from '../costs/service-charge'
import { traitsOf } from '../keys/key-kinds'
import type { TimeColumns } from '../timesheets/time-columns'
import type { UnitCount } from '../units/unit-count'
import { knownMonths, settlementPeriods } from './settlement-periods'
import { openParts, type SettledStatement } from './settling-parts'

/** Periods of an agreement that no final statement settles, before the years that homes look at. */
export interface EarlierPeriods {
  readonly agreementId: string
  /** The first of them. */
  readonly period: Period
  /** How many there are. */
  readonly count: number
}

/** Records of the days of `earlierDays`. */
interface EarlierFacts {
  readonly hours: TimeColumns
  readonly costs: readonly AgentCost[]
  readonly serviceCharges: readonly ServiceCharge[]
  readonly unitCounts: readonly UnitCount[]
}

/** The months of an agreement before a day that no final statement settles; archived ones are over. */
function openBefore(
  { id, archived, period: { from, to } }: Agreement,
  newYear: Day,
  statements: readonly SettledStatement[],
): readonly Period[] {
  const last = to === null || to >= newYear ? addDays(newYear, -1) : to
  if (archived || from > last) return []
  return openParts(
    id,
    { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(last)) },
    statements,
  )
}

/** The days before a first of January that agreements have not settled, from the first one on; `null` where all are settled. */
export function earlierDays(
  agreements: readonly Agreement[],
  statements: readonly SettledStatement[],
  newYear: Day,
): Period | null {
  const [first] = agreements
    .flatMap((agreement) => openBefore(agreement, newYear, statements))
    .map(({ from }) => from)
    .sort()
  return first === undefined ? null : { from: first, to: addDays(newYear, -1) }
}

/** Whether a body of an agreement was given an hour of it in a period. */
const isUsed = (agreement: Agreement, period: Period, hours: TimeColumns): boolean =>
  hours.day.some((number, line) => {
    const [day, collectivityId] = [
      dayFromNumber(number),
      hours.collectivityIds[hours.collectivity[line] ?? -1],
    ]
    const agentId = hours.agentIds[hours.agent[line] ?? -1] ?? ''
    return (
      collectivityId !== undefined &&
      (hours.minutes[line] ?? 0) > 0 &&
      periodHolds(period, day) &&
      coveringAgreement([agreement], { agentId, collectivityId, day }) !== undefined
    )
  })

/**
 * What was never billed before a first of January, agreement by agreement: homes look at the years after it alone, and an older one that
 * was never settled would be forgotten. Where the key counts hours, a period counts once a body was given one.
 */
export function earlierPeriods(
  agreements: readonly Agreement[],
  statements: readonly SettledStatement[],
  { hours, ...records }: EarlierFacts,
  newYear: Day,
): readonly EarlierPeriods[] {
  const known = knownMonths(hours, records)
  return agreements.flatMap((agreement) => {
    const counts = standingTerms([agreement]).some(({ key }) => traitsOf(key).needsHours)
    const open = settlementPeriods(agreement, counts ? known : { ...known, entered: [] }, newYear)
      .filter(({ to }) => to < newYear)
      .flatMap((year) => openParts(agreement.id, year, statements))
      .filter(
        (period) =>
          !termsWithin(agreement, period).every(exemptsAll) &&
          (!counts || isUsed(agreement, period, hours)),
      )
    const [period] = open
    return agreement.archived || period === undefined
      ? []
      : [{ agreementId: agreement.id, period, count: open.length }]
  })
}
