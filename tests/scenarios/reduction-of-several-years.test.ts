import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { monthsOf, type Period } from '#shared/kernel/period'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
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

/** The reduction of A over a period, of whom one hour at 20 € is due and 100 € were called on each of some days. */
async function reduced(period: Period, ...days: readonly string[]): Promise<Office> {
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
    territory.hours('Marie', month, month === '2026-06' ? { A: 1 } : {})
  const office = new Office(territory, '2026-09-15')
  well(await takePublishedAccounts(office))
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
})
