import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { Absence } from '#shared/domain/timesheets/absence'
import { allocateAsOf } from '#shared/domain/audit/allocate-as-of'
import { auditSettlement } from '../../src-main/use-cases/audit-settlement'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { saveAbsence } from '../../src-main/use-cases/saves'
import { settlementFacts } from '../../src-main/use-cases/settlement-facts'
import { submitPeriods } from '../../src-main/use-cases/submit-periods'
import { months, Office, refusals, well } from './office'
import { Territory, type Terms } from './territory'

const PLACE = { agreementId: 'agreement', period: months('01') }

/** Hours of Marie on days of January 2026, whose weeks begin on the 5th, 12th, 19th and 26th; a day of 7 h for commune A each. */
const worked = (...days: readonly number[]) => days.map((date) => [date, 'A', 7] as const)

/** Marie lent whole to commune A: full weeks but for those that a test leaves out. */
const january = (days: readonly (readonly [number, string, number])[], terms: Terms = {}) =>
  new Territory('A')
    .lends('Marie')
    .terms({ signedOn: '2025-12-10', ...terms })
    .days('Marie', '2026-01', days)
    .cost('Marie', '2026-01', 3000)

const WHOLE = worked(2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30)
const without = (...days: readonly number[]) => WHOLE.filter(([date]) => !days.includes(date))
const SECOND_WEEK = [12, 13, 14, 15, 16] as const

/** The settlement of January with its verdict. */
async function judged(office: Office, period = PLACE.period) {
  const { keeper, surroundings } = office
  const registers = keeper.registers()
  const agreement = registers.agreements.get('agreement')
  if (agreement === undefined) throw new Error('No agreement')
  const { facts } = await settlementFacts(keeper, registers, agreement, period)
  return allocateAsOf(facts, {
    absences: [...registers.absences.values()],
    weekTemplates: [...registers.weekTemplates.values()],
    today: surroundings.today(),
  })
}

const gaps = async (office: Office): Promise<readonly string[]> =>
  (await judged(office)).objections.map((one) =>
    one.code === 'weekUnentered' || one.code === 'weekShort'
      ? `${one.code} ${one.monday}`
      : one.code,
  )

const findings = async (office: Office, nature: 'actual' | 'provisional' = 'actual') =>
  well(await auditSettlement(office, { ...PLACE, nature, bodies: ['A'] })).map(
    ({ code, about, severity }) => [severity, code, about].filter((part) => part !== '').join(' '),
  )

const leave = (from: string, to: string): Absence => ({
  id: from,
  agentId: 'Marie',
  period: { from: day(from), to: day(to) },
  part: 'day',
  kind: 'leave',
})

describe('what is missing of a settlement', () => {
  it('is nothing where every week has its hours', async () => {
    const office = new Office(january(WHOLE))
    expect(await gaps(office)).toEqual([])
    expect((await findings(office)).join()).not.toContain('weeks')
  })

  it('is a week in the middle of the month, although hours of later weeks are entered', async () => {
    const office = new Office(january(without(...SECOND_WEEK)))
    expect(await gaps(office)).toEqual(['weekUnentered 2026-01-12'])
    expect(await findings(office)).toContain('serious weeksUnentered 3')
  })

  it('is no week of leave, nor a week of which somebody typed that nothing was done', async () => {
    const office = new Office(january(without(...SECOND_WEEK)))
    well(await saveAbsence(office, leave('2026-01-12', '2026-01-16')))
    expect(await gaps(office)).toEqual([])
    const zero = january([...without(...SECOND_WEEK), [13, 'A', 0]])
    expect(await gaps(new Office(zero))).toEqual([])
  })

  it('is a week with less than half of its hours, as a minor doubt', async () => {
    const office = new Office(january(without(13, 14, 15, 16)))
    expect(await gaps(office)).toEqual(['weekShort 2026-01-12'])
    expect(await findings(office)).toContain('minor weeksShort 3')
  })

  it('is the whole month once, and not its weeks, where nothing of it is entered', async () => {
    const office = new Office(
      new Territory('A').lends('Marie').cost('Marie', '2026-01', 3000).terms({}),
    )
    expect(await gaps(office)).toContain('monthUnentered')
    expect((await gaps(office)).join()).not.toContain('week')
  })

  it('is hours that are still to come, on the day of the question', async () => {
    const office = new Office(january(WHOLE), '2026-01-20')
    expect(await gaps(office)).toEqual(['hoursAhead'])
    expect(await findings(office)).toContain('serious hoursAhead')
    expect(await gaps(new Office(january(WHOLE), '2026-02-01'))).toEqual([])
  })

  it('is hours of days after their agent left', async () => {
    const territory = january(WHOLE, {
      key: { kind: 'tariff', basis: 'actual' },
      hourlyTariff: 2000,
    })
    const file = territory.file()
    const office = new Office({
      ...file,
      agents: file.agents.map((agent) => ({
        ...agent,
        workPeriods: agent.workPeriods.map((post) => ({
          ...post,
          period: { ...post.period, to: day('2026-01-15') },
        })),
      })),
    })
    expect(await gaps(office)).toEqual(['hoursOutsideWork'])
    expect(await findings(office)).toContain('serious hoursOutsideWork Marie Dupont')
  })

  it('is no hour to come of days before it', async () => {
    const office = new Office(january(WHOLE), '2026-01-20')
    const { objections } = await judged(office, months('02'))
    expect(objections.map(({ code }) => code)).not.toContain('hoursAhead')
  })

  it('asks no hours of a week that is not over', async () => {
    const days = worked(2, 5, 6, 7, 8, 9)
    expect(await gaps(new Office(january(days), '2026-01-18'))).toEqual([])
    expect(await gaps(new Office(january(days), '2026-01-19'))).toEqual([
      'weekUnentered 2026-01-12',
    ])
  })

  it('asks no hours where the key counts none', async () => {
    const terms = {
      key: { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] },
    }
    expect(await gaps(new Office(january(without(...SECOND_WEEK), terms)))).toEqual([])
  })

  it('does not change a cent: figures and fingerprint are those of the engine', async () => {
    const office = new Office(january(without(...SECOND_WEEK)))
    const plain = await office.settlement(PLACE.period)
    expect(plain.billed).toBe(300_000)
    expect({ ...(await judged(office)), objections: [] }).toEqual({ ...plain, objections: [] })
  })
})

describe('issuing over what is missing', () => {
  const shares = [{ collectivityId: 'A', amount: cents(300_000) }]

  it('needs a reason, which the statement keeps with the weeks', async () => {
    const office = new Office(january(without(...SECOND_WEEK)))
    const refused = await issueStatements(office, { ...PLACE, shares, reason: '' })
    expect(refusals(refused)).toEqual(['reasonAsked'])
    const [issued] = well(
      await issueStatements(office, { ...PLACE, shares, reason: 'Agent en arrêt, heures à venir' }),
    )
    expect(issued?.reserve?.reason).toBe('Agent en arrêt, heures à venir')
    expect(issued?.reserve?.findings).toContainEqual(
      expect.objectContaining({ code: 'weeksUnentered', about: '3' }),
    )
  })

  it('needs a reason where a month costs ten times what the others cost', async () => {
    const ofMonths = months('01', '04')
    const office = new Office(
      ['02', '03', '04'].reduce(
        (territory, at) =>
          territory
            .days('Marie', `2026-${at}`, [[2, 'A', 7]])
            .cost('Marie', `2026-${at}`, at === '04' ? 30_000 : 3000),
        january(WHOLE),
      ),
    )
    const { billed, objections } = await judged(office, ofMonths)
    expect(objections).toContainEqual({
      code: 'payFarAbove',
      blocking: false,
      agentId: 'Marie',
      month: '2026-04',
      times: 10,
    })
    const place = { agreementId: 'agreement', period: ofMonths }
    const due = [{ collectivityId: 'A', amount: cents(billed ?? 0) }]
    const [issued] = well(
      await issueStatements(office, { ...place, shares: due, reason: 'Rappel de dix ans' }),
    )
    expect(issued?.reserve?.findings).toContainEqual(
      expect.objectContaining({
        code: 'payFarAbove',
        severity: 'serious',
        about: 'Marie Dupont',
      }),
    )
  })

  it('asks no reason for hours of a provisional statement, which foresees what is missing', async () => {
    const office = new Office(january(without(...SECOND_WEEK)))
    expect((await findings(office, 'provisional')).join()).not.toContain('weeks')
  })

  it('waits for hours that were handed in and not approved', async () => {
    const office = new Office(january(WHOLE))
    expect(await findings(office)).not.toContain('serious hoursNotApproved')
    well(await submitPeriods(office, { agentIds: ['Marie'], period: PLACE.period }))
    expect(await findings(office)).toContain('serious hoursNotApproved')
  })
})
