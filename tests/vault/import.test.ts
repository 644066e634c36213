import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { keepImport } from '../../src-main/use-cases/keep-import'
import type { Surroundings } from '../../src-main/use-cases/ports'
import { recordTime } from '../../src-main/use-cases/record-time'
import { startImport } from '../../src-main/use-cases/start-import'
import { undoImport } from '../../src-main/use-cases/undo-import'
import { readImportBytes } from '../../src-main/imports/read-import'
import { unhurried } from '../scenarios/import-desk'
import { Office, refusals, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { Machine, noObjection } from './keeping'

const TERRITORY = new Territory('A', 'B').lends('Marie').lends('Paul')
const TEXT =
  'Agent;Date;Collectivité;Durée\nMarie Dupont;02/03/2026;A;2:00\nPaul Dupont;02/03/2026;B;1:00\n'

describe('an import in the journal', () => {
  let machine: Machine
  let keeper: OpenKeeper
  const { surroundings }: { readonly surroundings: Surroundings } = new Office(TERRITORY)
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    const label = { verb: 'openWorkspace', subject: 'Vallée', when: null } as const
    well(await keeper.replaceAll(TERRITORY.file(), label))
  })
  afterEach(() => machine.dispose())

  async function take() {
    const content = well(await readImportBytes('heures.csv', Buffer.from(TEXT), day('2027-01-14')))
    const file = { fileName: 'heures.csv', sha256: 'a'.repeat(64), content }
    const started = well(startImport({ keeper, surroundings }, file, null))
    const order = { ...file, ...started, without: [] }
    return well(await keepImport({ keeper, surroundings }, order, unhurried)).record
  }
  const type = (minutesOfDay: number) =>
    recordTime(
      { keeper },
      {
        sheets: [
          {
            agentId: 'Marie',
            lines: [
              {
                day: day('2026-03-09'),
                collectivityId: 'A',
                minutes: minutes(minutesOfDay),
                task: '',
              },
            ],
          },
        ],
      },
    )
  async function hours() {
    const span = { from: month('2026-03'), to: month('2026-03') }
    const sheets = await keeper.readTimesheets({ agentIds: null, ...span })
    return sheets
      .flatMap(({ agentId, lines }) =>
        lines.map((line) => `${agentId} ${line.day} ${line.minutes}`),
      )
      .sort()
  }

  it('is one line, which one undo takes back', async () => {
    const before = keeper.registers().sequence
    await take()
    expect(keeper.registers().sequence).toBe(before + 1)
    expect(keeper.history(1)).toMatchObject([
      { label: { verb: 'keepImport', subject: 'heures.csv', when: '2026-03-02' } },
    ])
    well(await keeper.undo(noObjection))
    expect(await hours()).toEqual([])
    expect(keeper.registers().imports.size).toBe(0)
  })

  it('is taken back after other changes, a restart and a new file of the journal', async () => {
    const record = await take()
    well(await type(45))
    keeper = await machine.start({ snapshotAfterBytes: 1 })
    well(await type(50))
    keeper = await machine.start()
    expect(machine.files().filter((name) => name.endsWith('.jsonl'))).toHaveLength(2)
    const undone = well(await undoImport({ keeper }, { id: record.id, leaveChanged: false }))
    expect(undone).toMatchObject({ takenBack: 2, left: 0 })
    expect(await hours()).toEqual(['Marie 2026-03-09 50'])
    expect(refusals(await undoImport({ keeper }, { id: record.id, leaveChanged: false }))).toEqual([
      'unknownRecord',
    ])
    well(await keeper.undo(noObjection))
    expect(await hours()).toHaveLength(3)
    expect(keeper.registers().imports.get(record.id)).toEqual(record)
  })
})
