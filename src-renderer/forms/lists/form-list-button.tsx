import { Button, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { FormList } from '#shared/contract/list-methods'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import { FORM_LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { chooseListSheet } from '#shared/domain/lists/remembered-columns'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { SheetSelect } from '../sheet-select'
import { FormListReview, type FormListReviewProps, type FormTable } from './form-list-review'
import { ListSourceDialog } from './list-source-dialog'

interface FormListProps<R extends { readonly id: string }, F> extends Omit<
  FormListReviewProps<R, F>,
  'list' | 'guessed' | 'leave' | 'onClose'
> {
  /** What its columns seem to be. */
  readonly guess: (table: FormTable['table']) => readonly ListColumn[]
}

interface FormListDialogProps<R extends { readonly id: string }, F> extends FormListProps<R, F> {
  readonly onClose: () => void
}

function FormListDialog<R extends { readonly id: string }, F>(props: FormListDialogProps<R, F>) {
  const { guess, ...review } = props
  const { named, onClose } = review
  const { t } = useWording()
  const reading = useCommand('readTable')
  const [list, setList] = useState<FormList | null>(null)
  const [sheet, setSheet] = useState<string | null>(null)
  const open = async (pasted: string | null): Promise<void> => {
    const answer = await reading.run({ kind: named, pasted })
    if (answer.ok && answer.value.asked) setList(answer.value.list)
  }
  const chosen = useMemo(() => {
    const { fields } = FORM_LIST_KINDS[named]
    return list && chooseListSheet(list.earlier, { kind: named, fields }, list.content, sheet)
  }, [named, list, sheet])
  return (
    <ListSourceDialog
      title={t(`lists.title.${named}`)}
      text={t(`lists.text.${named}`)}
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
            {chosen.sheetKnown && (
              <FormListReview
                {...review}
                list={{ ...list, ...chosen }}
                guessed={guess(chosen.table)}
                leave={leave}
              />
            )}
          </Stack>
        ))}
    </ListSourceDialog>
  )
}

/** Takes a list into what is typed in a form: nothing is kept before the form is. */
export function FormListButton<R extends { readonly id: string }, F>(list: FormListProps<R, F>) {
  const { t } = useWording()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button size="xs" onClick={() => setOpened(true)}>
        {t('lists.open')}
      </Button>
      {opened && <FormListDialog {...list} onClose={() => setOpened(false)} />}
    </>
  )
}
