import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Preferences } from '#shared/contract/preferences'
import { goTo, wear } from '../hands/accessibility'
import { ACCOUNTING_SCREENS } from './accounting-screens'
import { AGREEMENT_SCREENS } from './agreement-screens'
import { EXCHANGE_SCREENS } from './exchange-screens'
import { APPROVAL_SCREENS } from './approval-screens'
import { COST_SCREENS } from './cost-screens'
import { CRITERIA_SCREENS } from './criteria-screens'
import { press } from '../hands/hands'
import { importStates } from '../hands/import-states'
import type { Running } from '../hands/running'
import { launch } from '../window/harness/launch'
import { PRICE_SCREENS } from './price-screens'
import { STATEMENT_SCREENS } from './statement-screens'
import { TRAVEL_SCREENS } from './travel-screens'
import { TRACE_SCREENS } from './trace-screens'
import { SIMULATION_SCREENS } from './simulation-screens'

// Not a check: pictures of every screen for someone to look at, in the folder that QUOTITE_PICTURES names. Without it,
// playwright.config.ts leaves this file out. QUOTITE_SCREENS narrows them to those whose name begins so ("timer,home").
const folder = process.env['QUOTITE_PICTURES'] ?? 'test-results/pictures'
const narrowed = process.env['QUOTITE_SCREENS']?.split(',')
const isWanted = ({ name }: { readonly name: string }): boolean =>
  narrowed?.some((start) => name.startsWith(start)) ?? true

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const LANGUAGES = ['fr', 'en'] as const
const THEMES = ['light', 'dark'] as const
const PERSON = { name: 'Claire Morel', role: 'humanResources' } as const

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

/** A screen by the name of its picture: its address, and what is done there first. */
interface Screen {
  readonly name: string
  readonly address: string
  readonly role?: Preferences['role']
  readonly first?: (launched: Running) => Promise<void>
}

/** The screens of the sample, each left as the next finds it. */
const SCREENS: readonly Screen[] = [
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
  { name: 'hour-records', address: '/releves' },
  { name: 'late-hours', address: '/releves/regularisations' },
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
  { name: 'agents', address: '/agents' },
  { name: 'agent', address: '/agents/agent-m0104' },
  { name: 'costs', address: '/couts/agent-m0104/2026-12' },
  { name: 'allocation', address: `/repartition/${AGREEMENT}/2026-01-01/2026-12-31` },
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
  { name: 'settings', address: '/reglages' },
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
  ...TRACE_SCREENS,
  ...APPROVAL_SCREENS,
  ...COST_SCREENS,
  ...STATEMENT_SCREENS,
  ...ACCOUNTING_SCREENS,
  ...EXCHANGE_SCREENS,
  { name: 'lost', address: '/nulle-part' },
  // Last: the screens of a settlement all look at the period that was chosen on one of them.
  { name: 'allocation-blocked', address: `/repartition/${AGREEMENT}/2026-10-01/2027-03-31` },
]

/** What one start of the sample shows: agreed prices can't be typed over statements that another screen issued. */
const GROUPS: Readonly<Record<string, readonly Screen[]>> = {
  'the sample': SCREENS,
  'agreed prices': PRICE_SCREENS,
  travel: TRAVEL_SCREENS,
}

/** The screens of a territory that holds nothing yet. */
const EMPTY = [
  { name: 'empty-exchanges', address: '/echanges' },
  { name: 'empty-home', address: '/' },
  { name: 'empty-week', address: '/semaine' },
  { name: 'empty-absences', address: '/absences' },
  { name: 'empty-agreements', address: '/conventions' },
  { name: 'empty-collectivities', address: '/collectivites' },
  { name: 'empty-agents', address: '/agents' },
  { name: 'empty-costs', address: '/couts' },
  { name: 'empty-allocation', address: '/repartition' },
  { name: 'empty-statements', address: '/etats' },
  { name: 'empty-entries', address: '/ecritures' },
  { name: 'empty-dashboard', address: '/tableau-de-bord' },
] as const

const LOOKS = SIZES.flatMap((size) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ size, language, theme }))),
)

test.describe('pictures', () => {
  let launched: Running

  const picture = async (name: string, { size, language, theme }: (typeof LOOKS)[number]) => {
    await launched.window.evaluate(() => document.fonts.ready.then(() => null))
    await launched.window.waitForTimeout(250)
    const file = `${name}-${language}-${theme}-${size.width}.png`
    mkdirSync(folder, { recursive: true })
    await launched.window.screenshot({ path: join(folder, file) })
  }
  const dress = async ({ language, theme }: (typeof LOOKS)[number]) => {
    await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
    await wear(launched, { ...PERSON, language, theme })
  }

  test.afterEach(async () => {
    await launched.close()
  })

  for (const looks of LOOKS) {
    const { size, language, theme } = looks
    for (const [group, screens] of Object.entries(GROUPS)) {
      const wanted = screens.filter(isWanted)
      if (wanted.length === 0) continue
      test(`of ${group}, ${language}, ${theme}, ${size.width} wide`, async () => {
        launched = await launch({ sample: 'pays-de-saint-seine', size })
        await dress(looks)
        for (const { name, address, role = PERSON.role, first } of wanted) {
          await wear(launched, { ...PERSON, role, language, theme })
          await goTo(launched, address)
          await first?.(launched)
          await picture(name, looks)
          await press(launched.window, 'Escape')
        }
      })
    }

    test(`of a first start, ${language}, ${theme}, ${size.width} wide`, async () => {
      launched = await launch({ size })
      await dress(looks)
      await picture('welcome', looks)
      await launched.window.getByRole('button', { name: /Autres façons|Other ways/ }).click()
      await picture('welcome-samples', looks)
      await launched.window.evaluate(() =>
        window.desk.ask('createWorkspace', { name: 'Pays d’Essai' }),
      )
      await expect(launched.window.getByRole('navigation')).toBeVisible()
      for (const { name, address } of EMPTY.filter(isWanted)) {
        await goTo(launched, address)
        await picture(name, looks)
      }
    })
  }
})
