import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, shown } from './setup/run.mjs'

// Measures speed and memory; prints a table and writes bench-output/bench.json.
await main(async () => {
  const runtime = await ensureSetup()
  ensureBuilt()
  return shown('npx', ['--no-install', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], {
    env: electronEnvironment(runtime),
  })
})
