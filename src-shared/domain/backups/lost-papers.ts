import type { Paper } from '../papers/paper'
import type { BackupManifest } from './backup-manifest'

/** How many papers have a version whose content is not among the files of a backup, or is not what was added. */
export function lostPapers(
  papers: readonly Pick<Paper, 'versions'>[],
  files: BackupManifest['files'],
): number {
  const whole = new Set(files.map(({ sha256 }) => sha256))
  return papers.filter(({ versions }) => versions.some(({ sha256 }) => !whole.has(sha256))).length
}
