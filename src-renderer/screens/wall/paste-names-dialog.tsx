import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWording } from '../../ui/use-wording'
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
  const [rows, setRows] = useState(() => rowsOfNames(named))
  const twice = rows.find((row, at) => row !== null && rows.indexOf(row) !== at)
  const choices = [
    { value: LEFT_OUT, label: t('wall.naming.leftOut') },
    ...named.rows.map(({ key, name }) => ({ value: key, label: name })),
  ]
  const choose = (at: number, key: string | null): void =>
    setRows(rows.with(at, named.rows.find((row) => row.key === key) ?? null))
  const asked = named.names.flatMap(({ name, isSure }, at) => (isSure ? [] : [{ name, at }]))
  return (
    <Modal opened onClose={() => store.setNaming(null)} title={t('wall.naming.title')} size="lg">
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
          />
        ))}
        {twice !== undefined && (
          <p role="alert" className={looks.bad}>
            {t('wall.naming.twice', { row: twice?.name ?? '' })}
          </p>
        )}
      </Stack>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={() => store.setNaming(null)}>
          {t('common.cancel')}
        </Button>
        <Button
          disabled={twice !== undefined || rows.every((row) => row === null)}
          onClick={() => actions.pasteNamed(named, rows)}
        >
          {t('wall.naming.paste')}
        </Button>
      </Group>
    </Modal>
  )
}
