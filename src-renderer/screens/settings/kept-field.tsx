import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface KeptFieldProps {
  readonly label: string
  readonly help: string
  readonly kept: string
  readonly maxLength: number
  /** A blank text does not change the kept one. */
  readonly required?: boolean
  readonly onKeep: (text: string) => void
}

/** A short text, kept as soon as its field is left, or at Enter. */
export function KeptField(props: KeptFieldProps) {
  const { label, help, kept, maxLength, required = false, onKeep } = props
  const [text, setText] = useState(kept)
  const keep = (): void => {
    const wanted = text.trim()
    if (required && wanted === '') setText(kept)
    else if (wanted !== kept) onKeep(wanted)
  }
  return (
    <TextInput
      label={label}
      description={help}
      value={text}
      maxLength={maxLength}
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
