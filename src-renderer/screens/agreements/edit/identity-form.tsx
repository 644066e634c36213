import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { useRegistry } from '../../../client/use-registry'
import { ArchiveButton } from '../../../forms/archive-button'
import { ChoiceField } from '../../../forms/choice-field'
import { DayField } from '../../../forms/day-field'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import classes from './edit.module.css'
import { identityDraft, identityFields } from './identity-draft'
import { RegimeSections } from './regime-sections'
import type { SectionFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** Changes what an agreement is called, its references, its lender and its period. */
export function IdentityForm({ agreement, onClose }: SectionFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { collectivities } = useRegistry()
  const archive = useCommand('saveAgreement')
  const form = useSectionForm({
    section: 'identity',
    agreement,
    toDraft: useMemo(() => identityDraft(language), [language]),
    toFields: identityFields,
    labels: useMemo(
      () => ({
        title: t('words.title'),
        reference: t('words.reference'),
        legalBasis: t('words.legalBasis'),
        resolutionReference: t('agreements.field.resolutionReference'),
        signedOn: t('agreements.field.signedOn'),
        lenderId: t('words.lender'),
        period: t('words.period'),
        'period.from': t('words.from'),
        'period.to': t('words.to'),
        legalForm: t('trace.matter.form'),
        renewal: t('legalForms.renewal.kind'),
        'renewal.months': t('legalForms.renewal.months'),
        'renewal.noticeMonths': t('legalForms.renewal.noticeMonths'),
        annexBudget: t('trace.matter.annexBudget'),
        exemption: t('legalForms.exemption'),
      }),
      [t],
    ),
    fieldOf: { referenceTaken: 'reference' },
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const to = field('period.to')
  return (
    <RecordPane
      kicker={agreement.title}
      title={t('agreements.edit.identity')}
      form={form}
      onClose={onClose}
      actions={
        <ArchiveButton
          archived={agreement.archived}
          disabled={archive.pending}
          onChange={(archived) =>
            form.leave(() => {
              onClose()
              void archive.run({ ...agreement, archived })
            })
          }
        />
      }
    >
      <FormSection title={t('agreements.new.who')}>
        <TextField
          at={field('title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={160}
          required
        />
        <TextField
          at={field('reference')}
          value={draft.reference}
          onChange={(reference) => change({ reference })}
          maxLength={60}
          required
        />
        <ChoiceField
          at={field('lenderId')}
          value={draft.lenderId}
          onChange={(lenderId) => change({ lenderId })}
          choices={collectivities
            .filter(({ id, archived }) => !archived || id === draft.lenderId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      </FormSection>
      <FormSection title={t('agreements.new.when')}>
        <div className={classes.pair}>
          <DayField
            at={field('period.from')}
            value={draft.from}
            onChange={(from) => change({ from })}
            required
          />
          <DayField
            at={{ ...to, error: to.error ?? field('period').error }}
            value={draft.to}
            onChange={(next) => change({ to: next })}
            help={t('agreements.help.to')}
          />
        </div>
      </FormSection>
      <RegimeSections form={form} />
      <FormSection title={t('trace.title')}>
        <DayField
          at={field('signedOn')}
          value={draft.signedOn}
          onChange={(signedOn) => change({ signedOn })}
        />
        <TextField
          at={field('resolutionReference')}
          value={draft.resolutionReference}
          onChange={(resolutionReference) => change({ resolutionReference })}
          maxLength={300}
        />
        <TextField
          at={field('legalBasis')}
          value={draft.legalBasis}
          onChange={(legalBasis) => change({ legalBasis })}
          help={t('agreements.help.legalBasis')}
          maxLength={300}
        />
      </FormSection>
    </RecordPane>
  )
}
