import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { percentWords } from '../../../forms/percent-text'
import { measureName } from '#shared/wording/measured-words'

/** A term in words. */
export interface TermLine {
  readonly label: string
  readonly value: string
  /** Its consequence. */
  readonly note?: string
}

/** Puts the terms of an agreement in words. */
export function useTermWords(): (agreement: Agreement) => readonly TermLine[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { criteria } = useRegistry()
  return ({
    key,
    keyDecision = '',
    gap = 'lender',
    travel = 'notCharged',
    hourlyTariff,
    annualWeeks,
    commonTime,
    tieBreak,
  }) => {
    const quotas = key.kind === 'fixedQuotas' ? key.quotas : []
    const given = quotas.reduce((sum, { millionths }) => sum + millionths, 0)
    const lines: readonly (TermLine | null)[] = [
      {
        label: t('agreements.field.key'),
        value: t(`common.key.${traitsOf(key).name}`),
        ...(keyDecision === '' ? {} : { note: keyDecision }),
      },
      key.kind !== 'criteria'
        ? null
        : {
            label: t('frame.navigation.criteria'),
            value: key.criteria
              .map(({ measure, weight }) =>
                t('criteria.weighed', {
                  name: measureName(
                    measure,
                    measure.kind === 'criterion'
                      ? (criteria.find(({ id }) => id === measure.criterionId)?.name ?? '')
                      : '',
                    t,
                  ),
                  weight,
                }),
              )
              .join(', '),
          },
      key.kind !== 'fixedQuotas'
        ? null
        : {
            label: t('agreements.field.quotas'),
            value:
              given === WHOLE
                ? t('agreements.terms.quotasWhole')
                : t('agreements.terms.quotasPart', { percent: percentWords(given, 4, language) }),
          },
      traitsOf(key).sharesCost
        ? null
        : { label: t('agreements.terms.gap'), value: t(`prices.gap.${gap}`) },
      {
        label: t('agreements.terms.tariff'),
        value:
          hourlyTariff === null
            ? t('agreements.terms.noTariff')
            : t('agreements.terms.perHour', { amount: hourlyTariff }),
        ...(key.kind !== 'tariff' && hourlyTariff !== null
          ? { note: t('agreements.terms.tariffUse') }
          : {}),
      },
      { label: t('agreements.field.annualWeeks'), value: t(`agreements.terms.${annualWeeks}`) },
      traitsOf(key).countsCommonTime
        ? { label: t('common.commonTime'), value: t(`agreements.terms.${commonTime}`) }
        : null,
      { label: t('serviceCost.kind.travel'), value: t(`travel.policy.${travel}`) },
      {
        label: t('agreements.field.tieBreak'),
        value: t(tieBreak.length === 0 ? 'agreements.terms.byCode' : 'agreements.terms.byList'),
        ...(tieBreak.length === 0
          ? {}
          : {
              note: t('agreements.terms.listed', { count: tieBreak.length }),
            }),
      },
    ]
    return lines.filter((line) => line !== null)
  }
}
