import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#shared/contract/preferences'
import type { MenuCommand } from '#shared/contract/views'
import { translator } from '#shared/wording/translator'

/**
 * The application menu in a language. Undo, redo and search show their keys without taking them: the window answers
 * those keys itself, because in a text field they mean the text.
 */
export function menuTemplate(
  language: Language,
  send: (command: MenuCommand) => void,
  developing: boolean,
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
  return [
    {
      label: t('menu.file.label'),
      submenu: [
        command(t('menu.file.openSample'), 'openSample'),
        separator,
        command(t('menu.file.importWorkspace'), 'importWorkspace'),
        command(t('menu.file.exportWorkspace'), 'exportWorkspace'),
        separator,
        { role: 'quit', label: t('menu.file.quit') },
      ],
    },
    {
      label: t('menu.edit.label'),
      submenu: [
        command(t('menu.edit.undo'), 'undo', 'CommandOrControl+Z'),
        command(t('menu.edit.redo'), 'redo', 'CommandOrControl+Shift+Z'),
        separator,
        { role: 'cut', label: t('menu.edit.cut') },
        { role: 'copy', label: t('menu.edit.copy') },
        { role: 'paste', label: t('menu.edit.paste') },
        { role: 'selectAll', label: t('menu.edit.selectAll') },
        separator,
        command(t('menu.edit.find'), 'find', 'CommandOrControl+K'),
      ],
    },
    {
      label: t('menu.view.label'),
      submenu: [
        { role: 'resetZoom', label: t('menu.view.resetZoom') },
        { role: 'zoomIn', label: t('menu.view.zoomIn') },
        { role: 'zoomOut', label: t('menu.view.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: t('menu.view.fullScreen') },
        ...(developing
          ? [separator, { role: 'toggleDevTools', label: t('menu.view.tools') } as const]
          : []),
      ],
    },
    { label: t('menu.help.label'), submenu: [command(t('menu.help.about'), 'about')] },
  ]
}
