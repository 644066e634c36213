import { useWording } from '../../../ui/use-wording'
import type { Concern } from './concerns'
import classes from './sentence.module.css'

interface ConcernListProps {
  readonly concerns: readonly Concern[]
  /** Why main refused. */
  readonly refused: readonly string[]
}

/** More are counted, so that the entries stay visible. */
const MOST = 3

/** What prevents keeping and what needs attention: directly above the button that keeps, always visible. */
export function ConcernList({ concerns, refused }: ConcernListProps) {
  const { t } = useWording()
  return (
    <>
      {([true, false] as const).map((blocking) => {
        const some = concerns.filter((one) => one.blocking === blocking)
        const count = some.length - MOST
        return some.length === 0 ? null : (
          <div key={String(blocking)} className={classes.concerns} data-blocking={blocking}>
            <p>{t(blocking ? 'sentence.blocked' : 'sentence.warned')}</p>
            <ul>
              {some.slice(0, MOST).map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {count > 0 && <li>{t('sentence.moreConcerns', { count })}</li>}
            </ul>
          </div>
        )
      })}
      {refused.length > 0 && (
        <div className={classes.concerns} data-blocking role="alert">
          <ul>
            {refused.slice(0, MOST).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
