import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { inLight } from './in-light'

const printInLight = (): void => inLight(() => window.print())

interface PrintButtonProps {
  readonly label: string
  readonly variant?: 'filled' | 'default'
}

/** Prints the current screen, as Ctrl+P does there. */
export function PrintButton({ label, variant = 'filled' }: PrintButtonProps) {
  useHotkeys([['mod+P', printInLight]], [])
  return (
    <Button
      variant={variant}
      leftSection={<IconPrinter size={17} aria-hidden="true" />}
      aria-keyshortcuts="Control+P"
      onClick={printInLight}
    >
      {label}
    </Button>
  )
}
