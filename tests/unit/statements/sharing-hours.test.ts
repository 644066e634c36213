import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { sharingHours } from '#shared/domain/statements/sharing-hours'
import { months } from '../../scenarios/office'

const statement = (beneficiaryId: string, more = {}) => ({
  number: beneficiaryId,
  agreementId: 'agreement',
  beneficiaryId,
  period: yearPeriod(2026),
  cancelled: null,
  ...more,
})

describe('statements that lock the hours of a cancelled one', () => {
  it('are those of the other bodies of its agreement and some of its days', () => {
    const others = [
      statement('A'),
      statement('B'),
      statement('C', { period: months('01') }),
      statement('D', { cancelled: { on: '2027-01-14', reason: 'Erreur' } }),
      statement('E', { agreementId: 'other' }),
      statement('F', { period: yearPeriod(2025) }),
      statement('G', { nature: 'provisional' }),
    ]
    expect(sharingHours(others, statement('A')).map(({ number }) => number)).toEqual(['B', 'C'])
  })
})
