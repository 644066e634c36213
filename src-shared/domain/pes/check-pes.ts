import type { PesFacts, PesLine } from './pes-facts'
import { pesGaps } from './pes-gaps'
import type { PesFailure } from './pes-request'

/** The highest number of a title: eight digits. */
const HIGHEST = 99_999_999

/** A title has at most eight digits (IdPce), the last of the file too. A reduction may cancel several titles. */
function numbersFit({ lines, request: { firstTitle, firstReduction } }: PesFacts): boolean {
  const pieces = (kind: PesLine['receipt']['kind'], of: (line: PesLine) => number): number =>
    lines.reduce((sum, line) => (line.receipt.kind === kind ? sum + of(line) : sum), 0)
  const titles = pieces('claim', ({ receipt }) => (receipt.line === 0 ? 1 : 0))
  const reductions = pieces('reduction', ({ statement }) => statement.content.instalments.length)
  return firstTitle + titles - 1 <= HIGHEST && (firstReduction ?? 0) + reductions - 1 <= HIGHEST
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
