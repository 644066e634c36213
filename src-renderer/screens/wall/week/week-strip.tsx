import { useWording } from '../../../ui/use-wording'
import { CellTask, CellWeeks, ChosenFigure, FactList } from '../cell-details'
import { useCellFacts } from '../use-cell-facts'
import { useWallTools } from '../wall-tools'
import classes from './week.module.css'
import looks from '../../../ui/looks.module.css'

/** Below an agent's week where there is no room beside it: all that is known of the chosen cell, and its task. */
export function WeekStrip() {
  const { store } = useWallTools()
  const { t } = useWording()
  const chosen = useCellFacts()
  if (chosen?.row == null) return null
  const { group, row, column } = chosen
  return (
    <section className={`${looks.frame} ${classes.strip}`} aria-label={t('week.details.kicker')}>
      <div className={classes.stripCell}>
        <h2>{row.name}</h2>
        <p className={looks.note}>
          {t('wall.pane.where', { agent: group.name, day: column.label })}
        </p>
        <ChosenFigure {...chosen} />
      </div>
      <div className={classes.stripCell}>
        <FactList facts={chosen.facts} />
      </div>
      {store.cells.model.view === 'week' && (
        <div className={classes.stripCell}>
          <CellWeeks {...chosen} />
        </div>
      )}
      <div className={classes.stripCell}>
        <CellTask {...chosen} />
      </div>
    </section>
  )
}
