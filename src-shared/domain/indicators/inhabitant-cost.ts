import { cents } from '#shared/kernel/cents'
import { populationIn, type Collectivity } from '../collectivities/collectivity'
import { gatherParts, type Basis } from './gather-parts'
import type { Indicator, IndicatorGap, Subject } from './indicator'
import type { IndicatorFacts } from './indicator-facts'
import { joinPeople, NOBODY, type People } from './join-personal'
import { noAmounts } from './no-amounts'
import { servedPartly } from './served-partly'
import { publicFigures } from './public-figures'
import type { Groups } from './service-groups'
import { agentsBilledTo } from './settled-figures'

/** What a body pays over all agreements. */
interface Paid {
  /** `null` while one of them has no amounts. */
  readonly amount: number | null
  /** Whose pay is in it. */
  readonly people: People
}

const NOTHING: Paid = { amount: 0, people: NOBODY }

function amountsByBody({ settlements }: IndicatorFacts): ReadonlyMap<string, Paid> {
  const amounts = new Map<string, Paid>()
  for (const one of settlements) {
    const billedTo = agentsBilledTo(one)
    for (const [row, { collectivityId, amount }] of one.allocation.shares.entries()) {
      const before = amounts.get(collectivityId) ?? NOTHING
      const people = amount === 0 ? NOBODY : billedTo(row)
      amounts.set(collectivityId, {
        amount: before.amount === null || amount === null ? null : before.amount + amount,
        people: joinPeople([before.people, people]),
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

/** Bodies as the public page shows what they pay: less what it says of the others, nothing is of one person. */
function bodyGroups({ settlements, collectivities }: IndicatorFacts, year: number): Groups {
  const { bodies, leftOut } = publicFigures(settlements, collectivities, year)
  const unsaid = new Set(
    settlements.flatMap(({ agreement, allocation: { shares } }) =>
      leftOut.includes(agreement.id)
        ? shares.flatMap(({ amount, collectivityId }) => (amount === 0 ? [] : [collectivityId]))
        : [],
    ),
  )
  return bodies.flatMap(({ bodyIds }) => (bodyIds.some((id) => unsaid.has(id)) ? [] : [bodyIds]))
}

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
  for (const { body, amount, people } of served) {
    const about: Subject = { of: 'body', id: body.id }
    const inhabitants = populationIn(body, year) ?? 0
    if (hasMunicipality && !isMunicipality(body)) leftOut.push({ code: 'notMunicipality', about })
    else if (inhabitants === 0)
      (hasMunicipality ? missing : leftOut).push({ code: 'noPopulation', about })
    else if (amount === null) unpaid.add(body.id)
    else {
      bases.push({ subjects: [about], figures: { billed: cents(amount), inhabitants }, people })
      if (partly.has(body.id)) leftOut.push({ code: 'servedPartly', about })
    }
  }
  return gatherParts({
    code: 'costPerInhabitant',
    groups: bodyGroups(facts, year),
    internal: facts.internal,
    none: { code: facts.settlements.length === 0 ? 'noAgreement' : 'noBody' },
    bases,
    missing: [...missing, ...withoutAmounts(facts, unpaid)],
    leftOut,
  })
}
