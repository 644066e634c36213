import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Range } from './matrix'
import { key } from './matrix'
import type { Settled } from './oracle'
import { settle } from './oracle'
import { monthAt } from './civil-days'
import type { Territory } from './territory'
import { factsOf } from './territory'

/** What is compared. */
export const ASPECTS = [
  /** The engine throws. */
  'thrown',
  /** One refuses the settlement and the other does not. */
  'refusal',
  /** Both refuse it, for other reasons. */
  'codes',
  'amounts',
  /** The cost and what stays with the lender. */
  'cost',
  /** The tables by agent and by month. */
  'matrix',
  /** The table by kind. */
  'kinds',
  /** What is left out and told. */
  'named',
] as const

export type Aspect = (typeof ASPECTS)[number]

/** What is looked at: all, unless the environment names some. */
const lookedAt = process.env['QUOTITE_ORACLE_ASPECTS']?.split(',') ?? ASPECTS

/** Something on which engine and second settlement don't agree. */
export interface Difference {
  readonly aspect: Aspect
  readonly text: string
}

/** Codes of objections that block nothing and that the document defines. */
const NAMED = [
  'hoursOutsideAgreement',
  'lateHoursOutsideAgreement',
  'unitsOutsideAgreement',
  'tripsOutsideAgreement',
  'chargeOutsideAgreement',
  'payOutsideWork',
  'lateHoursByDay',
  'earlierMonthUnentered',
  'nothingCounted',
]

/** The engine's objections that block nothing, as the second settlement names them. */
function namedBy({ objections }: Allocation): readonly string[] {
  const names = objections
    .filter(({ code }) => NAMED.includes(code))
    .map((objection) => {
      const fields: Readonly<Record<string, unknown>> = { ...objection }
      const id = (field: string): string[] =>
        typeof fields[field] === 'string' ? [fields[field]] : []
      const late = objection.code === 'lateHoursOutsideAgreement'
      const ids = ['agentId', 'collectivityId', 'chargeId', ...(late ? [] : ['month'])]
      return [objection.code, ...ids.flatMap(id)].join(' ')
    })
  return [...new Set(names)].sort()
}

const euros = (value: bigint | number | null): string => (value === null ? 'none' : String(value))

function compareAmounts(engine: Allocation, settled: Settled): readonly Difference[] {
  const found: Difference[] = []
  const say = (aspect: Aspect, what: string, theirs: number | null, ours: bigint | null): void => {
    if ((theirs === null ? null : BigInt(theirs)) !== ours)
      found.push({ aspect, text: `${what}: engine ${euros(theirs)}, document ${euros(ours)}` })
  }
  const bodies = new Set([
    ...engine.shares.map(({ collectivityId }) => collectivityId),
    ...settled.amounts.keys(),
  ])
  for (const body of bodies) {
    const share = engine.shares.find(({ collectivityId }) => collectivityId === body)
    say('amounts', `amount of ${body}`, share?.amount ?? 0, settled.amounts.get(body) ?? 0n)
  }
  say('amounts', 'all bodies', engine.billed, settled.total)
  say('cost', 'cost', engine.cost, settled.cost)
  say('cost', 'part of the lender', engine.lenderPart, settled.lenderPart)
  return found
}

/** The tables taken apart: what the document leaves open is held between bounds. */
function compareTables(engine: Allocation, settled: Settled): readonly Difference[] {
  const found: Difference[] = []
  const hold = (
    aspect: Aspect,
    what: string,
    theirs: number | null | undefined,
    range: Range | undefined,
  ): void => {
    const value = BigInt(theirs ?? 0)
    const { low, high } = range ?? { low: 0n, high: 0n }
    if (value < low || value > high)
      found.push({
        aspect,
        text: `${what}: engine ${String(value)}, document ${String(low)} to ${String(high)}`,
      })
  }
  const { matrix } = settled
  engine.shares.forEach(({ collectivityId: body }, row) => {
    const of = `of ${body}`
    engine.agentIds.forEach((agent, at) => {
      const cell = engine.matrix[row]?.[at]?.amount
      hold('matrix', `cell ${of} for ${agent}`, cell, matrix.byAgent.get(key(body, agent)))
    })
    engine.months.forEach((month, at) => {
      const cell = engine.byMonth[row]?.[at]?.amount
      hold('matrix', `cell ${of} in ${month}`, cell, matrix.byMonth.get(key(body, monthAt(month))))
    })
    const pooling = key(body)
    hold(
      'matrix',
      `pooling ${of} by agent`,
      engine.poolingByAgent[row],
      matrix.poolingByAgent.get(pooling),
    )
    hold(
      'matrix',
      `pooling ${of} by month`,
      engine.poolingByMonth[row],
      matrix.poolingByMonth.get(pooling),
    )
    hold('matrix', `besides ${of}`, engine.besides[row], matrix.besides.get(pooling))
    const kinds = [...matrix.byKind.keys()].filter(
      (name) => (JSON.parse(name) as string[])[0] === body,
    )
    const names = new Set([
      ...engine.kinds,
      ...kinds.map((name) => String((JSON.parse(name) as string[])[1])),
    ])
    for (const kind of names) {
      const at = engine.kinds.findIndex((one) => one === kind)
      hold('kinds', `${kind} ${of}`, engine.byKind[row]?.[at], matrix.byKind.get(key(body, kind)))
    }
  })
  return found
}

function differencesOf(engine: Allocation, settled: Settled): readonly Difference[] {
  const found: Difference[] = []
  const codes = [
    ...new Set(engine.objections.filter(({ blocking }) => blocking).map(({ code }) => code)),
  ].sort()
  const blocked = engine.billed === null
  if (blocked !== settled.refusals.length > 0) {
    const text = `engine ${codes.join(', ') || 'none'}, document ${settled.refusals.join(', ') || 'none'}`
    found.push({ aspect: 'refusal', text: `refused: ${text}` })
  } else if (codes.some((code) => !settled.refusals.includes(code)))
    // The engine names the holes that it meets before a key is applied; the document lists all that refuses.
    found.push({
      aspect: 'codes',
      text: `codes: engine ${codes.join(', ')}, document ${settled.refusals.join(', ')}`,
    })
  if (!blocked && settled.refusals.length === 0)
    found.push(...compareAmounts(engine, settled), ...compareTables(engine, settled))
  // Lines by the day are looked at only once nothing refuses the settlement.
  const told = (names: readonly string[]): readonly string[] =>
    blocked ? names.filter((name) => !name.startsWith('lateHoursByDay')) : names
  const [theirs, ours] = [told(namedBy(engine)), told(settled.named)]
  if (theirs.join() !== ours.join())
    found.push({
      aspect: 'named',
      text: `named: engine ${theirs.join(', ') || 'none'}, document ${ours.join(', ') || 'none'}`,
    })
  return found
}

/** What the engine makes of a territory, or what it throws. */
function outcomeOf(byEngine: () => Allocation): Allocation | string {
  try {
    return byEngine()
  } catch (thrown) {
    return String(thrown)
  }
}

/** What both make of a territory. */
export interface Comparison {
  readonly refused: boolean
  /** Whether something was foreseen, where it was asked. */
  readonly foreseen?: boolean
  readonly differences: readonly Difference[]
}

/** Lists the differences between what the engine makes and what the second settlement made. */
export function compareWith(byEngine: () => Allocation, settled: Settled): Comparison {
  const engine = outcomeOf(byEngine)
  const differences =
    typeof engine === 'string'
      ? [{ aspect: 'thrown' as const, text: engine }]
      : differencesOf(engine, settled)
  return {
    refused: settled.refusals.length > 0,
    differences: differences.filter(({ aspect }) => lookedAt.includes(aspect)),
  }
}

/** Lists the differences between what the engine makes of a territory and what the document says. */
export const compareOn = (territory: Territory): Comparison =>
  compareWith(() => allocate(factsOf(territory)), settle(factsOf(territory)))
