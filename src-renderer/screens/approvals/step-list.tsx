import { Box } from '@mantine/core'
import type { Submission } from '#shared/domain/approvals/submission'
import type { Period } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'
import { DecisionLine } from './decision-line'
import { usePeriodWords } from './use-period-words'

interface StepListProps {
  readonly submissions: readonly Submission[]
  /** Submissions of other days than these say which theirs are. */
  readonly shown: Period
}

/** Every step that the submissions took, oldest first. */
export function StepList({ submissions, shown }: StepListProps) {
  const { t } = useWording()
  const words = usePeriodWords()
  if (submissions.length === 0) return <p>{t('approvals.pane.noSteps')}</p>
  return (
    <>
      {submissions.map(({ id, period, steps }) => (
        <div key={id}>
          {(period.from !== shown.from || period.to !== shown.to) && (
            <Box component="h4" mt="sm" mb="xs" fz="column" fw="var(--weight-medium)">
              {words(period)}
            </Box>
          )}
          <ol>
            {steps.map(({ step, ...signed }, index) => (
              <DecisionLine key={index} what={t(`approvals.steps.${step}`)} {...signed} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
