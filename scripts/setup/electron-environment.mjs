import { dirname } from 'node:path'

/**
 * The variables under which Electron and the tools around it find the runtime and, where there is no session to speak
 * to, keep quiet about D-Bus. The official binary needs no override: its package knows where it is.
 */
export function electronEnvironment({ binary, official }) {
  const env = { ...process.env, ELECTRON_EXEC_PATH: binary }
  delete env.ELECTRON_RUN_AS_NODE
  if (!official) env.ELECTRON_OVERRIDE_DIST_PATH = dirname(binary)
  if (!hasDisplay()) env.DBUS_SESSION_BUS_ADDRESS ??= 'disabled:'
  return env
}

/** Whether a person can see a window here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Switches for a machine without a display, where Chromium would otherwise complain at length about the missing
 * desktop, and for root, under whom its sandbox does not start.
 */
export const electronSwitches = ({ headless }) => [
  ...(headless ? ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
