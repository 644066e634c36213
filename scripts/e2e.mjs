import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, shown } from './setup/run.mjs'
import { withDisplay } from './setup/virtual-display.mjs'

// Only the journeys on the real Electron: npm run test:e2e -- tests/e2e/week.spec.ts
await main(async () => {
  const runtime = await ensureSetup({ display: true })
  ensureBuilt()
  const command = ['npx', '--no-install', 'playwright', 'test', ...process.argv.slice(2)]
  const [program, ...args] = withDisplay(command)
  return shown(program, args, { env: electronEnvironment(runtime) })
})
