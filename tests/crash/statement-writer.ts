import { writeSync } from 'node:fs'
import { day } from '#shared/kernel/day'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { computeSettlement } from '../../src-main/use-cases/compute-settlement'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { months, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { VaultPark } from '../vault/vault-park'

// A process that issues the statements of three bodies, provisional then final, cancels them one by one and begins again, as
// fast as it can, until it is killed. It says each number that was acknowledged.
const [folder = '', round = ''] = process.argv.slice(2)
const keeper = await openKeeper({
  folder,
  reopen: new VaultPark().open,
  now: () => '2027-01-14T09:00:00.000Z',
  author: () => round,
})
let made = 0
const surroundings = {
  today: () => day('2027-01-14'),
  now: () => '2027-01-14T09:00:00.000Z',
  author: () => round,
  newId: () => `${round}-${String((made += 1))}`,
  newSecret: () => '',
}
const ports = { keeper, surroundings }
const place = { agreementId: 'agreement', period: months('01'), reason: 'Essai' }
const territory = new Territory('A', 'B', 'C')
  .lends('Marie')
  .hours('Marie', '2026-01', { A: 60, B: 30, C: 10 })
  .cost('Marie', '2026-01', 100_000)
if (keeper.registers().workspace === null) well(await openWorkspace(ports, territory.file()))

const cancel = async (id: string, number: string): Promise<void> => {
  well(await cancelStatement(ports, { id, reason: 'Essai' }))
  writeSync(1, `cancelled ${number}\n`)
}
for (const { id, number, cancelled } of keeper.registers().statements.values())
  if (cancelled === null) await cancel(id, number)
for (;;)
  for (const nature of STATEMENT_NATURES) {
    const { allocation } = well(await computeSettlement(ports, { ...place, nature }))
    const shares = allocation.shares.flatMap(({ collectivityId, amount }) =>
      amount === null ? [] : [{ collectivityId, amount }],
    )
    const issued = well(await issueStatements(ports, { ...place, nature, shares }))
    for (const { number } of issued) writeSync(1, `issued ${number}\n`)
    for (const { id, number } of issued) await cancel(id, number)
  }
