import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { MenuCommand } from '#shared/contract/views'
import { translator } from '#shared/wording/translator'
import type { ZoomStep } from './zoom'

/**
 * The application menu in a language. Undo, redo and search show their keys without handling them: the window handles those
 * keys itself, because in a text field they edit the text. Those of the size are handled by what they write (`zoom.ts`).
 */
export function menuTemplate(
  language: Language,
  send: (command: MenuCommand) => void,
  resize: (step: ZoomStep) => void,
  developing: boolean,
  mac = process.platform === 'darwin',
): MenuItemConstructorOptions[] {
  const t = translator(language)
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const command = (
    label: string,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const size = (
    label: string,
    step: ZoomStep,
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    id: step,
    label,
    click: () => resize(step),
    accelerator,
    registerAccelerator: false,
  })
  const about = command(t('menu.help.about'), 'about')
  const quit: MenuItemConstructorOptions = { role: 'quit', label: t('common.quit') }
  // macOS takes the first menu for the one named after the program.
  const ofProgram: MenuItemConstructorOptions = {
    label: 'Quotité',
    submenu: [
      about,
      separator,
      { role: 'hide', label: t('menu.mac.hide') },
      { role: 'hideOthers', label: t('menu.mac.hideOthers') },
      { role: 'unhide', label: t('menu.mac.unhide') },
      separator,
      quit,
    ],
  }
  const ofWindow: MenuItemConstructorOptions = {
    role: 'window',
    label: t('menu.mac.window'),
    submenu: [
      { role: 'minimize', label: t('menu.mac.minimize') },
      { role: 'zoom', label: t('menu.mac.zoom') },
    ],
  }
  return [
    ...(mac ? [ofProgram] : []),
    {
      label: t('menu.file.label'),
      submenu: [
        command(t('common.openSample'), 'openSample'),
        separator,
        command(t('menu.file.exchanges'), 'openExchange'),
        separator,
        command(t('menu.file.importWorkspace'), 'importWorkspace'),
        command(t('menu.file.exportWorkspace'), 'exportWorkspace'),
        ...(mac ? [] : [separator, quit]),
      ],
    },
    {
      label: t('menu.edit.label'),
      submenu: [
        command(t('menu.edit.undo'), 'undo', 'CommandOrControl+Z'),
        command(t('menu.edit.redo'), 'redo', 'CommandOrControl+Shift+Z'),
        separator,
        { role: 'cut', label: t('menu.edit.cut') },
        { role: 'copy', label: t('common.copy') },
        { role: 'paste', label: t('menu.edit.paste') },
        { role: 'selectAll', label: t('menu.edit.selectAll') },
        separator,
        command(t('menu.edit.find'), 'find', 'CommandOrControl+K'),
      ],
    },
    {
      label: t('menu.view.label'),
      submenu: [
        size(t('menu.view.resetZoom'), 'reset', 'CommandOrControl+0'),
        size(t('menu.view.zoomIn'), 'in', 'CommandOrControl+Plus'),
        size(t('menu.view.zoomOut'), 'out', 'CommandOrControl+-'),
        separator,
        command(t('frame.amounts.toggle'), 'toggleAmounts', 'F9'),
        separator,
        { role: 'togglefullscreen', label: t('menu.view.fullScreen') },
        ...(developing
          ? [separator, { role: 'toggleDevTools', label: t('menu.view.tools') } as const]
          : []),
      ],
    },
    ...(mac ? [ofWindow] : [{ label: t('menu.help.label'), submenu: [about] }]),
  ]
}
