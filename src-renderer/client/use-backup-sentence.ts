import type { BackupPlaceView, BackupsView } from '#shared/contract/backup-views'
import { failureSentence } from '#shared/wording/failure-sentence'
import { gapSentences } from './gap-sentences'
import { localDay } from './local-day'
import { useWording } from '../ui/use-wording'

/** Words for a place of backups: since when it takes none and why, or when the last one was verified. */
export function useBackupSentence(): (
  place: BackupPlaceView,
  view: Pick<BackupsView, 'keyFile'>,
) => string {
  const { t, language } = useWording()
  return (place, { keyFile: path }) => {
    const { verifiedAt, refusal, failingSince } = place
    if (refusal !== null && failingSince !== null) {
      const since = t('backups.since', {
        reason: t(`backups.refusal.${refusal}`),
        day: localDay(failingSince),
        time: failingSince,
      })
      if (refusal === 'recipient') return `${since} ${t('backups.key.wrong')}`
      return refusal === 'key'
        ? `${since} ${failureSentence({ code: 'backupKeyUnreadable', path }, language)}`
        : since
    }
    if (verifiedAt === null) return t('backups.none')
    const verified = t('backups.verified', { day: localDay(verifiedAt), time: verifiedAt })
    return [verified, ...gapSentences(t, place)].join(' ')
  }
}
