import { z } from 'zod'
import { dayField, nameField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** The day on which statements were sent: it decides by when they are to be paid. */
export const sendingFields = defineFields(z.object({ on: dayField }), {
  on: kind.day('payments.sending.day'),
})

/** What a body contests, or what it is answered, and when. */
export const contestFields = defineFields(z.object({ on: dayField, note: nameField }), {
  note: kind.text('words.reason', { wrong: 'common.reasonMissing' }),
  on: kind.day('words.date'),
})

/** The field that a refused day of a step belongs to. */
export const STEP_FIELD_OF = {
  beforeIssue: 'on',
  beforeContest: 'on',
  beforeAnswer: 'on',
  stepToCome: 'on',
} as const
