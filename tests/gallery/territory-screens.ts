import type { Running } from '../hands/running'
import { newerTerritories } from '../window/harness/newer-territories'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { keepMergedCommune } from '../hands/keep-merged-commune'
import type { Screen } from './screen'

const SEARCH = /Communauté, commune|Group, municipality/

const find =
  (label: RegExp, text: string, option: RegExp) =>
  async ({ window }: Running): Promise<void> => {
    await window.getByRole('combobox', { name: label }).fill(text)
    await window.getByRole('option', { name: option }).first().click()
  }

const chosen = find(SEARCH, 'vexin val de seine', /^CC du Vexin-Val de Seine/)

/** The search of a territory, in a workspace that holds nothing yet. */
export const EMPTY_TERRITORY: readonly Screen[] = [
  {
    name: 'empty-territory',
    address: '/collectivites/territoire',
    first: async ({ window }) => {
      await window.getByRole('combobox', { name: SEARCH }).fill('saint seine')
      await window.getByRole('option').first().waitFor()
    },
  },
  { name: 'empty-territory-chosen', address: '/collectivites/territoire', first: chosen },
  {
    name: 'empty-territory-unknown',
    address: '/collectivites/territoire',
    first: async ({ window }) => {
      await window.getByRole('combobox', { name: SEARCH }).fill('200 039 064')
      await window.getByText(/Ce SIREN est faux|This SIREN is wrong/).waitFor()
    },
  },
]

/** A territory that was taken: what follows in the same workspace is no longer empty. */
export const TAKEN_TERRITORY: Screen = {
  name: 'territory-taken',
  address: '/collectivites/territoire',
  first: async (opened) => {
    await chosen(opened)
    const { window } = opened
    await window.getByRole('button', { name: /^(Ajouter les|Add the)/ }).click()
    await window.getByText(/collectivités ajoutées|bodies added/).waitFor()
  },
}

/** A group of the workspace of which communes were merged or left. */
export const MERGED_TERRITORY: Screen = {
  name: 'territory-merged',
  address: '/collectivites/territoire',
  first: async (opened) => {
    await opened.window.evaluate(keepMergedCommune)
    await find(SEARCH, '200000172', /^CC Faucigny/)(opened)
    await opened.window.getByText(/Communes fusionnées|Merged municipalities/).waitFor()
  },
}

/** A territory of which statements that count the population lock some bodies. */
export const LOCKED_TERRITORY: Screen = {
  name: 'territory-locked',
  address: '/collectivites/territoire',
  first: async (opened) => {
    const { window } = opened
    await issueAll(opened)
    await goToAddress(opened, '/collectivites/territoire')
    await find(SEARCH, 'forets seine suzon', /^CC Forêts/)(opened)
    await window.getByRole('checkbox', { name: /^(Remplacer aussi|Also replace)/ }).check()
    await window.getByText(/^(Corriger cette|Correct this) /).waitFor()
  },
}

/** A newer file of published bodies. */
export const NEWER_TERRITORIES: Screen = {
  name: 'territory-newer',
  address: '/collectivites/territoire',
  first: async (opened) => {
    await find(SEARCH, '200000172', /^CC Faucigny/)(opened)
    await opened.choose(newerTerritories(opened.data))
    const { window } = opened
    await window.getByRole('button', { name: /plus récent…$|newer file…$/ }).click()
    await window.getByText(/Fichier de 2027|File of 2027/).waitFor()
  },
}

/** A territory of which some bodies are there already, and the form of a new body that was filled. */
export const TERRITORY_SCREENS: readonly Screen[] = [
  {
    name: 'territory-differs',
    address: '/collectivites/territoire',
    first: find(SEARCH, 'forets seine suzon', /^CC Forêts/),
  },
  {
    name: 'collectivity-filled',
    address: '/collectivites/nouvelle',
    first: find(/Chercher parmi|Search the municipalities/, 'darois', /^Darois/),
  },
  {
    name: 'collectivity-another',
    address: '/collectivites/nouvelle',
    first: async ({ window }) => {
      const pane = window.getByRole('complementary')
      await pane.getByRole('textbox', { name: /^(Nom|Name)$/ }).fill('Syndicat de la Tille')
      await pane.getByRole('textbox', { name: 'Code', exact: true }).fill('TILLE')
      await window.getByRole('button', { name: /puis une autre|then another/ }).click()
      await window.getByText(/Fiche créée|Created/).waitFor()
      await window.evaluate(() => self.desk.ask('undo', {}))
    },
  },
]

/** A form that asks for a body which the workspace does not have. */
export const OFFERED_BODY: Screen = {
  name: 'agreement-body-offered',
  address: '/conventions/convention-2024-07?modifier=beneficiaries',
  first: async ({ window }) => {
    const add = window.getByRole('combobox', {
      name: /^(Ajouter une collectivité|Add a body)$/,
    })
    await add.fill('')
    await add.fill('messigny')
    await window.getByRole('option').first().waitFor()
  },
}
