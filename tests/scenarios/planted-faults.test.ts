import { describe, expect, it } from 'vitest'
import { cleanYear, ISSUED_ON, objectionsTo } from './clean-year'
import { planted } from './plant'
import { PLANTED } from './planted-faults'

const clean = await cleanYear()

describe('the audit before issue', () => {
  it('objects to nothing of a clean year', async () => {
    expect(await objectionsTo(clean)).toEqual([])
  })

  it('is tried with 25 faults and more, each another objection or another reason for it', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(25)
    expect(new Set(PLANTED.map(({ name }) => name)).size).toBe(PLANTED.length)
    expect(new Set(PLANTED.map(({ found }) => found.code)).size).toBeGreaterThanOrEqual(25)
  })

  it.each(PLANTED.map((fault) => [fault.name, fault] as const))(
    'finds %s, with its article and its severity',
    async (_, fault) => {
      const { today = ISSUED_ON, period } = fault
      const findings = await objectionsTo(planted(clean, fault), today, period)
      expect(findings).toContainEqual(expect.objectContaining(fault.found))
    },
  )
})
