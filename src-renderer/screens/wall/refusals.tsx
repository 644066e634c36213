import { UnstyledButton } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { useEffect } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { upperFirst } from '#shared/wording/upper-first'
import { useWording } from '../../ui/use-wording'
import type { RefusalReason } from '../../grid/cell-edits'
import { refusalSentences } from '../../grid/refusal-sentences'
import { useTopic } from '../../grid/topics'
import { CorrectButton } from '../../forms/correct-button'
import { correctionOf } from './correction-of'
import { LateTimeButton } from '../../settlement/late-time/late-time-button'
import { topic } from './wall-topic'
import type { ModelRow, WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface RefusalsProps {
  readonly row: ModelRow
  readonly columns: readonly WallColumn[]
}

/** Whether a standing statement is the reason of a refusal. */
const isSettled = (reason: RefusalReason): boolean =>
  reason.kind === 'main' && reason.failures.some(({ code }) => code === 'settled')

/** Under a row: why some of its cells were refused, with buttons to restore the kept value. */
export function Refusals({ row, columns }: RefusalsProps) {
  const { store } = useWallTools()
  useTopic(store.topics, topic.refusals(row.key))
  return store.cells.refused.has(row.key) && <RefusalRow row={row} columns={columns} />
}

function RefusalRow({ row, columns }: RefusalsProps) {
  const { store, actions } = useWallTools()
  const { t, format, language } = useWording()
  const [measured, { height }] = useResizeObserver<HTMLTableRowElement>()
  // The lines below make room for as much as the sentences take.
  useEffect(() => store.setRefusalHeight(row.key, height), [store, row.key, height])
  return (
    <tr ref={measured} role="row" className={classes.refusals}>
      <td role="gridcell" className={sheetClasses.refusals} id={`refusal-${row.key}`}>
        {columns.map((column, index) => {
          const { refusal, task } = store.cells.cell(row, index)
          const [day, more] = column.days
          if (refusal === null || day === undefined) return null
          const giveUp = (): void => actions.giveUp(row, index)
          return (
            <p key={column.name} role="alert">
              <strong>{t('week.refusalAt', { day: upperFirst(column.label) })}</strong>{' '}
              {refusalSentences(refusal.reason, t, language).join(' ')}{' '}
              <UnstyledButton className={sheetClasses.textButton} tabIndex={-1} onClick={giveUp}>
                {t('week.giveUp')}
              </UnstyledButton>{' '}
              {isSettled(refusal.reason) && more === undefined && (
                <CorrectButton
                  start={{
                    ...correctionOf(row, day, format, { text: refusal.text, task }),
                    onDone: giveUp,
                  }}
                />
              )}{' '}
              {isSettled(refusal.reason) && row.collectivityId !== null && more === undefined && (
                <LateTimeButton
                  agentId={row.agentId}
                  collectivityId={row.collectivityId}
                  day={day}
                  typed={{
                    text: refusal.text,
                    kept: row.kept.get(day)?.minutes ?? minutes(0),
                  }}
                  task={task}
                  onSaved={giveUp}
                />
              )}
            </p>
          )
        })}
      </td>
    </tr>
  )
}
