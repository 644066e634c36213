import { Group, Input, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { minutes } from '#shared/kernel/minutes'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { Fields } from '../../forms/fields/fields'
import { useFieldsForm } from '../../forms/fields/use-fields-form'
import { RecordDialog } from '../../forms/record-dialog'
import { lateTimeFields, type LateTimeDraft } from './late-time-fields'
import { useLateChoices } from './use-late-choices'

interface LateTimeDialogProps {
  /** What is known already: the agent, the body and the day of a refused cell. */
  readonly known?: Partial<LateTimeDraft>
  readonly onClose: () => void
  readonly onSaved?: () => void
}

const FIELD_OF = {
  dayOver24Hours: 'minutes',
  lateTimeBelowZero: 'minutes',
  monthNotSettled: 'day',
  lockedHours: 'day',
  submittedHours: 'day',
  approvedHours: 'day',
  noLaterMonth: 'day',
  laterTermsDiffer: 'day',
  outsideAgreement: 'day',
  agentNotEmployed: 'day',
} as const

/** Keeps an hour of a settled month for the first month that is still open, with the reason why it comes late. */
export function LateTimeDialog({ known = {}, onClose, onSaved }: LateTimeDialogProps) {
  const { t } = useWording()
  const { run } = useCommand('recordLateTime', { notice: false })
  const form = useFieldsForm({
    of: lateTimeFields,
    what: t('hourRecords.lateHours.form.title'),
    kept: null,
    typed: known,
    fieldOf: FIELD_OF,
    save: async ({ sign, ...time }) => {
      const length = sign === 'takeOff' ? minutes(0 - time.minutes) : time.minutes
      const answer = await run({ ...time, minutes: length })
      if (answer.ok) {
        const month = answer.value.countedIn
        notifications.show({ message: t('hourRecords.lateHours.form.done', { month }) })
      }
      return answer
    },
    onSaved: () => {
      onSaved?.()
      onClose()
    },
  })
  const { draft } = form
  const { agents, bodies, countedIn } = useLateChoices(draft)
  const where =
    countedIn === null ? undefined : t('hourRecords.lateHours.form.countsIn', { month: countedIn })
  const isKnown = known.agentId !== undefined
  return (
    <RecordDialog
      title={t('hourRecords.lateHours.form.title')}
      size="lg"
      text={<p>{t('hourRecords.lateHours.form.text')}</p>}
      form={form}
      confirm={t('hourRecords.lateHours.form.confirm')}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <Field form={form} name="agentId" choices={agents} autoFocus={!isKnown} />
        <Field form={form} name="collectivityId" choices={bodies} />
      </Group>
      <Group grow align="flex-start">
        <Field form={form} name="day" help={where} />
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <Input.Wrapper
            label={form.field('sign').label}
            labelElement="div"
            style={{ flex: 'none' }}
          >
            <SegmentedControl
              display="flex"
              aria-label={form.field('sign').label}
              value={draft.sign}
              onChange={(sign) => form.change({ sign: sign === 'takeOff' ? 'takeOff' : 'add' })}
              data={[
                { value: 'add', label: t('hourRecords.lateHours.form.add') },
                { value: 'takeOff', label: t('hourRecords.lateHours.form.takeOff') },
              ]}
            />
          </Input.Wrapper>
          <Field form={form} name="minutes" autoFocus={isKnown} />
        </Group>
      </Group>
      <Group grow align="flex-start">
        <Fields form={form} names={['task', 'reason']} />
      </Group>
    </RecordDialog>
  )
}
