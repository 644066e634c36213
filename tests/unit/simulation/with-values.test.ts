import { expect, it } from 'vitest'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import { withValues } from '#shared/domain/simulation/with-values'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { Territory } from '../../scenarios/territory'

it('gives a body each population that is supposed of it, in whatever order', () => {
  const { agreements, collectivities, agents } = new Territory('A').lends('Marie').file()
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('No agreement')
  const facts = {
    agreement,
    period: { from: day('2026-01-01'), to: day('2026-12-31') },
    collectivities,
    agents,
    hours: timeColumns([]),
    costs: [],
  }
  const supposed = (of: 'municipal' | 'total' | 'dgf', value: number) => ({
    collectivityId: 'A',
    year: 2026,
    measure: { kind: 'population', of } satisfies Measure,
    value,
  })
  const three = [supposed('dgf', 120), supposed('municipal', 100), supposed('total', 110)]
  for (const values of [three, three.toReversed()])
    expect(
      withValues(facts, values).collectivities.find(({ id }) => id === 'A')?.populations,
    ).toEqual([{ year: 2026, municipal: 100, dgf: 120, total: 110 }])
})
