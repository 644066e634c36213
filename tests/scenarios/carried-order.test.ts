import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { Office, well } from './office'
import { agreementOf, valley, Y25, Y26 } from './two-communes'

describe('a carried balance, whatever the order of the settlements', () => {
  const carried = { balance: 'carried' }
  const call = (amount: number) => ({
    instalments: [{ collectivityId: 'A', reference: 'T-1', calledOn: '2025-06-01', amount }],
  })

  it('is settled at once by an earlier period that is settled after the last one', async () => {
    const office = new Office(valley({ ...carried, ...call(60_000) }))
    well(await office.issue(Y26, ['A']))
    const [late] = well(await office.issue(Y25, ['A']))
    expect(late).toMatchObject({ balance: { kind: 'claim', amount: 60_000 } })
    expect(late).not.toHaveProperty('carriedForward')
  })

  it('is settled at once where an earlier period is cancelled and issued again with another instalment', async () => {
    const office = new Office(valley({ ...carried, ...call(120_000) }))
    const [first] = well(await office.issue(Y25, ['A']))
    expect(first?.carriedForward).toEqual({ kind: 'claim', amount: 0 })
    well(await office.issue(Y26, ['A']))
    well(await cancelStatement(office, { id: first?.id ?? '', reason: 'Acompte faux' }))
    const agreement = agreementOf(office)
    well(
      await saveAgreement(office, {
        ...agreement,
        instalments: agreement.instalments.map((one) => ({
          ...one,
          amount: cents(60_000),
        })),
      }),
    )
    const [again] = well(await office.issue(Y25, ['A']))
    expect(again).toMatchObject({ balance: { kind: 'claim', amount: 60_000 } })
    expect(again).not.toHaveProperty('carriedForward')
  })

  it('keeps an agreement from ending before a statement can take it up, and says which to cancel', async () => {
    const office = new Office(valley({ ...carried, ...call(60_000) }))
    const [first] = well(await office.issue(Y25, ['A']))
    const shorter = {
      ...agreementOf(office),
      period: { from: day('2025-01-01'), to: day('2025-12-31') },
    }
    expect(await saveAgreement(office, shorter)).toMatchObject({
      failures: [
        {
          code: 'balanceStranded',
          statement: '2025-001',
          collectivity: 'Commune A',
          amount: 60_000,
        },
      ],
    })
    well(await cancelStatement(office, { id: first?.id ?? '', reason: 'Fin de la convention' }))
    well(await saveAgreement(office, shorter))
    const [again] = well(await office.issue(Y25, ['A']))
    expect(again?.balance).toEqual({ kind: 'claim', amount: 60_000 })
  })
})
