import { fingerprint } from '#shared/kernel/fingerprint'
import type { OpenPeriod } from '#shared/kernel/period'
import { allocate } from '../allocation/allocate'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { sentComponents } from '../costs/cost-group'
import type { Timesheet } from '../timesheets/timesheet'
import { agentsAsIssued } from './agent-lines'
import { drawUpAbsent } from './draw-up-absent'
import { drawUpStatement } from './draw-up-statement'
import type { AccountStatement } from './account'
import { provisionalsWithin, replacedOf } from './account'
import type { Account } from './account'
import type { ListedStatement, Statement, StatementContent } from './statement'
import { firstDifference } from './first-difference'
import type { Verification } from './verification'
import { verifyPrinted, type PrintedContext } from './verify-printed'

const PARTY_FIELDS = new Set(['lender', 'beneficiary', 'agreement', 'acts', 'imputation'])

const printsActivities = ({ uses }: StatementContent): boolean =>
  uses.some(({ activity }) => activity !== undefined)

const NAMING: ReadonlySet<string> = new Set(['name', 'post', 'unit', 'label', 'agent', 'reason'])

/** A value whose members, however deep, are what `change` makes of them; left out where that is `undefined`. */
function withMembers(value: unknown, change: (key: string, member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withMembers(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const made = change(key, member)
      return made === undefined ? [] : [[key, withMembers(made, change)]]
    }),
  )
}

/** A value without what only names things in it. */
const nameless = (value: unknown): unknown =>
  withMembers(value, (key, member) => (NAMING.has(key) ? undefined : member))

/** A value with agents by initials alone, as all statements had them once. */
const byInitials = (value: unknown): unknown =>
  withMembers(value, (key, member) =>
    key === 'agent' && typeof member === 'string' ? member.replace(/ \(.*\)$/, '') : member,
  )

/** What is drawn up now, with agents as those of the issued statement: by initials alone where all of them are. */
const asIssued = (issued: StatementContent, now: StatementContent): unknown =>
  fingerprint(byInitials(issued)) === fingerprint(issued) ? byInitials(now) : now

/**
 * Names, addresses, references and accounts are printed as they were on the day of issue (an agent may marry, a body may
 * move): only figures are recomputed. Activities are compared where the statement prints any: those issued before lists had
 * them are recomputed as they were drawn up then. So it is with the split of the share by nature.
 */
const figures = (
  { natures, ...content }: StatementContent,
  { activities, split }: { readonly activities: boolean; readonly split: boolean },
): unknown => ({
  ...(split ? { natures } : {}),
  ...Object.fromEntries(Object.entries(content).filter(([key]) => !PARTY_FIELDS.has(key))),
  billing: nameless(content.billing),
  ...(content.travel === undefined ? {} : { travel: nameless(content.travel) }),
  ...(content.byAgent === undefined ? {} : { byAgent: nameless(content.byAgent) }),
  uses: content.uses.map(({ agent: _agent, activity, ...use }) =>
    activities && activity !== undefined ? { ...use, activity } : use,
  ),
})

/** What was issued with pay apart, component by component, as it is kept since: on one line, as it is printed. */
const withSentComponents = (content: StatementContent): StatementContent => ({
  ...content,
  service: { ...content.service, components: sentComponents(content.service.components) },
})

/** The same content, its agents as those of the issued one. */
const withAgentsAsIssued = (issued: StatementContent, now: StatementContent): StatementContent =>
  issued.byAgent === undefined || now.byAgent === undefined
    ? now
    : { ...now, byAgent: agentsAsIssued(issued.byAgent, now.byAgent) }

/** What puts uses in the same order wherever the hours were read from: typed, an export, or a journal that was read anew. */
const placeOf = (use: StatementContent['uses'][number], activities: boolean): string =>
  [
    use.countedIn ?? '',
    use.day,
    activities ? (use.activity ?? '') : '',
    use.task,
    String(use.minutes),
  ].join('\n')

/** The same content, its uses in an order that follows from them alone. */
const withUsesInOrder = (content: StatementContent, activities: boolean): StatementContent => ({
  ...content,
  uses: content.uses
    .map((use) => ({ use, place: placeOf(use, activities) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ use }) => use),
})

/** A content that no longer matches its own fingerprint: it was altered after it was issued. */
export function verifySeal({ content, fingerprint: seal }: Statement): Verification {
  return fingerprint(content) === seal
    ? { kind: 'identical' }
    : { kind: 'different', cause: 'altered', difference: null }
}

/**
 * What a statement took from earlier ones, as they are now: the provisional ones of its days, and those that it names.
 */
function accountNow(
  content: StatementContent,
  statements: readonly AccountStatement[],
  inForce: OpenPeriod,
): Account {
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
    provisionals: provisionalsWithin(statements, owner, content.period, inForce, content.number),
    carriedIn: (content.carriedIn ?? []).flatMap((line): readonly ListedStatement[] => {
      const source = named(line)
      if (source?.cancelled !== null || source.carriedForward === undefined) return []
      return [{ number: source.number, issuedOn: source.issuedOn, ...source.carriedForward }]
    }),
    replaces: replaced === undefined || replaced.cancelled === null ? null : replacedOf(replaced),
  }
}

/**
 * Verifies a provisional statement by its own lines, and by the records they name: it was made from what was foreseen on
 * its day, which current hours and costs no longer show.
 */
export function verifyProvisional(
  statement: Statement,
  context: PrintedContext = {},
): Verification {
  const [seal, printed] = [verifySeal(statement), verifyPrinted(statement.content, context)]
  return seal.kind === 'different' && printed.kind === 'different'
    ? { ...seal, difference: printed.difference }
    : seal.kind === 'different'
      ? seal
      : printed
}

/** The facts that a statement is verified with. */
export interface VerificationFacts {
  readonly facts: AllocationFacts
  readonly timesheets: readonly Timesheet[]
  /** Of the same facts, when several statements of one settlement are verified. */
  readonly allocation?: Allocation
  /** Those of the same body, or more: what the statement takes from earlier ones is looked up there. */
  readonly statements?: readonly AccountStatement[]
  /** Adds to a recomputed content what doesn't come from its settlement: the accounts that the plan proposes. */
  readonly complete?: (content: StatementContent) => StatementContent
}

/**
 * Recomputes an issued statement from the facts as they are now, with the same engine: identical, or the first thing that
 * differs. Of a content that no longer matches its own fingerprint, names and accounts are compared too, after the figures.
 */
export function verifyStatement(statement: Statement, against: VerificationFacts): Verification {
  const { facts, timesheets, allocation = allocate(facts), statements = [] } = against
  const seal = verifySeal(statement)
  const content = withSentComponents(statement.content)
  const { issuedOn, sequence, example } = content
  const frame = {
    issuedOn,
    sequence,
    example,
    timesheets,
    accountOf: () => accountNow(content, statements, facts.agreement.period),
    carries: content.carriedForward !== undefined,
    byAgent: content.byAgent !== undefined,
  }
  const now =
    content.billing.kind === 'absent'
      ? drawUpAbsent(facts, content.beneficiary.id, frame)
      : drawUpStatement(allocation, facts, content.beneficiary.id, frame)
  if (now === null)
    return seal.kind === 'different' ? seal : { kind: 'different', cause: 'lost', difference: null }
  const prints = { activities: printsActivities(content), split: content.natures !== undefined }
  const contents = {
    issued: withUsesInOrder(content, prints.activities),
    now: withAgentsAsIssued(content, withUsesInOrder(now, prints.activities)),
  }
  const difference = firstDifference(
    figures(contents.issued, prints),
    figures(contents.now, prints),
    contents,
  )
  if (seal.kind === 'different') {
    const { complete = (same: StatementContent) => same } = against
    const named = firstDifference(
      contents.issued,
      asIssued(content, complete(contents.now)),
      contents,
    )
    return { ...seal, difference: difference ?? named }
  }
  if (difference === null) return { kind: 'identical' }
  // The fingerprint of the settlement comes last: nothing printed before it differs.
  const cause = difference.field === 'settlement' ? 'shared' : 'recomputed'
  return { kind: 'different', cause, difference }
}
