import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedList } from '#shared/contract/list-methods'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { useCommand } from '../../client/use-command'
import { ListReview } from './list-review'

interface ListDialogProps {
  readonly kind: ListName
  readonly labels: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** Takes in a list: chosen or pasted, then its columns and what becomes of each line, then one change that one undo reverts. */
export function ListDialog({ kind, labels, onClose }: ListDialogProps) {
  const { t } = useTranslation()
  const opening = useCommand('openList')
  const [text, setText] = useState('')
  const [list, setList] = useState<OpenedList | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await opening.run({ kind, pasted })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  return (
    <Modal opened onClose={onClose} title={t(`lists.title.${kind}`)} size={920}>
      {list !== null ? (
        <ListReview key={list.token} list={list} labels={labels} onClose={onClose} />
      ) : (
        <Stack gap="sm">
          <p>{t(`lists.text.${kind}`)}</p>
          <Group>
            <Button
              leftSection={<IconFileImport size={17} aria-hidden="true" />}
              loading={opening.pending}
              onClick={() => void open(null)}
              data-autofocus
            >
              {t('common.chooseFile')}
            </Button>
          </Group>
          <Textarea
            label={t('lists.pasted')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={6}
            wrap="off"
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button variant="default" disabled={text.trim() === ''} onClick={() => void open(text)}>
              {t('lists.read')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
