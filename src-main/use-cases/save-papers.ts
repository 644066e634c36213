import { failure, success } from '#shared/kernel/result'
import type { RecordChange } from '#shared/domain/workspace/change'
import { sha256Of } from '../files/sha256-of'
import type { PaperFile } from './paper-store'
import type { Kept } from './ports'
import { unknownInPaper, type PaperCard, type PaperPorts } from './save-paper'

/** A paper to attach, and its file. */
export interface NewPaper {
  readonly card: PaperCard
  readonly file: PaperFile
}

/** Attaches several papers in one change that one undo reverts. All contents are on the disk before a paper names them. */
export const savePapers = (
  { keeper, surroundings, papers }: PaperPorts,
  given: readonly NewPaper[],
): Kept =>
  keeper.accept(async () => {
    const registers = keeper.registers()
    const unknown = given.flatMap(({ card }) => unknownInPaper(registers, card))
    if (unknown.length > 0) return failure(...unknown)
    const changes: RecordChange[] = []
    for (const { card, file } of given) {
      const sha256 = sha256Of(file.bytes)
      const kept = await papers.keep(sha256, file.bytes)
      if (!kept.ok) return kept
      const version = {
        sha256,
        fileName: file.fileName,
        size: file.bytes.length,
        addedAt: surroundings.now(),
      }
      changes.push({
        table: 'papers',
        id: card.id,
        before: null,
        after: { ...card, versions: [version] },
      })
    }
    const [first] = given
    return success({
      label: { verb: 'savePapers', subject: first?.card.title ?? '', when: null },
      changes,
    })
  })
