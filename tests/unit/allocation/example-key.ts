import type { Phrase } from './example-words'
import { listOf, minutesIn, phrase, scaled } from './example-words'

/** A key, or a line of a price list, as plain values that the schema will read. */
export type Plain = Readonly<Record<string, unknown>>

interface Reading {
  readonly reads: Phrase
  readonly gives: (...words: readonly string[]) => Plain
}

const firstOf = (readings: readonly Reading[], text: string): Plain => {
  for (const { reads, gives } of readings) {
    const words = reads(text)
    if (words !== null) return gives(...words)
  }
  throw new Error(`“${text}” is not understood`)
}

const MEASURES: readonly Reading[] = [
  { reads: phrase('hours'), gives: () => ({ kind: 'hours' }) },
  { reads: phrase('contracted hours'), gives: () => ({ kind: 'contractedHours' }) },
  { reads: phrase('one each'), gives: () => ({ kind: 'equalParts' }) },
  { reads: phrase('population'), gives: () => ({ kind: 'population', of: 'municipal' }) },
  {
    reads: phrase('unit <name> times <decimal>[ and <name> times <decimal>]'),
    gives: (first = '', times = '', second = '', more = '') => ({
      kind: 'units',
      weights: [
        { unitTypeId: first, thousandths: scaled(times, 3) },
        ...(second === '' ? [] : [{ unitTypeId: second, thousandths: scaled(more, 3) }]),
      ],
    }),
  },
  { reads: phrase('value <name>'), gives: (criterionId) => ({ kind: 'criterion', criterionId }) },
]

const RATED: readonly Reading[] = [
  {
    reads: phrase('hour done beyond <time> <euros>'),
    gives: (beyond = '', price = '') => ({
      kind: 'hour',
      basis: 'actual',
      price: scaled(price, 2),
      beyond: minutesIn(beyond),
    }),
  },
  {
    reads: phrase('hour done|contracted <euros>'),
    gives: (basis, price = '') => ({
      kind: 'hour',
      basis: basis === 'done' ? 'actual' : 'contracted',
      price: scaled(price, 2),
    }),
  },
  {
    reads: phrase('half-day of <time> <euros>'),
    gives: (length = '', price = '') => ({
      kind: 'halfDay',
      minutes: minutesIn(length),
      price: scaled(price, 2),
    }),
  },
  {
    reads: phrase('day <euros>'),
    gives: (price = '') => ({ kind: 'day', price: scaled(price, 2) }),
  },
  {
    reads: phrase('unit <name> <euros>'),
    gives: (unitTypeId, price = '') => ({ kind: 'unit', unitTypeId, price: scaled(price, 2) }),
  },
  {
    reads: phrase('month <euros>'),
    gives: (price = '') => ({ kind: 'month', each: 'beneficiary', price: scaled(price, 2) }),
  },
  {
    reads: phrase('month by agent <euros>'),
    gives: (price = '') => ({ kind: 'month', each: 'agent', price: scaled(price, 2) }),
  },
  {
    reads: phrase('pay times <decimal>'),
    gives: (times = '') => ({ kind: 'payTimes', thousandths: scaled(times, 3) }),
  },
  {
    reads: phrase('percentage of <name> <decimal> %'),
    gives: (criterionId, rate = '') => ({ kind: 'percentOf', criterionId, rate: scaled(rate, 2) }),
  },
]

const KINDS: Readonly<Record<string, string>> = {
  communes: 'municipality',
  communities: 'communityOfMunicipalities',
  syndicates: 'syndicate',
}

/** `syndicates or A`: bodies by kind or by name. */
function bodiesIn(text: string): Plain {
  const words = text.split(' or ')
  return {
    kinds: words.flatMap((word) => KINDS[word] ?? []),
    collectivityIds: words.filter((word) => KINDS[word] === undefined),
  }
}

/** `category C or grade Rédacteur`: agents by category or by grade. */
function agentsIn(text: string): Plain {
  const words = text.split(' or ').map((word) => /^(category|grade) (.+)$/.exec(word) ?? [])
  if (words.some(({ length }) => length === 0)) throw new Error(`“${text}” names no agents`)
  const named = (what: string): readonly unknown[] =>
    words.filter(([, kind]) => kind === what).map(([, , name]) => name)
  return { categories: named('category'), grades: named('grade') }
}

const TIER = phrase('above <decimal> <name> <euros>')

/**
 * A line of a price list: `hour done 10.00, above 50 hours 8.00; for syndicates or A; by category C`. What it prices is its
 * identifier, so that the same line keeps it from one set of terms to the next.
 */
export function priceLineIn(text: string): Plain {
  const [priced = '', ...clauses] = text.split('; ')
  const [first = '', ...tiers] = priced.split(', ')
  const clause = (start: string): string | undefined =>
    clauses.find((one) => one.startsWith(start))?.slice(start.length)
  const known = clauses.every((one) => one.startsWith('for ') || one.startsWith('by '))
  if (!known) throw new Error(`“${text}” says more than bodies and agents`)
  const [bodies, agents] = [clause('for '), clause('by ')]
  const label = first.replace(/ [\d.]+(?: %)?$/, '')
  return {
    id: [label, ...clauses].join('; '),
    label,
    rated: firstOf(RATED, first),
    bodies: bodies === undefined ? null : bodiesIn(bodies),
    agents: agents === undefined ? null : agentsIn(agents),
    tiers: tiers
      .flatMap((tier) => listOf(tier, TIER))
      .map(([above = '', , price = '']) => ({ above: scaled(above, 2), price: scaled(price, 2) })),
  }
}

const QUOTA = phrase('<name> <decimal> %')
const CRITERION = phrase('<count> <rest>')

const KEYS: readonly Reading[] = [
  { reads: phrase('hours'), gives: () => ({ key: { kind: 'actualCost' } }) },
  {
    reads: phrase('tariff <euros> done|contracted'),
    gives: (price = '', basis = '') => ({
      hourlyTariff: scaled(price, 2),
      key: { kind: 'tariff', basis: basis === 'done' ? 'actual' : 'contracted' },
    }),
  },
  {
    reads: phrase('quotas <rest>'),
    gives: (list = '') => ({
      key: {
        kind: 'fixedQuotas',
        quotas: listOf(list, QUOTA).map(([collectivityId, percent = '']) => ({
          collectivityId,
          millionths: scaled(percent, 4),
        })),
      },
    }),
  },
  {
    reads: phrase('criteria <rest>'),
    gives: (list = '') => ({
      key: {
        kind: 'criteria',
        criteria: listOf(list, CRITERION).map(([weight, measure = '']) => ({
          weight: Number(weight),
          measure: firstOf(MEASURES, measure),
        })),
      },
    }),
  },
  { reads: phrase('prices'), gives: () => ({ key: { kind: 'prices', lines: [] } }) },
]

/** The terms that a line `key …` sets; the lines of a price list follow it. */
export const keyIn = (text: string): Plain => firstOf(KEYS, text)
