import { Box, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { useDesk } from '../../client/use-desk'
import { usePeriodName } from '../../settlement/use-period-name'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { firstFocus } from '../../ui/first-focus'
import { AuditList } from './audit-list'
import type { Row } from './row'

interface IssueDialogProps {
  readonly agreementId: string
  readonly period: Period
  readonly nature: StatementNature
  readonly drafts: readonly Row[]
  /** Numbers that they will have. */
  readonly first: string
  readonly last: string
  readonly busy: boolean
  /** With the reason to issue in spite of objections; blank where there is none. */
  readonly onIssue: (reason: string) => void
  readonly onClose: () => void
}

/** Asks before statements are issued, and shows the audit's objections: it asks for a reason, which serious ones require. */
export function IssueDialog(props: IssueDialogProps) {
  const { agreementId, period, nature, drafts, first, last, busy, onIssue, onClose } = props
  const { t } = useTranslation()
  const periodName = usePeriodName()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const bodies = drafts.map(({ collectivityId }) => collectivityId)
  const { data: findings } = useDesk('auditSettlement', { agreementId, period, nature, bodies })
  const serious = (findings ?? []).some(({ severity }) => severity === 'serious')
  const confirm = (): void => {
    if (serious && reason.trim() === '') setMissing(true)
    else onIssue(reason.trim())
  }
  const count = drafts.length
  return (
    <ConfirmDialog
      opened
      title={t('statements.issue.title', { count })}
      confirmLabel={t('statements.issue.confirm')}
      onConfirm={confirm}
      onCancel={onClose}
      busy={busy || findings === undefined}
    >
      <p>{t('statements.issue.text', { count, first, last })}</p>
      {nature === 'actual' && <p>{t('statements.issue.locks', { period: periodName(period) })}</p>}
      {findings !== undefined && (
        <>
          {findings.length > 0 && (
            <Box component="h3" mt="lg" fz="card">
              {t('payments.audit.title')}
            </Box>
          )}
          <AuditList findings={findings} />
        </>
      )}
      {findings !== undefined && findings.length > 0 && (
        <TextInput
          mt="md"
          required={serious}
          {...firstFocus}
          label={t('summary.column.reason')}
          description={t('payments.audit.reasonHelp')}
          error={missing ? t('common.reasonMissing') : undefined}
          value={reason}
          maxLength={160}
          onChange={(event) => {
            setReason(event.currentTarget.value)
            setMissing(false)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') confirm()
          }}
        />
      )}
    </ConfirmDialog>
  )
}
