import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { longerProvisionals } from '#shared/domain/statements/in-the-way'
import { checkStatements } from '../../src-main/use-cases/check-statements'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { previewStatement } from '../../src-main/use-cases/preview-statement'
import { recordTime } from '../../src-main/use-cases/record-time'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { months, Office, refusals, well } from './office'
import {
  agreementOf,
  called,
  contents,
  issueOffered,
  leave,
  offered,
  QUARTERS,
  valley,
  verdicts,
  withoutA,
  Y25,
  Y26,
} from './two-communes'

describe('a body that an amendment leaves out', () => {
  const carried = { balance: 'carried' }

  it('is called the balance carried from the year before by the statement of a year that no longer names it', async () => {
    const instalments = [
      { collectivityId: 'A', reference: 'T-1', calledOn: '2025-06-01', amount: 50_000 },
    ]
    const office = new Office(valley({ ...carried, instalments }))
    const [first] = well(await office.issue(Y25, ['A']))
    expect(first?.carriedForward).toEqual({ kind: 'claim', amount: 70_000 })
    well(await leave(office, '2026-01-01'))
    expect(await offered(office, Y26)).toEqual(['B', 'A'])
    well(await issueOffered(office, Y26))
    const [, last] = await contents(office)
    expect(last).toMatchObject({
      share: 0,
      minutes: 0,
      uses: [],
      months: [],
      billing: { kind: 'absent' },
      carriedIn: [{ number: '2025-001', kind: 'claim', amount: 70_000 }],
      balance: { kind: 'claim', amount: 70_000 },
    })
    expect(await offered(office, Y26)).toEqual([])
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('gets back what provisional quarters called after it left, by final quarters as by a final year', async () => {
    const byQuarters = new Office(valley())
    const byYear = new Office(valley())
    for (const office of [byQuarters, byYear]) {
      for (const quarter of QUARTERS) well(await issueOffered(office, quarter, 'provisional'))
      expect(await called(office)).toBe(120_000)
      well(await leave(office, '2026-07-01'))
    }
    for (const quarter of QUARTERS) well(await issueOffered(byQuarters, quarter))
    well(await issueOffered(byYear, Y26))
    expect(await called(byYear)).toBe(60_000)
    expect(await called(byQuarters)).toBe(60_000)
    expect((await contents(byQuarters)).at(-1)).toMatchObject({
      provisionals: [{ kind: 'claim', amount: 30_000 }],
      balance: { kind: 'reduction', amount: 30_000 },
    })
    expect(await verdicts(byQuarters)).toEqual(['identical'])
  })

  it('gets back an instalment that was called on the day on which it left, by quarters as by the year', async () => {
    const instalments = [
      { collectivityId: 'A', reference: 'T-7', calledOn: '2026-07-01', amount: 25_000 },
    ]
    for (const parts of [QUARTERS, [Y26]]) {
      const office = new Office(valley({ instalments }))
      well(await leave(office, '2026-07-01'))
      for (const part of parts) well(await issueOffered(office, part))
      expect(25_000 + (await called(office))).toBe(60_000)
    }
  })

  it('is shown, checked and previewed like any other, with a share of nothing', async () => {
    const office = new Office(valley())
    for (const quarter of QUARTERS) well(await issueOffered(office, quarter, 'provisional'))
    well(await leave(office, '2026-07-01'))
    const place = { agreementId: 'agreement', period: QUARTERS[2], nature: 'actual' as const }
    const content = well(await previewStatement(office, { ...place, beneficiaryId: 'A' }))
    expect(content.balance).toEqual({ kind: 'reduction', amount: 30_000 })
    const shares = (amount: number) => [{ collectivityId: 'A', amount: cents(amount) }]
    expect(refusals(await checkStatements(office, { ...place, shares: shares(1) }))).toEqual([
      'figuresDiffer',
    ])
    well(await checkStatements(office, { ...place, shares: shares(0) }))
  })

  it('is settled although hours are missing for the others, and locks none of their hours', async () => {
    const file = await new Office(valley({ key: { kind: 'actualCost' } })).file()
    const known = {
      ...file,
      timesheets: file.timesheets.filter(({ month }) => month < '2026-07'),
    }
    const office = new Office(known)
    for (const quarter of QUARTERS) well(await issueOffered(office, quarter, 'provisional'))
    well(
      await saveAmendment(office, {
        agreementId: 'agreement',
        amendment: withoutA(office, '2026-07-01', { kind: 'actualCost' }),
      }),
    )
    expect(await office.objections(QUARTERS[2])).not.toEqual([])
    expect(await offered(office, QUARTERS[2])).toEqual(['A'])
    well(await issueOffered(office, QUARTERS[2]))
    well(
      await recordTime(office, {
        sheets: [
          {
            agentId: 'Marie',
            lines: [
              { day: day('2026-07-20'), collectivityId: 'B', task: '', minutes: minutes(60) },
            ],
          },
        ],
      }),
    )
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('gets no statement where nothing of it is open', async () => {
    const office = new Office(valley())
    well(await leave(office, '2026-07-01'))
    expect(await offered(office, QUARTERS[2])).toEqual(['B'])
    const asked = { agreementId: 'agreement', period: QUARTERS[2], nature: 'actual' as const }
    const shares = [{ collectivityId: 'A', amount: cents(0) }]
    expect(refusals(await issueStatements(office, { ...asked, reason: '', shares }))).toEqual([
      'unknownRecord',
    ])
  })

  it('is left out of a final list whose days a provisional statement of it goes beyond', async () => {
    const instalments = [
      { collectivityId: 'A', reference: 'T-8', calledOn: '2026-08-01', amount: 25_000 },
    ]
    const office = new Office(valley({ instalments }))
    const [half, third] = [months('07', '12'), QUARTERS[2]]
    well(await office.issue(half, ['A'], 'agreement', 'provisional'))
    well(await leave(office, '2026-07-01'))
    expect(await offered(office, third)).toEqual(['B'])
    const asked = { agreementId: 'agreement', period: third, nature: 'actual' as const }
    const shares = [{ collectivityId: 'A', amount: cents(0) }]
    expect(refusals(await issueStatements(office, { ...asked, reason: '', shares }))).toEqual([
      'provisionalBeyond',
    ])
    expect(await offered(office, half)).toEqual(['B', 'A'])
  })

  it('is left out in the same way while its terms still serve it, and its longer days are named', async () => {
    const office = new Office(valley())
    const [half, third] = [months('07', '12'), QUARTERS[2]]
    well(await office.issue(half, ['A'], 'agreement', 'provisional'))
    expect(await offered(office, third)).toEqual(['B'])
    const statements = [...office.keeper.registers().statements.values()]
    expect(longerProvisionals('agreement', third, statements)).toEqual([{ period: half, count: 1 }])
    expect(longerProvisionals('agreement', half, statements)).toEqual([])
    well(await issueOffered(office, third))
  })

  it('is settled at once where the terms known already leave it out for good', async () => {
    const office = new Office(valley(carried))
    well(await leave(office, '2026-07-01'))
    const [half, rest] = [months('01', '06'), months('07', '12')]
    well(await issueOffered(office, half, 'provisional'))
    const [settled] = well(await issueOffered(office, half))
    expect(settled).not.toHaveProperty('carriedForward')
    expect(await offered(office, rest)).toEqual(['B'])
  })
})

it('provisional statements of one day around an amendment that no figure reads verify alike', async () => {
  const office = new Office(valley())
  well(await office.issue(Y26, ['A'], 'agreement', 'provisional'))
  const terms = termsOf(agreementOf(office))
  const amendment = {
    ...withoutA(office, '2026-03-01'),
    terms: { ...terms, hourlyTariff: cents(2500), commonTime: 'lender' as const },
  }
  well(await saveAmendment(office, { agreementId: 'agreement', amendment }))
  well(await office.issue(Y26, ['B'], 'agreement', 'provisional'))
  expect(await verdicts(office)).toEqual(['identical'])
})
