import { minutes } from '#shared/kernel/minutes'
import { failure, success } from '#shared/kernel/result'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { useLateChoices } from '../late-time/use-late-choices'
import type { AddFactProps } from './add-fact-props'
import { FactForm } from './fact-form'
import { COMMON_TIME, movedFields, placeOf } from './hours-fields'
import { knownHours } from './kept-facts'

/** Hours of a day that were done for another body: less at the one, more at the other. */
export function MoveHours({ facts, onAdd, onTyped }: AddFactProps) {
  const { t, format } = useWording()
  const form = useFieldsForm({
    of: movedFields,
    kept: null,
    whenTried: true,
    save: async ({ agentId, day, from, to, minutes: typed }) => {
      const [less, more] = [
        await knownHours(facts, { agentId, day, collectivityId: placeOf(from) }),
        await knownHours(facts, { agentId, day, collectivityId: placeOf(to) }),
      ]
      if (!less.ok) return less
      if (!more.ok) return more
      const moved = typed ?? less.value.minutes
      if (moved === 0 || moved > less.value.minutes || from === to)
        return failure({
          code: 'fieldOutOfRange',
          field: from === to ? 'to' : 'minutes',
          found: from === to ? '' : format.minutesShort(moved),
        })
      const lines = [
        { ...less.value, minutes: minutes(less.value.minutes - moved) },
        { ...more.value, minutes: minutes(more.value.minutes + moved) },
      ]
      onAdd({ method: 'recordTime', input: { sheets: [{ agentId, lines }] } })
      return success(null)
    },
    thenBlank: { minutes: '' },
  })
  const { agentId, day } = form.draft
  const { agents, bodies } = useLateChoices({ agentId, day, collectivityId: form.draft.from })
  const places = [...bodies, { value: COMMON_TIME, label: t('common.commonTime') }]
  return (
    <FactForm form={form} onTyped={onTyped}>
      <Field form={form} name="agentId" choices={agents} autoFocus />
      <Field form={form} name="day" />
      <Field form={form} name="from" choices={places} />
      <Field form={form} name="to" choices={places} />
      <Field form={form} name="minutes" />
    </FactForm>
  )
}
