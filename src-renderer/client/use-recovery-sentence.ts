import type { Recovery, Status } from '#shared/contract/views'
import { localDay } from './local-day'
import { useWording } from '../ui/use-wording'

/** Words for what a start found: what the check did, what is missing, where a copy of it is, and which files could not be read. */
export function useRecoverySentence(): (found: Pick<Status, 'recovery' | 'unread'>) => string {
  const { t } = useWording()
  const done = ({ kind, changes, aside, until }: Recovery): string | null => {
    if (kind === 'altered')
      return aside === null
        ? t('settings.about.recoveryStale')
        : t('settings.about.recoveryAltered', { file: aside })
    if (aside !== null) return t('settings.about.recoveryAside', { file: aside })
    if (kind === 'replayed') return t('settings.about.recoveryReplayed', { count: changes })
    if (kind === 'adopted') return t('settings.about.recoveryAdopted')
    return kind === 'found' || until === null
      ? null
      : t('settings.about.recoveryRebuilt', { day: localDay(until), time: until })
  }
  const judged = ({ kind, aside, journal, missing }: Recovery): string | null => {
    if (aside !== null) return null
    if (journal === 'short') return t('settings.about.recoveryShort', { count: missing })
    if (journal === 'other') return t('settings.about.recoveryOther')
    return kind === 'rebuilt' && journal === 'proven' ? t('settings.about.recoveryProven') : null
  }
  const mended = ({ base }: Recovery): string | null =>
    base === null ? null : t('settings.about.recoveryBase', { file: base })
  const behind = ({ clock }: Recovery): string | null =>
    clock === null ? null : t('settings.about.recoveryClock', { day: localDay(clock), time: clock })
  const numbered = ({ number }: Recovery): string | null =>
    number === null ? null : t('settings.about.recoveryNumber', { number })
  const furtherOn = ({ backup }: Recovery): string | null =>
    backup === null
      ? null
      : t('settings.about.recoveryBackup', { day: localDay(backup), time: backup })
  return ({ recovery, unread }) =>
    [
      ...[done, judged, furtherOn, mended, behind, numbered].map(
        (words) => recovery && words(recovery),
      ),
      ...unread.map(({ kind, file }) => t(`settings.about.unread.${kind}`, { file })),
    ]
      .filter((sentence) => sentence !== null)
      .join(' ')
}
