import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './setup/counts.mjs'
import { electronEnvironment } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { root } from './setup/places.mjs'
import { main, quiet, say } from './setup/run.mjs'
import { runSteps } from './setup/steps.mjs'

const npx = (...words) => ['npx', '--no-install', ...words]
const CHECKS = [
  { name: 'types', command: npx('tsc', '-b') },
  { name: 'format', command: npx('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', command: npx('eslint', '.') },
  { name: 'fences', command: ['npm', 'run', '--silent', 'fences'] },
  { name: 'unused code', command: npx('knip') },
]

/** Under a virtual display where there is one, so that menus can be tested; else those tests skip themselves. */
const withDisplay = (command) =>
  quiet('which', ['xvfb-run']).ok ? ['xvfb-run', '--auto-servernum', ...command] : command

// Set-up, every check, then every test: units, scenarios, vault, and journeys on the real Electron.
await main(async () => {
  const runtime = await ensureSetup({ display: true })
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  const env = electronEnvironment(runtime)
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ]
  const results = [
    ...(await runSteps(CHECKS, 2)),
    ...(await runSteps(
      [
        {
          name: 'unit, scenario and vault tests',
          command: npx('vitest', 'run', ...reporters),
          open: true,
          env,
        },
        { name: 'build', command: npx('electron-vite', 'build', '--logLevel', 'warn') },
        {
          name: 'journeys on the real Electron',
          command: withDisplay(npx('playwright', 'test')),
          open: true,
          env,
        },
      ],
      1,
    )),
  ]
  say('')
  for (const { name, passed, took } of results) {
    say(
      `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(34)} ${(took / 1000).toFixed(1).padStart(6)} s`,
    )
  }
  const { passed, failed, skipped } = countTests()
  const broken = results.filter((step) => !step.passed)
  if (broken.length > 0) say(`Not in order: ${broken.map(({ name }) => name).join(', ')}.`)
  if (skipped > 0) say(`Tests skipped: ${skipped}.`)
  say(`${passed} passed, ${failed} failed`)
  return broken.length === 0 && failed === 0 && passed > 0 ? 0 : 1
})
