import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { blame } from '../../../src-renderer/grid/blame'
import { cellView, countedValue } from '../../../src-renderer/grid/cell-view'
import { fromClipboard, toClipboard } from '../../../src-renderer/grid/clipboard-text'
import {
  nextPlace,
  placeAfterKey,
  rangeBetween,
  rangeHolds,
} from '../../../src-renderer/grid/grid-place'

const stored = { minutes: minutes(120), task: 'Accueil' }

describe('what a cell shows', () => {
  it('is what is stored, where nothing was typed', () => {
    expect(cellView(null, undefined, 1)).toMatchObject({ minutes: 0, state: 'empty' })
    expect(cellView(stored, undefined, 1)).toMatchObject({ minutes: 120, state: 'stored' })
  })

  it('is what was typed while it is being kept, and until the store is read again', () => {
    const value = { minutes: minutes(90), task: 'Accueil' }
    expect(cellView(stored, { state: 'pending', value }, 1)).toMatchObject({
      minutes: 90,
      state: 'pending',
    })
    expect(cellView(stored, { state: 'kept', storedFrom: 2, value }, 1)).toMatchObject({
      minutes: 90,
      state: 'kept',
    })
  })

  it('gives way to the store once it is read again: an undo is seen at once', () => {
    const value = { minutes: minutes(90), task: 'Accueil' }
    const kept = { state: 'kept', storedFrom: 2, value } as const
    expect(cellView(value, kept, 2).state).toBe('kept')
    expect(cellView(stored, kept, 2)).toMatchObject({ minutes: 120, state: 'stored' })
    expect(cellView(null, kept, 2)).toMatchObject({ minutes: 0, state: 'empty' })
  })

  it('stays over hours that were asked for before it was kept, though they come after', () => {
    const value = { minutes: minutes(90), task: 'Accueil' }
    const kept = { state: 'kept', storedFrom: 3, value } as const
    expect(cellView(stored, kept, 2)).toMatchObject({ minutes: 90, state: 'kept' })
    expect(countedValue(stored, kept, 2)).toEqual(value)
    expect(cellView(stored, kept, 3)).toMatchObject({ minutes: 120, state: 'stored' })
  })

  it('keeps a refused text in sight and counts what is stored below it', () => {
    const reason = { kind: 'duration', failure: { code: 'durationEmpty' } } as const
    const view = cellView(stored, { state: 'refused', text: '25h', reason }, 1)
    expect(view).toMatchObject({ minutes: 120, state: 'refused' })
    expect(view.refusal?.text).toBe('25h')
  })
})

describe('whose fault a refusal is', () => {
  const cell = (date: string, body: string) => ({
    day: day(date),
    collectivityId: body.toLowerCase(),
    agent: 'Marie Dupont',
    body,
  })
  const days = ['2026-03-10', '2026-03-11']
  const outside = (date: string, collectivity: string | null) =>
    ({
      code: 'outsideAgreement',
      agent: 'Marie Dupont',
      collectivity,
      day: date,
      agreement: '',
    }) as const

  it('is that of the cells of its day, and of its body where it names one', () => {
    const failures = [outside('2026-03-10', 'Panges')]
    expect(blame(failures, cell('2026-03-10', 'Panges'), days)).toEqual(failures)
    expect(blame(failures, cell('2026-03-11', 'Panges'), days)).toEqual([])
    expect(blame(failures, cell('2026-03-10', 'Léry'), days)).toEqual([])
  })

  it('is that of the day that it refuses, and not of the day through which hours are locked', () => {
    const locked = (date: string) =>
      ({ code: 'lockedHours', agent: 'Marie Dupont', day: date, through: '2026-03-11' }) as const
    const failures = days.map(locked)
    for (const [at, date] of days.entries())
      expect(blame(failures, cell(date, 'Panges'), days)).toEqual([failures[at]])
  })

  it('is that of the agent it names, where several are entered at once', () => {
    const pascal = { ...cell('2026-03-10', 'Panges'), agent: 'Pascal Thévenot' }
    expect(blame([outside('2026-03-10', 'Panges')], pascal, days)).toEqual([])
    const settled = {
      code: 'settled',
      statement: '2026-001',
      what: 'Pascal Thévenot',
      when: '2026-03-10',
    } as const
    expect(blame([settled], pascal, days)).toEqual([settled])
    expect(blame([settled], cell('2026-03-10', 'Panges'), days)).toEqual([])
  })

  it('is that of every cell where the whole store refuses', () => {
    const failures = [{ code: 'vaultLost' } as const]
    expect(blame(failures, cell('2026-03-10', 'Panges'), days)).toEqual(failures)
    expect(blame(failures, cell('2026-03-11', 'Léry'), days)).toEqual(failures)
  })

  it('names common time by its absence', () => {
    const common = { ...cell('2026-03-10', 'Temps commun'), collectivityId: null }
    const failures = [outside('2026-03-10', null)]
    expect(blame(failures, common, days)).toEqual(failures)
    expect(blame(failures, cell('2026-03-10', 'Panges'), days)).toEqual([])
  })
})

describe('cells on the clipboard', () => {
  it('are written as spreadsheets read durations, nothing for zero', () => {
    expect(toClipboard([[minutes(150), minutes(0)], [minutes(5)]])).toBe('2:30\t\n0:05')
  })

  it('are read back, without the empty line that spreadsheets add', () => {
    expect(fromClipboard('2:30\t1,5\r\n\t45m\r\n')).toEqual([
      ['2:30', '1,5'],
      ['', '45m'],
    ])
    expect(fromClipboard('3')).toEqual([['3']])
    // Spreadsheets write a zero as a dash, where they are asked to show amounts so.
    // Pages of a shared site begin each cell with a space of no width.
    expect(fromClipboard('\u200B2:30\t\u200B')).toEqual([['2:30', '']])
    expect(fromClipboard('-\t–\t -   \t−2')).toEqual([['', '', '', '−2']])
    expect(fromClipboard(' -   € \t- €\t€ -\t– EUR\t-5 €')).toEqual([['', '', '', '', '-5 €']])
    expect(fromClipboard('')).toEqual([['']])
    expect(fromClipboard('1\t\n\t2\t')).toEqual([
      ['1', ''],
      ['', '2', ''],
    ])
  })

  it('are whole where a spreadsheet quotes them, with the ends of lines and quotes that they hold', () => {
    expect(fromClipboard('"2:30"\t"une\nligne"\t"dit ""oui"""\n1,5\t"sans fin\t3')).toEqual([
      ['2:30', 'une\nligne', 'dit "oui"'],
      ['1,5', '"sans fin', '3'],
    ])
  })
})

describe('walking through the grid', () => {
  const size = { rows: 3, columns: 5 }

  it('stops at the edges, and Ctrl goes to them', () => {
    expect(placeAfterKey('ArrowUp', false, { row: 0, column: 2 }, size)).toEqual({
      row: 0,
      column: 2,
    })
    expect(placeAfterKey('ArrowRight', true, { row: 1, column: 0 }, size)).toEqual({
      row: 1,
      column: 4,
    })
    expect(placeAfterKey('End', true, { row: 0, column: 0 }, size)).toEqual({ row: 2, column: 4 })
    expect(placeAfterKey('a', false, { row: 0, column: 0 }, size)).toBeNull()
  })

  it('goes from the end of a row to the start of the next', () => {
    expect(nextPlace({ row: 0, column: 4 }, 1, size)).toEqual({ row: 1, column: 0 })
    expect(nextPlace({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 4 })
    expect(nextPlace({ row: 2, column: 4 }, 1, size)).toEqual({ row: 2, column: 4 })
  })

  it('never leaves the grid, and a selection always holds both its corners', () => {
    const place = fc.record({ row: fc.nat({ max: 2 }), column: fc.nat({ max: 4 }) })
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
    fc.assert(
      fc.property(place, place, key, fc.boolean(), (a, b, pressed, ctrl) => {
        const next = placeAfterKey(pressed, ctrl, a, size)
        const whole = rangeBetween({ row: 0, column: 0 }, { row: 2, column: 4 })
        expect(next !== null && rangeHolds(whole, next)).toBe(true)
        const range = rangeBetween(a, b)
        expect(rangeHolds(range, a) && rangeHolds(range, b)).toBe(true)
      }),
    )
  })
})
