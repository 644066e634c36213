import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { dayNumber } from '#shared/kernel/day'
import { useWording } from '../../../ui/use-wording'
import { useToday } from '../../../client/use-today'
import { Card } from '../../../ui/card'
import { said } from '../../../ui/said'
import classes from './life-card.module.css'
import { lengthOfTerm } from './length-of-term'
import { lifeLine, type LifeMark } from './life-marks'
import looks from '../../../ui/looks.module.css'
import type { OpenPeriod } from '#shared/kernel/period'

/** How long a period is: in years or months where it has whole ones, else in days. */
function useLengthWords(): (period: OpenPeriod) => string {
  const { t } = useWording()
  return ({ from, to }) => {
    if (to === null) return t('agreements.life.noEnd')
    const { unit, count } = lengthOfTerm({ from, to })
    return t(`agreements.life.${unit}`, { count })
  }
}

/** Below this share of the line, a label in the middle of its mark would overflow the card or overlap the first one. */
const EDGE = 12

const alignment = ({ at }: LifeMark): 'start' | 'middle' | 'end' =>
  at < EDGE ? 'start' : at > 100 - EDGE ? 'end' : 'middle'

interface LifeCardProps {
  readonly agreement: Agreement
  /** The amendments in words, below the line. */
  readonly children?: ReactNode
}

/** Signature, start, amendments, today, notice and end on one line. */
export function LifeCard({ agreement, children }: LifeCardProps) {
  const { t, format } = useWording()
  const lengthWords = useLengthWords()
  const today = useToday()
  const { period } = agreement
  const line = lifeLine(agreement, today)
  const left = period.to === null ? 0 : dayNumber(period.to) - dayNumber(today)
  const words = { from: period.from, today }
  const summary =
    period.to === null
      ? t('agreements.life.summaryOpen', words)
      : t('agreements.life.summary', { ...words, to: period.to })
  const renewal = agreement.renewal?.kind
  return (
    <Card
      title={t('agreements.life.title')}
      aside={said(
        lengthWords(period),
        renewal !== undefined && t(`legalForms.renewal.short.${renewal}`),
        left > 0 && today >= period.from && t('agreements.life.daysLeft', { count: left }),
      ).join(', ')}
    >
      <Box pos="relative" h={4} mx="sm" mt={44} mb={46} role="img" aria-label={summary}>
        <span className={classes.track} data-open={line.open || undefined} />
        <span
          className={classes.past}
          style={{ left: `${line.from}%`, width: `${line.until - line.from}%` }}
        />
        {line.marks.map((mark) => (
          <span
            key={`${mark.kind} ${mark.day}`}
            className={classes.mark}
            data-kind={mark.kind}
            data-past={mark.past || undefined}
            style={{ left: `${mark.at}%` }}
          >
            {mark.side !== null && (
              <span className={classes.label} data-align={alignment(mark)} data-side={mark.side}>
                <strong className={looks.strong}>
                  {mark.name ?? t(`agreements.life.${mark.kind}`)}
                </strong>
                {mark.kind !== 'today' && (
                  <span className={looks.quiet}>{format.day(mark.day, 'numeric')}</span>
                )}
              </span>
            )}
          </span>
        ))}
      </Box>
      {children}
    </Card>
  )
}
