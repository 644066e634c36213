import { z } from 'zod'
import { centsField, dayMinutesField, nameField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

const typedContest = z.object({
  reason: nameField,
  /** What the line should say, in its own unit. */
  cents: centsField.optional(),
  minutes: dayMinutesField.optional(),
})

/** What is asked of a line that is contested. */
export const contestFields = defineFields(typedContest, {
  cents: kind.amount('exchanges.contesting.amount', {
    placeholder: 'exchanges.contesting.example.cents',
    wrong: 'exchanges.contesting.wrong.cents',
  }),
  minutes: kind.duration('exchanges.contesting.hours', {
    placeholder: 'exchanges.contesting.example.minutes',
    wrong: 'exchanges.contesting.wrong.minutes',
    optional: true,
  }),
  reason: kind.text('words.reason', {
    help: 'exchanges.contesting.help',
    wrong: 'common.reasonMissing',
  }),
})
