import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import type { StatementContent } from '#shared/domain/statements/statement'
import { always } from '../../always'
import type { Draw } from '../allocation/random-facts'
import { draws, factsOf, timesheetsOf } from '../allocation/random-facts'

/** The facts of a draw under an individual loan, its pay in three kinds of which one is a refund. */
function loanOf(draw: Draw): AllocationFacts {
  const facts = factsOf(draw)
  const lender = facts.collectivities
    .slice(0, 1)
    .map((body) => ({ ...body, id: 'lender', code: 'L', name: 'Lender' }))
  return {
    ...facts,
    agreement: { ...facts.agreement, legalForm: 'staffSecondment' },
    collectivities: [...facts.collectivities, ...lender],
    costs: facts.costs.map((cost) => {
      const [whole = 0] = cost.components.map(({ amount }) => amount)
      const refund = Math.floor(whole / 7)
      return {
        ...cost,
        components: [
          { kind: 'basePay' as const, amount: cents(Math.floor(whole / 2)) },
          { kind: 'familySupplement' as const, amount: cents(Math.floor(whole / 9)) },
          { kind: 'employerContributions' as const, amount: cents(Math.ceil(whole / 2)) },
          { kind: 'refunds' as const, amount: cents(0 - refund) },
        ],
      }
    }),
  }
}

function statementsOf(draw: Draw): readonly StatementContent[] {
  const facts = loanOf(draw)
  const allocation = allocate(facts)
  return allocation.shares.flatMap(({ collectivityId }, at) => {
    const frame = { issuedOn: day('2027-01-14'), sequence: at + 1, example: false }
    const timesheets = timesheetsOf(draw)
    return drawUpStatement(allocation, facts, collectivityId, { ...frame, timesheets }) ?? []
  })
}

describe('what an individual loan charges, agent by agent', () => {
  it('makes the share to the cent: agents, the common price, what belongs to no agent', () => {
    always(80, draws, (draw) => {
      for (const { share, byAgent } of statementsOf(draw)) {
        const { agents = [], pooled = 0, besides = 0 } = byAgent ?? {}
        expect(sumCents(agents.map(({ amount }) => amount)) + pooled + besides).toBe(share)
      }
    })
  })

  it('makes each agent’s amount of kinds of cost and kilometres, pay as one kind', () => {
    always(80, draws, (draw) => {
      for (const { byAgent } of statementsOf(draw))
        for (const { cost, travel, amount } of byAgent?.agents ?? []) {
          if (cost.length === 0) continue
          expect(sumCents(cost.map((part) => part.amount)) + travel).toBe(amount)
          expect(cost.map(({ group }) => group)).not.toContain('familySupplement')
        }
    })
  })

  it('gives each agent’s hours, which are those of the statement', () => {
    always(60, draws, (draw) => {
      for (const { minutes, byAgent } of statementsOf(draw)) {
        const agents = byAgent?.agents ?? []
        expect(agents.reduce((sum, agent) => sum + agent.minutes, 0)).toBe(minutes)
      }
    })
  })

  it('names no agent under another form, where initials are enough', () => {
    const [draw] = fc.sample(draws, { numRuns: 1, seed: 7 })
    if (draw === undefined) throw new Error('No draw')
    const facts = { ...loanOf(draw), agreement: factsOf(draw).agreement }
    const allocation = allocate(facts)
    const drawn = drawUpStatement(allocation, facts, allocation.shares[0]?.collectivityId ?? '', {
      issuedOn: day('2027-01-14'),
      sequence: 1,
      example: false,
      timesheets: [],
    })
    expect(drawn?.byAgent).toBeUndefined()
    expect(drawn).not.toBeNull()
  })
})
