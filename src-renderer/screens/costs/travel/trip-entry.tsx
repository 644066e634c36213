import { Button } from '@mantine/core'
import { useId, type SubmitEvent } from 'react'
import { useCommand } from '../../../client/use-command'
import { focusField } from '../../../ui/focus-field'
import { useWording } from '../../../ui/use-wording'
import { Field } from '../../../forms/fields/field'
import { useFieldsForm } from '../../../forms/fields/use-fields-form'
import { newId } from '../../../forms/new-id'
import classes from './travel.module.css'
import { TRIP_FIELDS, tripFields } from './trip-fields'
import looks from '../../../ui/looks.module.css'

/** One line that adds a trip: Enter keeps it, and the day and the agent stay for the next. */
export function TripEntry() {
  const { t } = useWording()
  const { run } = useCommand('saveTrip')
  const errorId = useId()
  const form = useFieldsForm({
    of: tripFields,
    what: t('travel.add'),
    kept: null,
    whenTried: true,
    save: (trip) => run({ ...trip, id: newId() }),
    thenBlank: { tenths: '', purpose: '' },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    form.onSubmit(event)
    if (!form.read.ok) return
    // What is typed while the trip is kept is of the next one.
    focusField(event.currentTarget.querySelector('input'))
  }
  const [error] = TRIP_FIELDS.flatMap((name) => form.field(name).error ?? [])
  return (
    <form className={classes.entry} onSubmit={submit} noValidate>
      {TRIP_FIELDS.map((name) => (
        <Field key={name} form={form} name={name} errorId={errorId} inLine />
      ))}
      <Button variant="filled" type="submit" size="xs" loading={form.pending}>
        {t('travel.add')}
      </Button>
      {error !== undefined && (
        <p id={errorId} role="alert" className={`${looks.badNote} ${looks.wide}`}>
          {error}
        </p>
      )}
      {form.dialog}
    </form>
  )
}
