import { useTranslation } from 'react-i18next'
import classes from './statements.module.css'
import type { Row } from './row'

/** Stages of a statement's life: drafted, checked, issued, sent, paid. */
const STAGES = 5
const REACHED = { draft: 1, issued: 3, cancelled: 0 } as const

/** How far a statement has come: five dashes, and the word. */
export function LifeCycle({ state }: Pick<Row, 'state'>) {
  const { t } = useTranslation()
  return (
    <span className={classes.life}>
      <span className={classes.dashes} aria-hidden="true">
        {Array.from({ length: STAGES }, (_, stage) => (
          <span key={stage} data-reached={stage < REACHED[state] || undefined} />
        ))}
      </span>
      {t(`statements.state.${state}`)}
    </span>
  )
}
