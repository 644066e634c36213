import { byText } from '#shared/kernel/by-text'
import type { Period } from '#shared/kernel/period'
import type { HourRecord } from './hour-record'
import type { HourRecordContent } from './hour-record-content'

/** The state of an hour record: not made yet, waiting for a reply, answered, or made of hours that have changed since. */
export type HourRecordState = 'none' | 'made' | 'accepted' | 'contested' | 'outdated'

type Hashes = Pick<HourRecordContent, 'hash' | 'formerHash'>

/** Whether a record says what the hours are now. */
export const isCurrent = ({ content }: HourRecord, { hash, formerHash }: Hashes): boolean =>
  content === hash || content === formerHash

/** The place of a record among others in the order in which they were made. */
const placeOf = ({ madeOn, madeAt = '', id }: HourRecord): string => `${madeOn} ${madeAt} ${id}`

/** The record of a body under an agreement for a period that says what its hours are now; else the last one made. */
export function currentHourRecord(
  records: Iterable<HourRecord>,
  of: { readonly agreementId: string; readonly collectivityId: string; readonly period: Period },
  hashes: Hashes,
): HourRecord | null {
  const own = [...records]
    .filter(
      ({ agreementId, collectivityId, period }) =>
        agreementId === of.agreementId &&
        collectivityId === of.collectivityId &&
        period.from === of.period.from &&
        period.to === of.period.to,
    )
    .sort((a, b) => byText(placeOf(a), placeOf(b)))
  return own.find((record) => isCurrent(record, hashes)) ?? own.at(-1) ?? null
}

/** The state of a record, given its current hours. */
export function hourRecordState(record: HourRecord | null, hashes: Hashes): HourRecordState {
  if (record === null) return 'none'
  if (!isCurrent(record, hashes)) return 'outdated'
  return record.reply === null ? 'made' : record.reply.answer
}
