import type { TFunction } from 'i18next'
import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** Success. */
export const WELL = 0
/** The file was read, and something in it is wrong. */
export const FAULTY = 1
/** The request is malformed, or a file can't be read or written. */
export const REFUSED = 2

/** How the command line prints: sentences by language, answers to one stream, faults to the other. */
export interface Output {
  readonly language: Language
  readonly say: TFunction
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
}

/** A command on a workspace that was read; returns its exit code. */
export type Command<R> = (output: Output, request: R, file: WorkspaceFile) => Promise<number>

const PLUMBING: ReadonlySet<Failure['code']> = new Set([
  'fileMissing',
  'folderMissing',
  'fileUnreadable',
  'notAFile',
  'fileTooLarge',
  'exchangeTooLarge',
  'fileFromNewerVersion',
  'folderReadOnly',
  'folderIsFile',
  'diskFull',
  'backupPlaceAbsent',
  'backupFolderTaken',
  'backupKeyWrong',
  'backupLocked',
  'backupNewer',
  'importNothingToTakeBack',
])

/** Prints failures as sentences and returns their exit code. */
export function printFailures(output: Output, failures: readonly Failure[]): number {
  for (const failure of failures) output.warn(failureSentence(failure, output.language))
  const refused = failures.some(({ code }) => PLUMBING.has(code))
  return refused ? REFUSED : FAULTY
}
