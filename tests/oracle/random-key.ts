import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import type { Cents } from '#shared/kernel/cents'
import type { Random } from './random'

export const UNIT_TYPES = ['permits', 'days'] as const
export const CRITERIA = ['area', 'budget'] as const
export const GRADES = ['attaché', 'rédacteur'] as const

/** Prices that give fractions of a cent, and round ones. */
const price = (random: Random, most = 6000): Cents =>
  (random.chance(0.08) ? 0 : random.whole(1, most)) as Cents

function measure(random: Random): Measure {
  const kinds = [
    'hours',
    'contractedHours',
    'equalParts',
    'population',
    'units',
    'criterion',
  ] as const
  const kind = random.pick(kinds)
  if (kind === 'population')
    return { kind, of: random.pick(['municipal', 'dgf', 'total'] as const) }
  if (kind === 'criterion') return { kind, criterionId: random.pick(CRITERIA) }
  if (kind === 'units')
    return {
      kind,
      weights: random
        .some(UNIT_TYPES)
        .map((unitTypeId) => ({ unitTypeId, thousandths: random.whole(1, 3000) })),
    }
  return { kind }
}

function rated(random: Random): PriceLine['rated'] {
  switch (random.whole(0, 9)) {
    case 0:
    case 1:
      return { kind: 'hour', basis: 'actual', price: price(random) }
    case 2:
      return { kind: 'hour', basis: 'actual', beyond: random.whole(30, 300), price: price(random) }
    case 3:
      return { kind: 'hour', basis: 'contracted', price: price(random) }
    case 4:
      return { kind: 'day', price: price(random, 30_000) }
    case 5:
      return {
        kind: 'halfDay',
        minutes: random.pick([180, 210, 240]),
        price: price(random, 20_000),
      }
    case 6:
      return { kind: 'unit', unitTypeId: random.pick(UNIT_TYPES), price: price(random, 20_000) }
    case 7:
      return {
        kind: 'month',
        each: random.pick(['beneficiary', 'agent'] as const),
        price: price(random, 50_000),
      }
    case 8:
      return { kind: 'payTimes', thousandths: random.whole(200, 2500) }
    default:
      return { kind: 'percentOf', criterionId: random.pick(CRITERIA), rate: random.whole(1, 900) }
  }
}

const namesAgents = (of: PriceLine['rated']): boolean =>
  of.kind === 'day' ||
  of.kind === 'halfDay' ||
  of.kind === 'payTimes' ||
  (of.kind === 'hour' && of.basis === 'actual') ||
  (of.kind === 'month' && of.each === 'agent')

function tiers(random: Random, of: PriceLine['rated']): PriceLine['tiers'] {
  if (of.kind === 'payTimes' || of.kind === 'percentOf' || !random.chance(0.35)) return []
  let above = 0
  return Array.from({ length: random.whole(1, 3) }, () => {
    above += random.pick([random.whole(1, 400), random.whole(100, 4000)])
    return { above, price: price(random) }
  })
}

/** A line of a price list. */
export function randomLine(random: Random, id: string, bodies: readonly string[]): PriceLine {
  const of = rated(random)
  return {
    id,
    label: `Line ${id}`,
    rated: of,
    bodies: random.chance(0.7)
      ? null
      : {
          kinds: random.some(COLLECTIVITY_KINDS.slice(0, 3), 0).slice(0, 2),
          collectivityIds: random.some(bodies, 0),
        },
    agents:
      !namesAgents(of) || random.chance(0.65)
        ? null
        : {
            categories: random.some(['A', 'B', 'C'] as const, 0).slice(0, 2),
            grades: random.some(GRADES, 0),
          },
    tiers: tiers(random, of),
  }
}

/** A key of any kind; quotas are of the bodies served. */
export function randomKey(
  random: Random,
  served: readonly string[],
  bodies: readonly string[],
): AllocationKey {
  const kind = random.pick([
    'actualCost',
    'actualCost',
    'tariff',
    'fixedQuotas',
    'criteria',
    'criteria',
    'prices',
    'prices',
    'prices',
  ] as const)
  switch (kind) {
    case 'actualCost':
      return { kind }
    case 'tariff':
      return { kind, basis: random.pick(['actual', 'contracted'] as const) }
    case 'fixedQuotas': {
      let left = random.chance(0.5) ? 1_000_000 : random.whole(1, 1_000_000)
      const quotas = random.some(served).map((collectivityId, at, all) => {
        const millionths = at === all.length - 1 ? left : random.whole(0, left)
        left -= millionths
        return { collectivityId, millionths }
      })
      return { kind, quotas }
    }
    case 'criteria': {
      const criteria = Array.from({ length: random.whole(1, 3) }, () => ({
        measure: measure(random),
        weight: random.whole(1, 100),
      }))
      const kinds = criteria.map((one) => JSON.stringify(one.measure))
      return { kind, criteria: criteria.filter((_, at) => kinds.indexOf(kinds[at] ?? '') === at) }
    }
    case 'prices':
      return {
        kind,
        lines: Array.from({ length: random.whole(1, 3) }, (_, at) =>
          randomLine(random, `line ${String(at + 1)}`, bodies),
        ),
      }
  }
}
