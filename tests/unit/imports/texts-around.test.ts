import { describe, expect, it } from 'vitest'
import { yearNamed } from '#shared/domain/imports/pay-sheet-table'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { headMonths } from '#shared/domain/imports/head-day'
import { monthNamed, yearsNamed } from '#shared/domain/imports/month-in-text'
import { fates, open, rehearse, valley } from '../../scenarios/import-desk'
import { well } from '../../scenarios/office'

const TODAY = day('2027-01-14')

const read = async (text: string, name = 'heures.csv') => {
  const file = well(await open(valley(), text, null, name))
  return file.table.rows.map(({ cells }) => cells.slice(1).join(' '))
}

const under = (heading: string, heads = '2;3;4'): string =>
  `${heading}\nMarie Dupont;;;\nCommune;${heads}\nA;1;2;3\n`

describe('the month of a sheet of days', () => {
  const MARCH = ['A 2026-03-02 1 h', 'A 2026-03-03 2 h', 'A 2026-03-04 3 h']

  it.each([
    'Édité le 3 avril 2026;mars 2026;;',
    'Imprimé le 03/04/2026;mars 2026;;',
    'Export du 2026-04-03 10:15;Mois : 03/2026;;',
    'Signé à Léry le 1er avril 2026;Mars 2026;;',
    'Période du 1er au 31 mars 2026;;;',
    'du 01 mars 2026 au 31 mars 2026;édité le 2 avril 2026;;',
  ])('is none of a day on which something was done: « %s »', async (heading) => {
    expect(await read(under(heading))).toEqual(MARCH)
  })

  it('is not taken from the day of its print alone, nor where two months are named', async () => {
    for (const heading of ['Édité le 3 avril 2026;;;', 'Report de février 2026;3;mars 2026;'])
      expect(well(await open(valley(), under(heading))).table.headers).not.toContain('Durée')
  })

  it('is looked for in no line of one day, whose hours are no days: 2, 3 and 5', async () => {
    const text = 'Marie Dupont;mars 2026;;\nDate;A;B;Total\n02/03/2026;2;3;5\n03/03/2026;1;4;5\n'
    expect(well(await open(valley(), text)).table).toMatchObject({
      headers: ['Date', 'A', 'B', 'Total', 'Agent'],
      rows: [{ line: 3 }, { line: 4 }],
    })
  })

  it('is that of the sheet before that of the name of the file', async () => {
    expect(await read(under('mars 2026;;;'), 'envoi 2026-04.csv')).toEqual(MARCH)
    expect(await read(under('Édité le 3 avril 2026;;;'), 'Feuille 2026-03.csv')).toEqual(MARCH)
  })

  it('is not that of days that go over its end: « jeu. 26 » is of the month before', async () => {
    const heads = 'jeu. 26;ven. 27;lun. 2;mar. 3'
    const text = `Marie Dupont;du 26 février au 25 mars 2026;;;\nCommune;${heads}\nA;1;2;3;4\n`
    expect(well(await open(valley(), text)).table.headers).not.toContain('Durée')
  })

  it('is named by the only one, whatever other days are beside it', () => {
    expect(monthNamed(['Marie, mars 2026', 'édité le 3 avril 2026'])).toBe('2026-03')
    expect(monthNamed(['mars 2026', '2026-03'])).toBe('2026-03')
    expect(monthNamed(['février 2026 - mars 2026'])).toBeNull()
    expect(monthNamed(['Relevé'])).toBeNull()
  })
})

describe('the years of a sheet of months', () => {
  const heads = (...months: readonly string[]): string => ['Commune', ...months].join(';')
  const sheet = (heading: string, ...months: readonly string[]): string =>
    `Marie Dupont;${heading};;\n${heads(...months)}\nA;1;2;3\n`

  it('are two where a school year goes over their end', async () => {
    expect(await read(sheet('Année scolaire 2025-2026', 'nov.', 'déc.', 'janv.'))).toEqual([
      'A 2025-11 1 h',
      'A 2025-12 2 h',
      'A 2026-01 3 h',
    ])
    expect(await read(sheet('du 01/09/2025 au 31/08/2026', 'nov.', 'déc.', 'janv.'))).toEqual([
      'A 2025-11 1 h',
      'A 2025-12 2 h',
      'A 2026-01 3 h',
    ])
  })

  it('are asked for where the months leave open which of them is meant', async () => {
    for (const text of [
      sheet('2026', 'nov.', 'déc.', 'janv.'),
      sheet('2025-2026', 'mars', 'avril', 'mai'),
      sheet('édité le 05/01/2027', 'mars', 'avril', 'mai'),
    ])
      expect(well(await open(valley(), text)).table.headers).not.toContain('Durée')
  })

  it('are not that of the day of its print', async () => {
    const text = sheet('Imprimé le 05/01/2027 - année 2026', 'mars', 'avril', 'mai')
    expect(await read(text)).toEqual(['A 2026-03 1 h', 'A 2026-04 2 h', 'A 2026-05 3 h'])
    const { lines } = await rehearse(valley(), well(await open(valley(), text)))
    expect(fates({ lines }).every((fate) => fate.includes('added'))).toBe(true)
  })

  it('are no help where the months come twice: foreseen hours may be those on the left', async () => {
    const months = heads('janv.', 'févr.', 'mars', 'janv.', 'févr.', 'mars')
    for (const year of ['2026', '2026-2027', '2025'])
      for (const text of [
        `Marie Dupont;${year};;;;;\n;Prévu;;;Réalisé;;\n${months}\nA;1;2;3;4;5;6\n`,
        `Marie Dupont;${year};;;;;\n${months}\nA;1;2;3;4;5;6\n`,
      ])
        expect(well(await open(valley(), text)).table.headers).not.toContain('Durée')
  })

  it('are carried from a month that has its own to those behind it', () => {
    const titles = ['Agent', 'nov. 2025', 'déc.', 'janv. 2026', 'févr.']
    expect(headMonths(titles, 2030)).toEqual([null, '2025-11', '2025-12', '2026-01', '2026-02'])
    expect(headMonths(titles, null)).toEqual([null, '2025-11', null, '2026-01', null])
    expect(headMonths(['Agent', 'déc. 2025', 'janv.', 'févr.'], 2025).at(-1)).toBe('2026-02')
    expect(headMonths(['Agent', 'mars', 'févr.', 'janv.'], 2026).at(-1)).toBe('2026-01')
  })

  it('are those of one year where the same months come twice, one block beside another', () => {
    const twice = (...months: readonly string[]) =>
      headMonths(['Agent', ...months, 'Total', ...months], 2026)
    const first = ['2026-01', '2026-02', '2026-03']
    expect(twice('janvier', 'février', 'mars')).toEqual([null, ...first, null, ...first])
    expect(headMonths(['Agent', 'nov.', 'déc.', 'janv.', 'nov.'], 2026).at(-1)).toBe('2027-11')
  })

  it('are proposed for pay from a day too where nothing else names one', async () => {
    const read = well(await readImportBytes('', Buffer.from('Agent;mars;avril\nA;1;2\n'), TODAY))
    if ('events' in read) throw new Error('not a table')
    expect(yearNamed(read, ['paie du 2027-01-05.ods'])).toBe(2027)
    expect(yearNamed(read, ['édité le 05/01/2027', 'paie 2026.ods'])).toBe(2026)
  })

  it('are found in texts, but for those of days', () => {
    expect(yearsNamed(['Exercice 2026', 'édité le 05/01/2027'])).toEqual([2026])
    expect(yearsNamed(['2025/2026'])).toEqual([2025, 2026])
    expect(yearsNamed(['du 1er septembre 2025 au 31 août 2026'])).toEqual([2025, 2026])
    expect(yearsNamed(['31/12/2026'])).toEqual([])
  })
})

describe('the agent of a sheet that names two people', () => {
  const named = async (...heading: readonly string[]) => {
    const text = [...heading, 'Commune;02/03/2026;03/03/2026', 'A;1;2'].join('\n')
    const office = valley()
    const told = await rehearse(office, well(await open(office, text, null, 'feuille.csv')))
    return told.names.flatMap(({ kind, found, state }) => (kind === 'agent' ? [found, state] : []))
  }

  it('is the one that is said to be it, who is asked for where nobody has that name', async () => {
    const manager = 'Responsable : Marie Dupont;;'
    const unknown = ['DURAND Julie', 'unknown']
    expect(await named('Agent : DURAND Julie;;', manager)).toEqual(unknown)
    expect(await named('Nom et prénom :;DURAND Julie;', manager)).toEqual(unknown)
    expect(await named('Agent : DURAND Julie – mars 2026;;', manager)).toEqual(unknown)
    expect(await named('Matricule : 12;Nom : Dupont Paul;', manager)).toEqual([
      'Dupont Paul',
      'exact',
    ])
    expect(await named(manager)).toEqual(['Marie Dupont', 'exact'])
  })

  it('is asked for in a list too', async () => {
    const text =
      'Salarié : Julie Durand\nChef : Marie Dupont\nDate;Commune;Heures\n02/03/2026;A;2\n'
    const office = valley()
    const told = await rehearse(office, well(await open(office, text)))
    expect(told.names[0]).toMatchObject({ found: 'Julie Durand', state: 'unknown' })
  })
})
