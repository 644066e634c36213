import type { Entry } from '../accounting/entry'
import type { PesFacts } from './pes-facts'
import { pesGaps } from './pes-gaps'
import type { PesFailure } from './pes-request'
import { reducedCount } from './reduced-titles'

/** The highest number of a title: eight digits. */
const HIGHEST = 99_999_999

/** A title has at most eight digits (IdPce), the last of the file too. */
function numbersFit({ lines, request: { firstTitle, firstReduction } }: PesFacts): boolean {
  const titles = lines.filter(({ receipt }) => receipt.kind === 'claim' && receipt.line === 0)
  return (
    (firstTitle ?? 0) + titles.length - 1 <= HIGHEST &&
    (firstReduction ?? 0) + reducedCount(lines) - 1 <= HIGHEST
  )
}

/** All reasons why a file for Hélios can't be made, each once: what is missing, and what is wrong with its numbers. */
export function checkPes(facts: PesFacts): readonly PesFailure[] {
  const { lines, request } = facts
  const holds = (kind: Entry['kind']): boolean => lines.some(({ receipt }) => receipt.kind === kind)
  const isTitled = request.batch !== null && request.firstTitle !== null
  const isReduced = request.reductionBatch !== null && request.firstReduction !== null
  return [
    ...(lines.length === 0 ? [{ code: 'pesNothing' as const }] : []),
    ...(holds('claim') && !isTitled ? [{ code: 'pesTitleNumbers' as const }] : []),
    ...(holds('reduction') && !isReduced ? [{ code: 'pesReductionNumbers' as const }] : []),
    ...(numbersFit(facts) ? [] : [{ code: 'pesNumbersTooHigh' as const }]),
    ...pesGaps(facts).map(({ failure }) => failure),
  ]
}
