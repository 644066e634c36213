import type { Cents } from '#shared/kernel/cents'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import type { SettledAgreement } from './indicator-facts'
import { joinPeople, NOBODY, type OfPeople } from './join-personal'
import { sumKnown, uniqueIds, type PublicRow } from './public-row'
import { costGroups, serviceGroups } from './service-groups'
import { agentsBilledTo, billedAgents, realCost } from './settled-figures'

/** A service on a public page; several agreements where the amounts of one alone would show what a person costs. */
export interface PublicService extends OfPeople {
  readonly agreementIds: readonly string[]
  readonly lenderIds: readonly string[]
  readonly minutes: Minutes
  /** What the bodies pay; `null` while the settlement has no amounts. */
  readonly billed: Cents | null
  /** With what stays with the lender: both `null` where they are not known, or would show what one person costs. */
  readonly cost: Cents | null
  readonly lenderPart: Cents | null
  /** Whether they are not given because they would show it. */
  readonly costIsPersonal: boolean
  /** What each body got, and pays. */
  readonly cells: readonly PublicRow[]
}

type Uncovered = Omit<PublicService, 'costIsPersonal'>

function serviceOf(settled: SettledAgreement): Uncovered {
  const { agreement, allocation } = settled
  const { shares, billed, lenderPart } = allocation
  const billedTo = agentsBilledTo(settled)
  return {
    agreementIds: [agreement.id],
    lenderIds: [agreement.lenderId],
    minutes: sumMinutes(shares.map((share) => share.minutes)),
    billed,
    cost: billed === null ? null : realCost(allocation),
    lenderPart,
    people: billedAgents(settled),
    cells: shares.map((share, row) => ({
      agreementIds: [agreement.id],
      bodyIds: [share.collectivityId],
      minutes: share.minutes,
      amount: share.amount,
      people: share.amount === 0 ? NOBODY : billedTo(row),
    })),
  }
}

const joinServices = (a: Uncovered, b: Uncovered): Uncovered => ({
  agreementIds: [...a.agreementIds, ...b.agreementIds],
  lenderIds: uniqueIds([...a.lenderIds, ...b.lenderIds]),
  minutes: minutes(a.minutes + b.minutes),
  billed: sumKnown([a.billed, b.billed]),
  cost: sumKnown([a.cost, b.cost]),
  lenderPart: sumKnown([a.lenderPart, b.lenderPart]),
  people: joinPeople([a.people, b.people]),
  cells: [...a.cells, ...b.cells],
})

/** The services of a public page: those whose amounts rest on one person’s pay are joined, or left out. */
export function publicServices(settlements: readonly SettledAgreement[]): readonly PublicService[] {
  const withCost = new Set(costGroups(settlements).flat())
  return serviceGroups(settlements).map((ids) => {
    const service = settlements
      .filter(({ agreement }) => ids.includes(agreement.id))
      .map(serviceOf)
      .reduce(joinServices)
    return ids.every((id) => withCost.has(id))
      ? { ...service, costIsPersonal: false }
      : { ...service, cost: null, lenderPart: null, costIsPersonal: true }
  })
}
