import { ActionIcon, Button } from '@mantine/core'
import { IconFileTypePdf, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { cents } from '#shared/kernel/cents'
import { signedBalance } from '#shared/domain/indicators/statement-rows'
import { useFormat } from '../../client/use-format'
import type { Row } from './row'
import classes from './statements.module.css'

interface BatchBarProps {
  readonly rows: readonly Row[]
  /** Numbers that the drafts among them would bear. */
  readonly first: string
  readonly last: string
  readonly onIssue: () => void
  readonly onSave: () => void
  readonly onClear: () => void
}

/** What can be done with the chosen statements, with their count and sum. */
export function BatchBar({ rows, first, last, onIssue, onSave, onClear }: BatchBarProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const balance = cents(rows.reduce((sum, row) => sum + signedBalance(row.balance), 0))
  const drafts = rows.filter(({ state }) => state === 'draft').length
  const issued = rows.length - drafts
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('statements.bar.label')}>
      <strong>
        {t('statements.bar.chosen', { count: rows.length, balance: format.cents(balance) })}
      </strong>
      {drafts > 0 && (
        <Button size="xs" onClick={onIssue}>
          {t('statements.bar.issue', { count: drafts, first, last })}
        </Button>
      )}
      {issued > 0 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileTypePdf size={16} />}
          onClick={onSave}
        >
          {t('statements.bar.pdf')}
        </Button>
      )}
      <ActionIcon aria-label={t('statements.bar.clear')} onClick={onClear}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
