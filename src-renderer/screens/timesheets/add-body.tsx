import { Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textsHold } from '#shared/kernel/fold-text'
import type { NamedBody } from './week-model'
import classes from './week.module.css'

interface AddBodyProps {
  readonly bodies: readonly NamedBody[]
  readonly onAdd: (key: string) => void
}

/** Under the last row: brings in another body of the agreements by typing its name. */
export function AddBody({ bodies, onAdd }: AddBodyProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  return (
    <Select
      aria-label={t('week.addBody')}
      placeholder={t('week.addBody')}
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
      data={bodies.map(({ key, name }) => ({ value: key, label: name }))}
      filter={({ options, search: typed }) =>
        options.filter((option) => 'label' in option && textsHold([option.label], typed))
      }
      onChange={(key) => {
        if (key === null) return
        setSearch('')
        onAdd(key)
      }}
    />
  )
}
