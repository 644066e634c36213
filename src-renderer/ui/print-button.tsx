import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useWording } from './use-wording'
import { printScreen } from './print-screen'

/** Prints the current screen, as Ctrl+P does on all of them. */
export function PrintButton({ variant = 'filled' }: { readonly variant?: 'filled' | 'default' }) {
  const { t } = useWording()
  return (
    <Button
      variant={variant}
      leftSection={<IconPrinter size={17} aria-hidden="true" />}
      aria-keyshortcuts="Control+P"
      onClick={() => void printScreen()}
    >
      {t('common.print')}
    </Button>
  )
}
