import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, shown } from './setup/run.mjs'
import { withDisplay } from './setup/virtual-display.mjs'

// Journeys of one kind, all or those of some files: npm run test:window -- tests/window/week.spec.ts
await main(async () => {
  const [project, ...files] = process.argv.slice(2)
  const runtime = await ensureSetup({ tests: true })
  ensureBuilt()
  const command = ['npx', '--no-install', 'playwright', 'test', `--project=${project}`, ...files]
  const [program, ...args] = project === 'electron' ? withDisplay(command) : command
  return shown(program, args, { env: electronEnvironment(runtime) })
})
