import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { WHOLE_CHECKS } from './setup/checks.mjs'
import { countTests, failedTests } from './setup/counts.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { root } from './setup/places.mjs'
import { main, say } from './setup/run.mjs'
import { leaveOut, runStep, runSteps, stepLine } from './setup/steps.mjs'
import { withDisplay } from './setup/virtual-display.mjs'

const npx = (...words) => ['npx', '--no-install', ...words]

const UNITS = {
  name: 'unit, scenario and vault tests',
  command: [
    process.execPath,
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
    '--maxWorkers=1',
  ],
  // A thread that never ends keeps the run going after its last test: the reports would not be seen.
  limit: 45 * 60_000,
}

const BUILD = { name: 'build', command: npx('electron-vite', 'build', '--logLevel', 'warn') }

const JOURNEYS = {
  name: 'journeys in browser and Electron',
  command: npx('playwright', 'test'),
  open: true,
}

// Set-up, every check and the build, two at a time, then every test. Journeys leave a tenth of two processors unused, while windows and
// processes wait for each other: units, scenarios and vault run beside them, one file at a time.
await main(async () => {
  const runtime = await ensureSetup({ tests: true })
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  const env = electronEnvironment(runtime)
  const results = await runSteps([...WHOLE_CHECKS, BUILD], 2)
  const build = results.find(({ name }) => name === BUILD.name)
  const units = { ...UNITS, env }
  const journeys = { ...JOURNEYS, command: withDisplay(JOURNEYS.command), env }
  if (build?.passed) results.push(...(await runSteps([journeys, units], 2)))
  else results.push(await runStep(units), leaveOut(journeys, 'the build failed'))
  say('')
  for (const step of results) say(stepLine(step))
  const { passed, failed, skipped, flaky } = countTests()
  const broken = results.filter((step) => !step.passed)
  if (broken.length > 0) say(`Not in order: ${broken.map(({ name }) => name).join(', ')}.`)
  if (skipped > 0) say(`Tests skipped: ${skipped}.`)
  if (flaky > 0)
    say(`${flaky} of them at the second attempt: look at the journeys reported as flaky.`)
  for (const failure of failedTests()) say(`Failed: ${failure}`)
  say(`${passed} passed, ${failed} failed`)
  return broken.length === 0 && failed === 0 && passed > 0 ? 0 : 1
})
