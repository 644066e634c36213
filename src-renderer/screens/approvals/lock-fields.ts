import { approvalMethods } from '#shared/contract/approval-methods'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** What is asked of a lock. */
export const lockFields = defineFields(approvalMethods.lockThrough.input, {
  through: kind.day('approvals.lock.field', {
    help: 'approvals.lock.fieldHelp',
    placeholder: 'approvals.lock.placeholder',
  }),
  reason: kind.text('words.reason', {
    help: 'approvals.lock.goesBack',
    wrong: 'common.reasonMissing',
  }),
})
