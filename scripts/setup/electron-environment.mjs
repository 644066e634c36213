import { dirname } from 'node:path'

/** The variables under which Electron and the tools around it find the runtime and keep quiet about D-Bus. */
export const electronEnvironment = ({ binary }) => ({
  ...process.env,
  ELECTRON_OVERRIDE_DIST_PATH: dirname(binary),
  ELECTRON_EXEC_PATH: binary,
  DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? 'disabled:',
})

/** Whether a person can see a window here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Switches for a machine without a display, and for root, under whom Chromium's sandbox does not start. */
export const electronSwitches = ({ headless }) => [
  ...(headless ? ['--ozone-platform=headless', '--disable-gpu'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
