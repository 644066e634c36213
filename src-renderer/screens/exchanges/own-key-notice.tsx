import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { OwnKey } from '#shared/contract/exchange-methods'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Notice } from '../../ui/notice'

interface OwnKeyNoticeProps {
  readonly ownKey: OwnKey
  /** Reads the key again, once there is a new one. */
  readonly onMade: () => void
}

/** Says that files were sent until now under a key that is not, or no longer, that of this machine, and what can be done. */
export function OwnKeyNotice({ ownKey, onMade }: OwnKeyNoticeProps) {
  const { t } = useWording()
  const { run, pending } = useCommand('makeOwnKey')
  const [asking, setAsking] = useState(false)
  const { fingerprint, before, path } = ownKey
  if (before === null) return null
  const make = async (): Promise<void> => {
    const made = await run({})
    if (!made.ok) return
    setAsking(false)
    onMade()
  }
  return (
    <Notice mb="card" fz="text" role="status">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span>
        {fingerprint === null
          ? t('exchanges.ownKey.missing', { before, path })
          : t('exchanges.ownKey.changed', { before, fingerprint })}
      </span>
      {fingerprint === null && (
        <Button size="xs" onClick={() => setAsking(true)}>
          {t('exchanges.ownKey.make')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          opened
          tone="bad"
          title={t('exchanges.ownKey.title')}
          confirmLabel={t('exchanges.ownKey.confirm')}
          onConfirm={() => void make()}
          onCancel={() => setAsking(false)}
          busy={pending}
        >
          <p>{t('exchanges.ownKey.text')}</p>
        </ConfirmDialog>
      )}
    </Notice>
  )
}
