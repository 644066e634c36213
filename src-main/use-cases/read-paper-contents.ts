import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ContentState } from '#shared/contract/paper-methods'
import type { PaperPorts } from './save-paper'

/** Whether the contents of the papers of an agreement are still there and as they were, one after the other. */
export async function readPaperContents(
  { keeper, papers }: Pick<PaperPorts, 'keeper' | 'papers'>,
  { agreementId }: DeskInput<'readPaperContents'>,
): Promise<Result<readonly ContentState[], Failure>> {
  const versions = [...keeper.registers().papers.values()]
    .filter((paper) => paper.agreementId === agreementId)
    .flatMap((paper) => paper.versions.map(({ sha256 }) => sha256))
  const states: ContentState[] = []
  for (const sha256 of new Set(versions)) {
    const content = await papers.read(sha256)
    states.push({ sha256, state: typeof content === 'string' ? content : 'there' })
  }
  return success(states)
}
