import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseClock } from '#shared/kernel/parse-clock'
import { useFormat } from '../../client/use-format'
import { FieldError } from '../../forms/field-error'
import { TextField } from '../../forms/text-field'
import type { SlotDraft } from './usual-week-draft'
import classes from './usual-week.module.css'
import type { UsualWeekForm } from './use-usual-week-form'

interface SlotCardProps {
  readonly form: UsualWeekForm
  readonly slot: SlotDraft
  /** In the whole list. */
  readonly place: number
  /** "lundi, ligne 2": whose fields these are. */
  readonly name: string
  readonly removeLabel: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (part: Partial<SlotDraft>) => void
  readonly onRemove: () => void
  /** Just added: the choice of the body waits for typing. */
  readonly isNew: boolean
}

/** One piece of a weekday: which body, from when, how long, for what. */
export function SlotCard(props: SlotCardProps) {
  const { form, slot, place, name, choices, onChange } = props
  const { t } = useTranslation()
  const format = useFormat()
  const [bodyError, startError, durationError] = [useId(), useId(), useId()]
  const at = (part: 'collectivityId' | 'start' | 'minutes' | 'activity') => {
    const state = form.field(`slots.${part}`, `slots.${String(place)}.${part}`)
    return { ...state, label: t('usualWeek.fieldOf', { field: state.label, slot: name }) }
  }
  const [body, start, duration, activity] = [
    at('collectivityId'),
    at('start'),
    at('minutes'),
    at('activity'),
  ]
  const tidyStart = (): void => {
    const read = parseClock(slot.start)
    if (read !== null) onChange({ start: format.clock(read) })
    start.onBlur()
  }
  const tidyDuration = (): void => {
    const read = parseDuration(slot.duration, minutes(MINUTES_PER_DAY))
    if (read.ok) onChange({ duration: format.minutes(read.value.minutes) })
    duration.onBlur()
  }
  return (
    <div className={classes.slot} role="group" aria-label={name}>
      <Select
        size="xs"
        aria-label={body.label}
        placeholder={t('usualWeek.chooseBody')}
        data={[...choices]}
        value={slot.body === '' ? null : slot.body}
        onChange={(next) => onChange({ body: next ?? '' })}
        onBlur={body.onBlur}
        error={body.error !== undefined}
        {...(body.error === undefined ? {} : { 'aria-describedby': bodyError })}
        searchable
        allowDeselect={false}
        rightSectionWidth={16}
        classNames={{ input: classes.bodyInput ?? '' }}
        autoFocus={props.isNew}
        title={choices.find(({ value }) => value === slot.body)?.label ?? ''}
        comboboxProps={{
          shadow: 'md',
          transitionProps: { duration: 0 },
          width: 280,
          position: 'bottom-start',
        }}
      />
      <ActionIcon size="sm" aria-label={props.removeLabel} onClick={props.onRemove}>
        <IconX size={15} />
      </ActionIcon>
      <div className={classes.times}>
        <TextField
          bare
          figures
          at={{ ...start, onBlur: tidyStart }}
          errorId={startError}
          value={slot.start}
          onChange={(next) => onChange({ start: next })}
          placeholder={t('usualWeek.startHint')}
          maxLength={12}
        />
        <TextField
          bare
          figures
          at={{ ...duration, onBlur: tidyDuration }}
          errorId={durationError}
          value={slot.duration}
          onChange={(next) => onChange({ duration: next })}
          placeholder={t('usualWeek.durationHint')}
          maxLength={20}
        />
      </div>
      <div className={classes.activity}>
        <TextField
          bare
          at={activity}
          value={slot.activity}
          onChange={(next) => onChange({ activity: next })}
          placeholder={t('usualWeek.activityHint')}
          maxLength={60}
        />
      </div>
      <FieldError id={bodyError} error={body.error} />
      <FieldError id={startError} error={start.error} />
      <FieldError id={durationError} error={duration.error} />
    </div>
  )
}
