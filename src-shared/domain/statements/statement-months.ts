import { minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import type { Allocation } from '../allocation/allocation'
import type { ProvisionalFacts } from '../provisional/provisional-facts'
import type { ServiceUseLine, StatementContent } from './statement'

type Months = StatementContent['months']

/** Uses and minutes of each month, late hours in the month that counts them. */
export const monthsOfUses = ({ months }: Allocation, uses: readonly ServiceUseLine[]): Months =>
  months.map((month) => {
    const ofMonth = uses.filter(({ day, countedIn }) => (countedIn ?? monthOf(day)) === month)
    return {
      month,
      uses: ofMonth.length,
      minutes: minutes(ofMonth.reduce((sum, use) => sum + use.minutes, 0)),
    }
  })

/** Minutes of each month of a provisional statement, and those of them that are foreseen: it lists no use. */
export function foreseenMonths(
  { months, shares, byMonth }: Allocation,
  collectivityId: string,
  lines: ProvisionalFacts['lines'],
): Months {
  const row = byMonth[shares.findIndex((share) => share.collectivityId === collectivityId)] ?? []
  return months.map((month, at) => {
    const foreseen = lines
      .filter((line) => line.collectivityId === collectivityId && monthOf(line.day) === month)
      .reduce((sum, line) => sum + line.minutes, 0)
    return {
      month,
      uses: 0,
      minutes: row[at]?.minutes ?? minutes(0),
      ...(foreseen === 0 ? {} : { foreseen: minutes(foreseen) }),
    }
  })
}
