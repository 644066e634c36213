import { Checkbox } from '@mantine/core'
import type { TerritoryLine } from '#shared/domain/territories/plan-territory'
import type { TerritorySource } from '#shared/domain/territories/territory-book'
import { useWording } from '../../ui/use-wording'
import type { Column } from '../../ui/data-table/column'
import { DataTable } from '../../ui/data-table/data-table'
import { rowChoice } from '../../ui/row-choice'
import looks from '../../ui/looks.module.css'
import { useEffectWords } from './use-effect-words'

interface TerritoryTableProps {
  readonly about: TerritorySource
  readonly lines: readonly TerritoryLine[]
  /** Keys of the bodies that a statement keeps as they are. */
  readonly locked: ReadonlySet<string>
  readonly taking: ReadonlySet<string>
  readonly onTake: (keys: ReadonlySet<string>) => void
}

/** What is there already is quiet, what may be there already a warning. */
const effectLook = ({ effect, namesake }: TerritoryLine): string | undefined =>
  namesake !== null ? looks.warn : effect === 'same' ? looks.quiet : undefined

const populationOf = ({ body }: TerritoryLine, year: number) =>
  body.populations.find((one) => one.year === year)

/** The bodies of a territory with their figures, and what taking each would do; those that are marked are taken. */
export function TerritoryTable({ about, lines, locked, taking, onTake }: TerritoryTableProps) {
  const { t, format } = useWording()
  const { effectWords, differenceWords } = useEffectWords()
  const open = lines.filter(({ effect }) => effect !== 'same').map(({ body }) => body.key)
  const marked = open.filter((key) => taking.has(key))
  const choice = rowChoice(open, taking, onTake)
  const toggle = ({ body, effect }: TerritoryLine): void => {
    if (effect !== 'same') choice.toggle(body.key)
  }
  const columns: readonly Column<TerritoryLine>[] = [
    {
      id: 'name',
      header: (
        <span className={looks.inline}>
          <Checkbox
            {...choice.head}
            aria-label={t('territory.chooseAll')}
            indeterminate={marked.length > 0 && marked.length < open.length}
            disabled={open.length === 0}
          />
          {t('words.name')}
        </span>
      ),
      cell: (line) => (
        <span className={looks.inline}>
          <Checkbox
            {...choice.box(line.body.key)}
            aria-label={t('territory.choose', { name: line.body.name })}
            checked={line.effect !== 'same' && taking.has(line.body.key)}
            disabled={line.effect === 'same'}
          />
          {line.body.name}
        </span>
      ),
    },
    {
      id: 'inseeCode',
      header: t('collectivities.column.inseeCode'),
      width: 64,
      cell: ({ body }) => body.inseeCode,
    },
    {
      id: 'siren',
      header: t('collectivities.field.siren'),
      width: 92,
      cell: ({ body }) => body.siren,
    },
    {
      id: 'municipal',
      header: (
        <span title={t('territory.columnHelp.municipal', { year: about.year })}>
          {t('territory.column.municipal', { year: about.year })}
        </span>
      ),
      width: 142,
      align: 'right',
      cell: (line) => {
        const known = populationOf(line, about.year)
        return known === undefined ? null : format.integer(known.municipal)
      },
      sortBy: (line) => populationOf(line, about.year)?.municipal ?? null,
    },
    {
      id: 'total',
      header: (
        <span title={t('territory.columnHelp.total', { year: about.yearBefore })}>
          {t('territory.column.total', { year: about.yearBefore })}
        </span>
      ),
      width: 116,
      align: 'right',
      cell: (line) => {
        const total = populationOf(line, about.yearBefore)?.total
        return total === undefined ? null : format.integer(total)
      },
    },
    {
      id: 'effect',
      header: t('import.side.noEffect'),
      width: 280,
      cell: (line) => (
        <span
          className={looks.double}
          style={{ whiteSpace: 'normal', paddingBlock: 'var(--space-1)' }}
        >
          {locked.has(line.body.key) ? (
            <span className={looks.warn}>{t('territory.effect.locked')}</span>
          ) : (
            <span className={effectLook(line)}>{effectWords(line)}</span>
          )}
          {line.kept?.archived === true && (
            <small className={looks.warn}>{t('territory.archived')}</small>
          )}
          {line.differences.map((difference) => (
            <small
              key={`${difference.field} ${'year' in difference ? String(difference.year) : ''}`}
              className={looks.warn}
            >
              {differenceWords(difference)}
            </small>
          ))}
        </span>
      ),
    },
  ]
  return (
    <DataTable
      label={t('territory.table')}
      columns={columns}
      rows={lines}
      rowKey={({ body }) => body.key}
      onOpen={toggle}
      onMark={toggle}
    />
  )
}
