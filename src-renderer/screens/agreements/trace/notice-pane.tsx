import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { useCommand } from '../../../client/use-command'
import { useFormat } from '../../../client/use-format'
import { useLanguage } from '../../../client/use-language'
import { AmountField } from '../../../forms/amount-field'
import { DayField } from '../../../forms/day-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import { noticeDraft, readNotice, type NoticeDraft } from './notice-draft'
import panes from './panes.module.css'

interface NoticePaneProps {
  readonly agreement: Agreement
  readonly year: number
  /** `null`: one to note. */
  readonly kept: CostNotice | null
  /** Those of other years. */
  readonly others: readonly CostNotice[]
  readonly onClose: () => void
}

/** The unit cost of a year as it was told to the beneficiaries: to note, to correct, to take back. */
export function NoticePane({ agreement, year, kept, others, onClose }: NoticePaneProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const save = useCommand('saveCostNotice', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const form = useRecordForm<NoticeDraft, CostNotice, keyof NoticeDraft>({
    what: t('trace.notice.create', { year }),
    initial: useMemo(
      () =>
        kept === null
          ? {
              ...{ fiscalYear: String(year), notifiedOn: '', reference: '' },
              unitCost:
                agreement.hourlyTariff === null ? '' : format.amount(agreement.hourlyTariff),
              unit: t('trace.notice.hour'),
            }
          : noticeDraft(kept, language),
      [kept, year, agreement.hourlyTariff, format, language, t],
    ),
    labels: useMemo(
      () => ({
        fiscalYear: t('trace.notice.fiscalYear'),
        notifiedOn: t('trace.notice.notifiedOn'),
        unitCost: t('trace.notice.unitCost'),
        unit: t('trace.notice.unit'),
        reference: t('trace.notice.reference'),
      }),
      [t],
    ),
    read: (draft) =>
      readNotice(draft, { id, agreementId: agreement.id }, new DraftTexts(t, language)),
    save: save.run,
    onSaved: onClose,
  })
  const { draft, change, field } = form
  return (
    <RecordPane
      kicker={t('trace.notice.kicker')}
      title={t('trace.notice.create', { year })}
      form={form}
      isNew={kept === null}
      onClose={onClose}
      removal={
        kept !== null && {
          command: 'removeCostNotice',
          id: kept.id,
          label: t('trace.notice.take'),
          name: t('trace.notice.remove', { year }),
        }
      }
    >
      <FormSection title={t('trace.notice.what')}>
        <div className={panes.pair}>
          <TextField
            at={field('fiscalYear')}
            value={draft.fiscalYear}
            onChange={(fiscalYear) => change({ fiscalYear })}
            maxLength={4}
            figures
            required
          />
          <DayField
            at={field('notifiedOn')}
            value={draft.notifiedOn}
            onChange={(notifiedOn) => change({ notifiedOn })}
            required
          />
          <AmountField
            at={field('unitCost')}
            value={draft.unitCost}
            onChange={(unitCost) => change({ unitCost })}
            required
          />
          <TextField
            at={field('unit')}
            value={draft.unit}
            onChange={(unit) => change({ unit })}
            maxLength={60}
            required
          />
        </div>
        <TextField
          at={field('reference')}
          value={draft.reference}
          onChange={(reference) => change({ reference })}
          maxLength={300}
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
                  amount: format.cents(notice.unitCost),
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
