import type { Settlement } from '#shared/domain/statements/settle'
import { stageWords } from '#shared/wording/stage-words'
import { useWording } from '../../ui/use-wording'
import type { RowStage } from './row-stage'
import classes from './statements.module.css'

/** Stages of a statement's life: drafted, checked, issued, sent, paid. */
const STAGES = 5
const REACHED: Readonly<Record<RowStage, number>> = {
  draft: 1,
  checked: 2,
  issued: 3,
  sent: 4,
  contested: 4,
  paidInPart: 4,
  paid: 5,
  cancelled: 0,
}

/** The stage of a statement: five dashes, and the word. */
export function LifeCycle({
  stage,
  kind,
}: {
  readonly stage: RowStage
  readonly kind: Settlement['kind']
}) {
  const { t } = useWording()
  return (
    <span className={classes.life} data-stage={stage}>
      <span className={classes.dashes} aria-hidden="true">
        {Array.from({ length: STAGES }, (_, at) => (
          <span key={at} data-reached={at < REACHED[stage] || undefined} />
        ))}
      </span>
      {stageWords(stage, kind, t)}
    </span>
  )
}
