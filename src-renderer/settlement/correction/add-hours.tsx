import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CorrectableFact } from '#shared/contract/correction-methods'
import { monthOf } from '#shared/kernel/month'
import { success } from '#shared/kernel/result'
import { desk } from '../../client/desk'
import { Field } from '../../forms/fields/field'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { useLateChoices } from '../late-time/use-late-choices'
import type { CorrectionStart } from '../../client/correction-start'
import { COMMON_TIME, hoursFields } from './hours-fields'

interface AddHoursProps {
  readonly start: CorrectionStart
  readonly onAdd: (fact: CorrectableFact) => void
}

/** A line of hours as they should have been: it is added to what the correction changes. */
export function AddHours({ start, onAdd }: AddHoursProps) {
  const { t } = useTranslation()
  const { agentId = '', collectivityId = '', day = '' } = start
  const form = useFieldsForm({
    of: hoursFields,
    kept: null,
    whenTried: true,
    typed: { agentId, collectivityId: collectivityId ?? COMMON_TIME, day },
    save: async ({ collectivityId: body, ...hour }) => {
      const month = monthOf(hour.day)
      const place = body === COMMON_TIME ? null : body
      const answer = await desk.ask('readTimesheets', {
        agentIds: [hour.agentId],
        from: month,
        to: month,
      })
      if (!answer.ok) return answer
      const known = answer.value
        .flatMap(({ lines }) => lines)
        .find(
          (line) =>
            line.day === hour.day && line.collectivityId === place && line.activity === undefined,
        )
      const line = {
        day: hour.day,
        collectivityId: place,
        minutes: hour.minutes,
        task: known?.task ?? '',
      }
      onAdd({
        method: 'recordTime',
        input: { sheets: [{ agentId: hour.agentId, lines: [line] }] },
      })
      return success(null)
    },
    onSaved: () => form.change({ minutes: '' }),
  })
  const { agents, bodies } = useLateChoices(form.draft)
  const places = [...bodies, { value: COMMON_TIME, label: t('common.commonTime') }]
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Group grow align="flex-start" gap="sm">
        <Field form={form} name="agentId" choices={agents} autoFocus={agentId === ''} />
        <Field form={form} name="collectivityId" choices={places} />
        <Field form={form} name="day" autoFocus={agentId !== '' && day === ''} />
        <Field form={form} name="minutes" autoFocus={day !== ''} />
      </Group>
      <Button type="submit" variant="default" size="xs" mt="xs" loading={form.pending}>
        {t('correction.add')}
      </Button>
    </form>
  )
}
