import { existsSync } from 'node:fs'
import { Obstacle, quiet, say } from './run.mjs'

/** What Electron links against or speaks to on a bare Debian, and the fonts of its pages. */
const LIBRARIES = [
  'libgtk-3-0t64',
  'libnss3',
  'libasound2t64',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
  'fonts-liberation',
  'fonts-dejavu-core',
]

/** A display for tests of menus. */
const DISPLAY = ['xvfb', 'xauth']

function missing(names) {
  const { output } = quiet('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names])
  const installed = new Set(
    output.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  )
  return names.filter((name) => !installed.has(name))
}

/** On Debian: installs as root what Electron needs, or says what an administrator has to install. */
export function ensureLibraries({ display = false } = {}) {
  if (!existsSync('/etc/debian_version')) return
  const names = missing(display ? [...LIBRARIES, ...DISPLAY] : LIBRARIES)
  if (names.length === 0) return
  const command = `apt-get install --no-install-recommends ${names.join(' ')}`
  if (process.getuid?.() !== 0) {
    if (missing(LIBRARIES).length === 0) return
    throw new Obstacle(
      `Electron needs Debian packages that are missing; as an administrator run: ${command}`,
    )
  }
  say(`Installing Debian packages: ${names.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    quiet('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  if (install().ok) return
  quiet('apt-get', ['update'], { env })
  const second = install()
  if (!second.ok)
    throw new Obstacle(
      `Debian packages could not be installed (${command}); apt-get said:\n${second.words}`,
    )
}
