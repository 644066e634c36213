import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { callsOf } from '#shared/domain/accounting/calls-of'
import { printedChannel } from '#shared/domain/accounting/printed-channel'
import type { PrintedParty } from '#shared/domain/accounting/third-party-of'
import { settle, signedAmount } from '#shared/domain/statements/settle'
import { accountVat } from '#shared/domain/statements/account-vat'
import { dueOf } from '#shared/domain/statements/due-of'
import { vatRateOf } from '#shared/domain/statements/vat-rate-of'
import type { Party, Statement, StatementContent } from '#shared/domain/statements/statement'
import type { StatementSummary } from './views'

type Account = Pick<
  StatementSummary,
  'nature' | 'own' | 'carriedForward' | 'lists' | 'replaces' | 'called'
>

/** The tax within what a provisional statement called for its own days. */
function ownVat({ vat, instalments }: StatementContent): Cents | undefined {
  const tax = accountVat(vat?.lines, instalments)
  return tax === undefined ? undefined : cents(tax.share - sumCents(tax.instalments))
}

/** The part that later statements of the body need; nothing of one that neither lists nor carries anything. */
function accountOf(content: StatementContent): Account {
  const { nature, provisionals = [], carriedIn = [], carriedForward, replaces } = content
  const lists = [...provisionals, ...carriedIn]
  const instalments = content.instalments.map(({ amount }) => amount)
  const called = sumCents([...instalments, ...provisionals.map(signedAmount)])
  return {
    ...(nature === 'provisional'
      ? { nature, own: settle(dueOf(content), instalments, ownVat(content)) }
      : {}),
    ...(carriedForward === undefined ? {} : { carriedForward }),
    ...(lists.length === 0 ? {} : { lists: lists.map(({ number }) => number) }),
    ...(replaces === undefined ? {} : { replaces: replaces.number }),
    ...(lists.length === 0 && carriedForward === undefined ? {} : { called: cents(called) }),
  }
}

const printedParty = ({ name, siret }: Party): PrintedParty => ({ name, siret })

/** What decides the accounts of a statement, and the names of its parties: of those of before they kept a relation, as now. */
const onIssueOf = (
  { lender, beneficiary, acts, imputation: [first] = [] }: StatementContent,
  { relation, kinds }: Pick<Statement, 'relation' | 'kinds'>,
): Pick<StatementSummary, 'onIssue' | 'parties'> =>
  relation === undefined
    ? {}
    : {
        onIssue: {
          lenderKind: kinds?.lender ?? lender.kind,
          debtorKind: kinds?.debtor ?? beneficiary.kind,
          relation,
          ...(acts === undefined ? {} : { form: acts.legalForm }),
          ...(first === undefined ? {} : { annexBudget: first.annexBudget }),
        },
        parties: { lender: printedParty(lender), beneficiary: printedParty(beneficiary) },
      }

/** The accounts that a statement prints, each once. */
function accountsOf({
  imputation = [],
}: StatementContent): Pick<StatementSummary, 'printedAccounts'> {
  const accounts = new Set(imputation.flatMap(({ account }) => account ?? []))
  return accounts.size === 0 ? {} : { printedAccounts: [...accounts] }
}

function rateOf(content: Statement['content']): Pick<StatementSummary, 'vatRate'> {
  const vatRate = vatRateOf(content)
  return vatRate === null ? {} : { vatRate }
}

function channelOf(content: Statement['content']): Pick<StatementSummary, 'channel'> {
  const channel = printedChannel(content)
  return channel === undefined ? {} : { channel }
}

/** An issued statement without its lists: what tables show, and what is kept in memory. */
export const statementSummary = ({
  id,
  content,
  fingerprint,
  relation,
  kinds,
  cancelled,
  life = [],
  reserve,
}: Statement): StatementSummary => ({
  id,
  number: content.number,
  fiscalYear: content.fiscalYear,
  agreementId: content.agreement.id,
  lenderId: content.lender.id,
  beneficiaryId: content.beneficiary.id,
  period: content.period,
  issuedOn: content.issuedOn,
  share: content.share,
  ...(content.vat === undefined ? {} : { due: dueOf(content) }),
  balance: content.balance,
  ...rateOf(content),
  ...(content.natures === undefined ? {} : { natures: content.natures }),
  ...(content.acts === undefined ? {} : { paymentDays: content.acts.payment.days }),
  ...channelOf(content),
  ...onIssueOf(content, { relation, kinds }),
  ...accountsOf(content),
  fingerprint,
  cancelled,
  ...callsOf(content),
  ...accountOf(content),
  ...(content.billing.kind === 'absent' ? { absent: true } : {}),
  ...(life.length === 0 ? {} : { life }),
  ...(reserve === undefined ? {} : { reserve }),
})
