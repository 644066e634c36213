import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Agreement } from '../../agreements/agreement'
import { standingTerms } from '../../agreements/term-versions'
import { traitsOf } from '../../keys/key-kinds'
import { isDivided } from '../../keys/key-trace'
import { linesAt } from '../content-line'
import { firstDifference } from '../first-difference'
import type { StatementContent } from '../statement'
import type { Difference } from '../verification'
import { commonOf, costsOf, printedTerms, TERM_FIELDS, TERMS, type Board } from './board'
import { poolsOf } from './pools'
import { queuesSums } from './queue-sums'
import type { ContentSum } from '../content-fields'
import { between, sum } from '../../printed/sum'

/** The first set of terms that other bodies print otherwise for the same days, or `null`. */
function termsDifference(content: StatementContent, board: Board): Difference | null {
  const parts = content.billing.kind === 'parts' ? content.billing.parts : []
  for (const [place, part] of parts.entries())
    for (const field of TERM_FIELDS) {
      const value = TERMS[field](part)
      const tally = board.terms.get(`${part.days.from} ${field}`)
      if (value === null || (tally?.instead(value) ?? null) === null) continue
      const lines = linesAt(content, ['billing', 'parts', place, 'key'])
      return { lines, field, change: { kind: 'other' } }
    }
  return null
}

/** Whether terms that a statement prints are those of some day of its agreement, which an amendment may have changed since. */
function areAgreed(content: StatementContent, agreement: Agreement | undefined): boolean {
  const own = canonicalJson(printedTerms(content.agreement))
  return (
    agreement !== undefined &&
    standingTerms([agreement]).some((terms) => canonicalJson(printedTerms(terms)) === own)
  )
}

/**
 * The first thing that most statements of the settlement print otherwise, or `null`.
 *
 * @param agreement as it is now, where it is known
 */
export function siblingDifference(
  content: StatementContent,
  board: Board,
  agreement: Agreement | undefined,
): Difference | null {
  const tallied = [
    [commonOf(content), board.common],
    [areAgreed(content, agreement) ? null : printedTerms(content.agreement), board.printed],
    [costsOf(content), board.costs],
  ] as const
  for (const [own, tally] of tallied) {
    const instead = own === null ? null : tally.instead(own)
    if (instead !== null)
      return firstDifference(own, instead.value, { issued: content, now: instead.in })
  }
  const terms = termsDifference(content, board)
  if (terms !== null) return terms
  for (const { pool, common } of poolsOf(content)) {
    const other = board.pools.get(pool)?.common.instead(common) ?? null
    if (other === null) continue
    const contents = { issued: content, now: content }
    return firstDifference({ billing: common }, { billing: other.value }, contents)
  }
  return null
}

/** Where every body of the settlement is known, their sums are those of the service; else they stay within. */
export function siblingSums(content: StatementContent, board: Board): readonly ContentSum[] {
  const { service, billing, foreseen, agreement } = content
  if (billing.kind === 'absent') return []
  const whole = board.bodies === service.beneficiaries
  const against = (field: ContentSum['field'], printed: number, summed: number): ContentSum =>
    whole ? sum(field, printed, summed) : between(field, printed, summed, Number.MAX_SAFE_INTEGER)
  const proRata =
    billing.kind !== 'parts' &&
    traitsOf(agreement.key).billedMinutes === 'withCommon' &&
    agreement.commonTime === 'proRata' &&
    service.direct > 0
  const others = isDivided(billing) ? billing.others : undefined
  return [
    against('service.direct', service.direct, board.minutes),
    against('service.billed', service.billed, board.shares),
    ...(proRata ? [against('service.common', service.common, board.commonTime)] : []),
    ...(foreseen === undefined
      ? []
      : [against('foreseen', foreseen.hours.minutes, board.foreseen)]),
    ...(others !== undefined && whole
      ? [
          sum('billing.others.count', others.count, board.bounded.count),
          sum('billing.others.taken', others.taken, board.bounded.taken),
        ]
      : []),
    ...queuesSums(content, board),
  ]
}
