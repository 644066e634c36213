import { DASHBOARD_SCREENS } from './dashboard-screens'
import { expect } from '@playwright/test'
import { inEither, press } from '../hands/hands'
import { importStates } from '../hands/import-states'
import type { Running } from '../hands/running'
import '../hands/window-desk'
import { ACCOUNTING_SCREENS } from './accounting-screens'
import { AGREEMENT_SCREENS } from './agreement-screens'
import { APPROVAL_SCREENS } from './approval-screens'
import { COST_SCREENS } from './cost-screens'
import { CRITERIA_SCREENS } from './criteria-screens'
import { EXCHANGE_SCREENS } from './exchange-screens'
import { OPENED_OVER_RECORDS, OPENED_OVER_THE_FRAME, OPENED_OVER_WEEKS } from './opened-screens'
import type { Screen } from './screen'
import { SIMULATION_SCREENS } from './simulation-screens'
import { STATEMENT_SCREENS } from './statement-screens'
import { LIST_SCREENS } from './list-screens'
import { OFFERED_BODY, TERRITORY_SCREENS } from './territory-screens'
import { TRACE_SCREENS } from './trace-screens'

const AGREEMENT = 'convention-2024-07'

/** Gives the sample's agreement something to count besides hours, and counts some of it; runs in the window. */
async function countSomething(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const unitTypes = [
    { name: 'Permis de construire', unit: 'file' },
    { name: 'Actes d’état civil', unit: 'act' },
    { name: 'Journée de tracteur', unit: 'day' },
  ].map((type, index) => ({ ...type, id: `unit-${String(index)}` })) as typeof agreement.unitTypes
  await self.desk.ask('saveAgreement', { ...agreement, unitTypes })
  const counts = agreement.beneficiaries.slice(0, 9).flatMap(({ collectivityId }, row) =>
    [700 + row * 100, 100 * ((row * 5) % 4), 50 * ((row * 3) % 5)].map((hundredths, column) => ({
      month: '2026-12' as never,
      collectivityId,
      unitTypeId: `unit-${String(column)}`,
      hundredths,
    })),
  )
  await self.desk.ask('recordUnits', { agreementId: agreement.id, counts })
}

/** The screens of the sample, which change little of it. */
export const SAMPLE_SCREENS: readonly Screen[] = [
  { name: 'home-human-resources', address: '/' },
  { name: 'home-finance', address: '/', role: 'finance' },
  { name: 'home-direction', address: '/', role: 'direction' },
  { name: 'wall', address: '/semaine/2027-01-11/semaine' },
  {
    name: 'wall-refused',
    address: '/semaine/2027-01-11/semaine',
    first: async ({ window }) => {
      await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
      await press(window, 'Shift+Space', 'Enter', 'ArrowDown', 'Home')
      for (const text of ['11h', '25h', '1h15']) {
        await window.keyboard.type(text)
        await press(window, 'Enter')
      }
    },
  },
  {
    name: 'wall-tools',
    address: '/semaine/2027-01-11/semaine',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Remplir|Fill)$/ }).click()
      await expect(window.getByRole('menuitem').first()).toBeVisible()
    },
  },
  { name: 'wall-month', address: '/semaine/2027-01-11/mois' },
  { name: 'week', address: '/semaine/agent/agent-m0104/2026-12-07' },
  { name: 'week-away', address: '/semaine/agent/agent-m0104/2026-08-17' },
  { name: 'week-holiday', address: '/semaine/agent/agent-m0104/2026-04-27' },
  { name: 'agent-month-away', address: '/semaine/agent/agent-m0104/2026-08-01/mois' },
  { name: 'agent-month', address: '/semaine/agent/agent-m0104/2026-12-01/mois' },
  {
    name: 'week-refused',
    address: '/semaine/agent/agent-m0104/2027-01-11',
    first: async ({ window }) => {
      await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
      await window.keyboard.type('25h')
      await press(window, 'Enter')
    },
  },
  { name: 'usual-week', address: '/agents/agent-m0104/semaine-type/semaine-m0104' },
  { name: 'absences', address: '/absences' },
  { name: 'absence-new', address: '/absences/nouvelle?agent=agent-m0104' },
  {
    name: 'absence-half-day',
    address: '/absences/nouvelle?agent=agent-m0104',
    first: async ({ window }) => {
      await window
        .getByRole('combobox', { name: inEither((t) => t('absences.field.part')) })
        .click()
      await window
        .getByRole('option', { name: inEither((t) => t('absences.part.morning')) })
        .click()
    },
  },
  { name: 'units-empty', address: '/unites' },
  {
    name: 'units',
    address: `/unites/${AGREEMENT}/2026-12`,
    first: async ({ window }) => {
      await window.evaluate(countSomething)
      await expect(window.getByRole('grid')).toContainText('7')
      await window.locator('[data-row="3"][data-column="0"]').click()
      await window.keyboard.type('0,5')
      await press(window, 'Enter')
    },
  },
  { name: 'units-over-a-year', address: `/unites/${AGREEMENT}/2026-12/unit-0` },
  { name: 'units-form', address: `/conventions/${AGREEMENT}?modifier=units` },
  { name: 'approvals', address: '/validation/2026-12-14/2026-12-20' },
  { name: 'approvals-unfilled', address: '/validation/2026-12-01/2026-12-31' },
  { name: 'approvals-ahead', address: '/validation/2027-02-01/2027-02-28' },
  { name: 'hour-records', address: '/releves' },
  { name: 'late-hours', address: '/releves/regularisations' },
  ...OPENED_OVER_WEEKS,
  ...SIMULATION_SCREENS,
  ...CRITERIA_SCREENS,
  { name: 'agreements', address: '/conventions' },
  { name: 'agreement', address: `/conventions/${AGREEMENT}` },
  { name: 'agreement-terms', address: `/conventions/${AGREEMENT}?modifier=terms` },
  { name: 'agreement-beneficiaries', address: `/conventions/${AGREEMENT}?modifier=beneficiaries` },
  { name: 'agreement-new', address: '/conventions/nouvelle' },
  ...AGREEMENT_SCREENS,
  { name: 'collectivities', address: '/collectivites' },
  { name: 'collectivity', address: '/collectivites/commune-21573' },
  ...TERRITORY_SCREENS,
  OFFERED_BODY,
  ...LIST_SCREENS,
  ...OPENED_OVER_RECORDS,
  { name: 'agents', address: '/agents' },
  { name: 'agent', address: '/agents/agent-m0104' },
  { name: 'costs', address: '/couts/agent-m0104/2026-12' },
  { name: 'allocation', address: `/repartition/${AGREEMENT}/2026-01-01/2026-12-31` },
  {
    name: 'statements-to-draw-up',
    address: '/etats?brouillons=1',
    first: async ({ window }) => {
      await expect(window.getByRole('button', { name: /^(Émettre|Issue) 2026-001/ })).toBeFocused()
    },
  },
  {
    name: 'statements-issue-dialog',
    address: '/etats?brouillons=1',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Émettre|Issue) 2026-001/ }).press('Enter')
      await expect(window.getByRole('dialog').getByRole('list').first()).toBeVisible()
    },
  },
  {
    name: 'allocation-explained',
    address: `/repartition/${AGREEMENT}/2026-01-01/2026-12-31?body=commune-21561`,
  },
  { name: 'statements', address: '/etats' },
  {
    name: 'statements-chosen',
    address: `/etats/${encodeURIComponent('draft commune-21561')}`,
    first: async ({ window }) => {
      await expect(window.locator('iframe')).toBeVisible()
      await window.getByRole('checkbox').nth(1).check()
      await window.getByRole('checkbox').nth(2).check()
    },
  },
  { name: 'dashboard', address: '/tableau-de-bord' },
  { name: 'council-sheet', address: '/tableau-de-bord/fiche-conseil' },
  ...DASHBOARD_SCREENS,
  { name: 'indicators', address: '/tableau-de-bord/indicateurs' },
  { name: 'annual-report', address: '/tableau-de-bord/rapport' },
  { name: 'savings', address: '/tableau-de-bord/economies' },
  {
    name: 'indicator-explained',
    address: '/tableau-de-bord/indicateurs/2026?heure=3250',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Coût par habitant|Cost per inhabitant)/ }).click()
      await expect(window.getByRole('complementary')).toBeVisible()
    },
  },
  { name: 'settings', address: '/reglages' },
  ...OPENED_OVER_THE_FRAME,
  ...Object.entries({
    empty: '',
    hours: 'Marie lun-jeu 3h Saint-Martin, ven 2h syndicat des eaux',
    asks: 'Marie lundi 3h saint demayn',
    checks: 'Marie lun-mar 9h Saint-Martin, 7/1/2019 2h SIVOS',
    many: 'tout le monde lun-ven 1h réunion',
  }).map(([name, line]) => ({
    name: `palette-${name}`,
    address: '/semaine/2027-01-11',
    first: async ({ window }: Running) => {
      await press(window, 'Control+k')
      await window.getByRole('combobox', { expanded: true }).fill(line)
    },
  })),
  { name: 'keyboard-help', address: '/', first: ({ window }) => press(window, 'F1') },
  {
    name: 'palette',
    address: '/',
    first: async ({ window }) => {
      await press(window, 'Control+k')
      await window.keyboard.type('saint')
    },
  },
  {
    name: 'timer-start',
    address: '/tableau-de-bord',
    first: async ({ window }) => {
      await window.getByRole('contentinfo').getByRole('button').last().click()
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'timer-stop',
    address: '/conventions',
    first: async ({ window }) => {
      await window.evaluate(async () => {
        const registry = await self.desk.ask('readRegistry', {})
        const agreement = registry.ok ? registry.value.agreements[0] : undefined
        await self.desk.ask('discardTimer', {})
        await self.desk.ask('startTimer', {
          agentId: agreement?.agents[0]?.agentId ?? '',
          collectivityId: agreement?.beneficiaries[0]?.collectivityId ?? '',
        })
      })
      await window.getByTestId('timer-running').locator('xpath=following-sibling::button').click()
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'import', address: '/import' },
  ...Object.entries(importStates).map(([name, first]) => ({ name, address: '/import', first })),
  {
    name: 'lost',
    address: '/',
    first: async ({ window }) => {
      await window.evaluate(() => (location.hash = '/nulle-part'))
      const title = inEither((t) => t('frame.notFound.title'))
      await expect(window.getByRole('heading', { name: title })).toBeVisible()
    },
  },
  {
    // Last: each wall shows these days from now on. The hours of `wall-refused` that were kept are over the daily limit, and have a
    // mark beside them.
    name: 'wall-weekend',
    address: '/semaine/2027-01-11/semaine',
    first: async ({ window }) => {
      const name = inEither((t) => t('words.weekend'))
      // In a wide window it is a box.
      const [box, button] = (['checkbox', 'button'] as const).map((role) =>
        window.getByRole(role, { name }),
      )
      if ((await box?.isVisible()) === true) await box?.check()
      else if ((await button?.getAttribute('aria-pressed')) === 'false') await button?.click()
      await expect(window.getByRole('columnheader', { name: /17/ })).toBeVisible()
    },
  },
]

/** The sample as its year goes on, from papers and approvals to issue and entries: each is left as the next finds it. */
export const YEAR_OF_SAMPLE_SCREENS: readonly Screen[] = [
  ...TRACE_SCREENS,
  ...APPROVAL_SCREENS,
  ...COST_SCREENS,
  ...STATEMENT_SCREENS,
  ...ACCOUNTING_SCREENS,
  ...EXCHANGE_SCREENS,
  // Last: the screens of a settlement all look at the period that was chosen on one of them.
  { name: 'allocation-blocked', address: `/repartition/${AGREEMENT}/2026-10-01/2027-03-31` },
]
