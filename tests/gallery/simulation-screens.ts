import { expect } from '@playwright/test'
import type { Running } from '../hands/running'
import { keepMissingPopulation, keepTwoScenarios } from '../hands/scenarios-of-sample'

/** Shows the scenario that lacks populations in the first place. */
async function chooseMissing({ window }: Running): Promise<void> {
  await window.evaluate(keepMissingPopulation)
  await window.getByRole('combobox', { name: /^(Scénario|Scenario) A$/ }).click()
  await window.getByRole('option', { name: 'Population et heures' }).click()
  await expect(window.getByRole('status').first()).toBeVisible()
}

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
  { name: 'simulation-blocked', address: '/simulation', first: chooseMissing },
  {
    name: 'acts',
    address: '/conventions/convention-2024-07',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Actes|Acts)$/ }).click()
      await expect(window.getByRole('menuitem').first()).toBeVisible()
    },
  },
]
