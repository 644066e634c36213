import { holds } from '../printed/sum'
import { CONTENT_FIELDS, type ContentSum } from './content-fields'
import { linesAt } from './content-line'
import { accountSums, type AccountContext } from './printed/account-sums'
import { boardOf } from './printed/board'
import { serviceSums } from './printed/service-sums'
import { siblingDifference, siblingSums } from './printed/sibling-sums'
import { termsSums } from './printed/terms-sums'
import { foreseenSums, headSums, monthSums } from './printed/use-sums'
import type { StatementContent } from './statement'
import type { Difference, Verification } from './verification'

/** What else is known when a statement is verified by its own lines. */
export interface PrintedContext extends AccountContext {
  /** The statements of its settlement that are known, this one among them, one for each body. */
  readonly settlement?: readonly StatementContent[]
}

/** Describes a sum that does not hold; a value that means nothing to the user is only named. */
const differenceOf = (
  content: StatementContent,
  { field, printed, again, path }: ContentSum,
): Difference => ({
  lines: linesAt(content, path),
  field,
  change:
    CONTENT_FIELDS[field] === 'none' || again === null
      ? { kind: 'other' }
      : { kind: 'value', issued: printed, recomputed: again },
})

/**
 * Computes the sums of a statement again from what it prints itself: hours, cost, key, limits, kilometres, account; and
 * compares it with the other statements of its settlement, the agreement and the statements that it names, where these are
 * known. A provisional statement was made from what was foreseen on its day: current hours and costs are not compared.
 */
export function verifyPrinted(
  content: StatementContent,
  context: PrintedContext = {},
): Verification {
  const different = (difference: Difference): Verification => ({
    kind: 'different',
    cause: 'recomputed',
    difference,
  })
  const own = [
    ...headSums(content),
    ...monthSums(content),
    ...foreseenSums(content),
    ...serviceSums(content),
    ...termsSums(content),
    ...accountSums(content, context),
  ].find((sum) => !holds(sum))
  if (own !== undefined) return different(differenceOf(content, own))
  const board = boardOf(context.settlement ?? [content])
  const shared = siblingDifference(content, board, context.agreement)
  if (shared !== null) return different(shared)
  const among =
    board.bodies === 1 && content.service.beneficiaries !== 1
      ? undefined
      : siblingSums(content, board).find((one) => !holds(one))
  return among === undefined ? { kind: 'identical' } : different(differenceOf(content, among))
}
