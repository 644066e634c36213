import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import { formatInteger, formatTrimmed } from './format'

/** "+1,5 %", from ten-thousandths. */
const signedPercent = (tenThousandths: number, language: Language): string => {
  const whole = formatTrimmed(tenThousandths, 2, language)
  const sign = tenThousandths > 0 ? '+' : ''
  return language === 'fr' ? `${sign}${whole}\u00A0%` : `${sign}${whole}%`
}

/**
 * What a provisional settlement foresees and from what, one clause for each kind; none where nothing is foreseen.
 *
 * @param travel whether trips are billed: they are not foreseen, which is said beside the rest
 */
export function foreseenClauses(
  { hours, costs, pay, charges, units, values }: ForeseenBasis,
  t: TFunction,
  language: Language,
  travel = false,
): readonly string[] {
  const counted = (count: number): { readonly count: number; readonly number: string } => ({
    count,
    number: formatInteger(count, language),
  })
  const years = costs.baseYears.map(String).join(', ')
  return [
    ...(hours.agentMonths === 0
      ? []
      : [
          t(
            hours.fromLastYear > 0 ? 'provisional.basis.hoursLastYear' : 'provisional.basis.hours',
            counted(hours.agentMonths),
          ),
        ]),
    ...(costs.agentMonths === 0
      ? []
      : [t('provisional.basis.costs', { ...counted(costs.agentMonths), years })]),
    ...pay.map(({ reason, from, tenThousandths }) =>
      t('provisional.basis.pay', {
        reason,
        percent: signedPercent(tenThousandths, language),
        day: from,
      }),
    ),
    ...(charges === 0 ? [] : [t('provisional.basis.charges', counted(charges))]),
    ...(units === 0 ? [] : [t('provisional.basis.units', counted(units))]),
    ...(values === 0 ? [] : [t('provisional.basis.values', counted(values))]),
    ...(travel ? [t('provisional.basis.travel')] : []),
  ]
}
