import { expect, it } from 'vitest'
import type { Period } from '#shared/kernel/period'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { months, Office, well } from './office'
import { Territory } from './territory'

/** Two communes with hours of one agent in January. */
const january = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .contracted('A', 5)
    .contracted('B', 5)
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 300)

/** Two communes under a shared cost, of which B owes nothing, with hours of both in January. */
const office = (): Office =>
  new Office(
    january()
      .cost('Marie', '2026-02', 300)
      .terms({ limits: [{ kind: 'exempt', collectivityId: 'B', amount: null, reason: 'Accord' }] }),
  )

/** The bodies of which a list offers a statement, and those that get one once all of them are issued. */
async function offeredAndIssued(of: Office, period: Period, nature: StatementNature) {
  const allocation = await of.settlement(period, 'agreement', nature)
  const agreement = of.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('No agreement')
  const statements = [...of.keeper.registers().statements.values()]
  const offered = awaitingStatements(agreement, allocation, statements, nature).map(
    ({ collectivityId }) => collectivityId,
  )
  const issued = well(await of.issue(period, offered, 'agreement', nature))
  return { offered, issued: issued.map(({ beneficiaryId }) => beneficiaryId) }
}

it('a provisional settlement offers no statement to a body that owes nothing, whatever hours it was given or is expected', async () => {
  const bodies = { offered: ['A'], issued: ['A'] }
  expect(await offeredAndIssued(office(), months('01'), 'provisional')).toEqual(bodies)
  expect(await offeredAndIssued(office(), months('02'), 'provisional')).toEqual(bodies)
})

it('a final one lists the hours of a body that owes nothing, and is offered', async () => {
  const bodies = { offered: ['A', 'B'], issued: ['A', 'B'] }
  expect(await offeredAndIssued(office(), months('01'), 'actual')).toEqual(bodies)
})

it('a balance that a provisional statement of other days took up waits for no statement any more', async () => {
  const of = new Office(
    january()
      .hours('Marie', '2026-06', { A: 20 })
      .cost('Marie', '2026-06', 300)
      .terms({
        balance: 'carried',
        instalments: [
          { collectivityId: 'B', reference: '12', calledOn: '2026-01-15', amount: 5000 },
        ],
      }),
  )
  well(await of.issue(months('01')))
  well(await of.issue(months('12'), null, 'agreement', 'provisional'))
  const bodies = { offered: ['A'], issued: ['A'] }
  expect(await offeredAndIssued(of, months('06'), 'actual')).toEqual(bodies)
})
