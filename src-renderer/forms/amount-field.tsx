import type { ReactNode } from 'react'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { useFormat } from '../client/use-format'
import { TextField } from './text-field'
import type { FieldState } from './use-record-form'

interface AmountFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly required?: boolean
  readonly bare?: boolean
  readonly errorId?: string
}

/** An amount in euros and cents, shown again as 1 234,56. */
export function AmountField({ at, value, onChange, ...rest }: AmountFieldProps) {
  const format = useFormat()
  const tidy = (): void => {
    const amount = parseAmount(value)
    if (amount.ok) onChange(format.amount(amount.value))
    at.onBlur()
  }
  return (
    <TextField
      {...rest}
      at={{ ...at, onBlur: tidy }}
      value={value}
      onChange={onChange}
      maxLength={24}
      figures
      unit="€"
    />
  )
}
