import type { Period } from '#shared/kernel/period'
import type { HourRecord } from './hour-record'

/** The state of an hour record: not made yet, waiting for a reply, answered, or made of hours that have changed since. */
export type HourRecordState = 'none' | 'made' | 'accepted' | 'contested' | 'outdated'

/** The record of a body under an agreement for a period that says what its hours are now; else the last one made. */
export function currentHourRecord(
  records: Iterable<HourRecord>,
  of: { readonly agreementId: string; readonly collectivityId: string; readonly period: Period },
  hash: string,
): HourRecord | null {
  const own = [...records]
    .filter(
      ({ agreementId, collectivityId, period }) =>
        agreementId === of.agreementId &&
        collectivityId === of.collectivityId &&
        period.from === of.period.from &&
        period.to === of.period.to,
    )
    .sort((a, b) => (`${a.madeOn} ${a.id}` < `${b.madeOn} ${b.id}` ? -1 : 1))
  return own.find(({ content }) => content === hash) ?? own.at(-1) ?? null
}

/** The state of a record, given its current hours. */
export function hourRecordState(record: HourRecord | null, hash: string): HourRecordState {
  if (record === null) return 'none'
  if (record.content !== hash) return 'outdated'
  return record.reply === null ? 'made' : record.reply.answer
}
