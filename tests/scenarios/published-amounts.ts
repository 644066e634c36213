import { INDICATOR_FIGURES } from '#shared/domain/indicators/indicator-figures'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { yearlyIndicators } from '#shared/domain/indicators/yearly-indicators'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { publicPageFacts } from '../../src-main/use-cases/public-page-facts'
import { readReport } from '../../src-main/use-cases/read-report'
import { settleYear } from '../../src-main/use-cases/settle-year'
import { Office, well } from './office'

type Amounts = readonly (number | null | undefined)[]

async function ofPage({ keeper, surroundings }: Office): Promise<Amounts> {
  const asked = { year: 2026, today: surroundings.today(), language: 'fr' } as const
  const page = await publicPageFacts(keeper, asked)
  if (!page.ok) return []
  const { rows, bodies, services, billed, cost } = page.value.figures
  return [
    ...[...rows, ...bodies].map(({ amount }) => amount),
    ...services.flatMap((one) => [one.billed, one.cost, one.lenderPart]),
    billed,
    cost,
  ]
}

async function ofReport(office: Office): Promise<Amounts> {
  const { figures } = well(await readReport(office, { year: 2026, internal: false }))
  return [
    ...figures.indicators.flatMap((one) =>
      one.figures.map(({ code, value }) =>
        INDICATOR_FIGURES[code].unit === 'cents' ? value : null,
      ),
    ),
    ...figures.services.flatMap((one) => [
      ...[one.cost, one.billed, one.lenderPart, one.costBefore],
      ...one.bodies.map(({ amount }) => amount),
    ]),
    ...figures.together.map(({ cost }) => cost),
    ...figures.bodies.map(({ amount }) => amount),
  ]
}

async function ofIndicators({ keeper, surroundings }: Office): Promise<Amounts> {
  const period = indicatorPeriod(2026, surroundings.today())
  const registers = keeper.registers()
  return yearlyIndicators({
    ...(await settleYear(keeper, period)),
    collectivities: [...registers.collectivities.values()],
    agents: [...registers.agents.values()],
    unitCounts: [...registers.unitCounts.values()],
    absences: [...registers.absences.values()],
    weekTemplates: [...registers.weekTemplates.values()],
    today: surroundings.today(),
    alonePrice: null,
    internal: false,
  }).flatMap(({ parts }) =>
    parts.flatMap(({ figures: { cost, billed, lenderPart, groupPay, allPay } }) => [
      ...[cost, billed, lenderPart, groupPay, allPay],
    ]),
  )
}

/** Every amount that leaves: of the public page, the report and the indicators, as they are on some days. */
async function publishedAmounts(
  file: WorkspaceFile,
  days: readonly string[],
): Promise<ReadonlySet<number>> {
  const told = new Set<number>()
  for (const day of days) {
    const office = new Office(file, day)
    for (const read of [ofPage, ofReport, ofIndicators])
      for (const amount of await read(office)) if (amount) told.add(amount)
  }
  return told
}

/** What each person costs an agreement over any months of the year that follow each other. */
async function costsOfOne(file: WorkspaceFile): Promise<ReadonlySet<number>> {
  const { settlements } = await settleYear(new Office(file).keeper, indicatorPeriod(2026, null))
  const hidden = new Set<number>()
  for (const { allocation } of settlements) {
    const { costLines, months } = allocation
    for (const agentId of new Set(costLines.map((line) => line.agentId)))
      for (const first of months) {
        let sum = 0
        for (const last of months.filter((at) => at >= first)) {
          for (const line of costLines)
            if (line.agentId === agentId && line.month === last) sum += line.borne
          if (sum !== 0) hidden.add(sum)
        }
      }
  }
  return hidden
}

/** The amounts of what one person costs that are published, or are the difference of two that are. */
export async function foundOut(
  file: WorkspaceFile,
  days: readonly string[],
): Promise<readonly number[]> {
  const told = [...(await publishedAmounts(file, days))]
  const known = new Set([...told, ...told.flatMap((one) => told.map((other) => one - other))])
  return [...(await costsOfOne(file))].filter((amount) => known.has(amount))
}
