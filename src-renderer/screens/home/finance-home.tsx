import { useSettlements } from '../../client/use-settlements'
import { useWording } from '../../ui/use-wording'
import { ChangesCard } from './changes-card'
import { CommitteeCard } from './committee-card'
import { DeadlinesCard } from './deadlines-card'
import { DrawUpButton } from './draw-up-button'
import { FinanceFinding } from './finance-finding'
import { HomeLayout } from './home-layout'
import { OwedCard } from './owed-card'
import { PeriodsCard } from './periods-card'
import { RecentStatementsCard } from './recent-statements-card'
import { TodoCard } from './todo-card'
import { useEarlierPeriods } from './use-earlier-periods'
import { useTodos } from './use-todos'

/** What no settlement waits for. */
const BESIDES = new Set(['statements', 'renew', 'extend'])

/** For finance staff: which periods can be settled, what the others lack, what was issued, what of it is still to be paid. */
export function FinanceHome() {
  const { t } = useWording()
  const settlements = useSettlements('parts')
  const holes = useTodos(useEarlierPeriods())?.filter(({ kind }) => !BESIDES.has(kind))
  return (
    <HomeLayout
      finding={<FinanceFinding settlements={settlements} />}
      primary={<DrawUpButton settlements={settlements} />}
      main={
        <>
          <PeriodsCard settlements={settlements} />
          <TodoCard title={t('home.holes.title')} none={t('home.holes.none')} todos={holes} />
        </>
      }
      side={
        <>
          <OwedCard />
          <RecentStatementsCard />
          <CommitteeCard />
          <DeadlinesCard />
          <ChangesCard />
        </>
      }
    />
  )
}
