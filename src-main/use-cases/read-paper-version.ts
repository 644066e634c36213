import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { isPaperName } from '#shared/domain/papers/paper-file'
import type { PaperFile } from './paper-store'
import type { PaperPorts } from './save-paper'
import { unknownRecord } from './missing-records'

/** A version of a paper with its content, or why there is none: never a content that is not the one attached. */
export async function readPaperVersion(
  { keeper, papers }: Pick<PaperPorts, 'keeper' | 'papers'>,
  { id, sha256 }: DeskInput<'openPaper'>,
): Promise<Result<PaperFile, Failure>> {
  const paper = keeper.registers().papers.get(id)
  const version = paper?.versions.find((each) => each.sha256 === sha256)
  if (version === undefined) return unknownRecord('papers', id)
  const { fileName } = version
  // A workspace file from elsewhere may name a file that is no paper.
  if (!isPaperName(fileName)) return failure({ code: 'paperNotOne', file: fileName })
  const content = await papers.read(sha256)
  if (content === 'missing') return failure({ code: 'paperContentMissing', file: fileName })
  if (content === 'altered') return failure({ code: 'paperContentAltered', file: fileName })
  return success({ fileName, bytes: content })
}
