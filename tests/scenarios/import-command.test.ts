import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../unit/imports/open-document'
import type { ImportDocument } from '../../src-main/cli/import-document'
import { runCli } from '../../src-main/cli/run-cli'
import { copiedSample } from './copied-sample'
import { ofProject } from './run-command'

const KIMAI = ofProject('tests/fixtures/imports/kimai.csv')

const { folder, space } = copiedSample()

/** Runs `import` and gives what it says, its exit code and its document. */
async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const json = join(folder(), 'résultat.json')
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
  const code = await runCli(['import', space(), ...args, '--json', json], {
    print: (text) => out.push(plain(text)),
    warn: (text) => err.push(plain(text)),
  })
  const written = readdirSync(folder()).includes('résultat.json')
  const document = written ? (JSON.parse(readFileSync(json, 'utf8')) as ImportDocument) : null
  return { code, out: out.join('\n'), err: err.join('\n'), document }
}

const bytes = (): string => readFileSync(space(), 'utf8')

function hours(...lines: readonly string[]): string {
  const path = join(folder(), 'heures.csv')
  writeFileSync(path, ['Agent;Date;Collectivité;Durée', ...lines].join('\n'))
  return path
}

describe('quotite import', () => {
  it('writes the hours into the workspace, and nothing the second time', async () => {
    const { code, out, document } = await run(KIMAI, '--source', 'kimai', '--today', '2027-01-14')
    expect(code).toBe(0)
    expect(out).toContain('À ajouter 6, à modifier 0, déjà présentes 0, refusées 0.')
    expect(document).toMatchObject({
      format: 'quotite-import',
      version: 1,
      kept: true,
      dryRun: false,
      source: 'kimai',
      encoding: 'utf-8',
      separator: ',',
      counts: { added: 6, changed: 0, skipped: 0, refused: 0 },
    })
    expect(document?.added[0]).toEqual({
      line: 2,
      agent: 'M0104',
      collectivity: '21284',
      activity: null,
      day: '2027-01-04',
      minutes: 180,
      before: null,
      after: 180,
      sameAs: null,
    })
    const written = bytes()
    expect(written).toContain('"collectivityId":"syndicat-eauxign","minutes":240')
    const again = await run('--file', KIMAI, '--source=kimai')
    expect(again).toMatchObject({
      code: 0,
      document: { kept: false, counts: { added: 0, skipped: 6 } },
    })
    expect(again.out).toContain('Ce fichier a déjà été importé le 14 janvier 2027.')
    expect(again.out).toContain('Tout est déjà présent : rien n’a été écrit.')
    expect(bytes()).toBe(written)
  })

  it('writes the same bytes on the same day', async () => {
    const before = bytes()
    await run(KIMAI, '--source', 'kimai', '--today', '2027-01-14')
    const first = bytes()
    writeFileSync(space(), before)
    await run(KIMAI, '--source', 'kimai', '--today', '2027-01-14')
    expect(bytes()).toBe(first)
  })

  it('only tells with --dry-run', async () => {
    const before = bytes()
    const { code, out, document } = await run(KIMAI, '--source', 'kimai', '--dry-run')
    expect([code, document?.kept, document?.added.length]).toEqual([0, false, 6])
    expect(out).toContain('Essai à blanc : rien n’a été écrit.')
    expect(bytes()).toBe(before)
  })

  it('names refused lines and keeps nothing, unless they are to be left out', async () => {
    const before = bytes()
    const path = hours(
      'Marie Dupont;05/01/2027;Léry;1:00',
      'Marie Dupont;31/02/2027;Léry;1:00',
      'Zoé Blanc;05/01/2027;Léry;1:00',
    )
    const refused = await run(path, '--source', 'generic')
    expect(refused.code).toBe(1)
    expect(refused.document?.refused).toMatchObject([
      { file: path, line: 3, column: 2, code: 'importDayImpossible', found: '31/02/2027' },
      { file: path, line: 4, column: 1, code: 'importAgentUnknown', found: 'Zoé Blanc' },
    ])
    expect(refused.err).toContain(
      `${path}, ligne 3, colonne 2 : « 31/02/2027 » n’est pas une date. Vérifiez le jour, ou l’ordre des dates.`,
    )
    expect(bytes()).toBe(before)
    const tried = await run(path, '--source', 'generic', '--skip-refused', '--dry-run')
    expect([tried.code, tried.document?.kept]).toEqual([0, false])
    expect(bytes()).toBe(before)
    const skipped = await run(path, '--source', 'generic', '--skip-refused')
    expect(skipped).toMatchObject({ code: 0, document: { kept: true, counts: { refused: 2 } } })
    expect(bytes()).not.toBe(before)
    // The others are there already: the same again is no fault, tried or done.
    for (const more of [['--dry-run'], []])
      expect((await run(path, '--source', 'generic', '--skip-refused', ...more)).code).toBe(0)
  })

  it('asks what the file leaves open, keeps nothing before, and tells how it read the file', async () => {
    const before = bytes()
    const path = hours('Marie Dupont;05/01/2027;Léry;15', 'Marie Dupont;06/01/2027;Léry;20')
    const asked = await run(path, '--source', 'generic')
    expect([asked.code, asked.document?.kept]).toEqual([1, false])
    expect(asked.document).toMatchObject({
      questions: ['dates', 'durations'],
      reading: {
        columns: { agent: 'Agent', day: 'Date', duration: 'Durée' },
        dates: 'dmy',
        durations: 'hours',
        worked: null,
        remembered: false,
        corrected: [],
      },
    })
    expect(asked.err).toContain(
      'Les dates du fichier ne disent pas avec certitude où est le jour et où est le mois.',
    )
    expect(bytes()).toBe(before)
    const mapping = join(folder(), 'colonnes.json')
    writeFileSync(mapping, JSON.stringify({ dates: 'dmy', durations: 'minutes', worked: 'ends' }))
    const said = await run(path, '--source', 'generic', '--mapping', mapping)
    expect(said.document).toMatchObject({
      kept: true,
      questions: [],
      reading: { worked: 'ends' },
      added: [{ minutes: 15 }, { minutes: 20 }],
    })
  })

  it('asks whether 7.30 is 7 h 18 or 7 h 30', async () => {
    const path = hours('Marie Dupont;13/01/2027;Léry;7.30', 'Marie Dupont;14/01/2027;Léry;6,50')
    const asked = await run(path, '--source', 'generic')
    expect([asked.code, asked.document?.kept]).toEqual([1, false])
    expect(asked.document).toMatchObject({
      questions: ['durations'],
      reading: { durations: 'decimalHours' },
    })
    const mapping = join(folder(), 'heures.json')
    writeFileSync(mapping, JSON.stringify({ durations: 'hoursAndMinutes' }))
    const said = await run(path, '--source', 'generic', '--mapping', mapping)
    expect(said.document).toMatchObject({
      kept: true,
      questions: [],
      added: [{ minutes: 450 }, { minutes: 410 }],
    })
  })

  it('says in words too which columns it took and left, in which order dates are, and which names are only likely', async () => {
    const path = join(folder(), 'heures.csv')
    const titles = 'Agent;Date;Collectivité;Heures;Minutes;Dossier'
    writeFileSync(path, `${titles}\nM. Dupont;13/01/2027;Léry;7;30;12`)
    const first = await run(path, '--source', 'generic')
    expect(first.out.split('\n').slice(1, 5)).toEqual([
      'Colonnes lues : Agent « Agent », Collectivité « Collectivité », Date « Date », Durée « Heures ». Dates lues 31/01/2027, nombres seuls en heures.',
      'Colonnes laissées de côté : « Minutes », « Dossier ».',
      'Noms reconnus par ressemblance, à vérifier : « M. Dupont » lu Marie Dupont.',
      'La colonne « Minutes » contient des horaires, des durées ou un nombre de fois, et n’est pas comptée. Vérifiez les colonnes.',
    ])
    expect(first.document?.reading).toMatchObject({ leftOut: ['Minutes', 'Dossier'] })
    writeFileSync(path, `${titles}\nM. Dupont;01/14/2027;Léry;7;30;12`)
    expect((await run(path, '--source', 'generic')).out.split('\n').slice(3, 5)).toEqual([
      'Colonnes retenues d’un fichier semblable.',
      'Le modèle retenu lisait les dates autrement : ce fichier montre l’ordre 01/31/2027, qui est suivi.',
    ])
  })

  it('leaves only the refused days of an event out, not all its days', async () => {
    const path = join(folder(), 'agenda.ics')
    // Every week, until after the last agreement of the sample ends.
    const event = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Marie Dupont',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20291217T090000',
      'DTEND:20291217T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'SUMMARY:Léry',
      'END:VEVENT',
      'END:VCALENDAR',
    ]
    writeFileSync(path, event.join('\n'))
    const options = ['--source', 'ics', '--today', '2030-01-20']
    expect((await run(path, ...options)).code).toBe(1)
    const { code, document } = await run(path, ...options, '--skip-refused')
    expect([code, document?.counts.added, document?.counts.refused]).toEqual([0, 3, 1])
    expect(bytes()).toContain('"day":"2029-12-31"')
    expect(bytes()).not.toContain('"day":"2030-01-07"')
  })

  it('asks which sheet of a workbook to read, and lists them all', async () => {
    const titles = ['Agent', 'Date', 'Collectivité', 'Durée']
    const path = join(folder(), 'classeur.ods')
    const sheets = {
      Janvier: [titles, ['Marie Dupont', '13/01/2027', 'Léry', '1:00']],
      Bilan: [titles, ['Marie Dupont', '14/01/2027', 'Léry', '2:00']],
    }
    writeFileSync(path, openDocument(sheets))
    const asked = await run(path, '--source', 'generic', '--dry-run')
    expect(asked).toMatchObject({
      code: 1,
      document: {
        questions: ['sheet'],
        reading: { sheet: 'Janvier' },
        sheets: [
          { name: 'Janvier', lines: 1, hasHours: true },
          { name: 'Bilan', lines: 1, hasHours: true },
        ],
      },
    })
    expect(asked.err).toContain('Plusieurs feuilles du classeur contiennent des heures.')
    const mapping = join(folder(), 'feuille.json')
    writeFileSync(mapping, JSON.stringify({ sheet: 'Bilan' }))
    const said = await run(path, '--source', 'generic', '--dry-run', '--mapping', mapping)
    expect(said).toMatchObject({
      code: 0,
      document: { questions: [], reading: { sheet: 'Bilan' }, added: [{ minutes: 120 }] },
    })
    writeFileSync(mapping, JSON.stringify({ sheet: 'Juin' }))
    expect((await run(path, '--source', 'generic', '--mapping', mapping)).code).toBe(1)
  })

  it('takes columns and names from a mapping file', async () => {
    const path = join(folder(), 'autre.csv')
    writeFileSync(path, 'Qui;Quand;Pour;Minutes\nMD;01/13/2027;Bourg;90\n')
    const mapping = join(folder(), 'colonnes.json')
    writeFileSync(
      mapping,
      JSON.stringify({
        columns: { agent: 'Qui', day: 'Quand', collectivity: '#3', duration: 'Minutes' },
        dates: 'mdy',
        durations: 'minutes',
        names: [
          { kind: 'agent', found: 'MD', is: 'M0104' },
          { kind: 'collectivity', found: 'Bourg', is: '21345' },
        ],
      }),
    )
    const { code, document, out } = await run(path, '--source', 'generic', '--mapping', mapping)
    expect(code).toBe(0)
    expect(out).toContain('dans ce fichier ou un précédent : « MD » lu Marie Dupont,')
    expect(document?.added).toMatchObject([
      { agent: 'M0104', collectivity: '21345', day: '2027-01-13', after: 90 },
    ])
    writeFileSync(mapping, '{"columns":{"nobody":"Qui"}}')
    const wrong = await run(path, '--source', 'generic', '--mapping', mapping)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('ne décrit pas des colonnes')
    const gone = await run(path, '--source', 'generic', '--mapping', join(folder(), 'absent.json'))
    expect(gone.code).toBe(2)
    expect(gone.err).toContain('absent.json est introuvable')
  })

  it('tells a file that can’t be taken in sentence and document', async () => {
    const path = join(folder(), 'coupé.xlsx')
    writeFileSync(path, 'PK\u0003\u0004 nothing more')
    const before = bytes()
    const { code, err, document } = await run(path, '--source', 'generic')
    expect(code).toBe(1)
    expect(err).toContain('est coupé ou abîmé')
    expect(document).toMatchObject({ kept: false, refused: [{ line: null, code: 'importBroken' }] })
    expect((await run(join(folder(), 'absent.csv'), '--source', 'generic')).code).toBe(2)
    expect(bytes()).toBe(before)
  })

  it.each([
    [[KIMAI], 'La commande « import » demande l’option « --source ».'],
    [
      [KIMAI, '--source', 'excel'],
      '« excel » n’est pas une provenance connue : clockify, harvest, toggl, solidtime, kimai, tempo, jira, odoo, redmine, watson, ics, generic.',
    ],
    [['--source', 'kimai'], 'Indiquez le fichier d’heures après l’espace, ou par « --file ».'],
    [[KIMAI, 'trop', '--source', 'kimai'], '« trop » est de trop : un seul fichier est attendu.'],
  ])('%j is malformed', async (args, sentence) => {
    const { code, err } = await run(...args)
    expect([code, err]).toEqual([2, sentence])
  })
})
