import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { noticeFields } from './notice-fields'
import panes from './panes.module.css'

interface NoticePaneProps {
  readonly agreement: Agreement
  readonly year: number
  /** `null`: a new one. */
  readonly kept: CostNotice | null
  /** Those of other years. */
  readonly others: readonly CostNotice[]
  readonly onClose: () => void
}

/** The unit cost of a year as notified to the beneficiaries: to add, to correct, to remove. */
export function NoticePane({ agreement, year, kept, others, onClose }: NoticePaneProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const form = useFieldsForm({
    of: noticeFields,
    what: t('trace.notice.create', { year }),
    kept,
    start: { fiscalYear: year, unitCost: agreement.hourlyTariff, unit: t('trace.notice.hour') },
    also: { agreementId: agreement.id },
    save: useCommand('saveCostNotice', { notice: false }).run,
    onSaved: onClose,
  })
  return (
    <RecordPane
      kicker={t('trace.notice.kicker')}
      title={t('trace.notice.create', { year })}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{
        command: 'removeCostNotice',
        label: t('common.remove'),
        name: t('trace.notice.remove', { year }),
      }}
    >
      <FormSection title={t('trace.notice.what')}>
        <Fields
          form={form}
          names={[['fiscalYear', 'notifiedOn'], ['unitCost', 'unit'], 'reference']}
        />
      </FormSection>
      {others.length > 0 && (
        <FormSection title={t('trace.notice.known')}>
          {others
            .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
            .map((notice) => (
              <p key={notice.id} className={panes.known}>
                <strong>{notice.fiscalYear}</strong>
                {t('trace.noticed', {
                  amount: notice.unitCost,
                  unit: notice.unit,
                  day: format.day(notice.notifiedOn, 'numeric'),
                })}
              </p>
            ))}
        </FormSection>
      )}
    </RecordPane>
  )
}
