import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const verdicts = async (office: Office): Promise<readonly string[]> =>
  well(await verifyStatements(office)).map(({ verification }) => verification.kind)

const pay = (of: string, amount: number) => ({
  agentId: 'Marie',
  month: month(of),
  components: [{ kind: 'basePay' as const, amount: cents(amount) }],
})

/** Marie is lent at a half, and March is settled and issued before anything is known of January. */
async function marchFirst(): Promise<Office> {
  const office = new Office(
    new Territory('A')
      .terms({ agents: [{ agentId: 'Marie', workShare: 5_000 }] })
      .lends('Marie')
      .hours('Marie', '2026-03', { A: 10 })
      .cost('Marie', '2026-03', 2000.01),
  )
  well(await office.issue(months('03')))
  return office
}

describe('what is rounded on the year so far', () => {
  it('lets a cost of an earlier month in that moves no cent of what was issued', async () => {
    const office = await marchFirst()
    well(await saveCost(office, pay('2026-01', 200_000)))
    expect(await verdicts(office)).toEqual(['identical'])
  })

  it('refuses one that would move a cent, and names the statement', async () => {
    const office = await marchFirst()
    // Half of 2 000.01 in March is 1 000.01; after 2 000.01 in January it would be 1 000.00.
    expect(refusals(await saveCost(office, pay('2026-01', 200_001)))).toEqual(['settled'])
    expect(await verdicts(office)).toEqual(['identical'])
  })
})

describe('an agreement that is prolonged', () => {
  it('leaves what was settled before as it is', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-01-01', to: '2026-12-31' } })
        .lends('Marie')
        .hours('Marie', '2026-03', { A: 10 })
        .cost('Marie', '2026-03', 2000),
    )
    well(await office.issue(months('03')))
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('No agreement')
    well(
      await saveAgreement(office, {
        ...agreement,
        period: { from: agreement.period.from, to: day('2027-12-31') },
      }),
    )
    expect(await verdicts(office)).toEqual(['identical'])
  })
})
