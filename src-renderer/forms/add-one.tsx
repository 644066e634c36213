import { useState } from 'react'
import { byLabel } from '#shared/kernel/compare-names'
import { Select } from '../ui/select'

interface AddOneProps {
  readonly label: string
  /** In any order: they are offered by name. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onAdd: (value: string) => void
}

/** Adds the chosen item, then allows the next choice. */
export function AddOne({ label, choices, onAdd }: AddOneProps) {
  const [search, setSearch] = useState('')
  if (choices.length === 0) return null
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={choices.toSorted(byLabel)}
      value={null}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      limit={200}
      onChange={(value) => {
        setSearch('')
        if (value !== null) onAdd(value)
      }}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  )
}
