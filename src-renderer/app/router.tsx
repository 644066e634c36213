import { createHashRouter, type RouteObject } from 'react-router'
import { paths } from '../client/paths'
import { HomeScreen } from '../screens/home/home-screen'
import { Frame } from './frame/frame'
import { NotFound } from './not-found'
import { Root } from './root'
import { ScreenCrash } from './screen-crash'

type Screen = NonNullable<RouteObject['Component']>

/** A screen whose code, the one export of its file, is loaded only when it is opened. */
const screen = (
  path: string,
  load: () => Promise<Readonly<Record<string, Screen>>>,
): RouteObject => ({
  path,
  errorElement: <ScreenCrash />,
  lazy: async () => ({ Component: Object.values(await load())[0] ?? NotFound }),
})

/** Every address of the window: each is written once, in client/paths.ts; here come the optional parts. */
export const router = createHashRouter([
  {
    element: <Root />,
    errorElement: <ScreenCrash />,
    hydrateFallbackElement: <></>,
    children: [
      screen(paths.welcome(), () => import('../screens/welcome/welcome-screen')),
      {
        element: <Frame />,
        children: [
          { path: paths.home(), errorElement: <ScreenCrash />, Component: HomeScreen },
          screen(paths.settings(), () => import('../screens/settings/settings-screen')),
          screen(paths.history(), () => import('../screens/history/history-screen')),
          screen(
            `${paths.wall()}/:day?/:view?/:agreementId?`,
            () => import('../screens/wall/wall-screen'),
          ),
          screen(
            `${paths.week()}/:agentId?/:day?/:view?`,
            () => import('../screens/wall/week/week-screen'),
          ),
          screen(
            `${paths.units()}/:agreementId?/:month?/:unitTypeId?`,
            () => import('../screens/units/units-screen'),
          ),
          screen(
            `${paths.approvals()}/:from?/:to?`,
            () => import('../screens/approvals/approvals-screen'),
          ),
          screen(
            `${paths.hourRecords()}/:view?`,
            () => import('../screens/hour-records/hour-records-screen'),
          ),
          screen(paths.import(), () => import('../screens/import/import-screen')),
          screen(paths.agreements(), () => import('../screens/agreements/agreements-screen')),
          screen(
            `${paths.agreements()}/:id`,
            () => import('../screens/agreements/agreement-screen'),
          ),
          screen(`${paths.criteria()}/:id?`, () => import('../screens/criteria/criteria-screen')),
          screen(paths.territory(), () => import('../screens/territory/territory-screen')),
          screen(
            `${paths.collectivities()}/:id?`,
            () => import('../screens/collectivities/collectivities-screen'),
          ),
          screen(
            `${paths.agents()}/:agentId/semaine-type/:id`,
            () => import('../screens/usual-week/usual-week-screen'),
          ),
          screen(`${paths.absences()}/:id?`, () => import('../screens/absences/absences-screen')),
          screen(`${paths.agents()}/:id?`, () => import('../screens/agents/agents-screen')),
          screen(
            `${paths.serviceCost()}/:agreementId?/:chargeId?`,
            () => import('../screens/costs/service/service-cost-screen'),
          ),
          screen(paths.travel(), () => import('../screens/costs/travel/travel-screen')),
          screen(paths.supports(), () => import('../screens/costs/supports/supports-screen')),
          screen(paths.payroll(), () => import('../screens/costs/payroll/payroll-screen')),
          screen(paths.lawFigures(), () => import('../screens/costs/law/law-figures-screen')),
          screen(
            `${paths.parameters()}/:id?`,
            () => import('../screens/costs/parameters/parameters-screen'),
          ),
          screen(
            `${paths.costs()}/:agentId?/:month?`,
            () => import('../screens/costs/costs-screen'),
          ),
          screen(
            `${paths.allocation()}/:agreementId?/:from?/:to?`,
            () => import('../screens/allocation/allocation-screen'),
          ),
          screen(`${paths.payments()}/:list?`, () => import('../screens/payments/payments-screen')),
          screen(
            `${paths.statements()}/:id?`,
            () => import('../screens/statements/statements-screen'),
          ),
          screen(
            `${paths.exchanges()}/:id?`,
            () => import('../screens/exchanges/exchanges-screen'),
          ),
          screen(
            `${paths.entries()}/:statementId?`,
            () => import('../screens/entries/entries-screen'),
          ),
          screen(`${paths.accounts()}/:id?`, () => import('../screens/entries/plan/plan-screen')),
          screen(paths.dashboard(), () => import('../screens/dashboard/dashboard-screen')),
          screen(
            paths.councilSheet(),
            () => import('../screens/council-sheet/council-sheet-screen'),
          ),
          screen(
            `${paths.indicators()}/:year?`,
            () => import('../screens/indicators/indicators-screen'),
          ),
          screen(
            `${paths.report()}/:year?`,
            () => import('../screens/annual-report/annual-report-screen'),
          ),
          screen(paths.savings(), () => import('../screens/savings/savings-screen')),
          screen(paths.simulation(), () => import('../screens/simulation/simulation-screen')),
          screen(paths.comparisonRoom(), () => import('../screens/simulation/room/room-screen')),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
])
