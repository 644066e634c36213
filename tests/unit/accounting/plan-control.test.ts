import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { journal } from '#shared/domain/accounting/journal'
import { planFaults } from '#shared/domain/accounting/plan-control'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { agreementOf, facts, rule, statement } from './accounting-facts'

const usual = publishedAccounts()

/** What the control says of a plan that has its own pair for every case. */
function told(receipt: string, expense: string) {
  const own = rule({
    receipt: { number: receipt, label: '' },
    expense: { number: expense, label: '' },
  })
  const accountRules = [own]
  return planFaults(journal([statement('cc', 'member')], facts({ accountRules })), [own], usual)
}

describe('the control of the plan', () => {
  it('finds nothing to say of the usual plan, whatever was claimed or taken back', () => {
    const entries = journal(
      [
        statement('cc', 'member', { cancelled: { on: day('2027-02-01') } }),
        statement('member', 'cc'),
        statement('member', 'elsewhere'),
      ],
      facts(),
    )
    expect(planFaults(entries, usual, usual)).toEqual([])
  })

  it.each(usual.filter(({ channel }) => channel === 'refund'))(
    'names a rule whose expense no longer faces $receipt.number, with what does',
    ({ receipt, expense }) => {
      const wrong = expense.number === '6218' ? '6216' : '6218'
      expect(told(receipt.number, wrong)).toMatchObject([
        { ruleId: 'own', from: '2024-01-01', receipt: receipt.number, expense: wrong },
      ])
      expect(told(receipt.number, wrong)[0]?.usual).toContainEqual({
        receipt: receipt.number,
        expense: expense.number,
      })
      expect(told(receipt.number, expense.number)).toEqual([])
    },
  )

  it('accepts a division of both accounts, and the account that both are divisions of', () => {
    expect(told('708451', '62161')).toEqual([])
    expect(told('7084', '621')).toEqual([])
    expect(told('708451', '62181')).toHaveLength(1)
  })

  it('leaves accounts alone that the usual plan does not know: they are the territory’s own', () => {
    expect(told('7588', '65888')).toEqual([])
    expect(told('7588', '6216')).toHaveLength(1)
  })

  it('says nothing of a rule that no entry follows', () => {
    const unused = rule({
      annexBudget: true,
      receipt: { number: '70845', label: '' },
      expense: { number: '6218', label: '' },
    })
    const rules = [...usual, unused]
    const entries = journal([statement('cc', 'member')], facts({ accountRules: rules }))
    expect(planFaults(entries, rules, usual)).toEqual([])
    const annexed = facts({
      accountRules: rules,
      agreements: [agreementOf({ annexBudget: 'Eau' })],
    })
    expect(
      planFaults(journal([statement('cc', 'member')], annexed), rules, usual).map(
        ({ ruleId }) => ruleId,
      ),
    ).toEqual(['own'])
  })
})
