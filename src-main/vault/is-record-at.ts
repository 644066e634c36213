import type { AnyRecord } from '#shared/domain/workspace/change'
import { recordId } from '#shared/domain/workspace/record-id'

/** Whether a row is anything with parts: what is put into a database from outside may be a number. */
export const isRow = <R>(row: R | undefined): row is R => typeof row === 'object' && row !== null

/** Whether a row is under the identifier of the record that it is. */
export const isRecordAt = (row: AnyRecord, key: string | undefined): boolean =>
  isRow(row) && recordId(row) === key
