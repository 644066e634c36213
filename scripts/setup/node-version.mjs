import { Obstacle } from './run.mjs'

const OLDEST = [20, 19]

/** Refuses a Node older than the one that package.json asks for. */
export function ensureNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Obstacle(`Node ${OLDEST.join('.')} or newer is needed; this one is ${version}.`)
}
