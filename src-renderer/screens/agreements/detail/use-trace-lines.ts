import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedWeek } from '#shared/domain/agreements/contracted-week'
import { useFormat } from '../../../client/use-format'
import type { Section } from './use-section'

interface TraceLine {
  readonly label: string
  readonly detail: string
  readonly there: boolean
  /** Where it is given. */
  readonly section: Section
}

/** What an agreement must have in writing: signature, resolutions, legal basis, planned hours, tariff where billed. */
export function useTraceLines(agreement: Agreement): readonly TraceLine[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { signedOn, resolutionReference, legalBasis, beneficiaries, key, hourlyTariff } = agreement
  const without = beneficiaries.filter(({ weeklyMinutes }) => weeklyMinutes === 0).length
  const hasForecast = beneficiaries.length > 0 && without === 0
  const tariffLine: TraceLine = {
    label: t('agreements.trace.tariff'),
    there: hourlyTariff !== null,
    detail:
      hourlyTariff === null
        ? t('agreements.trace.noTariff')
        : t('agreements.trace.tariffDone', { amount: format.cents(hourlyTariff) }),
    section: 'terms',
  }
  return [
    {
      label: t('agreements.trace.signed'),
      there: signedOn !== null,
      detail:
        signedOn === null
          ? t('agreements.trace.unsigned')
          : t('agreements.trace.signedOn', { day: format.day(signedOn, 'long') }),
      section: 'identity',
    },
    {
      label: t('agreements.trace.resolution'),
      there: resolutionReference !== '',
      detail: resolutionReference || t('agreements.trace.noResolution'),
      section: 'identity',
    },
    {
      label: t('agreements.trace.legalBasis'),
      there: legalBasis !== '',
      detail: legalBasis || t('agreements.trace.noLegalBasis'),
      section: 'identity',
    },
    {
      label: t('agreements.trace.forecast'),
      there: hasForecast,
      detail: hasForecast
        ? t('agreements.trace.forecastDone', {
            hours: format.minutesShort(contractedWeek(agreement)),
          })
        : beneficiaries.length === 0
          ? t('agreements.noBody')
          : t('agreements.trace.noForecast', { count: without, number: format.integer(without) }),
      section: 'beneficiaries',
    },
    ...(key.kind === 'tariff' || hourlyTariff !== null ? [tariffLine] : []),
  ]
}
