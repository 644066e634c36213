import { describe, expect, it } from 'vitest'
import { fileRemarks } from '#shared/wording/file-remarks'
import { translator } from '#shared/wording/translator'
import { fates, hours, keep, open, rehearse, valley } from './import-desk'
import { workbook } from '../unit/imports/workbook'
import { undoImport } from '../../src-main/use-cases/undo-import'
import { well } from './office'

const chosen = async (text: string, name = 'heures.csv') => {
  const office = valley()
  const file = well(await open(office, text, null, name))
  return { office, file, told: await rehearse(office, file) }
}

const DAYS = `Feuille de Marie Dupont;mars 2026;;;
Commune;lun. 2;mar. 3;mer. 4;Total
A;2;1h30;;3,5
;;;;
B;;0:45;3,25;4
Total;2;2,25;3,25;7,5
`

describe('the sheet of an agent, bodies by days', () => {
  it('is read by names, its days from its heads and its month from above them', async () => {
    const { file, told } = await chosen(DAYS)
    expect(file.table.headers).toEqual(['Agent', 'Collectivité', 'Date', 'Durée'])
    expect(told.names.map(({ found, state }) => `${found} ${state}`)).toEqual([
      'Marie Dupont exact',
      'A exact',
      'B exact',
    ])
    expect(fates(told)).toEqual(['3 added 120', '3 added 90', '5 added 45', '5 added 195'])
    expect(file.table.totals).toEqual([{ line: 6, found: 'Total' }])
  })

  it('is read by the days of its first line, whatever month the name of the file says', async () => {
    const text = 'Collectivité;16/03/2026;17/03/2026;Total\nA;1;2,5;3,5\nB;2;2;4\n'
    const { office, file } = await chosen(text, 'Marie Dupont 2026-03.csv')
    well(await keep(office, file))
    expect(await hours(office)).toEqual([
      'Marie 2026-03-16 A 60',
      'Marie 2026-03-16 B 120',
      'Marie 2026-03-17 A 150',
      'Marie 2026-03-17 B 120',
    ])
  })

  it('enters in one import, and is the same the second time', async () => {
    const { office, file } = await chosen(DAYS)
    well(await keep(office, file))
    expect(await hours(office)).toEqual([
      'Marie 2026-03-02 A 120',
      'Marie 2026-03-03 A 90',
      'Marie 2026-03-03 B 45',
      'Marie 2026-03-04 B 195',
    ])
    expect((await rehearse(office, file)).counts).toMatchObject({ added: 0, skipped: 4 })
  })

  it('asks whom the sheet is of where neither it nor its name says', async () => {
    const { told } = await chosen(
      'Commune;02/03/2026;03/03/2026;04/03/2026\nA;2;1;\n',
      'secretaire.csv',
    )
    expect(told.names).toMatchObject([
      { kind: 'agent', found: 'secretaire', state: 'unknown' },
      { kind: 'collectivity', found: 'A', state: 'exact' },
    ])
  })

  it('takes the agent and the month from the name of the file', async () => {
    const { told } = await chosen('Commune;2;3;4\nA;2;1;\n', 'Marie-Dupont_2026-03.csv')
    expect(fates(told)).toEqual(['2 added 120', '2 added 60'])
  })

  it.each([
    'Marie Dupont - mars 2026',
    'Agent : DUPONT Marie – mars 2026',
    'Feuille de Marie Dupont | mars 2026',
    'Marie Dupont, mois : 03/2026',
  ])('takes both from the one line above them: %s', async (line) => {
    const { told } = await chosen(`${line}\nCommune;2;3;4\nA;2;1;\n`, 'feuille.csv')
    expect(fates(told)).toEqual(['3 added 120', '3 added 60'])
  })

  it('asks for a body that it does not know, and names hours under a head that is no day', async () => {
    const { told } = await chosen(
      'Marie Dupont;;;;\nCommune;02/03/2026;03/03/2026;04/03/2026;Report\nDijon;2;;;\nA;;1;;5\n',
    )
    expect(fates(told)).toEqual([
      '3 refused importCollectivityUnknown @2 Dijon',
      '4 added 60',
      '4 refused importColumnAside @null Report',
    ])
  })

  it.each(['S10;S11;S12', 'lun. 3;mar. 4;mer. 5'])(
    'takes no line of hours for the heads where « %s » are none of its month',
    async (heads) => {
      for (const name of ['A', 'Mairie']) {
        const text = `Marie Dupont;mars 2026;;\nCommune;${heads}\n${name};14;7;21\nB;3;2;1\n`
        const { table } = well(await open(valley(), text))
        expect(table.rows.map(({ cells }) => cells.slice(0, 4))).toContainEqual([
          'B',
          '3',
          '2',
          '1',
        ])
      }
      const rising = `Marie Dupont;mars 2026;;\nCommune;${heads}\nA;1;2;3\nB;3;2;1\n`
      expect(well(await open(valley(), rising)).table.headers).not.toContain('Date')
    },
  )

  it.each(['0:00:00', '0:00', '0 h 00', '0,00 h', '0 min', '0 j', '0,', '–', ''])(
    'leaves the hours that are kept where a cell says « %s »',
    async (zero) => {
      const { office, file } = await chosen(DAYS)
      well(await keep(office, file))
      const again = well(await open(office, DAYS.replace('A;2;1h30', `A;${zero};1h30`)))
      expect((await rehearse(office, again)).counts).toMatchObject({ changed: 0, skipped: 3 })
    },
  )

  it('refuses a computed cell without its value, and does not take it for an empty one', async () => {
    const days = ['Mars 2026', 'lun. 2', 'mar. 3', 'mer. 4']
    const computed = { value: '', formula: 'B2' }
    const file = workbook([days, ['A', 2, computed, 1], ['B', 1, 3, computed]])
    const office = valley()
    const told = await rehearse(office, well(await open(office, file, null, 'Marie Dupont.xlsx')))
    expect(fates(told)).toEqual([
      '2 added 120',
      '2 refused importFormula @null C2',
      '2 added 60',
      '3 added 60',
      '3 added 180',
      '3 refused importFormula @null D3',
    ])
  })

  it.each([
    ['of another agent', 'Paul Dupont;;;;\nCommune;lun. 2;mar. 3;mer. 4;Total'],
    ['of the days after', 'mars 2026;lun. 9;mar. 10;mer. 11;Total'],
    ['with the same titles', 'Commune;lun. 2;mar. 3;mer. 4;Total'],
  ])('refuses the lines of a second table below, %s', async (_, titles) => {
    const { file, told } = await chosen(`${DAYS}${titles}\nA;4;;0,5;4,5\nTotal;4;;0,5;4,5\n`)
    const first = (titles.match(/\n/g)?.length ?? 0) + 7
    expect(fates(told).slice(4)).toEqual([
      `${String(first + 1)} refused importOtherTable @null ${String(first)}`,
      `${String(first + 1)} refused importOtherTable @null ${String(first)}`,
    ])
    expect(fileRemarks(file.table, told, translator('fr'))).toHaveLength(1)
  })

  it('leaves a list of hours as it is', async () => {
    const text = 'Marie Dupont;02/03/2026;A;1h30\nMarie Dupont;03/03/2026;A;1h\n'
    const file = well(await open(valley(), text))
    expect(file.table.headers).toEqual(['#1', '#2', '#3', '#4'])
  })

  it.each([
    ['hours that are days of the month', '', '02/03/2026;1', '13/03/2026;2', '14/03/2026;3'],
    ['days', 'Jour;Durée', '02/03/2026;1', '13/03/2026;2', '14/03/2026;3'],
    [
      'nights',
      'Début;Fin',
      ...[
        '02/03/2026 22:00;03/03/2026 01:00',
        '13/03/2026 22:00;14/03/2026 01:00',
        '14/03/2026 8:00;14/03/2026 9:00',
      ],
    ],
  ])('loses no line of a list of one agent and month: %s', async (_, titles, ...lines) => {
    const all = lines.map((line) => `A;${line}`)
    const text = [...(titles === '' ? [] : [`Collectivité;${titles}`]), ...all].join('\n')
    const file = well(await open(valley(), text, null, 'Marie Dupont mars 2026.csv'))
    expect(file.table.rows.map(({ cells }) => cells.slice(0, 3).join(';'))).toEqual(all)
  })
})

describe('the totals of a sheet', () => {
  const differences = async (text: string) =>
    (await chosen(text)).file.table.totalDifferences?.map(
      ({ line, column, said, sum }) => `${String(line)} ${column} ${String(said)} ${String(sum)}`,
    )

  it('say nothing where they are what is read', async () => {
    expect(await differences(DAYS)).toBeUndefined()
  })

  it('are compared with what is read: by line, by column, and all in all', async () => {
    expect(await differences(DAYS.replace('1h30;;3,5', '1h30;;9'))).toEqual(['3 Total 540 210'])
    expect(await differences(DAYS.replace('2;2,25;', '2,5;2,25;'))).toEqual(['6 lun. 2 150 120'])
    expect(await differences(DAYS.replace('7,5\n', '13\n'))).toEqual(['6 Total 780 450'])
  })

  it('are compared beside a cell in days, whose own line, column and whole alone are not', async () => {
    const half = DAYS.replace(';;0:45;3,25;4', ';;0,5 j;3,25;9')
    expect(await differences(half)).toBeUndefined()
    expect(await differences(half.replace('1h30;;3,5', '1h30;;8'))).toEqual(['3 Total 480 210'])
    expect(await differences(half.replace('Total;2;2,25;3,25', 'Total;2;9;4'))).toEqual([
      '6 mer. 4 240 195',
    ])
  })

  it('are named where they are not compared: one cell in days, or all of them', async () => {
    const notCompared = async (text: string) => {
      const { file, told } = await chosen(text)
      return fileRemarks(file.table, told, translator('fr')).filter((sentence) =>
        sentence.includes('jours'),
      )
    }
    expect(await notCompared(DAYS)).toEqual([])
    expect(await notCompared(DAYS.replace(';;0:45;3,25;4', ';;0,5 j;3,25;9'))).toEqual([
      '3 totaux ne sont pas comparés à ce qui est lu, une cellule au moins y étant en jours : « Total » (ligne 5), « mar. 3 » (ligne 6), « Total » (ligne 6). Vérifiez-les.',
    ])
    const days = 'Marie Dupont;;;\nCommune;02/03/2026;03/03/2026;Total\nA;0,5 j;1 j;1,5 j\n'
    expect(await notCompared(`${days}B;1 j;;\n`)).toEqual([
      'Le total « Total » (ligne 3) n’est pas comparé à ce qui est lu : une cellule au moins y est en jours. Vérifiez-le.',
    ])
  })

  it('are told before anything is kept, which they do not stop', async () => {
    const { file, told } = await chosen(DAYS.replace('1h30;;3,5', '1h30;;9'))
    expect(fileRemarks(file.table, told, translator('fr'))[1]).toBe(
      'La ligne 3 annonce 9 h 00 pour « Total », les cellules lues font 3 h 30. Vérifiez le fichier.',
    )
    expect(told.counts).toMatchObject({ added: 4, refused: 0 })
  })

  it('may be before the days and above the lines, and some of many', async () => {
    const before = `Marie Dupont;;;;
Commune;Total;02/03/2026;03/03/2026;04/03/2026;Sous-total
Total;6;3;1;2;6
A;3;2;1;;3
Sous-total;3;2;1;;
B;3;1;;2;3
`
    expect(await differences(before)).toBeUndefined()
    expect(await differences(before.replace('B;3', 'B;4'))).toEqual(['6 Total 240 180'])
    expect(await differences(before.replace('Total;6;3', 'Total;6;4'))).toEqual([
      '3 02/03/2026 240 180',
    ])
  })

  it('are compared by months too, and not where hours are written in days', async () => {
    const months =
      'Marie Dupont;;;;\nCommune;janvier 2026;févr. 2026;mars 2026;Total\nA;21;;10,5;40\n'
    expect(await differences(months)).toEqual(['3 Total 2400 1890'])
    expect(await differences(months.replace('10,5', '1 j'))).toBeUndefined()
  })
})

describe('the sheet of an agent, bodies by months', () => {
  const MONTHS =
    'Marie Dupont;;;\nCommune;janvier 2026;févr. 2026;mars 2026\nA;21;;10,5\nDijon;1;;\n'

  it('spreads each month over the working days, shown day by day, and the total is exact', async () => {
    const { told } = await chosen(MONTHS)
    const days = told.lines.flatMap((line) => (line.status === 'added' ? [line] : []))
    const sum = (month: string): number =>
      days.reduce((all, line) => all + (line.day.startsWith(month) ? line.minutes : 0), 0)
    expect(sum('2026-01')).toBe(21 * 60)
    expect(sum('2026-02')).toBe(0)
    expect(sum('2026-03')).toBe(630)
    expect(days.every(({ day }) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true)
    expect(told.lines.at(-1)).toMatchObject({
      status: 'refused',
      reasons: [{ failure: { code: 'importCollectivityUnknown' } }],
    })
  })

  it('enters as one import, which is undone as one', async () => {
    const { office, file, told } = await chosen(MONTHS)
    const { id } = well(await keep(office, file, [told.lines.length - 1])).record
    expect((await hours(office, '2026-01')).length).toBeGreaterThan(10)
    well(await undoImport(office, { id, leaveChanged: false }))
    expect(await hours(office, '2026-01')).toEqual([])
  })

  it('takes agent and year from a first line that looks like titles, and two months are enough', async () => {
    const { told } = await chosen('Feuille de Marie Dupont;2026;\nCommune;mars;avril\nA;8;\nB;;6\n')
    expect(told.counts).toMatchObject({ refused: 0 })
    expect(told.names).toMatchObject([{ found: 'Marie Dupont' }, { found: 'A' }, { found: 'B' }])
  })

  it('says so where no day of the month can take the hours', async () => {
    const { told } = await chosen('Marie Dupont;;;\nCommune;10/1999;11/1999;12/1999\nA;21;;\n')
    expect(fates(told)).toEqual(['3 refused importNoWorkingDay @null 1999-10'])
  })
})
