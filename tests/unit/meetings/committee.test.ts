import { describe, expect, it } from 'vitest'
import { hourRecordSchema, type HourRecord } from '#shared/domain/hour-records/hour-record'
import { committeeAgenda } from '#shared/domain/indicators/committee-agenda'
import { committeeTasks, openTasks, taskDone } from '#shared/domain/meetings/committee-tasks'
import type { Meeting } from '#shared/domain/meetings/meeting'
import { nextMeeting } from '#shared/domain/meetings/next-meeting'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { informalParts } from '#shared/domain/formalities/informal-practice'
import { day } from '#shared/kernel/day'
import { minutesPage } from '../../../src-main/documents/docx/minutes'
import { amendment } from '../../amendment'
import { Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const meeting = (heldOn: string, decisions: Meeting['decisions'] = []): Meeting => ({
  id: heldOn,
  agreementId: 'agreement',
  heldOn: day(heldOn),
  place: '',
  attendance: '',
  decisions,
})

const arbitration = (id: string, dueOn: string | null): Meeting['decisions'][number] => ({
  id,
  kind: 'arbitration',
  text: `Décision ${id}`,
  amendmentId: null,
  dueOn: dueOn === null ? null : day(dueOn),
})

const today = day('2026-06-10')
const committeeOf = (rhythm: 'weekly' | 'monthly' | 'yearly', to: string | null = null) => ({
  id: 'agreement',
  archived: false,
  period: { from: day('2026-01-31'), to: to === null ? null : day(to) },
  committee: { rhythm },
})

const hourRecord = (
  id: string,
  madeOn: string,
  reply: object | null,
  madeAt?: string,
): HourRecord =>
  hourRecordSchema.parse({
    id,
    agreementId: 'agreement',
    collectivityId: 'A',
    period: { from: '2026-01-01', to: '2026-01-31' },
    madeOn,
    madeAt,
    content: '0'.repeat(64),
    secret: '0'.repeat(32),
    minutes: 60,
    reply: reply && { at: '2026-02-09T09:00:00.000Z', author: '', ...reply },
  })

describe('the next meeting of a committee', () => {
  it('is the first that is noted, else what the rhythm gives after the last one or the beginning', () => {
    const next = (...held: readonly string[]) =>
      nextMeeting(
        committeeOf('monthly'),
        held.map((one) => meeting(one)),
        today,
      )
    expect(next('2026-05-31', '2026-07-02')).toMatchObject({ on: '2026-07-02', late: false })
    expect(next('2026-05-31')).toMatchObject({ on: '2026-06-30', late: false, meetingId: null })
    expect(next()).toMatchObject({ on: '2026-02-28', late: true })
    expect(nextMeeting(committeeOf('weekly'), [meeting('2026-06-09')], today)?.on).toBe(
      '2026-06-16',
    )
    expect(nextMeeting(committeeOf('yearly'), [], today)?.on).toBe('2027-01-31')
  })

  it('is none after the end, in an archive, or where no rhythm was agreed', () => {
    expect(nextMeeting(committeeOf('yearly', '2026-12-31'), [], today)).toBeNull()
    expect(nextMeeting({ ...committeeOf('weekly'), archived: true }, [], today)).toBeNull()
    const { committee: _, ...without } = committeeOf('weekly')
    expect(nextMeeting(without, [], today)).toBeNull()
    expect(nextMeeting(without, [meeting('2026-06-10')], today)?.on).toBe('2026-06-10')
  })
})

describe('what a committee decided to have done', () => {
  it('is dated, earliest first, and followed until it is done', () => {
    const held = meeting('2026-05-01', [
      arbitration('b', '2026-07-01'),
      arbitration('a', '2026-06-01'),
      arbitration('c', null),
    ])
    const [first] = openTasks([held])
    expect(committeeTasks([held]).map(({ decisionId }) => decisionId)).toEqual(['a', 'b'])
    if (first === undefined) throw new Error('No task')
    const done = taskDone(first, today)
    expect(openTasks([done]).map(({ decisionId }) => decisionId)).toEqual(['b'])
    expect(openTasks([taskDone({ ...first, meeting: done }, null)])).toHaveLength(2)
  })
})

describe('the agenda proposed', () => {
  it('lists what is open of the agreement alone, and nothing where nothing is', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Anne')
        .contracted('A', 1)
        .hours('Anne', '2026-01', { A: 100, B: 4 }),
    )
    const nothing = {
      allocations: [],
      statements: [],
      hourRecords: [],
      deadlines: [],
      scenarios: [],
      meetings: [],
    }
    expect(committeeAgenda({ id: 'agreement' }, nothing, today)).toEqual([])
    const contested = hourRecord('first', '2026-02-02', {
      answer: 'contested',
      on: '2026-02-09',
      reason: 'Absente ce jour',
    })
    const open = (...hourRecords: readonly HourRecord[]) =>
      committeeAgenda({ id: 'agreement' }, { ...nothing, hourRecords }, today).length
    expect(open(contested)).toBe(1)
    expect(open(hourRecord('before', '2026-01-31', null), contested)).toBe(1)
    const morning = hourRecord('morning', '2026-02-09', null, '2026-02-09T08:00:00.000Z')
    expect(open(morning, contested)).toBe(1)
    // The hours were corrected, and recorded anew.
    const evening = hourRecord('evening', '2026-02-09', null, '2026-02-09T17:00:00.000Z')
    expect(open(contested, evening)).toBe(0)
    expect(open(contested, hourRecord('after', '2026-02-10', null))).toBe(0)
    const items = committeeAgenda(
      { id: 'agreement' },
      {
        ...nothing,
        allocations: [await office.settlement()],
        meetings: [meeting('2026-05-01', [arbitration('a', '2026-06-01')])],
        deadlines: [
          { agreementId: 'agreement', kind: 'notice', on: day('2026-09-30') },
          { agreementId: 'agreement', kind: 'notice', on: day('2027-09-30') },
          { agreementId: 'other', kind: 'notice', on: day('2026-09-30') },
        ],
        scenarios: [
          {
            id: 's',
            agreementId: 'agreement',
            name: 'Population',
            note: '',
            createdOn: day('2026-05-02'),
            suppositions: [],
          },
          {
            id: 'o',
            agreementId: 'agreement',
            name: 'Ancien',
            note: '',
            createdOn: day('2026-01-02'),
            suppositions: [],
          },
        ],
      },
      today,
    )
    expect(items.map(({ kind }) => kind)).toEqual([
      'task',
      'missing',
      'overrun',
      'deadline',
      'scenario',
    ])
  })
})

describe('a practice without a form', () => {
  it('says what would have to be written, and a written agreement says nothing', async () => {
    const { agreements } = await new Office(new Territory('A').lends('Anne')).file()
    const [written] = agreements
    if (written === undefined) throw new Error('No agreement')
    expect(informalParts(written, today)).toEqual([])
    const parts = informalParts({ ...written, legalForm: 'informal' }, today)
    expect(parts.filter(({ known }) => !known).map(({ part }) => part)).toEqual([
      'form',
      'forecast',
      'resolutions',
      'signature',
    ])
  })

  it('says nothing any more once an amendment has given it one', async () => {
    const { agreements } = await new Office(new Territory('A').lends('Anne')).file()
    const [practice] = agreements
    if (practice === undefined) throw new Error('No agreement')
    const frame = { legalForm: 'sharedService', legalBasis: '' } as const
    const act = { ...amendment(day('2026-07-01'), termsOf(practice)), frame }
    const formed: Agreement = { ...practice, legalForm: 'informal', amendments: [act] }
    expect(informalParts(formed, day('2026-06-30'))).not.toEqual([])
    expect(informalParts(formed, day('2026-07-01'))).toEqual([])
  })
})

describe('the minutes of a meeting', () => {
  it('hold the agenda, what was pronounced, and what is to be done by when', async () => {
    const { agreements, collectivities } = await new Office(new Territory('A').lends('Anne')).file()
    const [agreement] = agreements
    const lender = collectivities.find(({ id }) => id === 'CC')
    if (agreement === undefined || lender === undefined) throw new Error('No agreement')
    const held = {
      ...meeting('2026-05-01', [arbitration('a', '2026-06-01')]),
      agenda: 'Heures manquantes\nScénario à débattre',
    }
    const { blocks } = minutesPage({ agreement, lender, meeting: held })
    const said = JSON.stringify(blocks).replaceAll('\u00A0', ' ')
    expect(said).toContain('Compte rendu du comité de suivi du 1ᵉʳ mai 2026')
    expect(said).toContain('{"kind":"item","text":"Heures manquantes"}')
    expect(said).toContain('Arbitrage : Décision a')
    expect(said).toContain('"rows":[["Décision a","01/06/2026",""]]')
  })
})
