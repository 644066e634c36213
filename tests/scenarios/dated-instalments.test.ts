import { describe, expect, it } from 'vitest'
import { workspaceWarnings } from '#shared/domain/workspace/workspace-warnings'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { signedAmount } from '#shared/domain/statements/settle'
import { cents } from '#shared/kernel/cents'
import { Office, well } from './office'
import { called, contents, issueOffered, leave, QUARTERS, valley, Y25, Y26 } from './two-communes'

const call = (calledOn: string) => ({
  instalments: [{ collectivityId: 'A', reference: 'T-1', calledOn, amount: 25_000 }],
})

/** What `check` names of the account of A. */
const named = (file: WorkspaceFile): readonly string[] =>
  workspaceWarnings(file).flatMap(({ code }) =>
    code.startsWith('instalment') || code.startsWith('balance') ? [code] : [],
  )

describe('an instalment that no terms of its day know', () => {
  it('is deducted by the first settlement where it was called before the agreement, and is named', async () => {
    const office = new Office(valley(call('2024-12-10')))
    expect(named(await office.file())).toEqual(['instalmentBefore'])
    const [first] = well(await office.issue(Y25, ['A']))
    expect(first?.balance).toEqual({ kind: 'claim', amount: 120_000 - 25_000 })
    expect(named(await office.file())).toEqual([])
  })

  it('is deducted by the last settlement where it was called after the agreement, by quarters too', async () => {
    const office = new Office(valley(call('2027-01-05')))
    expect(named(await office.file())).toEqual(['instalmentAfter'])
    for (const quarter of QUARTERS) well(await issueOffered(office, quarter))
    expect((await contents(office)).map(({ instalments }) => instalments.length)).toEqual([
      0, 0, 0, 1,
    ])
    expect(25_000 + (await called(office))).toBe(120_000)
  })

  it('is given back where it was called after the body left, and is named until then', async () => {
    const office = new Office(valley(call('2026-08-01')))
    well(await leave(office, '2026-07-01'))
    expect(named(await office.file())).toEqual(['instalmentUnserved'])
    well(await issueOffered(office, QUARTERS[2]))
    expect(named(await office.file())).toEqual([])
  })

  it('is named with the statement to cancel where a file of before left it out', async () => {
    const office = new Office(valley())
    well(await office.issue(Y26, ['A']))
    const file = await office.file()
    const agreements = file.agreements.map((agreement) => ({
      ...agreement,
      instalments:
        new Office(valley(call('2027-01-05'))).keeper.registers().agreements.get(agreement.id)
          ?.instalments ?? [],
    }))
    expect(workspaceWarnings({ ...file, agreements })).toContainEqual(
      expect.objectContaining({
        code: 'instalmentMissed',
        statement: '2026-001',
        reference: 'T-1',
      }),
    )
  })
})

describe('a balance that a file of before left to no statement', () => {
  it('is named with the statement to cancel', async () => {
    const office = new Office(valley({ ...call('2025-06-01'), balance: 'carried' }))
    well(await office.issue(Y25, ['A']))
    const file = await office.file()
    const [first] = file.statements
    if (first === undefined) throw new Error('No statement')
    expect(signedAmount(first.content.carriedForward ?? { kind: 'claim', amount: cents(0) })).toBe(
      95_000,
    )
    expect(named(file)).toEqual([])
    const agreements = file.agreements.map((agreement) => ({
      ...agreement,
      period: { ...agreement.period, to: Y25.to },
    }))
    expect(named({ ...file, agreements })).toEqual(['balanceStranded'])
  })
})
