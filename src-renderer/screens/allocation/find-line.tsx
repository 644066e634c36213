import { useMemo } from 'react'
import { useWording } from '../../ui/use-wording'
import { FindOne } from '../../ui/find-one'
import type { MatrixLine } from './matrix-model'

interface FindLineProps {
  readonly lines: readonly MatrixLine[]
  /** The key of the line whose total is explained, if any. */
  readonly found: string | null
  readonly onFind: (key: string | null) => void
}

/** Finds the line of a body by its name, brings it into view and explains its total; the sums stay those of all bodies. */
export function FindLine({ lines, found, onFind }: FindLineProps) {
  const { t } = useWording()
  const choices = useMemo(
    () =>
      lines.flatMap(({ key, kind, name }) =>
        kind === 'body' ? [{ value: key, label: name }] : [],
      ),
    [lines],
  )
  const isBody = choices.some(({ value }) => value === found)
  return (
    <FindOne
      label={t('common.findBody')}
      none={t('common.findBody')}
      choices={choices}
      value={isBody ? found : null}
      onChange={onFind}
    />
  )
}
