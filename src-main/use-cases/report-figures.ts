import { yearEarlier } from '#shared/kernel/period'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { yearlyIndicators } from '#shared/domain/indicators/yearly-indicators'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import { reportFiguresOf } from '#shared/domain/reports/report-figures-of'
import type { SigningPorts } from './ports'
import { registerLists } from './register-lists'
import { savingsOf } from './savings-of'
import { settleYear } from './settle-year'

/** Today’s figures of the report of a year, over its months that are over. */
export async function reportFigures(
  ports: SigningPorts,
  year: number,
  internal: boolean,
): Promise<ReportFigures> {
  const { keeper, surroundings } = ports
  const today = surroundings.today()
  const period = indicatorPeriod(year, today)
  const [now, before] = [
    await settleYear(keeper, period),
    await settleYear(keeper, yearEarlier(period)),
  ]
  const lists = registerLists(keeper.registers())
  const inForce = new Set(now.settlements.map(({ agreement }) => agreement.id))
  const savings = []
  for (const test of lists.savingsTests)
    if (inForce.has(test.agreementId) && test.firstYear <= year)
      savings.push(await savingsOf(ports, test, year))
  const tested = []
  for (let at = Math.min(year, ...savings.map(({ test }) => test.firstYear)); at < year; at++)
    tested.push((await settleYear(keeper, indicatorPeriod(at, surroundings.today()))).settlements)
  return reportFiguresOf({
    ...lists,
    period,
    internal,
    settlements: now.settlements,
    before: before.settlements,
    indicators: yearlyIndicators({
      ...lists,
      ...now,
      today,
      alonePrice: null,
      internal,
    }),
    savings,
    tested,
    today,
  })
}
