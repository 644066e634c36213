import { useMemo } from 'react'
import { firstShown } from '#shared/domain/indicators/first-shown'
import { useSettlements } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { ChangesCard } from './changes-card'
import { CommitteeCard } from './committee-card'
import { DeadlinesCard } from './deadlines-card'
import { FillingCard } from './filling-card'
import { HomeLayout } from './home-layout'
import { HumanResourcesFinding } from './human-resources-finding'
import { OverrunsCard } from './overruns-card'
import { TodoCard } from './todo-card'
import { useTodos } from './use-todos'

/** For those who enter hours and keep agreements: what is missing, and from whom. */
export function HumanResourcesHome() {
  const { t } = useWording()
  const todos = useTodos()
  const today = useToday()
  const settlements = useSettlements()
  // Home is drawn again by each answer that it rests on, also where no figure of it is another.
  return useMemo(() => {
    const own = todos?.filter(({ kind }) => kind !== 'statements')
    return (
      <HomeLayout
        finding={<HumanResourcesFinding todos={own} />}
        main={
          <>
            <TodoCard title={t('home.todo.title')} none={t('home.todo.none')} todos={own} />
            <FillingCard />
          </>
        }
        side={
          <>
            <CommitteeCard />
            <DeadlinesCard />
            <OverrunsCard settlements={firstShown(settlements ?? [], today)} />
            <ChangesCard />
          </>
        }
      />
    )
  }, [t, todos, settlements, today])
}
