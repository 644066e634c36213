import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { visibleLine } from '#shared/kernel/visible-line'
import { longest } from '../../forms/fields/facts-of'

interface KeptFieldProps {
  readonly label: string
  readonly help: string
  readonly kept: string
  readonly schema: z.ZodString
  /** A blank text does not change the kept one. */
  readonly required?: boolean
  readonly onKeep: (text: string) => void
}

/** A short text, kept as soon as its field is left, or at Enter. */
export function KeptField(props: KeptFieldProps) {
  const { label, help, kept, schema, required = false, onKeep } = props
  const [text, setText] = useState(kept)
  const keep = (): void => {
    const wanted = visibleLine(text)
    if (required && wanted === '') setText(kept)
    else if (wanted !== kept) onKeep(wanted)
  }
  return (
    <TextInput
      label={label}
      description={help}
      value={text}
      maxLength={longest(schema)}
      autoComplete="off"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
