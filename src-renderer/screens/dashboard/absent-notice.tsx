import { Notice } from '../../ui/notice'
import { useWording } from '../../ui/use-wording'
import type { DashboardFacts } from './dashboard-facts'
import type { DashboardView } from './use-dashboard-view'

interface AbsentNoticeProps {
  readonly view: DashboardView
  /** `null` while they are computed: what a settlement lacks is not known yet. */
  readonly facts: DashboardFacts | null
  /** Whether the group that is asked for is shown, or none is. */
  readonly hasGroup: boolean
}

/** Says what a view asks for and is not there: of another workspace, as kept views may be, of another period or agreement. */
export function AbsentNotice({ view, facts, hasGroup }: AbsentNoticeProps) {
  const { t } = useWording()
  const { agreement, isOtherAgreement, bodyId } = view
  const sentences = [
    ...(isOtherAgreement && agreement !== undefined
      ? [t('dashboard.absent.agreement', { title: agreement.title })]
      : []),
    ...(facts !== null && bodyId !== null && facts.bodyId === null
      ? [t('dashboard.absent.body')]
      : []),
    ...(facts !== null && !hasGroup ? [t('dashboard.absent.group')] : []),
  ]
  return sentences.map((sentence) => (
    <Notice key={sentence} mb="card" role="status">
      {sentence}
    </Notice>
  ))
}
