import { z } from 'zod'
import { dayField, idField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** To whom a usual week is copied, and from which day on. */
export const copyFields = defineFields(z.object({ agents: z.array(idField), from: dayField }), {
  agents: kind.several('words.agents'),
  from: kind.day('usualWeek.copyFrom'),
})
