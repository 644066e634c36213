import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface CopyButtonProps {
  readonly text: () => string
}

/** Copies an explanation as text. Mount it anew for each explanation. */
export function CopyButton({ text }: CopyButtonProps) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const Icon = copied ? IconCheck : IconCopy
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text())
    setCopied(true)
  }
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<Icon size={15} aria-hidden="true" />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">
        {copied ? t('allocation.explain.copied') : t('allocation.explain.copy')}
      </span>
    </Button>
  )
}
