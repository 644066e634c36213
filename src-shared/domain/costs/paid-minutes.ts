import type { Month } from '#shared/kernel/month'
import { intersectPeriods, lengthInDays, monthPeriod, type OpenPeriod } from '#shared/kernel/period'
import { lowestTerms, ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'

/**
 * Minutes paid in a month: weekly minutes x 52 / 12, each calendar day of the month on which the agent is at work counting
 * for one part in as many as the month has days (a full-time year is 35 x 52 = 1 820 h paid; domain notes 2.5). Exact, in
 * lowest terms; nothing where the agent is at work on no day.
 *
 * @param within counts only the days of the month that lie in it
 */
export function paidMinutes(
  { workPeriods }: Pick<Agent, 'workPeriods'>,
  month: Month,
  within: OpenPeriod = monthPeriod(month),
): Ratio {
  const whole = monthPeriod(month)
  const asked = intersectPeriods(whole, within)
  const weeks = workPeriods.reduce((sum, { period, weeklyMinutes }) => {
    const days = asked === null ? null : intersectPeriods(asked, period)
    return days === null ? sum : sum + weeklyMinutes * lengthInDays(days)
  }, 0)
  return lowestTerms(ratio(BigInt(weeks) * 52n, 12 * lengthInDays(whole)))
}
