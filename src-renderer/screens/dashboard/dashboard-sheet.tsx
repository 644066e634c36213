import { memo } from 'react'
import { BlockedNotice } from '../../settlement/blocked-notice'
import { useMissingWords } from '../../settlement/use-missing-words'
import { DashboardCharts } from './dashboard-charts'
import type { DashboardFacts } from './dashboard-facts'
import { HeadlineFigures } from './headline-figures'
import { useYearBefore } from './use-dashboard-facts'
import type { DashboardView } from './use-dashboard-view'

interface DashboardSheetProps {
  readonly view: DashboardView
  readonly facts: DashboardFacts
}

/** The five figures. The year before comes after they were painted, and draws nothing else anew. */
function Headline({ view, facts }: DashboardSheetProps) {
  const before = useYearBefore(view, facts)
  return <HeadlineFigures {...facts} before={before} />
}

function Sheet({ view, facts }: DashboardSheetProps) {
  const missingWords = useMissingWords()
  const { allocation } = facts
  return (
    <>
      <Headline view={view} facts={facts} />
      {allocation.billed === null && (
        <BlockedNotice why={missingWords(allocation.objections)} allocation={allocation} />
      )}
      <DashboardCharts facts={facts} />
    </>
  )
}

/** The page of the dashboard: figures, then charts by question. */
export const DashboardSheet = memo(Sheet)
