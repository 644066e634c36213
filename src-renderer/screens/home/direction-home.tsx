import { useSettlements } from '../../client/use-settlements'
import { BodiesCard } from './bodies-card'
import { ChangesCard } from './changes-card'
import { DeadlinesCard } from './deadlines-card'
import { DirectionFinding } from './direction-finding'
import { HomeLayout } from './home-layout'
import { MonthsCard } from './months-card'
import { OverrunsCard } from './overruns-card'

/** For directors: what the service costs, who uses it, who exceeds what was planned. */
export function DirectionHome() {
  const settlements = useSettlements()
  const latest = settlements?.[0]
  return (
    <HomeLayout
      finding={<DirectionFinding settlements={settlements} />}
      main={
        <>
          <BodiesCard settlement={latest} />
          <MonthsCard settlement={latest} />
        </>
      }
      side={
        <>
          <OverrunsCard settlement={latest} />
          <DeadlinesCard />
          <ChangesCard />
        </>
      }
    />
  )
}
