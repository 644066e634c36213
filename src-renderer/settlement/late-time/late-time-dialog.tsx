import { Button, Group, Input, Modal, SegmentedControl, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { ChoiceField } from '../../forms/choice-field'
import { DayField } from '../../forms/day-field'
import { DurationField } from '../../forms/duration-field'
import { FormNotice } from '../../forms/form-notice'
import { TextField } from '../../forms/text-field'
import { useRecordForm } from '../../forms/use-record-form'
import type { LateTime, LateTimeDraft } from './late-time-draft'
import { readLateTimeDraft } from './late-time-draft'
import { useLateChoices } from './use-late-choices'

interface LateTimeDialogProps {
  /** What is known already: the person, the body and the day of a refused cell. */
  readonly known?: Partial<LateTimeDraft>
  readonly onClose: () => void
  readonly onSaved?: () => void
}

const BLANK: LateTimeDraft = {
  agentId: '',
  collectivityId: '',
  day: '',
  sign: 'add',
  duration: '',
  task: '',
  reason: '',
}

const FIELD_OF = {
  dayOver24Hours: 'minutes',
  lateTimeBelowZero: 'minutes',
  monthNotSettled: 'day',
  noLaterMonth: 'day',
  laterTermsDiffer: 'day',
  outsideAgreement: 'day',
  agentNotEmployed: 'day',
} as const

/** Keeps an hour of a settled month for the first month that is still open, with the reason why it comes late. */
export function LateTimeDialog({ known = {}, onClose, onSaved }: LateTimeDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { run } = useCommand('recordLateTime', { notice: false })
  const labels = useMemo(
    () => ({
      agentId: t('words.agent'),
      collectivityId: t('words.body'),
      day: t('hourRecords.lateHours.column.day'),
      minutes: t('words.duration'),
      task: t('hourRecords.lateHours.form.task'),
      reason: t('hourRecords.lateHours.form.reason'),
    }),
    [t],
  )
  const form = useRecordForm<LateTimeDraft, LateTime, keyof typeof labels>({
    what: t('hourRecords.lateHours.form.title'),
    initial: { ...BLANK, ...known },
    labels,
    fieldOf: FIELD_OF,
    read: (draft) => readLateTimeDraft(draft, t, language),
    save: async (time) => {
      const answer = await run(time)
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
  const { draft, change, field } = form
  const { agents, bodies, countedIn } = useLateChoices(draft)
  const month = countedIn === null ? '' : format.month(countedIn, 'long')
  const where = t(
    /^[ao]/.test(month)
      ? 'hourRecords.lateHours.form.countsInVowel'
      : 'hourRecords.lateHours.form.countsIn',
    { month },
  )
  return (
    <Modal opened onClose={onClose} title={t('hourRecords.lateHours.form.title')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <Stack gap="sm">
          <p>{t('hourRecords.lateHours.form.text')}</p>
          <FormNotice form={form} boxed />
          <Group grow align="flex-start">
            <ChoiceField
              at={field('agentId')}
              value={draft.agentId}
              choices={agents}
              onChange={(agentId) => change({ agentId })}
              required
              {...(known.agentId === undefined ? { 'data-autofocus': true } : {})}
            />
            <ChoiceField
              at={field('collectivityId')}
              value={draft.collectivityId}
              choices={bodies}
              onChange={(collectivityId) => change({ collectivityId })}
              required
            />
          </Group>
          <Group grow align="flex-start">
            <DayField
              at={field('day')}
              value={draft.day}
              onChange={(day) => change({ day })}
              help={countedIn === null ? undefined : where}
              required
            />
            <Group align="flex-start" gap="sm" wrap="nowrap">
              <Input.Wrapper
                label={t('hourRecords.lateHours.form.sign')}
                labelElement="div"
                style={{ flex: 'none' }}
              >
                <SegmentedControl
                  display="flex"
                  aria-label={t('hourRecords.lateHours.form.sign')}
                  value={draft.sign}
                  onChange={(sign) => change({ sign: sign === 'takeOff' ? 'takeOff' : 'add' })}
                  data={[
                    { value: 'add', label: t('hourRecords.lateHours.form.add') },
                    { value: 'takeOff', label: t('hourRecords.lateHours.form.takeOff') },
                  ]}
                />
              </Input.Wrapper>
              <DurationField
                at={field('minutes')}
                value={draft.duration}
                onChange={(duration) => change({ duration })}
                required
                {...(known.agentId === undefined ? {} : { 'data-autofocus': true })}
              />
            </Group>
          </Group>
          <TextField
            at={field('task')}
            value={draft.task}
            onChange={(task) => change({ task })}
            maxLength={120}
          />
          <TextField
            at={field('reason')}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            help={t('hourRecords.lateHours.form.reasonHelp')}
            maxLength={160}
            required
          />
        </Stack>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('hourRecords.lateHours.form.confirm')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
