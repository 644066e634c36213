import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import type { AccountedStatement, AccountingFacts } from '#shared/domain/accounting/journal'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { municipality } from '../../vault/records'
import { sampleWorkspace } from '../../hands/sample-workspace'

const body = (id: string, changes: Partial<Collectivity> = {}): Collectivity => ({
  ...municipality(id),
  ...changes,
})

/** A group, two members, a syndicate of the same place and a commune from elsewhere. */
export const BODIES: readonly Collectivity[] = [
  body('cc', { kind: 'communityOfMunicipalities' }),
  body('member', { memberOf: ['cc', 'syndicate'] }),
  body('centre', { memberOf: ['cc'] }),
  body('syndicate', { kind: 'syndicate' }),
  body('elsewhere'),
]

/** An agreement of nothing but what accounts are chosen by. */
export function agreementOf(changes: Partial<Agreement> = {}): Agreement {
  const [first] = sampleWorkspace().agreements
  if (first === undefined) throw new Error('The sample holds no agreement')
  return { ...first, id: 'a', legalForm: 'serviceLendingDownward', ...changes }
}

/** The usual plan, those bodies and one agreement. */
export const facts = (changes: Partial<AccountingFacts> = {}): AccountingFacts => ({
  collectivities: BODIES,
  agreements: [agreementOf()],
  accountRules: publishedAccounts(),
  imputations: [],
  ...changes,
})

/** What a lender claims of a debtor, unless it is changed. */
export const statement = (
  lenderId: string,
  beneficiaryId: string,
  changes: Partial<AccountedStatement> = {},
): AccountedStatement => ({
  id: `${lenderId} ${beneficiaryId}`,
  number: '2026-001',
  fiscalYear: 2026,
  issuedOn: day('2027-01-14'),
  agreementId: 'a',
  lenderId,
  beneficiaryId,
  period: yearPeriod(2026),
  balance: { kind: 'claim', amount: cents(157_991) },
  cancelled: null,
  ...changes,
})

/** A rule of the plan that asks nothing, unless it is changed. */
export const rule = (changes: Partial<AccountRule> = {}): AccountRule => ({
  id: 'own',
  from: day('2024-01-01'),
  forms: [],
  lenderKinds: [],
  debtorKinds: [],
  relation: null,
  annexBudget: null,
  channel: 'refund',
  receipt: { number: '7588', label: 'Autres produits' },
  expense: { number: '65888', label: 'Autres charges' },
  source: '',
  ...changes,
})
