import { imputationFor, imputationSchema } from '#shared/domain/accounting/imputation'
import { useCommand } from '../../../client/use-command'
import { useRegistry } from '../../../client/use-registry'
import { defineFields } from '../../../forms/fields/define-fields'
import { Fields } from '../../../forms/fields/fields'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { channelField } from '../../../settlement/channel-field'
import { useWording } from '../../../ui/use-wording'
import type { SectionFormProps } from './section-form-props'

const channelFields = defineFields(imputationSchema.pick({ channel: true }), {
  channel: channelField,
})

/** Changes what carries the money. It is kept with the accounts of the agreement, and changes no amount. */
export function ChannelForm({ agreement, onClose }: SectionFormProps) {
  const { t } = useWording()
  const { imputations } = useRegistry()
  const save = useCommand('saveImputation', { notice: false })
  const kept = imputationFor(imputations, agreement.id)
  const form = useFieldsForm({
    of: channelFields,
    what: t('accounting.filling.channel'),
    kept: { channel: kept.channel },
    save: ({ channel }) => save.run({ ...kept, channel }),
    onSaved: onClose,
  })
  return (
    <RecordPane
      kicker={agreement.title}
      title={t('accounting.filling.channel')}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('accounting.filling.agreement')}>
        <Fields form={form} names={['channel']} />
      </FormSection>
    </RecordPane>
  )
}
