import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { BackupsView, NewRecoveryKey } from '#shared/contract/backup-views'
import { localDay } from '../../client/local-day'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import looks from '../../ui/looks.module.css'
import { Notice } from '../../ui/notice'
import { RecoveryKeyDialog } from './recovery-key-dialog'
import classes from './settings.module.css'

/** The public half of a key as far as people compare it. */
const shown = (recipient: string): string => `${recipient.slice(0, 12)}…${recipient.slice(-4)}`

/** The recovery keys that open the backups anywhere, and how to make one. */
export function RecoveryKeys({ keys }: { readonly keys: BackupsView['recoveryKeys'] }) {
  const { t } = useWording()
  const make = useCommand('newRecoveryKey')
  const forget = useCommand('forgetRecoveryKey')
  const [made, setMade] = useState<NewRecoveryKey | null>(null)
  const [leaving, setLeaving] = useState<string | null>(null)
  const create = async (): Promise<void> => {
    const answer = await make.run({})
    if (answer.ok) setMade(answer.value)
  }
  const drop = async (recipient: string): Promise<void> => {
    await forget.run({ recipient })
    setLeaving(null)
  }
  return (
    <Stack gap="tight" className={classes.group}>
      {keys.length === 0 ? (
        <Notice>{t('backups.key.none')}</Notice>
      ) : (
        <ul>
          {keys.map(({ recipient, madeAt }) => (
            <li key={recipient} className={looks.note}>
              {t('backups.key.madeOn', { day: localDay(madeAt), key: shown(recipient) })}{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => setLeaving(recipient)}>
                {t('common.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm">
        <Button loading={make.pending} onClick={() => void create()}>
          {t(keys.length === 0 ? 'backups.key.create' : 'backups.key.another')}
        </Button>
      </Group>
      {made !== null && <RecoveryKeyDialog made={made} onClose={() => setMade(null)} />}
      <ConfirmDialog
        opened={leaving !== null}
        title={t('backups.key.forgetTitle')}
        confirmLabel={t('common.remove')}
        busy={forget.pending}
        onCancel={() => setLeaving(null)}
        onConfirm={() => leaving !== null && void drop(leaving)}
      >
        {t('backups.key.forgetText')}
      </ConfirmDialog>
    </Stack>
  )
}
