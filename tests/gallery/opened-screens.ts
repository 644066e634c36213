import { expect } from '@playwright/test'
import type { TFunction } from 'i18next'
import { inEither, press } from '../hands/hands'
import type { Running } from '../hands/running'
import type { Screen } from './screen'

const AGREEMENT = '/conventions/convention-2024-07'
const WEEK = '/semaine/agent/agent-m0104/2027-01-04'
const USUAL_WEEK = '/agents/agent-m0104/semaine-type'

type Words = (t: TFunction) => string

const push = async ({ window }: Running, words: Words): Promise<void> =>
  window
    .getByRole('button', { name: inEither(words) })
    .first()
    .click()

const dialogShows = ({ window }: Running): Promise<void> =>
  expect(window.getByRole('dialog')).toBeVisible()

/** Presses the button that opens a dialog. */
const dialog =
  (words: Words) =>
  async (launched: Running): Promise<void> => {
    await push(launched, words)
    await dialogShows(launched)
  }

/** A tool of the wall, by its place in the menu. */
const tool =
  (place: number) =>
  async (launched: Running): Promise<void> => {
    await push(launched, (t) => t('wallTools.menu'))
    await launched.window.getByRole('menuitem').nth(place).click()
    await dialogShows(launched)
  }

/** What opens over the weeks of a territory: lists, dialogs and refusals. */
export const OPENED_OVER_WEEKS: readonly Screen[] = [
  { name: 'week-not-covered', address: '/semaine/agent/agent-m0104/2031-01-06' },
  { name: 'wall-not-covered', address: '/semaine/2031-01-06' },
  { name: 'week-go-to', address: WEEK, first: dialog((t) => t('week.goTo.open')) },
  {
    name: 'week-body-list',
    address: WEEK,
    first: async ({ window }) => {
      await window
        .getByRole('combobox', { name: inEither((t) => t('common.addCollectivity')) })
        .click()
      await expect(window.getByRole('listbox')).toBeVisible()
      await press(window, 'ArrowDown')
    },
  },
  {
    name: 'wall-line-added',
    address: '/semaine/2027-01-11/semaine',
    first: async ({ window }) => {
      await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
      await press(window, 'Insert')
      await expect(
        window.getByRole('combobox', { name: inEither((t) => t('words.body')) }),
      ).toBeFocused()
    },
  },
  {
    name: 'wall-names-asked',
    address: '/semaine/2027-01-11/semaine',
    first: async (launched) => {
      const { window } = launched
      await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
      await press(window, 'ArrowDown', 'ArrowDown')
      await launched.clipboard.write('Vaux-Saule\t2h\nDijon\t3h\nTrouhaut\t1h\n')
      await press(window, 'Control+v')
      await dialogShows(launched)
    },
  },
  ...[0, 1, 2].map((place) => ({
    name: `wall-tool-${String(place)}`,
    address: '/semaine/2027-01-11/semaine',
    first: tool(place),
  })),
  { name: 'usual-week-new', address: `${USUAL_WEEK}/nouvelle` },
  {
    name: 'usual-week-following',
    address: `${USUAL_WEEK}/nouvelle`,
    first: async ({ window }) => {
      await window
        .getByRole('textbox', { name: /^(En vigueur du|In force from)/ })
        .fill('2027-03-01')
      await press(window, 'Tab')
    },
  },
  { name: 'usual-week-unknown', address: `${USUAL_WEEK}/perdue` },
  {
    name: 'usual-week-refused',
    address: `${USUAL_WEEK}/semaine-m0104`,
    first: async ({ window }) => {
      await window
        .getByRole('button', { name: /^(Ajouter, lundi matin|Add, monday morning)$/i })
        .click()
      await press(window, 'Escape', 'Control+s')
      await expect(window.getByRole('alert')).toBeVisible()
    },
  },
]

/** Hours that were refused in a cell, as the next screen says so. */
export const REFUSED_ELSEWHERE: Screen = {
  name: 'text-refused-elsewhere',
  address: '/semaine/2027-01-11/semaine',
  first: async ({ window }) => {
    await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
    await press(window, 'ArrowDown', '2', '5', 'h', 'Control+3')
    await window.getByRole('link', { name: /« ?25h ?»|“25h”/ }).waitFor()
  },
}

/** Forms of records that are new, refused or about to be left. */
export const OPENED_OVER_RECORDS: readonly Screen[] = [
  { name: 'collectivity-new', address: '/collectivites/nouvelle' },
  {
    name: 'collectivity-refused',
    address: '/collectivites/nouvelle',
    first: async ({ window }) => {
      await window
        .getByRole('textbox', { name: inEither((t) => t('collectivities.field.city')) })
        .fill('a')
      await press(window, 'Control+s')
      await expect(window.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'collectivity-leaving',
    address: '/collectivites/nouvelle',
    first: async (launched) => {
      const { window } = launched
      await window
        .getByRole('textbox', { name: inEither((t) => t('collectivities.field.city')) })
        .fill('a')
      await press(window, 'Control+s', 'Escape')
      await dialogShows(launched)
    },
  },
  {
    name: 'collectivity-earlier-membership',
    address: '/collectivites/commune-21573',
    first: (launched) => push(launched, (t) => t('collectivities.addEarlierMembership')),
  },
  { name: 'agent-new', address: '/agents/nouveau' },
  {
    name: 'agent-earlier-grade',
    address: '/agents/agent-m0104',
    first: (launched) => push(launched, (t) => t('agents.addEarlierGrade')),
  },
  { name: 'agreement-agents', address: `${AGREEMENT}?modifier=agents` },
  { name: 'agreement-instalments', address: `${AGREEMENT}?modifier=instalments` },
]

/** What opens over the frame of every screen. */
export const OPENED_OVER_THE_FRAME: readonly Screen[] = [
  {
    name: 'person-menu',
    address: '/tableau-de-bord',
    first: async ({ window }) => {
      await window.getByRole('navigation').getByRole('button', { name: /Morel/ }).click()
      await expect(window.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'palette-nothing',
    address: '/tableau-de-bord',
    first: async ({ window }) => {
      await press(window, 'Control+k')
      await window.getByRole('combobox', { expanded: true }).fill('zzzz')
    },
  },
  {
    name: 'settings-another-workspace',
    address: '/reglages',
    first: dialog((t) => t('settings.workspace.sample')),
  },
  {
    name: 'settings-printed-unknown',
    address: '/reglages',
    first: async ({ window }) => {
      const name = /^(Empreinte d’un état imprimé|Fingerprint of a printed statement)$/
      await window.getByRole('textbox', { name }).fill('K7QD-2MXA-9RTF')
    },
  },
  {
    name: 'dashboard-table',
    address: '/tableau-de-bord',
    first: async ({ window }) => {
      await window.locator('[data-place="months"]').scrollIntoViewIfNeeded()
      await expect(window.locator('[data-chart="hours-by-month"] svg [data-mark]')).toHaveCount(12)
      await window.locator('[data-chart="hours-by-month"]').getByRole('button').first().click()
    },
  },
]
