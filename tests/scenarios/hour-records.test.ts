import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { HourRecord } from '#shared/domain/hour-records/hour-record'
import { replyCodes, squareText } from '#shared/domain/hour-records/reply-codes'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { hourSheetReader, previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { readHourRecords } from '../../src-main/use-cases/read-hour-records'
import { readReplyCode } from '../../src-main/use-cases/read-reply-code'
import { recordLateTime } from '../../src-main/use-cases/record-late-time'
import { recordTime } from '../../src-main/use-cases/record-time'
import { replyToHourRecord } from '../../src-main/use-cases/reply-to-hour-record'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { undo } from '../../src-main/use-cases/undo'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const JANUARY = { agreementId: 'agreement', period: months('01') }
const FEBRUARY = { agreementId: 'agreement', period: months('02') }

/** Two bodies, two months. */
const office = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10 })
      .cost('Marie', '2026-02', 300),
    '2026-02-12',
  )

const make = async (at: Office, of = JANUARY, collectivityIds = ['A', 'B']) =>
  well(await makeHourRecords(at, { ...of, collectivityIds }))

const recordOf = (at: Office, id: string | undefined): HourRecord => {
  const record = at.keeper.registers().hourRecords.get(id ?? '')
  if (record === undefined) throw new Error('No record')
  return record
}

const states = async (at: Office, of = JANUARY): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    well(await readHourRecords(at, of)).map((line) => [
      line.collectivityId,
      `${String(line.minutes / 60)} h ${line.state}`,
    ]),
  )

const hour = async (at: Office, on: string, hours: number) =>
  well(
    await recordTime(at, {
      sheets: [
        {
          agentId: 'Marie',
          lines: [
            { day: day(on), collectivityId: 'A', minutes: minutes(hours * 60), task: 'Conseil' },
          ],
        },
      ],
    }),
  )

const reply = (at: Office, code: string, reason = '') =>
  replyToHourRecord(at, { code, reason, on: at.surroundings.today() })

describe('records of hours', () => {
  it('say what each beneficiary used, and wait for its reply', async () => {
    const at = office()
    expect(await states(at)).toEqual({ A: '20 h none', B: '10 h none' })
    const { ids, made } = await make(at)
    expect([ids.length, made]).toEqual([2, 2])
    expect(await states(at)).toEqual({ A: '20 h made', B: '10 h made' })
    expect(at.keeper.history(1)[0]?.label).toEqual({
      verb: 'makeHourRecords',
      subject: '2026-01',
      when: '2026-01',
    })
  })

  it('are made once for the same hours: codes and replies stay', async () => {
    const at = office()
    const first = await make(at)
    well(await reply(at, replyCodes(recordOf(at, first.ids[0])).accepted))
    const again = await make(at)
    expect(again).toMatchObject({ ids: first.ids, made: 0 })
    expect(await states(at)).toEqual({ A: '20 h accepted', B: '10 h made' })
  })

  it('hold where only the order of the agents changed', async () => {
    const days = [[5, 'A', 3]] as const
    const territory = new Territory('A').lends('Marie').lends('Paul')
    const at = new Office(
      territory.days('Marie', '2026-01', days).days('Paul', '2026-01', days),
      '2026-02-12',
    )
    await make(at, JANUARY, ['A'])
    for (const one of at.keeper.registers().agreements.values())
      well(await saveAgreement(at, { ...one, agents: one.agents.toReversed() }))
    expect(await states(at)).toEqual({ A: '6 h made' })
  })

  it('are taken back by one undo', async () => {
    const at = office()
    await make(at)
    expect(well(await undo(at))).toMatchObject({ verb: 'makeHourRecords' })
    expect(await states(at)).toEqual({ A: '20 h none', B: '10 h none' })
  })

  it('print the dated list with agents by initials, and as a draft before they are made', async () => {
    const at = office()
    await hour(at, '2026-01-21', 2)
    const draft = well(await previewHourRecord(at, { ...JANUARY, collectivityId: 'A' }))
    expect(draft).toMatchObject({ made: null, minutes: 22 * 60, madeOn: '2026-02-12' })
    expect(draft.uses.at(-1)).toEqual({
      day: '2026-01-21',
      agent: 'M. D.',
      task: 'Conseil',
      minutes: 120,
    })
    const { ids } = await make(at)
    const sheet = well(await previewHourRecord(at, { ...JANUARY, collectivityId: 'A' }))
    expect(sheet.made).toEqual({ id: ids[0], codes: replyCodes(recordOf(at, ids[0])) })
    expect(well(await hourSheetReader(at)(ids[0] ?? ''))).toEqual(sheet)
  })

  it('carry the late hours that count in their month; that of the closed month keeps its agreement', async () => {
    const at = office()
    const january = await make(at)
    well(await reply(at, replyCodes(recordOf(at, january.ids[0])).accepted))
    well(await at.issue(JANUARY.period))
    well(
      await recordLateTime(at, {
        agentId: 'Marie',
        collectivityId: 'A',
        day: day('2026-01-21'),
        minutes: minutes(240),
        task: '',
        reason: 'Feuille retrouvée',
      }),
    )
    expect(await states(at)).toEqual({ A: '20 h accepted', B: '10 h made' })
    expect(await states(at, FEBRUARY)).toEqual({ A: '14 h none', B: '0 h none' })
    const [line] = well(await readHourRecords(at, FEBRUARY))
    expect(line?.lateMinutes).toBe(240)
  })

  it('can’t be made of less than nothing, nor for an unknown body, nor for part of a month', async () => {
    const at = office()
    well(await at.issue(JANUARY.period))
    well(
      await recordLateTime(at, {
        agentId: 'Marie',
        collectivityId: 'B',
        day: day('2026-01-01'),
        minutes: minutes(-60),
        task: '',
        reason: 'Compté deux fois',
      }),
    )
    const wrong = async (of: typeof JANUARY, body: string) =>
      refusals(await makeHourRecords(at, { ...of, collectivityIds: [body] }))
    expect(await wrong(FEBRUARY, 'B')).toEqual(['hourRecordBelowZero'])
    expect(await wrong(JANUARY, 'Z')).toEqual(['unknownRecord'])
    expect(await wrong({ ...JANUARY, agreementId: 'other' }, 'A')).toEqual(['unknownRecord'])
    const part = { from: day('2026-01-01'), to: day('2026-01-15') }
    expect(await wrong({ ...JANUARY, period: part }, 'A')).toEqual(['fieldOutOfRange'])
  })
})

describe('the mayor’s reply', () => {
  it('keeps its remark and its day where the same code is typed again without one', async () => {
    const at = office()
    const { ids } = await make(at)
    const { accepted } = replyCodes(recordOf(at, ids[0]))
    well(await reply(at, accepted, 'Hors conseil du 14'))
    well(await reply(at, accepted))
    expect(recordOf(at, ids[0]).reply?.reason).toBe('Hors conseil du 14')
    well(await reply(at, accepted, 'Tout compris'))
    expect(recordOf(at, ids[0]).reply?.reason).toBe('Tout compris')
  })

  it('is found by its code however it is typed, and kept with who typed it and when', async () => {
    const at = office()
    const { ids } = await make(at)
    const { accepted } = replyCodes(recordOf(at, ids[0]))
    const typed = accepted.toLowerCase().replace('-', ' ').replace(/0/g, 'o')
    expect(well(await readReplyCode(at, { code: typed }))).toMatchObject({
      recordId: ids[0],
      collectivityId: 'A',
      period: JANUARY.period,
      minutes: 1200,
      answer: 'accepted',
      before: null,
    })
    expect(at.keeper.registers().hourRecords.get(ids[0] ?? '')?.reply).toBeNull()
    well(await reply(at, typed))
    expect(recordOf(at, ids[0]).reply).toEqual({
      answer: 'accepted',
      on: '2026-02-12',
      at: '2026-02-12T09:00:00.000Z',
      author: at.surroundings.author(),
      reason: '',
    })
    expect(await states(at)).toEqual({ A: '20 h accepted', B: '10 h made' })
  })

  it('may be read from the printed square', async () => {
    const at = office()
    const { ids } = await make(at)
    const record = recordOf(at, ids[1])
    const code = squareText(record.id, replyCodes(record))
    expect(well(await readReplyCode(at, { code }))).toMatchObject({
      collectivityId: 'B',
      answer: 'accepted',
    })
  })

  it('contests with a reason only, and a later agreement takes its place', async () => {
    const at = office()
    const { ids } = await make(at)
    const { accepted, contested } = replyCodes(recordOf(at, ids[0]))
    expect(refusals(await reply(at, contested))).toEqual(['contestNeedsReason'])
    well(await reply(at, contested, 'Le 3 janvier, personne n’est venu'))
    expect(await states(at)).toMatchObject({ A: '20 h contested' })
    well(await reply(at, accepted))
    expect(await states(at)).toMatchObject({ A: '20 h accepted' })
    expect(
      at.keeper.history(5).filter(({ label }) => label.verb === 'replyToHourRecord'),
    ).toHaveLength(2)
  })

  it('agrees with one content: after an hour has changed its code answers another version', async () => {
    const at = office()
    const { ids } = await make(at)
    const { accepted } = replyCodes(recordOf(at, ids[0]))
    await hour(at, '2026-01-21', 2)
    expect(await states(at)).toEqual({ A: '22 h outdated', B: '10 h made' })
    expect(await reply(at, accepted)).toEqual({
      ok: false,
      failures: [{ code: 'hourRecordOutdated', collectivity: 'Commune A', day: '2026-02-12' }],
    })
    expect(refusals(await hourSheetReader(at)(ids[0] ?? ''))).toEqual(['hourRecordOutdated'])
    const next = await make(at)
    expect(next.made).toBe(1)
    const again = replyCodes(recordOf(at, next.ids[0]))
    expect(again.accepted).not.toBe(accepted)
    well(await reply(at, again.accepted))
    expect(await states(at)).toEqual({ A: '22 h accepted', B: '10 h made' })
  })

  it('holds again when the hour is taken back', async () => {
    const at = office()
    const { ids } = await make(at)
    well(await reply(at, replyCodes(recordOf(at, ids[0])).accepted))
    await hour(at, '2026-01-21', 2)
    expect(await states(at)).toMatchObject({ A: '22 h outdated' })
    await make(at, JANUARY, ['A'])
    well(await undo(at))
    well(await undo(at))
    expect(await states(at)).toMatchObject({ A: '20 h accepted' })
  })

  it('is refused with a reason where the code is mistyped, unknown, or that of the sheet', async () => {
    const at = office()
    const { ids } = await make(at)
    const { sheet, accepted } = replyCodes(recordOf(at, ids[0]))
    const wrong = `${accepted.slice(0, -1)}${accepted.endsWith('7') ? '8' : '7'}`
    expect(refusals(await reply(at, wrong))).toEqual(['replyCodeMistyped'])
    expect(refusals(await reply(at, accepted.slice(1)))).toEqual(['replyCodeIncomplete'])
    expect(refusals(await reply(at, '00000-00000'))).toEqual(['replyCodeUnknown'])
    expect(await reply(at, sheet)).toEqual({
      ok: false,
      failures: [{ code: 'replyCodeOfSheet', collectivity: 'Commune A' }],
    })
  })
})

describe('a workspace file with records of hours', () => {
  it('is refused where one names what does not exist', async () => {
    const at = office()
    await make(at)
    const file = await at.file()
    expect(checkReferences(file)).toEqual([])
    const hourRecords = file.hourRecords.map((record) => ({ ...record, agreementId: 'gone' }))
    expect(checkReferences({ ...file, hourRecords }).map(({ field }) => field)).toEqual([
      'hourRecords.0.agreementId',
      'hourRecords.1.agreementId',
    ])
  })
})
