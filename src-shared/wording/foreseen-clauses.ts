import type { TFunction } from 'i18next'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'

/**
 * What a provisional settlement foresees and from what, one clause for each kind; none where nothing is foreseen.
 *
 * @param travel whether trips are billed: they are not foreseen, which is said beside the rest
 */
export function foreseenClauses(
  { hours, costs, pay, charges, chargesLeft, units, unitsLeft, values }: ForeseenBasis,
  t: TFunction,
  travel = false,
): readonly string[] {
  const years = costs.baseYears.map(String).join(', ')
  return [
    ...(hours.agentMonths === 0
      ? []
      : [
          t(
            hours.fromLastYear > 0 ? 'provisional.basis.hoursLastYear' : 'provisional.basis.hours',
            { count: hours.agentMonths },
          ),
        ]),
    ...(costs.agentMonths === 0
      ? []
      : [t('provisional.basis.costs', { count: costs.agentMonths, years })]),
    ...pay.map(({ reason, from, tenThousandths }) =>
      t('provisional.basis.pay', { reason, percent: tenThousandths, day: from }),
    ),
    ...(charges === 0 ? [] : [t('provisional.basis.charges', { count: charges })]),
    ...(chargesLeft === undefined
      ? []
      : [t('provisional.basis.chargesLeft', { count: chargesLeft })]),
    ...(units === 0 ? [] : [t('provisional.basis.units', { count: units })]),
    ...(unitsLeft === undefined ? [] : [t('provisional.basis.unitsLeft', { count: unitsLeft })]),
    ...(values === 0 ? [] : [t('provisional.basis.values', { count: values })]),
    ...(travel ? [t('provisional.basis.travel')] : []),
  ]
}
