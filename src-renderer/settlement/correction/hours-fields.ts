import { z } from 'zod'
import { dayField, dayMinutesField, idField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** The value of common time in a list of bodies. */
export const COMMON_TIME = 'common'

/** The body that a choice means; `null` is common time. */
export const placeOf = (choice: string): string | null => (choice === COMMON_TIME ? null : choice)

const typedHours = z.strictObject({
  agentId: idField,
  collectivityId: idField,
  day: dayField,
  minutes: dayMinutesField,
})

const movedHours = z.strictObject({
  agentId: idField,
  day: dayField,
  from: idField,
  to: idField,
  /** All of them where absent. */
  minutes: dayMinutesField.optional(),
})

/** What is asked of a day whose hours were wrong. */
export const hoursFields = defineFields(typedHours, {
  agentId: kind.reference('words.agent'),
  collectivityId: kind.reference('words.body'),
  day: kind.day('words.day'),
  minutes: kind.duration('correction.minutes', { help: 'correction.minutesHelp' }),
})

/** What is asked of hours that were done for another body. */
export const movedFields = defineFields(movedHours, {
  agentId: kind.reference('words.agent'),
  day: kind.day('words.day'),
  from: kind.reference('correction.from'),
  to: kind.reference('correction.to'),
  minutes: kind.duration('words.duration', { optional: true, help: 'correction.movedHelp' }),
})
