import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'

/** Prints the screen in the light theme; a dark one is restored afterwards. */
function printInLight(): void {
  const { dataset } = document.documentElement
  const scheme = dataset['mantineColorScheme']
  dataset['mantineColorScheme'] = 'light'
  window.print()
  if (scheme !== undefined) dataset['mantineColorScheme'] = scheme
}

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
