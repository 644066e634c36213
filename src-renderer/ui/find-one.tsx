import { useMemo } from 'react'
import { byLabel } from '#shared/kernel/compare-names'
import { optionsHolding } from './options-holding'
import { Select } from './select'

interface FindOneProps {
  readonly label: string
  /** Shown while none is chosen; also the name of the button that takes the choice away. */
  readonly none: string
  /** In any order: they are offered by name. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** As many choices as an open list shows; typing finds the others. */
const MOST = 60

/** Finds one of many by typing a part of its name. */
export function FindOne({ label, none, choices, value, onChange }: FindOneProps) {
  const sorted = useMemo(() => choices.toSorted(byLabel), [choices])
  return (
    <Select
      aria-label={label}
      placeholder={none}
      data={sorted}
      value={value}
      onChange={onChange}
      onInput={({ currentTarget }) => {
        // A field that is emptied by hand chooses none; one that is half typed keeps its choice.
        if (currentTarget.value === '' && value !== null) onChange(null)
      }}
      searchable
      clearable
      limit={MOST}
      filter={(asked) => optionsHolding(asked).slice(0, MOST)}
      clearButtonProps={{ 'aria-label': none }}
      w={230}
      size="xs"
    />
  )
}
