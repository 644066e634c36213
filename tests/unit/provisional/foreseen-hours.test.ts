import { describe, expect, it } from 'vitest'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { foreseenHours } from '#shared/domain/provisional/foreseen-hours'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { addDays, day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { read } from '#shared/kernel/read'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { Territory } from '../../scenarios/territory'
import { amendment } from '../../amendment'

const territory = new Territory('A', 'B')
  .lends('Marie', '2024-01-01')
  .lends('Nora', '2024-01-01')
  .lends('Paul', '2024-01-01')
  .contracted('A', 5)
  .contracted('B', 3.5)
  .terms({ period: { from: '2025-01-01', to: '2027-12-31' } })
const file = territory.file()
const [first] = file.agreements
if (first === undefined) throw new Error('No agreement')

/** The lines foreseen for 2026, whatever their order. */
function foreseen(agreement: Agreement): readonly string[] {
  const { lines } = foreseenHours({
    ...knownFacts(file),
    costs: [],
    hours: timeColumns([]),
    agreement,
    period: yearPeriod(2026),
  })
  return lines.map((line) => canonicalJson(line)).sort()
}

/** The agreement with amendments that change nothing, from each of some days. */
function amended(agreement: Agreement, days: readonly string[]): Agreement {
  const made = read(agreementSchema, {
    ...agreement,
    amendments: days.map((effectiveOn, at) =>
      amendment(effectiveOn, termsOf(agreement), {
        id: `amendment-${String(at)}`,
        reference: `Avenant ${String(at)}`,
      }),
    ),
  })
  if (!made.ok) throw new Error(JSON.stringify(made.failures))
  return made.value
}

describe('the hours foreseen for a year', () => {
  const whole = foreseen(first)

  it('are those of the forecast, to the minute', () => {
    const sum = (body: string): number =>
      whole
        .map((text) => JSON.parse(text) as { collectivityId: string; minutes: number })
        .filter(({ collectivityId }) => collectivityId === body)
        .reduce((all, { minutes }) => all + minutes, 0)
    expect([sum('A'), sum('B')]).toEqual([5 * 60 * 52, 3.5 * 60 * 52])
  })

  it('are not moved by amendments that change nothing, on any day', () => {
    for (let from = 0; from < 365; from += 17) {
      const days = [from, from + 5, from + 40].map((at) => addDays(day('2026-01-02'), at))
      expect(foreseen(amended(first, days)), days.join(' ')).toEqual(whole)
    }
  })

  it('go to the same agents in whatever order these are lent', () => {
    const agents = [...first.agents].reverse()
    expect(foreseen({ ...first, agents })).toEqual(whole)
  })
})

describe('the hours foreseen from the year before', () => {
  const known = new Territory('A')
    .lends('Nora', '2024-01-01')
    .hours('Nora', '2025-03', { A: 72 })
    .terms({ period: { from: '2025-01-01', to: '2026-03-02' } })
    .file()
  const [agreement] = known.agreements
  if (agreement === undefined) throw new Error('No agreement')

  it('are those of days on which the agreement still stands: others would be foreseen and never billed', () => {
    const { lines, basis } = foreseenHours({
      ...knownFacts(known),
      costs: [],
      hours: timeColumns(known.timesheets),
      agreement,
      period: yearPeriod(2026),
    })
    const days = ['2026-03-01', '2026-03-02']
    expect(lines.map((line) => line.day)).toEqual(days)
    expect(basis.minutes).toBe(2 * 24 * 60)
  })
})
