import type { TFunction } from 'i18next'
import type { OpenedBackup } from '#shared/contract/backup-views'

/** Sentences about what a verified backup lacks: contents of papers, and records that agree with each other. None where it is whole. */
export const gapSentences = (
  t: TFunction,
  { lostPapers, inconsistencies }: Pick<OpenedBackup, 'lostPapers' | 'inconsistencies'>,
): readonly string[] => [
  ...(lostPapers > 0 ? [t('backups.lacking', { count: lostPapers })] : []),
  ...(inconsistencies > 0 ? [t('backups.inconsistent', { count: inconsistencies })] : []),
]
