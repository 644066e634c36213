import { expect } from '@playwright/test'
import type { Running } from '../hands/running'
import '../hands/window-desk'

/** Keeps workstations for most of the sample's bodies over two years; runs in the window. */
async function keepWorkstations(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  if (!registry.ok) throw new Error('The sample is not open.')
  const bodies = registry.value.collectivities.slice(1, 22)
  await self.desk.ask('saveCriterion', {
    id: 'postes',
    name: 'Postes informatiques',
    unit: 'postes',
    archived: false,
    source: 'Recensement de janvier',
    values: [2025, 2026].flatMap((year) =>
      bodies.map(({ id }, at) => ({
        collectivityId: id,
        year,
        hundredths: 100 * (2 + ((at * 7 + year) % 9)),
      })),
    ),
  })
}

/** The criteria that the user keeps: none, the list, and the sheet of one. */
export const CRITERIA_SCREENS = [
  { name: 'criteria-none', address: '/criteres' },
  { name: 'criteria-new', address: '/criteres/nouveau' },
  {
    name: 'criteria',
    address: '/criteres',
    first: async ({ window }: Running): Promise<void> => {
      await window.evaluate(keepWorkstations)
      await expect(window.getByText('Postes informatiques').first()).toBeVisible()
    },
  },
  {
    name: 'criteria-sheet',
    address: '/criteres/postes',
    first: async ({ window }: Running): Promise<void> => {
      await window.evaluate(keepWorkstations)
      await expect(window.getByRole('textbox').first()).toBeVisible()
    },
  },
] as const
