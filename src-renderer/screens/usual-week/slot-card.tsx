import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useWording } from '../../ui/use-wording'
import { FieldError } from '../../forms/field-error'
import { Field } from '../../forms/fields/field'
import type { FormPart, LineOf } from '../../forms/fields/form-part'
import type { usualWeekFields } from './usual-week-fields'
import classes from './usual-week.module.css'
import { Select } from '../../ui/select'

interface SlotCardProps {
  readonly line: FormPart<LineOf<typeof usualWeekFields.fields, 'slots'>>
  /** "lundi, ligne 2": whose fields these are. */
  readonly name: string
  readonly removeLabel: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onRemove: () => void
  /** Just added: the choice of the body takes the focus. */
  readonly isNew: boolean
}

/** One piece of a weekday: its body, start, duration, activity. */
export function SlotCard({ line, name, removeLabel, choices, onRemove, isNew }: SlotCardProps) {
  const { t } = useWording()
  const [bodyError, startError, durationError] = [useId(), useId(), useId()]
  const [body, start, duration] = [
    line.field('collectivityId'),
    line.field('start'),
    line.field('minutes'),
  ]
  const { collectivityId } = line.draft
  const labelOf = (field: string): string => t('usualWeek.fieldOf', { field, slot: name })
  return (
    <div className={classes.slot} role="group" aria-label={name}>
      <Select
        size="xs"
        aria-label={labelOf(body.label)}
        placeholder={t('usualWeek.chooseBody')}
        data={[...choices]}
        value={collectivityId === '' ? null : collectivityId}
        onChange={(next) => line.change({ collectivityId: next ?? '' })}
        onBlur={body.onBlur}
        error={body.error !== undefined}
        {...(body.error === undefined ? {} : { 'aria-describedby': bodyError })}
        searchable
        allowDeselect={false}
        rightSectionWidth={16}
        classNames={{ input: classes.bodyInput ?? '' }}
        autoFocus={isNew}
        title={choices.find(({ value }) => value === collectivityId)?.label ?? ''}
        comboboxProps={{
          shadow: 'md',
          transitionProps: { duration: 0 },
          width: 280,
          position: 'bottom-start',
        }}
      />
      <ActionIcon size="sm" aria-label={removeLabel} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
      <div className={classes.times}>
        {/* Seen only: each field says its name, and whose it is. */}
        <small aria-hidden="true">{start.label}</small>
        <small aria-hidden="true">{duration.label}</small>
        <Field form={line} name="start" label={labelOf(start.label)} errorId={startError} bare />
        <Field
          form={line}
          name="minutes"
          label={labelOf(duration.label)}
          errorId={durationError}
          bare
        />
      </div>
      <div className={classes.activity}>
        <Field form={line} name="activity" label={labelOf(line.field('activity').label)} bare />
      </div>
      <FieldError id={bodyError} error={body.error} />
      <FieldError id={startError} error={start.error} />
      <FieldError id={durationError} error={duration.error} />
    </div>
  )
}
