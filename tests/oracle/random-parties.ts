import type { Agent } from '#shared/domain/agents/agent'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Parameter } from '#shared/domain/costs/parameter'
import { VEHICLES } from '#shared/domain/agents/vehicle'
import { bracketsOf, rateCode } from '#shared/domain/travel/rate-brackets'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { Day } from '#shared/kernel/day'
import { dayText, firstDay, lastDay } from './civil-days'
import type { Random } from './random'
import { CRITERIA, GRADES } from './random-key'
import { LENDER, aBody, anAgent } from './territory'

/** The calendar years that the facts cover. */
export interface Years {
  readonly first: number
  readonly last: number
}

const yearsIn = ({ first, last }: Years): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** A day of the years, on the first of a month more often than not. */
export function dayWithin(random: Random, { first, last }: Years): number {
  const month = random.whole(first * 12, last * 12 + 11)
  return random.chance(0.55) ? firstDay(month) : random.whole(firstDay(month), lastDay(month))
}

/** The lender and the bodies, with populations of most years. */
export function randomBodies(random: Random, years: Years, count: number): readonly Collectivity[] {
  const codes = random.mix(['A', 'B', 'C', 'D', 'E'])
  const bodies = Array.from({ length: count }, (_, at) =>
    aBody(`b${String(at + 1)}`, {
      code: codes[at],
      kind: random.pick(COLLECTIVITY_KINDS.slice(0, 3)),
      populations: yearsIn(years)
        .filter(() => random.chance(0.99))
        .map((year) => ({
          year,
          municipal: random.whole(random.chance(0.05) ? 0 : 50, 4000),
          ...(random.chance(0.99) ? { dgf: random.whole(50, 4000) } : {}),
          ...(random.chance(0.99) ? { total: random.whole(50, 4000) } : {}),
        })),
    }),
  )
  return [aBody(LENDER), ...bodies]
}

function workPeriods(random: Random, years: Years): Agent['workPeriods'] {
  const weekly = (): Agent['workPeriods'][number]['weeklyMinutes'] =>
    random.whole(600, 2340) as Agent['workPeriods'][number]['weeklyMinutes']
  const period = (from: string, to: string | null): Agent['workPeriods'][number] => ({
    period: { from: from as Day, to: to as Day | null },
    weeklyMinutes: weekly(),
    workShare: 10_000,
  })
  const before = '2020-01-01'
  const [one, two] = [dayWithin(random, years), dayWithin(random, years)].sort((a, b) => a - b)
  const [first, second] = [dayText(one ?? 0), dayText(two ?? 0)]
  const day = (of: number | undefined, move: number): string => dayText((of ?? 0) + move)
  switch (random.whole(0, 9)) {
    case 0:
      return [period(first, null)]
    case 1:
      return [period(before, second)]
    case 2:
      return [period(before, day(one, -1)), period(first, null)]
    case 3:
      return one === two
        ? [period(before, null)]
        : [period(before, day(one, -1)), period(second, null)]
    default:
      return [period(before, null)]
  }
}

/** One or two earlier grades, in any order. */
function earlierGrades(random: Random, years: Years): Agent['earlierGrades'] {
  const days = [dayWithin(random, years), dayWithin(random, years)].map(dayText)
  return [...new Set(days)].map((until) => ({
    until: until as Day,
    category: random.pick(['A', 'B', 'C'] as const),
    grade: random.pick(GRADES),
  }))
}

/** The agents: some are promoted, arrive, leave, stay away for a time or change their weekly duration. */
export function randomAgents(random: Random, years: Years, count: number): readonly Agent[] {
  const numbers = random.mix(['001', '002', '003'])
  const vehicles = random.some(VEHICLES)
  return Array.from({ length: count }, (_, at) =>
    anAgent(`a${String(at + 1)}`, {
      registrationNumber: numbers[at],
      category: random.pick(['A', 'B', 'C'] as const),
      grade: random.pick(GRADES),
      ...(random.chance(0.3) ? { earlierGrades: earlierGrades(random, years) } : {}),
      workPeriods: workPeriods(random, years),
      vehicles: [
        { from: '2020-01-01', vehicle: random.pick(vehicles) },
        ...(random.chance(0.3)
          ? [{ from: dayText(dayWithin(random, years)), vehicle: random.pick(vehicles) }]
          : []),
      ],
    }),
  )
}

/** A rate for every vehicle and bracket, some with another later. */
export function randomRates(random: Random, years: Years): readonly Parameter[] {
  const codes = VEHICLES.flatMap((vehicle) =>
    bracketsOf(vehicle).flatMap(({ bracket }) => rateCode(vehicle, bracket) ?? []),
  )
  const changeOn = dayText(dayWithin(random, years)) as Day
  const changes = random.chance(0.4)
  return codes.flatMap((code) => {
    const rate = (from: Day): Parameter => ({
      id: `${code} ${from}`,
      code,
      from,
      value: random.pick([random.whole(100, 999), 316, 500]),
      source: '',
    })
    return [rate('2020-01-01' as Day), ...(changes ? [rate(changeOn)] : [])]
  })
}

/** Criteria of the user, with values of most bodies and years. */
export function randomCriteria(
  random: Random,
  years: Years,
  bodies: readonly string[],
): readonly Criterion[] {
  return CRITERIA.map((id) => ({
    id,
    name: id,
    unit: '€',
    source: '',
    values: bodies.flatMap((collectivityId) =>
      yearsIn(years)
        .filter(() => random.chance(0.99))
        .map((year) => ({
          collectivityId,
          year,
          hundredths: random.chance(0.05) ? 0 : random.whole(1, 9_000_000),
        })),
    ),
    archived: false,
  }))
}
