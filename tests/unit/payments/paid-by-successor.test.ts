import { expect, it } from 'vitest'
import { paidStatement } from '#shared/domain/payments/paid-statement'
import { Territory } from '../../scenarios/territory'

const SUCCESSOR = { name: 'Commune nouvelle', siren: '212107593', siret: '21210759300015' }

it('a payer is the body that took the place of the one called, by its own code as by its name or SIRET', () => {
  const { collectivities } = new Territory('A', 'N', 'B')
    .body('A', { ...SUCCESSOR, archived: true })
    .body('N', SUCCESSOR)
    .file()
  const called = { number: '2026-001', lenderId: 'CC', beneficiaryId: 'A' }
  const find = paidStatement([called], collectivities)
  const codes = new Map(collectivities.map(({ id, code }) => [id, code]))
  const by = (payer: string) => find({ number: '2026-001', year: '', lender: '', payer })
  for (const payer of ['Commune nouvelle', SUCCESSOR.siret, codes.get('A'), codes.get('N')])
    expect(by(payer ?? '')).toEqual({ statement: called, isGuessed: false })
  expect(by(codes.get('B') ?? '')).toMatchObject({ code: 'paymentOfAnother' })
})
