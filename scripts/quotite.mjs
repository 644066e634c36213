import { ensureBuilt } from './setup/build.mjs'
import { electronEnvironment, electronSwitches, hasDisplay } from './setup/electron-environment.mjs'
import { ensureSetup } from './setup/ensure-setup.mjs'
import { ensurePackages } from './setup/npm-packages.mjs'
import { main, shown } from './setup/run.mjs'

const root = new URL('..', import.meta.url).pathname
const args = process.argv.slice(2)
const cwd = process.env.INIT_CWD ?? process.cwd()

/** Whether pages are to be printed: PDF is what `statements` writes unless other formats are asked. */
function prints() {
  if (args[0] !== 'statements') return false
  const at = args.findIndex(
    (argument) => argument === '--format' || argument.startsWith('--format='),
  )
  if (at < 0) return true
  const formats = args[at].slice('--format='.length) || (args[at + 1] ?? '')
  return formats.split(',').some((format) => format.trim() === 'pdf')
}

async function withPrinter() {
  const runtime = await ensureSetup()
  ensureBuilt()
  const asked = Buffer.from(JSON.stringify(args)).toString('base64url')
  const switches = electronSwitches({ headless: !hasDisplay() })
  return shown(runtime.binary, [...switches, root, `--command=${asked}`], {
    env: electronEnvironment(runtime),
    cwd,
  })
}

// The command line: npm run quotite -- <command> <workspace file>. Under plain Node, but for pages, which Electron prints.
await main(async () => {
  ensurePackages()
  if (prints()) return withPrinter()
  const loader = import.meta.resolve('tsx')
  const entry = new URL('../src-main/cli.ts', import.meta.url).pathname
  // How pages are written in TypeScript, wherever the command is given.
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: new URL('../src-main/tsconfig.json', import.meta.url).pathname,
  }
  return shown(process.execPath, ['--import', loader, entry, ...args], { cwd, env })
})
