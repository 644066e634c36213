import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { currentHourRecord, hourRecordState } from '#shared/domain/hour-records/hour-record-state'
import { hourRecordSchema, type HourRecord } from '#shared/domain/hour-records/hour-record'

const OF = {
  agreementId: 'agreement',
  collectivityId: 'A',
  period: { from: day('2026-01-01'), to: day('2026-01-31') },
}
const [HASH, FORMER, OTHER] = ['a', 'b', 'c'].map((digit) => digit.repeat(64))
const HASHES = { hash: HASH ?? '', formerHash: FORMER ?? '' }

const made = (id: string, madeAt: string | undefined, content = OTHER): HourRecord =>
  hourRecordSchema.parse({
    ...OF,
    id,
    madeOn: '2026-02-02',
    madeAt,
    content,
    secret: '0'.repeat(32),
    minutes: 60,
    reply: null,
  })

describe('the record of a body for a month', () => {
  it('is the last one made that day, whatever its identifier', () => {
    const records = [
      made('b', '2026-02-02T09:00:00.000Z'),
      made('a', '2026-02-02T10:00:00.000Z'),
      made('c', undefined),
    ]
    expect(currentHourRecord(records, OF, HASHES)?.id).toBe('a')
  })

  it('still holds where it was made when the order of the agents counted', () => {
    const record = made('a', undefined, FORMER)
    expect(hourRecordState(currentHourRecord([record], OF, HASHES), HASHES)).toBe('made')
  })
})
