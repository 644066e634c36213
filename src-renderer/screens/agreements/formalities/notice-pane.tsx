import { Anchor, Flex } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import { isHourly } from '#shared/domain/keys/is-hourly'
import { byText } from '#shared/kernel/by-text'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { noticeFields } from './notice-fields'

interface NoticePaneProps {
  readonly agreement: Agreement
  readonly year: number
  /** `null`: a new one. */
  readonly kept: CostNotice | null
  /** The other ones of the agreement. */
  readonly others: readonly CostNotice[]
  /** Opens another one to correct it. */
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** The hour as it is kept. */
const HOUR = 'heure'

/** The unit cost of a year as notified to the beneficiaries: to add, to correct, to remove. */
export function NoticePane({ agreement, year, kept, others, onChoose, onClose }: NoticePaneProps) {
  const { t } = useWording()
  const { run } = useCommand('saveCostNotice', { notice: false })
  const unitWords = (unit: string): string => (isHourly(unit) ? t('trace.notice.hour') : unit)
  const form = useFieldsForm({
    of: noticeFields,
    what: t('trace.notice.create', { year }),
    kept,
    start: { fiscalYear: year, unitCost: agreement.hourlyTariff, unit: t('trace.notice.hour') },
    ...(kept === null ? {} : { shown: { ...kept, unit: unitWords(kept.unit) } }),
    also: { agreementId: agreement.id },
    // The hour is kept as one word, whatever the language in which it was typed.
    save: (notice: CostNotice) =>
      run({ ...notice, unit: isHourly(notice.unit) ? HOUR : notice.unit }),
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
            .toSorted((a, b) => b.fiscalYear - a.fiscalYear || byText(b.notifiedOn, a.notifiedOn))
            .map((notice) => (
              <Flex
                key={notice.id}
                component="p"
                gap="sm"
                align="center"
                justify="space-between"
                fz="table"
              >
                <strong>{notice.fiscalYear}</strong>
                {t('trace.noticed', {
                  amount: notice.unitCost,
                  unit: unitWords(notice.unit),
                  day: notice.notifiedOn,
                })}{' '}
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  underline="always"
                  aria-label={t('trace.notice.change', { day: notice.notifiedOn })}
                  onClick={() => form.leave(() => onChoose(notice.id))}
                >
                  {t('trace.notice.toChange')}
                </Anchor>
              </Flex>
            ))}
        </FormSection>
      )}
    </RecordPane>
  )
}
