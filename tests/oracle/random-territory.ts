import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Day } from '#shared/kernel/day'
import { dayAt, dayText, firstDay, lastDay } from './civil-days'
import { Random } from './random'
import { UNIT_TYPES } from './random-key'
import type { Years } from './random-parties'
import {
  dayWithin,
  randomAgents,
  randomBodies,
  randomCriteria,
  randomRates,
} from './random-parties'
import type { Pool } from './random-terms'
import { amendedTerms, randomTerms } from './random-terms'
import {
  randomCharges,
  randomCosts,
  randomLateHours,
  randomTimesheets,
  randomTrips,
  randomUnits,
} from './random-work'
import type { Territory } from './territory'
import { anAgreement, anAmendment } from './territory'

/** A month, a quarter, a half, a year, eighteen months or any run of whole months within the years. */
function randomPeriod(random: Random, { first, last }: Years): Territory['period'] {
  const start = first * 12
  const months = (last - first + 1) * 12
  const span = (from: number, length: number): Territory['period'] => ({
    from: dayText(firstDay(from)),
    to: dayText(lastDay(from + length - 1)),
  })
  const kind = random.pick([1, 3, 3, 6, 12, 12, 18, 0])
  if (kind === 18 && months > 18) return span(start + 6 * random.whole(0, 1), 18)
  if (kind === 0 || kind === 18) {
    const from = random.whole(0, months - 1)
    return span(start + from, random.whole(1, months - from))
  }
  return span(start + kind * random.whole(0, months / kind - 1), kind)
}

/** The days of an agreement: through the years, or beginning or ending within the settled period or nearby. */
function randomDays(
  random: Random,
  years: Years,
  period: Territory['period'],
): { from: number; to: number | null } {
  const within = (): number => random.whole(dayAt(period.from), dayAt(period.to))
  const from = random.chance(0.25)
    ? random.chance(0.7)
      ? within()
      : dayWithin(random, years)
    : firstDay(2021 * 12)
  const to = random.chance(0.2) ? within() : null
  return { from, to: to === null || to >= from ? to : null }
}

/** An agreement that lends what its pool allows, with none to three amendments. */
function randomAgreement(
  random: Random,
  years: Years,
  period: Territory['period'],
  pool: Pool,
  id: string,
): Agreement {
  const days = randomDays(random, years, period)
  let terms: Terms = randomTerms(random, pool)
  const own = terms
  const starts = Array.from({ length: random.pick([0, 0, 1, 1, 2, 3]) }, () =>
    random.chance(0.7)
      ? random.whole(dayAt(period.from), dayAt(period.to))
      : dayWithin(random, years),
  )
    .map((day) => (random.chance(0.5) ? dayAt(`${dayText(day).slice(0, 7)}-01`) : day))
    .filter((day) => day > days.from && (days.to === null || day <= days.to))
  const amendments = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((day, at) => {
      terms = amendedTerms(random, pool, terms)
      return anAmendment(at + 1, dayText(day), terms)
    })
  return anAgreement(id, dayText(days.from), own, {
    reference: `${random.pick(['A', 'B', 'C'])} ${id}`,
    period: {
      from: dayText(days.from) as Day,
      to: days.to === null ? null : (dayText(days.to) as Day),
    },
    ...(amendments.length > 0 || random.chance(0.5) ? { amendments } : {}),
    unitTypes: UNIT_TYPES.map((type) => ({
      id: type,
      name: type,
      unit: type === 'days' ? 'day' : 'act',
    })),
    archived: id !== 'own' && random.chance(0.05),
  })
}

/** The most that each agreement may lend of each agent: together a whole, or rarely more. */
function lendable(
  random: Random,
  agents: readonly string[],
  agreements: number,
): readonly ReadonlyMap<string, number>[] {
  const over = random.chance(0.01)
  const shares = agents.map(() => {
    let left = over ? 15_000 : 10_000
    return Array.from({ length: agreements }, (_, at) => {
      const most = Math.min(10_000, left)
      const share = at === agreements - 1 && random.chance(0.6) ? most : random.whole(0, most)
      left -= share
      return share
    })
  })
  return Array.from(
    { length: agreements },
    (_, at) =>
      new Map(
        agents
          .map((agent, which) => [agent, shares[which]?.[at] ?? 0] as const)
          .filter(([, share], which) => share > 0 || (at === 0 && which === 0))
          .map(([agent, share]) => [agent, Math.max(1, share)] as const),
      ),
  )
}

/** A territory drawn from a seed: small, with everything that the document settles by. */
export function randomTerritory(seed: number): Territory {
  const random = new Random(seed)
  const first = random.whole(2023, 2026)
  const years = { first, last: first + (random.chance(0.35) ? 1 : 0) }
  const period = randomPeriod(random, years)
  const collectivities = randomBodies(random, years, random.whole(1, 5))
  const bodies = collectivities.slice(1).map(({ id }) => id)
  const agents = randomAgents(random, years, random.whole(1, 3))
  const count = random.pick([1, 1, 2, 3])
  const names = ['own', 'second', 'third'].slice(0, count)
  const lent = lendable(
    random,
    agents.map(({ id }) => id),
    count,
  )
  const agreements = names.flatMap((id, at) => {
    const pool = { bodies, lendable: lent[at] ?? new Map<string, number>() }
    return pool.lendable.size === 0 ? [] : [randomAgreement(random, years, period, pool, id)]
  })
  const ids = agreements.map(({ id }) => id)
  return {
    period,
    agreements,
    collectivities,
    agents,
    timesheets: randomTimesheets(random, years, agents, bodies),
    costs: randomCosts(random, years, agents),
    charges: randomCharges(random, years, ids),
    adjustments: randomLateHours(random, years, agents, bodies),
    criteria: randomCriteria(random, years, bodies),
    trips: randomTrips(random, years, agents, bodies),
    parameters: randomRates(random, years),
    unitCounts: randomUnits(random, years, ids, bodies),
  }
}
