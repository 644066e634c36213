import { z } from 'zod'
import { dayField, idField, periodField, textField } from '#shared/kernel/fields'
import type { HourRecordLine, HourRecordsMade, ReplyKept, ReplyRead } from './hour-record-views'
import { answer, does, EVERYTHING, keeps, reads } from './method'
import type { FilesWritten } from './views'

const of = { agreementId: idField, period: periodField }
const codeField = z.string().max(300)

/** What the window may ask about records of hours (D.5211-16: the beneficiary establishes the units). */
export const hourRecordMethods = {
  /** Every beneficiary of an agreement with its hours and its record over a period of whole months. */
  readHourRecords: reads(z.strictObject(of), answer<readonly HourRecordLine[]>(), EVERYTHING),
  /** Makes the records of some bodies; one with the same hours already is left as it is. */
  makeHourRecords: keeps(
    z.strictObject({ ...of, collectivityIds: z.array(idField).min(1).max(5000) }),
    answer<HourRecordsMade>(),
  ),
  /** The page of a record as HTML; a draft without codes where none has these hours. */
  previewHourRecord: reads(
    z.strictObject({ ...of, collectivityId: idField }),
    answer<{ readonly html: string }>(),
    EVERYTHING,
  ),
  /** Writes PDFs into a folder that the user chooses; reports its progress as job `exportHourRecords`. */
  exportHourRecords: does(
    z.strictObject({ ids: z.array(idField).min(1).max(5000) }),
    answer<FilesWritten>(),
  ),
  /** What a reply code says, before it is kept. */
  readReplyCode: does(z.strictObject({ code: codeField }), answer<ReplyRead>()),
  /** Keeps the reply that a code means, of the day on which it was given; contesting needs a reason. */
  replyToHourRecord: keeps(
    z.strictObject({ code: codeField, reason: textField, on: dayField }),
    answer<ReplyKept>(),
  ),
} as const
