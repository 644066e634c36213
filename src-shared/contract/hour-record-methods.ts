import { z } from 'zod'
import { idField, periodField, textField } from '#shared/kernel/fields'
import type { HourRecordLine, HourRecordsMade, ReplyKept, ReplyRead } from './hour-record-views'
import { gives } from './method'
import type { FilesWritten } from './views'

const of = { agreementId: idField, period: periodField }
const codeField = z.string().max(300)

/** What the window may ask about records of hours (D.5211-16: the beneficiary establishes the units). */
export const hourRecordMethods = {
  /** Every beneficiary of an agreement with its hours and its record over a period of whole months. */
  readHourRecords: gives<readonly HourRecordLine[]>()(z.strictObject(of)),
  /** Makes the records of some bodies; one that says the same hours already is left as it is. */
  makeHourRecords: gives<HourRecordsMade>()(
    z.strictObject({ ...of, collectivityIds: z.array(idField).min(1).max(5000) }),
  ),
  /** The page of a record as HTML; a draft without codes where none says these hours. */
  previewHourRecord: gives<{ readonly html: string }>()(
    z.strictObject({ ...of, collectivityId: idField }),
  ),
  /** Writes PDFs into a folder that the person chooses; tells its progress as job `exportHourRecords`. */
  exportHourRecords: gives<FilesWritten>()(
    z.strictObject({ ids: z.array(idField).min(1).max(5000) }),
  ),
  /** What a reply code says, before it is kept. */
  readReplyCode: gives<ReplyRead>()(z.strictObject({ code: codeField })),
  /** Keeps the reply that a code stands for; contesting needs a reason. */
  replyToHourRecord: gives<ReplyKept>()(z.strictObject({ code: codeField, reason: textField })),
} as const
