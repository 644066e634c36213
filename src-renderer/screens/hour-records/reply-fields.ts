import { hourRecordMethods } from '#shared/contract/hour-record-methods'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'

/** What is asked of a reply: the code, and the reason or a remark once it was read. */
export const replyFields = defineFields(hourRecordMethods.replyToHourRecord.input, {
  code: kind.text('hourRecords.code.label', { help: 'hourRecords.code.help' }),
  reason: kind.text('hourRecords.code.remark'),
})
