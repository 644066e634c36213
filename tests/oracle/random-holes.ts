import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Terms } from '#shared/domain/agreements/terms'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { dayAt, dayText, firstDay, lastDay, monthAt, monthOf, monthsOf } from './civil-days'
import { Random } from './random'
import { randomCosts, randomTimesheets, randomUnits } from './random-work'
import type { Territory } from './territory'

/** Sets the draws of holes apart from those of the territory of the same seed. */
const OTHER = 0x5bd1_e995

/** The territory with the work, costs, units and values of the year before its first one. */
function withYearBefore(random: Random, territory: Territory): Territory {
  const { timesheets, period, agents, agreements } = territory
  const months = [period.from, ...timesheets.map(({ month }) => month)].map(monthAt)
  const year = Math.floor(Math.min(...months) / 12) - 1
  const years = { first: year, last: year }
  const bodies = territory.collectivities.slice(1).map(({ id }) => id)
  const ids = agreements.map(({ id }) => id)
  return {
    ...territory,
    timesheets: [...randomTimesheets(random, years, agents, bodies), ...timesheets],
    costs: [...randomCosts(random, years, agents), ...territory.costs],
    unitCounts: [...randomUnits(random, years, ids, bodies), ...territory.unitCounts],
    collectivities: territory.collectivities.map((body, at) =>
      at === 0
        ? body
        : {
            ...body,
            populations: [
              {
                year,
                municipal: random.whole(50, 4000),
                ...(random.chance(0.95) ? { dgf: random.whole(50, 4000) } : {}),
                ...(random.chance(0.95) ? { total: random.whole(50, 4000) } : {}),
              },
              ...body.populations,
            ],
          },
    ),
    criteria: territory.criteria.map((criterion) => ({
      ...criterion,
      values: [
        ...bodies.map((collectivityId) => ({
          collectivityId,
          year,
          hundredths: random.whole(0, 9_000_000),
        })),
        ...criterion.values,
      ],
    })),
  }
}

/** Which months of whom are left out: all from some month on, and some at random. */
function leavesOut(random: Random, period: Territory['period']) {
  const months = monthsOf({ from: dayAt(period.from), to: dayAt(period.to) })
  const from = random.chance(0.75) ? random.pick(months) : Number.POSITIVE_INFINITY
  const some = random.pick([0, 0.02, 0.1, 0.4])
  const first = months[0] ?? 0
  const ofAll = random.chance(0.7)
  const spared = new Map<string, boolean>()
  return (who: string, month: number): boolean => {
    const isSpared = spared.get(who) ?? (!ofAll && random.chance(0.5))
    spared.set(who, isSpared)
    return (month >= from && !isSpared) || random.chance(month < first ? some / 8 : some)
  }
}

/** A forecast for some charges, in place of the actual amount or beside it. */
function withForecasts(random: Random, territory: Territory): Territory['charges'] {
  return territory.charges.map((charge) => {
    if (random.chance(0.3)) return charge
    const base = random.whole(0, charge.kind === 'grant' ? 2000 : 90_000)
    let left = base
    const adjustments = Array.from({ length: random.pick([0, 0, 1, 2]) }, () => {
      const amount = random.whole(-left, 3000)
      left += amount
      return { reason: 'Foreseen', amount: amount as Cents }
    })
    return {
      ...charge,
      forecast: { baseYear: 2020, base: base as Cents, adjustments },
      actual: random.chance(0.6) ? null : charge.actual,
    }
  })
}

/** Changes of pay from the first of a month or another day, within the period and around it. */
function foreseenPay(
  random: Random,
  period: Territory['period'],
): NonNullable<Agreement['foreseenPay']> {
  const [first, last] = [monthOf(dayAt(period.from)), monthOf(dayAt(period.to))]
  return Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => {
    const month = random.whole(first - random.pick([0, 0, 8]), last)
    const day = random.chance(0.5) ? firstDay(month) : random.whole(firstDay(month), lastDay(month))
    return {
      reason: 'Foreseen',
      from: dayText(day) as Day,
      tenThousandths: random.pick([
        100,
        150,
        -5000,
        random.whole(-900, 900),
        random.whole(-10_000, 20_000),
      ]),
    }
  })
}

/** Other hours contracted with the bodies: none at all, few, or those there are. */
function withContracted(random: Random): (terms: Terms) => Terms {
  const kind = random.pick(['none', 'none', 'few', 'few', 'kept'] as const)
  let before = new Map<string, number>()
  return (terms) => {
    if (kind === 'kept') return terms
    const changes = random.chance(0.4)
    const now = new Map<string, number>()
    const beneficiaries = terms.beneficiaries.map((one) => {
      const drawn = random.chance(0.25) ? 0 : random.whole(1, random.pick([9, 90, 900]))
      const weekly =
        kind === 'none' ? 0 : changes ? drawn : (before.get(one.collectivityId) ?? drawn)
      now.set(one.collectivityId, weekly)
      return { ...one, weeklyMinutes: weekly as Minutes }
    })
    before = now
    return { ...terms, beneficiaries }
  }
}

function foreseeing(random: Random, agreement: Agreement, period: Territory['period']): Agreement {
  const contracted = withContracted(random)
  const { amendments, ...own } = agreement
  const changes = foreseenPay(random, period)
  return {
    ...own,
    beneficiaries: contracted(own).beneficiaries,
    ...(amendments === undefined
      ? {}
      : { amendments: amendments.map((one) => ({ ...one, terms: contracted(one.terms) })) }),
    ...(changes.length > 0 || random.chance(0.3) ? { foreseenPay: changes } : {}),
  }
}

/** Leaves out of a territory what a provisional settlement foresees, and gives it what it foresees by. */
export function withHoles(seed: number, territory: Territory): Territory {
  const random = new Random(seed ^ OTHER)
  const whole = withYearBefore(random, territory)
  const { period } = whole
  const agreements = whole.agreements.map((agreement, at) =>
    at === 0 ? foreseeing(random, agreement, period) : agreement,
  )
  const hours = leavesOut(random, period)
  const costs = leavesOut(random, period)
  const units = leavesOut(random, period)
  const years = random.pick([0, 0.1, 0.5])
  const first = Number(period.from.slice(0, 4))
  const isYearLeftOut = (year: number): boolean => year >= first && random.chance(years)
  return {
    ...whole,
    agreements,
    timesheets: whole.timesheets.filter(({ agentId, month }) => !hours(agentId, monthAt(month))),
    costs: whole.costs.filter(({ agentId, month }) => !costs(agentId, monthAt(month))),
    charges: withForecasts(random, whole),
    unitCounts: whole.unitCounts.flatMap((one) => {
      if (!units(one.agreementId, monthAt(one.month))) return [one]
      return random.chance(0.15) ? [{ ...one, counts: [] }] : []
    }),
    collectivities: whole.collectivities.map((body) => ({
      ...body,
      populations: body.populations
        .filter(({ year }) => !isYearLeftOut(year))
        .map(({ year, municipal, ...others }) =>
          isYearLeftOut(year) ? { year, municipal } : { year, municipal, ...others },
        ),
    })),
    criteria: whole.criteria.map((criterion) => ({
      ...criterion,
      values: criterion.values.filter(({ year }) => !isYearLeftOut(year)),
    })),
  }
}
