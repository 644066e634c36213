import { availableParallelism, totalmem } from 'node:os'

const npm = (...words) => ['npm', 'run', '--silent', ...words]

/** From so much memory on, in bytes, each of two checkers may take four gigabytes. */
const AMPLE = 16 * 2 ** 30

/**
 * For the checkers written in Go: half of the machine, since two steps run at once, and memory collected less often, which saves them
 * an eighth of their work on a large machine.
 */
const env = {
  ...process.env,
  GOGC: totalmem() < AMPLE ? '200' : '800',
  GOMEMLIMIT: '4GiB',
  GOMAXPROCS: String(Math.max(1, Math.floor(availableParallelism() / 2))),
}

export const TYPES = { name: 'types', command: npm('types'), env }
export const FENCES = { name: 'fences', command: npm('fences') }

const LINT = { name: 'lint', command: npm('lint'), env }

const OTHERS = [
  TYPES,
  FENCES,
  { name: 'unused code', command: npm('unused') },
  { name: 'format', command: npm('format:check') },
]

/** What reads the sources without running them; the longest first, so that two are at work to the end. */
export const CHECKS = [LINT, ...OTHERS]

/** The same with a lint of every file, whether it changed or not. */
export const WHOLE_CHECKS = [{ ...LINT, command: npm('lint', '--', '--all') }, ...OTHERS]
