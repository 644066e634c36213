import { useStatus } from '../../client/use-status'
import { DirectionHome } from './direction-home'
import { FinanceHome } from './finance-home'
import { HumanResourcesHome } from './human-resources-home'

const homes = {
  humanResources: HumanResourcesHome,
  finance: FinanceHome,
  direction: DirectionHome,
} as const

/** The first screen: what each of the three users has to know and do next. */
export function HomeScreen() {
  const Home = homes[useStatus().preferences.role]
  return <Home />
}
