import { useState } from 'react'
import { settlementKey, useSettlements } from '../../client/use-settlements'
import { firstShown } from '#shared/domain/indicators/first-shown'
import { useToday } from '../../client/use-today'
import { BodiesCard } from './bodies-card'
import { ChangesCard } from './changes-card'
import { CommitteeCard } from './committee-card'
import { DeadlinesCard } from './deadlines-card'
import { DirectionFinding } from './direction-finding'
import { HomeLayout } from './home-layout'
import { MonthsCard } from './months-card'
import { OpenPoints } from './open-points'
import { OverrunsCard } from './overruns-card'
import { SettlementsCard } from './settlements-card'
import { YearChangesCard } from './year-changes-card'

/**
 * For directors: what services cost, agreement by agreement where there are several; of the one that is shown, who uses it, how
 * that changed, who exceeds what was planned, what is open.
 */
export function DirectionHome() {
  const settlements = useSettlements('counted')
  const [key, setKey] = useState<string | null>(null)
  const today = useToday()
  const shown =
    settlements?.find((one) => settlementKey(one) === key) ??
    firstShown(settlements ?? [], today)[0]
  return (
    <HomeLayout
      finding={<DirectionFinding settlements={settlements} />}
      main={
        <>
          {settlements !== undefined && shown !== undefined && (
            <SettlementsCard settlements={settlements} shown={shown} onShow={setKey} />
          )}
          <OpenPoints settlement={shown} />
          <BodiesCard settlement={shown} />
          <MonthsCard settlement={shown} />
        </>
      }
      side={
        <>
          {shown !== undefined && <YearChangesCard settlement={shown} />}
          <OverrunsCard settlements={shown === undefined ? [] : [shown]} />
          <CommitteeCard />
          <DeadlinesCard />
          <ChangesCard />
        </>
      }
    />
  )
}
