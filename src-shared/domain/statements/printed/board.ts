import { canonicalJson } from '#shared/kernel/canonical-json'
import { oncePer } from '#shared/kernel/once-per'
import type { Agreement } from '../../agreements/agreement'
import { traitsOf } from '../../keys/key-kinds'
import { billedRate } from '../../keys/tariff/billed-rate'
import { travelSum } from '../../travel/travel-lines'
import { keyBillingOf, type BilledPart } from '../billing'
import type { StatementContent } from '../statement'
import { keyWeightOf, poolsOf, type PoolPart } from './pools'

/** How often each value is printed, with the first statement that prints it. */
export class Tally<T> {
  private readonly found = new Map<string, { count: number; value: T; in: StatementContent }>()
  private total = 0

  add(value: T, content: StatementContent): void {
    const text = canonicalJson(value)
    const known = this.found.get(text)
    if (known === undefined) this.found.set(text, { count: 1, value, in: content })
    else known.count += 1
    this.total += 1
  }

  /**
   * What most statements print instead of a value; `null` where most print it. Where two differ and there is no third, the
   * other one's.
   */
  instead(value: T): { readonly value: T; readonly in: StatementContent } | null {
    if (this.found.size <= 1) return null
    const own = this.found.get(canonicalJson(value))
    const all = [...this.found.values()]
    const most = Math.max(...all.map(({ count }) => count))
    if (own?.count === most && (most > 1 || this.total !== 2)) return null
    return all.find((one) => one.count === most && one !== own) ?? null
  }
}

/** What the bodies of a settlement print of a division. */
interface PoolBoard {
  readonly common: Tally<PoolPart['common']>
  readonly ranks: Map<number, number>
  /** The weights of the bodies that are known, those of bounded shares among them where all the cost is divided. */
  readonly weights: readonly bigint[]
}

/** What the statements of one settlement print together. */
export interface Board {
  readonly bodies: number
  readonly common: Tally<Readonly<Record<string, unknown>>>
  readonly printed: Tally<Readonly<Record<string, unknown>>>
  /** Of those that print costs. */
  readonly costs: Tally<Readonly<Record<string, unknown>>>
  /** By first day and field. */
  readonly terms: ReadonlyMap<string, Tally<unknown>>
  readonly pools: ReadonlyMap<string, PoolBoard>
  readonly minutes: number
  /** Billed minutes less those done. */
  readonly commonTime: number
  readonly foreseen: number
  /** What the key and limits give, without kilometres; and of it what limits set, with how many. */
  readonly shares: number
  readonly bounded: { readonly count: number; readonly taken: number }
}

/** The costs that all statements of a settlement print alike; `null` where the terms that serve the body need none. */
export const costsOf = ({
  service: { components, charges, cost },
}: StatementContent): Readonly<Record<string, unknown>> | null =>
  cost === null && components.length === 0 && charges === undefined
    ? null
    : {
        service: {
          components,
          ...(charges && { charges: charges.map(({ kind, amount }) => ({ kind, amount })) }),
          cost,
        },
      }

/** The terms that a statement prints, whether a figure reads them or not. */
export const printedTerms = ({
  key,
  hourlyTariff,
  commonTime,
}: Pick<Agreement, 'key' | 'hourlyTariff' | 'commonTime'>) => ({
  agreement: { key, hourlyTariff, commonTime },
})

/** What else all of them print alike, by its name there; without names and labels, and of the terms what a figure reads. */
export function commonOf(content: StatementContent): Readonly<Record<string, unknown>> {
  const { foreseen, agreement, service } = content
  const { hourlyTariff, commonTime } = agreement
  const { settlingContent, usesTariff, countsCommonTime } = traitsOf(agreement.key)
  const { direct, common, billed, beneficiaries } = service
  return {
    ...(foreseen === undefined
      ? {}
      : { foreseen: { ...foreseen, pay: foreseen.pay.map(({ reason: _, ...pay }) => pay) } }),
    agreement: {
      key: settlingContent(),
      ...(usesTariff ? { hourlyTariff } : {}),
      ...(countsCommonTime ? { commonTime } : {}),
    },
    service: { direct, common, billed, beneficiaries },
  }
}

/** What a set of terms prints alike for every body on its own days; `null` where one prints nothing of it. */
export const TERMS = {
  'agreement.key': ({ key, days, amendment }: BilledPart): unknown => ({ key, days, amendment }),
  'billing.periods.cost': ({ cost }: BilledPart): unknown => cost,
  'billing.hourlyRate': ({ billing }: BilledPart): unknown => {
    const key = keyBillingOf(billing)
    return key === null ? null : billedRate(key)
  },
} as const

/** The fields of `TERMS`, in the order in which they are reported. */
export const TERM_FIELDS = ['agreement.key', 'billing.periods.cost', 'billing.hourlyRate'] as const

function termsTallies(group: readonly StatementContent[]): Board['terms'] {
  const found = new Map<string, Tally<unknown>>()
  for (const content of group)
    for (const part of content.billing.kind === 'parts' ? content.billing.parts : [])
      for (const field of TERM_FIELDS) {
        const value = TERMS[field](part)
        if (value === null) continue
        const at = `${part.days.from} ${field}`
        const tally = found.get(at) ?? new Tally<unknown>()
        tally.add(value, content)
        found.set(at, tally)
      }
  return found
}

/** Whether the terms of a division serve a body. */
const isServed = ({ billing }: StatementContent, pool: string): boolean =>
  billing.kind !== 'parts' || billing.parts.some(({ days }) => days.from === pool.split(' ')[0])

/** The weights of all bodies in a division: bounded shares have none where the others share a rest. */
const weightsOf = (group: readonly StatementContent[], pool: string): readonly bigint[] =>
  group.flatMap((one) => {
    if (!isServed(one, pool)) return []
    const weight = pool.endsWith('all')
      ? keyWeightOf(one, pool)
      : (poolsOf(one).find((part) => part.pool === pool)?.weight ?? 0n)
    return weight === null ? [] : [weight]
  })

function poolBoards(group: readonly StatementContent[]): Board['pools'] {
  const found = new Map<string, PoolBoard>()
  for (const content of group)
    for (const { pool, common, division } of poolsOf(content)) {
      const board = found.get(pool) ?? {
        common: new Tally<PoolPart['common']>(),
        ranks: new Map<number, number>(),
        weights: weightsOf(group, pool),
      }
      board.common.add(common, content)
      board.ranks.set(division.rank, (board.ranks.get(division.rank) ?? 0) + 1)
      found.set(pool, board)
    }
  return found
}

const keyed = ({ share, travel = [] }: StatementContent): number => share - travelSum(travel)

/** Gathers what the statements of one settlement print together, once for all of them. */
export const boardOf = oncePer((group: readonly StatementContent[]): Board => {
  const sum = (of: (one: StatementContent) => number): number =>
    group.reduce((all, one) => all + of(one), 0)
  const common = new Tally<Readonly<Record<string, unknown>>>()
  const printed = new Tally<Readonly<Record<string, unknown>>>()
  const costs = new Tally<Readonly<Record<string, unknown>>>()
  for (const content of group) {
    common.add(commonOf(content), content)
    printed.add(printedTerms(content.agreement), content)
    const own = costsOf(content)
    if (own !== null) costs.add(own, content)
  }
  const bounded = group.filter(({ billing }) => billing.kind === 'limited')
  return {
    bodies: group.length,
    common,
    printed,
    costs,
    terms: termsTallies(group),
    pools: poolBoards(group),
    minutes: sum(({ minutes }) => minutes),
    commonTime: sum((one) => one.billedMinutes - one.minutes),
    foreseen: sum(({ months }) => months.reduce((all, month) => all + (month.foreseen ?? 0), 0)),
    shares: sum(keyed),
    bounded: {
      count: bounded.length,
      taken: bounded.reduce((all, one) => all + keyed(one), 0),
    },
  }
})
