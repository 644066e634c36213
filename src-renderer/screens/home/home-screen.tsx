import { useStatus } from '../../client/use-status'
import { DirectionHome } from './direction-home'
import { useFirstSteps } from './use-first-steps'
import { FinanceHome } from './finance-home'
import { HumanResourcesHome } from './human-resources-home'
import { StartHome } from './start-home'

const homes = {
  humanResources: HumanResourcesHome,
  finance: FinanceHome,
  direction: DirectionHome,
} as const

/** The first screen: what each of the three users has to know and do next, once there is something to count. */
export function HomeScreen() {
  const Home = homes[useStatus(({ preferences }) => preferences).role]
  const steps = useFirstSteps()
  return steps.every(({ done }) => done) ? <Home /> : <StartHome steps={steps} />
}
