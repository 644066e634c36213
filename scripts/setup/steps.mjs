import { spawn } from 'node:child_process'
import { root } from './places.mjs'
import { say } from './run.mjs'

/** One line of the summary of a run. */
export const stepLine = ({ name, passed, took }) =>
  `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(34)} ${(took / 1000).toFixed(1).padStart(6)} s`

/**
 * Runs one named command; its output is shown when it fails, or all along when it is `open`. One that is not over after `limit`
 * milliseconds is ended, and fails.
 */
export function runStep({ name, command, open = false, env = process.env, limit }) {
  const started = performance.now()
  return new Promise((resolve) => {
    const [program, ...args] = command
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: open ? 'inherit' : 'pipe',
      timeout: limit,
      killSignal: 'SIGKILL',
    })
    const words = []
    child.stdout?.on('data', (chunk) => words.push(chunk))
    child.stderr?.on('data', (chunk) => words.push(chunk))
    child.on('error', (error) => words.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      const step = { name, passed: code === 0, took: performance.now() - started }
      say(stepLine(step))
      if (step.took > limit)
        say(`${name}: ended, since it was not over after ${limit / 60_000} min`)
      if (!step.passed && words.length > 0) say(Buffer.concat(words).toString())
      resolve(step)
    })
  })
}

/** A step that makes no sense after the failure of another: not run, and not in order. */
export function leaveOut({ name }, reason) {
  say(`FAILED  ${name}: not run, since ${reason}`)
  return { name, passed: false, took: 0 }
}

/** Runs steps, at most `width` at a time, in order; all are run even when one fails. */
export async function runSteps(steps, width) {
  const results = []
  const queue = [...steps]
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift())
      results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
