import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { printScreen } from './print-screen'

interface PrintButtonProps {
  readonly label: string
  readonly variant?: 'filled' | 'default'
}

/** Prints the current screen, as Ctrl+P does on all of them. */
export function PrintButton({ label, variant = 'filled' }: PrintButtonProps) {
  return (
    <Button
      variant={variant}
      leftSection={<IconPrinter size={17} aria-hidden="true" />}
      aria-keyshortcuts="Control+P"
      onClick={printScreen}
    >
      {label}
    </Button>
  )
}
