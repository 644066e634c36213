import { Stack } from '@mantine/core'
import { useState } from 'react'
import type { OpenedList } from '#shared/contract/list-methods'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { SheetSelect } from '../sheet-select'
import { ListReview } from './list-review'
import { ListSourceDialog } from './list-source-dialog'

interface ListDialogProps {
  readonly kind: ListName
  readonly labels: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** Takes in a list: chosen or pasted, then its columns and what becomes of each line, then one change that one undo reverts. */
export function ListDialog({ kind, labels, onClose }: ListDialogProps) {
  const { t } = useWording()
  const opening = useCommand('openList')
  const choosing = useCommand('chooseListSheet')
  const [list, setList] = useState<OpenedList | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await opening.run({ kind, pasted })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  const choose = async (token: string, sheet: string): Promise<void> => {
    const answer = await choosing.run({ token, sheet })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  return (
    <ListSourceDialog
      title={t(`lists.title.${kind}`)}
      text={t(`lists.text.${kind}`)}
      pending={opening.pending}
      onOpen={(pasted) => void open(pasted)}
      onClose={onClose}
    >
      {list &&
        ((place) => (
          <Stack gap="sm">
            <SheetSelect
              choice={list}
              value={list.sheetKnown ? list.sheet : null}
              unsure={t('lists.sheetOpen')}
              pending={choosing.pending}
              onChoose={(sheet) => void choose(list.token, sheet)}
            />
            {list.sheetKnown && (
              <ListReview
                key={list.token}
                list={list}
                labels={labels}
                {...place}
                onClose={onClose}
              />
            )}
          </Stack>
        ))}
    </ListSourceDialog>
  )
}
