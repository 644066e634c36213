import { byName } from '#shared/kernel/by-name'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { printedChannel } from '#shared/domain/accounting/printed-channel'
import type { Reserve } from '#shared/domain/statements/finding'
import type { Payment } from '#shared/domain/payments/payment'
import { statementStage, type StatementStage } from '#shared/domain/payments/statement-stage'
import type {
  ListedStatement,
  Statement,
  StatementContent,
} from '#shared/domain/statements/statement'
import { signedAmount, type Settlement } from '#shared/domain/statements/settle'
import { dueOf } from '#shared/domain/statements/due-of'
import { natureOf, type StatementNature } from '#shared/domain/statements/statement-nature'
import { compareNames } from '#shared/kernel/compare-names'
import { unitLines } from '../statement/counted-units'
import { countsHours } from '../statement/counts-hours'

/** The names of the amounts of a statement. */
export const AMOUNTS = [
  'share',
  /** The tax on the share. */
  'vat',
  'instalments',
  /** What provisional statements of the period called. */
  'provisionals',
  /** Balances of earlier statements that were carried to this one. */
  'carriedIn',
  'claim',
  'reduction',
  /** The balance that is carried to the next statement. */
  'carriedForward',
] as const

/** The amounts of a statement, in cents. Those of what was called before may be negative where more was refunded. */
export type SummaryAmounts = Readonly<Record<(typeof AMOUNTS)[number], Cents>>

/** What a summary keeps of a statement: figures only, so that a large batch does not stay in memory. */
export interface SummaryLine
  extends
    SummaryAmounts,
    Pick<
      StatementContent,
      'number' | 'sequence' | 'fiscalYear' | 'issuedOn' | 'period' | 'example'
    > {
  readonly nature: StatementNature
  /** Whether it only settles the account of a body that no terms of the period name. */
  readonly absent: boolean
  readonly lender: { readonly id: string; readonly name: string }
  readonly agreement: Pick<StatementContent['agreement'], 'id' | 'reference' | 'title'>
  readonly beneficiary: Pick<StatementContent['beneficiary'], 'id' | 'code' | 'name' | 'siret'>
  readonly uses: number
  readonly hours: Minutes
  /** The part of them that was found after its own month was settled; negative where hours were subtracted. */
  readonly lateHours: Minutes
  readonly billedHours: Minutes
  /** Whether anything is counted in hours. */
  readonly inHours: boolean
  /** Units that the key counts instead of hours, in hundred-thousandths; `null` where it counts none. */
  readonly units: number | null
  /** Accounts proposed to the lender and to the beneficiary; empty where nothing is to pay or none was found. */
  readonly accounts: readonly [lender: string, beneficiary: string]
  /** Whether the attribution de compensation carries its balance, as it prints. */
  readonly setOff: boolean
  readonly stage: StatementStage
  readonly fingerprint: string
  readonly cancelledOn: string
  /** Why it was issued although the audit had objections, and which; `null` where there were none. */
  readonly reserve: Reserve | null
}

const sumListed = (list: readonly ListedStatement[] = []): Cents => sumCents(list.map(signedAmount))

/** The units that a statement counts, in hundred-thousandths of one; `null` where it counts none. */
function unitsOf(content: StatementContent): number | null {
  const lines = unitLines(content)
  return lines.length === 0 ? null : lines.reduce((sum, { uses, each }) => sum + uses * each, 0)
}

/** The accounts of the lender or of the beneficiary, each once: several where staff and other costs go apart. */
const accountsOf = (
  lines: NonNullable<StatementContent['imputation']>,
  isLender: boolean,
): string => {
  const own = lines.filter((_, at) => at < lines.length / 2 === isLender)
  return [...new Set(own.flatMap(({ account }) => account ?? []))].join(' + ')
}

/** The line of a statement in a summary, with its stage. */
export function summaryLine(
  { id, content, fingerprint, cancelled, life = [], reserve }: Statement,
  payments: readonly Payment[] = [],
): SummaryLine {
  const { agreement, balance, beneficiary: body, imputation = [] } = content
  const zero = cents(0)
  return {
    number: content.number,
    sequence: content.sequence,
    issuedOn: content.issuedOn,
    fiscalYear: content.fiscalYear,
    period: content.period,
    example: content.example,
    nature: natureOf(content),
    absent: content.billing.kind === 'absent',
    lender: { id: content.lender.id, name: content.lender.name },
    agreement: { id: agreement.id, reference: agreement.reference, title: agreement.title },
    beneficiary: { id: body.id, code: body.code, name: body.name, siret: body.siret },
    uses: content.uses.length,
    hours: content.minutes,
    lateHours: sumMinutes(
      content.uses.filter((use) => use.countedIn !== undefined).map((use) => use.minutes),
    ),
    billedHours: content.billedMinutes,
    inHours: countsHours(content),
    units: unitsOf(content),
    share: content.share,
    vat: cents(dueOf(content) - content.share),
    instalments: sumCents(content.instalments.map(({ amount }) => amount)),
    provisionals: sumListed(content.provisionals),
    carriedIn: sumListed(content.carriedIn),
    claim: balance.kind === 'claim' ? balance.amount : zero,
    reduction: balance.kind === 'reduction' ? balance.amount : zero,
    carriedForward:
      content.carriedForward === undefined ? zero : signedAmount(content.carriedForward),
    accounts: [accountsOf(imputation, true), accountsOf(imputation, false)],
    setOff: printedChannel(content) === 'compensation',
    stage: statementStage({ id, balance, cancelled, life }, payments),
    fingerprint,
    cancelledOn: cancelled?.on ?? '',
    reserve: reserve ?? null,
  }
}

/** Whether a line claims its balance or gives it back. */
export const kindOf = ({ reduction }: SummaryAmounts): Settlement['kind'] =>
  reduction > 0 ? 'reduction' : 'claim'

/** Lines in the order of their numbers, lender by lender. */
export const inOrder = (lines: readonly SummaryLine[]): readonly SummaryLine[] =>
  lines.toSorted(
    (a, b) =>
      compareNames(a.lender.name, b.lender.name) ||
      a.fiscalYear - b.fiscalYear ||
      a.sequence - b.sequence,
  )

/** The lines that are added up: cancelled statements are listed, not counted. */
export const standingLines = (lines: readonly SummaryLine[]): readonly SummaryLine[] =>
  lines.filter(({ cancelledOn }) => cancelledOn === '')

/** The sums of some statements. */
export const sumAmounts = (lines: readonly SummaryAmounts[]): SummaryAmounts =>
  byName(AMOUNTS, (name) => sumCents(lines.map((line) => line[name])))
