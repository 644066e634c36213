import type { Terms } from '#shared/domain/agreements/terms'
import { dayAt, dayText, firstDay, lastDay, monthOf } from './civil-days'
import { faultsOf } from './is-valid'
import type { Territory } from './territory'

/** How many smaller territories are tried at most. */
const MOST_TRIES = 4000

/** Lists that others refer to: only dropped with what refers to them. */
const KEPT = ['collectivities', 'agents', 'components', 'workPeriods', 'vehicles']

/** Numbers that name something rather than count it. */
const NAMES = ['year', 'baseYear']

/** Numbers that stay above zero: what is lent, how long a week is, and rates. */
const ABOVE_ZERO = ['workShare', 'weeklyMinutes', 'value']

/** How many rates value all vehicles. */
const RATES = 11

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** All values that take one thing off, or halve one number, of a value: the largest cuts first. */
function* smaller(value: Json, name: string): Generator<Json> {
  if (typeof value === 'number') {
    if (NAMES.includes(name) || value === 0) return
    // A whole is the simplest part to lend.
    if (name === 'workShare' && value === 10_000) return
    if (name === 'workShare') yield 10_000
    for (const less of [0, 100, 1, Math.trunc(value / 2), value - Math.sign(value)])
      if (Math.abs(less) < Math.abs(value) && (less !== 0 || !ABOVE_ZERO.includes(name))) yield less
  } else if (isList(value)) {
    const list = value
    if (!KEPT.includes(name))
      for (let size = list.length; size >= 1; size = Math.floor(size / 2))
        for (let at = 0; at < list.length; at += size)
          yield [...list.slice(0, at), ...list.slice(at + size)]
    for (const [at, one] of list.entries())
      for (const less of smaller(one, '')) yield list.map((other, of) => (of === at ? less : other))
  } else if (value !== null && typeof value === 'object') {
    for (const field of ['limits', 'gap', 'travel', 'amendments', 'beyond', 'activity'])
      if (field in value)
        yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== field))
    for (const [field, one] of Object.entries(value))
      for (const less of smaller(one, field)) yield { ...value, [field]: less }
  }
}

/** A value without anything that names one identifier. */
function without(value: Json, id: string): Json {
  if (isList(value))
    return value
      .filter(
        (one) =>
          one !== id &&
          !(
            one !== null &&
            typeof one === 'object' &&
            ['id', 'collectivityId', 'agentId'].some(
              (field) => (one as { readonly [name: string]: Json })[field] === id,
            )
          ),
      )
      .map((one) => without(one, id))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, id)]))
}

/** The period without its first or its last months. */
function* shorterPeriods({ period, ...rest }: Territory): Generator<Territory> {
  const [first, last] = [monthOf(dayAt(period.from)), monthOf(dayAt(period.to))]
  for (const [from, to] of [
    [Math.ceil((first + last) / 2), last],
    [first, Math.floor((first + last) / 2)],
    [first + 1, last],
    [first, last - 1],
  ] as const)
    if (from <= to && to - from < last - first)
      yield { ...rest, period: { from: dayText(firstDay(from)), to: dayText(lastDay(to)) } }
}

function* smallerTerritories(territory: Territory): Generator<Territory> {
  const { agents, collectivities } = territory
  for (const { id } of [...agents, ...collectivities.slice(1)])
    yield without(territory as unknown as Json, id) as unknown as Territory
  yield* shorterPeriods(territory)
  for (const less of smaller(territory as unknown as Json, '')) yield less as unknown as Territory
}

/** What the workspace asks across records: parties, and quotas of bodies that are served. */
function holdsTogether({ agreements, trips, parameters }: Territory): boolean {
  const isWhole = ({ beneficiaries, agents, key }: Terms): boolean => {
    const quotas = key.kind === 'fixedQuotas' ? key.quotas : null
    const ids = beneficiaries.map(({ collectivityId }) => collectivityId)
    return (
      ids.length > 0 &&
      agents.length > 0 &&
      (quotas === null ||
        (quotas.some(({ millionths }) => millionths > 0) &&
          quotas.every(({ collectivityId }) => ids.includes(collectivityId))))
    )
  }
  const all = agreements.flatMap((one) => [
    one,
    ...(one.amendments ?? []).map(({ terms }) => terms),
  ])
  const areValued = trips.length === 0 || parameters.length >= RATES
  return agreements[0]?.id === 'own' && areValued && all.every(isWhole)
}

/**
 * The smallest territory found that still differs: agents, bodies, months and records are dropped and numbers halved, one
 * after the other, for as long as the difference stays.
 */
export function shrink(territory: Territory, differs: (smaller: Territory) => boolean): Territory {
  let smallest = territory
  let tries = 0
  const holds = (less: Territory): boolean => {
    tries += 1
    try {
      return holdsTogether(less) && differs(less) && faultsOf(less).length === 0
    } catch {
      return false
    }
  }
  for (let found = true; found && tries < MOST_TRIES;) {
    found = false
    for (const less of smallerTerritories(smallest)) {
      if (tries >= MOST_TRIES) break
      if (!holds(less)) continue
      smallest = less
      found = true
      break
    }
  }
  return smallest
}
