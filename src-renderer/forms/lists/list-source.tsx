import { Button, Group, Stack, Textarea } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { pastedLines } from '../../grid/pasted-text'
import { useWording } from '../../ui/use-wording'
import looks from '../../ui/looks.module.css'

interface ListSourceProps {
  /** What the list holds. */
  readonly text: string
  readonly pasted: string
  readonly onPasted: (pasted: string) => void
  readonly pending: boolean
  /** `null` where a file is to be chosen. */
  readonly onOpen: (pasted: string | null) => void
  readonly onClose: () => void
}

/** Where a list comes from: a file, or what is pasted. */
export function ListSource(props: ListSourceProps) {
  const { text, pasted, onPasted, pending, onOpen, onClose } = props
  const { t } = useWording()
  /** Lines that are pasted anywhere are read at once. */
  const readPasted = (event: ClipboardEvent): void => {
    const lines = pastedLines(event, pasted)
    if (lines === null) return
    onPasted(lines)
    onOpen(lines)
  }
  return (
    <Stack gap="sm" onPaste={readPasted}>
      <p>{text}</p>
      <Group>
        <Button
          variant="filled"
          leftSection={<IconFileImport size={17} aria-hidden="true" />}
          loading={pending}
          onClick={() => onOpen(null)}
          data-autofocus
        >
          {t('common.chooseFile')}
        </Button>
      </Group>
      <Textarea
        label={t('lists.pasted')}
        value={pasted}
        onChange={(event) => onPasted(event.currentTarget.value)}
        rows={6}
        wrap="off"
      />
      <Group justify="flex-end" gap="sm" className={looks.foot ?? ''}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          aria-keyshortcuts="Control+S"
          disabled={pasted.trim() === ''}
          onClick={() => onOpen(pasted)}
        >
          {t('lists.read')}
        </Button>
      </Group>
    </Stack>
  )
}
