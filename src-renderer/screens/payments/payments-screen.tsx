import { Button, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { openClaims } from '#shared/domain/payments/ageing'
import { sumCents } from '#shared/kernel/cents'
import { paths } from '../../client/paths'
import { useCommand } from '../../client/use-command'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'
import { useWrittenNotice } from '../../client/use-written-notice'
import { ListDialog } from '../../forms/lists/list-dialog'
import { PaymentDialog } from '../../settlement/payment-dialog'
import { Screen } from '../../ui/screen'
import { SelectionBar } from '../../ui/selection-bar'
import { Sheet } from '../../ui/sheet'
import { AgeingLine } from './ageing-line'
import type { Claim } from './claim'
import { ClaimsTable } from './claims-table'
import { Excesses } from './excesses'

/** What a column of a list of payments may give. */
const FIELDS = ['statementId', 'on', 'amount', 'reference', 'lender', 'payer'] as const

/** What remains to be paid of issued statements, by age; records payments, imports files of them, writes reminders. */
export function PaymentsScreen() {
  const { t } = useTranslation()
  const { today } = useStatus()
  const { statements, payments, agreements } = useRegistry()
  const { run: remind, pending: reminding } = useCommand('writeReminders')
  const written = useWrittenNotice()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [paying, setPaying] = useState<Claim | null>(null)
  const [importing, setImporting] = useState(false)
  const claims = useMemo(
    () => openClaims(statements, payments, agreements, today),
    [statements, payments, agreements, today],
  )
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(`lists.field.${field}`)]))
  const picked = claims.filter(({ statement }) => chosen.has(statement.id))
  const overdue = picked.filter(({ late }) => late > 0)
  const left = (list: readonly Claim[]) => sumCents(list.map((claim) => claim.left))
  const write = async (): Promise<void> => {
    const answer = await remind({ ids: overdue.map(({ statement }) => statement.id) })
    if (!answer.ok || !answer.value.asked) return
    const { folder, files } = answer.value
    written(t('payments.reminded', { count: files.length, folder }), folder)
    setChosen(new Set())
  }
  return (
    <Screen
      scroll="inside"
      title={t('payments.title')}
      context={t('payments.context', { count: claims.length, amount: left(claims) })}
      secondary={
        <>
          <Button component={Link} to={paths.statements()} variant="default">
            {t('words.refundStatements')}
          </Button>
          <Button variant="default" onClick={() => setImporting(true)}>
            {t('payments.import')}
          </Button>
        </>
      }
    >
      <AgeingLine claims={claims} />
      <Excesses />
      <Sheet>
        <ClaimsTable claims={claims} chosen={chosen} onChoose={setChosen} onOpen={setPaying} />
      </Sheet>
      {picked.length > 0 && (
        <SelectionBar
          label={t('words.selection')}
          summary={t('statements.bar.chosen', { count: picked.length, balance: left(picked) })}
          clearLabel={t('statements.bar.clear')}
          onClear={() => setChosen(new Set())}
        >
          {overdue.length < picked.length && (
            <Text span c="dimmed" fz="table">
              {t('payments.notOverdue', { count: picked.length - overdue.length })}
            </Text>
          )}
          <Button
            size="xs"
            loading={reminding}
            disabled={overdue.length === 0}
            onClick={() => void write()}
          >
            {t('payments.remind', { count: overdue.length })}
          </Button>
        </SelectionBar>
      )}
      {paying !== null && (
        <PaymentDialog statement={paying.statement} onClose={() => setPaying(null)} />
      )}
      {importing && (
        <ListDialog kind="payments" labels={labels} onClose={() => setImporting(false)} />
      )}
    </Screen>
  )
}
