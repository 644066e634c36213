import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { yearPeriod } from '#shared/kernel/period'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { statementRows } from '#shared/domain/indicators/statement-rows'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { signedAmount } from '#shared/domain/statements/settle'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, well } from './office'
import type { Office } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

const ALL = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
/** The quarters of 2026. */
export const QUARTERS = [
  months('01', '03'),
  months('04', '06'),
  months('07', '09'),
  months('10', '12'),
] as const
/** Both years. */
export const [Y25, Y26] = [yearPeriod(2025), yearPeriod(2026)]

/** Marie costs 200 EUR a month, shared half and half by A and B whatever the hours: 100 EUR a month each. */
export function valley(terms: Terms = {}): Territory {
  const territory = new Territory('A', 'B').lends('Marie').contracted('A', 5).contracted('B', 5)
  for (const year of ['2024', '2025', '2026'])
    for (const at of ALL)
      territory
        .hours('Marie', `${year}-${at}`, { A: 10, B: 10 })
        .cost('Marie', `${year}-${at}`, 200)
  const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 }))
  return territory.terms({
    period: { from: '2025-01-01', to: '2026-12-31' },
    key: { kind: 'fixedQuotas', quotas },
    ...terms,
  })
}

/** The agreement as it is kept. */
export const agreementOf = (office: Office): Agreement => {
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('No agreement')
  return agreement
}

/** An amendment that leaves A out from a day on: B bears all. */
export function withoutA(
  office: Office,
  effectiveOn: string,
  key: Agreement['key'] = {
    kind: 'fixedQuotas',
    quotas: [{ collectivityId: 'B', millionths: 1_000_000 }],
  },
): Amendment {
  const terms = termsOf(agreementOn(agreementOf(office), day(effectiveOn)))
  return {
    id: `amendment-${effectiveOn}`,
    reference: `Avenant du ${effectiveOn}`,
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: day(effectiveOn),
    terms: {
      ...terms,
      key,
      beneficiaries: terms.beneficiaries.filter(({ collectivityId }) => collectivityId !== 'A'),
    },
  }
}

/** Keeps an amendment that leaves A out from a day on. */
export const leave = async (office: Office, on: string) =>
  saveAmendment(office, { agreementId: 'agreement', amendment: withoutA(office, on) })

/** The statements that a list offers over a period, as `A 0.00`. */
export async function offered(
  office: Office,
  period: Period,
  nature: StatementNature = 'actual',
): Promise<readonly string[]> {
  const allocation = await office.settlement(period, 'agreement', nature)
  const statements = [...office.keeper.registers().statements.values()]
  return awaitingStatements(agreementOf(office), allocation, statements, nature).map(
    ({ collectivityId }) => collectivityId,
  )
}

/** Issues all that is offered over a period, as the statements screen does. */
export async function issueOffered(
  office: Office,
  period: Period,
  nature: StatementNature = 'actual',
) {
  const allocation = await office.settlement(period, 'agreement', nature)
  const statements = [...office.keeper.registers().statements.values()]
  const rows = statementRows(agreementOf(office), period, allocation, statements, nature)
  return issueStatements(office, {
    agreementId: 'agreement',
    period,
    nature,
    reason: 'Repris de l’année précédente',
    shares: rows
      .filter(({ state }) => state === 'draft')
      .map(({ collectivityId, share }) => ({ collectivityId, amount: share })),
  })
}

/** What the standing statements of a body print. */
export async function contents(office: Office, body = 'A'): Promise<readonly StatementContent[]> {
  const { statements } = await office.file()
  return statements
    .filter(({ cancelled, content }) => cancelled === null && content.beneficiary.id === body)
    .map(({ content }) => content)
}

/** What statements called from A, less what they gave back: cents. */
export const called = async (office: Office): Promise<number> =>
  (await contents(office)).reduce((sum, { balance }) => sum + signedAmount(balance), 0)

/** What verifying finds, each sort once. */
export const verdicts = async (office: Office): Promise<readonly string[]> => [
  ...new Set(well(await verifyStatements(office)).map(({ verification }) => verification.kind)),
]
