import { hourRecordMethods } from '#shared/contract/hour-record-methods'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** What is asked of a reply: the code; once it was read, the reason or a remark, and the day on which it was given. */
export const replyFields = defineFields(hourRecordMethods.replyToHourRecord.input, {
  code: kind.text('hourRecords.code.label', { help: 'hourRecords.code.help' }),
  reason: kind.text('hourRecords.code.remark'),
  on: kind.day('hourRecords.code.day'),
})
