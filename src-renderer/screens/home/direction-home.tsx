import { useSettlements } from '../../client/use-settlements'
import { BodiesCard } from './bodies-card'
import { ChangesCard } from './changes-card'
import { DeadlinesCard } from './deadlines-card'
import { DirectionFinding } from './direction-finding'
import { HomeLayout } from './home-layout'
import { MonthsCard } from './months-card'
import { OpenPoints } from './open-points'
import { OverrunsCard } from './overruns-card'
import { YearChangesCard } from './year-changes-card'

/** For directors: what the service costs, who uses it, how that changed, who exceeds what was planned, what is open. */
export function DirectionHome() {
  const settlements = useSettlements()
  const latest = settlements?.[0]
  return (
    <HomeLayout
      finding={<DirectionFinding settlements={settlements} />}
      main={
        <>
          <OpenPoints settlement={latest} />
          <BodiesCard settlement={latest} />
          <MonthsCard settlement={latest} />
        </>
      }
      side={
        <>
          {latest !== undefined && <YearChangesCard settlement={latest} />}
          <OverrunsCard settlement={latest} />
          <DeadlinesCard />
          <ChangesCard />
        </>
      }
    />
  )
}
