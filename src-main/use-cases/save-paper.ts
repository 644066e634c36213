import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import type { Paper } from '#shared/domain/papers/paper'
import { sha256Of } from '../files/sha256-of'
import { keepRecord } from './keep-record'
import { labelNames } from './label-names'
import { missingAgents, missingCollectivities } from './missing-records'
import type { PaperFile, PaperStore } from './paper-store'
import type { Kept, Registers, SigningPorts } from './ports'

/** What papers need besides the usual ports. */
export interface PaperPorts extends SigningPorts {
  readonly papers: PaperStore
}

/** A paper without its versions. */
export type PaperCard = Omit<DeskInput<'savePaper'>, 'token'>

/** What a paper names that is not known. */
export function unknownInPaper(registers: Registers, paper: PaperCard): readonly Failure[] {
  const { agreementId, amendmentId, collectivityId, agentId } = paper
  const agreement = registers.agreements.get(agreementId)
  if (agreement === undefined)
    return [{ code: 'unknownRecord', table: 'agreements', id: agreementId }]
  const amended = (agreement.amendments ?? []).some(({ id }) => id === amendmentId)
  return [
    ...(amendmentId === null || amended
      ? []
      : [{ code: 'unknownRecord', table: 'amendments', id: amendmentId } as const]),
    ...missingCollectivities(registers, collectivityId === null ? [] : [collectivityId]),
    ...missingAgents(registers, agentId === null ? [] : [agentId]),
  ]
}

/** The versions once a file was added; content that is there already makes no new version. */
function versionsWith(
  versions: Paper['versions'],
  { fileName, bytes }: PaperFile,
  sha256: string,
  addedAt: string,
): Paper['versions'] {
  return versions.some((version) => version.sha256 === sha256)
    ? versions
    : [...versions, { sha256, fileName, size: bytes.length, addedAt }]
}

/**
 * Creates or replaces a paper, with a file as its new version where one is given. The content is on the disk before the
 * paper names it; earlier versions stay.
 */
export function savePaper(
  { keeper, surroundings, papers }: PaperPorts,
  card: PaperCard,
  file: PaperFile | null,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const unknown = unknownInPaper(registers, card)
    if (unknown.length > 0) return failure(...unknown)
    const before = registers.papers.get(card.id) ?? null
    let versions = before?.versions ?? []
    if (file !== null) {
      const sha256 = sha256Of(file.bytes)
      const kept = await papers.keep(sha256, file.bytes)
      if (!kept.ok) return kept
      versions = versionsWith(versions, file, sha256, surroundings.now())
    }
    if (versions.length === 0) return failure({ code: 'paperWithoutFile', title: card.title })
    const after = { ...card, versions }
    return keepRecord(RECORD_LABELS.papers(after, labelNames(registers)), {
      table: 'papers',
      id: card.id,
      before,
      after,
    })
  })
}
