import { sameJson } from '#shared/kernel/same-json'
import type { AllocationKey } from '../keys/allocation-key'
import type { Limit } from './limit'
import { traitsOf } from '../keys/key-kinds'
import type { PriceChange } from '../keys/key-traits'
import type { TravelPolicy } from './travel-policy'
import type { Terms } from './terms'
import type { UnitCostClause } from './unit-cost-clause'
import type { VatTerms } from './vat-terms'

/** A value before and after an amendment. */
export interface Move<Value> {
  readonly from: Value
  readonly to: Value
}

/** What one set of terms changes in the one before it. Weeks in minutes, shares in ten-thousandths, tariffs in cents. */
export type TermChange =
  | { readonly kind: 'bodiesJoin' | 'bodiesLeave'; readonly ids: readonly string[] }
  | { readonly kind: 'agentsJoin' | 'agentsLeave'; readonly ids: readonly string[] }
  | ({ readonly kind: 'weeks'; readonly ids: readonly string[] } & Move<number>)
  | ({ readonly kind: 'shares'; readonly ids: readonly string[] } & Move<number>)
  | ({ readonly kind: 'key' } & Move<AllocationKey>)
  | ({ readonly kind: 'tariff' } & Move<Terms['hourlyTariff']>)
  | ({ readonly kind: 'annualWeeks' } & Move<Terms['annualWeeks']>)
  | ({ readonly kind: 'commonTime' } & Move<Terms['commonTime']>)
  | ({ readonly kind: 'travel' } & Move<TravelPolicy>)
  | ({ readonly kind: 'decision' } & Move<string>)
  | PriceChange
  | { readonly kind: 'limitJoins' | 'limitLeaves'; readonly limit: Limit }
  | ({ readonly kind: 'limit' } & Move<Limit>)
  | ({ readonly kind: 'gap' } & Move<NonNullable<Terms['gap']>>)
  | ({ readonly kind: 'vat' } & Move<VatTerms | null>)
  | ({ readonly kind: 'unitCostClause' } & Move<UnitCostClause | null>)
  | { readonly kind: 'tieBreak' }

/** Who comes, who goes, and whose figure moves, with the first such figure before and after. */
function parties(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const moved = [...after].filter(([id, to]) => before.has(id) && before.get(id) !== to)
  const [first] = moved
  return {
    join: [...after.keys()].filter((id) => !before.has(id)),
    leave: [...before.keys()].filter((id) => !after.has(id)),
    moved: moved.map(([id]) => id),
    from: before.get(first?.[0] ?? '') ?? 0,
    to: first?.[1] ?? 0,
  }
}

const weeksOf = ({ beneficiaries }: Terms): ReadonlyMap<string, number> =>
  new Map(beneficiaries.map(({ collectivityId, weeklyMinutes }) => [collectivityId, weeklyMinutes]))

const sharesOf = ({ agents }: Terms): ReadonlyMap<string, number> =>
  new Map(agents.map(({ agentId, workShare }) => [agentId, workShare]))

const some = <Change extends TermChange & { readonly ids: readonly string[] }>(
  change: Change,
): readonly Change[] => (change.ids.length === 0 ? [] : [change])

const moved = <Kind extends string, Value>(
  kind: Kind,
  from: Value,
  to: Value,
): readonly ({ readonly kind: Kind } & Move<Value>)[] =>
  sameJson(from, to) ? [] : [{ kind, from, to }]

/** What is added, removed and changed in a list whose items have a key. */
function items<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
) {
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [nameOf(one), one])))
  return {
    join: after.filter((one) => old?.has(nameOf(one)) !== true),
    leave: before.filter((one) => now?.has(nameOf(one)) !== true),
    moved: after.flatMap((to) => {
      const from = old?.get(nameOf(to))
      return from === undefined || sameJson(from, to) ? [] : [{ from, to }]
    }),
  }
}

/** The changed lines of a price list; where the key was replaced by another, only that. */
function keyChanges({ key: from }: Terms, { key: to }: Terms): readonly TermChange[] {
  const lines = traitsOf(to).priceChanges(from)
  // Lines that only change places are printed in another order: only the change of key is listed.
  return from.kind === to.kind && lines.length > 0 ? lines : [...moved('key', from, to), ...lines]
}

function limitChanges(before: Terms, after: Terms): readonly TermChange[] {
  const nameOf = ({ kind, collectivityId }: Limit): string => `${kind} ${collectivityId ?? ''}`
  const { join, leave, moved: changed } = items(before.limits ?? [], after.limits ?? [], nameOf)
  return [
    ...join.map((limit) => ({ kind: 'limitJoins', limit }) as const),
    ...leave.map((limit) => ({ kind: 'limitLeaves', limit }) as const),
    ...changed.map((move) => ({ kind: 'limit', ...move }) as const),
  ]
}

/**
 * What terms change in those before them, in the order of an agreement: parties, staff, key, then the rest. Where several
 * weeks or shares move, `from` and `to` are those of the first. The rule for common time is a change only under a key that
 * it has an effect on.
 */
export function termChanges(before: Terms, after: Terms): readonly TermChange[] {
  const bodies = parties(weeksOf(before), weeksOf(after))
  const staff = parties(sharesOf(before), sharesOf(after))
  return [
    ...some({ kind: 'bodiesJoin', ids: bodies.join }),
    ...some({ kind: 'bodiesLeave', ids: bodies.leave }),
    ...some({ kind: 'weeks', ids: bodies.moved, from: bodies.from, to: bodies.to }),
    ...some({ kind: 'agentsJoin', ids: staff.join }),
    ...some({ kind: 'agentsLeave', ids: staff.leave }),
    ...some({ kind: 'shares', ids: staff.moved, from: staff.from, to: staff.to }),
    ...keyChanges(before, after),
    ...moved('decision', before.keyDecision ?? '', after.keyDecision ?? ''),
    ...moved('tariff', before.hourlyTariff, after.hourlyTariff),
    ...moved('unitCostClause', before.unitCostClause ?? null, after.unitCostClause ?? null),
    ...moved('annualWeeks', before.annualWeeks, after.annualWeeks),
    ...(traitsOf(after.key).countsCommonTime
      ? moved('commonTime', before.commonTime, after.commonTime)
      : []),
    ...moved('travel', before.travel ?? 'notCharged', after.travel ?? 'notCharged'),
    ...moved('vat', before.vatTerms ?? null, after.vatTerms ?? null),
    ...limitChanges(before, after),
    ...moved('gap', before.gap ?? 'lender', after.gap ?? 'lender'),
    ...(sameJson(before.tieBreak, after.tieBreak) ? [] : [{ kind: 'tieBreak' } as const]),
  ]
}
