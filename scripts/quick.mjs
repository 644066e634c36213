import { ensureBuilt } from './setup/build.mjs'
import { changedSince, startOfWork } from './setup/changes.mjs'
import { FENCES, TYPES } from './setup/checks.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { main, say } from './setup/run.mjs'
import { runStep, runSteps } from './setup/steps.mjs'
import { journeysFor } from './setup/window-journeys.mjs'

// Types, fences, and of units and journeys those that a change may break: since this branch left main, or since a commit that is named.
await main(async () => {
  const since = process.argv[2] ?? startOfWork()
  const runtime = await ensureSetup({ tests: true })
  const env = electronEnvironment(runtime)
  const results = await runSteps([TYPES, FENCES], 2)
  const units = ['npm', 'run', 'test:unit', '--', '--changed', since, '--passWithNoTests']
  results.push(await runStep({ name: 'units of what changed', command: units, open: true, env }))
  const journeys = journeysFor(changedSince(since))
  if (journeys.length > 0) {
    ensureBuilt()
    const command = ['npx', '--no-install', 'playwright', 'test', '--project=window', ...journeys]
    const window = ['--pass-with-no-tests', '--reporter=dot']
    results.push(
      await runStep({ name: 'window tests', command: [...command, ...window], open: true, env }),
    )
  }
  const broken = results.filter((step) => !step.passed)
  if (broken.length > 0) say(`Not in order: ${broken.map(({ name }) => name).join(', ')}.`)
  return broken.length === 0 ? 0 : 1
})
