import { expect, it } from 'vitest'
import { scanSheet } from '../../../src-main/imports/scan-sheet'

const NOTHING = { styles: new Set<string>(), texts: new Set<string>(), places: new Set<string>() }

it.each([
  ['wide', 'GT2', { tooWide: true }],
  ['long', 'A200021', { tooLong: true }],
])(
  'a sheet that is too %s is read no further: each of its computed cells had all others copied',
  (_, place, found) => {
    const beyond = `<c r="${place}"><v>1</v></c>`
    const computed = '<c r="B2"><f>A2</f></c>'.repeat(1000)
    const scan = scanSheet(`<row r="2">${beyond}${computed}</row>`, new Map(), NOTHING)
    expect(scan).toMatchObject(found)
    expect(scan.faults.size).toBe(0)
  },
)
