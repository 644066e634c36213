import { describe, expect, it } from 'vitest'
import { goesOnWith } from '#shared/domain/agreements/goes-on-with'
import { Territory, type Terms } from '../../scenarios/territory'

const THIS_YEAR = { period: { from: '2026-01-01', to: null } }
const counting = (name: string): Terms => ({ unitTypes: [{ id: name, name, unit: 'act' }] })

/** Whether an agreement of this year goes on with the one of last year, which lends nobody. */
function follows(before: Terms, after: Terms): boolean {
  const file = new Territory('A', 'B')
    .lends('Marie')
    .terms({ agents: [], period: { from: '2025-01-01', to: '2025-12-31' }, ...before })
    .also({
      id: 'next',
      reference: '2026-02',
      beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
      ...THIS_YEAR,
      ...after,
    })
    .file()
  const [first, next] = file.agreements
  if (first === undefined || next === undefined) throw new Error('Two agreements are needed.')
  return goesOnWith(next, first)
}

describe('an agreement after one that lent nobody', () => {
  it('goes on with it where it counts the same acts, or shares charges alone as that one did', () => {
    expect(follows(counting('Permis'), counting('permis'))).toBe(true)
    expect(follows({}, {})).toBe(true)
  })

  it('is another service where it counts others, lends agents, or is of another form', () => {
    expect(follows(counting('Permis'), counting('Journée de tracteur'))).toBe(false)
    expect(follows(counting('Permis'), {})).toBe(false)
    expect(follows({}, { agents: [{ agentId: 'Marie', workShare: 10_000 }] })).toBe(false)
    expect(follows({ legalForm: 'sharedService' }, { legalForm: 'staffSecondment' })).toBe(false)
  })
})
