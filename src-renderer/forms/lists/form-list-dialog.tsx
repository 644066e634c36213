import { Stack } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import type { FormList } from '#shared/contract/list-methods'
import { FORM_LIST_KINDS, type FormListName } from '#shared/domain/lists/list-kinds'
import { chooseListSheet } from '#shared/domain/lists/remembered-columns'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { SheetSelect } from '../sheet-select'
import type { FormTable } from './form-list-review'
import { ListSourceDialog } from './list-source-dialog'

interface FormListDialogProps {
  readonly kind: FormListName
  readonly onClose: () => void
  /** What is shown once the list is read. */
  readonly children: (list: FormTable, leave: () => void) => ReactNode
}

/** Takes a list into what is typed in a form: nothing is kept before the form is. */
export function FormListDialog({ kind, onClose, children }: FormListDialogProps) {
  const { t } = useWording()
  const reading = useCommand('readTable')
  const [list, setList] = useState<FormList | null>(null)
  const [sheet, setSheet] = useState<string | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await reading.run({ kind, pasted })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  const chosen = useMemo(() => {
    const { fields } = FORM_LIST_KINDS[kind]
    return list && chooseListSheet(list.earlier, { kind, fields }, list.content, sheet)
  }, [kind, list, sheet])
  return (
    <ListSourceDialog
      title={t(`lists.title.${kind}`)}
      text={t(`lists.text.${kind}`)}
      pending={reading.pending}
      onOpen={(pasted) => void open(pasted)}
      onClose={onClose}
    >
      {list &&
        chosen &&
        (({ leave }) => (
          <Stack gap="sm">
            <SheetSelect
              choice={chosen}
              value={chosen.sheetKnown ? chosen.sheet : null}
              unsure={t('lists.sheetOpen')}
              pending={false}
              onChoose={setSheet}
            />
            {chosen.sheetKnown && children({ ...list, ...chosen }, leave)}
          </Stack>
        ))}
    </ListSourceDialog>
  )
}
