import type { Agreement } from '../agreements/agreement'
import { standingTerms, termsWithin } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { traitsOf } from '../keys/key-kinds'
import { agentMonthId } from '../timesheets/agent-month-id'
import { countUnits, placeUnits } from '../units/count-units'
import { costOfHours } from './cost-of-hours'
import { gatherParts, type Basis } from './gather-parts'
import type { Figures, Indicator, IndicatorCode, IndicatorGap, Subject } from './indicator'
import type { IndicatorFacts, SettledAgreement } from './indicator-facts'
import { availableMinutes, upTo } from '../costs/lent-minutes'
import { NOBODY, type People } from './join-personal'
import { noAmounts } from './no-amounts'
import { costGroups, serviceGroups, type Groups } from './service-groups'
import { billedAgents, billedMinutes, keptAgents, paidAgents, realCost } from './settled-figures'

/** What one agreement gives to an indicator: its figures, or why it has none, for want of a fact or by its nature. */
type Given =
  | { readonly figures: Figures; readonly people?: People }
  | { readonly missing: IndicatorGap }
  | { readonly leftOut: IndicatorGap }

const agreementSubject = ({ agreement }: SettledAgreement): Subject => ({
  of: 'agreement',
  id: agreement.id,
})

/** Whether the terms of an agreement count hours at any time of a settlement. */
const countsHours = (agreement: Agreement, { period }: Allocation): boolean =>
  termsWithin(agreement, period).some(({ key }) => traitsOf(key).needsHours)

/** No hours: missing where the key counts them, else of no concern to the agreement. */
function withoutHours(one: SettledAgreement): Given {
  const gap = { code: 'noHours', about: agreementSubject(one) } as const
  return countsHours(one.agreement, one.allocation) ? { missing: gap } : { leftOut: gap }
}

const costPerHour = (one: SettledAgreement): Given => {
  const found = costOfHours(one)
  if (found === 'noHours') return withoutHours(one)
  return found === 'noCost'
    ? { missing: { code: 'noCost', about: agreementSubject(one) } }
    : { figures: found, people: paidAgents(one.allocation) }
}

const billedPerHour = (one: SettledAgreement): Given => {
  const { billed } = one.allocation
  if (billed === null)
    return { missing: { code: noAmounts(one.allocation), about: agreementSubject(one) } }
  const minutes = billedMinutes(one.allocation)
  return minutes === 0
    ? withoutHours(one)
    : { figures: { billed, billedMinutes: minutes }, people: billedAgents(one) }
}

/** Acts and files that an agreement counted, in hundredths; `null` where it counts none. */
function actsOf({ agreement, allocation }: SettledAgreement, facts: IndicatorFacts): number | null {
  const kinds = new Set(
    (agreement.unitTypes ?? []).flatMap(({ id, unit }) => (unit === 'day' ? [] : [id])),
  )
  if (kinds.size === 0) return null
  const places = placeUnits(standingTerms([agreement]), facts.unitCounts)
  const { byBody } = countUnits(places, agreement, allocation.period)
  return [...byBody.values()].reduce(
    (sum, own) => [...own].reduce((all, [id, count]) => (kinds.has(id) ? all + count : all), sum),
    0,
  )
}

const costPerAct =
  (facts: IndicatorFacts) =>
  (one: SettledAgreement): Given => {
    const acts = actsOf(one, facts)
    const about = agreementSubject(one)
    if (acts === null) return { leftOut: { code: 'noActs', about } }
    if (acts === 0) return { missing: { code: 'noActs', about } }
    const cost = realCost(one.allocation)
    return cost === null
      ? { missing: { code: 'noCost', about } }
      : { figures: { cost, acts }, people: paidAgents(one.allocation) }
  }

const useRate =
  ({ agents, entered, today }: IndicatorFacts) =>
  (one: SettledAgreement): Given => {
    const { agreement, allocation } = one
    const directMinutes = allocation.direct
    if (directMinutes === 0) return withoutHours(one)
    const days = upTo(allocation.period, today)
    const minutes = availableMinutes(agreement, agents, days, (agentId, at) =>
      entered.has(agentMonthId(agentId, at)),
    )
    return minutes === 0
      ? { missing: { code: 'noLoan', about: agreementSubject(one) } }
      : { figures: { directMinutes, availableMinutes: minutes } }
  }

const lenderCharge = (one: SettledAgreement): Given => {
  const { lenderPart } = one.allocation
  if (lenderPart === null)
    return { missing: { code: noAmounts(one.allocation), about: agreementSubject(one) } }
  return { figures: { lenderPart }, people: keptAgents(one.allocation) }
}

const aloneSaving =
  ({ alonePrice }: IndicatorFacts) =>
  (one: SettledAgreement): Given => {
    const given = costPerHour(one)
    if (alonePrice === null || !('figures' in given)) return given
    return { ...given, figures: { ...given.figures, alonePrice } }
  }

/** Gathers an indicator agreement by agreement. */
function byAgreement(
  code: IndicatorCode,
  { settlements, internal }: IndicatorFacts,
  give: (one: SettledAgreement) => Given,
  groups?: Groups,
): Indicator {
  const given = settlements.map((one) => ({ about: agreementSubject(one), ...give(one) }))
  return gatherParts({
    code,
    internal,
    ...(groups === undefined ? {} : { groups }),
    none: { code: 'noAgreement' },
    bases: given.flatMap((one): readonly Basis[] =>
      'figures' in one
        ? [{ subjects: [one.about], figures: one.figures, people: one.people ?? NOBODY }]
        : [],
    ),
    missing: given.flatMap((one) => ('missing' in one ? [one.missing] : [])),
    leftOut: given.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])),
  })
}

/** The indicators that follow from settlements, as the engine gives them: no cost or hour is computed a second time. */
export function settledIndicators(facts: IndicatorFacts): readonly Indicator[] {
  const groups = serviceGroups(facts.settlements)
  const costs = costGroups(facts.settlements)
  const alone = byAgreement('aloneSaving', facts, aloneSaving(facts), costs)
  return [
    byAgreement('costPerHour', facts, costPerHour, costs),
    byAgreement('billedPerHour', facts, billedPerHour, groups),
    byAgreement('costPerAct', facts, costPerAct(facts), costs),
    byAgreement('useRate', facts, useRate(facts)),
    byAgreement('lenderCharge', facts, lenderCharge, groups),
    facts.alonePrice === null
      ? {
          ...alone,
          value: null,
          figures: {},
          missing: [{ code: 'noPrice' }],
          leftOut: [],
          parts: [],
          grouped: false,
        }
      : alone,
  ]
}
