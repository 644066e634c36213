import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { keepImport } from '../../src-main/use-cases/keep-import'
import { recordTime } from '../../src-main/use-cases/record-time'
import { undo } from '../../src-main/use-cases/undo'
import { undoImport } from '../../src-main/use-cases/undo-import'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { fates, keep, open, rehearse, sentences } from './import-desk'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const SAMPLE = readFileSync(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
  'utf8',
)
const saintSeine = () => new Office(well(readWorkspaceText(SAMPLE, 'sample')))

const valley = () => new Office(new Territory('A', 'B').lends('Marie').lends('Paul'))

/** What is kept in a month, in few words. */
async function hours(office: Office, at = '2026-03'): Promise<readonly string[]> {
  const span = { from: month(at), to: month(at) }
  const sheets = await office.keeper.readTimesheets({ agentIds: null, ...span })
  return sheets.flatMap(({ agentId, lines }) =>
    lines.map(({ day: on, collectivityId, minutes: m, task }) =>
      `${agentId} ${on} ${collectivityId ?? 'common'} ${String(m)} ${task}`.trim(),
    ),
  )
}

const GENERIC = [
  'Agent;Date;Collectivité;Tâche;Durée',
  'Marie Dupont;02/03/2026;A;Accueil;1h30',
  'Dupont Paul;02/03/2026;B;Paie;1,5',
  'Marie Dupont;02/03/2026;A;Accueil;0,5',
].join('\r\n')

describe('a file of hours', () => {
  it('adds up the lines of one agent, day and body, and enters in one change', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC))
    expect(file.source).toBe('generic')
    const rehearsal = await rehearse(office, file)
    expect(fates(rehearsal)).toEqual(['2 added 120', '3 added 90', '4 added 120'])
    expect(rehearsal.counts).toEqual({ added: 3, changed: 0, skipped: 0, refused: 0 })
    expect(rehearsal.effect).toEqual({
      from: '2026-03',
      to: '2026-03',
      agents: [
        { agentId: 'Marie', before: 0, after: 120 },
        { agentId: 'Paul', before: 0, after: 90 },
      ],
    })
    expect(await hours(office)).toEqual([])
    const kept = well(await keep(office, file))
    expect(kept.record).toMatchObject({ added: 3, changed: 0, skipped: 0, refused: 0 })
    expect(await hours(office)).toEqual([
      'Marie 2026-03-02 A 120 Accueil',
      'Paul 2026-03-02 B 90 Paie',
    ])
  })

  it('adds nothing the second time, and says when it was kept', async () => {
    const office = valley()
    well(await keep(office, well(await open(office, GENERIC))))
    const again = well(await open(office, GENERIC))
    expect(again.already).toMatchObject({ fileName: 'heures.csv', at: '2027-01-14T09:00:00.000Z' })
    expect(again.remembered).toBe(true)
    expect((await rehearse(office, again)).counts).toMatchObject({ added: 0, skipped: 3 })
    const before = await office.file()
    expect(refusals(await keep(office, again))).toEqual(['importNothingToKeep'])
    expect(await office.file()).toEqual(before)
  })

  it('replaces the hours that differ, and leaves the others alone', async () => {
    const office = valley()
    well(await keep(office, well(await open(office, GENERIC))))
    const corrected = GENERIC.replace('B;Paie;1,5', 'B;;2:15:00')
    const file = well(await open(office, corrected))
    expect(file.already).toBeNull()
    expect(fates(await rehearse(office, file))).toEqual([
      '2 skipped 120>120',
      '3 changed 90>135',
      '4 skipped 120>120',
    ])
    well(await keep(office, file))
    expect(await hours(office)).toContain('Paul 2026-03-02 B 135 Paie')
  })

  it('goes back with one undo, mapping included', async () => {
    const office = valley()
    const before = await office.file()
    well(await keep(office, well(await open(office, GENERIC))))
    well(await undo(office))
    expect(await office.file()).toEqual(before)
  })

  it('is kept whole but for the lines left out; a refused line must be left out', async () => {
    const office = valley()
    const faulty = `${GENERIC}\r\nMarie Dupont;31/02/2026;A;;1:00\r\nZoé Blanc;03/03/2026;A;;1:00`
    const file = well(await open(office, faulty))
    expect(fates(await rehearse(office, file)).slice(3)).toEqual([
      '5 refused importDayImpossible @2 31/02/2026',
      '6 refused importAgentUnknown @1 Zoé Blanc',
    ])
    const before = await office.file()
    expect(refusals(await keep(office, file, [5]))).toEqual([
      'importLineRefused',
      'importAgentUnknown',
    ])
    expect(await office.file()).toEqual(before)
    expect(well(await keep(office, file, [5, 6])).record).toMatchObject({ added: 3, refused: 2 })
  })

  it('refuses the sum of a cell when one of its lines is refused: it would be wrong', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC.replace('Accueil;0,5', 'Accueil;25:00')))
    expect(fates(await rehearse(office, file))).toEqual([
      '2 refused importSumIncomplete @null',
      '3 added 90',
      '4 refused importDurationOver24Hours @5 25:00',
    ])
  })

  it('is stopped at any time before it is kept, and then leaves nothing', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC))
    const before = await office.file()
    for (const breaths of [1, 2, 3]) {
      let left = breaths
      const pace = {
        breathe: () => {
          left -= 1
          return Promise.resolve(left === 0)
        },
      }
      const kept = await keepImport(office, { ...file, without: [] }, pace)
      expect(refusals(kept)).toEqual(['jobCancelled'])
      expect(await office.file()).toEqual(before)
    }
  })
})

describe('an import taken back', () => {
  const change = (office: Office, agentId: string, time: number) =>
    recordTime(office, {
      sheets: [
        {
          agentId,
          lines: [
            {
              day: day('2026-03-02'),
              collectivityId: agentId === 'Marie' ? 'A' : 'B',
              minutes: minutes(time),
              task: 'Autre',
            },
          ],
        },
      ],
    })

  it('puts the hours back that it replaced, whatever was done elsewhere since', async () => {
    const office = valley()
    well(await change(office, 'Paul', 45))
    const { record } = well(await keep(office, well(await open(office, GENERIC))))
    well(
      await recordTime(office, {
        sheets: [
          {
            agentId: 'Marie',
            lines: [
              { day: day('2026-03-05'), collectivityId: 'B', minutes: minutes(30), task: '' },
            ],
          },
        ],
      }),
    )
    const undone = well(await undoImport(office, { id: record.id, leaveChanged: false }))
    expect(undone).toMatchObject({ takenBack: 2, left: 0 })
    expect(await hours(office)).toEqual(['Paul 2026-03-02 B 45 Autre', 'Marie 2026-03-05 B 30'])
    expect((await office.file()).imports).toEqual([])
  })

  it('names hours that were changed since and does nothing, or leaves just these', async () => {
    const office = valley()
    const { record } = well(await keep(office, well(await open(office, GENERIC))))
    well(await change(office, 'Marie', 60))
    const before = await office.file()
    const refused = await undoImport(office, { id: record.id, leaveChanged: false })
    expect(sentences(refused)).toEqual([
      'Les heures de Marie Dupont pour Commune A le 2 mars 2026 ont changé depuis l’import. Rien n’a été repris.',
    ])
    expect(await office.file()).toEqual(before)
    const undone = well(await undoImport(office, { id: record.id, leaveChanged: true }))
    expect(undone).toMatchObject({ takenBack: 1, left: 1 })
    expect(await hours(office)).toEqual(['Marie 2026-03-02 A 60 Autre'])
  })

  it('is refused for an import that the journal here does not know', async () => {
    const office = valley()
    const { record } = well(await keep(office, well(await open(office, GENERIC))))
    const elsewhere = new Office(await office.file())
    expect(refusals(await undoImport(elsewhere, { id: record.id, leaveChanged: false }))).toEqual([
      'importNotInJournal',
    ])
  })
})

describe('the checks of hours that are typed', () => {
  it('name agreement, employment, a day over 24 h and what is settled, line by line', async () => {
    const territory = new Territory('A', 'B')
      .terms({ period: { from: '2026-01-01', to: '2026-06-30' } })
      .lends('Marie', '2026-01-01')
      .hours('Marie', '2026-01', { A: 10 })
      .cost('Marie', '2026-01', 1000)
    const office = new Office(territory)
    well(await office.issue({ from: day('2026-01-01'), to: day('2026-01-31') }))
    const file = well(
      await open(
        office,
        [
          'Agent;Date;Collectivité;Durée',
          'Marie Dupont;15/01/2026;A;1:00',
          'Marie Dupont;15/07/2026;A;1:00',
          'Marie Dupont;15/12/2025;A;1:00',
          'Marie Dupont;02/03/2026;A;13:00',
          'Marie Dupont;02/03/2026;B;12:00',
          'Marie Dupont;03/03/2026;temps commun;1:00',
        ].join('\n'),
      ),
    )
    expect(fates(await rehearse(office, file))).toEqual([
      '2 refused settled @null',
      '3 refused outsideAgreement @null',
      '4 refused agentNotEmployed @null',
      '5 refused dayOver24Hours @null',
      '6 refused dayOver24Hours @null',
      '7 added 60',
    ])
  })
})

describe('names of the sample', () => {
  it('are known in any order, shortened, or by their code; what may be several is asked', async () => {
    const office = saintSeine()
    const file = well(
      await open(
        office,
        [
          'Agent,Date,Collectivité,Durée',
          'DUPONT Marie,2026-03-02,St-Martin,1.5',
          'm0119,2026-03-02,mairie de Frenois,1.5',
          'Thevenot P.,2026-03-02,Saint-Seine,1.5',
          'Bonard Lucie,2026-03-02,Sydicat eaux,1.5',
        ].join('\n'),
      ),
    )
    const { names } = await rehearse(office, file)
    const told = names.map(({ found, state, id, suggestions }) => [
      found,
      state,
      id,
      suggestions[0],
    ])
    expect(told).toEqual([
      ['Saint-Seine', 'ambiguous', null, 'cc-pays-de-saint-seine'],
      ['Bonard Lucie', 'unknown', null, 'agent-m0131'],
      ['Sydicat eaux', 'unknown', null, 'syndicat-eauxign'],
      ['St-Martin', 'likely', 'commune-21561', 'commune-21561'],
      ['Thevenot P.', 'likely', 'agent-m0123', 'agent-m0123'],
      ['DUPONT Marie', 'exact', 'agent-m0104', 'agent-m0104'],
      ['m0119', 'exact', 'agent-m0119', 'agent-m0119'],
      ['mairie de Frenois', 'exact', 'commune-21286', 'commune-21286'],
    ])
  })

  it('that were chosen once are known in the next file of the source', async () => {
    const office = valley()
    const text = GENERIC.replaceAll('Marie Dupont', 'Mimi')
    const file = well(await open(office, text))
    expect((await rehearse(office, file)).names[0]).toMatchObject({
      found: 'Mimi',
      state: 'unknown',
    })
    const names = [{ kind: 'agent', found: 'Mimi', id: 'Marie' } as const]
    well(await keep(office, { ...file, mapping: { ...file.mapping, names } }))
    const next = well(await open(office, text.replaceAll('02/03', '03/03')))
    expect((await rehearse(office, next)).counts).toMatchObject({ added: 3, refused: 0 })
  })
})

describe('a workspace file with imports', () => {
  it('is refused where a remembered name stands for nobody', async () => {
    const office = valley()
    const names = [{ kind: 'agent', found: 'Mimi', id: 'Marie' } as const]
    const file = well(await open(office, GENERIC))
    well(await keep(office, { ...file, mapping: { ...file.mapping, names } }))
    const text = workspaceText(await office.file())
    expect(readWorkspaceText(text, 'x').ok).toBe(true)
    const loose = text.replace('"found":"Mimi","id":"Marie"', '"found":"Mimi","id":"Zoé"')
    expect(readWorkspaceText(loose, 'x')).toMatchObject({
      failures: [
        {
          code: 'fileField',
          field: {
            code: 'referenceUnknown',
            field: 'importMappings.0.names.0.id',
            found: 'Zoé',
          },
        },
      ],
    })
  })
})
