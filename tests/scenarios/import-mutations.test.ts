import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rehearseImport } from '../../src-main/use-cases/rehearse-import'
import { scaled } from '../scaled'
import type { TestCell } from '../unit/imports/workbook'
import { workbook, workbookParts } from '../unit/imports/workbook'
import type { Dice } from './mutations'
import { chance, mutate } from './mutations'
import { open, saintSeine, sampleFile, sentences, unhurried } from './import-desk'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)

/** Whole sentences, without a place left to fill in. */
const READABLE = /^(?!.*(\{\{|undefined)).+\.$/s

const spoilt =
  (bytes: Buffer) =>
  (dice: Dice): Buffer =>
    mutate(bytes, dice)
const fixture = (name: string): Buffer => readFileSync(at(`tests/fixtures/imports/${name}`))

const ROWS: readonly (readonly TestCell[])[] = [
  ['Agent', 'Date', 'Collectivité', 'Durée'],
  ['Marie Dupont', { value: 46_393, style: 'date' }, 'Léry', { value: 0.0625, style: 'duration' }],
  ['Lucie Bonnard', '05/01/2027', 'Turcey', 1.5],
  ['Lucie Bonnard', '06/01/2027', 'Turcey', { value: 3, formula: 'D3*2' }],
]

/** A sound archive whose sheet is not. */
function spoiltSheet(dice: Dice): Buffer {
  const parts = workbookParts(ROWS)
  const path = 'xl/worksheets/sheet1.xml'
  const sheet = mutate(Buffer.from(parts[path] ?? []), dice)
  return Buffer.from(zipSync({ ...parts, [path]: sheet }, { level: 0 }))
}

/** Each kind of file: its name, how one is spoilt, how many. */
const FILES: readonly (readonly [string, (dice: Dice) => Buffer, number])[] = [
  ['kimai.csv', spoilt(fixture('kimai.csv')), scaled(250)],
  ['windows-1252.csv', spoilt(fixture('windows-1252.csv')), scaled(150)],
  ['agenda.ics', spoilt(fixture('agenda.ics')), scaled(300)],
  // One archive in a hundred or so still opens.
  ['archive.xlsx', spoilt(workbook(ROWS)), Math.max(150, scaled(150))],
  ['feuille.xlsx', spoiltSheet, scaled(150)],
]

describe('files with bytes gone wrong', () => {
  it.each(FILES)(
    '%s: each gives a table or reasons, in time, and nothing is kept',
    async (name, spoil, count) => {
      const office = saintSeine()
      const dice = chance(20_270_114)
      let [taken, refused] = [0, 0]
      for (let turn = 0; turn < count; turn += 1) {
        const opened = await open(office, spoil(dice), null, name)
        const rehearsed = opened.ok
          ? await rehearseImport(office, opened.value.table, opened.value.mapping, unhurried)
          : opened
        if (rehearsed.ok) {
          taken += 1
          for (const line of rehearsed.value.lines) {
            if (line.status !== 'refused') continue
            expect(line.line).toBeGreaterThan(0)
            expect(
              sentences({ ok: false, failures: line.reasons.map(({ failure }) => failure) }).join(
                ' ',
              ),
            ).toMatch(READABLE)
          }
        } else {
          refused += 1
          expect(sentences(rehearsed).join(' ')).toMatch(READABLE)
        }
      }
      expect(taken + refused).toBe(count)
      expect(taken).toBeGreaterThan(0)
      expect(refused).toBeGreaterThan(0)
      expect(await office.file()).toEqual(sampleFile())
    },
    600_000,
  )
})
