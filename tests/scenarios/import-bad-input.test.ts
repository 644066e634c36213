import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImport } from '../../src-main/imports/read-import'
import { workbook } from '../unit/imports/workbook'
import { fates, keep, open, rehearse, saintSeine, sampleFile, sentences } from './import-desk'
import { refusals, well } from './office'

const TODAY = day('2027-01-14')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('lines that can’t be right', () => {
  it('are refused one by one, with line, column and what stands there', async () => {
    const office = saintSeine()
    const text = [
      'Agent;Date;Collectivité;Durée',
      'Zoé Blanc;05/01/2027;Léry;1:00',
      'Marie Dupont;05/01/2027;Atlantide;1:00',
      'Marie Dupont;31/02/2027;Léry;1:00',
      'Marie Dupont;05/01/2027;Panges;25:00',
      'Marie Dupont;06/01/2027;Léry;-1:00',
      'Marie Dupont;07/01/2027;Léry;123456789',
      'Marie Dupont;08/01/2027;Léry;',
      ';;;',
      'Marie Dupont;09/01/2027;Saint-Seine;1:00',
      'Marie Dupont;12/01/2027;Léry;1:00',
    ].join('\n')
    const file = well(await open(office, text))
    const rehearsal = await rehearse(office, file)
    expect(fates(rehearsal)).toEqual([
      '2 refused importAgentUnknown @1 Zoé Blanc',
      '3 refused importCollectivityUnknown @3 Atlantide',
      '4 refused importDayImpossible @2 31/02/2027',
      '5 refused importDurationOver24Hours @4 25:00',
      '6 refused importDurationNegative @4 -1:00',
      '7 refused importDurationOver24Hours @4 123456789',
      '8 refused importCellEmpty @4',
      '10 refused importCollectivityAmbiguous @3 Saint-Seine',
      '11 added 60',
    ])
    const kept = await keep(office, file)
    expect(sentences(kept)).toContain(
      '« 25:00 » dépasse une journée. La durée attendue tient en 24 h ; vérifiez aussi son unité.',
    )
    expect(sentences(kept)).toContain(
      'Il manque la durée sur cette ligne. Complétez-la dans le fichier.',
    )
    expect(await office.file()).toEqual(sampleFile())
  })
})

describe('files that can’t be taken', () => {
  const read = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return readImport(path, TODAY)
  }

  it('of 200 MB are refused before they are read', async () => {
    const path = join(folder, 'grand.csv')
    writeFileSync(path, 'Agent;Date\n')
    truncateSync(path, 200_000_000)
    expect(sentences(await readImport(path, TODAY))).toEqual([
      'Le fichier grand.csv pèse 200 Mo, plus que les 64 Mo admis. Exportez une période plus courte.',
    ])
  })

  it('of 3 GB are too: reading one would fail otherwise', async () => {
    const path = join(folder, 'énorme.csv')
    writeFileSync(path, 'Agent;Date\n')
    truncateSync(path, 3_000_000_000)
    expect(refusals(await readImport(path, TODAY))).toEqual(['importTooLarge'])
  })

  it('say what they are instead', async () => {
    const cut = workbook([
      ['Agent', 'Date'],
      ['Marie', '05/01/2027'],
    ])
    expect(sentences(await read('coupé.xlsx', cut.subarray(0, 300)))).toEqual([
      'Le fichier coupé.xlsx est coupé ou abîmé : ce n’est pas un classeur entier. Reprenez une copie.',
    ])
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect(sentences(await read('ancien.xls', compound))).toEqual([
      'Le fichier ancien.xls n’est pas un classeur d’un format lu ici. Enregistrez-le en XLSX, en ODS ou en CSV.',
    ])
    for (const page of [
      '<!DOCTYPE html>\r\n<html><table><tr><td>Agent</td><td>Durée</td></tr></table>',
      '\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
      '<table border="1"><tr><td>Agent</td></tr>',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>',
      'MIME-Version: 1.0\nContent-Type: multipart/related',
    ])
      expect(sentences(await read('export.xls', Buffer.from(page)))).toEqual([
        'Le fichier export.xls n’est pas un classeur d’un format lu ici. Enregistrez-le en XLSX, en ODS ou en CSV.',
      ])
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(sentences(await read('secret.xlsx', locked))).toEqual([
      'Le fichier secret.xlsx est protégé par un mot de passe. Enregistrez-le sans protection.',
    ])
    const picture = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])
    expect(sentences(await read('photo.csv', picture))).toEqual([
      'Le fichier photo.csv n’est pas un texte (ligne 2). Choisissez un CSV, un classeur XLSX ou ODS, ou un agenda ICS.',
    ])
    expect(sentences(await read('vide.csv', Buffer.alloc(0)))).toEqual([
      'Le fichier vide.csv ne contient aucune ligne d’heures. Vérifiez l’export.',
    ])
    expect(sentences(await readImport(join(folder, 'absent.csv'), TODAY))[0]).toContain(
      'est introuvable',
    )
    expect(sentences(await readImport(folder, TODAY))[0]).toContain('n’est pas un fichier')
    const calendar = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270105T080000\nno colon here\n'
    expect(sentences(await read('agenda.ics', Buffer.from(calendar)))[0]).toContain(
      'n’est pas un agenda lisible',
    )
  })

  it('with a calendar that never ends give an answer all the same', async () => {
    const rule = (text: string) =>
      `BEGIN:VCALENDAR\nX-WR-CALNAME:Marie Dupont\nBEGIN:VEVENT\nUID:1\nDTSTART:20200106T080000\nDTEND:20200106T090000\nRRULE:${text}\nSUMMARY:Léry\nEND:VEVENT\nEND:VCALENDAR\n`
    const office = saintSeine()
    const daily = well(await open(office, rule('FREQ=DAILY'), null, 'a.ics'))
    expect(daily.table.rows).toHaveLength(763)
    const never = await open(office, rule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), null, 'a.ics')
    expect(sentences(never)).toEqual([
      'Le fichier a.ics ne contient aucune ligne d’heures. Vérifiez l’export.',
    ])
    const odd = well(await open(office, rule('FREQ=SECONDLY'), null, 'a.ics'))
    expect(odd.table.rows).toMatchObject([{ line: 3, faults: [{ code: 'recurrence' }] }])
  })
})
