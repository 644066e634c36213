import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alteredRecords } from '#shared/domain/workspace/altered-records'
import type { AnyRecord } from '#shared/domain/workspace/change'
import { RunningDigest } from '#shared/domain/workspace/digests'
import type { TableDigest } from '#shared/domain/workspace/table-digest'
import { municipality } from '../../vault/records'

const table = 'collectivities'

const digestOf = (records: readonly AnyRecord[]): TableDigest => {
  const running = new RunningDigest(table)
  for (const record of records) running.add(record)
  return running.digest
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const KEPT = IDS.map((id) => municipality(id))

describe('the records of a table that are not as they were kept', () => {
  it('are exactly those that were altered, beside others that only changed since they were known', () => {
    fc.assert(
      fc.property(
        fc.subarray(IDS),
        fc.subarray(IDS),
        fc.boolean(),
        (altered, changedSince, isLost) => {
          const known = KEPT.map((kept) =>
            changedSince.includes(kept.id) ? municipality(kept.id, 'Nom d’avant') : kept,
          )
          const found = KEPT.flatMap((kept) =>
            altered.includes(kept.id)
              ? isLost
                ? []
                : [municipality(kept.id, 'Autre nom')]
              : [kept],
          )
          const named = alteredRecords({
            table,
            known,
            isWhole: true,
            found,
            digest: digestOf(KEPT),
          })
          const isKnown = altered.every((id) => !changedSince.includes(id))
          const expected = KEPT.filter(({ id }) => altered.includes(id))
          if (isKnown) expect(named?.map(({ kept }) => kept)).toEqual(expected)
          else expect(named).toBeNull()
        },
      ),
    )
  })

  it('have those among them that nobody kept, where all that was kept is known', () => {
    const stray = municipality('z')
    const one = { table, known: KEPT, found: [...KEPT, stray], digest: digestOf(KEPT) } as const
    expect(alteredRecords({ ...one, isWhole: true })).toEqual([{ kept: null, found: stray }])
    expect(alteredRecords({ ...one, isWhole: false })).toBeNull()
  })

  it('are known of a part of the table too', () => {
    const found = KEPT.filter(({ id }) => id !== 'b')
    const known = KEPT.slice(0, 2)
    expect(alteredRecords({ table, known, isWhole: false, found, digest: digestOf(KEPT) })).toEqual(
      [{ kept: KEPT[1], found: null }],
    )
  })
})
