import { z } from 'zod'
import { nameField } from '#shared/kernel/fields'
import * as kind from './fields/build'
import { defineFields } from './fields/define-fields'

/** The reason without which something can't be done. */
export const reasonFields = defineFields(z.object({ reason: nameField }), {
  reason: kind.text('words.reason', { wrong: 'common.reasonMissing' }),
})
