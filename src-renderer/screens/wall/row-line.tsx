import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { upperFirst } from '#shared/wording/upper-first'
import { refusalSentences } from '../../grid/refusal-sentences'
import { useTopic } from '../../grid/topics'
import { useLanguage } from '../../client/use-language'
import { account } from './ledger'
import { SumCells } from './sum-cells'
import { topic } from './wall-cells'
import { WallCell } from './wall-cell'
import type { ModelRow, WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface RowLineProps {
  readonly row: ModelRow
  readonly columns: readonly WallColumn[]
  readonly at: number
  /** Distance from the top of the body, in pixels. */
  readonly top: number
}

/** An agent at a body: the days, the sums, and under them why some of its cells were refused. */
export const RowLine = memo(function RowLine({ row, columns, at, top }: RowLineProps) {
  const { t } = useTranslation()
  const common = row.collectivityId === null
  return (
    <div className={classes.place} style={{ top }} role="presentation">
      <div role="row" className={classes.line} aria-rowindex={at + 2}>
        <div
          role="rowheader"
          className={classes.body}
          data-common={common || undefined}
          aria-colindex={1}
          title={row.name}
        >
          <span>{row.name}</span>
          {row.shared && <small>{t('wall.group.shared')}</small>}
        </div>
        {columns.map((column, index) => (
          <WallCell key={column.name} row={row} column={column} at={at} index={index} />
        ))}
        <SumCells name={account.row(row.key)} collectivityId={row.collectivityId} />
      </div>
      <Refusals row={row} columns={columns} />
    </div>
  )
})

/** Why cells of a row were refused, and how to take the kept value back. */
function Refusals({ row, columns }: Pick<RowLineProps, 'row' | 'columns'>) {
  const { store, actions } = useWallTools()
  const { t } = useTranslation()
  const language = useLanguage()
  useTopic(store.topics, topic.refusals(row.key))
  if (!store.cells.refused.has(row.key)) return null
  return (
    <div role="row" className={classes.refusals}>
      <div role="gridcell" id={`refusal-${row.key}`}>
        {columns.map((column, index) => {
          const { refusal } = store.cells.cell(row, index)
          if (refusal === null) return null
          const sentence = refusalSentences(refusal.reason, t, language).join(' ')
          return (
            <p key={column.name} role="alert" title={sentence}>
              <strong>{t('week.refusalAt', { day: upperFirst(column.spoken) })}</strong>{' '}
              <span>{sentence}</span>{' '}
              <UnstyledButton
                className={sheetClasses.textButton}
                tabIndex={-1}
                onClick={() => actions.giveUp(row, index)}
              >
                {t('week.giveUp')}
              </UnstyledButton>
            </p>
          )
        })}
      </div>
    </div>
  )
}
