import { ensurePackages } from './setup/npm-packages.mjs'
import { main, shown } from './setup/run.mjs'

// The command line under plain Node: npm run quotite -- <command> <workspace file>.
await main(async () => {
  ensurePackages()
  const loader = import.meta.resolve('tsx')
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const entry = new URL('../src-main/cli.ts', import.meta.url).pathname
  return shown(process.execPath, ['--import', loader, entry, ...process.argv.slice(2)], { cwd })
})
