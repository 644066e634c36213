import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment, electronSwitches, hasDisplay } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, say, shown } from './setup/run.mjs'

// Opens the application on the sample territory; without a display, does the main job and writes it to demo-output/.
await main(async () => {
  const runtime = await ensureSetup()
  ensureBuilt()
  const headless = !hasDisplay()
  if (headless) say('No display here: doing the main job without a window.')
  const mode = headless ? ['--demo=demo-output'] : ['--sample']
  const switches = electronSwitches({ headless })
  return shown(runtime.binary, [...switches, '.', ...mode, ...process.argv.slice(2)], {
    env: electronEnvironment(runtime),
  })
})
