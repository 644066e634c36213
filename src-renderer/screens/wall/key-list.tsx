import { useWording } from '../../ui/use-wording'
import { KeyHint } from '../../ui/key-hint'
import { useTopic } from '../../grid/topics'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'
import sheetClasses from '../../grid/grid-sheet.module.css'
import paneClasses from '../../grid/cell-pane.module.css'

/** The keys listed beside the wall and beside an agent's week, in the order of their use. */
const WALL = ['enter', 'row', 'repeat', 'half', 'down', 'edit', 'remove', 'add', 'leave'] as const
/** Those of the wall of a month, whose cells hold the days of a week: nothing is typed there. */
const WALL_OF_MONTH = ['enter', 'row', 'openWeek', 'add', 'leave'] as const
const WEEK = ['enter', 'tab', 'f2', 'remove', 'copy', 'undo', 'pages', 'next'] as const

interface KeyListProps {
  /** One key after another on a line, instead of a list. */
  readonly inLine?: boolean
}

/** The keys of a grid of hours. */
export function KeyList({ inLine = false }: KeyListProps) {
  const { onWall, store } = useWallTools()
  // The view may be another one once the grid has its model.
  useTopic(store.topics, topic.week)
  const isMonth = store.cells.model.view === 'month'
  const { t } = useWording()
  const hints = onWall
    ? (isMonth ? WALL_OF_MONTH : WALL).map((key) => (
        <KeyHint key={key} keys={[t(`wall.keys.${key}`)]}>
          {t(`wall.keys.${key}Does`)}
        </KeyHint>
      ))
    : WEEK.map((key) => (
        <KeyHint key={key} keys={[t(`week.keys.${key}`)]}>
          {t(key === 'pages' && isMonth ? 'week.ofMonth.pagesDoes' : `week.keys.${key}Does`)}
        </KeyHint>
      ))
  if (inLine) return <p className={sheetClasses.keyLine}>{hints}</p>
  return (
    <section className={paneClasses.section}>
      <h3>{t('week.details.keyboard')}</h3>
      <ul>
        {hints.map((hint) => (
          <li key={hint.key}>{hint}</li>
        ))}
      </ul>
    </section>
  )
}
