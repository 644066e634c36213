import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useWording } from '../ui/use-wording'

interface SearchFieldProps {
  /** What is searched, for screen readers. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Letters of a usual label; a longer one has a wider field, in which it is not cut. */
const USUAL_LENGTH = 30

/** Filters a list while typing; Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useWording()
  return (
    <TextInput
      w={label.length > USUAL_LENGTH ? 300 : 236}
      size="xs"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation()
          onChange('')
        }
      }}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      rightSection={
        value === '' ? null : (
          <CloseButton
            size={24}
            aria-label={t('forms.search.clear')}
            onClick={() => onChange('')}
          />
        )
      }
    />
  )
}
