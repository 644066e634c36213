import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Paper } from '#shared/domain/papers/paper'
import type { FormalityLine } from '#shared/domain/formalities/formality-line'

/** The papers of an agreement that no formality requires. */
export function otherPapers(
  { id }: Agreement,
  papers: readonly Paper[],
  lines: readonly FormalityLine[],
): readonly Paper[] {
  const asked = new Set(lines.flatMap((line) => (line.kind === 'paper' ? line.paperIds : [])))
  return papers.filter((paper) => paper.agreementId === id && !asked.has(paper.id))
}
