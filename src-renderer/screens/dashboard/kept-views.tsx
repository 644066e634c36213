import { Anchor, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { memo, useState, type SyntheticEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import type { KeptView } from '#shared/contract/preferences'
import { paths } from '../../client/paths'
import { usePreferences } from '../../client/use-preferences'
import { useWording } from '../../ui/use-wording'
import { RemoveLine } from '../../forms/remove-line'
import { CopyButton } from '../../ui/copy-button'
import looks from '../../ui/looks.module.css'

interface KeptViewsProps {
  /** The view that is shown, as its address has it. */
  readonly search: string
}

/** Longer names are cut. */
const LONGEST_NAME = 80

const addressOf = (search: string): string => `${paths.dashboard()}?${search}`

/** The part of an address after its question mark; `null` where it is not one of this screen. */
function searchIn(address: string): string | null {
  const [path = '', search = ''] = address.trim().split('?')
  return path.endsWith(paths.dashboard()) && search !== '' ? search : null
}

function Views({ search }: KeptViewsProps) {
  const { t } = useWording()
  const navigate = useNavigate()
  const { preferences, change } = usePreferences()
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const views = preferences.views ?? []
  const received = searchIn(text)
  const keep = (kept: readonly KeptView[]): void => change({ views: [...kept] })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    const name = text.trim().slice(0, LONGEST_NAME)
    if (name === '') return
    setText('')
    if (received === null) {
      keep([...views.filter((view) => view.name !== name), { name, search }])
      return
    }
    setOpened(false)
    void navigate(addressOf(received))
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus width={330}>
      <Popover.Target>
        <Button
          leftSection={<IconBookmark size={17} aria-hidden="true" />}
          onClick={() => setOpened((open) => !open)}
        >
          {t('dashboard.views.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('dashboard.views.open')}>
        <Stack gap="sm">
          {views.length === 0 ? (
            <Text c="dimmed" fz="table">
              {t('dashboard.views.none')}
            </Text>
          ) : (
            <ul>
              {views.map((view) => (
                <li key={view.name}>
                  <Group gap="xs" justify="space-between" wrap="nowrap">
                    <Anchor
                      component={Link}
                      className={looks.cut ?? ''}
                      to={addressOf(view.search)}
                      onClick={() => setOpened(false)}
                    >
                      {view.name}
                    </Anchor>
                    <RemoveLine
                      label={t('common.removeOne', { name: view.name })}
                      onRemove={() => keep(views.filter(({ name }) => name !== view.name))}
                    />
                  </Group>
                </li>
              ))}
            </ul>
          )}
          <form onSubmit={submit}>
            <TextInput
              label={t('dashboard.views.name')}
              description={t('dashboard.views.help')}
              value={text}
              maxLength={600}
              data-autofocus
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Group justify="space-between" mt="sm">
              <CopyButton
                key={search}
                text={() => addressOf(search)}
                label={t('dashboard.views.copy')}
                done={t('dashboard.views.copied')}
              />
              <Button variant="filled" type="submit" size="xs">
                {t(received === null ? 'dashboard.views.keep' : 'dashboard.views.go')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Views kept under a name on this machine: to restore, to keep the present one, to send its address or open one received. */
export const KeptViews = memo(Views)
