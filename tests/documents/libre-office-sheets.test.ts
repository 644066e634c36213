import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fates, hours, keep, open, rehearse, valley } from '../scenarios/import-desk'
import { well } from '../scenarios/office'
import { convert, HAS_SUITE } from '../hands/office-suite'

/** A sheet of hours as a secretary fills it: French days, a duration as a time and one as a formula, a line of totals. */
const TYPED = [
  'Heures de mars;;;;',
  'Agent;Date;Collectivité;Durée;Tâche',
  'Marie Dupont;02/03/2026;A;01:30;Budget',
  'Dupont Paul;13/03/2026;B;=3/2+1/4;Élections',
  'Total;;;;',
].join('\n')

/** The filter of text files: semicolon, quote, UTF-8, from the first line on, French, days and formulas understood. */
const AS_TYPED = 'CSV:59,34,76,1,,1036,false,true,false,false,true'

describe.skipIf(!HAS_SUITE)('a sheet of hours written by LibreOffice itself', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotite-sheets-'))
    const typed = join(folder, 'heures.csv')
    await writeFile(typed, TYPED)
    for (const format of ['ods', 'xlsx'])
      await convert([typed], {
        to: format,
        into: folder,
        filter: AS_TYPED,
      })
  }, 240_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(['ods', 'xlsx'])(
    'is taken as %s without a question, its total left out, and adds nothing the second time',
    async (format) => {
      const office = valley()
      const name = `heures.${format}`
      const bytes = await readFile(join(folder, name))
      const first = well(await open(office, bytes, null, name))
      expect([first.table.format, first.datesKnown, first.durationsKnown]).toEqual([
        format,
        true,
        true,
      ])
      well(await keep(office, first))
      expect(await hours(office)).toEqual([
        'Marie 2026-03-02 A 90 Budget',
        'Paul 2026-03-13 B 105 Élections',
      ])
      const again = well(await open(office, bytes, null, name))
      expect(fates(await rehearse(office, again))).toEqual(['3 skipped 90>90', '4 skipped 105>105'])
    },
  )
})
