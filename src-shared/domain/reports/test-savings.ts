import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Month } from '#shared/kernel/month'
import type { Allocation } from '../allocation/allocation'
import { chargedKilometres } from '../indicators/settled-figures'
import type { SavingsResult, SavingsSums } from './savings-result'
import type { Alone, SavingsTest } from './savings-test'

/** The settlement of a tested year over its months that are over. */
export interface TestedYear {
  readonly year: number
  readonly allocation: Pick<Allocation, 'months' | 'shares' | 'lenderPart' | 'cost'>
  /** Whether a body was served in a month: one that joined or left is compared over its own months. */
  readonly isServed: (collectivityId: string, month: Month) => boolean
}

type Gap = SavingsResult['missing'][number]
type Side = 'low' | 'high'

/** What one body pays for a year, and the minutes and months that it was served. */
interface Borne {
  readonly collectivityId: string
  readonly pooled: Cents | null
  readonly minutes: number
  readonly months: number
}

const sumOf = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.some((amount) => amount === null)
    ? null
    : sumCents(amounts.flatMap((amount) => (amount === null ? [] : [amount])))

const sumSums = (all: readonly SavingsSums[]): SavingsSums => ({
  pooled: sumOf(all.map(({ pooled }) => pooled)),
  low: sumOf(all.map(({ low }) => low)),
  high: sumOf(all.map(({ high }) => high)),
})

/** Who pays for a year: each body its share, and the lender what is left to it. Together they pay the whole cost. */
function borneBy({ allocation, isServed }: TestedYear, lenderId: string): readonly Borne[] {
  const { months, shares, lenderPart, cost } = allocation
  const left = cost === null ? null : lenderPart
  const borne = shares.map(({ collectivityId, amount, minutes }): Borne => {
    const own = collectivityId === lenderId ? left : cents(0)
    const pooled = amount === null || own === null ? null : cents(amount + own)
    const served = months.filter((month) => isServed(collectivityId, month)).length
    return { collectivityId, pooled, minutes, months: served }
  })
  const isLenderServed = shares.some(({ collectivityId }) => collectivityId === lenderId)
  return isLenderServed || left === 0
    ? borne
    : [...borne, { collectivityId: lenderId, pooled: left, minutes: 0, months: months.length }]
}

/**
 * What is supposed of a body: its own hypotheses, else those that hold for each body. Hours as served are not known where the
 * service counts none.
 */
function aloneOf({ every, bodies }: SavingsTest, id: string, countsHours: boolean): Alone {
  const own = bodies.find(({ collectivityId }) => collectivityId === id)
  const hours = own?.hours ?? every.hours
  return {
    hours: hours === 'asServed' && !countsHours ? null : hours,
    rate: own?.rate ?? every.rate,
    fixed: own?.fixed ?? every.fixed,
  }
}

function gapsOf({ hours, rate, fixed }: Alone, collectivityId: string): readonly Gap[] {
  const gap = (code: Gap['code'], isMissing: boolean): readonly Gap[] =>
    isMissing ? [{ code, collectivityId, year: null }] : []
  return [
    ...gap('noHours', hours === null),
    ...gap('noRate', rate === null),
    ...gap('noFixed', fixed === null),
  ]
}

/** What a body would have spent alone in a year: hours at their rate and fixed costs, at the prices of the year. Rounded once. */
function spentAlone(
  { hours, rate, fixed }: Alone,
  growth: SavingsTest['growth'],
  side: Side,
  at: { readonly since: number; readonly months: number; readonly served: number },
): Cents | null {
  if (hours === null || rate === null || fixed === null || growth === null) return null
  const months = BigInt(at.months)
  // In 720ths of a cent: sixty minutes of an hour, twelve months of a year.
  const bought =
    hours === 'asServed'
      ? 12n * BigInt(at.served) * BigInt(rate[side])
      : BigInt(hours[side]) * BigInt(rate[side]) * months
  const spent = bought + 60n * BigInt(fixed[side]) * months
  const power = BigInt(at.since)
  return cents(
    roundRatio(ratio(spent * BigInt(10_000 + growth[side]) ** power, 720n * 10_000n ** power)),
  )
}

/** The same gap of every body is said once, of all. */
function gathered(gaps: readonly Gap[], bodies: number): readonly Gap[] {
  const same = (one: Gap): readonly Gap[] => gaps.filter(({ code }) => code === one.code)
  return gaps.flatMap((one): readonly Gap[] => {
    if (one.collectivityId === null || bodies < 2 || same(one).length < bodies) return [one]
    return same(one)[0] === one ? [{ ...one, collectivityId: null }] : []
  })
}

/**
 * Sets what the years of a service cost against what its bodies would have spent alone, low and high. A year counts for so many
 * twelfths of what is typed by the year as it has months that are over, for a body those in which it was served. What is missing is named, and leaves sums out.
 *
 * @param years those of the test in which the service ran, in order
 */
export function testSavings(
  test: SavingsTest,
  lenderId: string,
  years: readonly TestedYear[],
): SavingsResult {
  const countsHours = years.some(({ allocation }) =>
    allocation.shares.some(({ minutes }) => minutes !== 0),
  )
  const lines = years.flatMap((tested) =>
    borneBy(tested, lenderId).map(({ collectivityId, pooled, minutes, months }) => {
      const alone = aloneOf(test, collectivityId, countsHours)
      const at = {
        since: tested.year - test.firstYear,
        months,
        served: minutes,
      }
      const spent = (side: Side): Cents | null => spentAlone(alone, test.growth, side, at)
      return { year: tested.year, collectivityId, pooled, low: spent('low'), high: spent('high') }
    }),
  )
  const ids = [...new Set(lines.map(({ collectivityId }) => collectivityId))]
  const total = sumSums(lines)
  return {
    test,
    years: years.map(({ year, allocation }) => ({
      year,
      months: allocation.months.length,
      ...sumSums(lines.filter((line) => line.year === year)),
    })),
    bodies: ids.map((collectivityId) => ({
      collectivityId,
      ...sumSums(lines.filter((line) => line.collectivityId === collectivityId)),
    })),
    total: lines.length === 0 ? { pooled: null, low: null, high: null } : total,
    missing: [
      ...years
        .filter(({ allocation }) => pooledCost(allocation) === null)
        .map(({ year }): Gap => ({ code: 'noCost', collectivityId: null, year })),
      ...gathered(
        ids.flatMap((id) => gapsOf(aloneOf(test, id, countsHours), id)),
        ids.length,
      ),
      ...(test.growth === null
        ? [{ code: 'noGrowth' as const, collectivityId: null, year: null }]
        : []),
    ],
  }
}

/** What a year cost all bodies together; `null` while amounts are missing. */
const pooledCost = (allocation: TestedYear['allocation']): Cents | null => {
  const { cost, lenderPart } = allocation
  return cost === null || lenderPart === null ? null : cents(cost + chargedKilometres(allocation))
}
