import type { ComputedPay } from '#shared/domain/costs/compute-pay'
import { PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { lengthOfMonth, type Month } from '#shared/kernel/month'
import { roundRatio } from '#shared/kernel/ratio'
import { formatParameter } from '#shared/wording/format-parameter'
import { useWording } from '../../../ui/use-wording'
import classes from './pay.module.css'
import looks from '../../../ui/looks.module.css'

interface PayLinesProps {
  readonly pay: ComputedPay
  readonly month: Month
}

/** The months that the limit of the additional pension counts; those without a cost change the amount, so they are named. */
function YearBefore({ counted, missing }: NonNullable<ComputedPay['yearBefore']>) {
  const { t, format } = useWording()
  if (counted.length + missing.length === 0) return null
  return (
    <>
      <div className={looks.quiet}>{t('costs.pay.yearBefore', { count: counted.length })}</div>
      {missing.length > 0 && (
        <div className={looks.warn}>
          {t('costs.pay.yearMissing', {
            count: missing.length,
            list: missing.map((month) => format.month(month, 'name')).join(', '),
          })}
        </div>
      )}
    </>
  )
}

/** The computation of a month, line by line: figure, base, rate with its date, amount. */
export function PayLines({ pay, month }: PayLinesProps) {
  const { t, format, language } = useWording()
  const figureSentence = ({ code, value, from: day }: Parameter, base: Cents | null): string => {
    const rate = formatParameter(PARAMETER_UNITS[code], value, language)
    return base === null
      ? t('costs.pay.figure', { rate, day })
      : t('costs.pay.rate', { rate, base, day })
  }
  return (
    <table className={classes.lines} aria-label={t('costs.pay.lines')}>
      <caption>
        {t(`costs.pay.scheme.${pay.scheme}`, { hours: minutes(pay.totalMinutes) })}
        {pay.inPart !== null && (
          <div className={looks.quiet}>
            {t('costs.pay.inPart', {
              count: pay.inPart.days,
              of: lengthOfMonth(month),
              hours: minutes(roundRatio(pay.inPart.minutes)),
            })}
          </div>
        )}
        {pay.yearBefore !== null && <YearBefore {...pay.yearBefore} />}
        {pay.ofEarlierYears.map(({ code, from }) => (
          <div key={code} className={looks.warn}>
            {t('costs.pay.ofEarlierYear', {
              figure: t(`parameters.code.${code}`),
              known: from.slice(0, 4),
              year: month.slice(0, 4),
            })}
          </div>
        ))}
      </caption>
      <tbody>
        {pay.lines.map(({ component, parameter, base, amount }) => (
          <tr key={parameter === null || base === null ? component : parameter.code}>
            <th scope="row">
              {parameter === null || base === null
                ? t(`common.component.${component}`)
                : t(`parameters.code.${parameter.code}`)}
            </th>
            <td className={looks.note} title={parameter?.source}>
              {parameter !== null && figureSentence(parameter, base)}
            </td>
            <td>{format.amount(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('common.total')}</th>
          <td />
          <td>{format.amount(sumCents(pay.lines.map(({ amount }) => amount)))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
