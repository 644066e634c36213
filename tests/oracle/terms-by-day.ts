import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Span } from './civil-days'
import { holds, shared, yearsOf } from './civil-days'
import type { Facts, Loan } from './read-facts'

/** `terms-by-day`: days between two cuts, settled by their own terms. */
export interface Part extends Span {
  readonly terms: Terms
}

export const termsOn = (loan: Loan, day: number): Terms | undefined =>
  loan.versions.find((version) => holds(version, day))?.terms

/** The part of an agent that terms lend, in ten-thousandths. */
export const partLent = (terms: Terms, agent: string): number | undefined =>
  terms.agents.find(({ agentId }) => agentId === agent)?.workShare

export const serves = (terms: Terms, body: string): boolean =>
  terms.beneficiaries.some(({ collectivityId }) => collectivityId === body)

/** Whether an agreement covers an agent and a body on a day. */
export function covers(loan: Loan, agent: string, body: string, day: number): boolean {
  const terms = termsOn(loan, day)
  return terms !== undefined && partLent(terms, agent) !== undefined && serves(terms, body)
}

/** Whether a key shares a cost; else it prices. */
export const sharesCost = ({ kind }: AllocationKey): boolean =>
  kind === 'actualCost' || kind === 'fixedQuotas' || kind === 'criteria'

const countsHours = (key: AllocationKey): boolean =>
  key.kind === 'actualCost' ||
  (key.kind === 'criteria' && key.criteria.some(({ measure }) => measure.kind === 'hours'))

/** Whether common time is a weight of the lender. */
export const leavesCommonTime = ({ key, commonTime }: Terms): boolean =>
  commonTime === 'lender' && countsHours(key)

const countsContracted = (key: AllocationKey): boolean =>
  (key.kind === 'tariff' && key.basis === 'contracted') ||
  (key.kind === 'criteria' &&
    key.criteria.some(({ measure }) => measure.kind === 'contractedHours')) ||
  (key.kind === 'prices' &&
    key.lines.some(({ rated }) => rated.kind === 'hour' && rated.basis === 'contracted'))

const countsAYear = (key: AllocationKey): boolean =>
  (key.kind === 'criteria' &&
    key.criteria.some(({ measure: { kind } }) => kind === 'population' || kind === 'criterion')) ||
  (key.kind === 'prices' &&
    key.lines.some(({ rated, tiers }) => rated.kind === 'percentOf' || tiers.length > 0))

const inAnyOrder = (list: readonly unknown[]): readonly string[] =>
  list.map((one) => JSON.stringify(one)).sort()

/** What a settlement reads of terms, as text. */
function whatIsRead(terms: Terms): string {
  const { key } = terms
  return JSON.stringify([
    inAnyOrder(terms.beneficiaries.map(({ collectivityId }) => collectivityId)),
    inAnyOrder(terms.agents.map(({ agentId, workShare }) => [agentId, workShare])),
    key.kind === 'fixedQuotas'
      ? inAnyOrder(key.quotas.map(({ collectivityId, millionths }) => [collectivityId, millionths]))
      : key,
    terms.tieBreak,
    inAnyOrder(
      (terms.limits ?? []).map(({ collectivityId, kind, amount }) => [
        collectivityId,
        kind,
        amount,
      ]),
    ),
    sharesCost(terms.key) ? null : (terms.gap ?? 'lender'),
    terms.travel ?? 'notCharged',
    key.kind === 'tariff' ? terms.hourlyTariff : null,
    countsContracted(key)
      ? [
          terms.annualWeeks,
          inAnyOrder(
            terms.beneficiaries.map(({ collectivityId, weeklyMinutes }) => [
              collectivityId,
              weeklyMinutes,
            ]),
          ),
        ]
      : null,
    countsHours(key) ? terms.commonTime : null,
  ])
}

/** The parts of an agreement within some days, in order. */
export function partsWithin(loan: Loan, span: Span): readonly Part[] {
  const parts: Part[] = []
  for (const version of loan.versions) {
    const days = shared(version, span)
    if (days === undefined) continue
    const before = parts.at(-1)
    if (before !== undefined && whatIsRead(before.terms) === whatIsRead(version.terms))
      parts[parts.length - 1] = { ...before, to: days.to }
    else parts.push({ ...days, terms: version.terms })
  }
  return parts.flatMap(({ from, to, terms }) =>
    countsAYear(terms.key)
      ? yearsOf({ from, to }).map((year) => ({ from: year.from, to: year.to, terms }))
      : [{ from, to, terms }],
  )
}

/** Bodies in `tie-break order`: those that the terms list, then the others by code. */
export function inTieBreakOrder(facts: Facts, terms: Terms): readonly string[] {
  const ids = terms.beneficiaries.map(({ collectivityId }) => collectivityId)
  const code = (id: string): string => facts.bodies.get(id)?.code ?? ''
  const listed = terms.tieBreak.filter((id) => ids.includes(id))
  const others = ids.filter((id) => !listed.includes(id))
  return [...new Set(listed), ...others.sort((a, b) => (code(a) < code(b) ? -1 : 1))]
}
