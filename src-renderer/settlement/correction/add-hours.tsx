import { success } from '#shared/kernel/result'
import type { CorrectionStart } from '../../client/correction-start'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { useLateChoices } from '../late-time/use-late-choices'
import type { AddFactProps } from './add-fact-props'
import { FactForm } from './fact-form'
import { COMMON_TIME, hoursFields, placeOf } from './hours-fields'
import { knownHours } from './kept-facts'

/** A line of hours as they should have been: it is added to what the correction changes. */
export function AddHours({
  start,
  facts,
  onAdd,
  onTyped,
}: AddFactProps & { readonly start: CorrectionStart }) {
  const { t } = useWording()
  const { agentId = '', collectivityId = '', day = '' } = start
  const form = useFieldsForm({
    of: hoursFields,
    kept: null,
    whenTried: true,
    typed: { agentId, collectivityId: collectivityId ?? COMMON_TIME, day },
    save: async ({ minutes, ...hour }) => {
      const at = { ...hour, collectivityId: placeOf(hour.collectivityId) }
      const known = await knownHours(facts, at)
      if (!known.ok) return known
      const line = { ...known.value, minutes }
      onAdd({
        method: 'recordTime',
        input: { sheets: [{ agentId: hour.agentId, lines: [line] }] },
      })
      return success(null)
    },
    thenBlank: { minutes: '' },
  })
  const { agents, bodies } = useLateChoices(form.draft)
  const places = [...bodies, { value: COMMON_TIME, label: t('common.commonTime') }]
  return (
    <FactForm form={form} onTyped={onTyped}>
      <Field form={form} name="agentId" choices={agents} autoFocus={agentId === ''} />
      <Field form={form} name="collectivityId" choices={places} />
      <Field form={form} name="day" autoFocus={agentId !== '' && day === ''} />
      <Field form={form} name="minutes" autoFocus={day !== ''} />
    </FactForm>
  )
}
