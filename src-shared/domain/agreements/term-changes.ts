import { canonicalJson } from '#shared/kernel/canonical-json'
import type { AllocationKey } from './allocation-key'
import type { Terms } from './terms'

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
  | ({ readonly kind: 'decision' } & Move<string>)
  | { readonly kind: 'limits' | 'gap' | 'tieBreak' }

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

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
  same(from, to) ? [] : [{ kind, from, to }]

/** A term too long to be told in a few words: only that it changes. */
const other = <Kind extends 'limits' | 'gap' | 'tieBreak'>(
  kind: Kind,
  from: unknown,
  to: unknown,
): readonly { readonly kind: Kind }[] => (same(from, to) ? [] : [{ kind }])

/**
 * What terms change in those before them, in the order in which a convention tells it: parties, staff, key, what goes with
 * it. Where several weeks or shares move, `from` and `to` are those of the first.
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
    ...moved('key', before.key, after.key),
    ...moved('decision', before.keyDecision ?? '', after.keyDecision ?? ''),
    ...moved('tariff', before.hourlyTariff, after.hourlyTariff),
    ...moved('annualWeeks', before.annualWeeks, after.annualWeeks),
    ...moved('commonTime', before.commonTime, after.commonTime),
    ...other('limits', before.limits ?? [], after.limits ?? []),
    ...other('gap', before.gap ?? null, after.gap ?? null),
    ...other('tieBreak', before.tieBreak, after.tieBreak),
  ]
}
