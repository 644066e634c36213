import { fingerprint } from '#shared/kernel/fingerprint'
import { allocate } from '../allocation/allocate'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import type { Timesheet } from '../timesheets/timesheet'
import { drawUpStatement } from './draw-up-statement'
import type { AccountStatement } from './account'
import { provisionalsWithin } from './account'
import type { Account } from './account'
import type { ListedStatement, Statement, StatementContent } from './statement'
import type { Verification } from './verification'
import { verifyPrinted } from './verify-printed'

const PARTY_FIELDS = new Set(['lender', 'beneficiary', 'agreement', 'imputation'])

function firstDifference(issued: unknown, now: unknown, path: string): Verification | null {
  if (issued === now) return null
  if (typeof issued === 'object' && typeof now === 'object' && issued !== null && now !== null) {
    const keys = new Set([...Object.keys(issued), ...Object.keys(now)])
    for (const key of keys) {
      const found = firstDifference(
        (issued as Record<string, unknown>)[key],
        (now as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      )
      if (found !== null) return found
    }
    return null
  }
  return { kind: 'different', field: path, issued: String(issued), recomputed: String(now) }
}

const printsActivities = ({ uses }: StatementContent): boolean =>
  uses.some(({ activity }) => activity !== undefined)

const NAMING: ReadonlySet<string> = new Set(['name', 'unit', 'label', 'agent', 'reason'])

/** A value without what only names things in it. */
function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      NAMING.has(key) ? [] : [[key, nameless(member)]],
    ),
  )
}

/**
 * Names, addresses, references and accounts are printed as they were on the day of issue (an agent may marry, a body may move):
 * only figures are recomputed. Activities are compared where the statement prints any: those issued before lists bore them
 * are recomputed as they were drawn up then.
 */
const figures = (content: StatementContent, activities: boolean): unknown => ({
  ...Object.fromEntries(Object.entries(content).filter(([key]) => !PARTY_FIELDS.has(key))),
  billing: nameless(content.billing),
  ...(content.travel === undefined ? {} : { travel: nameless(content.travel) }),
  uses: content.uses.map(({ agent: _agent, activity, ...use }) =>
    activities && activity !== undefined ? { ...use, activity } : use,
  ),
})

/** A content that no longer matches its own fingerprint: it was altered after it was issued. */
export function verifySeal({ content, fingerprint: seal }: Statement): Verification {
  const own = fingerprint(content)
  return own === seal
    ? { kind: 'identical' }
    : { kind: 'different', field: 'fingerprint', issued: seal, recomputed: own }
}

/**
 * What a statement took from earlier ones, as they are now: the provisional ones of its days, and those that it names.
 */
function accountNow(content: StatementContent, statements: readonly AccountStatement[]): Account {
  const owner = { agreementId: content.agreement.id, beneficiaryId: content.beneficiary.id }
  const named = ({ number }: { readonly number: string }): AccountStatement | undefined =>
    statements.find(
      (one) =>
        one.number === number &&
        one.agreementId === owner.agreementId &&
        one.beneficiaryId === owner.beneficiaryId,
    )
  const replaced = content.replaces === undefined ? undefined : named(content.replaces)
  return {
    provisionals: provisionalsWithin(statements, owner, content.period),
    carriedIn: (content.carriedIn ?? []).flatMap((line): readonly ListedStatement[] => {
      const source = named(line)
      if (source?.cancelled !== null || source.carriedForward === undefined) return []
      const { kind, amount } = source.carriedForward
      return [{ number: source.number, issuedOn: source.issuedOn, kind, amount }]
    }),
    replaces:
      replaced === undefined || replaced.cancelled === null
        ? null
        : { number: replaced.number, issuedOn: replaced.issuedOn },
  }
}

/**
 * Verifies a provisional statement by its own lines: it rests on what was foreseen on its day, which hours and costs of
 * today no longer tell.
 */
export function verifyProvisional(statement: Statement): Verification {
  const seal = verifySeal(statement)
  return seal.kind === 'different' ? seal : verifyPrinted(statement.content)
}

/**
 * Recomputes an issued statement from the facts as they are now, with the same engine: identical, or the first value
 * that differs. A content that no longer matches its own fingerprint is told first.
 *
 * @param allocation of the same facts, when several statements of one settlement are verified
 * @param statements those of the same body, or more: what the statement takes from earlier ones is looked up there
 */
export function verifyStatement(
  statement: Statement,
  facts: AllocationFacts,
  timesheets: readonly Timesheet[],
  allocation: Allocation = allocate(facts),
  statements: readonly AccountStatement[] = [],
): Verification {
  const { content } = statement
  const seal = verifySeal(statement)
  if (seal.kind === 'different') return seal
  const { issuedOn, sequence, example } = content
  const now = drawUpStatement(allocation, facts, content.beneficiary.id, {
    issuedOn,
    sequence,
    example,
    timesheets,
    accountOf: () => accountNow(content, statements),
    carries: content.carriedForward !== undefined,
  })
  if (now === null) {
    return { kind: 'different', field: 'share', issued: String(content.share), recomputed: 'null' }
  }
  const activities = printsActivities(content)
  return (
    firstDifference(figures(content, activities), figures(now, activities), '') ?? {
      kind: 'identical',
    }
  )
}
