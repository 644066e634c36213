import { canonicalJson } from '#shared/kernel/canonical-json'
import { monthPeriod } from '#shared/kernel/period'
import type { Agent } from '../../agents/agent'
import type { AllocationKey, KeyOf } from '../allocation-key'
import {
  NOTHING_NAMED,
  usualTraits,
  type CountsMonth,
  type KeyKind,
  type NamedInKey,
  type PriceChange,
} from '../key-traits'
import { unforeseen, type KnownOfBodies, type Unvalued } from '../unvalued'
import { billPrices } from './bill-prices'
import { daysPriced, isSameLine, paysLine } from './price-classes'
import type { PriceLine } from './price-line'
import { pricesSums } from './prices-sums'

const linesOf = (key: AllocationKey): readonly PriceLine[] =>
  key.kind === 'prices' ? key.lines : []

/** Whether a price counts hours done. */
const countsHours = ({ rated }: PriceLine): boolean =>
  (rated.kind === 'hour' && rated.basis === 'actual') ||
  (rated.kind === 'month' && rated.each === 'agent') ||
  rated.kind === 'day' ||
  rated.kind === 'halfDay' ||
  rated.kind === 'payTimes'

/** The identifiers that the lines of a list name. */
const namedBy = (
  lines: readonly PriceLine[],
  of: (line: PriceLine, at: string) => readonly NamedInKey[],
): readonly NamedInKey[] => lines.flatMap((line, at) => of(line, `lines.${String(at)}`))

/** A line of prices restricted to the bodies that stay; none where it names only bodies that leave. */
function lineFor(
  line: PriceLine,
  stays: (collectivityId: string) => boolean,
): readonly PriceLine[] {
  const { bodies } = line
  if (bodies === null || bodies.collectivityIds.every(stays)) return [line]
  const collectivityIds = bodies.collectivityIds.filter(stays)
  return bodies.kinds.length === 0 && collectivityIds.length === 0
    ? []
    : [{ ...line, bodies: { ...bodies, collectivityIds } }]
}

function restrictToBodies(key: KeyOf<'prices'>, stays: (collectivityId: string) => boolean) {
  const lines = key.lines.flatMap((line) => lineFor(line, stays))
  // A list of prices has at least one line: a list that priced only bodies that leave is unchanged.
  return lines.length === 0 ? key : { ...key, lines }
}

/** The lines added, removed and changed between two lists; a line is identified by its identifier. */
function priceChanges(
  before: readonly PriceLine[],
  after: readonly PriceLine[],
): readonly PriceChange[] {
  const [old, now] = [before, after].map((lines) => new Map(lines.map((one) => [one.id, one])))
  const joins = after.filter(({ id }) => old?.has(id) !== true)
  const leaves = before.filter(({ id }) => now?.has(id) !== true)
  return [
    ...joins.map((line) => ({ kind: 'priceJoins', line }) as const),
    ...leaves.map((line) => ({ kind: 'priceLeaves', line }) as const),
    ...after.flatMap((to) => {
      const from = old?.get(to.id)
      return from === undefined || canonicalJson(from) === canonicalJson(to)
        ? []
        : [{ kind: 'price', from, to } as const]
    }),
  ]
}

/** Whether the steps of a list count the hours of an agent in a month, of earlier lines that price the same. */
function countsEarlier(
  lines: readonly PriceLine[],
  before: readonly PriceLine[],
  agents: readonly Agent[],
): CountsMonth {
  const stepped = lines.filter((line) => line.tiers.length > 0 && countsHours(line))
  const same = before.filter((line) => stepped.some((one) => isSameLine(one, line)))
  return (agentId, month) =>
    same.some((line) => daysPriced(line, agents)(agentId, monthPeriod(month)).length > 0)
}

/** The bodies that pay no line, those whose yearly amount a line lacks, and those that pay hours foreseen alone, of which none are. */
function unvaluedLines(lines: readonly PriceLine[], known: KnownOfBodies): readonly Unvalued[] {
  const unforeseenBodies = new Map(unforeseen(known).map((one) => [one.collectivityId, one]))
  return known.bodies.flatMap((body): readonly Unvalued[] => {
    const own = lines.filter((line) => paysLine(line, body, known.day)).map(({ rated }) => rated)
    if (own.length === 0) return [{ collectivityId: body.id, measure: null }]
    const foreseen = own.every((rated) => rated.kind === 'hour' && rated.basis === 'contracted')
    const hours = foreseen ? unforeseenBodies.get(body.id) : undefined
    const yearly = own.flatMap((rated) => {
      if (rated.kind !== 'percentOf') return []
      const { criterionId } = rated
      const values = known.criteria.find(({ id }) => id === criterionId)?.values ?? []
      return values.some((one) => one.collectivityId === body.id && one.year === known.year)
        ? []
        : [{ collectivityId: body.id, measure: { kind: 'criterion', criterionId } } as const]
    })
    return hours === undefined ? yearly : [hours, ...yearly]
  })
}

/** The key of prices: each body pays the quantities that it had at the prices of a list. */
export const prices: KeyKind<'prices'> = (key) => {
  const { lines } = key
  const needsHours = lines.some(countsHours)
  return {
    ...usualTraits(key),
    name: 'prices',
    rule: 'key-at-prices',
    sharesCost: false,
    pricesPay: lines.some(({ rated }) => rated.kind === 'payTimes'),
    needsHours,
    countsContracted: lines.some(
      ({ rated }) => rated.kind === 'hour' && rated.basis === 'contracted',
    ),
    // Steps run over the civil year (rule `steps-of-the-year`).
    isYearly: lines.some(({ rated, tiers }) => rated.kind === 'percentOf' || tiers.length > 0),
    countsKinds: lines.some(({ bodies }) => bodies !== null && bodies.kinds.length > 0),
    needsForecast: needsHours,
    // Equipment and purchases are priced without an agent's work.
    billsWithoutAgents: () => !needsHours,
    named: () => ({
      ...NOTHING_NAMED,
      criteria: namedBy(lines, ({ rated }, at) =>
        rated.kind === 'percentOf'
          ? [{ field: `${at}.rated.criterionId`, id: rated.criterionId }]
          : [],
      ),
      unitTypes: namedBy(lines, ({ rated }, at) =>
        rated.kind === 'unit' ? [{ field: `${at}.rated.unitTypeId`, id: rated.unitTypeId }] : [],
      ),
      payers: namedBy(lines, ({ bodies }, at) =>
        (bodies?.collectivityIds ?? []).map((id, place) => ({
          field: `${at}.bodies.collectivityIds.${String(place)}`,
          id,
        })),
      ),
    }),
    restrictToBodies: (stays) => restrictToBodies(key, stays),
    unvalued: (known) => unvaluedLines(lines, known),
    priceChanges: (before) => priceChanges(linesOf(before), lines),
    countsEarlier: (before, agents) => countsEarlier(lines, linesOf(before), agents),
    bill: (facts) => billPrices(lines, facts),
    sums: (billing, printed) =>
      billing.kind === 'prices' ? pricesSums(lines, billing, printed) : null,
  }
}
