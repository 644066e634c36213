import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWording } from '../../ui/use-wording'
import { FormDialog } from '../../forms/form-dialog'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import { useTopic } from '../../grid/topics'
import looks from '../../ui/looks.module.css'
import { Select } from '../../ui/select'
import { rowsOfNames, type NamedPaste } from './named-paste'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'

/** Asks which rows the names of a pasted block mean, before anything is entered. */
export function PasteNamesDialog() {
  const { store } = useWallTools()
  useTopic(store.topics, topic.naming)
  return store.naming === null ? null : <NamesAsked named={store.naming} />
}

const LEFT_OUT = '~'

function NamesAsked({ named }: { readonly named: NamedPaste }) {
  const { store, actions } = useWallTools()
  const { t } = useWording()
  const proposed = useState(() => rowsOfNames(named))[0]
  const [rows, setRows] = useState(proposed)
  const twice = rows.find((row, at) => row !== null && rows.indexOf(row) !== at)
  const choices = [
    { value: LEFT_OUT, label: t('wall.naming.leftOut') },
    ...named.rows.map(({ key, name }) => ({ value: key, label: name })),
  ]
  const choose = (at: number, key: string | null): void =>
    setRows(rows.with(at, named.rows.find((row) => row.key === key) ?? null))
  const asked = named.names.flatMap(({ name, isSure }, at) => (isSure ? [] : [{ name, at }]))
  const isChanged = rows.some((row, at) => row !== proposed[at])
  const guard = useLeaveGuard(isChanged, t('wall.naming.title'), false)
  const close = (): void => store.setNaming(null)
  return (
    <FormDialog guard={guard} onClose={close} title={t('wall.naming.title')} size="lg">
      <Stack gap="sm">
        <p>{t('wall.naming.text')}</p>
        {asked.map(({ name, at }) => (
          <Select
            key={at}
            label={t('wall.naming.means', { name })}
            data={choices}
            value={rows[at]?.key ?? LEFT_OUT}
            onChange={(key) => choose(at, key)}
            allowDeselect={false}
            searchable
            // An open list would lie over the names below.
            openOnFocus={false}
            onFocus={(event) => event.currentTarget.select()}
            data-autofocus={at === asked[0]?.at || undefined}
          />
        ))}
        {twice !== undefined && (
          <p role="alert" className={looks.bad}>
            {t('wall.naming.twice', { row: twice?.name ?? '' })}
          </p>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={() => guard.leave(close)}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          aria-keyshortcuts="Control+S"
          disabled={twice !== undefined || rows.every((row) => row === null)}
          onClick={() => actions.pasteNamed(named, rows)}
        >
          {t('wall.naming.paste')}
        </Button>
      </Group>
    </FormDialog>
  )
}
