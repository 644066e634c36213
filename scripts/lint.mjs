import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root } from './setup/places.mjs'
import { main, quiet, say, shown } from './setup/run.mjs'

/** What was in order the last time: `{ rules, files }`, each by a hash of its content. */
const MEMORY = join(root, 'node_modules', '.cache', 'lint.json')

/** What every file is judged by. */
const RULES = ['.oxlintrc.json', 'package-lock.json', 'tsconfig.base.json']

const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')

function remembered() {
  try {
    return JSON.parse(readFileSync(MEMORY, 'utf8'))
  } catch {
    return { rules: '', files: {} }
  }
}

/** The files that a source imports, by their paths without an end. */
const importsOf = (file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']*|#shared\/[^']*)'/g)].map(
    ([, name]) =>
      name.startsWith('#shared/')
        ? name.replace('#shared', 'src-shared')
        : normalize(join(dirname(file), name)),
  )

const withoutEnd = (file) => file.replace(/\.[^./]*$/, '')

// Lint with types: of what changed since it was last in order and of what imports it, or of everything with `--all`.
await main(async () => {
  const listed = quiet('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'])
  const sources = listed.output
    .split('\n')
    .filter((file) => /\.(tsx?|[cm]?js)$/.test(file) && existsSync(join(root, file)))
  const files = Object.fromEntries(sources.map((file) => [file, hashOf(file)]))
  const rules = RULES.map(hashOf).join(' ')
  const before = remembered()
  const known = before.rules === rules && !process.argv.includes('--all') ? before.files : {}
  const changed = new Set(sources.filter((file) => known[file] !== files[file]))
  const names = new Set([...changed].map(withoutEnd))
  const concerned = sources.filter(
    (file) => changed.has(file) || importsOf(file).some((name) => names.has(name)),
  )
  if (concerned.length === 0) return 0
  const whole = concerned.length > sources.length / 2
  if (!whole) say(`lint: ${concerned.length} of ${sources.length} files`)
  const code = await shown('npx', ['--no-install', 'oxlint', ...(whole ? [] : concerned)])
  if (code !== 0) return code
  mkdirSync(dirname(MEMORY), { recursive: true })
  writeFileSync(MEMORY, JSON.stringify({ rules, files }))
  return 0
})
