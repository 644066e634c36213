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
    firstTitle + titles.length - 1 <= HIGHEST &&
    (firstReduction ?? 0) + reducedCount(lines) - 1 <= HIGHEST
  )
}

/** All reasons why a file for Hélios can't be made, each once: what is missing, and what is wrong with its numbers. */
export function checkPes(facts: PesFacts): readonly PesFailure[] {
  const { lines, request } = facts
  const reduces = lines.some(({ receipt }) => receipt.kind === 'reduction')
  const numbers = request.reductionBatch !== null && request.firstReduction !== null
  return [
    ...(lines.length === 0 ? [{ code: 'pesNothing' as const }] : []),
    ...(reduces && !numbers ? [{ code: 'pesReductionNumbers' as const }] : []),
    ...(numbersFit(facts) ? [] : [{ code: 'pesNumbersTooHigh' as const }]),
    ...pesGaps(facts).map(({ failure }) => failure),
  ]
}
