import { firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { sumMinutes } from '#shared/kernel/minutes'
import { monthsOf } from '#shared/kernel/period'
import type { StatementContent } from '../statement'
import { natureOf } from '../statement-nature'
import { statementNumber } from '../statement-number'
import type { ContentSum } from '../content-fields'
import { between, present, sum } from '../../printed/sum'

/** The number and the identity of a statement, compared with each other. */
export function headSums(content: StatementContent): readonly ContentSum[] {
  const { number, fiscalYear, sequence, period, foreseen, billing } = content
  const provisional = natureOf(content) === 'provisional'
  return [
    sum('number', number, statementNumber(fiscalYear, sequence)),
    sum('fiscalYear', fiscalYear, Number(period.to.slice(0, 4))),
    sum('period.from', period.from, firstDayOf(monthOf(period.from))),
    sum('period.to', period.to, lastDayOf(monthOf(period.to))),
    present('foreseen', foreseen, provisional && billing.kind !== 'absent'),
  ]
}

/** The minutes of each month: of its uses on a final statement; of which some are foreseen, on a provisional one. */
export function monthSums(content: StatementContent): readonly ContentSum[] {
  const { months, uses, period, minutes, billing } = content
  const due = billing.kind === 'absent' ? [] : monthsOf(period)
  const provisional = natureOf(content) === 'provisional'
  // Not those of the month: late hours may take off more than it has besides what is foreseen in it.
  const most = content.foreseen?.hours.minutes ?? 0
  return [
    ...months.flatMap(
      ({ month, uses: count, minutes: done, foreseen }, place): readonly ContentSum[] => {
        const at = ['months', place]
        const own = uses.filter(({ day, countedIn }) => (countedIn ?? monthOf(day)) === month)
        return [
          sum('months.month', month, due[place] ?? null, at),
          sum('months.uses', count, own.length, at),
          ...(provisional
            ? [between('months.foreseen', foreseen ?? 0, 0, most, at)]
            : [
                sum(
                  'months.minutes',
                  done,
                  own.reduce((all, use) => all + use.minutes, 0),
                  at,
                ),
              ]),
        ]
      },
    ),
    sum('months', months.length, due.length),
    sum('minutes', minutes, sumMinutes(months.map((month) => month.minutes))),
  ]
}

/** How much of a provisional settlement is foreseen: at least what is printed for this body. */
export function foreseenSums({
  foreseen,
  months,
  period,
}: StatementContent): readonly ContentSum[] {
  if (foreseen === undefined) return []
  const { hours, costs } = foreseen
  const own = sumMinutes(months.flatMap((month) => month.foreseen ?? []))
  const last = Number(period.to.slice(0, 4))
  return [
    sum('foreseen', hours.fromLastYear, hours.fromLastYear === 0 ? 0 : hours.agentMonths),
    between('foreseen', hours.minutes, own, Number.MAX_SAFE_INTEGER),
    ...costs.baseYears.map((year) => between('foreseen', year, 0, last)),
  ]
}
