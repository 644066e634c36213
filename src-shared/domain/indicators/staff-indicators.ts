import { roundRatio } from '#shared/kernel/ratio'
import { gatherParts } from './gather-parts'
import type { Indicator, IndicatorCode } from './indicator'
import type { IndicatorFacts } from './indicator-facts'
import { NOBODY } from './join-personal'
import { fullTimeMinutes, lentMinutes, paidOver } from '../costs/lent-minutes'

/**
 * Pooled full-time equivalents over the months, and their part of the staff that is kept here: minutes paid to agents on the
 * days and for the part that agreements lend (domain notes 6).
 */
export function staffIndicators(facts: IndicatorFacts): readonly Indicator[] {
  const { period, settlements, agents, internal } = facts
  const fullTime = fullTimeMinutes(period)
  const keptMinutes = agents.reduce((sum, agent) => sum + roundRatio(paidOver(agent, period)), 0)
  const lent = settlements.map(({ agreement, allocation }) => ({
    about: { of: 'agreement', id: agreement.id } as const,
    lentMinutes: lentMinutes(agreement, agents, allocation.period),
  }))
  const of = (
    code: IndicatorCode,
    whole: Partial<Record<'fullTimeMinutes' | 'keptMinutes', number>>,
  ) =>
    gatherParts({
      code,
      internal,
      none: { code: settlements.length === 0 ? 'noAgreement' : 'noStaff' },
      bases: lent
        .filter((one) => one.lentMinutes > 0)
        .map((one) => ({
          subjects: [one.about],
          figures: { lentMinutes: one.lentMinutes, ...whole },
          people: NOBODY,
        })),
      leftOut: lent
        .filter((one) => one.lentMinutes === 0)
        .map(({ about }) => ({ code: 'noLoan', about })),
    })
  return [of('pooledStaff', { fullTimeMinutes: fullTime }), of('pooledShare', { keptMinutes })]
}
