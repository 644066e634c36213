import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { sumMinutes } from '#shared/kernel/minutes'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { agentNames } from '../agents/agent-names'
import type { Agreement } from '../agreements/agreement'
import { agreementNames } from '../agreements/agreement-names'
import { endOfTerm, type ENDS } from '../agreements/end-of-term'
import { goesOnAfter } from '../agreements/goes-on-with'
import { bodyNames } from '../collectivities/body-names'
import { populationIn, type Collectivity } from '../collectivities/collectivity'
import { bearsVat } from '../indicators/bears-vat'
import { billedInParts } from '../indicators/billed-in-parts'
import { headlineOf } from '../indicators/headline'
import type { Indicator, IndicatorGap, Subject } from '../indicators/indicator'
import type { SettledAgreement } from '../indicators/indicator-facts'
import { FIGURE_CODES } from '../indicators/indicator-figures'
import { indicatorValue } from '../indicators/indicator-formulas'
import { fullTimeMinutes, lentMinutes } from '../costs/lent-minutes'
import { NOBODY } from '../indicators/join-personal'
import { costGroups, groupsOf, shownAlone } from '../indicators/service-groups'
import { sameMonthsBefore } from '../indicators/year-changes'
import { agentsBilledTo, atRealCost, realCost } from '../indicators/settled-figures'
import type { ReportFigures, ReportService } from './report-figures'
import type { SavingsResult } from './savings-result'

/** What the figures of a report are gathered from. */
export interface ReportFacts {
  readonly period: Period
  readonly internal: boolean
  readonly indicators: readonly Indicator[]
  /** Every agreement that counts in the period. */
  readonly settlements: readonly SettledAgreement[]
  /** Every statement of the territory. */
  readonly statements: Parameters<typeof billedInParts>[1]
  /** The same over the same months of the year before. */
  readonly before: readonly SettledAgreement[]
  readonly savings: readonly SavingsResult[]
  /** The settlements of each earlier year that a savings test looks at. */
  readonly tested: readonly (readonly SettledAgreement[])[]
  /** Every agreement of the territory, and the day: one may have been renewed, or replaced by another. */
  readonly agreements: readonly Agreement[]
  readonly today: Day
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
}

/** The services of which amounts would show what one person costs: they are shown with those of others, or not at all. */
function hiddenIn(
  settlements: readonly SettledAgreement[],
  internal: boolean,
): ReadonlySet<string> {
  const ids = settlements.map(({ agreement }) => agreement.id)
  const alone = shownAlone(costGroups(settlements))
  return new Set(internal ? [] : ids.filter((id) => !alone.has(id)))
}

/** What becomes of an agreement at its end; of an archived one only whether its end is past is known. */
const endOf = (agreement: Agreement, { agreements, today }: ReportFacts): (typeof ENDS)[number] =>
  endOfTerm(agreement, agreements, today) ??
  ((agreement.period.to ?? today) < today ? 'over' : 'none')

/** The days of which the cost of a settlement is. */
const costDaysOf = ({ agreement, allocation: { period } }: SettledAgreement): Period =>
  intersectPeriods(period, agreement.period) ?? period

/** The bodies that pay for one person who came to them, where the price of an hour is the pay of who comes. */
function hiddenBodies(one: SettledAgreement, internal: boolean): ReadonlySet<string> {
  const { shares } = one.allocation
  const billedTo = agentsBilledTo(one)
  const rows = shares.map(({ collectivityId, amount }, row) => ({
    ids: [collectivityId],
    people: internal || amount === 0 ? NOBODY : billedTo(row),
  }))
  const alone = shownAlone(groupsOf(rows))
  const ids = shares.map(({ collectivityId }) => collectivityId)
  return new Set(ids.filter((id) => !alone.has(id)))
}

function serviceOf(
  one: SettledAgreement,
  showing: { readonly now: boolean; readonly before: boolean },
  facts: ReportFacts,
): ReportService {
  const { agreement, allocation } = one
  const { shares } = allocation
  const hidden = hiddenBodies(one, facts.internal)
  const before = facts.before.find((each) => each.agreement.id === agreement.id)
  const isCompared =
    before?.allocation.months.length === allocation.months.length &&
    sameMonthsBefore(allocation.period, agreement.period) !== null
  const { cost, costChange, rate } = headlineOf(
    atRealCost(allocation),
    isCompared ? atRealCost(before.allocation) : null,
  )
  const shown = <V>(value: V): V | null => (showing.now ? value : null)
  const shownBefore = <V>(value: V): V | null => (showing.before ? shown(value) : null)
  const costBefore = shownBefore(before === undefined ? null : realCost(before.allocation))
  return {
    agreementId: agreement.id,
    reference: agreement.reference,
    ...(facts.settlements.some((other) => goesOnAfter(agreement, other.agreement))
      ? { goesOn: true }
      : {}),
    lenderId: agreement.lenderId,
    expiresOn: agreement.period.to,
    end: endOf(agreement, facts),
    agents: allocation.agentIds.length,
    fullTimes:
      indicatorValue('pooledStaff', {
        lentMinutes: lentMinutes(agreement, facts.agents, allocation.period),
        fullTimeMinutes: fullTimeMinutes(facts.period),
      }) ?? 0,
    minutes: sumMinutes(shares.map((share) => share.minutes)),
    contracted: sumMinutes(shares.map((share) => share.contractedMinutes)),
    cost: shown(cost),
    billed: shown(allocation.billed),
    lenderPart: shown(allocation.lenderPart),
    costBefore,
    ...(before === undefined || costBefore === null || isCompared
      ? {}
      : { costDays: { now: costDaysOf(one), before: costDaysOf(before) } }),
    costChange: shownBefore(costChange),
    rate: shown(rate),
    withheld: !showing.now,
    bodies: shares.map((share) => ({
      collectivityId: share.collectivityId,
      minutes: share.minutes,
      contracted: share.contractedMinutes,
      amount: hidden.has(share.collectivityId) ? null : shown(share.amount),
    })),
  }
}

const sumKnown = (amounts: readonly (Cents | null)[]): Cents | null => {
  const known = amounts.flatMap((amount) => (amount === null ? [] : [amount]))
  return known.length < amounts.length ? null : sumCents(known)
}

/** What each body pays over the services that are shown whole. */
function bodiesOf(
  services: readonly ReportService[],
  { collectivities, period }: ReportFacts,
): ReportFigures['bodies'] {
  const lines = services.filter(({ withheld }) => !withheld).flatMap(({ bodies }) => bodies)
  const known = new Map(collectivities.map((body) => [body.id, body]))
  return groupBy(lines, ({ collectivityId }) => collectivityId)
    .map((own) => {
      const { collectivityId } = own[0]
      const body = known.get(collectivityId)
      const inhabitants =
        body === undefined ? null : populationIn(body, Number(period.to.slice(0, 4)))
      const amount = sumKnown(own.map((line) => line.amount))
      return {
        collectivityId,
        minutes: sumMinutes(own.map((line) => line.minutes)),
        amount,
        inhabitants: inhabitants ?? null,
        perInhabitant:
          amount === null
            ? null
            : indicatorValue('costPerInhabitant', {
                billed: amount,
                inhabitants: inhabitants ?? 0,
              }),
      }
    })
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
}

function namesOf({
  collectivities,
  agents,
  settlements,
  indicators,
  savings,
}: ReportFacts): ReportFigures['names'] {
  const gaps = indicators.flatMap(({ missing, leftOut }) => [...missing, ...leftOut])
  const named = new Set(gaps.flatMap((gap) => ('about' in gap ? [gap.about.id] : [])))
  const bodies = new Set([
    ...settlements.flatMap(({ agreement, allocation }) => [
      agreement.lenderId,
      ...allocation.shares.map(({ collectivityId }) => collectivityId),
    ]),
    ...savings.flatMap((one) => one.bodies.map(({ collectivityId }) => collectivityId)),
    ...named,
  ])
  const [people, places] = [agentNames(agents), bodyNames(collectivities)]
  const services = agreementNames(settlements.map(({ agreement }) => agreement))
  return [
    ...[...services].map(([id, name]) => ({ of: 'agreement' as const, id, name })),
    ...collectivities
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ of: 'body' as const, id, name: places.get(id) ?? name })),
    ...agents
      .filter(({ id }) => named.has(id))
      .map((agent) => ({
        of: 'agent' as const,
        id: agent.id,
        name: people.get(agent.id) ?? agent.id,
      })),
  ]
}

const gapsOf = (
  gaps: readonly IndicatorGap[],
): { code: IndicatorGap['code']; about?: Subject; months?: number }[] =>
  gaps.map((gap) => ({ ...gap }))

/** Gathers the figures of a report from the settlements and the indicators: nothing is computed a second time. */
export function reportFiguresOf(facts: ReportFacts): ReportFigures {
  const { settlements, before, tested, internal } = facts
  const hidden = hiddenIn(settlements, internal)
  const hiddenBefore = hiddenIn(before, internal)
  const services = settlements.map((one) => {
    const { id } = one.agreement
    return serviceOf(one, { now: !hidden.has(id), before: !hiddenBefore.has(id) }, facts)
  })
  const isSavingShown = ({ test: { agreementId: id } }: SavingsResult): boolean =>
    [settlements, ...tested].every(
      (year) =>
        !hiddenIn(year, internal).has(id) &&
        year.every((one) => one.agreement.id !== id || hiddenBodies(one, internal).size === 0),
    )
  const costOf = (id: string): Cents | null => {
    const one = settlements.find(({ agreement }) => agreement.id === id)
    return one === undefined ? cents(0) : realCost(one.allocation)
  }
  return {
    period: facts.period,
    internal: facts.internal,
    ...(bearsVat(facts.settlements.map(({ allocation }) => allocation))
      ? { withoutVat: true }
      : {}),
    ...(billedInParts(facts.settlements, facts.statements) ? { billedInParts: true } : {}),
    names: namesOf(facts),
    indicators: facts.indicators.map(({ code, value, figures, missing, leftOut, grouped }) => ({
      code,
      value,
      figures: FIGURE_CODES.flatMap((figure) => {
        const amount = figures[figure]
        return amount === undefined ? [] : [{ code: figure, value: amount }]
      }),
      missing: gapsOf(missing),
      leftOut: gapsOf(leftOut),
      grouped,
    })),
    services,
    together: (internal ? [] : costGroups(settlements))
      .filter((ids) => ids.length > 1)
      .map((ids) => ({ agreementIds: [...ids], cost: sumKnown(ids.map(costOf)) })),
    bodies: bodiesOf(services, facts),
    savings: facts.savings.filter(isSavingShown),
    savingsLeftOut: facts.savings
      .filter((one) => !isSavingShown(one))
      .map(({ test }) => test.agreementId),
  }
}
