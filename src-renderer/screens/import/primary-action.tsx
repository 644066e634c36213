import { Button } from '@mantine/core'
import type { ImportCounts } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import type { Step } from './import-session'

interface PrimaryActionProps {
  readonly step: Step
  /** The columns of the file contain all that is needed. */
  readonly ready: boolean
  /** Absent while the figures are being computed. */
  readonly counts: ImportCounts | undefined
  readonly busy: boolean
  readonly onContinue: () => void
  readonly onKeep: () => void
}

/** The main action: go on, and at the end keep the valid lines. */
export function PrimaryAction(props: PrimaryActionProps) {
  const { step, ready, counts, busy, onContinue, onKeep } = props
  const { t } = useWording()
  if (step !== 'rehearsal')
    return (
      <Button variant="filled" key={step} autoFocus={ready} disabled={!ready} onClick={onContinue}>
        {t('import.continue')}
      </Button>
    )
  const lines = counts === undefined ? 0 : counts.added + counts.changed
  return (
    <Button
      variant="filled"
      aria-keyshortcuts="Control+S"
      disabled={!ready || lines === 0}
      loading={busy}
      onClick={onKeep}
    >
      {counts !== undefined && lines === 0
        ? t('import.rehearsal.nothingToImport')
        : t('import.rehearsal.import', { count: lines })}
    </Button>
  )
}
