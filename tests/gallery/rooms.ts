import { expect, test } from '@playwright/test'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { goToAddress } from '../hands/accessibility'
import { byPopulation } from '../hands/by-population'
import { incompleteYear } from '../hands/incomplete-year'
import { changedYears } from '../hands/changed-years'
import { press } from '../hands/hands'
import type { OpenWindow, WindowOptions } from '../window/harness/launch'
import { BACKUP_ROOMS } from './backup-rooms'
import { COST_ROOM } from './cost-screens'
import { DIRECTORS_ROOMS } from './directors-rooms'
import { drawnDashboard } from './dashboard-screens'
import { largeTerritory } from './large-territory'
import { longNames } from './long-names'
import {
  ARCHIVED_SCREENS,
  LACKING_SCREENS,
  RECEIVED_SCREENS,
  TWO_YEAR_SCREENS,
} from './home-screens'
import { PAST_ROOMS } from './past-rooms'
import { REFUSED_ELSEWHERE } from './opened-screens'
import { PRICE_SCREENS } from './price-screens'
import { REPAIR_ROOMS } from './repair-rooms'
import { SAMPLE_SCREENS, YEAR_OF_SAMPLE_SCREENS } from './sample-screens'
import type { Screen } from './screen'
import {
  EMPTY_TERRITORY,
  LOCKED_TERRITORY,
  MERGED_TERRITORY,
  NEWER_TERRITORIES,
  TAKEN_TERRITORY,
} from './territory-screens'
import { ACT_SCREENS } from './act-screens'
import { WANDERING_CENT } from './simulation-screens'
import { LONGER_PROVISIONALS } from './statement-screens'
import { TRAVEL_SCREENS } from './travel-screens'

/** Screens that one start of the program shows one after the other, each left as the next finds it. */
export interface Room {
  readonly name: string
  readonly opens: Pick<
    WindowOptions,
    'sample' | 'readOnly' | 'unopened' | 'faults' | 'recovery' | 'backups' | 'now'
  > & {
    readonly workspace?: () => WorkspaceFile
  }
  readonly screens: readonly Screen[]
  /** The same elements as elsewhere, so many of them that reading each one aloud takes minutes. */
  readonly isLarge?: boolean
  /** Much of it, or long: the layout is read in both sizes whenever it is read. */
  readonly isFull?: boolean
}

const AGREEMENT = 'convention-2024-07'

/** Screens that show lists, names and sums: where much of it, or long ones, may not fit. */
const FULL = [
  { name: 'home', address: '/' },
  { name: 'wall', address: '/semaine/2027-01-11/semaine' },
  { name: 'absences', address: '/absences' },
  { name: 'approvals', address: '/validation/2026-12-14/2026-12-20' },
  { name: 'hour-records', address: '/releves' },
  { name: 'agreements', address: '/conventions' },
  { name: 'collectivities', address: '/collectivites' },
  { name: 'agents', address: '/agents' },
  { name: 'costs', address: '/couts' },
  { name: 'allocation', address: '/repartition' },
  { name: 'statements', address: '/etats' },
  { name: 'dashboard', address: '/tableau-de-bord' },
  { name: 'indicators', address: '/tableau-de-bord/indicateurs' },
  { name: 'annual-report', address: '/tableau-de-bord/rapport' },
  { name: 'savings', address: '/tableau-de-bord/economies' },
  { name: 'council-sheet', address: '/tableau-de-bord/fiche-conseil' },
  { name: 'simulation', address: '/simulation' },
  { name: 'comparison-room', address: '/simulation/comite' },
  { name: 'spare-cents', address: '/simulation/comite?vue=centimes' },
] as const

const fullOf = (prefix: string): readonly Screen[] =>
  FULL.map(({ name, address }) => ({ name: `${prefix}-${name}`, address }))

const WELCOME: readonly Screen[] = [
  { name: 'welcome', address: '/' },
  {
    name: 'welcome-nameless',
    address: '/',
    first: async ({ window }) => {
      await press(window, '2')
      await expect(window.getByRole('textbox')).toBeFocused()
      await press(window, 'Enter')
      await expect(window.getByRole('textbox')).toHaveAccessibleDescription(/./)
    },
  },
  {
    name: 'welcome-samples',
    address: '/',
    first: ({ window }) => window.getByRole('button', { name: /Autres façons|Other ways/ }).click(),
  },
]

/** The screens of a territory that holds nothing yet. */
const EMPTY: readonly Screen[] = [
  { name: 'empty-home', address: '/' },
  { name: 'empty-home-finance', address: '/', role: 'finance' },
  { name: 'empty-home-direction', address: '/', role: 'direction' },
  { name: 'empty-settings', address: '/reglages' },
  { name: 'empty-agreement-new', address: '/conventions/nouvelle' },
  { name: 'empty-exchanges', address: '/echanges' },
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
  { name: 'empty-council-sheet', address: '/tableau-de-bord/fiche-conseil' },
  { name: 'empty-indicators', address: '/tableau-de-bord/indicateurs' },
  { name: 'empty-annual-report', address: '/tableau-de-bord/rapport' },
  { name: 'empty-savings', address: '/tableau-de-bord/economies' },
  { name: 'empty-comparison-room', address: '/simulation/comite' },
  { name: 'empty-spare-cents', address: '/simulation/comite?vue=centimes' },
]

const sample = 'pays-de-saint-seine'

/** Agreed prices can't be typed over statements that another screen issued: they start anew. */
const ALL_ROOMS: readonly Room[] = [
  { name: 'a first start', opens: {}, screens: WELCOME },
  {
    name: 'an empty territory',
    opens: { workspace: () => emptyWorkspace('Pays d’Essai') },
    screens: [...EMPTY, ...EMPTY_TERRITORY, TAKEN_TERRITORY, MERGED_TERRITORY, NEWER_TERRITORIES],
  },
  { name: 'a received file', opens: {}, screens: RECEIVED_SCREENS },
  { name: 'the sample', opens: { sample }, screens: [...SAMPLE_SCREENS, LONGER_PROVISIONALS] },
  {
    name: 'two years',
    opens: { workspace: changedYears },
    screens: [...TWO_YEAR_SCREENS, drawnDashboard('dashboard-two-years')],
  },
  {
    name: 'a year that lacks much',
    opens: { workspace: () => incompleteYear('everything') },
    screens: LACKING_SCREENS,
  },
  { name: 'an archived agreement', opens: { sample }, screens: ARCHIVED_SCREENS },
  {
    name: 'a locked territory',
    opens: { workspace: byPopulation },
    screens: [LOCKED_TERRITORY],
  },
  { name: 'a refused text', opens: { sample }, screens: [REFUSED_ELSEWHERE] },
  { name: 'spare cents', opens: { sample }, screens: [WANDERING_CENT] },
  { name: 'the year of the sample', opens: { sample }, screens: YEAR_OF_SAMPLE_SCREENS },
  {
    name: 'several agreements',
    opens: { sample: 'a-la-carte' },
    screens: [
      { name: 'home-agreements', address: '/' },
      { name: 'home-finance-agreements', address: '/', role: 'finance' },
      { name: 'home-direction-agreements', address: '/', role: 'direction' },
    ],
  },
  { name: 'agreed prices', opens: { sample }, screens: PRICE_SCREENS },
  ...REPAIR_ROOMS,
  ...BACKUP_ROOMS,
  COST_ROOM,
  ...PAST_ROOMS,
  ...DIRECTORS_ROOMS,
  { name: 'travel', opens: { sample }, screens: TRAVEL_SCREENS },
  { name: 'acts of a loan', opens: { sample: 'named-individuals' }, screens: ACT_SCREENS },
  {
    name: '700 bodies',
    opens: { workspace: largeTerritory },
    screens: fullOf('large'),
    isLarge: true,
    isFull: true,
  },
  {
    name: 'long names',
    opens: { workspace: longNames },
    isFull: true,
    screens: [
      ...fullOf('long'),
      { name: 'long-agreement', address: `/conventions/${AGREEMENT}` },
      {
        name: 'long-allocation-explained',
        address: `/repartition/${AGREEMENT}/2026-01-01/2026-12-31?body=commune-21561`,
      },
    ],
  },
]

/** Names of screens begin so; all are wanted where `QUOTITE_SCREENS` says nothing ("timer,home"). */
const wanted = process.env['QUOTITE_SCREENS']?.split(',')

/** Whether some screens are asked for by their names. */
export const ARE_NAMED = wanted !== undefined

/** Every screen in every state. */
export const ROOMS: readonly Room[] = ALL_ROOMS.map((room) => ({
  ...room,
  screens: room.screens.filter(
    ({ name }) => wanted?.some((start) => name.startsWith(start)) ?? true,
  ),
})).filter(({ screens }) => screens.length > 0)

/** Whether a dialog is open once what the window does after a key or a click is drawn; runs in the window. */
const isAsked = (): Promise<boolean> =>
  new Promise((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => done(document.querySelector('[role="dialog"]') !== null)),
    )
  })

/** Leaves what was typed for the screen before, where the program asks about it; a busy machine asks, and leaves, late. */
async function discard({ window }: OpenWindow): Promise<void> {
  if (!(await window.evaluate(isAsked))) return
  const dialog = window.getByRole('dialog')
  // In one step: a dialog that is being closed may be gone between a look and a click.
  const isLeft = await dialog
    .getByRole('button', { name: /^(Abandonner|Discard)$/ })
    .evaluateAll(([button]) => {
      if (button instanceof HTMLElement) button.click()
      return button !== undefined
    })
  if (!isLeft) return
  await expect(dialog).toHaveCount(0)
  await window.evaluate(isAsked)
}

/** Shows a screen: goes there and does what is done there first. */
export const show = (opened: OpenWindow, { name, address, first }: Screen): Promise<void> =>
  test.step(name, async () => {
    await press(opened.window, 'Escape')
    await discard(opened)
    await goToAddress(opened, address)
    await discard(opened)
    await first?.(opened)
    await opened.window.evaluate(() => document.fonts.ready.then(() => null))
  })
