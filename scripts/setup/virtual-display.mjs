import { hasDisplay } from './electron-environment.mjs'
import { quiet, say } from './run.mjs'

/** A command under a virtual display where there is one, so that menus can be tested; else those tests skip themselves. */
export function withDisplay(command) {
  if (process.platform !== 'linux') return command
  if (quiet('xvfb-run', ['--help']).ok) return ['xvfb-run', '--auto-servernum', ...command]
  if (!hasDisplay()) say('No display and no xvfb-run here: the tests of menus will be skipped.')
  return command
}
