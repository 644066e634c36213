import { useWording } from '../../ui/use-wording'
import { KeyHint } from '../../ui/key-hint'
import { useCellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import { WallLegend } from './wall-legend'
import barClasses from './wall-bars.module.css'
import looks from '../../ui/looks.module.css'

const FEW_KEYS = ['enter', 'repeat', 'half', 'remove'] as const
/** Those of a cell that holds the days of a week, where nothing is typed. */
const FEW_OF_WEEK = ['enter', 'openWeek'] as const

/** Under the grid where there is no room for a pane: two lines on the chosen cell, covering no row. */
export function WallStrip() {
  const { checks } = useWallTools()
  const { t } = useWording()
  const chosen = useCellFacts()
  if (chosen === null) return null
  const { group, row, column, facts } = chosen
  const found = (
    row === null ? checks.ofDays(group.agent.id, column.days) : checks.ofCell(row, column.days)
  ).map((check) => checks.sentence(check))
  return (
    <section className={`${looks.frame} ${barClasses.strip}`} aria-label={t('week.details.kicker')}>
      <p className={barClasses.stripLine}>
        <strong>{row?.name ?? group.name}</strong>
        <span>{column.label}</span>
        {found.length > 0 ? (
          <span className={barClasses.warnText} title={found.join(' ')}>
            {found.join(' ')}
          </span>
        ) : (
          facts.map(([term, value]) => (
            <span key={term} className={barClasses.stripFact}>
              {term} <b>{value}</b>
            </span>
          ))
        )}
      </p>
      <p className={barClasses.stripLine}>
        {(column.days.length > 1 ? FEW_OF_WEEK : FEW_KEYS).map((key) => (
          <KeyHint key={key} keys={[t(`wall.keys.${key}`)]}>
            {t(`wall.keys.${key}Does`)}
          </KeyHint>
        ))}
        <span className={barClasses.spring} />
        <WallLegend />
      </p>
    </section>
  )
}
