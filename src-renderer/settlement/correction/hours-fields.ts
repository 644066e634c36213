import { z } from 'zod'
import { dayField, dayMinutesField, idField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** The value of common time in a list of bodies. */
export const COMMON_TIME = 'common'

const typedHours = z.strictObject({
  agentId: idField,
  collectivityId: idField,
  day: dayField,
  minutes: dayMinutesField,
})

/** What is asked of a day whose hours were wrong. */
export const hoursFields = defineFields(typedHours, {
  agentId: kind.reference('words.agent'),
  collectivityId: kind.reference('words.body'),
  day: kind.day('words.day'),
  minutes: kind.duration('correction.minutes', { help: 'correction.minutesHelp' }),
})
