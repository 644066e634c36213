import { app, Menu } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { MenuCommand } from '#shared/contract/views'
import { menuTemplate } from './menu-template'

/** Whether Chromium draws without any screen: there, a menu would end the program. */
export const isHeadless = (): boolean =>
  app.commandLine.getSwitchValue('ozone-platform') === 'headless'

/** Must run before the application is ready: Electron would otherwise make a menu of its own. */
export function withoutMenu(): void {
  Menu.setApplicationMenu(null)
}

/** Installs the menu in the user's language. */
export function installMenu(language: Language, send: (command: MenuCommand) => void): void {
  if (isHeadless()) return
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, send, !app.isPackaged)))
}
