import type { Limit } from '#shared/domain/agreements/limit'
import type { Terms } from '#shared/domain/agreements/terms'
import { TRAVEL_POLICIES } from '#shared/domain/agreements/travel-policy'
import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Random } from './random'
import { randomKey, randomLine } from './random-key'

/** What terms are drawn from. */
export interface Pool {
  readonly bodies: readonly string[]
  /** The most of each agent that the agreement may lend, in ten-thousandths. */
  readonly lendable: ReadonlyMap<string, number>
}

const weekly = (random: Random): Minutes =>
  (random.chance(0.1) ? 0 : random.whole(1, 2100)) as Minutes

function agents(random: Random, { lendable }: Pool): Terms['agents'] {
  return random.some([...lendable.keys()]).map((agentId) => {
    const most = lendable.get(agentId) ?? 0
    return { agentId, workShare: random.chance(0.5) ? most : random.whole(1, most) }
  })
}

const beneficiaries = (random: Random, { bodies }: Pool): Terms['beneficiaries'] =>
  random
    .some(bodies, Math.max(1, bodies.length - 1))
    .map((collectivityId) => ({ collectivityId, weeklyMinutes: weekly(random) }))

function limits(random: Random, { bodies }: Pool): Limit[] {
  const list: Limit[] = []
  for (let at = random.whole(1, 3); at > 0; at -= 1) {
    const kind = random.pick(['cap', 'floor', 'cap', 'floor', 'fixed', 'exempt'] as const)
    const collectivityId = random.chance(0.2) && kind !== 'exempt' ? null : random.pick(bodies)
    if (list.some((one) => one.kind === kind && one.collectivityId === collectivityId)) continue
    const most = { cap: 3_000_000, floor: 60_000, fixed: 90_000, exempt: 0 }[kind]
    const amount =
      kind === 'exempt' ? null : (random.whole(kind === 'cap' ? 300_000 : 0, most) as Cents)
    list.push({ collectivityId, kind, amount, reason: 'Because' })
  }
  return list
}

/** Terms without what is optional where it is absent. */
const withOptional = (
  terms: Terms,
  optional: { readonly [K in 'limits' | 'gap' | 'travel']: Terms[K] | undefined },
): Terms => {
  const { limits: _l, gap: _g, travel: _t, ...plain } = terms
  return {
    ...plain,
    ...(optional.limits === undefined ? {} : { limits: optional.limits }),
    ...(optional.gap === undefined ? {} : { gap: optional.gap }),
    ...(optional.travel === undefined ? {} : { travel: optional.travel }),
  }
}

/** Whole terms. */
export function randomTerms(random: Random, pool: Pool): Terms {
  const served = beneficiaries(random, pool)
  const plain: Terms = {
    beneficiaries: served,
    agents: agents(random, pool),
    key: randomKey(
      random,
      served.map((one) => one.collectivityId),
      pool.bodies,
    ),
    hourlyTariff: random.whole(0, 5000) as Cents,
    annualWeeks: random.pick(['paid', 'worked'] as const),
    commonTime: random.pick(['proRata', 'lender'] as const),
    tieBreak: random.chance(0.4) ? random.some(pool.bodies, 0) : [],
  }
  return withOptional(plain, {
    limits: random.chance(0.45) ? limits(random, pool) : undefined,
    gap: random.chance(0.3) ? random.pick(['lender', 'beneficiaries'] as const) : undefined,
    travel: random.chance(0.6) ? random.pick(TRAVEL_POLICIES) : undefined,
  })
}

const mixed = (random: Random, terms: Terms): Terms => ({
  ...terms,
  beneficiaries: random.mix(terms.beneficiaries),
  agents: random.mix(terms.agents),
  key:
    terms.key.kind === 'fixedQuotas'
      ? { ...terms.key, quotas: random.mix(terms.key.quotas) }
      : terms.key,
})

function withBodies(random: Random, pool: Pool, terms: Terms): Terms {
  const served = beneficiaries(random, pool)
  const ids = served.map((one) => one.collectivityId)
  const { key } = terms
  if (key.kind !== 'fixedQuotas') return { ...terms, beneficiaries: served }
  const kept = key.quotas.filter(({ collectivityId }) => ids.includes(collectivityId))
  return {
    ...terms,
    beneficiaries: served,
    key: kept.some(({ millionths }) => millionths > 0)
      ? { ...key, quotas: kept }
      : {
          ...key,
          quotas: [{ collectivityId: random.pick(ids), millionths: random.whole(1, 1_000_000) }],
        },
  }
}

/** Another price, other steps, or another line, under the same identifiers. */
function withPrices(random: Random, pool: Pool, terms: Terms): Terms {
  const { key } = terms
  if (key.kind !== 'prices') return { ...terms, hourlyTariff: random.whole(0, 5000) as Cents }
  return {
    ...terms,
    key: {
      ...key,
      lines: key.lines.map((line) => {
        if (random.chance(0.3)) return randomLine(random, line.id, pool.bodies)
        const { rated } = line
        if (!('price' in rated)) return line
        return { ...line, rated: { ...rated, price: random.whole(0, 9000) as Cents } }
      }),
    },
  }
}

/** Terms that an amendment sets in place of others: one change of any kind, or none. */
function changed(random: Random, pool: Pool, terms: Terms): Terms {
  const ids = terms.beneficiaries.map((one) => one.collectivityId)
  const { limits: bounds, gap, travel } = terms
  switch (random.whole(0, 14)) {
    case 0:
    case 1:
      return withBodies(random, pool, terms)
    case 2:
      return { ...terms, agents: agents(random, pool) }
    case 3:
    case 4:
      return { ...terms, key: randomKey(random, ids, pool.bodies) }
    case 5:
    case 6:
      return withPrices(random, pool, terms)
    case 7:
      return withOptional(terms, { limits: limits(random, pool), gap, travel })
    case 8:
      return withOptional(terms, {
        limits: bounds,
        gap: gap === 'beneficiaries' ? 'lender' : 'beneficiaries',
        travel,
      })
    case 9:
      return withOptional(terms, { limits: bounds, gap, travel: random.pick(TRAVEL_POLICIES) })
    case 10:
      return { ...terms, annualWeeks: terms.annualWeeks === 'paid' ? 'worked' : 'paid' }
    case 11:
      return { ...terms, commonTime: terms.commonTime === 'lender' ? 'proRata' : 'lender' }
    case 12:
      return {
        ...terms,
        beneficiaries: terms.beneficiaries.map((one) => ({
          ...one,
          weeklyMinutes: weekly(random),
        })),
      }
    case 13:
      return { ...terms, tieBreak: random.mix(pool.bodies) }
    default:
      return mixed(random, terms)
  }
}

/** Terms that an amendment sets in place of others. */
export function amendedTerms(random: Random, pool: Pool, terms: Terms): Terms {
  let next = changed(random, pool, terms)
  if (random.chance(0.3)) next = changed(random, pool, next)
  return random.chance(0.3) ? mixed(random, next) : next
}
