import { UnstyledButton } from '@mantine/core'
import type { ImportCounts } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'
import classes from './figures.module.css'
import looks from '../../ui/looks.module.css'

/** The results of a line, in the order shown. */
const STATUSES = ['added', 'changed', 'skipped', 'refused'] as const

/** A result of a line. */
export type Status = (typeof STATUSES)[number]

interface FiguresProps {
  readonly counts: ImportCounts
  readonly chosen: Status
  readonly onChoose: (status: Status) => void
}

/** The four figures of a rehearsal; each shows its lines below. */
export function Figures({ counts, chosen, onChoose }: FiguresProps) {
  const { t, format } = useWording()
  return (
    <div
      className={`${looks.surface} ${classes.figures}`}
      role="group"
      aria-label={t('import.rehearsal.figures')}
    >
      {STATUSES.map((status) => (
        <UnstyledButton
          key={status}
          className={`${looks.lit} ${classes.figure}`}
          data-status={status}
          data-none={counts[status] === 0 || undefined}
          aria-pressed={chosen === status}
          autoFocus={chosen === status}
          onClick={() => onChoose(status)}
        >
          <strong>{format.integer(counts[status])}</strong>{' '}
          <span>{t(`import.rehearsal.${status}`, { count: counts[status] })}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
