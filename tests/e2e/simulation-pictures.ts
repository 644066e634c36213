import { expect } from '@playwright/test'
import type { Launched } from './launch'
import { keepTwoScenarios } from './scenarios-of-sample'

/** Simulations and acts for the pictures. */
export const SIMULATION_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first?: (launched: Launched) => Promise<void>
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
    name: 'acts',
    address: '/conventions/convention-2024-07',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Actes|Acts)$/ }).click()
      await expect(window.getByRole('menuitem').first()).toBeVisible()
    },
  },
]
