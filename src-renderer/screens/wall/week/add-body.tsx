import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import { useWording } from '../../../ui/use-wording'
import { optionsHolding } from '../../../ui/options-holding'
import { useTopic } from '../../../grid/topics'
import { lentBodies } from '../build-group'
import { topic } from '../wall-topic'
import type { WallGroup } from '../wall-model'
import { useWallTools } from '../wall-tools'
import classes from './week.module.css'
import { Select } from '../../../ui/select'

/** Under the last row: adds another body of the agreements by typing its name. */
export function AddBody({ group }: { readonly group: WallGroup }) {
  const { store, addRow, nameOf } = useWallTools()
  const { t } = useWording()
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useTopic(store.topics, topic.adding)
  const asked = store.adding !== null
  useEffect(() => {
    if (!asked) return
    field.current?.focus()
    store.setAdding(null)
  }, [store, asked])
  const there = new Set(group.rows.map(placeKey))
  const data = lentBodies(group, nameOf).filter(
    ({ value: collectivityId }) => !there.has(placeKey({ collectivityId })),
  )
  if (data.length === 0) return null
  return (
    <tbody role="presentation">
      <tr role="row" className={classes.add}>
        <td role="gridcell">
          <Select
            ref={field}
            aria-label={t('common.addCollectivity')}
            placeholder={t('common.addCollectivity')}
            size="sm"
            classNames={{ input: classes.addField ?? '' }}
            searchable
            value={null}
            searchValue={search}
            onSearchChange={setSearch}
            leftSection={<IconPlus size={15} aria-hidden="true" />}
            rightSection={null}
            nothingFoundMessage={t('week.noBodyFound')}
            maxDropdownHeight={220}
            comboboxProps={{ position: 'top-start', width: 300, shadow: 'md' }}
            data={data}
            filter={optionsHolding}
            onChange={(collectivityId) => {
              if (collectivityId === null) return
              setSearch('')
              addRow(group.agent.id, { collectivityId })
            }}
          />
        </td>
      </tr>
    </tbody>
  )
}
