import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { monthsOf, type Period } from '#shared/kernel/period'
import { journal } from '#shared/domain/accounting/journal'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { recordTime } from '../../src-main/use-cases/record-time'
import { takePublishedAccounts } from '../../src-main/use-cases/take-published-accounts'
import { Office, well } from './office'
import { Territory } from './territory'
import { verdicts } from './two-communes'

/** What is found again of each statement: from the facts, then from what it prints alone, as the body that receives it does. */
const verified = async (office: Office) => [
  ...(await verdicts(office)),
  ...(await office.file()).statements.map(({ content }) => verifyPrinted(content)),
]

const IDENTICAL = ['identical', { kind: 'identical' }]

/** An office of which A had some hours at 20 € in June 2026, and 100 € were called of A on each of some days. */
async function called(period: Period, hours: number, ...days: readonly string[]): Promise<Office> {
  const territory = new Territory('A').lends('Marie', '2023-01-01').terms({
    period,
    key: { kind: 'tariff', basis: 'actual' },
    hourlyTariff: 2_000,
    instalments: days.map((calledOn) => ({
      collectivityId: 'A',
      reference: `Titre ${calledOn}`,
      calledOn,
      amount: 10_000,
    })),
  })
  for (const month of monthsOf(period))
    territory.hours('Marie', month, month === '2026-06' ? { A: hours } : {})
  const office = new Office(territory, '2026-09-15')
  well(await takePublishedAccounts(office))
  return office
}

/** The reduction of A over a period, of whom one hour at 20 € is due and 100 € were called on each of some days. */
async function reduced(period: Period, ...days: readonly string[]): Promise<Office> {
  const office = await called(period, 1, ...days)
  well(await office.issue(period))
  return office
}

const printed = async (office: Office) =>
  (await office.file()).statements.flatMap(({ content: { balance, imputation = [] } }) =>
    imputation.map(
      ({ side, account, amount = balance.amount }) => `${side} ${account ?? ''} ${String(amount)}`,
    ),
  )

describe('a statement that gives back what was called in several fiscal years', () => {
  it('is verified where one of them is closed: its lender both reduces a title and pays a mandate', async () => {
    const office = await reduced(
      { from: day('2025-09-01'), to: day('2026-08-31') },
      '2025-11-15',
      '2026-03-15',
    )
    expect(await printed(office)).toEqual([
      'receipt 70848 10000',
      'expense 673 8000',
      'expense 6218 10000',
      'receipt 773 8000',
    ])
    expect(await verified(office)).toEqual(IDENTICAL)
  })

  it('is issued and verified over three of them, two of which are closed', async () => {
    const office = await reduced(
      { from: day('2024-09-01'), to: day('2026-08-31') },
      '2024-11-15',
      '2025-03-15',
      '2026-03-15',
    )
    expect(await printed(office)).toEqual([
      'receipt 70848 10000',
      'expense 673 10000',
      'expense 673 8000',
      'expense 6218 10000',
      'receipt 773 10000',
      'receipt 773 8000',
    ])
    expect(await verified(office)).toEqual(IDENTICAL)
  })

  it('takes back of each title what the provisional statement that it settles left of it', async () => {
    const period = { from: day('2025-09-01'), to: day('2026-08-31') }
    const office = await called(period, 6, '2025-11-15', '2026-03-15')
    well(await office.issue(period, null, 'agreement', 'provisional'))
    const lines = [{ day: day('2026-06-01'), collectivityId: 'A', minutes: minutes(60), task: '' }]
    well(await recordTime(office, { sheets: [{ agentId: 'Marie', lines }] }))
    well(await office.issue(period))
    const entries = journal([...office.keeper.registers().statements.values()], await office.file())
    expect(
      entries
        .filter(({ party }) => party === 'lender')
        .map(({ number, fiscalYear, side, account, amount }) =>
          [number, fiscalYear, side, account, amount].join(' '),
        ),
    ).toEqual([
      '2026-001 2026 receipt 70848 8000',
      '2026-002 2026 receipt 70848 2000',
      '2026-002 2026 expense 673 8000',
    ])
    expect(await printed(office)).toEqual([
      'receipt 70848 8000',
      'expense 6218 8000',
      'receipt 70848 2000',
      'expense 673 8000',
      'expense 6218 2000',
      'receipt 773 8000',
    ])
    expect(await verified(office)).toEqual([...IDENTICAL, { kind: 'identical' }])
  })

  it('takes back the title of a provisional statement in the year in which that was made', async () => {
    const hours = (count: number) => ({
      day: day('2025-12-01'),
      collectivityId: 'A',
      minutes: minutes(count * 60),
      task: '',
    })
    const period = { from: day('2025-09-01'), to: day('2026-08-31') }
    const before = await called(period, 0)
    const first = new Office(await before.file(), '2025-12-20')
    well(await recordTime(first, { sheets: [{ agentId: 'Marie', lines: [hours(10)] }] }))
    const autumn = { from: period.from, to: day('2025-12-31') }
    well(await first.issue(autumn, null, 'agreement', 'provisional'))
    const office = new Office(await first.file(), '2026-09-15')
    well(await recordTime(office, { sheets: [{ agentId: 'Marie', lines: [hours(6)] }] }))
    well(await office.issue(period))
    expect(await printed(office)).toEqual([
      'receipt 70848 20000',
      'expense 6218 20000',
      'expense 673 8000',
      'receipt 773 8000',
    ])
    expect(await verified(office)).toEqual([...IDENTICAL, { kind: 'identical' }])
  })
})
