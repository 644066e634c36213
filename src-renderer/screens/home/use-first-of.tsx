import { Anchor } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWording } from '../../ui/use-wording'

interface FirstOf {
  /** At most so many are shown; all of them (Infinity) once they were asked for. */
  readonly most: number
  /** The foot of the card: how many more there are, and a button that shows them; nothing where all are shown. */
  readonly more: ReactNode
}

/** For a list of which the first are shown until all are asked for. */
export function useFirstOf(count: number, first: number): FirstOf {
  const { t } = useWording()
  const [showsAll, setShowsAll] = useState(false)
  if (showsAll || count <= first) return { most: Infinity, more: undefined }
  return {
    most: first,
    more: (
      <Anchor component="button" inherit onClick={() => setShowsAll(true)}>
        {t('common.andMore', { count: count - first })}
      </Anchor>
    ),
  }
}
