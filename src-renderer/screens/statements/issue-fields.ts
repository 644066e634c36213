import { z } from 'zod'
import { reasonField } from '#shared/kernel/fields'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** Why statements are issued although the audit has objections. */
export const issueFields = defineFields(z.object({ reason: reasonField }), {
  reason: kind.text('summary.column.reason', {
    help: 'payments.audit.reasonHelp',
    wrong: 'common.reasonMissing',
  }),
})
