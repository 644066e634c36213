import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, shown } from './setup/run.mjs'

// Only the journeys on the real Electron: npm run test:e2e -- tests/e2e/week.spec.ts
await main(async () => {
  const runtime = await ensureSetup()
  ensureBuilt()
  return shown('npx', ['--no-install', 'playwright', 'test', ...process.argv.slice(2)], {
    env: electronEnvironment(runtime),
  })
})
