import { describe, expect, it } from 'vitest'
import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { lockInForce } from '#shared/domain/approvals/lock-in-force'
import { declareMonth } from '../../src-main/use-cases/declare-month'
import { lockThrough } from '../../src-main/use-cases/lock-through'
import { recordTime } from '../../src-main/use-cases/record-time'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { undo } from '../../src-main/use-cases/undo'
import { GENERIC, hours, keep, open, rehearse, valley } from './import-desk'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'

const office = () =>
  new Office(
    new Territory('A')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 300),
  )

const lock = (at: Office, through: Day | null, reason = '') => lockThrough(at, { through, reason })

const record = (at: Office, on: string, hours: number | null) =>
  recordTime(at, {
    sheets: [
      {
        agentId: 'Marie',
        lines: [
          {
            day: day(on),
            collectivityId: 'A',
            minutes: hours === null ? null : minutes(hours * 60),
            task: '',
          },
        ],
      },
    ],
  })

const decisions = (at: Office) =>
  [...at.keeper.registers().locks.values()].map(({ number, through, reason }) => [
    number,
    through,
    reason,
  ])

describe('hours up to the lock do not change', () => {
  it('nothing is entered, changed or taken away on a locked day, and the next day is free', async () => {
    const at = office()
    well(await lock(at, day('2026-01-31')))
    expect(await record(at, '2026-01-31', 2)).toEqual({
      ok: false,
      failures: [
        {
          code: 'lockedHours',
          agent: 'Marie Dupont',
          day: '2026-01-31',
          through: '2026-01-31',
        },
      ],
    })
    expect(refusals(await record(at, '2026-01-01', 3))).toEqual(['lockedHours'])
    expect(refusals(await record(at, '2026-01-01', null))).toEqual(['lockedHours'])
    expect(refusals(await record(at, '2026-02-01', 2))).toEqual([])
  })

  it('a month under the lock can’t be declared without hours', async () => {
    const at = office()
    well(await lock(at, day('2026-02-10')))
    const declared = await declareMonth(at, { agentId: 'Marie', month: month('2026-02') })
    expect(refusals(declared)).toEqual(['lockedHours'])
    expect(refusals(await declareMonth(at, { agentId: 'Marie', month: month('2026-03') }))).toEqual(
      [],
    )
  })

  it('a file brings nothing in for a locked day, and its other lines once those are left out', async () => {
    const at = valley()
    well(await lock(at, day('2026-03-02')))
    const later = 'Marie Dupont;03/03/2026;A;Accueil;1h'
    const file = well(await open(at, `${GENERIC}\r\n${later}`))
    expect((await rehearse(at, file)).counts).toMatchObject({ added: 1, refused: 3 })
    expect(refusals(await keep(at, file))).toContain('lockedHours')
    expect(await hours(at)).toEqual([])
    well(await keep(at, file, [0, 1, 2]))
    expect(await hours(at)).toEqual(['Marie 2026-03-03 A 60 Accueil'])
  })

  it('costs may still come in, and statements be issued', async () => {
    const at = office()
    well(await lock(at, day('2026-01-31')))
    const cost = {
      agentId: 'Marie',
      month: '2026-01',
      components: [{ kind: 'basePay', amount: 1 }],
    }
    well(await saveCost(at, agentCostSchema.parse(cost)))
    well(await at.issue(months('01')))
  })

  it('an undo changes no locked hour', async () => {
    const at = office()
    well(await record(at, '2026-01-20', 2))
    well(await lock(at, day('2026-01-31')))
    expect(refusals(await undo(at))).toEqual(['decisionNotUndone'])
    expect((await at.file()).timesheets[0]?.lines.map(({ day: on }) => on)).toContain('2026-01-20')
  })
})

describe('decisions on the lock', () => {
  it('going back asks for a reason, which stays in the record with every decision before', async () => {
    const at = office()
    well(await lock(at, day('2026-01-31')))
    well(await lock(at, day('2026-02-28')))
    expect(await lock(at, day('2026-01-31'))).toEqual({
      ok: false,
      failures: [{ code: 'unlockReasonMissing', through: '2026-02-28' }],
    })
    expect(refusals(await lock(at, null))).toEqual(['unlockReasonMissing'])
    well(await lock(at, day('2026-01-31'), 'Feuille de février retrouvée'))
    well(await record(at, '2026-02-03', 2))
    well(await lock(at, null, 'Reprise de l’année'))
    well(await record(at, '2026-01-20', 2))
    well(await lock(at, day('2026-02-28')))
    expect(decisions(at)).toEqual([
      [1, '2026-01-31', ''],
      [2, '2026-02-28', ''],
      [3, '2026-01-31', 'Feuille de février retrouvée'],
      [4, null, 'Reprise de l’année'],
      [5, '2026-02-28', ''],
    ])
    expect(lockInForce(at.keeper.registers().locks.values())).toMatchObject({
      number: 5,
      at: '2027-01-14T09:00:00.000Z',
      author: 'Claire Morel',
    })
  })

  it('asking for the lock that holds decides nothing', async () => {
    const at = office()
    well(await lock(at, null))
    well(await lock(at, day('2026-01-31')))
    well(await lock(at, day('2026-01-31'), 'Encore'))
    expect(decisions(at)).toEqual([[1, '2026-01-31', '']])
  })
})
