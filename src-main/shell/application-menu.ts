import { app, Menu } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { MenuCommand } from '#shared/contract/views'
import type { ZoomStep } from './zoom'

/** Whether Chromium draws without any screen: there, a menu would end the program. */
export const isHeadless = (): boolean =>
  app.commandLine.getSwitchValue('ozone-platform') === 'headless'

/** Must run before the application is ready: Electron would otherwise make a menu of its own. */
export function withoutMenu(): void {
  Menu.setApplicationMenu(null)
}

/** Installs the menu in the user's language. Its words are loaded then: the first window does not wait for them. */
export async function installMenu(
  language: Language,
  send: (command: MenuCommand) => void,
  resize: (step: ZoomStep) => void,
): Promise<void> {
  if (isHeadless()) return
  const { menuTemplate } = await import('./menu-template')
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language, send, resize, !app.isPackaged)),
  )
}
