import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import type { Ref } from 'react'
import { cents } from '#shared/kernel/cents'
import { signedAmount } from '#shared/domain/statements/settle'
import { useWording } from '../../ui/use-wording'
import { SelectionBar } from '../../ui/selection-bar'
import type { Row } from './row'

interface BatchBarProps {
  readonly rows: readonly Row[]
  /** Numbers that the drafts among them would have. */
  readonly first: string
  readonly last: string
  /** Takes the focus where the drafts were chosen on the way here. */
  readonly issueButton: Ref<HTMLButtonElement>
  /** Drafts that were not checked, and issued ones that were not sent. */
  readonly unchecked: number
  readonly unsent: number
  readonly onCheck: () => void
  readonly onSend: () => void
  readonly onIssue: () => void
  readonly onSave: () => void
  /** Asks in which formats. */
  readonly onExport: () => void
  readonly onClear: () => void
}

/** Actions on the chosen statements, with their count and sum. */
export function BatchBar(props: BatchBarProps) {
  const { rows, first, last, unchecked, unsent, onCheck, onSend } = props
  const { issueButton, onIssue, onSave, onExport, onClear } = props
  const { t } = useWording()
  const balance = cents(rows.reduce((sum, row) => sum + signedAmount(row.balance), 0))
  const drafts = rows.filter(({ state }) => state === 'draft').length
  const issued = rows.length - drafts
  return (
    <SelectionBar
      summary={t('statements.bar.chosen', { count: rows.length, balance })}
      clearLabel={t('statements.bar.clear')}
      onClear={onClear}
    >
      {drafts > 0 && (
        <Button variant="filled" ref={issueButton} size="xs" onClick={onIssue}>
          {t('statements.bar.issue', { count: drafts, first, last })}
        </Button>
      )}
      {unchecked > 0 && (
        <Button size="xs" onClick={onCheck}>
          {t('payments.check', { count: unchecked })}
        </Button>
      )}
      {unsent > 0 && (
        <Button size="xs" onClick={onSend}>
          {t('payments.sendMany', { count: unsent })}
        </Button>
      )}
      {issued > 0 && (
        <Button size="xs" leftSection={<IconFileTypePdf size={16} />} onClick={onSave}>
          {t('statements.bar.pdf')}
        </Button>
      )}
      {issued > 0 && (
        <Button size="xs" onClick={onExport}>
          {t('statements.bar.files')}
        </Button>
      )}
    </SelectionBar>
  )
}
