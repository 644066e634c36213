import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { checkReferences } from '#shared/domain/workspace/check-references'
import { failureSentence } from '#shared/wording/failure-sentence'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { lockThrough } from '../../src-main/use-cases/lock-through'
import { recordLateTime } from '../../src-main/use-cases/record-late-time'
import { recordTime } from '../../src-main/use-cases/record-time'
import { redo } from '../../src-main/use-cases/redo'
import { undo } from '../../src-main/use-cases/undo'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { removals } from '../../src-main/use-cases/removals'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'
import { amendment } from '../amendment'

const JANUARY = months('01')
const FEBRUARY = months('02')

/** January is closed: 20 h for A, 10 h for B, 300 EUR. February has 10 h each, 240 EUR. */
async function closed(): Promise<Office> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10, B: 10 })
      .cost('Marie', '2026-02', 240),
  )
  well(await office.issue(JANUARY))
  return office
}

const late = (office: Office, on: string, hours: number, collectivityId = 'A', more = {}) =>
  recordLateTime(office, {
    agentId: 'Marie',
    collectivityId,
    day: day(on),
    minutes: minutes(hours * 60),
    task: 'Élections',
    reason: 'Feuille retrouvée',
    ...more,
  })

const verdicts = async (office: Office): Promise<readonly string[]> =>
  well(await verifyStatements(office)).map(({ verification }) => verification.kind)

const january = async (office: Office): Promise<string> =>
  canonicalJson((await office.file()).statements.slice(0, 2))

describe('an hour found after its month was closed', () => {
  it('counts on the next statement under its own day, and the closed month stays byte-identical', async () => {
    const office = await closed()
    const before = await january(office)
    expect(well(await late(office, '2026-01-21', 4))).toMatchObject({ countedIn: '2026-02' })
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '140,00', B: '100,00' })
    well(await office.issue(FEBRUARY))
    const { statements } = await office.file()
    const content = statements.find(({ content: { number } }) => number === '2026-003')?.content
    expect(content).toMatchObject({ share: 14_000, minutes: 14 * 60 })
    expect(content?.months).toEqual([
      { month: '2026-02', uses: (content?.uses ?? []).length, minutes: 14 * 60 },
    ])
    expect(content?.uses.at(-1)).toEqual({
      day: '2026-01-21',
      agent: 'M. D.',
      task: 'Élections',
      minutes: 240,
      countedIn: '2026-02',
    })
    expect(await january(office)).toBe(before)
    expect(await verdicts(office)).toEqual(['identical', 'identical', 'identical', 'identical'])
  })

  it('takes hours off where too many were counted', async () => {
    const office = await closed()
    well(await late(office, '2026-01-01', -2))
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '106,67', B: '133,33' })
    well(await office.issue(FEBRUARY))
    expect(await verdicts(office)).toEqual(['identical', 'identical', 'identical', 'identical'])
  })

  it('goes to the first month that is still open, over several closed ones', async () => {
    const office = await closed()
    well(await office.issue(FEBRUARY))
    expect(well(await late(office, '2026-01-21', 1))).toMatchObject({ countedIn: '2026-03' })
    expect(well(await late(office, '2026-02-20', 1))).toMatchObject({ countedIn: '2026-03' })
  })

  it('leaves a locked month as it is: it goes to the next one, and stays once that is locked too', async () => {
    const office = await closed()
    well(await lockThrough(office, { through: day('2026-02-28'), reason: '' }))
    expect(well(await late(office, '2026-01-21', 4))).toMatchObject({ countedIn: '2026-03' })
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '120,00', B: '120,00' })
    const [id = ''] = office.keeper.registers().adjustments.keys()
    well(await lockThrough(office, { through: day('2026-03-31'), reason: '' }))
    expect(await removals.removeLateTime(office, { id })).toEqual({
      ok: false,
      failures: [
        {
          code: 'lockedHours',
          agent: 'Marie Dupont',
          day: '2026-01-21',
          through: '2026-03-31',
        },
      ],
    })
    well(await lockThrough(office, { through: day('2026-03-30'), reason: 'Heure fausse' }))
    well(await removals.removeLateTime(office, { id }))
  })

  it('stays where it counts when the closed month is cancelled and issued again', async () => {
    const office = await closed()
    well(await late(office, '2026-01-21', 4))
    for (const id of ['statement-1', 'statement-2'])
      well(await cancelStatement(office, { id, reason: 'Coût corrigé' }))
    well(await office.issue(JANUARY))
    well(await office.issue(FEBRUARY))
    expect(await office.amounts(JANUARY)).toEqual({ A: '200,00', B: '100,00' })
    expect(await verdicts(office)).toEqual(['identical', 'identical', 'identical', 'identical'])
  })

  it('can be taken away until a statement counts it, and comes back after that is cancelled', async () => {
    const office = await closed()
    well(await late(office, '2026-01-21', 4))
    const [id = ''] = office.keeper.registers().adjustments.keys()
    well(await office.issue(FEBRUARY, ['B']))
    expect(await removals.removeLateTime(office, { id })).toEqual({
      ok: false,
      failures: [
        { code: 'settled', statement: '2026-003', what: 'Marie Dupont', when: '2026-01-21' },
      ],
    })
    const counting = (await office.file()).statements.find(
      ({ content }) => content.number === '2026-003',
    )
    well(await cancelStatement(office, { id: counting?.id ?? '', reason: 'Heure fausse' }))
    well(await removals.removeLateTime(office, { id }))
    expect(office.keeper.registers().adjustments.size).toBe(0)
  })

  it('that is kept again under its identifier is corrected and not added, until a statement counts it', async () => {
    const office = await closed()
    const typed = (hours: number) => late(office, '2026-01-21', hours, 'A', { id: 'typed' })
    well(await typed(2))
    well(await typed(4))
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '140,00', B: '100,00' })
    well(await office.issue(FEBRUARY))
    expect(refusals(await typed(5))).toEqual(['settled'])
  })

  it('is one step of undo and redo', async () => {
    const office = await closed()
    well(await late(office, '2026-01-21', 4))
    expect(well(await undo(office))).toMatchObject({ verb: 'recordLateTime', when: '2026-01-21' })
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '120,00', B: '120,00' })
    well(await redo(office))
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '140,00', B: '100,00' })
  })

  it('never bills below zero: the cell is named and nothing can be issued', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300)
        .hours('Marie', '2026-02', { A: 1, B: 10 })
        .cost('Marie', '2026-02', 240),
    )
    well(await office.issue(JANUARY))
    well(await late(office, '2026-01-01', -3))
    expect(await office.objections(FEBRUARY)).toEqual([
      'agentBelowZero Marie',
      'monthBelowZero  2026-02',
    ])
    expect(await office.amounts(FEBRUARY)).toEqual({ A: '—', B: '—' })
  })
})

describe('what can’t be kept as a late hour', () => {
  it('one of a month that no statement rests on: it goes into the week', async () => {
    const office = await closed()
    expect(refusals(await late(office, '2026-02-20', 1))).toEqual(['monthNotSettled'])
  })

  it('one of an agreement that ends before any open month', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-01-01', to: '2026-01-31' } })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300),
    )
    well(await office.issue(JANUARY))
    expect(await late(office, '2026-01-21', 1)).toEqual({
      ok: false,
      failures: [
        { code: 'noLaterMonth', agent: 'Marie Dupont', day: '2026-01-21', agreement: '2026-01' },
      ],
    })
  })

  it('one of a body that changed terms leave out before any open month: told by name, with the way out', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .terms({
          amendments: [
            amendment(
              '2026-02-01',
              {
                beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
                agents: [{ agentId: 'Marie', workShare: 10_000 }],
                key: { kind: 'actualCost' },
                hourlyTariff: null,
                annualWeeks: 'paid',
                commonTime: 'proRata',
                tieBreak: [],
              },
              { id: 'a1', reference: 'Avenant 1' },
            ),
          ],
        })
        .hours('Marie', '2026-01', { A: 20, B: 10 })
        .cost('Marie', '2026-01', 300),
    )
    well(await office.issue(JANUARY))
    const before = await office.file()
    const answer = await late(office, '2026-01-21', 1, 'B')
    if (answer.ok) throw new Error('It was kept')
    const [refusal] = answer.failures
    expect(refusal).toEqual({
      code: 'laterTermsDiffer',
      agent: 'Marie Dupont',
      collectivity: 'Commune B',
      day: '2026-01-21',
      agreement: '2026-01',
    })
    expect(answer.failures.map((each) => failureSentence(each, 'fr')).join()).toMatch(
      /ne met plus Marie Dupont à disposition de la commune B.*Corriger cette année/,
    )
    expect(await office.file()).toEqual(before)
    expect((await late(office, '2026-01-21', 1, 'A')).ok).toBe(true)
  })

  it('one beyond the 24 h of its day, or that takes more off than was done', async () => {
    const office = await closed()
    expect(refusals(await late(office, '2026-01-01', 5))).toEqual(['dayOver24Hours'])
    expect(refusals(await late(office, '2026-01-21', -1))).toEqual(['lateTimeBelowZero'])
    well(await late(office, '2026-01-21', 20))
    expect(refusals(await late(office, '2026-01-21', 5, 'B'))).toEqual(['dayOver24Hours'])
    expect(refusals(await late(office, '2026-01-21', -21))).toEqual(['lateTimeBelowZero'])
  })

  it('one of a person, a body or a day that no agreement knows', async () => {
    const office = await closed()
    expect(refusals(await late(office, '2026-01-21', 1, 'A', { agentId: 'Paul' }))).toEqual([
      'unknownRecord',
    ])
    expect(refusals(await late(office, '2026-01-21', 1, 'Z'))).toEqual(['unknownRecord'])
    expect(refusals(await late(office, '2026-01-21', 1, 'CC'))).toEqual(['outsideAgreement'])
    expect(refusals(await late(office, '2027-01-21', 1))).toEqual(['outsideAgreement'])
  })

  it('the closed week itself still refuses the hour', async () => {
    const office = await closed()
    const answer = await recordTime(office, {
      sheets: [
        {
          agentId: 'Marie',
          lines: [{ day: day('2026-01-21'), collectivityId: 'A', minutes: minutes(60), task: '' }],
        },
      ],
    })
    expect(refusals(answer)).toEqual(['settled'])
  })
})

describe('a workspace file with late hours', () => {
  it('is refused where one names an agent or a body that does not exist, or bears the identifier of another', async () => {
    const office = await closed()
    well(await late(office, '2026-01-21', 4))
    const file = await office.file()
    expect(checkReferences(file)).toEqual([])
    const [one] = file.adjustments
    if (one === undefined) throw new Error('No late hour')
    const adjustments = [one, { ...one, agentId: 'Paul', collectivityId: 'Z' }]
    expect(checkReferences({ ...file, adjustments })).toEqual([
      { code: 'valueTaken', field: 'adjustments.1.id', found: one.id },
      { code: 'referenceUnknown', field: 'adjustments.1.collectivityId', found: 'Z' },
      { code: 'referenceUnknown', field: 'adjustments.1.agentId', found: 'Paul' },
    ])
  })
})
