import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { useFormat } from '../client/use-format'
import { TextField } from './text-field'
import type { FieldState } from './use-record-form'

interface DayFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly required?: boolean
  readonly bare?: boolean
}

/** A day, typed in any usual way and shown again as 14/01/2027; the arrows go one day up or down. */
export function DayField({ at, value, onChange, ...rest }: DayFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const tidy = (): void => {
    const day = parseDay(value)
    if (day !== null) onChange(format.day(day, 'numeric'))
    at.onBlur()
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const day = parseDay(value)
    if (by === 0 || day === null) return
    event.preventDefault()
    onChange(format.day(addDays(day, by), 'numeric'))
  }
  return (
    <TextField
      {...rest}
      at={{ ...at, onBlur: tidy }}
      value={value}
      onChange={onChange}
      onKeyDown={onKeyDown}
      placeholder={t('forms.day.placeholder')}
      maxLength={20}
    />
  )
}
