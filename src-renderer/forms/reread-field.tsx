import { TextField, type TextFieldProps } from './text-field'

interface RereadFieldProps extends TextFieldProps {
  /** The text as it is shown once left; `null` where it can't be read, and stays as typed. */
  readonly reread: (typed: string) => string | null
}

/** The props of fields of figures and days from their form. */
export type ReadFieldProps = Pick<
  TextFieldProps,
  | 'at'
  | 'value'
  | 'onChange'
  | 'help'
  | 'placeholder'
  | 'required'
  | 'bare'
  | 'size'
  | 'errorId'
  | 'autoFocus'
>

/** Text typed in any usual way, and shown in one way once the field is left, or kept by Enter. */
export function RereadField({ reread, ...field }: RereadFieldProps) {
  const { at, value, onChange } = field
  const tidy = (): void => {
    const text = reread(value)
    if (text !== null) onChange(text)
  }
  const onBlur = (): void => {
    tidy()
    at.onBlur()
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    field.onKeyDown?.(event)
    if (event.key === 'Enter' && !event.defaultPrevented) tidy()
  }
  return <TextField {...field} at={{ ...at, onBlur }} onKeyDown={onKeyDown} />
}
