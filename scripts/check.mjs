import { CHECKS } from './setup/checks.mjs'
import { main, say } from './setup/run.mjs'
import { runSteps } from './setup/steps.mjs'

// Every check, without a test: types, lint, fences, unused code, format.
await main(async () => {
  const broken = (await runSteps(CHECKS, 2)).filter((step) => !step.passed)
  if (broken.length > 0) say(`Not in order: ${broken.map(({ name }) => name).join(', ')}.`)
  return broken.length === 0 ? 0 : 1
})
