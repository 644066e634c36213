import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { allocate } from '#shared/domain/allocation/allocate'
import { bearsVat } from '#shared/domain/indicators/bears-vat'
import { billedInParts } from '#shared/domain/indicators/billed-in-parts'
import type { SettledAgreement } from '#shared/domain/indicators/indicator-facts'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { publicFigures } from '#shared/domain/indicators/public-figures'
import { servedPartly } from '#shared/domain/indicators/served-partly'
import { withoutNames } from '#shared/domain/indicators/without-names'
import { countedAgreements } from '#shared/domain/statements/settled-archives'
import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { failure, success, type Result } from '#shared/kernel/result'
import { translator } from '#shared/wording/translator'
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

/** Settles the year of every agreement that counts in it; refused where none does, since nothing is shared then. */
export async function publicPageFacts(
  keeper: Keeper,
  { year, today, language }: PublicPageAsked,
): Promise<Result<PublicFacts, Failure>> {
  const registers = keeper.registers()
  const period = indicatorPeriod(year, today)
  const ordered = [...registers.agreements.values()].sort((a, b) =>
    a.reference < b.reference ? -1 : 1,
  )
  const hours = await keeper.readHours({ from: monthOf(period.from), to: monthOf(period.to) })
  const statements = registers.statements.values()
  const counted = countedAgreements(ordered, { agreements: ordered, statements, hours }, period)
  if (counted.length === 0) return failure({ code: 'nothingShared', year: String(year) })
  const settlements: SettledAgreement[] = []
  for (const { agreement, period: months } of counted) {
    const { facts } = await settlementFacts(keeper, registers, agreement, months)
    settlements.push({ agreement, allocation: allocate(facts) })
  }
  const bodies = [...registers.collectivities.values()]
  const agents = [...registers.agents.values()]
  const unnamed = translator(language)('words.agreement')
  return success({
    name: registers.workspace?.name ?? '',
    example: registers.workspace?.example ?? false,
    language,
    year,
    period,
    figures: publicFigures(settlements, bodies, year),
    agreements: new Map(
      counted.map(({ agreement: one }) => [one.id, withoutNames(one, agents, unnamed)]),
    ),
    bodies: registers.collectivities,
    servedPartly: servedPartly(settlements),
    hasVat: bearsVat(settlements.map(({ allocation }) => allocation)),
    billedInParts: billedInParts(settlements, registers.statements.values()),
  })
}
