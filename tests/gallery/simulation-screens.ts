import { expect } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import type { Running } from '../hands/running'
import type { Screen } from './screen'
import {
  keepByCriteria,
  MISSING_POPULATION,
  NOTHING_KNOWN,
  type ByCriteria,
  keepTwoScenarios,
} from '../hands/scenarios-of-sample'

/** Shows a third scenario in the first place. */
async function chooseThird({ window }: Running, third: ByCriteria): Promise<void> {
  const { name } = third
  await window.evaluate(keepTwoScenarios)
  await keepByCriteria(window, third)
  await window.getByRole('combobox', { name: /^(Scénario|Scenario) A$/ }).click()
  await window.getByRole('option', { name }).click()
  await expect(window.getByText(name).first()).toBeVisible()
}

/** The one that mixes the population, which syndicats have not, with hours. */
const chooseMissing = (launched: Running): Promise<void> =>
  chooseThird(launched, MISSING_POPULATION)

/** Simulations and acts for the pictures. */
export const SIMULATION_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first?: (launched: Running) => Promise<void>
}[] = [
  { name: 'simulation-empty', address: '/simulation' },
  {
    name: 'simulation',
    address: '/simulation',
    first: async ({ window }) => {
      await window.evaluate(keepTwoScenarios)
      await expect(window.getByRole('row')).toHaveCount(28)
    },
  },
  {
    name: 'comparison-room',
    address: '/simulation/comite',
    first: async ({ window }) => {
      await window.evaluate(keepTwoScenarios)
      await expect(window.getByRole('row')).toHaveCount(11)
    },
  },
  {
    name: 'simulation-scenario',
    address: '/simulation',
    first: async ({ window }) => {
      await window.evaluate(keepTwoScenarios)
      await window.getByRole('button', { name: / B$/ }).first().click()
      await expect(window.getByRole('complementary')).toBeVisible()
    },
  },
  {
    name: 'simulation-quotas',
    address: '/simulation',
    first: async ({ window }) => {
      await window.evaluate(keepTwoScenarios)
      await window.getByRole('button', { name: / A$/ }).first().click()
      const first = window.getByRole('complementary').getByRole('textbox').nth(3)
      await first.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'simulation-criteria',
    address: '/simulation',
    first: async (launched) => {
      await chooseMissing(launched)
      const { window } = launched
      await window.getByRole('button', { name: / A$/ }).first().click()
      await expect(window.getByRole('complementary')).toBeVisible()
    },
  },
  {
    name: 'simulation-outside',
    address: '/simulation',
    first: async (launched) => {
      await chooseMissing(launched)
      const { window } = launched
      await window.getByRole('button', { name: / A$/ }).first().click()
      const asked = window.getByRole('complementary').getByRole('combobox').last()
      await asked.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'simulation-blocked',
    address: '/simulation',
    first: (launched) => chooseThird(launched, NOTHING_KNOWN),
  },
  {
    name: 'acts',
    address: '/conventions/convention-2024-07',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Actes|Acts)$/ }).click()
      await expect(window.getByRole('menuitem').first()).toBeVisible()
    },
  },
]

/** Who carried the spare cents; it issues statements, which what is changed afterwards would meet. */
export const WANDERING_CENT: Screen = {
  name: 'wandering-cent',
  address: '/simulation/comite?vue=centimes',
  first: async (launched) => {
    await issueAll(launched)
    await goToAddress(launched, '/simulation/comite?vue=centimes')
    await expect(launched.window.getByRole('row')).toHaveCount(28)
  },
}
