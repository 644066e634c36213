import { read } from '#shared/kernel/read'
import type { Statement } from '#shared/domain/statements/statement'
import { statementSchema } from '#shared/domain/statements/statement'

const party = (id: string, kind: string) => ({
  id,
  code: id,
  name: `Collectivité ${id}`,
  kind,
  siret: null,
  address: { street: '', postalCode: '', city: '' },
})

/** An issued statement of one use: an hour and a half at 20,91 €. */
export function statement(id: string, number: string): Statement {
  const parsed = read(statementSchema, {
    id,
    content: {
      number,
      fiscalYear: 2026,
      sequence: Number(number.slice(5)),
      issuedOn: '2027-01-14',
      period: { from: '2026-01-01', to: '2026-12-31' },
      example: true,
      lender: party('cc', 'communityOfMunicipalities'),
      beneficiary: party('a', 'municipality'),
      agreement: {
        id: 'agreement',
        reference: '2026-01',
        title: 'Secrétariat partagé',
        legalBasis: '',
        resolutionReference: '',
        signedOn: null,
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 2091,
        commonTime: 'proRata',
      },
      uses: [{ day: '2026-03-02', agent: 'M. D.', task: 'Accueil', minutes: 90 }],
      months: [{ month: '2026-03', uses: 1, minutes: 90 }],
      minutes: 90,
      billedMinutes: 90,
      contractedMinutes: 0,
      service: {
        components: [],
        cost: null,
        direct: 90,
        common: 0,
        billed: 3137,
        beneficiaries: 1,
      },
      billing: {
        kind: 'tariff',
        hourlyRate: 2091,
        basis: 'actual',
        minutes: { numerator: '90', denominator: '1' },
      },
      share: 3137,
      instalments: [],
      balance: { kind: 'claim', amount: 3137 },
      settlement: 'K7QD-2MXA-9RTF',
    },
    fingerprint: '9RTF-K7QD-2MXA',
    cancelled: null,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures))
  return parsed.value
}
