import { traitsOf } from '#shared/domain/keys/key-kinds'
import { useWording } from '../../../ui/use-wording'
import { FieldLines } from '../../../forms/fields/field-lines'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { LimitLine } from './limit-line'
import { limitsFields, limitsOf } from './limits-fields'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'
import looks from '../../../ui/looks.module.css'

/** Changes the limits of amounts: fixed amounts, floors, caps, exemptions, for one body or for each. */
export function LimitsForm(props: TermsFormProps) {
  const { stage } = props
  const { t } = useWording()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'limits',
    of: limitsFields,
    known: stage.agreement,
    toFields: limitsOf,
  })
  return (
    <RecordPane
      {...pane}
      title={t('prices.limit.title')}
      context={t(
        traitsOf(stage.agreement.key).sharesCost ? 'prices.limit.shared' : 'prices.limit.priced',
      )}
    >
      <FormSection title={t('prices.limit.title')} error={form.field('limits').error}>
        {form.draft.limits.length === 0 && <p className={looks.note}>{t('prices.limit.none')}</p>}
        <FieldLines form={form} name="limits" add={t('prices.limit.add')}>
          {(line, place, remove) => (
            <LimitLine
              line={line}
              number={place + 1}
              agreement={stage.agreement}
              onRemove={remove}
            />
          )}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
