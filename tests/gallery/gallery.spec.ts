import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { launch } from '../window/harness/launch'
import { dress, EVERY_LOOK } from './looks'
import { ROOMS, show } from './rooms'

// Not a check: pictures of every screen in every state, for someone to look at (npm run gallery), in the folder that
// QUOTITE_PICTURES names.
const folder = process.env['QUOTITE_PICTURES'] ?? 'test-results/gallery'

for (const look of EVERY_LOOK) {
  const { size, language, theme } = look
  for (const { name: room, opens, screens } of ROOMS) {
    test(`pictures of ${room}, ${language}, ${theme}, ${String(size.width)} wide`, async () => {
      test.setTimeout(600_000)
      const { workspace, ...rest } = opens
      const opened = await launch({
        ...rest,
        ...(workspace === undefined ? {} : { workspace: workspace() }),
        size,
      })
      for (const screen of screens) {
        await dress(opened, look, screen.role)
        await show(opened, screen)
        await opened.window.waitForTimeout(150)
        mkdirSync(join(folder, screen.name), { recursive: true })
        const file = `${String(size.width)}-${language}-${theme}.png`
        await opened.window.screenshot({ path: join(folder, screen.name, file) })
      }
      await opened.close()
    })
  }
}
