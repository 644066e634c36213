import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { recordTime } from '../../src-main/use-cases/record-time'
import { undo } from '../../src-main/use-cases/undo'
import { undoImport } from '../../src-main/use-cases/undo-import'
import { GENERIC, hours, keep, open, sentences, valley } from './import-desk'
import { Office, refusals, well } from './office'

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

  it('goes with one undo, what was remembered included', async () => {
    const office = valley()
    const before = await office.file()
    well(await keep(office, well(await open(office, GENERIC))))
    well(await undo(office))
    expect(await office.file()).toEqual(before)
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
      'Les heures de Marie Dupont pour la commune A le 2 mars 2026 ont changé depuis l’import. Rien n’a été repris.',
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
