import { Box, Space } from '@mantine/core'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { success } from '#shared/kernel/result'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { Field } from '../../forms/fields/field'
import { readFields } from '../../forms/fields/read-fields'
import { useMadeForm } from '../../forms/fields/use-made-form'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import { usePeriodName } from '../../settlement/use-period-name'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { AuditList } from '../../settlement/audit-list'
import { issueFields } from './issue-fields'
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
  const { t } = useWording()
  const periodName = usePeriodName()
  const bodies = drafts.map(({ collectivityId }) => collectivityId)
  const { data: findings } = useDesk('auditSettlement', { agreementId, period, nature, bodies })
  const serious = (findings ?? []).some(({ severity }) => severity === 'serious')
  const form = useMadeForm({
    of: issueFields,
    known: null,
    whenTried: true,
    make: (draft, texts) => {
      if (serious && draft.reason.trim() === '') texts.lack('reason')
      return readFields(issueFields, draft, {}, texts)
    },
    save: ({ reason }) => {
      if (!busy) onIssue(reason)
      return Promise.resolve(success(null))
    },
  })
  const count = drafts.length
  const title = t('statements.issue.title', { count })
  // It is kept with the statements, and not by the form.
  const guard = useLeaveGuard(form.draft.reason.trim() !== '', title, busy)
  return (
    <>
      <ConfirmDialog
        opened
        title={title}
        confirmLabel={t('statements.issue.confirm')}
        onConfirm={form.submit}
        onCancel={() => guard.leave(onClose)}
        busy={busy || findings === undefined}
        isForm={findings !== undefined && findings.length > 0}
      >
        <p>{t('statements.issue.text', { count, first, last })}</p>
        {nature === 'actual' && (
          <p>{t('statements.issue.locks', { period: periodName(period) })}</p>
        )}
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
          <form noValidate onSubmit={form.onSubmit}>
            <Space h="md" />
            <Field form={form} name="reason" required={serious} autoFocus />
          </form>
        )}
      </ConfirmDialog>
      {guard.dialog}
    </>
  )
}
