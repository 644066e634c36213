import { addDays } from '#shared/kernel/day'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { ArchiveButton } from '../../../forms/archive-button'
import { Fields } from '../../../forms/fields/fields'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { identityFields } from './identity-fields'
import type { SectionFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'
import looks from '../../../ui/looks.module.css'

/** Changes what an agreement is called, its references, its lender, its period and its regime. */
export function IdentityForm(props: SectionFormProps) {
  const { agreement, onClose } = props
  const { t } = useWording()
  const archive = useCommand('saveAgreement')
  const replaced = agreement.amendments?.find(({ frame }) => frame !== undefined)
  const { form, pane } = useSectionForm({
    ...props,
    section: 'identity',
    of: identityFields,
    known: agreement,
    fieldOf: { referenceTaken: 'reference' },
  })
  return (
    <RecordPane
      {...pane}
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
        <Fields form={form} names={['title', 'reference', 'lenderId']} />
      </FormSection>
      <FormSection title={t('agreements.new.when')}>
        <Fields form={form} names={[['period.from', 'period.to']]} />
      </FormSection>
      <FormSection title={t('legalForms.regime')}>
        {replaced !== undefined && (
          <p className={looks.remark} role="note">
            {t('legalForms.replacedFrame', {
              until: addDays(replaced.effectiveOn, -1),
              name: replaced.reference,
            })}
          </p>
        )}
        <Fields form={form} names={['legalForm', 'annexBudget', 'exemption']} />
      </FormSection>
      <FormSection title={t('legalForms.renewal.title')} error={form.field('renewal').error}>
        <Fields form={form} names={['renewal.kind']} />
        {form.draft.renewal.kind !== '' && (
          <Fields form={form} names={[['renewal.months', 'renewal.noticeMonths']]} />
        )}
      </FormSection>
      <FormSection title={t('agreements.payment')}>
        <Fields form={form} names={['iban', 'paymentTerms']} />
      </FormSection>
      <FormSection title={t('trace.title')}>
        <Fields form={form} names={['signedOn', 'resolutionReference', 'legalBasis']} />
      </FormSection>
    </RecordPane>
  )
}
