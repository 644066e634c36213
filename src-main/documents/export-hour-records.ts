import { monthOf } from '#shared/kernel/month'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { translator } from '#shared/wording/translator'
import { hourRecordPage } from './hour-record-page'
import { printBatch, type BatchRequest } from './print-batch'
import { safeFileName } from './statement-file-name'

/** What an export needs. */
export interface HourRecordsRequest extends Omit<BatchRequest, 'readPage' | 'beside' | 'archive'> {
  readonly readSheet: (id: string) => Promise<Result<HourSheet, Failure>>
}

/** "Relevé 2026-03 CONV-2026-01 Saint-Martin-du-Mont.pdf": a body may be served under several agreements. */
function fileNameOf({ period, agreement: { reference }, beneficiary }: HourSheet): string {
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const when = first === last ? first : `${first} à ${last}`
  const name = translator('fr')('hourRecords.sheet.file', {
    when,
    reference,
    body: beneficiary.name,
  })
  return `${safeFileName(name)}.pdf`
}

/**
 * Writes records of hours as PDF into a folder, all or none; returns the names of the files. They are French documents,
 * even where the window is in English.
 */
export const exportHourRecords = ({
  readSheet,
  ...batch
}: HourRecordsRequest): Promise<Result<readonly string[], Failure>> =>
  printBatch({
    ...batch,
    readPage: async (id) => {
      const sheet = await readSheet(id)
      if (!sheet.ok) return sheet
      return success({
        html: hourRecordPage(sheet.value, 'fr'),
        fileName: fileNameOf(sheet.value),
        label: sheet.value.made?.codes.sheet ?? '',
      })
    },
    beside: () => Promise.resolve(success([])),
    archive: null,
  })
