import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { parseUnits } from '#shared/domain/units/parse-units'
import { setCounts } from '#shared/domain/units/set-counts'
import { unitCountSchema } from '#shared/domain/units/unit-count'

const units = (text: string, unit: 'act' | 'file' | 'day' = 'day'): unknown => {
  const read = parseUnits(text, unit)
  return read.ok ? read.value : read.failures.map(({ code }) => code).join()
}

describe('a number of units', () => {
  it('is read as a French officer writes it, in hundredths', () => {
    expect(['3', '0,5', '0.25', '1 234', ' 12 '].map((text) => units(text))).toEqual([
      300, 50, 25, 123_400, 1200,
    ])
  })

  it('may be parts of a day', () => {
    expect(['1/2', '3/4', '1 1/2', '2 j', '1,5 jour', '½'].map((text) => units(text))).toEqual([
      50,
      75,
      150,
      200,
      150,
      'unitsUnreadable',
    ])
  })

  it('is whole for acts and files', () => {
    expect([units('3', 'act'), units('3,0', 'file')]).toEqual([300, 300])
    expect([units('0,5', 'act'), units('0,5', 'file')]).toEqual(['unitsNotWhole', 'unitsNotWhole'])
    expect(units('1/2', 'act')).toBe('unitsUnreadable')
  })

  it('is never guessed, rounded or negative', () => {
    expect(
      ['', 'douze', '1,255', '0,333', '-1', '1/3', '1e3', '2 000 000'].map((t) => units(t)),
    ).toEqual([
      'unitsUnreadable',
      'unitsUnreadable',
      'unitsUnreadable',
      'unitsUnreadable',
      'unitsNegative',
      'unitsUnreadable',
      'unitsUnreadable',
      'unitsOver',
    ])
  })
})

describe('counts of a month', () => {
  const january = month('2026-01')
  const kept = unitCountSchema.parse({
    agreementId: 'a',
    month: '2026-01',
    counts: [
      { collectivityId: 'AIG', unitTypeId: 'permit', hundredths: 300 },
      { collectivityId: 'BLI', unitTypeId: 'permit', hundredths: 100 },
    ],
  })
  const set = (collectivityId: string, hundredths: number, at = january) => ({
    month: at,
    collectivityId,
    unitTypeId: 'permit',
    hundredths,
  })

  it('change where they are set and stay elsewhere', () => {
    const [change] = setCounts('a', [set('AIG', 400)], () => kept)
    expect(change).toMatchObject({
      before: kept,
      after: { counts: [{ hundredths: 400 }, { hundredths: 100 }] },
    })
  })

  it('change nothing when they are as wanted already', () => {
    expect(setCounts('a', [set('AIG', 300), set('CHA', 0)], () => kept)).toEqual([])
  })

  it('leave no record behind when the last one goes', () => {
    expect(setCounts('a', [set('AIG', 0), set('BLI', 0)], () => kept)).toMatchObject([
      { id: 'a/2026-01', before: kept, after: null },
    ])
  })

  it('make one change a month, and the last setting of a cell holds', () => {
    const changes = setCounts(
      'a',
      [set('AIG', 100), set('AIG', 200), set('AIG', 100, month('2026-02'))],
      () => null,
    )
    expect(changes.map(({ id }) => id)).toEqual(['a/2026-01', 'a/2026-02'])
    expect(changes[0]?.after).toMatchObject({ counts: [{ hundredths: 200 }] })
  })

  it('fit the schema of the record, whatever is set', () => {
    const cell = fc.record({
      month: fc.constantFrom(january, month('2026-02')),
      collectivityId: fc.constantFrom('AIG', 'BLI', 'CHA'),
      unitTypeId: fc.constantFrom('permit', 'tractor'),
      hundredths: fc.integer({ min: 0, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        for (const { after } of setCounts('a', cells, () => null))
          expect(unitCountSchema.safeParse(after).success).toBe(true)
      }),
    )
  })
})
