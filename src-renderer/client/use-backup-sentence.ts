import type { BackupPlaceView } from '#shared/contract/backup-views'
import { localDay } from './local-day'
import { useWording } from '../ui/use-wording'

/** Words for a place of backups: since when it takes none and why, or when the last one was verified. */
export function useBackupSentence(): (place: BackupPlaceView) => string {
  const { t } = useWording()
  return ({ verifiedAt, lostPapers, refusal, failingSince }) => {
    if (refusal !== null && failingSince !== null)
      return t('backups.since', {
        reason: t(`backups.refusal.${refusal}`),
        day: localDay(failingSince),
        time: failingSince,
      })
    if (verifiedAt === null) return t('backups.none')
    const verified = t('backups.verified', { day: localDay(verifiedAt), time: verifiedAt })
    return lostPapers === 0
      ? verified
      : `${verified} ${t('backups.lacking', { count: lostPapers })}`
  }
}
