import { Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RehearsedCorrection, CorrectionLater } from '#shared/contract/correction-views'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../ui/use-wording'
import { Columns } from '../../ui/columns'
import { NowSentences } from './now-sentences'
import looks from '../../ui/looks.module.css'

/** What late hours do besides the figures: when they count, and what is known of their price. */
function LaterSentences({ later }: { readonly later: CorrectionLater }) {
  const { t } = useWording()
  return (
    <div className={looks.sentence}>
      <p>{t('correction.later.counts', { months: later.months })}</p>
      {later.amounts === null ? (
        <p>{t('correction.later.unknown')}</p>
      ) : (
        later.foreseen && <p>{t('correction.later.foreseen')}</p>
      )}
      <p>{t('correction.later.undo')}</p>
    </div>
  )
}

/** Now, or on the next statement. */
export type Way = 'now' | 'later'

interface WaysProps {
  readonly rehearsed: RehearsedCorrection
  readonly way: Way | null
  readonly onChoose: (way: Way) => void
}

/** One of the two ways: what it does, or why it can't be taken. */
function OneWay<T>(props: {
  readonly way: Way
  readonly outcome: Result<T, Failure>
  readonly children: (value: T) => ReactNode
}) {
  const { way, outcome, children } = props
  const { t, language } = useWording()
  return (
    <Stack gap="tight">
      <Radio value={way} disabled={!outcome.ok} label={t(`correction.way.${way}`)} />
      {outcome.ok
        ? children(outcome.value)
        : outcome.failures.map((one) => (
            <p key={JSON.stringify(one)} className={looks.sentence}>
              {failureSentence(one, language)}
            </p>
          ))}
    </Stack>
  )
}

/** Both ways to correct, side by side. */
export function Ways({ rehearsed, way, onChoose }: WaysProps) {
  const { t } = useWording()
  return (
    <Radio.Group
      aria-label={t('correction.way.label')}
      value={way}
      onChange={(next) => onChoose(next === 'later' ? 'later' : 'now')}
    >
      <Columns of="1fr 1fr" gap="lg" align="start" folds>
        <OneWay way="now" outcome={rehearsed.now}>
          {(now) => <NowSentences now={now} />}
        </OneWay>
        <OneWay way="later" outcome={rehearsed.later}>
          {(later) => <LaterSentences later={later} />}
        </OneWay>
      </Columns>
    </Radio.Group>
  )
}
