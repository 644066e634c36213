import { describe, expect, it } from 'vitest'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { namedBlock } from '#shared/domain/imports/named-block'
import { daysOfMonth, headDay, headMonth, headMonths } from '#shared/domain/imports/head-day'
import { monthNamed } from '#shared/domain/imports/month-in-text'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'

const DAYS = weekDays(day('2027-01-11'))
const lines = (text: string): string[][] => text.split('\n').map((line) => line.split('\t'))
const ROWS = ['Francheville', 'Léry']

/** A block pasted into a column of a week; the grid has rows of Francheville and Léry. */
const pasted = (text: string, from = 0, days = DAYS) =>
  namedBlock(lines(text), { days, from, namesRow: (name) => ROWS.includes(name) })

describe('a block of a spreadsheet that names its lines', () => {
  it('is read by rows, its heads telling the columns in whatever order', () => {
    expect(pasted('Commune\tmar. 12\tlun. 11\nFrancheville\t2h\t\nLéry\t\t1,5')).toEqual({
      rows: [
        { name: 'Francheville', cells: ['2h', ''] },
        { name: 'Léry', cells: ['', '1,5'] },
      ],
      columns: [1, 0],
      leftOut: [],
      unnamed: 0,
    })
  })

  it('of another month goes nowhere, and its days are named: their numbers alone are those of any month', () => {
    const days = daysOfMonth(month('2026-03'))
    const columns = (text: string) => pasted(text, 0, days)?.columns
    expect(columns('Commune\t2\t3\nLéry\t1h\t2h')).toEqual([1, 2])
    expect(columns('Mars 2026\nCommune\t2\t3\nLéry\t1h\t2h')).toEqual([1, 2])
    for (const other of [
      'Février 2026\nCommune\t2\t3',
      'Agent : Marie\nMois : avril 2026\nCommune\t2\t3',
      'AVRIL\t2\t3',
      'Mars 2025\nCommune\t2\t3',
    ]) {
      const block = pasted(`${other}\nLéry\t1h\t2h`, 0, days)
      expect([block?.columns, block?.leftOut.slice(-2)]).toEqual([
        [null, null],
        ['2', '3'],
      ])
    }
    expect(columns('Février 2026\nCommune\t02/03/2026\t3/3/2026\nLéry\t1h\t2h')).toEqual([1, 2])
    expect(columns('Édité le 3 avril 2026\nCommune\t2\t3\nLéry\t1h\t2h')).toEqual([1, 2])
  })

  it('without heads begins where it is pasted, and names what is beyond the last day', () => {
    expect(pasted('Francheville\t2h\t3h')).toEqual({
      rows: [{ name: 'Francheville', cells: ['2h', '3h'] }],
      columns: [0, 1],
      leftOut: [],
      unnamed: 0,
    })
    expect(pasted('Francheville\t2h\t3h\t4h\nLéry\t\t\t1h', 5)).toMatchObject({
      columns: [5, 6, null],
      leftOut: ['Francheville 4h', 'Léry 1h'],
    })
  })

  it('takes hours beside the name of a row for no heads, although the week has days of these numbers', () => {
    const week = weekDays(day('2026-01-05'))
    expect(pasted('Francheville\t7\t5\nLéry\t5\t6', 0, week)).toEqual({
      rows: [
        { name: 'Francheville', cells: ['7', '5'] },
        { name: 'Léry', cells: ['5', '6'] },
      ],
      columns: [0, 1],
      leftOut: [],
      unnamed: 0,
    })
    for (const heads of ['Janvier\t6\t5', 'Léry\tmardi\tlundi'])
      expect(pasted(`${heads}\nLéry\t5\t6`, 0, week)).toMatchObject({
        rows: [{ name: 'Léry' }],
        columns: [1, 0],
      })
  })

  it('knows the first of a month as it is written in French', () => {
    const week = weekDays(day('2026-12-28'))
    for (const head of ['1er', 'ven. 1er', '1er janvier', 'vendredi 1er janvier 2027'])
      expect(headDay(head, week)).toBe('2027-01-01')
  })

  it('leaves empty lines out, names lines of totals and columns of no day, and counts neither', () => {
    const block = pasted('\tlundi\tmardi\tTotal\nFrancheville\t1\t2\t3\n\t\t\t\nTOTAL\t1\t2\t3')
    expect(block).toMatchObject({ columns: [0, 1, null], leftOut: ['TOTAL', 'Total'] })
    expect(block?.rows).toHaveLength(1)
  })

  it('leaves out lines without a name, such as a sum without a word, and puts no hours a day later for it', () => {
    const heads = 'Commune\tlundi\tmardi\n'
    for (const above of [heads, ''])
      expect(pasted(`${above}Francheville\t1\t2\n\t1\t2`)).toEqual({
        rows: [{ name: 'Francheville', cells: ['1', '2'] }],
        columns: [0, 1],
        leftOut: [],
        unnamed: 1,
      })
  })

  it('finds its heads below a title, and its names behind codes', () => {
    const block = 'Marie Dupont\nCode\tCommune\t11\t12\n21284\tFrancheville\t1\t2'
    expect(pasted(block)).toEqual({
      rows: [{ name: 'Francheville', cells: ['21284', '1', '2'] }],
      columns: [null, 0, 1],
      leftOut: ['Marie Dupont', 'Code'],
      unnamed: 0,
    })
  })

  it('names hours below no head, and those below a day that another column has', () => {
    for (const heads of ['lundi\t\tmardi', 'lundi\tlundi\tmardi'])
      expect(pasted(`Commune\t${heads}\nFrancheville\t1\t2\t3`)).toMatchObject({
        columns: [0, null, 1],
        leftOut: ['Francheville 2'],
      })
  })

  it('puts no hours below days or months of another period anywhere', () => {
    for (const heads of ['01/02/2027\t02/02/2027', '1 février\t2 février', 'janvier\tfévrier'])
      expect(pasted(`Commune\t${heads}\nFrancheville\t1\t2`)).toMatchObject({
        rows: [{ name: 'Francheville' }],
        columns: [null, null],
        leftOut: heads.split('\t'),
      })
  })

  it('takes decimals and minutes for no days of a month, nor hours of a body that is not known', () => {
    const may = daysOfMonth(month('2027-05'))
    for (const hours of ['2,5\t3,5', '2.5\t3.5', '1:05\t2:05'])
      expect(pasted(`Francheville\t${hours}\nLéry\t1\t2`, 0, may)).toMatchObject({
        rows: [{ name: 'Francheville' }, { name: 'Léry' }],
        columns: [0, 1],
      })
    for (const hours of ['2,5\t3,5', '5\t6'])
      expect(pasted(`Dijon\t${hours}\nLéry\t1\t2`, 0, may)).toMatchObject({
        rows: [{ name: 'Dijon' }, { name: 'Léry' }],
        columns: [0, 1],
      })
  })

  it('is no block of names where the first column holds hours, or there is one column only', () => {
    expect(pasted('2h\t3h\n1h30\t')).toBeNull()
    expect(pasted('7,5\t1/2 j')).toBeNull()
    expect(pasted('Francheville\nLéry')).toBeNull()
  })
})

describe('the head of a column', () => {
  it('names a day by as much of a date as only one day has', () => {
    const read = (text: string) => headDay(text, DAYS)
    for (const text of [
      'lundi',
      'Lun. 11',
      '11',
      '11/01',
      '11 janv.',
      '2027-01-11',
      'lundi 11 janvier 2027',
    ])
      expect(read(text)).toBe('2027-01-11')
    for (const text of ['Total', 'janvier', '3', 'mardi 11', '2027-02-11', ''])
      expect(read(text)).toBeNull()
  })

  it('names a month in French, in English, in figures, and without its year', () => {
    for (const text of [
      'janvier 2027',
      'janv. 27',
      '01/2027',
      '2027-01',
      'January 2027',
      '01/01/2027',
    ])
      expect(headMonth(text, null)).toBe('2027-01')
    expect(headMonth('janvier', 2027)).toBe('2027-01')
    expect(headMonth('janvier', null)).toBeNull()
    expect(headMonth('Total', 2027)).toBeNull()
  })

  it('names March and August in three letters, where March is no Tuesday', () => {
    const heads = ['Commune', 'JAN', 'FEV', 'MAR', 'AOU']
    expect(headMonths(heads, 2027)).toEqual([null, '2027-01', '2027-02', '2027-03', '2027-08'])
    expect(headMonths(['Body', 'Jan-27', 'Feb-27', 'Mar-27'], null).at(-1)).toBe('2027-03')
    expect(headMonths(['Commune', 'lun', 'mar', 'mer'], 2027)).toEqual([null, null, null, null])
    expect(headMonths(['Commune', 'mar. 02', 'mar. 09', 'mar. 16'], 2027)).toEqual(
      Array<null>(4).fill(null),
    )
    expect(headMonth('Mar 2027', null)).toBe('2027-03')
    expect(monthNamed(['Marie Dupont mar 2027.csv'])).toBe('2027-03')
  })

  it('names a day of March in three letters behind its weekday, or where it is no Tuesday', () => {
    const days = daysOfMonth(month('2027-03'))
    for (const text of ['Wed 3 Mar', '3 Mar']) expect(headDay(text, days)).toBe('2027-03-03')
    expect(headDay('mar. 2', days)).toBe('2027-03-02')
    expect(headDay('mar. 3', daysOfMonth(month('2027-04')))).toBeNull()
  })
})
