import { Box } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import { failureSentence } from '#shared/wording/failure-sentence'
import { forgetRefusal } from '../../client/saving'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RefusalNotice } from './refusal-notice'
import looks from '../../ui/looks.module.css'

interface UndoDialogProps {
  readonly record: ImportRecord
  readonly onClose: () => void
}

/** The most lines listed. */
const MOST = 6

/** Asks before an import is undone, and again where hours of it were changed since. */
export function UndoDialog({ record, onClose }: UndoDialogProps) {
  const { t, language } = useWording()
  const { run, pending } = useCommand('undoImport', { notice: false })
  const [refused, setRefused] = useState<readonly Failure[]>([])
  const changed = refused.filter(({ code }) => code === 'importChangedSince')
  const others = refused.filter(({ code }) => code !== 'importChangedSince')
  const file = record.fileName
  const undo = async (): Promise<void> => {
    const answer = await run({ id: record.id, leaveChanged: changed.length > 0 })
    if (!answer.ok) {
      setRefused(answer.failures)
      return
    }
    const { left } = answer.value
    notifications.show({
      message:
        left === 0 ? t('import.undoing.done', { file }) : t('import.undoing.left', { count: left }),
    })
    onClose()
  }
  const more = changed.length - MOST
  return (
    <ConfirmDialog
      opened
      tone="bad"
      title={
        changed.length > 0 ? t('import.undoing.changedTitle') : t('import.undoing.title', { file })
      }
      confirmLabel={t(changed.length > 0 ? 'import.undoing.leave' : 'import.undoing.confirm')}
      cancelLabel={t('import.undoing.stay')}
      busy={pending}
      onConfirm={() => void undo()}
      onCancel={() => {
        if (refused.length > 0) forgetRefusal()
        onClose()
      }}
    >
      {changed.length === 0 ? (
        <p>{t('import.undoing.text')}</p>
      ) : (
        <>
          <p>{t('import.undoing.changed')}</p>
          <Box component="ul" className={looks.dotted ?? ''} mt="sm" fz="table">
            {changed.slice(0, MOST).map((failure) => (
              <li key={JSON.stringify(failure)}>{failureSentence(failure, language)}</li>
            ))}
            {more > 0 && <li>{t('import.undoing.more', { count: more })}</li>}
          </Box>
        </>
      )}
      {others.length > 0 && <RefusalNotice title={t('import.undoing.refused')} failures={others} />}
    </ConfirmDialog>
  )
}
