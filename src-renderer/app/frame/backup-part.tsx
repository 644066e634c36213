import { Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { BackupPlaceView } from '#shared/contract/backup-views'
import { localDay } from '../../client/local-day'
import { paths } from '../../client/paths'
import { useBackupSentence } from '../../client/use-backup-sentence'
import { useDesk } from '../../client/use-desk'
import { useToday } from '../../client/use-today'
import classes from './status-line.module.css'

/** The place that is worst off, where one takes no backup since a day. */
function latePlace(places: readonly BackupPlaceView[]): BackupPlaceView | undefined {
  return (
    places.find(({ standing }) => standing === 'alarming') ??
    places.find(({ standing }) => standing === 'late')
  )
}

/** In the status line: when the last backup was restored apart and verified; after a day without one, what is wrong. */
export function BackupPart() {
  const { t } = useTranslation()
  const sentence = useBackupSentence()
  const today = useToday()
  const { data } = useDesk('readBackups', {})
  const places = data?.places ?? []
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
            value: sentence(late),
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
  const last = places
    .map(({ verifiedAt }) => verifiedAt)
    .filter((at) => at !== null)
    .sort()
    .at(-1)
  if (last === undefined) return null
  const [day, time] = [localDay(last), last]
  const isToday = day === today
  return (
    <Link
      className={classes.part}
      to={paths.settings()}
      title={t('backups.verified', { day, time })}
    >
      <IconShieldCheck size={15} aria-hidden="true" />
      <span className={classes.long}>
        {t(isToday ? 'backups.status.verifiedToday' : 'backups.status.verified', { day, time })}
      </span>
      <span className={classes.short}>
        {t(isToday ? 'backups.status.shortToday' : 'backups.status.short', { day, time })}
      </span>
    </Link>
  )
}
