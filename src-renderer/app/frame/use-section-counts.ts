import { useMemo } from 'react'
import { submissionState } from '#shared/domain/approvals/submission-state'
import { useRegistry } from '../../client/use-registry'
import { useWeekFillings } from '../../client/use-week-fillings'
import { useWording } from '../../ui/use-wording'
import type { Section } from './sections'

/** The number beside a screen's name, with its words for screen readers. */
export interface SectionCount {
  readonly value: number
  readonly label: string
  /** Something there is to be done. */
  readonly waiting: boolean
}

const present = (list: readonly { readonly archived: boolean }[]): number =>
  list.filter(({ archived }) => !archived).length

/** How many bodies, agents, agreements and statements there are, and how many weeks lack their hours. */
export function useSectionCounts(): Readonly<Partial<Record<Section['key'], SectionCount>>> {
  const { t } = useWording()
  const { collectivities, agents, agreements, statements, submissions } = useRegistry()
  const fillings = useWeekFillings()
  const toFill = (fillings?.agents ?? [])
    .flatMap(({ weeks }) => weeks)
    .filter(({ state }) => state === 'toFill').length
  const waiting = submissions.filter(
    (submission) => submissionState(submission) === 'submitted',
  ).length
  const issued = statements.filter(({ cancelled }) => cancelled === null).length
  const agreed = present(agreements)
  const bodies = present(collectivities)
  const staff = present(agents)
  // The same object as long as no number changed: the navigation draws no screen's name again.
  return useMemo(() => {
    const count = (
      key: 'weeks' | 'approvals' | 'collectivities' | 'agents' | 'agreements' | 'statements',
      value: number,
      isToDo = false,
    ): SectionCount => ({
      value,
      waiting: isToDo,
      label: t(`frame.counts.${key}`, { count: value }),
    })
    return {
      week: count('weeks', toFill, true),
      approvals: count('approvals', waiting, true),
      agreements: count('agreements', agreed),
      collectivities: count('collectivities', bodies),
      agents: count('agents', staff),
      statements: count('statements', issued),
    }
  }, [t, toFill, waiting, agreed, bodies, staff, issued])
}
