import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const MARK = '.making-'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** What a killed run left half made: never used, and removed here. */
function removeLeftovers(parent) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(MARK) || isAlive(Number(name.slice(MARK.length)))) continue
    rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

/**
 * Makes a folder beside its final place, then renames it: a folder that bears its final name is
 * whole, whatever interrupted an earlier run. When two runs race, the first to finish wins.
 * `make(workshop)` returns the finished folder, inside the workshop.
 */
export async function publishFolder(folder, make) {
  const parent = path.dirname(folder)
  mkdirSync(parent, { recursive: true })
  removeLeftovers(parent)
  const workshop = path.join(parent, `${MARK}${process.pid}`)
  try {
    mkdirSync(workshop)
    const made = await make(workshop)
    try {
      renameSync(made, folder)
    } catch (problem) {
      if (!existsSync(folder)) throw problem
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}
