import type { Day } from '#shared/kernel/day'
import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import { archivedLines } from '../allocation/archived-lines'
import { exemptsAll } from '../allocation/limits-of'
import type { TimeColumns } from '../timesheets/time-columns'
import { locking, settledPeriod, type SettledPeriod } from './settled-months'
import type { Statement } from './statement'

/** Facts of a statement that say up to which day it settles an agreement. */
type Settled = Pick<SettledPeriod, 'agreementId' | 'period' | 'cancelled' | 'nature' | 'absent'>

const earlier = (a: Day, b: Day | null): Day => (b === null || a < b ? a : b)

/** A statement as it is kept whole, or its facts. */
export type Settling = Statement | Settled

/** The last day that the standing final statements of each agreement settle. */
function lastDays(statements: Iterable<Settled>): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>()
  for (const { agreementId, period } of locking(statements)) {
    const known = last.get(agreementId)
    if (known === undefined || known < period.to) last.set(agreementId, period.to)
  }
  return last
}

/** An agreement that is not archived but ends on a day, with the amendments of before. */
const endedOn = ({ amendments, ...own }: Agreement, to: Day): Agreement => ({
  ...own,
  archived: false,
  period: { ...own.period, to },
  ...(amendments && { amendments: amendments.filter(({ effectiveOn }) => effectiveOn <= to) }),
})

/**
 * Agreements as others must make room for them: one that is archived counts up to the last day that its standing final statements
 * settle, since what they bill would be billed twice. One that has none was drawn up by mistake, and counts on no day.
 */
export function settledArchives(
  agreements: readonly Agreement[],
  statements: Iterable<Settling>,
): readonly Agreement[] {
  if (!agreements.some(({ archived }) => archived)) return agreements
  const settled = [...statements].map((one) => ('content' in one ? settledPeriod(one) : one))
  const last = lastDays(settled)
  return agreements.map((agreement) => {
    const to = last.get(agreement.id)
    return agreement.archived && to !== undefined
      ? endedOn(agreement, earlier(to, agreement.period.to))
      : agreement
  })
}

/** An agreement, and the months of a period in which its figures count. */
interface CountedAgreement {
  readonly agreement: Agreement
  readonly period: Period
}

/** The facts that say up to which day archived agreements count. */
interface CountedFacts {
  /** All of them: what one in force covers is no archived agreement's. */
  readonly agreements: readonly Agreement[]
  readonly statements: Iterable<Settled>
  /** Of the period, or of more. */
  readonly hours: TimeColumns
}

/** Those of some archived agreements that alone cover hours of a period for which nothing is refunded. */
function carriedOut(
  asked: readonly Agreement[],
  { agreements, hours }: CountedFacts,
  period: Period,
): ReadonlySet<string> {
  const isFree = standingTerms(asked).some((terms) => terms.archived && exemptsAll(terms))
  const lines = isFree ? archivedLines(agreements, hours) : []
  return new Set(
    lines.flatMap((line) => (line.isFree && periodHolds(period, line.on) ? line.agreementId : [])),
  )
}

/**
 * The agreements that count in the figures of a period, in the order given: those with a day in it. What was settled stays in the
 * figures of its year: one that is archived counts up to the last day that its standing final statements settle. Terms that refund
 * nothing have no statement to wait for: under them it counts in each period with hours that it alone covers.
 */
export function countedAgreements(
  asked: readonly Agreement[],
  facts: CountedFacts,
  period: Period,
): readonly CountedAgreement[] {
  const [last, carried] = [lastDays(facts.statements), carriedOut(asked, facts, period)]
  return asked.flatMap((agreement) => {
    const { id, archived } = agreement
    const to = !archived || carried.has(id) ? period.to : last.get(id)
    if (to === undefined) return []
    const counted = { from: period.from, to: earlier(to, period.to) }
    return intersectPeriods(counted, agreement.period) === null
      ? []
      : [{ agreement, period: counted }]
  })
}
