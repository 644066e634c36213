import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { addDays, mondayOf, readDay } from '#shared/kernel/day'
import { lengthInDays, type Period } from '#shared/kernel/period'
import { LONGEST_SUBMISSION } from '#shared/domain/approvals/submission-period'
import { paths } from '../../client/paths'
import { workspaceStore } from '../../client/workspace-store'
import { useToday } from '../../client/use-today'

const last = workspaceStore<Period | null>(null)

/** The days shown: those of the address, else those looked at last, else the last whole week. */
export function usePeriodChoice() {
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const remembered = last.use()
  const period = useMemo(() => {
    const [from, to] = [readDay(params['from'] ?? ''), readDay(params['to'] ?? '')]
    const asked = from === null || to === null || from > to ? null : { from, to }
    if (asked !== null && lengthInDays(asked) <= LONGEST_SUBMISSION) return asked
    const monday = addDays(mondayOf(today), -7)
    return remembered ?? { from: monday, to: addDays(monday, 6) }
  }, [params, remembered, today])
  const choose = ({ from, to }: Period): void => {
    last.set(() => ({ from, to }))
    void navigate(paths.approvals(from, to), { replace: true })
  }
  return { period, choose }
}
