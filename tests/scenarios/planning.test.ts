import { describe, expect, it } from 'vitest'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { Absence } from '#shared/domain/timesheets/absence'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import { saveAbsence } from '../../src-main/use-cases/saves'
import { saveWeekTemplates } from '../../src-main/use-cases/save-week-templates'
import { undo } from '../../src-main/use-cases/undo'
import { removals } from '../../src-main/use-cases/removals'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const office = (): Office => new Office(new Territory('AIG', 'BLI').lends('Marie').lends('Paul'))

interface Wanted {
  readonly id?: string
  readonly agentId?: string
  readonly from?: string
  readonly to?: string | null
  readonly body?: string | null
  readonly minutes?: number
}

const usualWeek = (wanted: Wanted = {}) =>
  weekTemplateSchema.parse({
    id: wanted.id ?? 'week',
    agentId: wanted.agentId ?? 'Marie',
    period: { from: wanted.from ?? '2026-01-01', to: wanted.to ?? null },
    slots: [
      {
        weekday: 1,
        start: 510,
        minutes: wanted.minutes ?? 180,
        collectivityId: wanted.body === undefined ? 'AIG' : wanted.body,
        activity: '',
      },
    ],
  })

const save = (at: Office, wanted: Wanted = {}, closePrevious = false) =>
  saveWeekTemplates(at, { templates: [usualWeek(wanted)], closePrevious })

const weeks = (at: Office): readonly string[] =>
  [...at.keeper.registers().weekTemplates.values()]
    .map(({ id, agentId, period }) => `${id} ${agentId} ${period.from} ${period.to ?? '…'}`)
    .sort()

const absence = (
  from: string,
  to: string,
  part: Absence['part'] = 'day',
  over: Partial<Absence> = {},
): Absence =>
  absenceSchema.parse({
    id: `${from} ${part}`,
    agentId: 'Marie',
    period: { from, to },
    part,
    kind: 'leave',
    ...over,
  })

describe('a usual week', () => {
  it('is kept, replaced and taken away, each with one undo', async () => {
    const at = office()
    well(await save(at))
    well(await save(at, { minutes: 120 }))
    expect(at.keeper.registers().weekTemplates.get('week')?.slots[0]?.minutes).toBe(120)
    expect(well(await undo(at))).toMatchObject({
      verb: 'saveWeekTemplate',
      subject: 'Marie Dupont',
    })
    expect(at.keeper.registers().weekTemplates.get('week')?.slots[0]?.minutes).toBe(180)
    well(await removals.removeWeekTemplate(at, { id: 'week' }))
    expect(weeks(at)).toEqual([])
    well(await undo(at))
    expect(weeks(at)).toEqual(['week Marie 2026-01-01 …'])
  })

  it('never shares a day with another one of the agent, and the refusal names the day', async () => {
    const at = office()
    well(await save(at))
    expect(await save(at, { id: 'next', from: '2026-09-01' })).toEqual({
      ok: false,
      failures: [{ code: 'weekTemplatesOverlap', agent: 'Marie Dupont', day: '2026-09-01' }],
    })
    well(await save(at, { id: 'paul', agentId: 'Paul', from: '2026-09-01' }))
    expect(weeks(at)).toEqual(['paul Paul 2026-09-01 …', 'week Marie 2026-01-01 …'])
  })

  it('closes the open one before it the day before, in the same change', async () => {
    const at = office()
    well(await save(at))
    well(await save(at, { id: 'next', from: '2026-09-01' }, true))
    expect(weeks(at)).toEqual(['next Marie 2026-09-01 …', 'week Marie 2026-01-01 2026-08-31'])
    well(await undo(at))
    expect(weeks(at)).toEqual(['week Marie 2026-01-01 …'])
  })

  it('makes way for one with an end, and is in force again after it', async () => {
    const at = office()
    well(await save(at))
    well(await save(at, { id: 'summer', from: '2026-07-01', to: '2026-08-31', body: null }, true))
    expect(weeks(at)).toEqual([
      'statement-1 Marie 2026-09-01 …',
      'summer Marie 2026-07-01 2026-08-31',
      'week Marie 2026-01-01 2026-06-30',
    ])
    const again = at.keeper.registers().weekTemplates.get('statement-1')
    expect(again?.slots).toEqual(usualWeek().slots)
    well(await undo(at))
    expect(weeks(at)).toEqual(['week Marie 2026-01-01 …'])
  })

  it('closes nothing that began the same day or later', async () => {
    const at = office()
    well(await save(at))
    expect(refusals(await save(at, { id: 'next' }, true))).toEqual(['weekTemplatesOverlap'])
    expect(refusals(await save(at, { id: 'older', from: '2025-01-01' }, true))).toEqual([
      'weekTemplatesOverlap',
    ])
  })

  it('is copied to several agents in one change, or to none where one is refused', async () => {
    const at = office()
    const templates = [usualWeek({ id: 'a' }), usualWeek({ id: 'b', agentId: 'Paul' })]
    well(await save(at, { id: 'old', agentId: 'Paul', to: '2026-02-01' }))
    expect(refusals(await saveWeekTemplates(at, { templates, closePrevious: true }))).toEqual([
      'weekTemplatesOverlap',
    ])
    expect(weeks(at)).toEqual(['old Paul 2026-01-01 2026-02-01'])
    well(await removals.removeWeekTemplate(at, { id: 'old' }))
    well(await saveWeekTemplates(at, { templates, closePrevious: true }))
    expect(weeks(at)).toHaveLength(2)
    well(await undo(at))
    expect(weeks(at)).toEqual([])
  })

  it('names an agent and bodies that exist', async () => {
    const at = office()
    expect(refusals(await save(at, { agentId: 'ghost' }))).toEqual(['unknownRecord'])
    expect(refusals(await save(at, { body: 'ghost' }))).toEqual(['unknownRecord'])
    well(await save(at, { body: null }))
    expect(refusals(await removals.removeWeekTemplate(at, { id: 'ghost' }))).toEqual([
      'unknownRecord',
    ])
  })

  it('has no weekday beyond 24 h', () => {
    const { slots, ...week } = usualWeek({ minutes: 800 })
    expect(weekTemplateSchema.safeParse({ ...week, slots: [...slots, ...slots] }).success).toBe(
      false,
    )
  })
})

describe('an absence', () => {
  it('is kept and taken away, each with one undo', async () => {
    const at = office()
    const leave = absence('2026-08-03', '2026-08-21')
    well(await saveAbsence(at, leave))
    well(await removals.removeAbsence(at, { id: leave.id }))
    expect(at.keeper.registers().absences.size).toBe(0)
    expect(well(await undo(at))).toMatchObject({ verb: 'saveAbsence', when: '2026-08-03' })
    expect(at.keeper.registers().absences.get(leave.id)).toEqual(leave)
    well(await undo(at))
    expect(at.keeper.registers().absences.size).toBe(0)
  })

  it('takes each half of an agent’s day once', async () => {
    const at = office()
    well(await saveAbsence(at, absence('2026-08-03', '2026-08-07', 'morning')))
    well(await saveAbsence(at, absence('2026-08-05', '2026-08-05', 'afternoon')))
    expect(await saveAbsence(at, absence('2026-08-06', '2026-08-10'))).toEqual({
      ok: false,
      failures: [{ code: 'absencesOverlap', agent: 'Marie Dupont', day: '2026-08-06' }],
    })
    well(await saveAbsence(at, absence('2026-08-06', '2026-08-10', 'day', { agentId: 'Paul' })))
  })

  it('names an agent that exists, and can only be removed once', async () => {
    const at = office()
    const ghost = absence('2026-08-03', '2026-08-03', 'day', { agentId: 'ghost' })
    expect(refusals(await saveAbsence(at, ghost))).toEqual(['unknownRecord'])
    expect(refusals(await removals.removeAbsence(at, { id: 'ghost' }))).toEqual(['unknownRecord'])
  })
})

describe('usual weeks and absences of a workspace file', () => {
  it('hold together with the rest, or the faulty field is named', async () => {
    const file = await office().file()
    const faults = checkReferences({
      ...file,
      weekTemplates: [
        usualWeek({ to: '2026-06-30' }),
        usualWeek({ from: '2026-06-30', body: 'ghost' }),
        usualWeek({ id: 'other', agentId: 'ghost' }),
      ],
      absences: [
        absence('2026-08-03', '2026-08-07', 'morning'),
        absence('2026-08-07', '2026-08-07', 'afternoon'),
        absence('2026-08-07', '2026-08-07'),
      ],
    })
    expect(faults.map(({ code, field, found }) => `${code} ${field} ${found}`)).toEqual([
      'valueTaken weekTemplates.1.id week',
      'referenceUnknown weekTemplates.2.agentId ghost',
      'referenceUnknown weekTemplates.1.slots.0.collectivityId ghost',
      'periodsOverlap absences.2.period 2026-08-07',
    ])
  })
})
