import { cents } from '#shared/kernel/cents'
import { populationIn, type Collectivity } from '../collectivities/collectivity'
import { gatherParts, type Basis } from './gather-parts'
import type { Indicator, IndicatorGap, Subject } from './indicator'
import type { IndicatorFacts } from './indicator-facts'
import { noAmounts } from './no-amounts'
import { servedPartly } from './served-partly'
import { serviceGroups, shownTogether } from './service-groups'
import { agentsBilledTo } from './settled-figures'

/** What a body pays over all agreements. */
interface Paid {
  /** `null` while one of them has no amounts. */
  readonly amount: number | null
  /** Whose pay is in it, and of these those of agreements that are shown together only. */
  readonly people: ReadonlySet<string>
  readonly joined: ReadonlySet<string>
}

const NOTHING: Paid = { amount: 0, people: new Set(), joined: new Set() }

function amountsByBody({ settlements }: IndicatorFacts): ReadonlyMap<string, Paid> {
  const together = shownTogether(serviceGroups(settlements))
  const amounts = new Map<string, Paid>()
  for (const one of settlements) {
    const billedTo = agentsBilledTo(one)
    for (const [row, { collectivityId, amount }] of one.allocation.shares.entries()) {
      const before = amounts.get(collectivityId) ?? NOTHING
      const people = amount === 0 ? [] : billedTo(row)
      amounts.set(collectivityId, {
        amount: before.amount === null || amount === null ? null : before.amount + amount,
        people: new Set([...before.people, ...people]),
        joined: together.has(one.agreement.id)
          ? new Set([...before.joined, ...people])
          : before.joined,
      })
    }
  }
  return amounts
}

/** The agreements whose lack of amounts leaves bodies without one: named once, instead of each body that they serve. */
const withoutAmounts = (
  { settlements }: IndicatorFacts,
  bodies: ReadonlySet<string>,
): readonly IndicatorGap[] =>
  settlements.flatMap(({ agreement, allocation }) =>
    allocation.shares.some(
      ({ collectivityId, amount }) => amount === null && bodies.has(collectivityId),
    )
      ? [{ code: noAmounts(allocation), about: { of: 'agreement', id: agreement.id } }]
      : [],
  )

/**
 * What pooling costs an inhabitant of the communes that it serves: what they pay over their municipal population. Groups and
 * syndicats are left out, since their inhabitants are those of their communes; where no commune is served, bodies with a
 * population are counted.
 */
export function inhabitantCost(facts: IndicatorFacts): Indicator {
  const year = Number(facts.period.to.slice(0, 4))
  const known = new Map(facts.collectivities.map((body) => [body.id, body]))
  const served = [...amountsByBody(facts)].flatMap(([id, paid]) => {
    const body = known.get(id)
    return body === undefined ? [] : [{ body, ...paid }]
  })
  const isMunicipality = ({ kind }: Collectivity): boolean => kind === 'municipality'
  const hasMunicipality = served.some(({ body }) => isMunicipality(body))
  const partly = servedPartly(facts.settlements)
  const bases: Basis[] = []
  const missing: IndicatorGap[] = []
  const leftOut: IndicatorGap[] = []
  const unpaid = new Set<string>()
  const joinedPeople = new Set<string>()
  for (const { body, amount, people, joined } of served) {
    const about: Subject = { of: 'body', id: body.id }
    const inhabitants = populationIn(body, year) ?? 0
    if (hasMunicipality && !isMunicipality(body)) leftOut.push({ code: 'notMunicipality', about })
    else if (inhabitants === 0)
      (hasMunicipality ? missing : leftOut).push({ code: 'noPopulation', about })
    else if (amount === null) unpaid.add(body.id)
    else {
      bases.push({ subjects: [about], figures: { billed: cents(amount), inhabitants }, people })
      for (const id of joined) joinedPeople.add(id)
      if (partly.has(body.id)) leftOut.push({ code: 'servedPartly', about })
    }
  }
  // Less what is shown of the other agreements, the whole would be what that person costs.
  if (!facts.internal && joinedPeople.size === 1) missing.push({ code: 'onePerson' })
  return gatherParts({
    code: 'costPerInhabitant',
    internal: facts.internal,
    none: { code: facts.settlements.length === 0 ? 'noAgreement' : 'noBody' },
    bases,
    missing: [...missing, ...withoutAmounts(facts, unpaid)],
    leftOut,
  })
}
