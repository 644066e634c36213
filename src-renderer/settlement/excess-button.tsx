import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StatementSummary } from '#shared/contract/views'
import { overOf, overSide } from '#shared/domain/payments/statement-stage'
import { useRegistry } from '../client/use-registry'
import { useWording } from '../ui/use-wording'
import { PaymentDialog } from './payment-dialog'

/** Records that what was paid beyond a statement went back; nothing where nothing was. */
export function ExcessButton({ statement }: { readonly statement: StatementSummary }) {
  const { t } = useWording()
  const { payments } = useRegistry()
  const [asking, setAsking] = useState(false)
  if (overOf(statement, payments) === 0) return null
  return (
    <>
      <Button size="xs" onClick={() => setAsking(true)}>
        {t(`payments.giveBack.${overSide(statement, payments)}`)}
      </Button>
      {asking && <PaymentDialog back statement={statement} onClose={() => setAsking(false)} />}
    </>
  )
}
