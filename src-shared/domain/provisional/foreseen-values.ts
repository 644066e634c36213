import { cents, type Cents } from '#shared/kernel/cents'
import { addMonths, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, yearEarlier, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { goesOnAfter } from '../agreements/goes-on-with'
import type { Collectivity } from '../collectivities/collectivity'
import type { ServiceCharge } from '../costs/service-charge'
import { POPULATIONS, type PopulationKind } from '../keys/criteria/measure'
import type { Criterion } from '../keys/criterion'
import type { AllocationFacts } from '../allocation/facts'
import type { UnitCount } from '../units/unit-count'

/** A list of facts with what was added to it, and how many. */
interface Foreseen<T> {
  readonly list: readonly T[]
  readonly count: number
}

function forecastOf({ forecast }: ServiceCharge): Cents | null {
  if (forecast === null) return null
  return cents(
    forecast.adjustments.reduce<number>((sum, { amount }) => sum + amount, forecast.base),
  )
}

/** Charges at their forecast (last accounts and listed adjustments); one without a forecast counts what was spent. */
export function foreseenCharges({
  charges = [],
  agreement,
  period,
}: AllocationFacts): Foreseen<ServiceCharge> {
  let count = 0
  const list = charges.map((charge) => {
    const forecast = forecastOf(charge)
    if (forecast === null) return charge
    if (charge.agreementId === agreement.id && intersectPeriods(period, charge.period) !== null)
      count += 1
    return { ...charge, actual: forecast }
  })
  return { list, count }
}

/** The agreements that were over before one began, and that it goes on with. */
const before = ({ agreement, agreements = [] }: AllocationFacts): readonly Agreement[] =>
  agreements.filter((one) => goesOnAfter(agreement, one))

/**
 * How many charges of the same months of the year before, of the agreement or of those that it goes on with, have none of their kind
 * after them in the period: nothing is foreseen of them.
 */
export function chargesLeft(facts: AllocationFacts): number {
  const { charges = [], agreement, period } = facts
  const within = (days: Period, of: readonly Agreement[]) =>
    charges.filter(
      ({ agreementId, period: own }) =>
        of.some(({ id }) => id === agreementId) && intersectPeriods(days, own) !== null,
    )
  const kinds = new Set(within(period, [agreement]).map(({ kind }) => kind))
  return within(yearEarlier(period), [agreement, ...before(facts)]).filter(
    ({ kind }) => !kinds.has(kind),
  ).length
}

/** Units of a month of the agreement without any, taken from the same month of the year before. */
export function foreseenUnits({
  unitCounts = [],
  agreement,
  period,
}: AllocationFacts): Foreseen<UnitCount> {
  const own = unitCounts.filter(
    ({ agreementId, counts }) => agreementId === agreement.id && counts.length > 0,
  )
  const inForce = intersectPeriods(period, agreement.period)
  const added = (inForce === null ? [] : monthsOf(inForce)).flatMap((month) => {
    if (own.some((count) => count.month === month)) return []
    const base = own.find((count) => count.month === addMonths(month, -12))
    return base === undefined ? [] : [{ ...base, month }]
  })
  return { list: [...unitCounts, ...added], count: added.length }
}

/**
 * How many months without units had some a year earlier under an agreement that this one goes on with: their kinds are those of that
 * agreement, and nothing is foreseen of them. None where the agreement counts no units.
 */
export function unitsLeft(
  facts: AllocationFacts,
  { list }: Pick<Foreseen<UnitCount>, 'list'>,
): number {
  const { agreement, period } = facts
  const inForce = intersectPeriods(period, agreement.period)
  if (inForce === null || (agreement.unitTypes ?? []).length === 0) return 0
  const countedBy = (of: readonly Agreement[], at: Month): boolean =>
    list.some(
      ({ agreementId, month, counts }) =>
        month === at && counts.length > 0 && of.some(({ id }) => id === agreementId),
    )
  return monthsOf(inForce).filter(
    (at) => !countedBy([agreement], at) && countedBy(before(facts), addMonths(at, -12)),
  ).length
}

/** Values by year, completed for the years asked by the latest one before each. */
function carryOn<V extends { readonly year: number }>(
  values: readonly V[],
  years: readonly number[],
): readonly V[] {
  return years.flatMap((year) => {
    if (values.some((value) => value.year === year)) return []
    const base = values
      .filter((value) => value.year < year)
      .reduce<V | undefined>(
        (latest, value) => (latest === undefined || value.year > latest.year ? value : latest),
        undefined,
      )
    return base === undefined ? [] : [{ ...base, year }]
  })
}

const yearsOf = ({ period }: AllocationFacts): readonly number[] => [
  ...new Set(monthsOf(period).map((month) => Number(month.slice(0, 4)))),
]

type Populations = Collectivity['populations']

/** Populations of the years asked, each of the three completed by the latest known before: they are not published together. */
function carryPopulationsOn(
  populations: Populations,
  years: readonly number[],
): Foreseen<Populations[number]> {
  const of = (kind: PopulationKind): readonly { readonly year: number; readonly value: number }[] =>
    populations.flatMap(({ year, [kind]: value }) => (value === undefined ? [] : [{ year, value }]))
  const added = POPULATIONS.map((kind) => ({ kind, values: carryOn(of(kind), years) }))
  const withAdded = (known: Populations[number]): Populations[number] =>
    added.reduce((all, { kind, values }) => {
      const value = values.find(({ year }) => year === known.year)?.value
      return value === undefined ? all : { ...all, [kind]: value }
    }, known)
  const municipal = added.find(({ kind }) => kind === 'municipal')?.values ?? []
  const missing = municipal.map(({ year, value }) => ({ year, municipal: value }))
  const list = [...populations, ...missing].map(withAdded)
  const before = new Set<unknown>([...populations])
  return { list, count: list.filter((one) => !before.has(one)).length }
}

/** Populations of the years of a period, the latest known where one is not published yet. */
export function foreseenPopulations(facts: AllocationFacts): Foreseen<Collectivity> {
  const completed = facts.collectivities.map((body) => {
    const { list, count } = carryPopulationsOn(body.populations, yearsOf(facts))
    return { count, body: count === 0 ? body : { ...body, populations: [...list] } }
  })
  return {
    list: completed.map(({ body }) => body),
    count: completed.reduce((sum, { count }) => sum + count, 0),
  }
}

/** Values of the user's criteria for the years of a period, the latest known where one is missing. */
export function foreseenCriteria(facts: AllocationFacts): Foreseen<Criterion> {
  let count = 0
  const list = (facts.criteria ?? []).map((criterion) => {
    const bodies = [...new Set(criterion.values.map(({ collectivityId }) => collectivityId))]
    const added = bodies.flatMap((id) =>
      carryOn(
        criterion.values.filter(({ collectivityId }) => collectivityId === id),
        yearsOf(facts),
      ),
    )
    count += added.length
    return added.length === 0
      ? criterion
      : { ...criterion, values: [...criterion.values, ...added] }
  })
  return { list, count }
}
