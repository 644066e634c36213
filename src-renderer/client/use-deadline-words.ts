import type { Deadline } from '#shared/domain/formalities/deadlines-of'
import { useDaysLeft } from './use-days-left'
import { useNames } from './use-names'
import { useWording } from '../ui/use-wording'

/** What is called the end of an agreement, by what becomes of it then. */
const ENDED = { none: 'end', express: 'end', tacit: 'tacit', renewed: 'extend' } as const

interface DeadlineWords {
  readonly what: string
  /** Why that day, or what is to be done. */
  readonly why: string
  /** How long there is left, or since when it is late. */
  readonly left: string
  readonly late: boolean
}

/** Puts a deadline into words. */
export function useDeadlineWords(): (deadline: Deadline) => DeadlineWords {
  const { t } = useWording()
  const names = useNames()
  const daysLeft = useDaysLeft()
  const saying = (deadline: Deadline): Pick<DeadlineWords, 'what' | 'why'> => {
    switch (deadline.kind) {
      case 'unitCost':
        return {
          what: t('trace.deadlines.unitCost', { year: deadline.year }),
          why: t(
            deadline.reason === 'signature'
              ? 'trace.deadlines.afterSignature'
              : 'trace.deadlines.beforeVote',
          ),
        }
      case 'notice':
        return { what: t('trace.deadlines.notice'), why: t('trace.deadlines.noticeWhy') }
      case 'end':
        return {
          what: t(`trace.deadlines.${ENDED[deadline.renewal]}`),
          why: t(`trace.deadlines.ends.${deadline.renewal}`),
        }
      case 'longestTerm':
        return {
          what: t('trace.deadlines.longestTerm', { years: deadline.months / 12 }),
          why: t('trace.deadlines.longestTermWhy'),
        }
      case 'overrun':
        return {
          what: t('trace.deadlines.overrun', { name: names.collectivity(deadline.collectivityId) }),
          why: t(
            deadline.reached ? 'trace.deadlines.overrunReached' : 'trace.deadlines.overrunAhead',
          ),
        }
    }
  }
  return (deadline) => {
    const { left, late } = daysLeft(deadline.on)
    const over = deadline.kind === 'overrun' && deadline.reached
    return { ...saying(deadline), late, left: over ? t('trace.deadlines.over') : left }
  }
}
