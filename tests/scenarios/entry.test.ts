import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { recordTime } from '../../src-main/use-cases/record-time'
import { redo } from '../../src-main/use-cases/redo'
import { undo } from '../../src-main/use-cases/undo'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

/** A day, a body (or `null`), hours. */
type Cell = readonly [string, string | null, number]

const type = (office: Office, ...cells: readonly Cell[]) =>
  recordTime(office, {
    sheets: [
      {
        agentId: 'Marie',
        lines: cells.map(([on, collectivityId, hours]) => ({
          day: day(on),
          collectivityId,
          minutes: hours === 0 ? null : minutes(hours * 60),
          task: '',
        })),
      },
    ],
  })

const lines = async (office: Office): Promise<readonly string[]> =>
  (await office.file()).timesheets.flatMap((timesheet) =>
    timesheet.lines.map(
      (line) => `${line.day} ${line.collectivityId ?? 'common'} ${String(line.minutes / 60)}`,
    ),
  )

const office = (): Office =>
  new Office(
    new Territory('A', 'B', 'C')
      .terms({
        beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
        period: { from: '2026-03-01', to: '2026-06-30' },
      })
      .lends('Marie', '2026-01-01', '2026-05-31'),
  )

describe('typing hours', () => {
  it('keeps lines in the order of days, replaces a cell and takes one away with nothing', async () => {
    const desk = office()
    well(await type(desk, ['2026-03-03', 'A', 3], ['2026-03-02', 'B', 2], ['2026-03-02', null, 1]))
    well(await type(desk, ['2026-03-02', 'B', 4], ['2026-03-03', 'A', 0]))
    expect(await lines(desk)).toEqual(['2026-03-02 common 1', '2026-03-02 B 4'])
  })

  it('a week over two months is one change, and one undo', async () => {
    const desk = office()
    well(await type(desk, ['2026-03-31', 'A', 3], ['2026-04-01', 'A', 4]))
    expect(await lines(desk)).toEqual(['2026-03-31 A 3', '2026-04-01 A 4'])
    expect(well(await undo(desk))).toMatchObject({
      verb: 'recordTime',
      when: '2026-03-31/2026-04-01',
    })
    expect(await lines(desk)).toEqual([])
    well(await redo(desk))
    expect(await lines(desk)).toEqual(['2026-03-31 A 3', '2026-04-01 A 4'])
  })

  it('a month that loses its last line counts as unentered again', async () => {
    const desk = office()
    well(await type(desk, ['2026-03-02', 'A', 3]))
    expect(await desk.objections(months('03'))).not.toContain('monthUnentered Marie 2026-03')
    well(await type(desk, ['2026-03-02', 'A', 0]))
    expect(await desk.objections(months('03'))).toContain('monthUnentered Marie 2026-03')
  })

  it('a new change forgets what was undone', async () => {
    const desk = office()
    well(await type(desk, ['2026-03-02', 'A', 3]))
    well(await undo(desk))
    well(await type(desk, ['2026-03-02', 'A', 5]))
    expect(refusals(await redo(desk))).toEqual(['nothingToRedo'])
  })

  it('there is nothing to undo in a workspace that was just opened', async () => {
    expect(refusals(await undo(office()))).toEqual(['nothingToUndo'])
  })
})

describe('hours that are refused', () => {
  it.each<{ why: string; cell: Cell; code: string }>([
    { why: 'before the agreement', cell: ['2026-02-27', 'A', 1], code: 'outsideAgreement' },
    { why: 'for a body outside it', cell: ['2026-03-02', 'C', 1], code: 'outsideAgreement' },
    { why: 'common, before it', cell: ['2026-02-27', null, 1], code: 'outsideAgreement' },
    { why: 'after the agent left', cell: ['2026-06-01', 'A', 1], code: 'agentNotEmployed' },
    { why: 'for a body nobody knows', cell: ['2026-03-02', 'X', 1], code: 'unknownRecord' },
  ])('$why: $code', async ({ cell, code }) => {
    expect(refusals(await type(office(), cell))).toEqual([code])
  })

  it('names the agent, the body, the day and the agreement that was near', async () => {
    expect(await type(office(), ['2026-02-27', 'A', 1])).toEqual({
      ok: false,
      failures: [
        {
          code: 'outsideAgreement',
          agent: 'Marie Dupont',
          collectivity: 'Commune A',
          day: '2026-02-27',
          agreement: '2026-01',
        },
      ],
    })
  })

  it('tells agents of one name apart by their numbers, in refusals and in the history', async () => {
    const file = new Territory('A').lends('Marie').lends('Jeanne').file()
    const desk = new Office({
      ...file,
      agents: file.agents.map((agent) => ({ ...agent, firstName: 'Marie' })),
    })
    const on = (agentId: string, hours: number) => ({
      agentId,
      lines: [
        { day: day('2026-03-02'), collectivityId: 'A', minutes: minutes(hours * 60), task: '' },
      ],
    })
    expect(await recordTime(desk, { sheets: [on('Marie', 25), on('Jeanne', 26)] })).toMatchObject({
      failures: [{ agent: 'Marie Dupont (Marie)' }, { agent: 'Marie Dupont (Jeanne)' }],
    })
    well(await recordTime(desk, { sheets: [on('Marie', 2), on('Jeanne', 3)] }))
    expect(well(await undo(desk)).subject).toBe('Marie Dupont (Marie), Marie Dupont (Jeanne)')
  })

  it('tells bodies of one name apart by their codes, in refusals', async () => {
    const file = new Territory('A', 'B').lends('Marie').file()
    const desk = new Office({
      ...file,
      collectivities: file.collectivities.map((body) => ({ ...body, name: 'Oigny' })),
    })
    const line = (collectivityId: string) => ({
      day: day('2027-03-01'),
      collectivityId,
      minutes: minutes(60),
      task: '',
    })
    const sheets = [{ agentId: 'Marie', lines: [line('A'), line('B')] }]
    expect(await recordTime(desk, { sheets })).toMatchObject({
      failures: [
        { code: 'outsideAgreement', collectivity: 'Oigny (A)' },
        { code: 'outsideAgreement', collectivity: 'Oigny (B)' },
      ],
    })
  })

  it('a day holds 24 h, with what is there already', async () => {
    const desk = office()
    well(await type(desk, ['2026-03-02', 'A', 20]))
    expect(await type(desk, ['2026-03-02', 'B', 4.5])).toMatchObject({
      failures: [{ code: 'dayOver24Hours', day: '2026-03-02', minutes: 1470 }],
    })
    well(await type(desk, ['2026-03-02', 'B', 4.5], ['2026-03-02', 'A', 19.5]))
  })

  it('one wrong cell keeps none of them', async () => {
    const desk = office()
    expect(refusals(await type(desk, ['2026-03-02', 'A', 1], ['2026-06-01', 'A', 1]))).toEqual([
      'agentNotEmployed',
    ])
    expect(await lines(desk)).toEqual([])
  })

  it('hours of an agent nobody knows', async () => {
    const asked = { sheets: [{ agentId: 'Personne', lines: [] }] }
    expect(refusals(await recordTime(office(), asked))).toEqual(['unknownRecord'])
  })

  it('a line that no agreement covers any more can still be taken away', async () => {
    const desk = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-03-01', to: null } })
        .lends('Marie')
        .hours('Marie', '2026-02', { A: 5 }),
    )
    expect(refusals(await type(desk, ['2026-02-01', 'A', 4]))).toEqual(['outsideAgreement'])
    expect(refusals(await type(desk, ['2026-02-01', 'A', 0]))).toEqual([])
  })
})
