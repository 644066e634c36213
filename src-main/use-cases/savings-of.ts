import { addMonths, monthOf } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod, monthsOf } from '#shared/kernel/period'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { servedMonths } from '#shared/domain/indicators/served-months'
import type { SavingsResult } from '#shared/domain/reports/savings-result'
import { TESTED_YEARS, type SavingsTest } from '#shared/domain/reports/savings-test'
import { testSavings, type TestedYear } from '#shared/domain/reports/test-savings'
import type { SigningPorts } from './ports'
import { settleYear } from './settle-year'

/**
 * The result of a savings test, over the months that are over of its years.
 *
 * @param last no later year is looked at
 */
export async function savingsOf(
  { keeper, surroundings }: SigningPorts,
  test: SavingsTest,
  last: number = test.firstYear + TESTED_YEARS - 1,
): Promise<SavingsResult> {
  const today = surroundings.today()
  const over = addMonths(monthOf(today), -1)
  const agreement = keeper.registers().agreements.get(test.agreementId)
  const years: TestedYear[] = []
  for (let year = test.firstYear; year < test.firstYear + TESTED_YEARS; year++) {
    const period = indicatorPeriod(year, today)
    const isOver = monthsOf(period).every((month) => month <= over)
    if (year > last || !isOver || agreement === undefined) continue
    const within = intersectPeriods(period, agreement.period)
    if (within === null) continue
    const { settlements } = await settleYear(keeper, period, ({ id }) => id === agreement.id)
    const [settled] = settlements
    if (settled === undefined) continue
    const months = settled.allocation.months.filter(
      (at) => intersectPeriods(monthPeriod(at), within) !== null,
    )
    years.push({
      year,
      allocation: { ...settled.allocation, months },
      isServed: servedMonths(agreement, months),
    })
  }
  return testSavings(test, agreement?.lenderId ?? '', years)
}
