import type { Use } from './counted-once'
import { minutesOf } from './counted-once'
import type { PartCost } from './cost-of-parts'
import type { Fraction } from './fraction'
import { add, ceiling, divide, floor, fraction, multiply, round } from './fraction'
import type { PrintedLine } from './keys-that-price'
import { largestRemainder } from './largest-remainder'
import type { Facts } from './read-facts'

/** The least and the most that a figure can be: where the document leaves the rounding of a table of kinds open. */
export interface Range {
  readonly low: bigint
  readonly high: bigint
}

export const exactly = (value: bigint): Range => ({ low: value, high: value })

/** What the amounts of a settlement are made of; keys are JSON lists of identifiers. */
export interface Matrix {
  /** By body and agent, by body and month, and by body and kind. */
  readonly byAgent: Map<string, Range>
  readonly byMonth: Map<string, Range>
  readonly byKind: Map<string, Range>
  /** By body. */
  readonly poolingByAgent: Map<string, Range>
  readonly poolingByMonth: Map<string, Range>
  readonly besides: Map<string, Range>
}

export const emptyMatrix = (): Matrix => ({
  byAgent: new Map(),
  byMonth: new Map(),
  byKind: new Map(),
  poolingByAgent: new Map(),
  poolingByMonth: new Map(),
  besides: new Map(),
})

export const key = (...ids: readonly (string | number)[]): string => JSON.stringify(ids)

export function put(table: Map<string, Range>, at: string, { low, high }: Range): void {
  const before = table.get(at)
  table.set(at, { low: low + (before?.low ?? 0n), high: high + (before?.high ?? 0n) })
}

const minus = (a: Range, b: Range): Range => ({ low: a.low - b.high, high: a.high - b.low })

/** A body of a part that shares its cost. */
export interface Payer {
  readonly body: string
  readonly amount: bigint
  readonly fixed: boolean
  readonly exempt: boolean
}

/** How far a cell can move where the weights that divide it are known within a cent only. */
const SLACK = 2n

/** What is billed of each agent's pay, and of each month's, of each kind, and of all pay. */
function billedOf(facts: Facts, { pay, kinds }: PartCost, paid: bigint) {
  const number = (id: string): string => facts.agents.get(id)?.registrationNumber ?? ''
  const agents = [...new Set(pay.map(({ agent }) => agent))].sort((a, b) =>
    number(a) < number(b) ? -1 : 1,
  )
  const total = (list: PartCost['pay']): bigint => list.reduce((all, one) => all + one.amount, 0n)
  const order = ['staff', 'supplies', 'renewal', 'contracts', 'utilities', 'travel', 'support']
  const others = [...order, 'other', 'grant'].flatMap((kind) => {
    const cost = [...kinds].find(([name]) => name === kind)?.[1]
    return cost === undefined ? [] : [{ kind, cost }]
  })
  const costs = [
    ...agents.map((id) => total(pay.filter(({ agent }) => agent === id))),
    ...others.map(({ cost }) => cost),
  ]
  const billed = largestRemainder(
    paid,
    costs.map((cost) => fraction(cost)),
  )
  const ofPay = billed.slice(0, agents.length).reduce((all, one) => all + one, 0n)
  const months = [...new Set(pay.map(({ month }) => month))].sort((a, b) => a - b)
  const byMonth = largestRemainder(
    ofPay,
    months.map((of) => fraction(total(pay.filter(({ month }) => month === of)))),
  )
  return {
    agents: agents.map((id, at) => ({ id, billed: billed[at] ?? 0n })),
    months: months.map((id, at) => ({ id, billed: byMonth[at] ?? 0n })),
    kinds: others.map(({ kind }, at) => ({ kind, billed: billed[agents.length + at] ?? 0n })),
    ofPay,
  }
}

/** `matrix` of a part that shares its cost; payers in tie-break order. */
export function takeSharedApart(
  facts: Facts,
  matrix: Matrix,
  cost: PartCost,
  payers: readonly Payer[],
  uses: readonly Use[],
): void {
  const isHeld = ({ fixed }: Payer): boolean => fixed || cost.cost === 0n
  for (const { body, amount } of payers.filter(isHeld)) {
    put(matrix.besides, key(body), exactly(amount))
    put(matrix.byKind, key(body, 'fixed'), exactly(amount))
  }
  const sharing = payers.filter((payer) => !isHeld(payer))
  const paid = sharing.reduce((all, { amount }) => all + amount, 0n)
  const billed = billedOf(facts, cost, paid)
  const partOf = (amount: bigint, kind: bigint): Range => {
    if (paid === 0n) return exactly(0n)
    const exact = divide(multiply(fraction(amount), fraction(kind)), fraction(paid))
    return { low: floor(exact), high: ceiling(exact) }
  }
  const pays = sharing.map(({ amount }) => partOf(amount, billed.ofPay))
  const sure = pays.every(({ low, high }) => low === high)
  const weights = sharing.map(({ amount }) => fraction(amount))
  sharing.forEach(({ body, amount }, at) => {
    const pay = pays[at] ?? exactly(0n)
    put(matrix.besides, key(body), minus(exactly(amount), pay))
    put(matrix.byKind, key(body, 'staff'), pay)
    put(matrix.poolingByAgent, key(body), pay)
    put(matrix.poolingByMonth, key(body), pay)
    for (const kind of billed.kinds)
      put(matrix.byKind, key(body, kind.kind), partOf(amount, kind.billed))
  })
  const divided = sharing.filter(({ exempt }) => !exempt)
  const divideByHours = (
    table: Map<string, Range>,
    pooling: Map<string, Range>,
    id: string | number,
    amount: bigint,
    done: readonly Use[],
  ): void => {
    const hours = divided.map(({ body }) =>
      fraction(minutesOf(done.filter((use) => use.body === body))),
    )
    const none = hours.every(({ over }) => over === 0n)
    const taking = none ? sharing : divided
    largestRemainder(amount, none ? weights : hours).forEach((cell, at) => {
      const { body } = taking[at] ?? { body: '' }
      const slack = none && !sure ? SLACK : 0n
      const range = { low: cell - slack, high: cell + slack }
      put(table, key(body, id), range)
      put(pooling, key(body), minus(exactly(0n), range))
    })
  }
  for (const { id, billed: amount } of billed.agents)
    divideByHours(
      matrix.byAgent,
      matrix.poolingByAgent,
      id,
      amount,
      uses.filter((use) => use.agent === id),
    )
  for (const { id, billed: amount } of billed.months)
    divideByHours(
      matrix.byMonth,
      matrix.poolingByMonth,
      id,
      amount,
      uses.filter((use) => use.month === id),
    )
}

/** A body of a part that prices. */
export interface PricedPayer {
  readonly body: string
  /** What it pays, and what prices and gap gave. */
  readonly amount: bigint
  readonly gap: bigint
  readonly fixed: boolean
  readonly exempt: boolean
  /** Whether a limit set the amount. */
  readonly limited: boolean
  readonly lines: readonly PrintedLine[]
  /** All that was done for the body in the part. */
  readonly uses: readonly Pick<Use, 'month' | 'minutes'>[]
}

/** `matrix` of a part that prices: lines that price work, together, by the hours of the agents for the body. */
export function takePricesApart(facts: Facts, matrix: Matrix, payer: PricedPayer): void {
  const { body, amount, gap, fixed, exempt, limited: isLimited, lines, uses } = payer
  if (fixed || exempt) {
    put(matrix.besides, key(body), exactly(amount))
    put(matrix.byKind, key(body, 'fixed'), exactly(amount))
    return
  }
  const before = gap + lines.reduce((all, line) => all + line.amount, 0n)
  put(matrix.byKind, key(body, 'gap'), exactly(isLimited ? 0n : gap))
  put(matrix.byKind, key(body, 'prices'), exactly(isLimited ? amount : amount - gap))
  const working = lines.filter(({ work, amount: own }) => minutesOf(work) > 0 && own > 0n)
  const whole = working.reduce((all, line) => all + line.amount, 0n)
  const shared = isLimited && before !== 0n ? round(fraction(whole * amount, before)) : whole
  const numberOf = (id: string): string => facts.agents.get(id)?.registrationNumber ?? ''
  const agents = [...new Set(working.flatMap(({ work }) => work.map(({ agent }) => agent)))].sort(
    (a, b) => (numberOf(a) < numberOf(b) ? -1 : 1),
  )
  const exact = agents.map((agent) =>
    working.reduce(
      (all, line) =>
        add(
          all,
          divide(
            multiply(
              fraction(line.amount),
              fraction(minutesOf(line.work.filter((use) => use.agent === agent))),
            ),
            fraction(minutesOf(line.work)),
          ),
        ),
      fraction(0),
    ),
  )
  const spread = (
    table: Map<string, Range>,
    ids: readonly (string | number)[],
    weights: readonly Fraction[],
  ): void => {
    largestRemainder(shared, weights).forEach((cell, at) => {
      put(table, key(body, ids[at] ?? ''), exactly(cell))
    })
  }
  const months = [...new Set(uses.map(({ month }) => month))].sort((a, b) => a - b)
  spread(matrix.byAgent, agents, exact)
  spread(
    matrix.byMonth,
    months,
    months.map((month) => fraction(minutesOf(uses.filter((use) => use.month === month)))),
  )
  put(matrix.besides, key(body), exactly(amount - shared))
}
