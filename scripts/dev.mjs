import { electronEnvironment, electronSwitches } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, shown } from './setup/run.mjs'

// The application with live reload. The development server is another origin, hence another database.
await main(async () => {
  const runtime = await ensureSetup()
  const switches = electronSwitches({ headless: false })
  return shown('npx', ['--no-install', 'electron-vite', 'dev', '--', ...switches, '--sample'], {
    env: electronEnvironment(runtime),
  })
})
