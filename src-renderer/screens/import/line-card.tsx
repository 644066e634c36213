import { Text } from '@mantine/core'
import { useId } from 'react'
import type { RefusedCell, RehearsedLine } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import { AcceptedLine } from './accepted-line'
import type { Status } from './figures'
import classes from './lines.module.css'
import { RefusedLine, type Refused } from './refused-line'
import type { ImportNames } from './use-import-names'
import { VirtualList } from '../../ui/virtual-list'
import looks from '../../ui/looks.module.css'
import { Sheet } from '../../ui/sheet'

interface LineCardProps {
  readonly status: Status
  readonly lines: readonly RehearsedLine[]
  readonly names: ImportNames
  readonly separator: string
  readonly onCorrect: (line: Refused, reason: RefusedCell) => void
}

/** The lines with the same result. */
export function LineCard({ status, lines, names, separator, onCorrect }: LineCardProps) {
  const { t } = useWording()
  const titleId = useId()
  const title = t(`import.rehearsal.title.${status}`, { count: lines.length })
  const draw = (index: number) => {
    const line = lines[index]
    if (line === undefined) return null
    return line.status === 'refused' ? (
      <RefusedLine line={line} separator={separator} onCorrect={onCorrect} />
    ) : (
      <AcceptedLine line={line} names={names} />
    )
  }
  if (lines.length === 0)
    return (
      <Sheet>
        <Text px="lg" py="card" c="dimmed" fz="table">
          {t(`import.rehearsal.nothing.${status}`)}
        </Text>
      </Sheet>
    )
  return (
    <Sheet className={classes.card} aria-labelledby={titleId} data-status={status}>
      <header className={classes.head}>
        <h2 id={titleId}>{title}</h2>
        <span className={looks.remark}>{t(`import.rehearsal.aside.${status}`)}</span>
      </header>
      <VirtualList
        key={status}
        label={title}
        count={lines.length}
        rowHeight={status === 'refused' ? 62 : 31}
      >
        {draw}
      </VirtualList>
    </Sheet>
  )
}
