import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { DayField } from '../../../forms/day-field'
import { DraftTexts } from '../../../forms/draft-texts'
import { FormSection } from '../../../forms/form-section'
import { newId } from '../../../forms/new-id'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useRecordForm } from '../../../forms/use-record-form'
import { amendmentDraft, readAmendment, type AmendmentDraft } from './amendment-draft'
import type { SectionFormProps } from './section-form-props'

interface AmendmentFormProps extends SectionFormProps {
  /** `null` draws a new one up. */
  readonly amendment: Amendment | null
  readonly onAmended: (amendmentId: string | null) => void
}

/** Draws an amendment up, or changes what it is called and when it takes effect; its terms have their own forms. */
export function AmendmentForm({ agreement, amendment, onClose, onAmended }: AmendmentFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAmendment', { notice: false })
  const remove = useCommand('removeAmendment')
  const [id] = useState(() => amendment?.id ?? newId())
  const number = (agreement.amendments ?? []).length + 1
  const form = useRecordForm<AmendmentDraft, Amendment, keyof AmendmentDraft>({
    what: t('agreements.edit.amendment'),
    initial: useMemo(
      () =>
        amendment === null
          ? {
              reference: t('amendments.numbered', { number }),
              purpose: '',
              effectiveOn: '',
              resolutionReference: '',
              signedOn: '',
            }
          : amendmentDraft(amendment, language),
      [amendment, language, number, t],
    ),
    labels: useMemo(
      () => ({
        reference: t('words.reference'),
        purpose: t('words.purpose'),
        effectiveOn: t('agreements.field.effectiveOn'),
        resolutionReference: t('agreements.field.resolutionReference'),
        signedOn: t('agreements.field.amendmentSignedOn'),
      }),
      [t],
    ),
    read: (draft) => readAmendment(draft, agreement, amendment, id, new DraftTexts(t, language)),
    save: (kept) => save.run({ agreementId: agreement.id, amendment: kept }),
    onSaved: () => onAmended(id),
  })
  const { draft, change, field } = form
  const takeOut = async (): Promise<void> => {
    const answer = await remove.run({ agreementId: agreement.id, amendmentId: id })
    if (answer.ok) onAmended(null)
  }
  return (
    <RecordPane
      kicker={agreement.title}
      title={amendment?.reference ?? t('agreements.edit.newAmendment')}
      context={amendment === null ? t('amendments.startsAs') : undefined}
      form={form}
      isNew={amendment === null}
      onClose={onClose}
      actions={
        amendment !== null && (
          <Button
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            loading={remove.pending}
            onClick={() => form.leave(() => void takeOut())}
          >
            {t('amendments.remove')}
          </Button>
        )
      }
    >
      <FormSection title={t('amendments.what')}>
        <TextField
          at={field('reference')}
          value={draft.reference}
          onChange={(reference) => change({ reference })}
          maxLength={160}
          required
        />
        <TextField
          at={field('purpose')}
          value={draft.purpose}
          onChange={(purpose) => change({ purpose })}
          help={t('agreements.help.purpose')}
          maxLength={300}
        />
        <DayField
          at={field('effectiveOn')}
          value={draft.effectiveOn}
          onChange={(effectiveOn) => change({ effectiveOn })}
          help={t('agreements.help.effectiveOn')}
          required
        />
      </FormSection>
      <FormSection title={t('trace.title')}>
        <TextField
          at={field('resolutionReference')}
          value={draft.resolutionReference}
          onChange={(resolutionReference) => change({ resolutionReference })}
          maxLength={300}
        />
        <DayField
          at={field('signedOn')}
          value={draft.signedOn}
          onChange={(signedOn) => change({ signedOn })}
        />
      </FormSection>
    </RecordPane>
  )
}
