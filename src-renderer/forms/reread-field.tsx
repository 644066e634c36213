import { TextField, type TextFieldProps } from './text-field'

interface RereadFieldProps extends TextFieldProps {
  /** The text as it is shown once left; `null` where it can't be read, and stands as it was typed. */
  readonly reread: (typed: string) => string | null
}

/** What fields of figures and days take from their form. */
export type ReadFieldProps = Pick<
  TextFieldProps,
  | 'at'
  | 'value'
  | 'onChange'
  | 'help'
  | 'placeholder'
  | 'required'
  | 'bare'
  | 'errorId'
  | 'autoFocus'
>

/** What is typed in any usual way, and shown in one way once it is left. */
export function RereadField({ reread, ...field }: RereadFieldProps) {
  const { at, value, onChange } = field
  const tidy = (): void => {
    const text = reread(value)
    if (text !== null) onChange(text)
    at.onBlur()
  }
  return <TextField {...field} at={{ ...at, onBlur: tidy }} />
}
