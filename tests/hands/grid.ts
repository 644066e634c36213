import { expect, type Locator } from '@playwright/test'
import { goToAddress } from './accessibility'
import { saying } from './hands'
import type { Running } from './running'

type Shown = Pick<Running, 'window'>

/** What has the focus. */
export const focused = ({ window }: Shown): Locator => window.locator(':focus')

/** Goes to a screen with a grid, and waits until a cell has the focus. */
export async function openGrid(launched: Running, address: string): Promise<void> {
  await goToAddress(launched, address)
  await expect(launched.window.getByRole('grid').locator(':focus')).toBeVisible()
}

/** A cell of a grid by its place, from 0. */
export const cellAt = ({ window }: Shown, row: number, column: number): Locator =>
  window.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`)

/** The hours of an agent for a body on a day: a cell by what it says. */
export const hoursCell = ({ window }: Shown, agent: string, body: string, day: string): Locator =>
  window.getByRole('gridcell', { name: saying(`^${agent}, ${body}, ${day}`) })

/** How far the week of the wall is confirmed, in words and as a bar. */
export const wallProgress = ({ window }: Shown): Locator => window.getByTestId('wall-progress')
