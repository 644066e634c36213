import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Preferences } from '#shared/contract/preferences'
import { wear } from '../hands/accessibility'
import type { OpenWindow } from '../window/harness/launch'

/** How a picture looks: size of the window, language and theme. */
export interface Look extends Pick<Preferences, 'language' | 'theme'> {
  readonly size: NonNullable<ReturnType<Page['viewportSize']>>
}

/** From the smallest window that the program allows to the largest usual screen. */
const SIZES = [
  { width: 960, height: 600 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const

/** Both languages and both themes in each size. */
export const EVERY_LOOK: readonly Look[] = SIZES.flatMap((size) =>
  (['fr', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ size, language, theme })),
  ),
)

/** Shows what is open in another look, as the person of a role. */
export async function showIn(
  opened: OpenWindow,
  { size, language, theme }: Look,
  role: Preferences['role'] = 'humanResources',
): Promise<void> {
  await opened.window.setViewportSize(size)
  // The sheet that stands where nothing could be opened has one look only.
  if ((await opened.window.locator('html[data-mantine-color-scheme]').count()) === 0) return
  await wear(opened, { name: 'Claire Morel', role, language, theme })
}

/** Has the window wear a look before a screen is shown. */
export async function dress(
  opened: OpenWindow,
  look: Look,
  role?: Preferences['role'],
): Promise<void> {
  await expect(opened.window.getByRole('heading', { level: 1 })).toBeVisible()
  await showIn(opened, look, role)
}
