import { Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { BackupPlaceView } from '#shared/contract/backup-views'
import { localDay } from '../../client/local-day'
import { paths } from '../../client/paths'
import { useBackupSentence } from '../../client/use-backup-sentence'
import { useDesk } from '../../client/use-desk'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import classes from './status-line.module.css'

/** The place that is worst off, where one takes no backup since a day. */
function latePlace(places: readonly BackupPlaceView[]): BackupPlaceView | undefined {
  return (
    places.find(({ standing }) => standing === 'alarming') ??
    places.find(({ standing }) => standing === 'late')
  )
}

/** In the status line: when the last backup was restored apart and verified, or what it lacks; after a day without one, what is wrong. */
export function BackupPart() {
  const { t } = useWording()
  const sentence = useBackupSentence()
  const today = useToday()
  const { data } = useDesk('readBackups', {})
  if (data === undefined) return null
  const { places } = data
  const late = latePlace(places)
  if (late !== undefined) {
    const isAlarming = late.standing === 'alarming'
    return (
      <Text span inherit flex="none" role={isAlarming ? 'alert' : undefined}>
        <Link
          className={classes.part}
          data-tone={isAlarming ? 'bad' : 'warn'}
          to={paths.settings()}
          title={t('common.labelled', {
            label: t(`backups.place.${late.place}`),
            value: sentence(late, data),
          })}
        >
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t(isAlarming ? 'backups.status.alarming' : 'backups.status.late', {
            day: localDay(late.failingSince ?? ''),
          })}
        </Link>
      </Text>
    )
  }
  const [last] = [...places].sort((a, b) => ((a.verifiedAt ?? '') < (b.verifiedAt ?? '') ? 1 : -1))
  if (last === undefined || last.verifiedAt === null) return null
  const { verifiedAt: time, lostPapers, inconsistencies } = last
  const day = localDay(time)
  const isToday = day === today
  const lacking =
    lostPapers > 0
      ? t('backups.status.lacking', { count: lostPapers })
      : inconsistencies > 0
        ? t('backups.status.inconsistent', { count: inconsistencies })
        : null
  return (
    <Link className={classes.part} to={paths.settings()} title={sentence(last, data)}>
      <IconShieldCheck size={15} aria-hidden="true" />
      <span className={classes.long}>
        {lacking ??
          t(isToday ? 'backups.status.verifiedToday' : 'backups.status.verified', { day, time })}
      </span>
      <span className={classes.short}>
        {lacking ??
          t(isToday ? 'backups.status.shortToday' : 'backups.status.short', { day, time })}
      </span>
    </Link>
  )
}
