import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { FieldLines } from '../../../forms/fields/field-lines'
import { Fields } from '../../../forms/fields/fields'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { RemoveLine } from '../../../forms/remove-line'
import classes from './edit.module.css'
import type { SectionFormProps } from './section-form-props'
import { settlingFields } from './settling-fields'
import { useSectionForm } from './use-section-form'
import looks from '../../../ui/looks.module.css'

/** Changes the rule for balances, the delay to pay, and the changes of pay that provisional statements foresee. */
export function SettlingForm(props: SectionFormProps) {
  const { t } = useWording()
  const { form, pane } = useSectionForm({
    ...props,
    section: 'settling',
    of: settlingFields,
    known: props.agreement,
  })
  return (
    <RecordPane {...pane}>
      <FormSection title={t('provisional.settling.balance')}>
        <Fields form={form} names={['balance', 'paymentDays']} />
      </FormSection>
      <FormSection title={t('provisional.pay.heading')} error={form.field('foreseenPay').error}>
        <p className={looks.note}>{t('provisional.pay.help')}</p>
        <FieldLines form={form} name="foreseenPay" add={t('provisional.pay.add')}>
          {(line, _place, remove) => (
            <div
              className={classes.foreseen}
              role="group"
              aria-label={line.draft.reason || t('words.reason')}
            >
              <Field form={line} name="reason" />
              <Fields form={line} names={['tenThousandths', 'from']} />
              <RemoveLine
                className={classes.removeForeseen}
                label={t('provisional.pay.remove')}
                onRemove={remove}
              />
            </div>
          )}
        </FieldLines>
      </FormSection>
    </RecordPane>
  )
}
