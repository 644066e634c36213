import { MultiSelect as MantineMultiSelect, type MultiSelectProps } from '@mantine/core'
import { takeFound } from './take-found'

/** A list of which several are chosen; Enter takes what a search in it found. */
export const MultiSelect = (props: MultiSelectProps) => (
  <MantineMultiSelect
    onKeyDownCapture={(event) =>
      takeFound(event, { isWalked: false, isSearched: event.currentTarget.value !== '' })
    }
    {...props}
  />
)
