import type { Agreement } from '#shared/domain/agreements/agreement'
import { dayAt, dayText, firstDay, lastDay, monthAt } from './civil-days'
import type { Nature } from './accounts'
import { Random } from './random'
import type { Years } from './random-parties'
import { randomTerritory } from './random-territory'
import type { Territory } from './territory'
import { LENDER } from './territory'

/** What happens to an account, where section 8 allows it; else nothing. */
export type Step =
  | {
      readonly kind: 'settle'
      readonly period: Territory['period']
      readonly nature: Nature
      readonly bodies: readonly string[]
    }
  /** Cancels one of the statements that no standing one takes up: the place in their list, from 0 to 1. */
  | { readonly kind: 'cancel'; readonly place: number }
  /** The agreement is given an end, or an earlier one. */
  | { readonly kind: 'end'; readonly to: string }
  /** An amendment leaves a body out. */
  | { readonly kind: 'leave'; readonly body: string; readonly from: string }

/** A territory whose first agreement has instalments, and what is settled of it, in order. */
export interface RandomAccount {
  readonly territory: Territory
  readonly steps: readonly Step[]
}

/** The years of which a territory has facts. */
function yearsOf({ costs, period }: Territory): Years {
  const years = [...costs.map(({ month }) => month), period.from, period.to].map((text) =>
    Number(text.slice(0, 4)),
  )
  return { first: Math.min(...years), last: Math.max(...years) }
}

function randomPeriod(random: Random, { first, last }: Years): Territory['period'] {
  const length = random.pick([1, 1, 1, 2, 3, 3, 3, 6, 12])
  const count = ((last - first + 1) * 12) / length
  const start = first * 12 + length * random.whole(0, count - 1)
  return { from: dayText(firstDay(start)), to: dayText(lastDay(start + length - 1)) }
}

/** Days on which something may go wrong: of amendments, of the first and last months, around the agreement. */
function randomDay(random: Random, years: Years, { period, amendments = [] }: Agreement): number {
  const within = random.whole(firstDay(years.first * 12), lastDay(years.last * 12 + 11))
  const near = random.pick([-40, -1, 0, 1, 40])
  switch (random.whole(0, 5)) {
    case 0:
      return amendments.length === 0
        ? within
        : dayAt(random.pick(amendments).effectiveOn) + random.pick([-1, 0, 1])
    case 1:
      return dayAt(period.from) + near
    case 2:
      return period.to === null ? within : dayAt(period.to) + near
    default:
      return within
  }
}

function withEnd(random: Random, years: Years, agreement: Agreement): Agreement {
  if (!random.chance(0.45)) return agreement
  const last = (agreement.amendments ?? []).at(-1)?.effectiveOn ?? agreement.period.from
  const from = Math.max(dayAt(last), firstDay(years.first * 12 + 2))
  const to = random.whole(from, Math.max(from, lastDay(years.last * 12 + 11)))
  const end = random.chance(0.6) ? lastDay(monthAt(dayText(to))) : to
  return { ...agreement, period: { ...agreement.period, to: dayText(end) } } as Agreement
}

function randomStep(random: Random, years: Years, bodies: readonly string[]): Step {
  const kind = random.next()
  if (kind < 0.14) return { kind: 'cancel', place: random.next() }
  const period = randomPeriod(random, years)
  if (kind < 0.17)
    return { kind: 'end', to: random.chance(0.7) ? period.to : dayText(dayAt(period.from) + 9) }
  if (kind < 0.2) return { kind: 'leave', body: random.pick(bodies), from: period.from }
  return {
    kind: 'settle',
    period,
    nature: random.chance(0.4) ? 'provisional' : 'final',
    bodies: random.chance(0.6) ? bodies : random.some(bodies),
  }
}

/** The steps with later periods sooner, more or less, so that earlier ones find the later settled. */
const backwards = (random: Random, steps: readonly Step[]): readonly Step[] =>
  steps
    .map((step) => {
      const month = step.kind === 'settle' ? monthAt(step.period.from) : null
      return { step, at: (month ?? random.whole(2023 * 12, 2027 * 12)) + random.whole(0, 5) }
    })
    .sort((a, b) => b.at - a.at)
    .map(({ step }) => step)

/** Draws an account from a seed, for the territory of that seed. */
export function randomAccount(seed: number): RandomAccount {
  const random = new Random(seed ^ 0x5bd1_e995)
  const territory = randomTerritory(seed)
  const years = yearsOf(territory)
  const [own, ...others] = territory.agreements
  if (own === undefined) throw new RangeError('A territory without an agreement')
  const bodies = territory.collectivities.map(({ id }) => id).filter((id) => id !== LENDER)
  const ended = withEnd(random, years, own)
  const instalments = Array.from({ length: random.whole(0, 6) }, (_, at) => ({
    collectivityId: random.pick(bodies),
    reference: `T${String(at + 1)}`,
    calledOn: dayText(randomDay(random, years, ended)),
    amount: random.pick([0, 1, random.whole(1, 5000), random.whole(1, 500_000)]),
  }))
  const agreement = {
    ...ended,
    instalments,
    balance: random.chance(0.75) ? 'carried' : 'settled',
  } as Agreement
  const steps = Array.from({ length: random.whole(6, 30) }, () => randomStep(random, years, bodies))
  return {
    territory: { ...territory, agreements: [agreement, ...others] },
    steps: random.chance(0.35) ? backwards(random, steps) : steps,
  }
}
