import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './forms.module.css'
import { ROOM_FOR_SPACES } from './typed-lengths'
import { useProposedText } from './use-proposed-text'
import type { FieldState } from './use-record-form'
import looks from '../ui/looks.module.css'

/**
 * What an input has of its field: where it is, its help, and in place of that what is wrong with it.
 *
 * @param errorId where the error is shown, when the field is too narrow for a sentence
 */
export const inputProps = (at: FieldState, help: ReactNode, errorId: string | undefined) => ({
  'data-field': at.path,
  onBlur: at.onBlur,
  description: at.error === undefined ? help : undefined,
  error: errorId === undefined ? at.error : at.error !== undefined,
  ...(errorId === undefined || at.error === undefined ? {} : { 'aria-describedby': errorId }),
})

export interface TextFieldProps {
  readonly at: FieldState
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly placeholder?: string | undefined
  readonly required?: boolean | undefined
  /** The longest text that may be kept. */
  readonly maxLength?: number | undefined
  /** Figures are aligned right. */
  readonly figures?: boolean
  /** After the figures: %, €. */
  readonly unit?: string | undefined
  /** In lists the column header is the label: it is for screen readers and not shown. */
  readonly bare?: boolean
  readonly size?: 'xs'
  readonly autoFocus?: boolean | undefined
  /** Where the error is shown, when the field is too narrow for a sentence. */
  readonly errorId?: string | undefined
  readonly onKeyDown?: React.KeyboardEventHandler<HTMLInputElement>
}

/** A line of text with its label above, and its help or its error below. */
export function TextField(props: TextFieldProps) {
  const {
    at,
    value,
    onChange,
    help,
    bare = false,
    figures = false,
    unit,
    errorId,
    required = false,
    maxLength,
    ...input
  } = props
  const { ref, noteTyped } = useProposedText(value, input.autoFocus === true)
  return (
    <TextInput
      {...(bare ? { 'aria-label': at.label, size: 'xs' } : { label: at.label })}
      value={value}
      {...inputProps(at, help, errorId)}
      ref={ref}
      onChange={(event) => {
        noteTyped(event.currentTarget.value)
        onChange(event.currentTarget.value)
      }}
      required={required}
      maxLength={maxLength === undefined ? undefined : maxLength + ROOM_FOR_SPACES}
      autoComplete="off"
      spellCheck={false}
      data-figures={figures || undefined}
      data-amounts-within={unit === '€' || undefined}
      {...(figures ? { classNames: { input: classes.figures ?? '' } } : {})}
      {...(unit === undefined
        ? {}
        : { rightSection: <span className={looks.remark}>{unit}</span>, rightSectionWidth: 28 })}
      {...(input.autoFocus === true ? { 'data-autofocus': true } : {})}
      {...input}
    />
  )
}
