import { PARAMETER_UNITS, type Parameter } from '#shared/domain/costs/parameter'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { parameterFields } from './parameter-fields'

interface ParameterPaneProps {
  /** `null`: a value to add. */
  readonly kept: Parameter | null
  readonly onClose: () => void
}

/** The value of one figure from a day on, with where it is set. */
export function ParameterPane({ kept, onClose }: ParameterPaneProps) {
  const { t } = useWording()
  const form = useFieldsForm({
    of: parameterFields,
    what: t('parameters.field.code'),
    kept,
    fieldOf: { parameterTwice: 'from' },
    save: useCommand('saveParameter', { notice: false }).run,
    onSaved: onClose,
  })
  const { code } = form.draft
  return (
    <RecordPane
      kicker={t(kept === null ? 'parameters.kickerNew' : 'parameters.field.code')}
      title={t(`parameters.code.${code}`)}
      form={form}
      kept={kept}
      onClose={onClose}
      removal={{ command: 'removeParameter', label: t('common.deleteLine') }}
    >
      <FormSection title={t('parameters.section')}>
        <Fields form={form} names={['code', 'from']} />
        <Field form={form} name="value" help={t(`parameters.help.${PARAMETER_UNITS[code]}`)} />
        <Field form={form} name="source" />
      </FormSection>
    </RecordPane>
  )
}
