import { Text } from '@mantine/core'
import { parseDay } from '#shared/kernel/parse-day'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import { useBodyWords } from '../use-body-words'
import type { NewAgreementDraft } from './new-agreement-fields'
import classes from './new-agreement.module.css'

/** The answers so far, in one sentence. */
export function NewAgreementSummary({ draft }: { readonly draft: NewAgreementDraft }) {
  const { t } = useWording()
  const bodies = useBodyWords()
  const from = parseDay(draft.period.from)
  const to = parseDay(draft.period.to)
  const period =
    from === null
      ? t('agreements.new.noPeriod')
      : to === null
        ? t('agreements.new.fromOn', { from })
        : t('common.fromTo', { days: { from, to } })
  const count = draft.agents.length
  return (
    <div className={classes.summary}>
      <Card title={t('agreements.new.summaryTitle')}>
        <p className={classes.sentence} aria-live="polite">
          {t('agreements.new.summary', {
            lender:
              draft.lenderId === '' ? t('agreements.new.noLender') : bodies.name(draft.lenderId),
            agents:
              count === 0 ? t('agreements.new.someAgents') : t('frame.counts.agents', { count }),
            bodies:
              draft.beneficiaries.length === 0
                ? t('agreements.new.someBodies')
                : bodies.count(draft.beneficiaries),
            period,
          })}
        </p>
        <Text mt="md" c="dimmed" fz="table">
          {t('agreements.new.then')}
        </Text>
      </Card>
    </div>
  )
}
