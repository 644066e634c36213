import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import { month } from '#shared/kernel/month'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')

/** Marie's insurer gave back more in January than she was paid; Paul was paid as ever. */
async function issued() {
  const office = new Office(
    new Territory('A')
      .terms({ legalForm: 'staffSecondment' })
      .lends('Marie')
      .lends('Paul')
      .hours('Marie', '2026-01', { A: 20 })
      .hours('Paul', '2026-01', { A: 20 })
      .cost('Paul', '2026-01', 2_000),
  )
  const components = [
    { kind: 'basePay' as const, amount: cents(100_000) },
    { kind: 'refunds' as const, amount: cents(-150_000) },
  ]
  well(await saveCost(office, { agentId: 'Marie', month: month('2026-01'), components }))
  well(await office.issue(JANUARY))
  return office
}

const verdicts = async (office: Office) =>
  well(await verifyStatements(office)).map(({ verification }) => verification.kind)

it('an agent whose refunds pass the pay of the period is listed with both, and not as hours at a price', async () => {
  const office = await issued()
  const [statement] = (await office.file()).statements
  expect(statement?.content.byAgent?.agents).toMatchObject([
    {
      cost: [
        { group: 'pay', amount: 100_000 },
        { group: 'refunds', amount: -150_000 },
      ],
      amount: -50_000,
    },
    { cost: [{ group: 'pay', amount: 200_000 }], amount: 200_000 },
  ])
  expect(await verdicts(office)).toEqual(['identical'])
})

it('a statement that was issued without them verifies as before', async () => {
  const file = await (await issued()).file()
  const statements = file.statements.map((statement) => {
    const { byAgent } = statement.content
    if (byAgent === undefined) throw new Error('No agents')
    const [marie, ...others] = byAgent.agents
    if (marie === undefined) throw new Error('No Marie')
    const agents = [{ ...marie, cost: [] }, ...others]
    const content = { ...statement.content, byAgent: { ...byAgent, agents } }
    return { ...statement, content, fingerprint: fingerprint(content) }
  })
  expect(await verdicts(new Office({ ...file, statements }))).toEqual(['identical'])
})
