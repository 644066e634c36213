import { describe, expect, it } from 'vitest'
import type { Terms } from '../../scenarios/territory'
import { months } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { explanationTextOf } from './explanation-text-of'
import { amendment } from '../../amendment'

const valley = (terms: Terms = {}): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 10, B: 5 })
    .hours('Marie', '2026-02', { A: 10, B: 5 })
    .cost('Marie', '2026-01', 300)
    .cost('Marie', '2026-02', 300)
    .populations(2026, { A: 300, B: 100 })
    .terms({ resolutionReference: '2025-41', keyDecision: 'Decision 12', ...terms })

const english = (terms: Terms, period = months('01')): string =>
  explanationTextOf(valley(terms), 'A', period, 'en')

const amended = (change: Readonly<Record<string, unknown>>): Terms => ({
  amendments: [
    amendment(
      '2026-02-01',
      {
        beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
        agents: [{ agentId: 'Marie', workShare: 10_000 }],
        hourlyTariff: null,
        annualWeeks: 'paid',
        commonTime: 'lender',
        tieBreak: [],
        key: { kind: 'actualCost' },
        ...change,
      },
      { reference: 'Amendment 1', resolutionReference: '2026-07' },
    ),
  ],
})

describe('an explanation in English', () => {
  it('tells each criterion with its weight, its value and its year', () => {
    const text = english({
      key: {
        kind: 'criteria',
        criteria: [
          { measure: { kind: 'hours' }, weight: 70 },
          { measure: { kind: 'population', of: 'municipal' }, weight: 30 },
        ],
      },
    })
    expect(text).toContain('Key: weighted criteria\t69.1667%')
    expect(text).toContain('hours worked (weight 70)\t10 h 00 out of 15 h 00\t66.6667%')
    expect(text).toContain('municipal population 2026 (weight 30)\t300 out of 400\t75.0000%')
    // 0.7 x 2/3 + 0.3 x 3/4 of 300 EUR.
    expect(text).toContain('By agent\t€207.50')
  })

  it('tells the days and the act of each side of an amendment', () => {
    const text = english(amended({ keyDecision: 'Decision 13' }), months('01', '02'))
    expect(text).toContain('From Thu 1 Jan to Sat 31 Jan\t€200.00')
    expect(text).toContain('Under the agreement, before any amendment.')
    expect(text).toContain('Key decided by “Decision 12”.')
    expect(text).toContain('From Sun 1 Feb to Sat 28 Feb\t€200.00')
    expect(text).toContain('Under “Amendment 1”.')
    expect(text).toContain('Terms of the act “Amendment 1”, in force since 1 February 2026.')
  })

  it('tells the clause: agreement, resolution, deciding act, and who gets a spare cent', () => {
    expect(english({})).toContain(
      [
        'Clause\tAgreement 2026-01',
        '   Resolution: 2025-41',
        '   Key decided by “Decision 12”.',
        '   Between equal remainders, the cent goes in the order of codes.',
      ].join('\n'),
    )
  })
})
