import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'

interface CopyButtonProps {
  readonly text: () => string
  /** What the button says before and after. */
  readonly label: string
  readonly done: string
  readonly disabled?: boolean
}

/** Copies something as text. Use a new `key` for each thing to copy. */
export function CopyButton({ text, label, done, disabled = false }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const Icon = copied ? IconCheck : IconCopy
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text())
    setCopied(true)
  }
  return (
    <Button
      size="xs"
      disabled={disabled}
      leftSection={<Icon size={15} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  )
}
