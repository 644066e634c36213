import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { agentRank } from '../agents/agent-rank'
import { traitsOf } from '../keys/key-kinds'
import type { Bill } from '../keys/key-bill'
import type { HourBook } from '../timesheets/hour-book'
import { gapsOf } from '../travel/service-travel'
import { travelSum, type TravelLine } from '../travel/travel-lines'
import type { AgentCell, Allocation, Share } from './allocation'
import { bill } from './bill'
import { blockedCells, type ColumnCells } from './column-cells'
import { exactMinutes } from './exact-minutes'
import type { BilledAmount, KeyedPart } from './keyed-part'
import { limitsFor } from './limits-of'
import type { Objection } from './objection'
import type { PartFrame } from './part-frame'
import { countServiceUse, type ServiceUse } from './service-use'
import { monthColumns, shareMatrices, type ShareMatrices } from './share-matrices'
import { usedHours } from './used-facts'

/** A part of a settlement up to what its key gave, before limits. */
export interface KeyedSettlement extends KeyedPart {
  readonly frame: PartFrame
  readonly use: ServiceUse
  readonly objections: readonly Objection[]
}

/** The hours that a settlement counts. */
export interface SettledHours {
  readonly book: HourBook
  /** Agent-months that were entered, even without a line: `agentMonthId` values. */
  readonly entered: ReadonlySet<string>
}

const NO_BILL: Bill = { amounts: [], objections: [] }

const isMissingValue = ({ code }: Objection): boolean =>
  code === 'populationMissing' || code === 'criterionMissing'

/** Settles a part up to what its key gives. */
export function keyPart(frame: PartFrame, hours: SettledHours): KeyedSettlement {
  const { facts, terms, days, bodies, free, cost, late } = frame
  const use = countServiceUse(frame, frame.columns(hours.book), late)
  const before = [...frame.hourObjections(hours.entered), ...frame.objections, ...use.objections]
  const blocked = before.some(({ blocking }) => blocking)
  const isInForce = before.every(({ code }) => code !== 'agreementNotInForce')
  const isAsked = !free && isInForce && (!blocked || traitsOf(terms.key).isYearly)
  const keyed = isAsked ? bill(frame, use, { ...facts.placed, hours: hours.book }) : NO_BILL
  // Values that the key lacks are named with the other holes; the rest of what it says counts once these are filled.
  const said = blocked ? keyed.objections.filter(isMissingValue) : keyed.objections
  return {
    frame,
    use,
    cost,
    free,
    days,
    terms,
    bodies,
    bill: blocked ? NO_BILL : keyed,
    objections: [...before, ...said],
  }
}

/** What a body owes: what the key gave, and the kilometres charged to it, which are known whatever the key lacks. */
const amountOf = (
  keyed: Cents | undefined,
  lines: readonly TravelLine[],
): Pick<Share, 'amount' | 'travel'> => ({
  amount: keyed === undefined ? null : cents(keyed + travelSum(lines)),
  ...(lines.length === 0 ? {} : { travel: lines }),
})

/** Minutes of common time that go with each body's own, where they follow the direct hours; shown, never billed. */
function commonParts({ terms, use }: KeyedSettlement): readonly number[] | null {
  const { billedMinutes } = traitsOf(terms.key)
  if (use.common === 0 || terms.commonTime !== 'proRata' || billedMinutes !== 'withCommon')
    return null
  const parts = distribute(use.common, use.direct)
  return parts.ok ? parts.value.map(({ share }) => share) : null
}

/** The kilometres that a body is charged: none where the terms exempt it. */
const chargedTo = (
  { terms, frame: { travel } }: KeyedSettlement,
  body: string,
  row: number,
): readonly TravelLine[] =>
  travel?.policy !== 'charged' || limitsFor(terms, body)?.exempt !== undefined
    ? []
    : (travel.lines[row] ?? [])

/** What the bodies used and owe. */
function sharesOf(part: KeyedSettlement, amounts: readonly BilledAmount[]): readonly Share[] {
  const { use, terms, bodies, frame } = part
  const common = commonParts(part)
  const byContract = traitsOf(terms.key).billedMinutes === 'contracted'
  return bodies.map((collectivityId, row) => {
    const done = use.direct[row] ?? 0
    const contracted = frame.contracted[row] ?? ratio(0)
    const agreed = minutes(roundRatio(contracted))
    return {
      collectivityId,
      minutes: minutes(done),
      uses: use.uses[row] ?? 0,
      billedMinutes: byContract ? agreed : minutes(done + (common?.[row] ?? 0)),
      contractedMinutes: agreed,
      ...(byContract ? { billedExactly: exactMinutes(contracted) } : {}),
      ...amountOf(amounts[row]?.amount, chargedTo(part, collectivityId, row)),
      trace: amounts[row]?.trace ?? null,
    }
  })
}

/** A body that an agent does not serve: most cells of a large matrix, so one object is shared by all of them. */
const NOTHING: AgentCell = { minutes: minutes(0), amount: cents(0) }
const UNKNOWN: AgentCell = { minutes: minutes(0), amount: null }

/** The cells row by row. */
function rowsOf(
  columns: readonly ColumnCells[],
  rows: number,
  empty: AgentCell,
): readonly (readonly AgentCell[])[] {
  const lines = Array.from({ length: rows }, () => new Array<AgentCell>(columns.length).fill(empty))
  columns.forEach(({ rows: own, cells }, column) => {
    own.forEach((row, at) => {
      const [line, cell] = [lines[row], cells[at]]
      if (line !== undefined && cell !== undefined) line[column] = cell
    })
  })
  return lines
}

/** What each column comes to; an amount is `null` where it is not known, or where there is no body. */
const totalsOf = (columns: readonly ColumnCells[], isKnown: boolean): readonly AgentCell[] =>
  columns.map(({ cells }) => ({
    minutes: minutes(cells.reduce((sum, cell) => sum + cell.minutes, 0)),
    amount: isKnown ? cents(cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0)) : null,
  }))

/** Splits the amounts; `null` where there are none. */
function matricesOf(
  { frame, use, terms }: KeyedSettlement,
  amounts: readonly BilledAmount[],
  kilometres: readonly number[],
): ShareMatrices {
  const rank = agentRank(frame.facts.agents)
  return shareMatrices(
    {
      amounts,
      columns: use.columns,
      byMonth: use.byMonth,
      months: frame.months,
      cost: frame.service,
      travel: kilometres,
      kept: frame.kept,
      rankOf: rank,
    },
    traitsOf(terms.key).sharesCost,
  )
}

/**
 * Completes a part once its amounts are known, limits applied: shares, matrices, the lender's part, and the fingerprint.
 *
 * @param amounts `[body]`; empty where the settlement is blocked
 * @param counted the months that yearly limits were counted before, for the fingerprint
 */
export function endPart(
  part: KeyedSettlement,
  amounts: readonly BilledAmount[],
  counted: readonly string[],
): Allocation {
  const { frame, use, terms, bodies } = part
  const { facts, service, travel, months, agentIds } = frame
  const shares = sharesOf(part, amounts)
  const known = shares.flatMap(({ amount }) => amount ?? [])
  const billed = known.length === 0 || known.length < shares.length ? null : sumCents(known)
  const kilometres = shares.map((share) => travelSum(share.travel ?? []))
  const made = billed === null ? null : matricesOf(part, amounts, kilometres)
  const byAgent = made?.byAgent ?? use.columns.map(blockedCells)
  const byMonth = made?.byMonth ?? monthColumns(use.byMonth).map(blockedCells)
  const unknown = bodies.map(() => null)
  const empty = made === null ? UNKNOWN : NOTHING
  const realCost = service.hasHoles || gapsOf(travel).length > 0 ? null : service.total
  const besides =
    counted.length === 0 && part.bill.used === undefined
      ? undefined
      : { key: part.bill.used ?? null, counted }
  return {
    agreementId: terms.id,
    period: facts.period,
    months,
    shares,
    agentIds,
    matrix: rowsOf(byAgent, bodies.length, empty),
    byMonth: rowsOf(byMonth, bodies.length, empty),
    agentTotals: totalsOf(byAgent, made !== null),
    monthTotals: totalsOf(byMonth, made !== null),
    poolingByAgent: made?.poolingByAgent ?? unknown,
    poolingByMonth: made?.poolingByMonth ?? unknown,
    besides: made?.besides ?? unknown,
    kinds: made?.kinds ?? [],
    byKind: (made?.byKind ?? unknown.map(() => [])).map((line) => line.map(cents)),
    direct: use.all,
    common: use.common,
    costLines: service.lines,
    chargeLines: service.charges,
    cost: realCost,
    billed,
    travel: travel === null ? [] : [{ policy: travel.policy, amount: travel.total }],
    lenderPart:
      realCost === null || billed === null
        ? null
        : cents(realCost - billed + sumCents(kilometres.map(cents))),
    objections: part.objections,
    fingerprint: fingerprint({
      frame: frame.fingerprint,
      hours: usedHours(use, bodies),
      ...(besides === undefined ? {} : { besides }),
    }),
  }
}
