import { parseAmount } from '#shared/domain/costs/parse-amount'
import { useWording } from '../ui/use-wording'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'

/** An amount in euros and cents, shown again as 1 234,56. */
export function AmountField(props: ReadFieldProps) {
  const { format } = useWording()
  const reread = (typed: string): string | null => {
    const amount = parseAmount(typed)
    return amount.ok ? format.amount(amount.value) : null
  }
  return <RereadField {...props} reread={reread} figures maxLength={TYPED.amount} unit="€" />
}
