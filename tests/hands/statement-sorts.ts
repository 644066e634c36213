import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { fingerprint } from '#shared/kernel/fingerprint'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { CHARGE_KINDS } from '#shared/domain/costs/service-charge'
import type { Statement } from '#shared/domain/statements/statement'
import type { StatementActs } from '#shared/domain/statements/statement-acts'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { statementOf } from '../documents/sample-statements'

/** The commune that most sorts are about. */
export const MARTIN = '21561'
/** A name longer than its column. */
const LONG =
  'Saint-Martin-de-la-Très-Longue-Montagne-sur-l’Ignon-et-des-Trois-Vallées-Réunies-lès-Chanceaux'
/** Everything that a statement may say of its acts and of how it is paid. */
const EVERY_ACT: StatementActs = {
  legalForm: 'serviceLendingDownward',
  notice: { notifiedOn: day('2026-03-12'), unitCost: cents(2_366), unit: 'heure', reference: '' },
  resolution: { number: '2023-41', takenOn: day('2023-12-19') },
  payment: {
    office: 'Service de gestion comptable de Dijon et amendes',
    post: '021045',
    iban: 'FR7630001007941234567890185',
    terms: '',
    days: 45,
  },
}
/** The quarter of one of the sorts. */
export const QUARTER = { from: day('2026-04-01'), to: day('2026-06-30') }
const TASK =
  'Élections : liste électorale, commission de contrôle, inscriptions et radiations, courrier aux électeurs'

/** The same statement under a number of its own. */
export function numbered(statement: Statement, sequence: number): Statement {
  const number = statementNumber(statement.content.fiscalYear, sequence)
  const content = { ...statement.content, sequence, number }
  return {
    ...statement,
    id: `printed-${String(sequence)}`,
    content,
    fingerprint: fingerprint(content),
  }
}

/** A year whose service has charges of each kind, which a grant pays, and two agents' kilometres in each bracket. */
function withChargesAndKilometres(statement: Statement): Statement {
  const { content } = statement
  const charges = CHARGE_KINDS.map((kind) => ({
    kind,
    label: kind,
    amount: cents(kind === 'grant' ? -80_000 : 10_000),
  }))
  const rates = { first: 410, middle: 510, beyond: 300 } as const
  const travel = ['M. D.', 'H. R.'].flatMap((agent) =>
    (['first', 'middle', 'beyond'] as const).map((bracket) => ({
      agent,
      vehicle: 'mediumCar' as const,
      bracket,
      tenths: 1_000,
      rate: rates[bracket],
      amount: cents(rates[bracket] * 10),
    })),
  )
  const driven = travel.reduce((sum, { amount }) => sum + amount, 0)
  const { balance, share, service } = content
  return {
    ...statement,
    content: {
      ...content,
      travel,
      service: { ...service, charges },
      share: cents(share + driven),
      balance: { ...balance, amount: cents(balance.amount + driven) },
    },
  }
}

/** One statement of each sort that the printer may meet, after the 26 of the sample's year. */
export function statementSorts(): Readonly<
  Record<
    'tariff' | 'reduction' | 'month' | 'quarter' | 'long' | 'cancelled' | 'charges' | 'payable',
    Statement
  >
> {
  const martin = statementOf(MARTIN)
  const { beneficiary, uses } = martin.content
  const overpaid = {
    collectivityId: beneficiary.id,
    reference: 'titre 12',
    calledOn: day('2026-04-15'),
    amount: cents(1_400_000),
  }
  const long = {
    ...martin,
    content: {
      ...martin.content,
      beneficiary: { ...beneficiary, name: `${LONG} et Łódź` },
      uses: uses.map((use, index) => (index % 5 === 0 ? { ...use, task: TASK } : use)),
    },
  }
  return {
    tariff: numbered(
      statementOf(MARTIN, {
        key: { kind: 'tariff', basis: 'contracted' },
        unitCostClause: 'fixed',
      }),
      27,
    ),
    reduction: numbered(statementOf(MARTIN, { instalments: [overpaid] }), 28),
    month: numbered(statementOf('21705', { instalments: [] }, monthPeriod(month('2026-03'))), 29),
    long: numbered(long, 30),
    cancelled: {
      ...numbered(martin, 31),
      cancelled: { on: day('2027-02-01'), reason: 'heures de décembre corrigées' },
    },
    charges: numbered(withChargesAndKilometres(martin), 32),
    quarter: numbered(statementOf(MARTIN, {}, QUARTER), 33),
    payable: numbered({ ...martin, content: { ...martin.content, acts: EVERY_ACT } }, 34),
  }
}
