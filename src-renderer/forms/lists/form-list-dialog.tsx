import { Modal } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { listTable } from '#shared/domain/lists/list-table'
import type { ListField } from '#shared/domain/lists/list-kind'
import { useCommand } from '../../client/use-command'
import { ListSource } from './list-source'

interface FormListDialogProps {
  readonly kind: 'quotas' | 'prices'
  readonly fields: readonly ListField[]
  readonly onClose: () => void
  /** What is shown once the table is read. */
  readonly children: (table: ImportTable) => ReactNode
}

/** Takes a list into what is typed in a form: nothing is kept before the form is. */
export function FormListDialog({ kind, fields, onClose, children }: FormListDialogProps) {
  const { t } = useTranslation()
  const reading = useCommand('readTable')
  const [table, setTable] = useState<ImportTable | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await reading.run({ pasted })
    if (answer.ok && answer.value.asked) setTable(listTable(answer.value.table, fields))
  }
  return (
    <Modal opened onClose={onClose} title={t(`lists.title.${kind}`)} size={920}>
      {table !== null ? (
        children(table)
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
