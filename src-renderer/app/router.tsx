import { createHashRouter, type RouteObject } from 'react-router'
import { paths } from '../client/paths'
import { HomeScreen } from '../screens/home/home-screen'
import { Frame } from './frame/frame'
import { NotFound } from './not-found'
import { Root } from './root'
import { ScreenCrash } from './screen-crash'

type Screen = NonNullable<RouteObject['Component']>

/** A screen whose code is loaded only when it is opened. */
const screen = (path: string, load: () => Promise<Screen>): RouteObject => ({
  path,
  errorElement: <ScreenCrash />,
  lazy: async () => ({ Component: await load() }),
})

/** Every address of the window: each is written once, in client/paths.ts; here come the optional parts. */
export const router = createHashRouter([
  {
    element: <Root />,
    errorElement: <ScreenCrash />,
    hydrateFallbackElement: <></>,
    children: [
      screen(
        paths.welcome(),
        async () => (await import('../screens/welcome/welcome-screen')).WelcomeScreen,
      ),
      {
        element: <Frame />,
        children: [
          { path: paths.home(), errorElement: <ScreenCrash />, Component: HomeScreen },
          screen(
            paths.settings(),
            async () => (await import('../screens/settings/settings-screen')).SettingsScreen,
          ),
          screen(
            paths.history(),
            async () => (await import('../screens/history/history-screen')).HistoryScreen,
          ),
          screen(
            `${paths.wall()}/:day?/:view?/:agreementId?`,
            async () => (await import('../screens/wall/wall-screen')).WallScreen,
          ),
          screen(
            `${paths.week()}/:agentId?/:day?/:view?`,
            async () => (await import('../screens/wall/week/week-screen')).WeekScreen,
          ),
          screen(
            `${paths.units()}/:agreementId?/:month?/:unitTypeId?`,
            async () => (await import('../screens/units/units-screen')).UnitsScreen,
          ),
          screen(
            `${paths.approvals()}/:from?/:to?`,
            async () => (await import('../screens/approvals/approvals-screen')).ApprovalsScreen,
          ),
          screen(
            `${paths.hourRecords()}/:view?`,
            async () =>
              (await import('../screens/hour-records/hour-records-screen')).HourRecordsScreen,
          ),
          screen(
            paths.import(),
            async () => (await import('../screens/import/import-screen')).ImportScreen,
          ),
          screen(
            paths.agreements(),
            async () => (await import('../screens/agreements/agreements-screen')).AgreementsScreen,
          ),
          screen(
            `${paths.agreements()}/:id`,
            async () => (await import('../screens/agreements/agreement-screen')).AgreementScreen,
          ),
          screen(
            `${paths.criteria()}/:id?`,
            async () => (await import('../screens/criteria/criteria-screen')).CriteriaScreen,
          ),
          screen(
            paths.territory(),
            async () => (await import('../screens/territory/territory-screen')).TerritoryScreen,
          ),
          screen(
            `${paths.collectivities()}/:id?`,
            async () =>
              (await import('../screens/collectivities/collectivities-screen'))
                .CollectivitiesScreen,
          ),
          screen(
            `${paths.agents()}/:agentId/semaine-type/:templateId`,
            async () => (await import('../screens/usual-week/usual-week-screen')).UsualWeekScreen,
          ),
          screen(
            `${paths.absences()}/:id?`,
            async () => (await import('../screens/absences/absences-screen')).AbsencesScreen,
          ),
          screen(
            `${paths.agents()}/:id?`,
            async () => (await import('../screens/agents/agents-screen')).AgentsScreen,
          ),
          screen(
            `${paths.serviceCost()}/:agreementId?/:chargeId?`,
            async () =>
              (await import('../screens/costs/service/service-cost-screen')).ServiceCostScreen,
          ),
          screen(
            paths.travel(),
            async () => (await import('../screens/costs/travel/travel-screen')).TravelScreen,
          ),
          screen(
            paths.supports(),
            async () => (await import('../screens/costs/supports/supports-screen')).SupportsScreen,
          ),
          screen(
            paths.payroll(),
            async () => (await import('../screens/costs/payroll/payroll-screen')).PayrollScreen,
          ),
          screen(
            paths.lawFigures(),
            async () => (await import('../screens/costs/law/law-figures-screen')).LawFiguresScreen,
          ),
          screen(
            `${paths.parameters()}/:id?`,
            async () =>
              (await import('../screens/costs/parameters/parameters-screen')).ParametersScreen,
          ),
          screen(
            `${paths.costs()}/:agentId?/:month?`,
            async () => (await import('../screens/costs/costs-screen')).CostsScreen,
          ),
          screen(
            `${paths.allocation()}/:agreementId?/:from?/:to?`,
            async () => (await import('../screens/allocation/allocation-screen')).AllocationScreen,
          ),
          screen(
            `${paths.payments()}/:list?`,
            async () => (await import('../screens/payments/payments-screen')).PaymentsScreen,
          ),
          screen(
            `${paths.statements()}/:id?`,
            async () => (await import('../screens/statements/statements-screen')).StatementsScreen,
          ),
          screen(
            `${paths.exchanges()}/:id?`,
            async () => (await import('../screens/exchanges/exchanges-screen')).ExchangesScreen,
          ),
          screen(
            `${paths.entries()}/:statementId?`,
            async () => (await import('../screens/entries/entries-screen')).EntriesScreen,
          ),
          screen(
            `${paths.accounts()}/:id?`,
            async () => (await import('../screens/entries/plan/plan-screen')).PlanScreen,
          ),
          screen(
            paths.dashboard(),
            async () => (await import('../screens/dashboard/dashboard-screen')).DashboardScreen,
          ),
          screen(
            paths.councilSheet(),
            async () =>
              (await import('../screens/council-sheet/council-sheet-screen')).CouncilSheetScreen,
          ),
          screen(
            `${paths.indicators()}/:year?`,
            async () => (await import('../screens/indicators/indicators-screen')).IndicatorsScreen,
          ),
          screen(
            `${paths.report()}/:year?`,
            async () =>
              (await import('../screens/annual-report/annual-report-screen')).AnnualReportScreen,
          ),
          screen(
            paths.savings(),
            async () => (await import('../screens/savings/savings-screen')).SavingsScreen,
          ),
          screen(
            paths.simulation(),
            async () => (await import('../screens/simulation/simulation-screen')).SimulationScreen,
          ),
          screen(
            paths.comparisonRoom(),
            async () => (await import('../screens/simulation/room/room-screen')).RoomScreen,
          ),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
])
