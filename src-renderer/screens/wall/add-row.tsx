import { ActionIcon, Button, Popover, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type SyntheticEvent } from 'react'
import { optionsHolding } from '../../ui/options-holding'
import { useTopic } from '../../grid/topics'
import { lentBodies } from './build-group'
import { topic } from './wall-topic'
import type { WallGroup } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'
import { LONGEST_ACTIVITY } from '#shared/domain/timesheets/timesheet'
import { visibleLine } from '#shared/kernel/visible-line'
import { useWording } from '../../ui/use-wording'
import { Select } from '../../ui/select'

/** The value of common time in a list of bodies. */
const COMMON = 'common'

/** Adds another row for an agent: a body of the agreements or common time, perhaps with an activity. */
export function AddRow({ group }: { readonly group: WallGroup }) {
  const { store } = useWallTools()
  const { t } = useWording()
  useTopic(store.topics, topic.adding)
  const { agent, name } = group
  const opened = store.adding === agent.id
  const label = t('wall.add.open', { agent: name })
  const button = (
    <ActionIcon
      className={classes.plus ?? ''}
      size={24}
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={() => store.setAdding(opened ? null : agent.id)}
    >
      <IconPlus size={14} />
    </ActionIcon>
  )
  // One for each visible agent would be positioned again at every scroll.
  if (!opened) return button
  return (
    <Popover
      opened
      onChange={(open) => {
        store.setAdding(open ? agent.id : null)
        if (!open) store.goTo(store.active)
      }}
      position="bottom-start"
      width={310}
      trapFocus
      withinPortal
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown>
        <AddForm group={group} />
      </Popover.Dropdown>
    </Popover>
  )
}

function AddForm({ group }: { readonly group: WallGroup }) {
  const { store, addRow, nameOf } = useWallTools()
  const { t } = useWording()
  const [body, setBody] = useState<string | null>(null)
  const [activity, setActivity] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (body === null) {
      setMissing(true)
      return
    }
    store.setAdding(null)
    const what = visibleLine(activity)
    addRow(group.agent.id, {
      collectivityId: body === COMMON ? null : body,
      ...(what === '' ? {} : { activity: what }),
    })
  }
  return (
    <Stack
      component="form"
      gap="snug"
      onSubmit={submit}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Select
        label={t('words.body')}
        placeholder={t('wall.add.bodyPlaceholder')}
        searchable
        data-autofocus
        value={body}
        data={[...lentBodies(group, nameOf), { value: COMMON, label: nameOf(null) }]}
        nothingFoundMessage={t('wall.add.nobody')}
        error={missing && body === null ? t('wall.add.missing') : undefined}
        maxDropdownHeight={220}
        comboboxProps={{ withinPortal: false }}
        filter={optionsHolding}
        onChange={setBody}
      />
      <TextInput
        label={t('wall.add.activity')}
        placeholder={t('wall.add.activityPlaceholder')}
        value={activity}
        maxLength={LONGEST_ACTIVITY}
        onChange={(event) => setActivity(event.currentTarget.value)}
      />
      <Button variant="filled" type="submit" size="xs">
        {t('wall.add.add')}
      </Button>
    </Stack>
  )
}
