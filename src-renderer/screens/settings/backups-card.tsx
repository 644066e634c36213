import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { BackupPlaceView, BackupsView } from '#shared/contract/backup-views'
import { useBackupSentence } from '../../client/use-backup-sentence'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import looks from '../../ui/looks.module.css'
import { Notice } from '../../ui/notice'
import { RecoveryKeys } from './recovery-keys'
import { RestoreDialog } from './restore-dialog'
import classes from './settings.module.css'

/** A place: where it is, and its last backup or why it takes none. */
function PlaceLine({
  place,
  view,
}: {
  readonly place: BackupPlaceView
  readonly view: BackupsView
}) {
  const { t } = useWording()
  const sentence = useBackupSentence()
  const { standing } = place
  return (
    <Stack gap="tight" className={classes.group}>
      <dl className={classes.facts}>
        <dt className={looks.quiet}>{t(`backups.place.${place.place}`)}</dt>
        <dd>{place.folder}</dd>
      </dl>
      {standing === 'well' ? (
        <p className={looks.note} role="status">
          {sentence(place, view)}
        </p>
      ) : (
        <Notice role="status" tone={standing === 'alarming' ? 'bad' : 'warn'}>
          {sentence(place, view)}
        </Notice>
      )}
    </Stack>
  )
}

/** Backups: where they go, when the last one was verified, who can open them, and how one comes back. */
export function BackupsCard() {
  const { t } = useWording()
  const { data } = useDesk('readBackups', {})
  const make = useCommand('makeBackup')
  const choose = useCommand('chooseBackupPlace')
  const forget = useCommand('forgetBackupPlace')
  const [restoring, setRestoring] = useState(false)
  if (data === undefined) return null
  const elsewhere = data.places.some(({ place }) => place === 'elsewhere')
  return (
    <Card title={t('backups.title')} subtitle={t('backups.help')}>
      <Stack gap="lg">
        {data.places.map((place) => (
          <PlaceLine key={place.place} place={place} view={data} />
        ))}
        {!elsewhere && <p className={looks.note}>{t('backups.noElsewhere')}</p>}
        <Group gap="sm">
          <Button loading={make.pending || data.isWorking} onClick={() => void make.run({})}>
            {t('backups.now')}
          </Button>
          <Button onClick={() => void choose.run({})}>
            {t(elsewhere ? 'backups.change' : 'backups.choose')}
          </Button>
          {elsewhere && (
            <Button variant="subtle" onClick={() => void forget.run({})}>
              {t('backups.forget')}
            </Button>
          )}
          <Button onClick={() => setRestoring(true)}>{t('backups.restore.open')}</Button>
        </Group>
        <RecoveryKeys keys={data.recoveryKeys} />
      </Stack>
      {restoring && <RestoreDialog onClose={() => setRestoring(false)} />}
    </Card>
  )
}
