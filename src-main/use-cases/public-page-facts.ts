import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { allocate } from '#shared/domain/allocation/allocate'
import type { SettledAgreement } from '#shared/domain/indicators/indicator-facts'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { publicFigures } from '#shared/domain/indicators/public-figures'
import { servedPartly } from '#shared/domain/indicators/served-partly'
import { withoutNames } from '#shared/domain/indicators/without-names'
import type { Day } from '#shared/kernel/day'
import { intersectPeriods } from '#shared/kernel/period'
import { failure, success, type Result } from '#shared/kernel/result'
import type { PublicFacts } from './public-facts'
import type { Keeper } from './ports'
import { settlementFacts } from './settlement-facts'

/** What a public page of a year is made from. */
export interface PublicPageAsked {
  readonly year: number
  /** The months that are over on this day count; `null`: the whole year. */
  readonly today: Day | null
  readonly language: Language
}

/** Settles the year of every agreement that is not archived; refused where none is in force, since nothing is shared then. */
export async function publicPageFacts(
  keeper: Keeper,
  { year, today, language }: PublicPageAsked,
): Promise<Result<PublicFacts, Failure>> {
  const registers = keeper.registers()
  const period = indicatorPeriod(year, today)
  const agreements = [...registers.agreements.values()]
    .filter((one) => !one.archived && intersectPeriods(period, one.period) !== null)
    .sort((a, b) => (a.reference < b.reference ? -1 : 1))
  if (agreements.length === 0) return failure({ code: 'nothingShared', year: String(year) })
  const settlements: SettledAgreement[] = []
  for (const agreement of agreements) {
    const { facts } = await settlementFacts(keeper, registers, agreement, period)
    settlements.push({ agreement, allocation: allocate(facts) })
  }
  const bodies = [...registers.collectivities.values()]
  const agents = [...registers.agents.values()]
  return success({
    name: registers.workspace?.name ?? '',
    example: registers.workspace?.example ?? false,
    language,
    year,
    period,
    figures: publicFigures(settlements, bodies, year),
    agreements: new Map(agreements.map((one) => [one.id, withoutNames(one, agents)])),
    bodies: registers.collectivities,
    servedPartly: servedPartly(settlements),
    hasVat: settlements.some(({ allocation }) =>
      allocation.shares.some(({ vat = [] }) => vat.some(({ amount }) => amount !== 0)),
    ),
  })
}
