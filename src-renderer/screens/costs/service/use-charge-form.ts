import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { DraftTexts } from '../../../forms/draft-texts'
import { newId } from '../../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../../forms/use-record-form'
import { blankCharge, chargeDraft, readCharge, type ChargeDraft } from './charge-draft'

type ChargePath =
  | 'kind'
  | 'label'
  | 'justification'
  | 'period'
  | 'period.from'
  | 'period.to'
  | 'forecast.baseYear'
  | 'forecast.base'
  | 'forecast.adjustments'
  | 'forecast.adjustments.reason'
  | 'forecast.adjustments.amount'
  | 'actual'

/** The form of a charge. */
export type ChargeForm = RecordForm<ChargeDraft, ChargePath>

/** The form that adds a charge (`null`) to a service, or changes one. */
export function useChargeForm(
  kept: ServiceCharge | null,
  agreementId: string,
  year: number,
  onSaved: () => void,
): ChargeForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveServiceCharge', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    (): Readonly<Record<ChargePath, string>> => ({
      kind: t('words.kind'),
      label: t('words.label'),
      justification: t('serviceCost.field.justification'),
      period: t('words.period'),
      'period.from': t('words.from'),
      'period.to': t('words.to'),
      'forecast.baseYear': t('serviceCost.field.baseYear'),
      'forecast.base': t('serviceCost.field.base'),
      'forecast.adjustments': t('serviceCost.column.adjustments'),
      'forecast.adjustments.reason': t('words.reason'),
      'forecast.adjustments.amount': t('words.amount'),
      actual: t('serviceCost.field.actual'),
    }),
    [t],
  )
  return useRecordForm<ChargeDraft, ServiceCharge, ChargePath>({
    what: t('serviceCost.kicker.edit'),
    initial: useMemo(
      () => (kept === null ? blankCharge(year) : chargeDraft(kept, language)),
      [kept, year, language],
    ),
    labels,
    read: (draft) =>
      readCharge(
        draft,
        { id, agreementId, ...(kept?.support === undefined ? {} : { support: kept.support }) },
        new DraftTexts(t, language),
      ),
    save: save.run,
    onSaved,
  })
}
