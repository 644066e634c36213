import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rehearseImport } from '../../src-main/use-cases/rehearse-import'
import { workbook } from '../unit/imports/workbook'
import { open, saintSeine, sampleFile, sentences, unhurried } from './import-desk'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
/** A repeatable source of chance (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Changes, adds, repeats or takes away up to eight bytes. */
function mutate(bytes: Buffer, dice: (below: number) => number): Buffer {
  let mutated = Buffer.from(bytes)
  for (let change = dice(8); change >= 0; change -= 1) {
    const place = dice(mutated.length)
    switch (dice(4)) {
      case 0:
        mutated[place] = dice(256)
        break
      case 1:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          mutated.subarray(place + 1 + dice(20)),
        ])
        break
      case 2:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          Buffer.from([dice(256)]),
          mutated.subarray(place),
        ])
        break
      default:
        mutated = Buffer.concat([
          mutated.subarray(0, place),
          mutated.subarray(Math.max(0, place - dice(40)), place),
          mutated.subarray(place),
        ])
    }
  }
  return mutated
}

/** Whole sentences, without a place left to fill in. */
const READABLE = /^(?!.*(\{\{|undefined)).+\.$/s

const FILES: readonly (readonly [string, Buffer, number])[] = [
  ['kimai.csv', readFileSync(at('tests/fixtures/imports/kimai.csv')), 2500],
  ['windows-1252.csv', readFileSync(at('tests/fixtures/imports/windows-1252.csv')), 1500],
  ['agenda.ics', readFileSync(at('tests/fixtures/imports/agenda.ics')), 3000],
  [
    'heures.xlsx',
    workbook([
      ['Agent', 'Date', 'Collectivité', 'Durée'],
      [
        'Marie Dupont',
        { value: 46_393, style: 'date' },
        'Léry',
        { value: 0.0625, style: 'duration' },
      ],
      ['Lucie Bonnard', '05/01/2027', 'Turcey', 1.5],
      ['Lucie Bonnard', '06/01/2027', 'Turcey', { value: 3, formula: 'D3*2' }],
    ]),
    3000,
  ],
]

describe('ten thousand files with bytes gone wrong', () => {
  it.each(FILES)(
    '%s: each gives a table or reasons, in time, and nothing is kept',
    async (name, bytes, count) => {
      const office = saintSeine()
      const dice = chance(20_270_114)
      let [taken, refused] = [0, 0]
      for (let turn = 0; turn < count; turn += 1) {
        const opened = await open(office, mutate(bytes, dice), null, name)
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
    120_000,
  )
})
