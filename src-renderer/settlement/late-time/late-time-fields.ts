import { z } from 'zod'
import { lateTimeMethods } from '#shared/contract/late-time-methods'
import { dayMinutesField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import type { DraftOf } from '../../forms/fields/kinds'

/** A late hour as it is typed: a length, and whether it is added or taken off. */
const typedLateTime = lateTimeMethods.recordLateTime.input.extend({
  sign: z.enum(['add', 'takeOff']),
  minutes: dayMinutesField.refine((value) => value !== 0),
})

/** What is asked of a late hour. */
export const lateTimeFields = defineFields(typedLateTime, {
  agentId: kind.reference('words.agent'),
  collectivityId: kind.reference('words.body'),
  day: kind.day('hourRecords.lateHours.column.day'),
  sign: kind.choice<'add' | 'takeOff'>(
    'hourRecords.lateHours.form.sign',
    'add',
    (value) => `hourRecords.lateHours.form.${value}`,
  ),
  minutes: kind.duration('words.duration'),
  task: kind.text('hourRecords.lateHours.form.task'),
  reason: kind.text('hourRecords.lateHours.form.reason', {
    help: 'hourRecords.lateHours.form.reasonHelp',
  }),
})

/** A late hour as typed. */
export type LateTimeDraft = DraftOf<typeof lateTimeFields.fields>
