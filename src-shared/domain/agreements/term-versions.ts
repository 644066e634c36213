import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { intersectPeriods, type OpenPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import type { Amendment } from './amendment'
import { legalFrameShape } from './legal-frame'
import { termsShape, type Terms } from './terms'
import { underClause } from './under-clause'

/** The agreement with the terms of some days: an ordinary agreement, cut to those days, without amendments. */
export interface TermVersion {
  readonly agreement: Agreement
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  readonly amendment: string | null
}

const dayBefore = (day: Day): Day => dayFromNumber(dayNumber(day) - 1)

const TERMS: ReadonlySet<string> = new Set(Object.keys(termsShape))
const FRAME: ReadonlySet<string> = new Set(Object.keys(legalFrameShape))

/**
 * The agreement under the terms of one of its amendments and the last legal frame set until then, without its amendments. A field
 * that these leave out is removed.
 */
function under(agreement: Agreement, amendment: Amendment): Agreement {
  const frame = agreement.amendments?.findLast(
    (one) => one.frame !== undefined && one.effectiveOn <= amendment.effectiveOn,
  )?.frame
  const isOwn = (field: string): boolean =>
    field !== 'amendments' && !TERMS.has(field) && (frame === undefined || !FRAME.has(field))
  return {
    ...(Object.fromEntries(
      Object.entries(agreement).filter(([field]) => isOwn(field)),
    ) as Agreement),
    ...frame,
    ...amendment.terms,
  }
}

/** The terms of the agreement itself, without its amendments. */
export const termsOf = (agreement: Agreement): Terms =>
  Object.fromEntries(Object.entries(agreement).filter(([field]) => TERMS.has(field))) as Terms

/**
 * Cuts an agreement at each amendment, to the day: one version for each set of terms, in order, covering the whole period
 * of the agreement. An agreement without amendments is its own only version. Computed once for each agreement, which is
 * immutable.
 */
export const termVersions = oncePer((agreement: Agreement): readonly TermVersion[] => {
  const { amendments = [], period } = agreement
  if (amendments.length === 0) return [{ agreement, amendment: null }]
  const { amendments: _amendments, ...own } = agreement
  const starts = [
    { from: period.from, agreement: own, amendment: null },
    ...amendments.map((amendment) => ({
      from: amendment.effectiveOn,
      agreement: under(agreement, amendment),
      amendment: amendment.reference,
    })),
  ]
  return starts.map((version, index) => {
    const next = starts[index + 1]
    const window: OpenPeriod = {
      from: version.from,
      to: next === undefined ? period.to : dayBefore(next.from),
    }
    return { agreement: { ...version.agreement, period: window }, amendment: version.amendment }
  })
})

/** The amendment whose terms are in force on a day; none before the first. */
export const amendmentOf = (agreement: Agreement, day: Day): Amendment | undefined =>
  agreement.amendments?.findLast(({ effectiveOn }) => effectiveOn <= day)

/**
 * The agreement with the terms of a day, its whole period kept; before its start the signed terms, after its end the last
 * ones.
 */
export function agreementOn(agreement: Agreement, day: Day): Agreement {
  const amendment = amendmentOf(agreement, day)
  return amendment === undefined ? agreement : under(agreement, amendment)
}

/** Terms as they bill, with the key that follows the clause of the unit cost. */
const billing = oncePer((terms: Agreement): Agreement => underClause(terms, terms.legalForm))

/** The agreement with the terms of a day, as it bills. */
export const billingOn = (agreement: Agreement, day: Day): Agreement =>
  billing(agreementOn(agreement, day))

/** Every agreement cut at its amendments, as it bills: an hour of a day must match one. */
export const standingTerms = (agreements: Iterable<Agreement>): readonly Agreement[] =>
  [...agreements].flatMap((agreement) =>
    termVersions(agreement).map((version) => billing(version.agreement)),
  )

/** The terms of an agreement that have a day in a period, in order. */
export const termsWithin = (agreement: Agreement, period: Period): readonly Agreement[] =>
  standingTerms([agreement]).filter((terms) => intersectPeriods(period, terms.period) !== null)

/** Each identifier once, in the order in which it first comes. */
const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** The agents that an agreement lends at any time. */
export const everLent = ({ agents, amendments = [] }: Agreement): readonly string[] =>
  once(
    [agents, ...amendments.map(({ terms }) => terms.agents)].flat().map(({ agentId }) => agentId),
  )

/** The bodies that an agreement serves at any time. */
export const everServed = ({ beneficiaries, amendments = [] }: Agreement): readonly string[] =>
  once(
    [beneficiaries, ...amendments.map(({ terms }) => terms.beneficiaries)]
      .flat()
      .map(({ collectivityId }) => collectivityId),
  )

/** Whether an agreement bills trips at any time, by the kilometre or in its cost. */
export const countsTravel = ({ travel, amendments = [] }: Agreement): boolean =>
  [travel, ...amendments.map(({ terms }) => terms.travel)].some(
    (policy) => policy !== undefined && policy !== 'notCharged',
  )
