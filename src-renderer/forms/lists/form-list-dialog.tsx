import { Modal } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormList } from '#shared/contract/list-methods'
import type { FormListName } from '#shared/domain/lists/list-kinds'
import { useCommand } from '../../client/use-command'
import { ListSource } from './list-source'

interface FormListDialogProps {
  readonly kind: FormListName
  readonly onClose: () => void
  /** What is shown once the list is read. */
  readonly children: (list: FormList) => ReactNode
}

/** Takes a list into what is typed in a form: nothing is kept before the form is. */
export function FormListDialog({ kind, onClose, children }: FormListDialogProps) {
  const { t } = useTranslation()
  const reading = useCommand('readTable')
  const [list, setList] = useState<FormList | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await reading.run({ kind, pasted })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  return (
    <Modal opened onClose={onClose} title={t(`lists.title.${kind}`)} size={920}>
      {list !== null ? (
        children(list)
      ) : (
        <ListSource
          text={t(`lists.text.${kind}`)}
          pending={reading.pending}
          onOpen={(pasted) => void open(pasted)}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}
