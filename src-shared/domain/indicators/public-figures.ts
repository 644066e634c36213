import { cents, type Cents } from '#shared/kernel/cents'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { populationIn, type Collectivity } from '../collectivities/collectivity'
import type { SettledAgreement } from './indicator-facts'
import { joinPersonal } from './join-personal'
import { joinRows, sumKnown, uniqueIds, type PublicRow } from './public-row'
import { publicServices, type PublicService } from './public-services'

/** What a body got of all services, and pays for them. */
export interface PublicBody {
  /** Several where one alone would show what a person costs. */
  readonly bodyIds: readonly string[]
  readonly minutes: Minutes
  readonly amount: Cents | null
  /** Of a commune; `null` for other bodies. */
  readonly inhabitants: number | null
  /** A commune whose population is not known. */
  readonly lacksPopulation: boolean
  readonly perInhabitant: Cents | null
}

/** What the inhabitants of a territory may read about what is shared: no figure of it shows what one person is paid. */
export interface PublicFigures {
  readonly services: readonly PublicService[]
  readonly bodies: readonly PublicBody[]
  /** Each service with each body: services and bodies are sums of these. */
  readonly rows: readonly PublicRow[]
  /** Agreements of which no figure is given, since each would show what one person costs. */
  readonly leftOut: readonly string[]
  readonly minutes: Minutes
  /** `null` where an amount of one service is not known, or can’t be given. */
  readonly billed: Cents | null
  readonly cost: Cents | null
}

/** One row for each body that has several: what it got of services that are shown together. */
function byBody(rows: readonly PublicRow[]): readonly PublicRow[] {
  const found = new Map<string, PublicRow>()
  for (const row of rows) {
    const key = row.bodyIds.join(' ')
    const before = found.get(key)
    found.set(key, before === undefined ? row : joinRows(before, row))
  }
  return [...found.values()]
}

function bodyOf(
  rows: readonly PublicRow[],
  bodies: ReadonlyMap<string, Collectivity>,
  year: number,
): PublicBody {
  const bodyIds = uniqueIds(rows.flatMap((row) => row.bodyIds))
  const amount = sumKnown(rows.map((row) => row.amount))
  const populations = bodyIds.map((id) => {
    const body = bodies.get(id)
    if (body?.kind !== 'municipality') return null
    return populationIn(body, year) ?? 0
  })
  const known = populations.filter((people) => people !== null && people > 0)
  const isWhole = known.length === bodyIds.length
  const inhabitants = isWhole ? known.reduce<number>((sum, people) => sum + (people ?? 0), 0) : null
  return {
    bodyIds,
    minutes: sumMinutes(rows.map((row) => row.minutes)),
    amount,
    inhabitants,
    lacksPopulation: populations.includes(0),
    perInhabitant:
      amount === null || inhabitants === null
        ? null
        : cents(roundRatio(ratio(amount, inhabitants))),
  }
}

/** One line for each body; those that share a row are one line, with all that they pay. */
function publicBodies(
  rows: readonly PublicRow[],
  bodies: ReadonlyMap<string, Collectivity>,
  year: number,
): readonly PublicBody[] {
  const joined = new Set(rows.flatMap(({ bodyIds }) => (bodyIds.length > 1 ? bodyIds : [])))
  const alone = uniqueIds(rows.flatMap(({ bodyIds }) => bodyIds)).filter((id) => !joined.has(id))
  const together = rows.filter(({ bodyIds }) => bodyIds.some((id) => joined.has(id)))
  return [
    ...alone.map((id) =>
      bodyOf(
        rows.filter(({ bodyIds }) => bodyIds[0] === id),
        bodies,
        year,
      ),
    ),
    ...(together.length === 0 ? [] : [bodyOf(together, bodies, year)]),
  ]
}

/**
 * The figures of a public page. Services whose amounts rest on one person’s pay are joined into one line, and within it the
 * bodies that only such a service serves. Everything else is a sum of these lines, so that no difference between two figures
 * of the page shows one person’s pay either.
 */
export function publicFigures(
  settlements: readonly SettledAgreement[],
  collectivities: readonly Collectivity[],
  year: number,
): PublicFigures {
  const services = publicServices(settlements)
  const rows = services.flatMap(({ agreementIds, cells }) =>
    joinPersonal(byBody(cells), joinRows, agreementIds.length > 1),
  )
  const shown = new Set(services.flatMap(({ agreementIds }) => agreementIds))
  return {
    services,
    rows,
    bodies: publicBodies(rows, new Map(collectivities.map((body) => [body.id, body])), year),
    leftOut: settlements.flatMap(({ agreement }) =>
      shown.has(agreement.id) ? [] : [agreement.id],
    ),
    minutes: sumMinutes(services.map((service) => service.minutes)),
    billed: sumKnown(services.map(({ billed }) => billed)),
    cost: sumKnown(services.map(({ cost }) => cost)),
  }
}
