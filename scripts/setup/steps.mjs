import { spawn } from 'node:child_process'
import { root } from './places.mjs'
import { say } from './run.mjs'

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** Runs one named command; its output is shown when it fails, or all along when it is `open`. */
function runStep({ name, command, open = false, env = process.env }) {
  const started = Date.now()
  return new Promise((resolve) => {
    const [program, ...args] = command
    const child = spawn(program, args, { cwd: root, env, stdio: open ? 'inherit' : 'pipe' })
    const words = []
    child.stdout?.on('data', (chunk) => words.push(chunk))
    child.stderr?.on('data', (chunk) => words.push(chunk))
    child.on('error', (error) => words.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      const passed = code === 0
      const took = Date.now() - started
      say(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds(took)})`)
      if (!passed && words.length > 0) say(Buffer.concat(words).toString())
      resolve({ name, passed, took })
    })
  })
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
