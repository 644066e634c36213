import { existsSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { Obstacle, quiet, say } from './run.mjs'

/** What Electron links against or speaks to on a bare Debian, and the fonts of its pages; the names to prefer first. */
const LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libnotify4'],
  ['libsecret-1-0'],
  ['fonts-liberation'],
  ['fonts-dejavu-core'],
]

/** A display for tests of menus, the browser of the window tests, and what opens a backup without this program. */
const TESTS = [['xvfb'], ['xauth'], ['chromium-headless-shell', 'chromium'], ['age'], ['unzip']]

function missing(packages) {
  const format = '${Package} ${db:Status-Status}\n'
  const { output } = quiet('dpkg-query', ['-W', '-f', format, ...packages.flat()])
  const installed = new Set(
    output.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  )
  return packages.filter((names) => !installed.has(names[0]) && !installed.has(knownName(names)))
}

/** The name that this release of Debian knows. */
const knownName = (names) =>
  names.find((name) => quiet('apt-cache', ['show', '--no-all-versions', name]).ok) ?? names[0]

function install(packages) {
  say(`Installing Debian packages: ${packages.map(([name]) => name).join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const attempt = () => {
    const names = packages.map(knownName)
    return quiet('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  }
  if (attempt().ok) return
  quiet('apt-get', ['update'], { env })
  const { ok, words } = attempt()
  if (!ok) say(`apt-get could not install them: ${words.trim()}`)
}

/** The shared libraries of a program that are not on this machine. */
function unresolved(binary) {
  const { output } = quiet('ldd', [binary])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name)
}

/**
 * On Debian as root: installs what Electron needs, and the tests. Elsewhere, and when that fails: stops only if Electron
 * really cannot start, or tests find no browser, and says what an administrator has to install.
 */
export function ensureLibraries({ binary, tests = false }) {
  if (process.platform === 'linux') ensureOnLinux(binary, tests)
  if (tests && findBrowser() === null)
    throw new Obstacle(
      'Window tests drive Chromium or Chrome, and there is none here: install one (on Debian the package chromium), or ' +
        'name its program in QUOTITE_CHROMIUM.',
    )
}

function ensureOnLinux(binary, tests) {
  const debian = existsSync('/etc/debian_version')
  const absent = debian ? missing(tests ? [...LIBRARIES, ...TESTS] : LIBRARIES) : []
  if (debian && absent.length === 0) return
  if (absent.length > 0 && process.getuid() === 0) install(absent)
  const libraries = unresolved(binary)
  if (libraries.length === 0) return
  const names = absent.map(([name]) => name).join(' ')
  throw new Obstacle(
    `Electron cannot start without ${libraries.join(', ')}; as an administrator ${
      debian
        ? `run: apt-get install --no-install-recommends ${names}`
        : 'install the packages that hold them'
    }.`,
  )
}
