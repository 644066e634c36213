import { expect, it } from 'vitest'
import { printedSheets } from '../../../src-renderer/screens/allocation/printed-sheets'

const groupsOf = (columns: number, lines: number) => printedSheets(columns, lines)

it('prints every column where the matrix fits on a pile of sheets that a person would want', () => {
  expect(groupsOf(6, 28)).toEqual({ groups: [{ first: 0, end: 6 }], left: null })
  expect(groupsOf(12, 700)).toEqual({
    groups: [
      { first: 0, end: 8 },
      { first: 8, end: 12 },
    ],
    left: null,
  })
  expect(groupsOf(0, 28)).toEqual({ groups: [{ first: 0, end: 0 }], left: null })
})

it('prints the totals alone where every column would make hundreds of sheets, and says how many', () => {
  const { groups, left } = groupsOf(200, 700)
  expect(groups).toEqual([{ first: 200, end: 200 }])
  expect(left).toEqual({ columns: 200, sheets: 500 })
})
